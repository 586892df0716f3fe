//! Clocks: a session's hour belongs to its city, and a city's clock has a history.
//!
//! Kazakhstan's clocks came to one time on 1 March 2024, when Almaty went from UTC+6 to UTC+5 and the last
//! hour of 29 February was shown twice. Azerbaijan gave up summer time in 2016. Where an hour is shown twice
//! the first showing is taken: our own rule, the one that makes nobody late.

use chrono::{DateTime, MappedLocalTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::{GapInfo, Tz};
use thiserror::Error;

use super::cities::City;
use super::place::Place;

/// Why an hour on a city's clock is no instant.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
pub enum ClockFault {
    /// No zone of this name is in the time zone database.
    #[error("there is no time zone {0:?}")]
    UnknownZone(String),
    /// The clock was put forward and never showed this time.
    #[error("the clock went from {last} to {next}")]
    Skipped {
        /// What it would have shown when it was put forward.
        last: NaiveDateTime,
        /// What it showed instead.
        next: NaiveDateTime,
    },
}

/// When a city's clock showed a time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Showing {
    /// At one instant, as nearly always.
    Once(DateTime<Utc>),
    /// At two, for the clock was put back in between.
    Twice {
        /// Before it was put back.
        earlier: DateTime<Utc>,
        /// After it was put back.
        later: DateTime<Utc>,
    },
}

impl Showing {
    /// The instant taken: the first.
    #[must_use]
    pub const fn first(self) -> DateTime<Utc> {
        match self {
            Self::Once(instant) | Self::Twice { earlier: instant, .. } => instant,
        }
    }
}

/// The zone with this name of the time zone database, as a person typed it.
///
/// # Errors
/// [`ClockFault::UnknownZone`] names what is not there.
pub fn zone(name: &str) -> Result<Tz, ClockFault> {
    name.parse().map_err(|_| ClockFault::UnknownZone(name.to_owned()))
}

/// When the clocks of `zone` show this time: one instant or two.
///
/// # Errors
/// [`ClockFault::Skipped`] where the clock was put forward over it.
pub fn showing(zone: Tz, day: NaiveDate, time: NaiveTime) -> Result<Showing, ClockFault> {
    let local = day.and_time(time);
    match zone.from_local_datetime(&local) {
        MappedLocalTime::Single(instant) => Ok(Showing::Once(instant.to_utc())),
        MappedLocalTime::Ambiguous(one, other) => {
            Ok(Showing::Twice { earlier: one.min(other).to_utc(), later: one.max(other).to_utc() })
        }
        MappedLocalTime::None => Err(skipped(zone, local)),
    }
}

/// The instant at which the clocks of `zone` show this time; the first, where they show it twice.
///
/// # Errors
/// [`ClockFault::Skipped`] where the clock was put forward over it.
pub fn instant(zone: Tz, day: NaiveDate, time: NaiveTime) -> Result<DateTime<Utc>, ClockFault> {
    showing(zone, day, time).map(Showing::first)
}

/// The last instant of a day by the clocks of `zone`: just before the first of the next day that they show. Nothing
/// where the calendar ends.
#[must_use]
pub fn end_of_day(zone: Tz, day: NaiveDate) -> Option<DateTime<Utc>> {
    let next = day.succ_opt()?;
    let begins = (0..24).find_map(|hour| instant(zone, next, NaiveTime::from_hms_opt(hour, 0, 0)?).ok())?;
    Some(begins - TimeDelta::nanoseconds(1))
}

/// What the clocks of `zone` show at an instant.
#[must_use]
pub fn clock_in(zone: Tz, instant: DateTime<Utc>) -> NaiveDateTime {
    instant.with_timezone(&zone).naive_local()
}

/// One instant by two clocks: "10:00 Astana (09:00 Baku)".
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BothClocks {
    /// By the clock of the place.
    pub here: NaiveDateTime,
    /// By the clock of the other Party's capital.
    pub there: NaiveDateTime,
    /// The capital that `there` belongs to.
    pub there_in: &'static City,
}

impl BothClocks {
    /// Whether both show the same, so that one is enough.
    #[must_use]
    pub fn agree(&self) -> bool {
        self.here == self.there
    }
}

/// An instant by the clock of a place and by that of the other Party's capital.
#[must_use]
pub fn both_clocks(place: &Place, instant: DateTime<Utc>) -> BothClocks {
    let there_in = City::capital(place.state().other());
    BothClocks { here: clock_in(place.zone(), instant), there: clock_in(there_in.zone, instant), there_in }
}

