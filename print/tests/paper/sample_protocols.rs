//! A sample amendment protocol as the formulas compose it, and its comparison table. The signing that it speaks of is
//! made up.

use chrono::NaiveDate;
use domain::delegations::Both;
use domain::languages::Language;
use domain::parties::Party;
use domain::protocols::{WordedArticle, WordedParagraph, Wording};
use domain::trilingual::Trilingual;
use print::model::Document;
use print::papers::protocol::{Draft, How, Piece, Row, comparison, original, working};

/// How the protocol reads in both originals.
pub(crate) fn wordings() -> Both<Trilingual<Wording>> {
    let of = |first: Party| Trilingual::of(|language| Some(wording(language, first)));
    Both { kazakhstan: of(Party::Kazakhstan), azerbaijan: of(Party::Azerbaijan) }
}

/// The original of this Party.
pub(crate) fn original_of(first: Party) -> Document {
    original(first, &wordings()).expect("all three texts")
}

/// A shared draft in these languages, in Kazakhstan's order.
pub(crate) fn draft_in(languages: &[Language]) -> Document {
    working(languages, &wordings().kazakhstan, shared()).expect("the texts")
}

/// The third version.
pub(crate) fn shared() -> Draft {
    let day: NaiveDate = "2027-04-14".parse().expect("a day");
    Draft { version: Some((3, day)), on_unofficial_base: true }
}

/// The comparison table, so many times over.
pub(crate) fn comparison_in(language: Language, times: usize) -> Document {
    let rows: Vec<Row> = (0..times).flat_map(|_| rows(language)).collect();
    comparison(language, &wording(language, Party::Kazakhstan).title, shared(), &rows)
}

/// The names of the Governments in this order.
fn ordered<'t>(first: Party, kazakhstan: &'t str, azerbaijan: &'t str) -> [&'t str; 2] {
    match first {
        Party::Kazakhstan => [kazakhstan, azerbaijan],
        Party::Azerbaijan => [azerbaijan, kazakhstan],
    }
}

fn paragraphs(lines: &str) -> Vec<String> {
    lines.lines().map(str::to_owned).collect()
}

fn article(heading: &str, lines: &str) -> WordedArticle {
    let paragraph = |line: &str| WordedParagraph { instruction: None, text: line.to_owned() };
    WordedArticle { heading: heading.to_owned(), paragraphs: lines.lines().map(paragraph).collect() }
}

fn wording(language: Language, first: Party) -> Wording {
    match language {
        Language::Kazakh => kazakh(first),
        Language::Azerbaijani => azerbaijani(first),
        Language::Russian | Language::English => russian(first),
    }
}

fn russian(first: Party) -> Wording {
    let [one, two] =
        ordered(first, "Правительством Республики Казахстан", "Правительством Азербайджанской Республики");
    let [one_is, two_is] =
        ordered(first, "Правительство Республики Казахстан", "Правительство Азербайджанской Республики");
    let [own, other] = ordered(first, "казахском", "азербайджанском");
    let about = "о сотрудничестве в борьбе с терроризмом, незаконным оборотом наркотических средств, психотропных веществ и прекурсоров, организованной и другими видами преступности";
    Wording {
        title: vec![
            "ПРОТОКОЛ".to_owned(),
            "о внесении изменений и дополнений".to_owned(),
            format!("в Соглашение между {one} и {two} {about} от «___» _________ 20__ года"),
        ],
        preamble: vec![format!(
            "{one_is} и {two_is}, именуемые в дальнейшем Сторонами, в соответствии со статьей 15 Соглашения между {one} и {two} {about} от «___» _________ 20__ года (далее – Соглашение), согласились о нижеследующем:"
        )],
        articles: vec![
            article(
                "Статья 1",
                "Внести в Соглашение следующие изменения и дополнения:\n1) в абзаце пятом пункта 1 статьи 7 цифры «10» заменить цифрами «15»;\n2) пункт 2 статьи 11 исключить;\n3) дополнить Соглашение статьей 12-1 следующего содержания:\n«Статья 12-1\n1. В период между заседаниями Совместной Комиссии ее сопредседатели поддерживают рабочие контакты непосредственно.\n2. Решения, принятые на заседаниях, исполняются центральными компетентными органами государств Сторон в сроки, указанные в протоколе заседания.».",
            ),
            article(
                "Статья 2",
                "Запросы, направленные до вступления настоящего Протокола в силу, исполняются в порядке, действовавшем на день их направления.",
            ),
            article(
                "Статья 3",
                "Настоящий Протокол является неотъемлемой частью Соглашения и вступает в силу в порядке, предусмотренном пунктом 1 статьи 17 Соглашения.",
            ),
        ],
        testimonium: paragraphs(&format!(
            "Совершено в городе Астане 21 мая 2027 года в двух экземплярах, каждый на {own}, {other} и русском языках, причем все тексты имеют одинаковую силу.\nПри разногласиях в толковании положений настоящего Протокола Стороны будут обращаться к тексту на русском языке."
        )),
        signatures: [format!("За {one_is}"), format!("За {two_is}")],
    }
}

