//! Amendment protocols: drafted by instruction, shared, remarked on, agreed on one fingerprint, signed.

use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::{Archivist, Delegate, Secretary};
use tests::{Form, Page, Person, TestHouse, on_both};

const AT: &str = "art_7__para_1__subpara_2";

/// A draft, by its address.
pub(super) async fn begun(person: &Person) -> String {
    person.open("/protocols").await.form("protocols").send().await.place()
}

/// The form of an operation on a unit.
pub(super) async fn operation(person: &Person, at: &str, asked: &str) -> Form {
    person.open(&format!("{at}/instructions/new?operation={asked}")).await.form("instructions/new")
}

/// Ten days become so many, in all three languages.
pub(super) async fn days(person: &Person, at: &str, days: &str) -> Page {
    let mut form = operation(person, at, &format!("replace-words&at={AT}")).await;
    for language in ["ru", "kk", "az"] {
        form = form.fill(&format!("words_{language}"), "10").fill(&format!("by_{language}"), days);
    }
    form.send().await
}

pub(super) async fn share(person: &Person, at: &str) -> Page {
    person.open(&format!("{at}/share")).await.form("share").send().await
}

pub(super) async fn name(person: &Person, at: &str) {
    let form = person.open(at).await.form("name").fill("account", &person.account().to_string());
    form.send().await.has_status(200);
}

pub(super) async fn agree(person: &Person, at: &str) -> Page {
    person.open(&format!("{at}/agree")).await.form("agree").fill("unofficial", "on").send().await
}

fn signing(form: Form) -> Form {
    let form = form.fill("city", "baku").fill("name_kazakhstan", "Образцов А. А.");
    let form = form.fill("position_kazakhstan", "Министр").fill("name_azerbaijan", "Мисалов С. Т.");
    form.fill("position_azerbaijan", "Министр")
}

/// The procedures of a protocol are completed: a note leaves, and is received, today.
pub(super) async fn notified(house: &TestHouse, sender: &Person, receiver: &Person, id: &str, number: &str) {
    let today = |person: &Person| house.day(person.party(), 0);
    let form = sender.open("/communications/new").await.form("communications/new");
    let form = form.fill("number", number).fill("subject", "О протоколе").fill("text_ru", "Уведомление.");
    let at = form.fill_day("dated", today(sender)).send().await.place();
    let form =
        sender.open(&format!("{at}/contents/new?kind=procedures-completed")).await.form("contents/new");
    form.fill("instrument_of", id).send().await.has_status(200);
    let form = sender.open(&format!("{at}/dispatch")).await.form("dispatch");
    form.fill_day("dispatched", today(sender)).send().await.has_status(200);
    let form = receiver.open(&format!("{at}/receive")).await.form("receive");
    form.fill_day("received", today(receiver)).fill("received_by", "embassy").send().await.has_status(200);
}

pub(super) async fn secretaries(house: &TestHouse) -> (Person, Person) {
    (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await)
}

/// A protocol that a secretary has drafted and shared, by its address.
pub(super) async fn shared_by(person: &Person) -> String {
    let at = begun(person).await;
    days(person, &at, "15").await.is_at(&at);
    share(person, &at).await.is_at(&at);
    at
}

/// The signing of today is recorded.
pub(super) async fn signed(house: &TestHouse, person: &Person, at: &str) {
    let form = signing(person.open(&format!("{at}/sign")).await.form("sign"));
    form.fill_day("signed", house.day(person.party(), 0)).send().await.is_at(at);
}

