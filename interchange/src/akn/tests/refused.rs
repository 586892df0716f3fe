//! What does not come in, with the line and the reason; and that nothing takes long or panics.

use domain::text::TextFault;

use super::*;

/// A small file, with one thing in it replaced by another. What is to be replaced must be there.
fn changed(from: &str, to: &str) -> String {
    let small = of_parts(vec![
        part("preamble", "", ""),
        part("preamble__intro", "", "Стороны,"),
        part("preamble__recital_1", "", "желая"),
        part("art_1", "Статья 1", ""),
        part("art_1__para_1", "1.", "Раз."),
        part("art_1__para_2", "2.", ""),
        part("art_1__para_2__intro", "", "Два:"),
        part("art_1__para_2__point_1", "1)", "ниже."),
        part("final", "", ""),
        part("final__para_1", "", "Совершено."),
    ]);
    let file = text(&small, &unsigned());
    assert!(file.contains(from), "{from} is not in the file");
    file.replacen(from, to, 1)
}

fn what(file: &str) -> What {
    read(file).unwrap_err().what
}

fn unknown(name: &str) -> What {
    What::UnknownElement { name: name.to_owned() }
}

fn misplaced(name: &str, holder: &str) -> What {
    What::Misplaced { name: name.to_owned(), holder: holder.to_owned() }
}

#[test]
fn what_is_no_text_of_ours_is_refused_by_name() {
    let one = id("art_1__para_1");
    for (from, to, why) in [
        ("<akomaNtoso", "<!DOCTYPE akomaNtoso>\n<akomaNtoso", What::Declaration),
        ("ns/akn/3.0", "ns/akn/2.0", What::NotAkomaNtoso),
        ("name=\"agreement\"", "name=\"protocol\"", What::OtherDocument { name: "protocol".to_owned() }),
        ("language=\"rus\"", "language=\"tur\"", What::Language { name: "tur".to_owned() }),
        ("unofficial-working-translation", "final", What::Standing { name: "final".to_owned() }),
        ("name=\"standing\"", "name=\"other\"", What::Missing { name: "FRBRalias" }),
        ("Раз.", "Раз&unit;", What::Entity { name: "unit".to_owned() }),
        ("Раз.", "<b>Раз</b>.", unknown("b")),
        ("Раз.", "<num>Раз</num>.", What::MarkupInWords { name: "num".to_owned() }),
        ("Раз.", "Раз<br/>два", unknown("br")),
        ("Раз.", "Раз\u{202e}два", What::Words(TextFault::Unprintable('\u{202e}'))),
        ("Раз.", "Раз&#x202e;два", What::Words(TextFault::Unprintable('\u{202e}'))),
        ("Раз.", "Раз&#1;", What::Words(TextFault::Unprintable('\u{1}'))),
        ("Раз.", "Раз\u{fffd}", What::Words(TextFault::Unprintable('\u{fffd}'))),
        ("Раз.", "Раз&#0;", What::Malformed),
        ("<p>Раз.</p>", "<p>Раз.</p><p>Два.</p>", What::Missing { name: "p" }),
        ("<p>Раз.</p>", "Раз.", What::StrayWords { holder: "content".to_owned() }),
        ("<num>1.</num>", "<num>1.</num><heading>О том</heading>", unknown("heading")),
        ("<paragraph eId=\"art_1__para_1\">", "<paragraph>", What::NoId { name: "paragraph".to_owned() }),
        ("eId=\"art_1__para_2\"", "eId=\"art_1__para_1\"", What::Repeated { id: one.clone() }),
        ("eId=\"art_1__para_1\"", "eId=\"art_2__para_1\"", What::OtherHolder { id: id("art_2__para_1") }),
        ("eId=\"art_1__para_1\"", "eId=\"art_1__para_3\"", What::OutOfOrder { id: id("art_1__para_2") }),
        (
            "eId=\"art_1__para_1\"",
            "eId=\"art_1__point_1\"",
            What::OtherKind { id: id("art_1__point_1"), name: "paragraph".to_owned() },
        ),
        (
            "eId=\"art_1__para_1\"",
            "eId=\"art_1__subpara_1\"",
            What::NotAProvision { id: "art_1__subpara_1".to_owned() },
        ),
        ("eId=\"art_1__para_1\"", "eId=\"para_01\"", What::NotAProvision { id: "para_01".to_owned() }),
        ("<recital eId", "<citation/><recital eId", unknown("citation")),
        ("<article", "<section/><article", unknown("section")),
        ("<article", "<paragraph/><article", misplaced("paragraph", "body")),
        ("<body>", "<body/><body>", misplaced("body", "act")),
        ("</act>", "</act><act/>", misplaced("act", "akomaNtoso")),
        ("</act>", "</bill>", What::Malformed),
        ("</akomaNtoso>", "", What::Malformed),
        ("</akomaNtoso>", "</akomaNtoso><a/>", What::Malformed),
        ("<body>", "<body a a=1 b=\">", What::Malformed),
    ] {
        assert_eq!(what(&changed(from, to)), why, "{from} → {to}");
    }
    for file in ["", " ", "<", "<a", "</a>", "a", "<a></b>", "&", "<?xml", "<![CDATA[", "<!--", "\u{feff}"] {
        assert_eq!(what(file), What::Malformed, "{file:?}");
    }
}

