//! Whole protocols.

use chrono::NaiveDate;
use domain::protocols::Wording;

use super::*;

fn day() -> NaiveDate {
    "2005-05-24".parse().unwrap()
}

fn composed(language: Language, first: Party, draft: &Draft, after: &Text) -> Wording {
    compose(language, first, draft, text(language), after, Some(day())).unwrap()
}

/// An article of a protocol, a line a paragraph, with ordinary spaces.
fn article(wording: &Wording, place: usize) -> String {
    let article = &wording.articles[place];
    let paragraphs = article.paragraphs.iter().map(|paragraph| paragraph.text.as_str());
    spaced(&[article.heading.as_str()].into_iter().chain(paragraphs).collect::<Vec<_>>().join("\n"))
}

fn remove(unit: &str) -> Operation {
    Operation::DeleteUnit { at: id(unit) }
}

fn days() -> Operation {
    let words = found(["10"; 3], Which::Sole);
    Operation::ReplaceWords { at: id("art_7__para_1__subpara_2"), words, by: lines(["15"; 3]) }
}

fn sentence() -> Operation {
    let text = lines(["Еще одно.", "Тағы біреу.", "Daha biri."]);
    Operation::AddSentence { at: id("art_7__para_2"), text }
}

#[test]
fn a_sole_amendment_is_a_sentence() {
    let draft = draft(vec![days()]);
    for (language, expected) in TOLD.into_iter().zip([
        "Статья 1\nВ абзаце пятом пункта 1 статьи 7 Соглашения цифры «10» заменить цифрами «15».",
        "1-бап\nКелісімнің 7-бабының 1-тармағының бесінші абзацындағы «10» деген цифрлар «15» деген цифрлармен \
         ауыстырылсын.",
        "Maddə 1\nSazişin 7-ci maddəsinin 1-ci bəndinin 5-ci abzasında “10” rəqəmləri “15” rəqəmləri ilə əvəz edilsin.",
    ]) {
        let wording = composed(language, Party::Kazakhstan, &draft, text(language));
        assert_eq!(article(&wording, 0), expected);
        assert_eq!(wording.articles[0].paragraphs[0].instruction, Some(draft.instructions[0].id));
    }
}

#[test]
fn several_are_numbered_in_the_order_of_the_agreement_and_grouped_by_article() {
    let anew = Operation::ReplaceUnit {
        at: id("art_12__para_2"),
        text: proses(["Текст.", "Мәтін.", "Mətn."]),
    };
    let draft = draft(vec![anew, sentence(), days(), remove("preamble__recital_4")]);
    for (language, expected) in TOLD.into_iter().zip([
        "Статья 1\nВнести в Соглашение следующие изменения и дополнение:\n1) абзац пятый преамбулы исключить;\n2) в \
         статье 7:\nв абзаце пятом пункта 1 цифры «10» заменить цифрами «15»;\nпункт 2 дополнить предложением третьим \
         следующего содержания:\n«Еще одно.»;\n3) пункт 2 статьи 12 изложить в следующей редакции:\n«2. Текст.».",
        "1-бап\nКелісімге мынадай өзгерістер мен толықтыру енгізілсін:\n1) кіріспенің бесінші абзацы алып \
         тасталсын;\n2) 7-бапта:\n1-тармақтың бесінші абзацындағы «10» деген цифрлар «15» деген цифрлармен \
         ауыстырылсын;\n2-тармақ мынадай мазмұндағы үшінші сөйлеммен толықтырылсын:\n«Тағы біреу.»;\n3) 12-баптың \
         2-тармағы мынадай редакцияда жазылсын:\n«2. Мәтін.».",
        "Maddə 1\nSazişdə aşağıdakı dəyişikliklər və əlavə edilsin:\n1.1. preambulanın 5-ci abzası çıxarılsın;\n1.2. \
         7-ci maddə üzrə:\n1.2.1. 1-ci bəndin 5-ci abzasında “10” rəqəmləri “15” rəqəmləri ilə əvəz edilsin;\n1.2.2. \
         2-ci bəndə aşağıdakı məzmunda üçüncü cümlə əlavə edilsin:\n“Daha biri.”;\n1.3. 12-ci maddənin 2-ci bəndi \
         aşağıdakı redaksiyada verilsin:\n“2. Mətn.”.",
    ]) {
        assert_eq!(article(&composed(language, Party::Azerbaijan, &draft, text(language)), 0), expected);
    }
}

#[test]
fn those_of_one_article_alone_are_numbered_themselves() {
    let wording = composed(
        Language::Russian,
        Party::Kazakhstan,
        &draft(vec![sentence(), days()]),
        text(Language::Russian),
    );
    assert_eq!(
        article(&wording, 0),
        "Статья 1\nВнести в Соглашение следующие изменение и дополнение:\nв статье 7:\n1) в абзаце пятом пункта 1 цифры \
         «10» заменить цифрами «15»;\n2) пункт 2 дополнить предложением третьим следующего содержания:\n«Еще одно.»."
    );
}