on_both! {
    async fn a_protocol_goes_from_its_first_instruction_to_its_originals(house: &TestHouse) {
        let (kazakhstan, azerbaijan) = secretaries(house).await;
        let at = begun(&kazakhstan).await;
        azerbaijan.open(&at).await.has_status(404);
        let page = days(&kazakhstan, &at, "15").await;
        page.is_at(&at).says("цифры «10» заменить цифрами «15»").says("“10” rəqəmləri “15” rəqəmləri ilə əvəz edilsin");
        azerbaijan.open(&at).await.has_status(404);
        azerbaijan.open("/protocols").await.is_silent_on(&at);

        share(&kazakhstan, &at).await.is_at(&at);
        azerbaijan.open(&at).await.says("цифры «10» заменить цифрами «15»");
        let page = azerbaijan.open(&format!("{at}/compare?what=agreement&language=ru")).await;
        page.says(&page.words().say("protocols-compare-now"));
        assert!(page.html().contains("10</del>") && page.html().contains("15</ins>"), "only one version: beside the text as it is");
        let page = azerbaijan.open(&format!("{at}/concordance")).await;
        page.says(&page.words().say("concordance-none"));
        let page = kazakhstan.open(&format!("{at}/agree")).await.form("agree").fill("unofficial", "on").send().await;
        page.refused("protocols-rule-not-named", &[("party", Kazakhstan.into())]);
        name(&kazakhstan, &at).await;
        name(&azerbaijan, &at).await;
        let page = azerbaijan.open(&format!("{at}/agree")).await.form("agree").send().await;
        page.refused_at("unofficial", "protocols-rule-unofficial-base", &[]);
        agree(&azerbaijan, &at).await.is_at(&at);
        kazakhstan.open(&format!("{at}/original-kazakhstan.pdf")).await.has_status(404);
        agree(&kazakhstan, &at).await.is_at(&at);
        for party in ["kazakhstan", "azerbaijan"] {
            let paper = azerbaijan.open(&format!("{at}/original-{party}.pdf")).await;
            paper.has_status(200);
            assert_eq!(paper.header("content-type"), "application/pdf");
        }

        let form = signing(azerbaijan.open(&format!("{at}/sign")).await.form("sign"));
        let page = form.fill_day("signed", house.day(Azerbaijan, 1)).send().await;
        page.refused_at("signed", "sessions-rule-day-ahead", &[]).still_says("name_kazakhstan", "Образцов А. А.");
        let page = page.form("sign").fill_day("signed", house.day(Azerbaijan, 0)).send().await;
        page.is_at(&at).says("Образцов А. А.");
        kazakhstan.open(&format!("{at}/withdraw")).await.has_status(403);
        house.person(Azerbaijan, Archivist).await.open(&at).await.says("Мисалов С. Т.");

        // Both notify: it is in force from the later receipt, and is not held against the text that it made itself.
        let id = at.trim_start_matches("/protocols/");
        notified(house, &kazakhstan, &azerbaijan, id, "7").await;
        notified(house, &azerbaijan, &kazakhstan, id, "8").await;
        let page = kazakhstan.open(&at).await;
        page.is_silent_on(&page.words().say("protocols-hindrance-words-not-found"));
        page.is_silent_on(&page.words().say("protocols-not-in-force"));
        kazakhstan.open("/agreement/as-at?language=kk").await.says("олар 15 күн ішінде жазбаша расталуы тиіс");
    }

    async fn a_protocol_in_force_begins_the_list_anew(house: &TestHouse) {
        let (kazakhstan, azerbaijan) = secretaries(house).await;
        let at = begun(&kazakhstan).await;
        let mut form = operation(&kazakhstan, &at, "replace-unit&at=art_6__para_2__point_1__indent_6").await;
        for (language, name) in [
            ("ru", "Агентство по финансовому мониторингу;"),
            ("kk", "Қаржылық мониторинг агенттігі;"),
            ("az", "Maliyyə Monitorinqi Agentliyi;"),
        ] {
            form = form.fill(&format!("text_{language}"), name);
        }
        form.send().await.is_at(&at);
        share(&kazakhstan, &at).await.is_at(&at);
        for person in [&kazakhstan, &azerbaijan] {
            name(person, &at).await;
            agree(person, &at).await.is_at(&at);
        }
        let form = signing(azerbaijan.open(&format!("{at}/sign")).await.form("sign"));
        form.fill_day("signed", house.day(Azerbaijan, 0)).send().await.is_at(&at);
        kazakhstan.open("/authorities/notified").await.is_silent_on("Агентство по финансовому мониторингу");

        let id = at.trim_start_matches("/protocols/");
        notified(house, &kazakhstan, &azerbaijan, id, "7").await;
        notified(house, &azerbaijan, &kazakhstan, id, "8").await;
        let page = azerbaijan.open("/authorities/notified").await;
        page.says("Агентство по финансовому мониторингу").says(&page.words().say("authorities-by-protocol"));
        assert!(page.html().contains(&at), "the list cites the protocol");
        let word = azerbaijan.open(&format!("{at}/changes-ru.docx")).await;
        assert_eq!(word.header("content-type"), interchange::docx::MEDIA_TYPE);
    }

    async fn what_cannot_be_done_to_the_text_is_refused_at_its_field(house: &TestHouse) {
        let (kazakhstan, _) = secretaries(house).await;
        let at = begun(&kazakhstan).await;
        let form = operation(&kazakhstan, &at, "replace-words&at=art_8__point_6").await;
        let form = form.fill("words_ru", "персональных данных").fill("by_ru", "сведений").fill("words_kk", "жоқ сөз");
        let page = form.fill("by_kk", "сөз").send().await;
        page.refused_at("which_ru", "protocols-hindrance-stand-several-times", &[("count", 3.into())]);
        page.refused_at("words_kk", "protocols-hindrance-words-not-found", &[]).still_says("by_ru", "сведений");
        let page = page.form("instructions/new").fill("which_ru", "2").fill("words_kk", "").fill("by_kk", "").send().await;
        page.is_at(&at).says("персональных данных");

        let form = operation(&kazakhstan, &at, "add-unit&kind=art").await;
        let page = form.fill("number", "12-2").fill("text_ru", "Новая статья.").send().await;
        page.refused_at("number", "protocols-hindrance-number-skips", &[("next", "12-1".into())]);
        page.form("instructions/new").fill("number", "12-1").send().await.is_at(&at).says("дополнить Соглашение статьей");

        let form = operation(&kazakhstan, &at, "delete-unit&at=art_8").await;
        form.send().await.refused_at("at", "protocols-hindrance-same-words", &[]);
    }

    async fn an_instruction_is_read_before_it_is_saved(house: &TestHouse) {
        let (kazakhstan, _) = secretaries(house).await;
        let at = begun(&kazakhstan).await;
        let form = operation(&kazakhstan, &at, &format!("replace-words&at={AT}")).await;
        let form = form.fill("words_ru", "10").fill("by_ru", "15").fill("words_kk", "жоқ сөз").fill("by_kk", "15");
        let page = form.press("preview").await;
        page.refused_at("words_kk", "protocols-hindrance-words-not-found", &[]).still_says("by_ru", "15");
        let page = page.form("instructions/new").fill("words_kk", "10").press("preview").await;
        page.has_status(200).says("цифры «10» заменить цифрами «15»").still_says("by_kk", "15");
        page.says(&page.words().say("protocols-preview-note"));
        kazakhstan.open(&at).await.is_silent_on("«15»");
        page.form("instructions/new").send().await.is_at(&at).says("цифры «10» заменить цифрами «15»");
        // What somebody saved meanwhile is told when it is saved, though it was previewed in between.
        let form = operation(&kazakhstan, &at, "delete-unit&at=art_16").await;
        operation(&kazakhstan, &at, "delete-unit&at=art_14").await.send().await.is_at(&at);
        form.press("preview").await.has_status(200).form("instructions/new").send().await.has_status(409);
    }

    async fn a_proposed_wording_is_taken_over_and_voids_no_text_unseen(house: &TestHouse) {
        let (kazakhstan, azerbaijan) = secretaries(house).await;
        let delegate = house.person(Azerbaijan, Delegate).await;
        let at = begun(&kazakhstan).await;
        days(&kazakhstan, &at, "15").await.is_at(&at);
        share(&kazakhstan, &at).await.is_at(&at);
        name(&kazakhstan, &at).await;
        agree(&kazakhstan, &at).await.is_at(&at);

        let link = delegate.open(&at).await.link_within("li", "цифры «10»");
        let form = delegate.open(&link).await.form("remarks").fill("text", "Мало.").fill("language", "kk");
        let page = form.fill("words", "16").fill("proposed", "20").press("share").await;
        page.refused_at("words", "protocols-rule-words-gone", &[]).still_says("proposed", "20");
        page.form("remarks").fill("words", "15").press("share").await.is_at(&at).says("Мало.");
        let remarks = format!("{at}/remarks/");
        let page = kazakhstan.open(&at).await;
        page.form("accept").send().await.is_at(&at).says("«20»");
        azerbaijan.open(&at).await.is_silent_on("«20»");
        assert!(page.html().contains(&remarks));

        let page = share(&kazakhstan, &at).await;
        page.says(&page.words().say("protocols-not-agreed"));
        delegate.open(&format!("{at}/compare?from=1&to=2&language=kk")).await.says("20");
        azerbaijan.open(&format!("{at}/compare?from=1&to=draft")).await.has_status(200);
    }

    async fn a_draft_of_the_other_party_cannot_be_told_from_none(house: &TestHouse) {
        let (kazakhstan, azerbaijan) = secretaries(house).await;
        let at = begun(&kazakhstan).await;
        days(&kazakhstan, &at, "15").await.is_at(&at);
        let none = "/protocols/00000000-0000-4000-8000-000000000000";
        for room in ["", "/share", "/agree", "/sign", "/remarks", "/compare", "/working-ru.pdf", "/instructions/new"] {
            let [known, unknown] = [&at, none].map(|at| format!("{at}{room}"));
            let (known, unknown) = (azerbaijan.open(&known).await, azerbaijan.open(&unknown).await);
            assert_eq!(known.status, unknown.status, "{room}");
            assert_eq!(known.text("main"), unknown.text("main"), "{room}");
        }
        let page = kazakhstan.open(&format!("{at}/discard")).await.form("discard").send().await;
        page.is_at("/protocols");
        kazakhstan.open(&at).await.has_status(404);
    }

    async fn the_other_party_is_never_answered_from_the_draft(house: &TestHouse) {
        let (kazakhstan, azerbaijan) = secretaries(house).await;
        let at = begun(&kazakhstan).await;
        days(&kazakhstan, &at, "15").await.is_at(&at);
        share(&kazakhstan, &at).await.is_at(&at);
        house.execute("UPDATE protocols SET record = 'not to be read'").await;
        azerbaijan.open("/protocols").await.says("на рассмотрении, версия 1");
        azerbaijan.open(&at).await.says("цифры «10» заменить цифрами «15»");
        azerbaijan.open(&format!("{at}/working-ru.pdf")).await.has_status(200);
        kazakhstan.open(&at).await.has_status(500);
        // Nothing had changed since it was shared: so it is whole again for whoever looks at the index.
        house.execute("UPDATE protocols SET record = shared").await;
    }

    async fn two_who_write_at_once_lose_nothing(house: &TestHouse) {
        let (kazakhstan, _) = secretaries(house).await;
        let other = house.person(Kazakhstan, Secretary).await;
        let at = begun(&kazakhstan).await;
        let first = operation(&kazakhstan, &at, "delete-unit&at=art_16").await;
        let second = operation(&other, &at, "delete-unit&at=art_14").await.fill("reasons", "Лишняя.");
        first.send().await.is_at(&at);
        let page = second.send().await;
        page.has_status(409).still_says("reasons", "Лишняя.");
        page.form("instructions/new").send().await.is_at(&at).says("статью 14 исключить");
    }
}
