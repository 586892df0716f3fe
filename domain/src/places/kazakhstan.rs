//! The cities of Kazakhstan. The Azerbaijani names are transliterations of our own where usage wavers.

use chrono_tz::Tz;

use super::cities::{City, FormerName, city, day};
use super::names::Names;
use crate::parties::Party::Kazakhstan;

/// The capital. Its names: Decree of 6 May 1998; Decree No. 6 of 23 March 2019, in force that day; Decree of
/// 17 September 2022, in force from its official publication on 19 September 2022.
pub(super) static ASTANA: City = City {
    former: &[
        FormerName {
            from: None,
            until: day(1998, 5, 5),
            names: Names {
                kazakh: "Ақмола", russian: "Акмола", azerbaijani: "Akmola", english: "Akmola"
            },
            russian_prepositional: "Акмоле",
        },
        FormerName {
            from: Some(day(2019, 3, 23)),
            until: day(2022, 9, 18),
            names: Names {
                kazakh: "Нұр-Сұлтан",
                russian: "Нур-Султан",
                azerbaijani: "Nur-Sultan",
                english: "Nur-Sultan",
            },
            russian_prepositional: "Нур-Султане",
        },
    ],
    ..city("astana", Kazakhstan, Tz::Asia__Almaty, ["Астана", "Астана", "Astana", "Astana"], "Астане")
};

#[rustfmt::skip]
pub(super) static CITIES: [&City; 17] = [
    &ASTANA,
    &city("almaty", Kazakhstan, Tz::Asia__Almaty, ["Алматы", "Алматы", "Almatı", "Almaty"], "Алматы"),
    &city("shymkent", Kazakhstan, Tz::Asia__Almaty, ["Шымкент", "Шымкент", "Çimkənd", "Shymkent"], "Шымкенте"),
    &city("karaganda", Kazakhstan, Tz::Asia__Almaty, ["Қарағанды", "Караганда", "Qarağandı", "Karaganda"], "Караганде"),
    &city("aktau", Kazakhstan, Tz::Asia__Aqtau, ["Ақтау", "Актау", "Aktau", "Aktau"], "Актау"),
    &city("atyrau", Kazakhstan, Tz::Asia__Atyrau, ["Атырау", "Атырау", "Atırau", "Atyrau"], "Атырау"),
    &city("aktobe", Kazakhstan, Tz::Asia__Aqtobe, ["Ақтөбе", "Актобе", "Aktobe", "Aktobe"], "Актобе"),
    &city("kostanay", Kazakhstan, Tz::Asia__Qostanay, ["Қостанай", "Костанай", "Kostanay", "Kostanay"], "Костанае"),
    &city("pavlodar", Kazakhstan, Tz::Asia__Almaty, ["Павлодар", "Павлодар", "Pavlodar", "Pavlodar"], "Павлодаре"),
    &city("oral", Kazakhstan, Tz::Asia__Oral, ["Орал", "Уральск", "Oral", "Oral"], "Уральске"),
    // Kazakhstan's Russian acts leave this name undeclined.
    &city("semey", Kazakhstan, Tz::Asia__Almaty, ["Семей", "Семей", "Semey", "Semey"], "Семей"),
    &city("oskemen", Kazakhstan, Tz::Asia__Almaty, ["Өскемен", "Усть-Каменогорск", "Öskemen", "Oskemen"], "Усть-Каменогорске"),
    &city("taraz", Kazakhstan, Tz::Asia__Almaty, ["Тараз", "Тараз", "Taraz", "Taraz"], "Таразе"),
    &city("turkistan", Kazakhstan, Tz::Asia__Almaty, ["Түркістан", "Туркестан", "Türkistan", "Turkistan"], "Туркестане"),
    &city("kyzylorda", Kazakhstan, Tz::Asia__Qyzylorda, ["Қызылорда", "Кызылорда", "Qızılorda", "Kyzylorda"], "Кызылорде"),
    &city("kokshetau", Kazakhstan, Tz::Asia__Almaty, ["Көкшетау", "Кокшетау", "Kokşetau", "Kokshetau"], "Кокшетау"),
    &city("petropavl", Kazakhstan, Tz::Asia__Almaty, ["Петропавл", "Петропавловск", "Petropavl", "Petropavl"], "Петропавловске"),
];