#[test]
fn an_article_as_a_whole_stands_by_itself() {
    let words = Operation::DeleteWords { at: id("art_13"), words: found(["а", "а", "a"], Which::Sole) };
    let wording = composed(
        Language::Russian,
        Party::Kazakhstan,
        &draft(vec![words.clone(), words, remove("art_13__para_1")]),
        text(Language::Russian),
    );
    assert_eq!(
        article(&wording, 0),
        "Статья 1\nВнести в Соглашение следующие изменения:\n1) в статье 13:\nслово «а» исключить;\nслово «а» \
         исключить;\n2) статью 13 исключить."
    );
}

#[test]
fn words_of_its_own_stand_in_place_of_the_composed_and_number_alike() {
    let mut draft = draft(vec![days(), sentence()]);
    draft.instructions[0].formula.russian = Some(prose("в статье 7 срок продлить:\n«15 дней».;"));
    let told = |language| article(&composed(language, Party::Kazakhstan, &draft, text(language)), 0);
    assert_eq!(
        told(Language::Russian),
        "Статья 1\nВнести в Соглашение следующие изменение и дополнение:\n1) в статье 7 срок продлить:\n«15 дней»;\n2) \
         пункт 2 статьи 7 дополнить предложением третьим следующего содержания:\n«Еще одно.»."
    );
    let kazakh = told(Language::Kazakh);
    assert!(
        kazakh.contains("1) 7-баптың 1-тармағының") && kazakh.contains("2) 7-баптың 2-тармағы"),
        "{kazakh}"
    );
}

#[test]
fn a_restated_item_belongs_to_the_amendment_that_needs_it() {
    let added = Operation::AddUnit { id: id("art_5__point_6"), text: proses(["а;", "бірді", "a;"]) };
    let units = [("art_5__point_6", "6)", "бірді")];
    let after = with(text(Language::Kazakh), &units);
    let sole = composed(Language::Kazakh, Party::Kazakhstan, &draft(vec![added.clone()]), &after);
    let starts: Vec<_> =
        sole.articles[0].paragraphs.iter().map(|paragraph| spaced(&paragraph.text)).collect();
    assert_eq!(starts[0], "Келісімнің 5-бабының 5) тармақшасы мынадай редакцияда жазылсын:");
    assert!(starts[1].ends_with("алмасуды;»."));
    assert_eq!(starts[2], "Келісімнің 5-бабы мынадай мазмұндағы 6) тармақшамен толықтырылсын:");
    assert_eq!(starts[3], "«6) бірді қамтиды.».");
    let together = draft(vec![remove("art_5__point_1"), added.clone()]);
    let grouped = article(&composed(Language::Kazakh, Party::Kazakhstan, &together, &after), 0);
    assert!(
        grouped.contains("\n5-бапта:\n1) 1) тармақша алып тасталсын;\n2) 5) тармақша мынадай редакцияда"),
        "{grouped}"
    );
    assert!(
        grouped.contains(";»;\nмынадай мазмұндағы 6) тармақшамен толықтырылсын:\n«6) бірді"),
        "{grouped}"
    );
    let draft = draft(vec![added, remove("art_12__para_2")]);
    let wording = composed(Language::Kazakh, Party::Kazakhstan, &draft, &after);
    let of_first =
        wording.articles[0].paragraphs.iter().filter(|one| one.instruction == Some(draft.instructions[0].id));
    assert_eq!(of_first.count(), 4);
    assert!(article(&wording, 0).ends_with("\n2) 12-баптың 2-тармағы алып тасталсын."));
}

