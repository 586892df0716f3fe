//! The cities of Azerbaijan. The Kazakh names follow the Russian where usage wavers.

use chrono_tz::Tz;

use super::cities::{City, city};
use crate::parties::Party::Azerbaijan;

/// The capital.
pub(super) static BAKU: City =
    city("baku", Azerbaijan, Tz::Asia__Baku, ["Баку", "Баку", "Bakı", "Baku"], "Баку");

#[rustfmt::skip]
pub(super) static CITIES: [&City; 10] = [
    &BAKU,
    &city("ganja", Azerbaijan, Tz::Asia__Baku, ["Гянджа", "Гянджа", "Gəncə", "Ganja"], "Гяндже"),
    &city("sumgait", Azerbaijan, Tz::Asia__Baku, ["Сумгаит", "Сумгаит", "Sumqayıt", "Sumgait"], "Сумгаите"),
    &city("sheki", Azerbaijan, Tz::Asia__Baku, ["Шеки", "Шеки", "Şəki", "Sheki"], "Шеки"),
    &city("lankaran", Azerbaijan, Tz::Asia__Baku, ["Ленкорань", "Ленкорань", "Lənkəran", "Lankaran"], "Ленкорани"),
    &city("nakhchivan", Azerbaijan, Tz::Asia__Baku, ["Нахчыван", "Нахчыван", "Naxçıvan", "Nakhchivan"], "Нахчыване"),
    &city("gabala", Azerbaijan, Tz::Asia__Baku, ["Габала", "Габала", "Qəbələ", "Gabala"], "Габале"),
    &city("shusha", Azerbaijan, Tz::Asia__Baku, ["Шуша", "Шуша", "Şuşa", "Shusha"], "Шуше"),
    &city("mingachevir", Azerbaijan, Tz::Asia__Baku, ["Мингячевир", "Мингячевир", "Mingəçevir", "Mingachevir"], "Мингячевире"),
    &city("shirvan", Azerbaijan, Tz::Asia__Baku, ["Ширван", "Ширван", "Şirvan", "Shirvan"], "Ширване"),
];
