//! Sample minutes, and the list of participants annexed to them.

use domain::delegations::Both;
use domain::languages::Language;
use domain::parties::Party;
use print::documents::minutes::{Decision, MinutesItem, MinutesPaper, MinutesWords, Numbered, Signatory};
use print::documents::participants::{Annexes, Delegation, Participant, ParticipantsList, ParticipantsWords};

use crate::samples::excerpt;

fn owned(words: &str) -> String {
    words.to_owned()
}

/// The word in Kazakh, Azerbaijani or Russian.
fn say(language: Language, kk: &str, az: &str, ru: &str) -> String {
    owned(match language {
        Language::Kazakh => kk,
        Language::Azerbaijani => az,
        Language::Russian | Language::English => ru,
    })
}

/// Minutes in Kazakh, Azerbaijani or Russian with so many items.
pub(crate) fn paper(language: Language, owner: Party, items: usize) -> MinutesPaper {
    let say = |kk: &str, az: &str, ru: &str| say(language, kk, az, ru);
    let items: Vec<MinutesItem> = (1..=items).map(|number| item(language, number)).collect();
    let numbered = |item: &MinutesItem| {
        let (number, text) = item.heading.split_once(' ').expect("a number");
        Numbered { number: owned(number), text: owned(text) }
    };
    MinutesPaper {
        language,
        owner,
        title: vec![
            say("ХАТТАМА", "PROTOKOL", "ПРОТОКОЛ"),
            say(
                "Бірлескен комиссияның төртінші отырысының",
                "Birgə Komissiyanın dördüncü iclasının",
                "четвёртого заседания Совместной комиссии",
            ),
        ],
        place: say("Астана қаласы", "Astana şəhəri", "город Астана"),
        dates: say("2027 жылғы 21–22 мамыр", "21–22 may 2027-ci il", "21–22 мая 2027 года"),
        opening: say(
            "2027 жылғы 21–22 мамырда Астана қаласында Келісімнің 12-бабына сәйкес құрылған Бірлескен комиссияның төртінші отырысы өтті.",
            "2027-ci il mayın 21–22-də Astana şəhərində Sazişin 12-ci maddəsinə uyğun olaraq yaradılmış Birgə Komissiyanın dördüncü iclası keçirilmişdir.",
            "21–22 мая 2027 года в городе Астане состоялось четвёртое заседание Совместной комиссии, созданной в соответствии со статьей 12 Соглашения (далее – Комиссия).",
        ),
        heads: Both {
            kazakhstan: say(
                "Қазақстан Республикасының делегациясын Ішкі істер министрінің орынбасары А. А. Үлгіев басқарды.",
                "Qazaxıstan Respublikasının nümayəndə heyətinə daxili işlər nazirinin müavini A. A. Ulgiyev başçılıq etmişdir.",
                "Делегацию Республики Казахстан возглавил заместитель Министра внутренних дел А. А. Ульгиев.",
            ),
            azerbaijan: say(
                "Әзербайжан Республикасының делегациясын Ішкі істер министрінің орынбасары Т. Н. Нүмунели басқарды.",
                "Azərbaycan Respublikasının nümayəndə heyətinə daxili işlər nazirinin müavini T. N. Nümunəli başçılıq etmişdir.",
                "Делегацию Азербайджанской Республики возглавил заместитель Министра внутренних дел Т. Н. Нумунели.",
            ),
        },
        annexed: say(
            "Қатысушылардың тізімдері қоса беріледі (1 және 2-қосымшалар).",
            "İştirakçıların siyahıları əlavə olunur (1 və 2 nömrəli əlavələr).",
            "Списки участников прилагаются (приложения 1 и 2).",
        ),
        agenda: items.iter().map(numbered).collect(),
        items,
        statements: Both {
            kazakhstan: Vec::new(),
            azerbaijan: vec![say(
                "Әзербайжан Тарапы тізбенің жаңартылғанын мәлімдеді.",
                "Azərbaycan Tərəfi siyahının yeniləndiyini bəyan etdi.",
                "Азербайджанская Сторона заявила, что перечень обновлён.",
            )],
        },
        next_session: say(
            "Бесінші отырыс Әзербайжан Республикасының аумағында өткізіледі; күні келісіледі.",
            "Beşinci iclas Azərbaycan Respublikasının ərazisində keçiriləcək; tarixi razılaşdırılacaq.",
            "Пятое заседание пройдёт на территории Азербайджанской Республики; дата подлежит согласованию.",
        ),
        closing: say(
            "Осы хаттама орыс тілінде екі данада жасалды, әр Тарап үшін бір-бірден.",
            "Bu protokol rus dilində, hər Tərəf üçün bir nüsxə olmaqla, iki nüsxədə tərtib edilmişdir.",
            "Настоящий протокол составлен на русском языке в двух экземплярах, по одному для каждой Стороны.",
        ),
        signatures: Both {
            kazakhstan: Signatory {
                position: say(
                    "Қазақстан Республикасы делегациясының басшысы",
                    "Qazaxıstan Respublikası nümayəndə heyətinin başçısı",
                    "Глава делегации Республики Казахстан",
                ),
                name: say("А. А. Үлгіев", "A. A. Ulgiyev", "А. А. Ульгиев"),
            },
            azerbaijan: Signatory {
                position: say(
                    "Әзербайжан Республикасы делегациясының басшысы",
                    "Azərbaycan Respublikası nümayəndə heyətinin başçısı",
                    "Глава делегации Азербайджанской Республики",
                ),
                name: say("Т. Н. Нүмунели", "T. N. Nümunəli", "Т. Н. Нумунели"),
            },
        },
        signed: String::new(),
        participants: Some(list(language)),
        words: words(language),
    }
}