#[test]
fn the_clauses_round_the_amendments_are_those_of_treaty_offices() {
    let mut draft = draft(vec![days()]);
    draft.transitional = proses(["Переходное.", "Өтпелі.", "Keçid."]);
    let wording = composed(Language::Russian, Party::Kazakhstan, &draft, text(Language::Russian));
    let subject = "о сотрудничестве в борьбе с терроризмом, незаконным оборотом наркотических средств, психотропных \
                   веществ и прекурсоров, организованной и иными видами преступности";
    let governments = "между Правительством Республики Казахстан и Правительством Азербайджанской Республики";
    assert_eq!(
        wording.title.iter().map(|line| spaced(line)).collect::<Vec<_>>(),
        [
            "ПРОТОКОЛ".to_owned(),
            "о внесении изменения".to_owned(),
            format!("в Соглашение {governments} {subject} от 24 мая 2005 года"),
        ]
    );
    assert_eq!(
        spaced(&wording.preamble.join(" ")),
        format!(
            "Правительство Республики Казахстан и Правительство Азербайджанской Республики, именуемые в дальнейшем \
             Сторонами, в соответствии со статьей 15 Соглашения {governments} {subject} от 24 мая 2005 года (далее – \
             Соглашение), согласились о нижеследующем:"
        )
    );
    assert_eq!(article(&wording, 1), "Статья 2\nПереходное.");
    assert_eq!(
        article(&wording, 2),
        "Статья 3\nНастоящий Протокол является неотъемлемой частью Соглашения и вступает в силу в порядке, \
         предусмотренном пунктом 1 статьи 17 Соглашения."
    );
    assert_eq!(
        wording.testimonium.join(" "),
        "Совершено в городе ________ «___» _________ 20__ года в двух экземплярах, каждый на казахском, \
         азербайджанском и русском языках, причем все тексты имеют одинаковую силу. При разногласиях в толковании \
         положений настоящего Протокола Стороны будут обращаться к тексту на русском языке."
    );
    assert_eq!(
        wording.signatures,
        ["За Правительство Республики Казахстан", "За Правительство Азербайджанской Республики"]
    );
}

#[test]
fn the_clauses_in_kazakh() {
    let wording =
        composed(Language::Kazakh, Party::Kazakhstan, &draft(vec![days(), days()]), text(Language::Kazakh));
    let agreement = "Қазақстан Республикасының Үкіметі мен Әзербайжан Республикасының Үкіметі арасындағы 2005 жылғы 24 \
                     мамырдағы терроризмге, есірткі құралдарының, психотроптық заттар мен прекурсорлардың заңсыз \
                     айналымына, ұйымдасқан және өзге де қылмыс түрлеріне қарсы күрестегі ынтымақтастық туралы";
    assert_eq!(
        wording.title.iter().map(|line| spaced(line)).collect::<Vec<_>>(),
        [format!("{agreement} келісімге"), "өзгерістер енгізу туралы".to_owned(), "ХАТТАМА".to_owned()]
    );
    assert_eq!(
        spaced(&wording.preamble.join(" ")),
        format!(
            "Бұдан әрі Тараптар деп аталатын Қазақстан Республикасының Үкіметі мен Әзербайжан Республикасының Үкіметі \
             {agreement} келісімнің (бұдан әрі – Келісім) 15-бабына сәйкес төмендегілер туралы келісті:"
        )
    );
    assert_eq!(
        article(&wording, 1),
        "2-бап\nОсы Хаттама Келісімнің ажырамас бөлігі болып табылады және Келісімнің 17-бабының 1-тармағында \
         көзделген тәртіппен күшіне енеді."
    );
    assert_eq!(
        wording.testimonium.join(" "),
        "20__ жылғы «___» ________ ________ қаласында әрқайсысы қазақ, әзербайжан және орыс тілдеріндегі екі данада \
         жасалды, әрі барлық мәтіндердің күші бірдей. Осы Хаттаманы түсіндіруде келіспеушіліктер туындаған жағдайда \
         Тараптар орыс тіліндегі мәтінге жүгінетін болады."
    );
    assert_eq!(
        wording.signatures,
        ["Қазақстан Республикасының Үкіметі үшін", "Әзербайжан Республикасының Үкіметі үшін"]
    );
}

#[test]
fn the_clauses_in_azerbaijani() {
    let language = Language::Azerbaijani;
    let wording = composed(language, Party::Azerbaijan, &draft(vec![days(), sentence()]), text(language));
    let agreement = "Azərbaycan Respublikası Hökuməti ilə Qazaxıstan Respublikası Hökuməti arasında terrorçuluq, narkotik \
                     vasitələrin, psixotrop maddələrin və prekursorların qanunsuz dövriyyəsi, mütəşəkkil və digər növ \
                     cinayətkarlıqla mübarizədə əməkdaşlıq haqqında 2005-ci il 24 may tarixli";
    assert_eq!(
        wording.title.iter().map(|line| spaced(line)).collect::<Vec<_>>(),
        [
            format!("{agreement} Sazişdə"),
            "dəyişiklik və əlavə edilməsi barədə".to_owned(),
            "PROTOKOL".to_owned(),
        ]
    );
    assert_eq!(
        spaced(&wording.preamble.join(" ")),
        format!(
            "Bundan sonra “Tərəflər” adlandırılacaq Azərbaycan Respublikasının Hökuməti və Qazaxıstan Respublikasının \
             Hökuməti, {agreement} Sazişin (bundan sonra – Saziş) 15-ci maddəsinə uyğun olaraq, aşağıdakılar barədə \
             razılığa gəldilər:"
        )
    );
    assert_eq!(
        article(&wording, 1),
        "Maddə 2\nBu Protokol Sazişin ayrılmaz tərkib hissəsidir və Sazişin 17-ci maddəsinin 1-ci bəndində nəzərdə \
         tutulmuş qaydada qüvvəyə minir."
    );
    assert_eq!(
        wording.testimonium.join(" "),
        "________ şəhərində “___” ____________ 20__-__ il, hər biri Azərbaycan, qazax və rus dillərində olmaqla, iki əsl \
         nüsxədə imzalanmışdır, bütün mətnlər bərabər autentikdir. Təfsirdə fikir ayrılıqları yarandığı təqdirdə \
         Tərəflər rus dilindəki mətnə müraciət edəcəklər."
    );
    assert_eq!(
        wording.signatures,
        ["Azərbaycan Respublikası Hökuməti adından", "Qazaxıstan Respublikası Hökuməti adından"]
    );
}

