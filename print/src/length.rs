//! Lengths on paper: whole hundredths of a point, so that equal layouts are equal numbers.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, Mul, Sub, SubAssign};

/// A length or a position on paper, in hundredths of a point (a point is 1/72 inch). Positions run from the
/// page's left upper corner. Prints as points: `12.5`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Length(i32);

/// Font units in an em: of every face in `assets`.
const EM: i64 = 1000;

impl Length {
    /// No length.
    pub const ZERO: Self = Self(0);

    /// This many hundredths of a point.
    #[must_use]
    pub const fn hundredths(hundredths: i32) -> Self {
        Self(hundredths)
    }

    /// This many points.
    #[must_use]
    pub const fn points(points: i32) -> Self {
        Self(points * 100)
    }

    /// This many millimetres, to the nearest hundredth of a point.
    #[must_use]
    pub const fn millimetres(millimetres: i32) -> Self {
        Self::tenths_of_millimetre(millimetres * 10)
    }

    /// This many tenths of a millimetre, to the nearest hundredth of a point.
    #[must_use]
    pub const fn tenths_of_millimetre(tenths: i32) -> Self {
        Self((tenths * 7200 + 127) / 254)
    }

    /// The number of hundredths of a point.
    #[must_use]
    pub const fn in_hundredths(self) -> i32 {
        self.0
    }

    /// In points, for the libraries that reckon in them.
    #[must_use]
    pub fn in_points(self) -> f32 {
        self.0 as f32 / 100.0
    }

    /// This share of the length.
    #[must_use]
    pub(crate) const fn percent(self, percent: i32) -> Self {
        Self(self.0 * percent / 100)
    }

    /// The width of so many tenths of font units set in type of this size.
    #[must_use]
    pub(crate) fn set(tenths_of_units: i64, size: Self) -> Self {
        let scaled = tenths_of_units * i64::from(size.0);
        let rounded = (2 * scaled + 10 * EM).div_euclid(20 * EM);
        Self(i32::try_from(rounded).unwrap_or(i32::MAX))
    }

    /// How many whole font units of type of this size fit into the length.
    #[must_use]
    pub(crate) fn in_units(self, size: Self) -> i64 {
        (i64::from(self.0) * EM).div_euclid(i64::from(size.0.max(1)))
    }
}

impl Add for Length {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Length {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Mul<i32> for Length {
    type Output = Self;
    fn mul(self, times: i32) -> Self {
        Self(self.0 * times)
    }
}

impl Div<i32> for Length {
    type Output = Self;
    fn div(self, parts: i32) -> Self {
        Self(self.0 / parts)
    }
}

impl AddAssign for Length {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}

impl SubAssign for Length {
    fn sub_assign(&mut self, other: Self) {
        self.0 -= other.0;
    }
}

impl Sum for Length {
    fn sum<I: Iterator<Item = Self>>(lengths: I) -> Self {
        lengths.fold(Self::ZERO, Add::add)
    }
}

impl fmt::Display for Length {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, whole, rest) = (if self.0 < 0 { "-" } else { "" }, self.0.abs() / 100, self.0.abs() % 100);
        match rest {
            0 => write!(out, "{sign}{whole}"),
            rest if rest % 10 == 0 => write!(out, "{sign}{whole}.{}", rest / 10),
            rest => write!(out, "{sign}{whole}.{rest:02}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_print_as_points() {
        for (hundredths, shown) in
            [(0, "0"), (1250, "12.5"), (1205, "12.05"), (-7, "-0.07"), (59528, "595.28")]
        {
            assert_eq!(Length::hundredths(hundredths).to_string(), shown);
        }
        assert_eq!(Length::millimetres(210).to_string(), "595.28");
        assert_eq!(Length::tenths_of_millimetre(125).to_string(), "35.43");
    }

    #[test]
    fn font_units_become_lengths_and_back() {
        let size = Length::points(14);
        assert_eq!(Length::set(5005, size), Length::hundredths(701));
        assert_eq!(Length::set(-5005, size), Length::hundredths(-701));
        assert_eq!(Length::points(14).in_units(size), 1000);
        assert_eq!(Length::hundredths(-1).in_units(size), -1);
    }
}