fn kazakh(first: Party) -> Wording {
    let [one, two] =
        ordered(first, "Қазақстан Республикасының Үкіметі", "Әзербайжан Республикасының Үкіметі");
    let [own, other] = ordered(first, "қазақ", "әзербайжан");
    let about = "терроризмге, есірткі құралдарының, психотроптық заттар мен прекурсорлардың заңсыз айналымына, ұйымдасқан және өзге де қылмысқа қарсы күрестегі ынтымақтастық туралы";
    Wording {
        title: vec![
            "ХАТТАМА".to_owned(),
            format!(
                "{one} мен {two} арасындағы 20__ жылғы «___» ________ {about} келісімге өзгерістер мен толықтырулар енгізу туралы"
            ),
        ],
        preamble: vec![format!(
            "Бұдан әрі Тараптар деп аталатын {one} мен {two} {one} мен {two} арасындағы 20__ жылғы «___» ________ {about} келісімнің (бұдан әрі – Келісім) 15-бабына сәйкес төмендегілер туралы келісті:"
        )],
        articles: vec![
            article(
                "1-бап",
                "Келісімге мынадай өзгерістер мен толықтырулар енгізілсін:\n1) 7-баптың 1-тармағының бесінші абзацындағы «10» деген цифрлар «15» деген цифрлармен ауыстырылсын;\n2) 11-баптың 2-тармағы алып тасталсын;\n3) Келісім мынадай мазмұндағы 12-1-баппен толықтырылсын:\n«12-1-бап\n1. Бірлескен Комиссияның отырыстары арасындағы кезеңде оның тең төрағалары тікелей жұмыс байланысын жүргізеді.\n2. Отырыстарда қабылданған шешімдерді Тараптар мемлекеттерінің орталық құзыретті органдары отырыс хаттамасында көрсетілген мерзімдерде орындайды.».",
            ),
            article(
                "2-бап",
                "Осы Хаттама күшіне енгенге дейін жіберілген сұрау салулар олар жіберілген күні қолданылған тәртіппен орындалады.",
            ),
            article(
                "3-бап",
                "Осы Хаттама Келісімнің ажырамас бөлігі болып табылады және Келісімнің 17-бабының 1-тармағында көзделген тәртіппен күшіне енеді.",
            ),
        ],
        testimonium: paragraphs(&format!(
            "2027 жылғы 21 мамырда Астана қаласында әрқайсысы {own}, {other} және орыс тілдеріндегі екі данада жасалды, әрі барлық мәтіндердің күші бірдей.\nОсы Хаттаманы түсіндіруде келіспеушіліктер туындаған жағдайда Тараптар орыс тіліндегі мәтінге жүгінетін болады."
        )),
        signatures: [format!("{one} үшін"), format!("{two} үшін")],
    }
}

