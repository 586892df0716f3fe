//! How values of `domain` stand in columns.

use std::{fmt::Display, str::FromStr};

use chrono::{DateTime, NaiveDateTime, SecondsFormat, Utc};
use sqlx::{Database, Decode, Encode, Type, encode::IsNull, error::BoxDynError};

/// A value that stands in a TEXT column as it is written: ids, days.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Text<T>(pub(crate) T);

impl<DB: Database, T> Type<DB> for Text<T>
where
    String: Type<DB>,
{
    fn type_info() -> DB::TypeInfo {
        <String as Type<DB>>::type_info()
    }

    fn compatible(info: &DB::TypeInfo) -> bool {
        <String as Type<DB>>::compatible(info)
    }
}

impl<'q, DB: Database, T: Display> Encode<'q, DB> for Text<T>
where
    String: Encode<'q, DB>,
{
    fn encode_by_ref(&self, buffer: &mut DB::ArgumentBuffer) -> Result<IsNull, BoxDynError> {
        <String as Encode<'q, DB>>::encode(self.0.to_string(), buffer)
    }
}

impl<'r, DB: Database, T: FromStr<Err: std::error::Error + Send + Sync + 'static>> Decode<'r, DB> for Text<T>
where
    String: Decode<'r, DB>,
{
    fn decode(value: DB::ValueRef<'r>) -> Result<Self, BoxDynError> {
        Ok(Self(<String as Decode<'r, DB>>::decode(value)?.parse()?))
    }
}

/// An instant in a TEXT column: fixed width, so that text order is time order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Instant(pub(crate) DateTime<Utc>);

impl Display for Instant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.to_rfc3339_opts(SecondsFormat::Millis, true))
    }
}

impl FromStr for Instant {
    type Err = chrono::ParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.3fZ").map(|naive| Self(naive.and_utc()))
    }
}

/// The column value of an instant.
pub(crate) const fn instant(at: DateTime<Utc>) -> Text<Instant> {
    Text(Instant(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_are_as_wide_whatever_the_fraction() {
        for at in ["2026-02-28T10:00:00Z", "2026-02-28T10:00:00.120Z"] {
            let written = Instant(at.parse().unwrap()).to_string();
            assert_eq!(written.len(), 24);
            assert_eq!(written.parse::<Instant>().unwrap().0, at.parse::<DateTime<Utc>>().unwrap());
        }
    }
}
