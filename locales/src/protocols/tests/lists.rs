//! Lists that close in their verb: worked example (c).

use super::*;

fn put(unit: &str, words: &str) -> Operation {
    Operation::AddUnit { id: id(unit), text: each([prose("а"), prose(words), prose("a")]) }
}

fn kazakh(operation: &Operation, units: &[(&str, &str, &str)]) -> String {
    let base = text(Language::Kazakh);
    told(Language::Kazakh, operation, &with(base, units))
}

const LAST: &str = "5) адамдар саудасына қарсы күресте екінші Тарап үшін қажетті, сондай-ақ заңсыз көші-қонды ұйымдастыруға \
                    қатысы бар заңды тұлғалар мен жеке адамдарға және көшіп-қонушыларды ауыстырудың анықталған \
                    арналарына қатысты ақпаратпен алмасуды;";

#[test]
fn the_last_item_is_restated_and_the_new_one_takes_its_verb() {
    let added = put("art_5__point_6", "6) тәжірибе алмасуды");
    assert_eq!(restates(&added, text(Language::Kazakh)).unwrap().id, id("art_5__point_5"));
    let expected = format!(
        "5-баптың 5) тармақшасы мынадай редакцияда жазылсын:\n«{LAST}»;\n5-бап мынадай мазмұндағы 6) тармақшамен \
         толықтырылсын:\n«6) тәжірибе алмасуды қамтиды.»"
    );
    for words in ["тәжірибе алмасуды", "тәжірибе алмасуды;", "6) тәжірибе алмасуды қамтиды."]
    {
        let added = put("art_5__point_6", words);
        assert_eq!(kazakh(&added, &[("art_5__point_6", "6)", "тәжірибе алмасуды")]), expected);
    }
}

#[test]
fn of_several_the_first_restates_and_the_last_takes_the_verb() {
    let units = [("art_5__point_6", "6)", "бірді"), ("art_5__point_7", "7)", "екіні")];
    let first = kazakh(&put("art_5__point_6", "бірді"), &units);
    assert!(first.starts_with("5-баптың 5) тармақшасы") && first.ends_with("«6) бірді;»"), "{first}");
    assert_eq!(
        kazakh(&put("art_5__point_7", "екіні"), &units),
        "5-бап мынадай мазмұндағы 7) тармақшамен толықтырылсын:\n«7) екіні қамтиды.»"
    );
}

#[test]
fn the_items_of_a_list_decide_the_mark() {
    let indent = put("art_6__para_2__point_2__indent_8", "Жаңа орган");
    assert_eq!(
        kazakh(&indent, &[("art_6__para_2__point_2__indent_8", "", "Жаңа орган")]),
        "6-баптың 2-тармағының 2) тармақшасының сегізінші абзацы мынадай редакцияда жазылсын:\n«Мемлекеттік шекара \
         қызметі,»;\n6-баптың 2-тармағының 2) тармақшасы мынадай мазмұндағы тоғызыншы абзацпен толықтырылсын:\n«Жаңа \
         орган Тараптар мемлекеттерінің орталық құзыретті органдары болып табылады.»"
    );
    let third = put("art_6__para_2__point_3", "үшінші тараптан");
    let words = kazakh(&third, &[("art_6__para_2__point_3", "3)", "үшінші тараптан")]);
    assert!(words.contains("«Мемлекеттік шекара қызметі,»;\n6-баптың 2-тармағы мынадай"), "{words}");
}

#[test]
fn the_last_item_keeps_its_verb_where_it_is_reworded() {
    let anew = Operation::ReplaceUnit { at: id("art_5__point_5"), text: proses(["а", "жаңаша", "a"]) };
    assert_eq!(
        kazakh(&anew, &[]),
        "5-баптың 5) тармақшасы мынадай редакцияда жазылсын:\n«5) жаңаша қамтиды.»"
    );
    let mut after = with(text(Language::Kazakh), &[("art_5__point_6", "6)", "бірді")]);
    let last = after.provisions.iter_mut().find(|provision| provision.id == id("art_5__point_5")).unwrap();
    "жаңаша".clone_into(&mut last.text);
    assert!(told(Language::Kazakh, &anew, &after).ends_with("«5) жаңаша;»"));
    let added = put("art_5__point_6", "бірді");
    let words = told(Language::Kazakh, &added, &after);
    assert!(words.contains("«5) жаңаша;»;"), "restated as it will read: {words}");
    let both = draft(vec![anew, added]);
    let base = text(Language::Kazakh);
    let wording = compose(Language::Kazakh, Party::Kazakhstan, &both, base, &after, None).unwrap();
    let told: Vec<_> =
        wording.articles[0].paragraphs.iter().map(|paragraph| spaced(&paragraph.text)).collect();
    assert_eq!(
        told[2..],
        [
            "1) 5) тармақша мынадай редакцияда жазылсын:",
            "«5) жаңаша;»;",
            "2) мынадай мазмұндағы 6) тармақшамен толықтырылсын:",
            "«6) бірді қамтиды.»."
        ],
        "what is reworded anyway is not restated"
    );
}

#[test]
fn elsewhere_nothing_is_restated() {
    let between = put("art_5__point_4-1", "арасында;");
    assert_eq!(restates(&between, text(Language::Kazakh)), None, "not at the end");
    assert_eq!(restates(&put("art_5__point_6", "а"), text(Language::Russian)), None, "no verb there");
    assert_eq!(
        restates(&put("art_4__point_7", "а"), text(Language::Kazakh)),
        None,
        "no verb after that list"
    );
    let deleted = Operation::DeleteUnit { at: id("art_5__point_5") };
    assert_eq!(restates(&deleted, text(Language::Kazakh)), None);
    assert_eq!(
        kazakh(&between, &[("art_5__point_4-1", "4-1)", "арасында;")]),
        "5-бап мынадай мазмұндағы 4-1) тармақшамен толықтырылсын:\n«4-1) арасында;»"
    );
}