fn skipped(zone: Tz, local: NaiveDateTime) -> ClockFault {
    let gap = GapInfo::new(&local, &zone);
    let last = gap.as_ref().and_then(|gap| gap.begin).map_or(local, |(begin, _)| begin);
    let next = gap.and_then(|gap| gap.end).map_or(local, |end| end.naive_local());
    ClockFault::Skipped { last, next }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(written: &str) -> NaiveDate {
        written.parse().unwrap()
    }

    fn time(written: &str) -> NaiveTime {
        written.parse().unwrap()
    }

    fn local(written: &str) -> NaiveDateTime {
        written.parse().unwrap()
    }

    fn utc(written: &str) -> DateTime<Utc> {
        local(written).and_utc()
    }

    #[test]
    fn the_hour_is_the_city_s_own_on_that_day() {
        for (city, on, at, expected) in [
            ("almaty", "2024-02-29", "10:00:00", "2024-02-29T04:00:00"),
            ("almaty", "2024-03-01", "10:00:00", "2024-03-01T05:00:00"),
            ("astana", "2024-03-01", "00:00:00", "2024-02-29T19:00:00"),
            ("kostanay", "2024-02-29", "10:00:00", "2024-02-29T04:00:00"),
            ("kyzylorda", "2018-12-20", "10:00:00", "2018-12-20T04:00:00"),
            ("kyzylorda", "2018-12-22", "10:00:00", "2018-12-22T05:00:00"),
            ("aktau", "2024-02-29", "10:00:00", "2024-02-29T05:00:00"),
            ("aktobe", "2015-07-01", "10:00:00", "2015-07-01T05:00:00"),
            ("baku", "2015-07-01", "10:00:00", "2015-07-01T05:00:00"),
            ("baku", "2016-07-01", "10:00:00", "2016-07-01T06:00:00"),
            ("nakhchivan", "2026-01-15", "10:00:00", "2026-01-15T06:00:00"),
        ] {
            let zone = City::named(city).unwrap().zone;
            assert_eq!(instant(zone, day(on), time(at)), Ok(utc(expected)), "{city} {on}");
            assert_eq!(clock_in(zone, utc(expected)), day(on).and_time(time(at)), "{city} {on}");
        }
    }

    #[test]
    fn an_hour_shown_twice_is_told_and_the_first_is_taken() {
        for (zone, on, at, earlier, later) in [
            (Tz::Asia__Almaty, "2024-02-29", "23:30:00", "2024-02-29T17:30:00", "2024-02-29T18:30:00"),
            (Tz::Asia__Baku, "2015-10-25", "04:30:00", "2015-10-24T23:30:00", "2015-10-25T00:30:00"),
        ] {
            let expected = Showing::Twice { earlier: utc(earlier), later: utc(later) };
            assert_eq!(showing(zone, day(on), time(at)), Ok(expected));
            assert_eq!(instant(zone, day(on), time(at)), Ok(utc(earlier)));
        }
    }

    /// Almaty's clocks went from midnight to one o'clock on 1 April 1982.
    #[test]
    fn a_day_is_over_when_the_next_begins_even_where_its_midnight_was_skipped() {
        for (zone, on, expected) in [
            (Tz::Asia__Almaty, "2024-02-28", "2024-02-28T18:00:00"),
            (Tz::Asia__Almaty, "1982-03-31", "1982-03-31T18:00:00"),
            (Tz::Asia__Baku, "2024-02-29", "2024-02-29T20:00:00"),
        ] {
            let last = utc(expected) - TimeDelta::nanoseconds(1);
            assert_eq!(end_of_day(zone, day(on)), Some(last), "{on}");
        }
        assert!(instant(Tz::Asia__Almaty, day("1982-04-01"), time("00:00:00")).is_err(), "it was skipped");
        assert_eq!(end_of_day(Tz::Asia__Baku, NaiveDate::MAX), None);
    }

    #[test]
    fn an_hour_never_shown_is_refused_with_both_sides_of_the_gap() {
        let gap = |last: &str, next: &str| Err(ClockFault::Skipped { last: local(last), next: local(next) });
        let baku = |at: &str| instant(Tz::Asia__Baku, day("2015-03-29"), time(at));
        assert_eq!(baku("04:30:00"), gap("2015-03-29T04:00:00", "2015-03-29T05:00:00"));
        assert_eq!(baku("03:59:59"), Ok(utc("2015-03-28T23:59:59")));
        assert_eq!(baku("05:00:00"), Ok(utc("2015-03-29T00:00:00")));
        assert!(
            instant(Tz::Asia__Baku, day("2016-03-27"), time("04:30:00")).is_ok(),
            "no summer time since 2016"
        );
    }

    #[test]
    fn both_clocks_are_those_of_the_place_and_of_the_other_capital() {
        for (city, at, here, there, other) in [
            ("astana", "2026-05-12T05:00:00", "2026-05-12T10:00:00", "2026-05-12T09:00:00", "baku"),
            ("baku", "2024-02-29T06:00:00", "2024-02-29T10:00:00", "2024-02-29T12:00:00", "astana"),
            ("aktau", "2015-07-01T05:00:00", "2015-07-01T10:00:00", "2015-07-01T10:00:00", "baku"),
        ] {
            let both = both_clocks(&Place::Listed(City::named(city).unwrap()), utc(at));
            assert_eq!((both.here, both.there, both.there_in.key), (local(here), local(there), other));
            assert_eq!(both.agree(), here == there);
        }
    }

    #[test]
    fn a_zone_that_is_not_there_is_named() {
        assert_eq!(zone("Asia/Tashkent"), Ok(Tz::Asia__Tashkent));
        for name in ["Asia/Astana", "UTC+5", "", "asia/baku "] {
            assert_eq!(zone(name), Err(ClockFault::UnknownZone(name.to_owned())));
        }
    }

    proptest! {
        #[test]
        fn what_a_clock_shows_leads_back_to_the_instant(
            city in 0..City::all().count(),
            // From 1991, when both States became independent, to 2040.
            seconds in 662_688_000_i64..2_208_988_800,
        ) {
            let zone = City::all().nth(city).unwrap().zone;
            let at = DateTime::from_timestamp(seconds, 0).unwrap();
            let shown = clock_in(zone, at);
            match showing(zone, shown.date(), shown.time()) {
                Ok(Showing::Once(instant)) => prop_assert_eq!(instant, at),
                Ok(Showing::Twice { earlier, later }) => {
                    prop_assert!(earlier < later);
                    prop_assert!(earlier == at || later == at);
                }
                Err(fault) => prop_assert!(false, "{}", fault),
            }
        }
    }
}