#[test]
fn the_line_is_told() {
    let file = changed("Раз.", "Раз&unit;");
    let place = file.lines().position(|line| line.contains("&unit;")).unwrap();
    assert_eq!(read(&file).unwrap_err().line, place + 1);
    let file = changed("eId=\"art_1__para_2\"", "eId=\"art_1__para_1\"");
    let place = file.lines().position(|line| line.contains("<num>2.</num>")).unwrap();
    assert_eq!(read(&file).unwrap_err().line, place, "the element opens on the line before its number");
}

#[test]
fn what_other_programs_do_to_a_file_is_borne() {
    let same = read(&changed("Раз.", "Раз.")).unwrap();
    for (from, to) in [
        ("Раз.", "Ра<!-- как есть -->з."),
        ("Раз.", "<![CDATA[Раз.]]>"),
        ("Раз.", "&#x420;аз."),
        ("Раз.", "\n      Раз.\r\n    "),
        ("<body>", "<body class=\"x\">"),
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "\u{feff}<?xml version='1.0'?><?other program?>"),
        ("</akomaNtoso>", "</akomaNtoso>\n<!-- end -->\n"),
    ] {
        assert_eq!(read(&changed(from, to)).as_ref(), Ok(&same), "{from} → {to}");
    }
    let joined: String = changed("Раз.", "Раз.").lines().map(str::trim).collect();
    assert_eq!(read(&joined), Ok(same), "without white space between elements");
}

#[test]
fn entities_are_never_declared() {
    let bomb = "<!DOCTYPE a [<!ENTITY a \"&b;&b;\"><!ENTITY b \"&c;&c;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]><a>&a;&f;</a>";
    assert_eq!(what(bomb), What::Declaration);
}

#[test]
fn size_and_depth_are_bounded() {
    let padded = |length: usize| changed("<body>", &format!("<body>{}", " ".repeat(length)));
    let room = BYTES_MOST - padded(0).len();
    assert!(read(&padded(room)).is_ok());
    assert_eq!(what(&padded(room + 1)), What::TooLarge { most: BYTES_MOST });
    let deep = "<container>".repeat(DEPTH_MOST);
    assert_eq!(what(&changed("</conclusions>", &deep)), What::TooDeep { most: DEPTH_MOST });
    let many = "<p/>".repeat(ELEMENTS_MOST);
    assert_eq!(what(&changed("</conclusions>", &many)), What::TooManyElements { most: ELEMENTS_MOST });
    let wide: String = (0..100_000).map(|number| format!(" a{number}=''")).collect();
    assert_eq!(what(&changed("<body", &format!("<body{wide}"))), What::TooManyAttributes { most: 16 });
    let long = "ы".repeat(30_000);
    let long = what(&changed("Раз.", &long));
    assert_eq!(long, What::Words(TextFault::TooLong { most: 20_000, found: 30_000 }));
}

#[test]
fn names_from_a_file_are_cut_and_printable() {
    let name = format!("a\u{202e}{}", "b".repeat(500));
    let What::UnknownElement { name } = what(&changed("<article", &format!("<{name}/><article"))) else {
        panic!()
    };
    assert_eq!(name, format!("a?{}", "b".repeat(58)));
}

proptest! {
    #[test]
    fn any_noise_is_answered(noise in "\\PC{0,200}") {
        prop_assert!(read(&noise).is_err());
    }

    /// A file cut anywhere, or with anything put anywhere, is read or refused, and what is read is a text in order.
    #[test]
    fn a_broken_file_is_answered(place in any::<prop::sample::Index>(), noise in "[<>/&;\"=!\\[\\]a-z_1 \u{202e}\n]{0,12}", cut in any::<bool>()) {
        let whole = changed("Раз.", "Раз.");
        let mut at = place.index(whole.len());
        while !whole.is_char_boundary(at) {
            at -= 1;
        }
        let after = if cut { "" } else { &whole[at..] };
        if let Ok(taken) = read(&format!("{}{noise}{after}", &whole[..at])) {
            prop_assert!(taken.provisions.is_sorted_by(|one, next| one.id < next.id));
            prop_assert_eq!(read(&text(&taken, &unsigned())), Ok(taken));
        }
    }
}
