//! The two lists of Article 6(2), each in its own order.

use crate::places::Names;

/// Article 6(2), point 1.
pub(super) const KAZAKHSTAN: [(&str, Names<&str>); 6] = [
    (
        "kazakhstan-internal-affairs",
        Names {
            kazakh: "Ішкі істер министрлігі",
            russian: "Министерство внутренних дел",
            azerbaijani: "Daxili İşlər Nazirliyi",
            english: "Ministry of Internal Affairs",
        },
    ),
    (
        "kazakhstan-prosecutor-general",
        Names {
            kazakh: "Бас прокуратура",
            russian: "Генеральная прокуратура",
            azerbaijani: "Baş Prokurorluq",
            english: "Prosecutor General’s Office",
        },
    ),
    (
        "kazakhstan-national-security",
        Names {
            kazakh: "Ұлттық қауіпсіздік комитеті",
            russian: "Комитет национальной безопасности",
            azerbaijani: "Milli Təhlükəsizlik Komitəsi",
            english: "National Security Committee",
        },
    ),
    (
        "kazakhstan-finance",
        Names {
            kazakh: "Қаржы министрлігі",
            russian: "Министерство финансов",
            azerbaijani: "Maliyyə Nazirliyi",
            english: "Ministry of Finance",
        },
    ),
    (
        "kazakhstan-justice",
        Names {
            kazakh: "Әділет министрлігі",
            russian: "Министерство юстиции",
            azerbaijani: "Ədliyyə Nazirliyi",
            english: "Ministry of Justice",
        },
    ),
    (
        "kazakhstan-financial-police",
        Names {
            kazakh: "Қазақстан Республикасы Экономикалық қылмысқа және сыбайлас жемқорлыққа қарсы күрес агенттігі (қаржы полициясы)",
            russian: "Агентство Республики Казахстан по борьбе с экономической и коррупционной преступностью (финансовая полиция)",
            azerbaijani: "Qazaxıstan Respublikasının İqtisadi Cinayətkarlığa və Korrupsiyaya Qarşı Mübarizə Agentliyi (maliyyə polisi)",
            english: "Agency of the Republic of Kazakhstan for Combating Economic Crime and Corruption (Financial Police)",
        },
    ),
];

/// Article 6(2), point 2.
pub(super) const AZERBAIJAN: [(&str, Names<&str>); 7] = [
    (
        "azerbaijan-internal-affairs",
        Names {
            kazakh: "Ішкі істер министрлігі",
            russian: "Министерство внутренних дел",
            azerbaijani: "Daxili İşlər Nazirliyi",
            english: "Ministry of Internal Affairs",
        },
    ),
    (
        "azerbaijan-prosecutor-general",
        Names {
            kazakh: "Бас прокуратура",
            russian: "Генеральная прокуратура",
            azerbaijani: "Baş Prokurorluq",
            english: "Prosecutor General’s Office",
        },
    ),
    (
        "azerbaijan-justice",
        Names {
            kazakh: "Әділет министрлігі",
            russian: "Министерство юстиции",
            azerbaijani: "Ədliyyə Nazirliyi",
            english: "Ministry of Justice",
        },
    ),
    (
        "azerbaijan-national-security",
        Names {
            kazakh: "Ұлттық қауіпсіздік министрлігі",
            russian: "Министерство национальной безопасности",
            azerbaijani: "Milli Təhlükəsizlik Nazirliyi",
            english: "Ministry of National Security",
        },
    ),
    (
        "azerbaijan-drug-commission",
        Names {
            kazakh: "Әзірбайжан Республикасының Нашақорлыққа және есірткі құралдарының заңсыз айналымына қарсы іс-қимыл жөніндегі Мемлекеттік комиссиясы",
            russian: "Государственная комиссия Азербайджанской Республики по борьбе с наркоманией и незаконным оборотом наркотических средств",
            azerbaijani: "Azərbaycan Respublikasının Narkomanlığa və Narkotik Vasitələrin Qanunsuz Dövriyyəsinə Qarşı Mübarizə üzrə Dövlət Komissiyası",
            english: "State Commission of the Republic of Azerbaijan for Combating Drug Addiction and Illicit Trafficking in Narcotic Drugs",
        },
    ),
    (
        "azerbaijan-customs",
        Names {
            kazakh: "Мемлекеттік Кеден комитеті",
            russian: "Государственный таможенный комитет",
            azerbaijani: "Dövlət Gömrük Komitəsi",
            english: "State Customs Committee",
        },
    ),
    (
        "azerbaijan-border-service",
        Names {
            kazakh: "Мемлекеттік шекара қызметі",
            russian: "Государственная пограничная служба",
            azerbaijani: "Dövlət Sərhəd Xidməti",
            english: "State Border Service",
        },
    ),
];