fn azerbaijani(first: Party) -> Wording {
    let [one, two] = ordered(first, "Qazaxıstan Respublikası Hökuməti", "Azərbaycan Respublikası Hökuməti");
    let [one_is, two_is] =
        ordered(first, "Qazaxıstan Respublikasının Hökuməti", "Azərbaycan Respublikasının Hökuməti");
    let [own, other] = ordered(first, "qazax", "Azərbaycan");
    let about = "terrorçuluq, narkotik vasitələrin, psixotrop maddələrin və prekursorların qanunsuz dövriyyəsi, mütəşəkkil və digər növ cinayətkarlıqla mübarizədə əməkdaşlıq haqqında";
    Wording {
        title: vec![
            "PROTOKOL".to_owned(),
            format!(
                "{one} ilə {two} arasında {about} 20__-__ il “___” ____________ tarixli Sazişdə dəyişikliklər və əlavələr edilməsi barədə"
            ),
        ],
        preamble: vec![format!(
            "Bundan sonra “Tərəflər” adlandırılacaq {one_is} və {two_is}, {one} ilə {two} arasında {about} 20__-__ il “___” ____________ tarixli Sazişin (bundan sonra – Saziş) 15-ci maddəsinə uyğun olaraq, aşağıdakılar barədə razılığa gəldilər:"
        )],
        articles: vec![
            article(
                "Maddə 1",
                "Sazişdə aşağıdakı dəyişikliklər və əlavələr edilsin:\n1) 7-ci maddənin 1-ci bəndinin 5-ci abzasında “10” rəqəmləri “15” rəqəmləri ilə əvəz edilsin;\n2) 11-ci maddənin 2-ci bəndi çıxarılsın;\n3) Sazişə aşağıdakı məzmunda 12-1-ci maddə əlavə edilsin:\n“Maddə 12-1\n1. Birgə Komissiyanın iclasları arasındakı dövrdə onun həmsədrləri birbaşa işçi əlaqələri saxlayırlar.\n2. İclaslarda qəbul edilmiş qərarlar Tərəflərin dövlətlərinin mərkəzi səlahiyyətli orqanları tərəfindən iclasın protokolunda göstərilən müddətlərdə icra edilir.”.",
            ),
            article(
                "Maddə 2",
                "Bu Protokol qüvvəyə minənədək göndərilmiş sorğular onların göndərildiyi gün qüvvədə olan qaydada icra edilir.",
            ),
            article(
                "Maddə 3",
                "Bu Protokol Sazişin ayrılmaz tərkib hissəsidir və Sazişin 17-ci maddəsinin 1-ci bəndində nəzərdə tutulmuş qaydada qüvvəyə minir.",
            ),
        ],
        testimonium: paragraphs(&format!(
            "Astana şəhərində 2027-ci il mayın 21-də, hər biri {own}, {other} və rus dillərində olmaqla, iki əsl nüsxədə imzalanmışdır, bütün mətnlər bərabər autentikdir.\nTəfsirdə fikir ayrılıqları yarandığı təqdirdə Tərəflər rus dilindəki mətnə müraciət edəcəklər."
        )),
        signatures: [format!("{one} adından"), format!("{two} adından")],
    }
}

/// Words between bars stand by turns for what stays, what comes, what stays, what goes.
fn pieces(marked: &str) -> Vec<Piece> {
    let piece = |(place, words): (usize, &str)| {
        let how = [How::Plain, How::Added, How::Plain, How::Removed][place % 4];
        Piece { text: words.to_owned(), how }
    };
    marked.split('|').enumerate().map(piece).filter(|piece| !piece.text.is_empty()).collect()
}