#[test]
fn a_title_says_exactly_what_is_done() {
    let (change, addition) = (days(), sentence());
    for (operations, expected) in [
        (
            vec![change.clone()],
            ["внесении изменения в", "келісімге өзгеріс енгізу", "Sazişdə dəyişiklik edilməsi"],
        ),
        (
            vec![change.clone(), change.clone()],
            ["внесении изменений в", "келісімге өзгерістер енгізу", "Sazişdə dəyişikliklər edilməsi"],
        ),
        (
            vec![addition.clone()],
            ["внесении дополнения в", "келісімге толықтыру енгізу", "Sazişə əlavə edilməsi"],
        ),
        (
            vec![addition.clone(), addition.clone()],
            ["внесении дополнений в", "келісімге толықтырулар енгізу", "Sazişə əlavələr edilməsi"],
        ),
        (
            vec![change.clone(), addition.clone()],
            [
                "внесении изменения и дополнения в",
                "келісімге өзгеріс пен толықтыру енгізу",
                "Sazişdə dəyişiklik və əlavə edilməsi",
            ],
        ),
        (
            vec![change.clone(), change, addition.clone(), addition],
            [
                "внесении изменений и дополнений в",
                "келісімге өзгерістер мен толықтырулар енгізу",
                "Sazişdə dəyişikliklər və əlavələr edilməsi",
            ],
        ),
    ] {
        let draft = draft(operations);
        for (language, expected) in TOLD.into_iter().zip(expected) {
            let told = title(language, Party::Kazakhstan, &draft, None);
            assert!(told.contains(expected), "{told}");
        }
    }
}

#[test]
fn a_title_for_lists_is_one_line_in_four_languages() {
    let draft = draft(vec![days()]);
    for (language, start, end) in [
        (Language::Russian, "Протокол о внесении изменения в Соглашение между ", " от 24 мая 2005 года"),
        (
            Language::Kazakh,
            "Әзербайжан Республикасының Үкіметі мен ",
            " келісімге өзгеріс енгізу туралы хаттама",
        ),
        (
            Language::Azerbaijani,
            "Azərbaycan Respublikası Hökuməti ilə ",
            " 24 may tarixli Sazişdə dəyişiklik edilməsi barədə Protokol",
        ),
        (Language::English, "Protocol amending the Agreement between ", " of 24 May 2005"),
    ] {
        let told = spaced(&title(language, Party::Azerbaijan, &draft, Some(day())));
        assert!(told.starts_with(start) && told.ends_with(end), "{told}");
        assert!(!title(language, Party::Azerbaijan, &draft, None).contains("___"), "{language:?}");
    }
}

#[test]
fn without_a_date_of_signature_the_title_has_a_place_for_it() {
    let draft = draft(vec![days()]);
    for (language, blank) in TOLD.into_iter().zip([
        "преступности от «___» _________ 20__ года",
        "арасындағы 20__ жылғы «___» ________ терроризмге",
        "haqqında “___” ____________ 20__-__ il tarixli Sazişdə",
    ]) {
        let base = text(language);
        let wording = compose(language, Party::Kazakhstan, &draft, base, base, None).unwrap();
        assert!(spaced(&wording.title.join("\n")).contains(blank), "{:?}", wording.title);
        assert!(!wording.preamble.concat().contains("___"));
    }
}

#[test]
fn what_is_unfinished_is_not_composed() {
    let base = text(Language::Kazakh);
    let told =
        |draft: &Draft| compose(Language::Kazakh, Party::Kazakhstan, draft, base, base, None).is_some();
    assert!(told(&draft(vec![days()])));
    assert!(!told(&Draft::default()));
    let mut half = draft(vec![days()]);
    half.transitional.russian = Some(prose("Переходное."));
    assert!(!told(&half), "the transitional provisions are not written in Kazakh");
    assert!(compose(Language::English, Party::Kazakhstan, &draft(vec![days()]), base, base, None).is_none());
}