fn item(language: Language, number: usize) -> MinutesItem {
    let sentence = |line: usize| {
        let line = excerpt(language)
            .lines()
            .filter(|line| line.chars().count() > 120)
            .cycle()
            .nth(line)
            .expect("a line");
        let line = line.split_once(") ").filter(|(label, _)| label.len() < 3).map_or(line, |(_, body)| body);
        owned(line)
    };
    let text = say(
        language,
        "Үшінші отырыс шешімдерінің орындалуы туралы",
        "Üçüncü iclasın qərarlarının icrası haqqında",
        "О выполнении решений третьего заседания",
    );
    let decision = |place: usize| Decision {
        number: format!("{number}.{place}."),
        text: say(
            language,
            "Құжаттар үлгілерімен тоқсан сайын алмасылсын.",
            "Sənəd nümunələri hər rüb mübadilə edilsin.",
            "Ежеквартально обмениваться образцами документов.",
        ),
        executor: say(
            language,
            "Қазақстан Республикасының Ішкі істер министрлігі",
            "Azərbaycan Respublikasının Daxili İşlər Nazirliyi",
            "Министерство внутренних дел Республики Казахстан",
        ),
        deadline: if place == 1 {
            say(language, "2027 жылғы 1 қыркүйек", "1 sentyabr 2027-ci il", "1 сентября 2027 года")
        } else {
            String::new()
        },
    };
    MinutesItem {
        heading: format!("{number}. {text}"),
        heard: vec![sentence(2 * number)],
        noted: if number == 2 { Vec::new() } else { vec![sentence(2 * number + 1), sentence(number)] },
        decisions: (1..=number.min(2)).map(decision).collect(),
    }
}

fn words(language: Language) -> MinutesWords {
    let say = |kk: &str, az: &str, ru: &str| say(language, kk, az, ru);
    MinutesWords {
        agenda: say("Күн тәртібі", "Gündəlik", "Повестка дня"),
        heard: say("Тыңдалды:", "Dinlənildi:", "Слушали:"),
        noted: say("Атап өтілді:", "Qeyd edildi:", "Отметили:"),
        decided: say("Шешілді:", "Qərara alındı:", "Решили:"),
        executor: say("Орындаушы:", "İcraçı:", "Исполнитель:"),
        deadline: say("Мерзімі:", "Müddət:", "Срок:"),
        statements: say(
            "Хаттамаға енгізілетін мәлімдемелер",
            "Protokola daxil edilən bəyanatlar",
            "Заявления для внесения в протокол",
        ),
        next_session: say("Келесі отырыс", "Növbəti iclas", "Следующее заседание"),
        column: say("Қазақ тіліндегі мәтін", "Azərbaycan dilində mətn", "Текст на русском языке"),
    }
}