/// The rows of the table.
fn rows(language: Language) -> Vec<Row> {
    let row = |unit: &str, in_force: &str, proposed: &str, reasons: &str| Row {
        unit: unit.to_owned(),
        in_force: pieces(in_force),
        proposed: pieces(proposed),
        reasons: reasons.to_owned(),
    };
    match language {
        Language::Kazakh => vec![
            row(
                "7-баптың 1-тармағының бесінші абзацы",
                "Шұғыл жағдайларда Тараптар мемлекеттерінің орталық құзыретті органдары ауызша сұрау салумен жүгінуге құқылы, олар |||10| күн ішінде жазбаша расталуы тиіс.",
                "Шұғыл жағдайларда Тараптар мемлекеттерінің орталық құзыретті органдары ауызша сұрау салумен жүгінуге құқылы, олар |15| күн ішінде жазбаша расталуы тиіс.",
                "Он күндік мерзім іс жүзінде жеткіліксіз болды.",
            ),
            row(
                "11-баптың 2-тармағы",
                "|||2. Қажет болған жағдайда Тараптар осы Келісімнен туындайтын іс-әрекеттерді жүзеге асыру үшін бірлескен шығыстарды көтереді, ол әрбір нақты жағдайда өзара тиімді уағдаластықпен ресімделеді.",
                "",
                "Бірлескен шығыстар жеке уағдаластықтарда реттеледі.",
            ),
        ],
        Language::Azerbaijani => vec![row(
            "7-ci maddənin 1-ci bəndinin 5-ci abzası",
            "Təxirəsalınmaz hallarda Tərəflərin dövlətlərinin mərkəzi səlahiyyətli orqanları şifahi sorğu ilə müraciət etmək hüququna malikdirlər, həmin sorğular |||10| gün ərzində yazılı surətdə təsdiq edilməlidir.",
            "Təxirəsalınmaz hallarda Tərəflərin dövlətlərinin mərkəzi səlahiyyətli orqanları şifahi sorğu ilə müraciət etmək hüququna malikdirlər, həmin sorğular |15| gün ərzində yazılı surətdə təsdiq edilməlidir.",
            "On günlük müddət praktikada kifayət etməmişdir.",
        )],
        Language::Russian | Language::English => vec![
            row(
                "Абзац пятый пункта 1 статьи 7",
                "В неотложных случаях центральные компетентные органы государств Сторон вправе обращаться с устными запросами, которые должны быть письменно подтверждены в течение |||10| дней.",
                "В неотложных случаях центральные компетентные органы государств Сторон вправе обращаться с устными запросами, которые должны быть письменно подтверждены в течение |15| дней.",
                "Десятидневный срок на практике оказался недостаточным: запрос проходит через два ведомства.",
            ),
            row(
                "Пункт 2 статьи 11",
                "|||2. В случае необходимости Стороны несут совместные расходы для осуществления действий, вытекающих из настоящего Соглашения, что в каждом конкретном случае оформляется взаимовыгодной договоренностью.",
                "",
                "Совместные расходы регулируются отдельными договоренностями.",
            ),
            row(
                "Статья 12-1",
                "",
                "|Статья 12-1\n1. В период между заседаниями Совместной Комиссии ее сопредседатели поддерживают рабочие контакты непосредственно.\n2. Решения, принятые на заседаниях, исполняются центральными компетентными органами государств Сторон в сроки, указанные в протоколе заседания.",
                "Закрепляется сложившаяся практика.\nПорядок исполнения решений Соглашением не определен.",
            ),
            row(
                "Подпункт 5) статьи 5",
                "5) обмен информацией, необходимой другой Стороне в борьбе с торговлей людьми, а также касающейся |||юридических и физических| лиц, причастных к организации незаконной миграции, и выявленных каналов переправки мигрантов.",
                "5) обмен информацией, необходимой другой Стороне в борьбе с торговлей людьми, а также касающейся |любых| лиц, причастных к организации незаконной миграции, и выявленных каналов переправки мигрантов|||, включая средства связи|.",
                "",
            ),
        ],
    }
}