/// The participants, in two annexes.
pub(crate) fn list(language: Language) -> ParticipantsList {
    let say = |kk: &str, az: &str, ru: &str| say(language, kk, az, ru);
    let mark = |number| {
        vec![
            say(
                &format!("Отырыс хаттамасына {number}-қосымша"),
                &format!("İclasın protokoluna {number} nömrəli əlavə"),
                &format!("Приложение {number}"),
            ),
            say("2027 жылғы 21–22 мамыр", "21–22 may 2027-ci il", "к Протоколу четвёртого заседания"),
        ]
    };
    ParticipantsList {
        title: vec![
            say("ҚАТЫСУШЫЛАР ТІЗІМІ", "İŞTİRAKÇILARIN SİYAHISI", "СПИСОК УЧАСТНИКОВ"),
            say(
                "Бірлескен комиссияның төртінші отырысы",
                "Birgə Komissiyanın dördüncü iclası",
                "четвёртого заседания Совместной комиссии",
            ),
        ],
        annexes: Annexes::Two([mark(1), mark(2)]),
        delegations: Both { kazakhstan: delegation(language, true), azerbaijan: delegation(language, false) },
        words: ParticipantsWords {
            number: owned("№"),
            name: say("Тегі, аты, әкесінің аты", "Soyadı, adı, atasının adı", "Фамилия, имя, отчество"),
            position: say("Лауазымы", "Vəzifəsi", "Должность"),
            role: say("Делегациядағы рөлі", "Nümayəndə heyətində rolu", "Роль в делегации"),
        },
    }
}

fn delegation(language: Language, kazakhstan: bool) -> Delegation {
    let say = |kk: &str, az: &str, ru: &str| say(language, kk, az, ru);
    let heading = if kazakhstan {
        say(
            "Қазақстан Республикасының делегациясы",
            "Qazaxıstan Respublikasının nümayəndə heyəti",
            "Делегация Республики Казахстан",
        )
    } else {
        say(
            "Әзербайжан Республикасының делегациясы",
            "Azərbaycan Respublikasının nümayəndə heyəti",
            "Делегация Азербайджанской Республики",
        )
    };
    let member = |number: usize, name: String, position: String, role: String| Participant {
        number: number.to_string(),
        name,
        position,
        role,
    };
    let name = |number: usize| {
        if kazakhstan {
            say("Үлгіев Асан Асанұлы", "Ulgiyev Asan Asan oğlu", "Ульгиев Асан Асанович")
                .replace("Асан А", ["Асан А", "Дастан А", "Нұрлан А", "Ерлан А"][number % 4])
        } else {
            say("Нүмунели Турал Нәсіб оғлы", "Nümunəli Tural Nəsib oğlu", "Нумунели Турал Насиб оглы")
        }
    };
    let members = vec![
        member(
            1,
            name(0),
            say(
                "Ішкі істер министрінің орынбасары, Бірлескен комиссияның тең төрағасы",
                "Daxili işlər nazirinin müavini, Birgə Komissiyanın həmsədri",
                "заместитель Министра внутренних дел, сопредседатель Совместной комиссии",
            ),
            say("делегация басшысы", "nümayəndə heyətinin başçısı", "глава делегации"),
        ),
        member(
            2,
            name(1),
            say(
                "Сыртқы істер министрлігі Халықаралық құқық департаментінің директоры",
                "Xarici İşlər Nazirliyinin Beynəlxalq hüquq idarəsinin rəisi",
                "директор Департамента международного права Министерства иностранных дел",
            ),
            say("делегация мүшесі", "nümayəndə heyətinin üzvü", "член делегации"),
        ),
        member(
            3,
            name(2),
            say(
                "Бас прокуратураның Халықаралық ынтымақтастық қызметінің бастығы",
                "Baş Prokurorluğun Beynəlxalq əməkdaşlıq idarəsinin rəisi",
                "начальник Службы международного сотрудничества Генеральной прокуратуры",
            ),
            say("сарапшы", "ekspert", "эксперт"),
        ),
        member(
            4,
            name(3),
            say("аудармашы", "tərcüməçi", "переводчик"),
            say("аудармашы", "tərcüməçi", "переводчик"),
        ),
    ];
    Delegation { heading, members }
}
