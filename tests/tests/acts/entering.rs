//! Minutes that were signed before they came here: transcribed from the signed original, entered with its scan, corrected.

use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::{Archivist, Delegate, Secretary, Translator};
use tests::{Form, PDF, Page, Person, TestHouse, on_both};

/// A session that Azerbaijan hosted in September 2019 is entered from its papers; gives where it stands.
async fn held(secretary: &Person, number: u32) -> String {
    let form = secretary.open("/sessions/held").await.form("sessions/held");
    let form = form.fill("number", &number.to_string()).fill("title", "Заседание Совместной комиссии");
    let form = form.fill("host", "azerbaijan").fill("city", "baku");
    let form = form.fill("first_month", "9").fill("first_year", "2019");
    let form = form.fill("agenda", "О каналах перемещения прекурсоров\nОб обмене образцами документов");
    form.send().await.has_status(200).place()
}

/// The signed minutes of that session are being transcribed: a decision on the second item.
async fn transcribed(secretary: &Person, at: &str) {
    let minutes = format!("{at}/minutes");
    let page = secretary.open(&minutes).await.form("minutes").send().await;
    page.says(&page.words().say("minutes-lede-transcribed"));
    item(secretary, at, 1, |form| form.fill("heard_ru", "Заслушали доклад <b>делегации</b>.")).await;
    item(secretary, at, 2, |form| {
        let form = form.fill("decision_1_ru", "Обменяться образцами.").fill("decision_1_deadline", "day");
        form.fill("decision_1_due_day", "1")
            .fill("decision_1_due_month", "3")
            .fill("decision_1_due_year", "2020")
    })
    .await;
}

async fn item(secretary: &Person, at: &str, number: usize, write: impl FnOnce(Form) -> Form) {
    let action = format!("items/{number}");
    let form = secretary.open(&format!("{at}/minutes/{action}")).await.form(&action);
    write(form).send().await.has_status(200);
}

/// The form of the entry, filled in but for the scan.
async fn entry(secretary: &Person, at: &str) -> Form {
    let form = secretary.open(&format!("{at}/minutes/enter")).await.form("enter");
    let form = form.fill("signed_month", "9").fill("signed_year", "2019").fill("marking", "unmarked");
    let form = form.fill("kazakhstan_name_ru", "Образцов А. А.");
    form.fill("kazakhstan_position_ru", "заместитель Министра внутренних дел")
}

async fn entered(secretary: &Person, at: &str) -> Page {
    let upload = secretary.uploaded(PDF).await;
    let page = entry(secretary, at).await.forge("upload", &upload).send().await;
    page.is_at(&format!("{at}/minutes")).says(&page.words().say("minutes-enter-done"));
    page
}

#[track_caller]
fn leads_to(page: &Page, path: &str) {
    assert!(page.html().contains(path), "{} does not lead to {path}", page.place());
}

async fn both(house: &TestHouse) -> (Person, Person) {
    (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await)
}

on_both! {
    async fn signed_minutes_are_entered_from_the_original_and_shown_so_for_ever(house: &TestHouse) {
        let (kz, az) = both(house).await;
        let at = held(&kz, 2).await;
        let minutes = format!("{at}/minutes");
        let before = az.open(&minutes).await.html();
        transcribed(&kz, &at).await;
        // What one Party transcribes the other cannot learn, nor a delegate of its own.
        assert_eq!(az.open(&minutes).await.html(), before);
        az.open(&format!("{minutes}/enter")).await.has_status(404);
        let delegate = house.person(Kazakhstan, Delegate).await;
        delegate.open(&minutes).await.says(&delegate.open(&minutes).await.words().say("minutes-none-entered"));
        az.open("/search?q=делегации").await.is_silent_on(&minutes);
        leads_to(&kz.open("/").await, &minutes);
        az.open("/").await.is_silent_on(&minutes);

        let page = entered(&kz, &at).await;
        let words = page.words();
        page.says("сентябрь 2019").says("Образцов А. А.").is_silent_on("<b>делегации");
        page.says(&words.tell("minutes-finding-signatory-missing", &[("party", Azerbaijan.into())]));
        let page = az.open(&minutes).await;
        let by = "Внесено с подписанного подлинника";
        page.says(by).is_silent_on("original-kazakhstan").says("SHA-256");
        page.is_silent_on(&format!("{minutes}/circulate")).is_silent_on(&format!("{minutes}/sign"));
        az.open(&at).await.says("внесён с подлинника").says("II/2.1");
        let archivist = house.person(Azerbaijan, Archivist).await;
        archivist.open("/archive").await.says("внесён с подлинника").says("сентябрь 2019");
        let paper = az.open(&format!("{minutes}/working-ru.pdf")).await;
        assert!(paper.has_status(200).bytes.starts_with(b"%PDF-"));
        az.open(&format!("{minutes}/original-azerbaijan.pdf")).await.has_status(404);
        leads_to(&az.open("/search?q=делегации").await, &minutes);
        // Nobody is told: what was signed long ago is no news.
        az.open("/notices").await.is_silent_on(&minutes);
        az.open("/").await.is_silent_on(&minutes);
    }

    async fn decisions_of_entered_minutes_live_as_any_other(house: &TestHouse) {
        let (kz, az) = both(house).await;
        let at = held(&kz, 2).await;
        transcribed(&kz, &at).await;
        entered(&kz, &at).await;
        let list = az.open("/decisions").await;
        list.says("II/2.1").says("Обменяться образцами.").says("просрочено");
        let decision = list.link_within("tbody", "II/2.1");
        az.open(&decision).await.says("сентябрь 2019");
        let form = az.open(&format!("{decision}/report")).await.form("report");
        let form = form.fill_day("done", house.day(Azerbaijan, -3)).fill("text", "Образцы переданы.");
        form.send().await.has_status(200).says("Образцы переданы.");
        kz.open(&decision).await.says("Образцы переданы.");
    }

    async fn nothing_is_entered_without_the_scan_and_nothing_typed_is_lost(house: &TestHouse) {
        let (kz, az) = both(house).await;
        let at = held(&kz, 2).await;
        transcribed(&kz, &at).await;
        let form = entry(&kz, &at).await.fill("kazakhstan_position_ru", "").fill("signed_month", "");
        let page = form.fill("signed_year", "2999").send().await;
        page.refused_at("file", "papers-file-missing", &[]);
        page.refused_at("kazakhstan_position_ru", "fields-missing", &[]);
        page.still_says("kazakhstan_name_ru", "Образцов А. А.").still_says("signed_year", "2999");
        let upload = kz.uploaded(PDF).await;
        let form = page.form("enter").fill("kazakhstan_position_ru", "министр").forge("upload", &upload);
        let page = form.send().await;
        page.has_status(422);
        assert_eq!(page.form("enter").value("upload"), upload);
        let html = kz.carry(&format!("{at}/minutes/enter"), &[("signed_year", "2019")], Some(("a.pdf", b"<html></html>"))).await;
        html.refused_at("file", "papers-rule-kind-not-taken", &[]);
        az.open("/decisions").await.is_silent_on("II/2.1");
        page.form("enter").fill("signed_year", "2019").send().await.is_at(&format!("{at}/minutes"));
        az.open("/decisions").await.says("II/2.1");
    }

    async fn who_enters_second_finds_what_was_entered_first(house: &TestHouse) {
        let (kz, az) = both(house).await;
        let at = held(&kz, 2).await;
        transcribed(&kz, &at).await;
        transcribed(&az, &at).await;
        let (upload, form) = (az.uploaded(PDF).await, entry(&az, &at).await);
        entered(&kz, &at).await;
        form.forge("upload", &upload).send().await.has_status(409);
        az.open(&format!("{at}/minutes")).await.says("Внесено с подписанного подлинника");
        az.open("/decisions").await.says("II/2.1").is_silent_on("II/2.2");
    }

    async fn only_secretaries_enter_and_nobody_with_a_paper_of_the_other_in_hand(house: &TestHouse) {
        let kz = house.person(Kazakhstan, Secretary).await;
        let translator = house.person(Kazakhstan, Translator).await;
        let at = held(&kz, 2).await;
        let minutes = format!("{at}/minutes");
        translator.post(&minutes, &[]).await.has_status(403);
        transcribed(&kz, &at).await;
        // A translator writes renderings of it, and does not enter it.
        translator.open(&format!("{minutes}/items/1")).await.has_status(200);
        translator.open(&format!("{minutes}/enter")).await.has_status(403);
        for act in ["circulate", "agree", "sign"] {
            kz.open(&format!("{minutes}/{act}")).await.has_status(403);
        }
        let form = kz.open("/recordings/new").await.form("recordings/new").fill("channel", "letter");
        let form = form.fill("number", "1").fill("subject", "О заседании").fill_day("dated", house.day(Azerbaijan, -3));
        form.send().await.has_status(200);
        kz.open(&minutes).await.says(&kz.open(&minutes).await.words().say("minutes-none-entered-told"));
        kz.open(&format!("{minutes}/enter")).await.has_status(404);
    }

    async fn a_transcription_can_be_given_up(house: &TestHouse) {
        let kz = house.person(Kazakhstan, Secretary).await;
        let at = held(&kz, 2).await;
        transcribed(&kz, &at).await;
        let page = kz.open(&format!("{at}/minutes/discard")).await.form("discard").send().await;
        page.is_at(&format!("{at}/minutes")).says(&page.words().say("minutes-discard-done"));
        page.says(&page.words().say("minutes-none-entered"));
    }
}

on_both! {
    async fn a_mistake_of_the_entry_is_corrected_and_the_earlier_entry_stays_readable(house: &TestHouse) {
        let (kz, az) = both(house).await;
        let at = held(&kz, 2).await;
        let minutes = format!("{at}/minutes");
        transcribed(&kz, &at).await;
        entered(&kz, &at).await;
        let begin = az.open(&format!("{minutes}/correct")).await.form("correct").send().await;
        begin.says(&begin.words().say("minutes-correct-done"));
        item(&az, &at, 2, |form| form.fill("decision_1_ru", "Обменяться образцами и печатями.").fill("decision_1_due_year", "2021")).await;
        // Struck it cannot be: it stands in the register.
        let strike = az.open(&format!("{minutes}/items/2")).await.form("items/2").fill("decision_1_strike", "on");
        strike.send().await.refused("minutes-rule-decision-stands", &[]);
        item(&az, &at, 2, |form| form.fill("decision_2_ru", "Создать группу.")).await;
        // Until it is entered the earlier text stands, for everybody else.
        kz.open(&minutes).await.is_silent_on("печатями");
        kz.open("/decisions").await.is_silent_on("печатями").is_silent_on("II/2.2");

        let form = az.open(&format!("{minutes}/enter")).await.form("enter");
        assert_eq!(form.value("signed_year"), "2019");
        let page = form.fill("signed_day", "27").send().await;
        page.refused_at("reason", "fields-missing", &[]);
        let page = page.form("enter").fill("reason", "Пропущены слова.").send().await;
        page.is_at(&minutes).says(&page.words().say("minutes-correct-enter-done"));

        let page = kz.open(&minutes).await;
        page.says("Пропущены слова.").says("Внесённое исправлено").says("27\u{a0}сентября 2019").says("сентябрь 2019");
        page.says("и печатями").says("Вопрос 2: Решение 2.1");
        let list = kz.open("/decisions").await;
        list.says("печатями").says("II/2.2");
        let decision = list.link_within("tbody", "II/2.1");
        kz.open(&decision).await.says("Обменяться образцами.").says("Пропущены слова.");
    }

    async fn a_correction_that_changes_nothing_or_comes_second_is_refused(house: &TestHouse) {
        let (kz, az) = both(house).await;
        let at = held(&kz, 2).await;
        let minutes = format!("{at}/minutes");
        transcribed(&kz, &at).await;
        entered(&kz, &at).await;
        for secretary in [&kz, &az] {
            secretary.open(&format!("{minutes}/correct")).await.form("correct").send().await.has_status(200);
        }
        let form = kz.open(&format!("{minutes}/enter")).await.form("enter").fill("reason", "Описка.");
        form.send().await.refused("communications-rule-nothing-corrected", &[]);
        item(&kz, &at, 1, |form| form.fill("heard_ru", "Заслушали доклад.")).await;
        let late = az.open(&format!("{minutes}/enter")).await.form("enter").fill("reason", "Описка.");
        let form = kz.open(&format!("{minutes}/enter")).await.form("enter").fill("reason", "Описка.");
        form.send().await.is_at(&minutes);
        late.send().await.has_status(409);
        az.open(&minutes).await.says("Внесённое исправлено");
    }
}

on_both! {
    async fn a_mistake_about_the_session_is_corrected_and_its_decisions_are_cited_anew(house: &TestHouse) {
        let (kz, az) = both(house).await;
        let at = held(&kz, 2).await;
        held(&kz, 3).await;
        transcribed(&kz, &at).await;
        entered(&kz, &at).await;
        let form = az.open(&format!("{at}/correct")).await.form("correct");
        assert_eq!((form.value("first_month"), form.value("first_year")), ("9".to_owned(), "2019".to_owned()));
        let page = form.fill("number", "3").fill("agenda", "О каналах").send().await;
        page.refused_at("reason", "fields-missing", &[]);
        let page = page.form("correct").fill("reason", "Номер <b>иной</b>.").send().await;
        page.refused_at("number", "sessions-rule-number-held-already", &[]);
        let page = page.form("correct").fill("number", "4").send().await;
        page.refused_at("agenda", "sessions-rule-item-stays", &[]);
        let agenda = "О каналах\nОб обмене образцами документов\nРазное";
        let page = page.form("correct").fill("agenda", agenda).fill("first_day", "5").send().await;
        page.is_at(&at).says("Номер <b>иной</b>.").says("Было: заседание II").says("сентябрь 2019").says("Разное");
        let list = kz.open("/decisions").await;
        list.says("IV/2.1").is_silent_on("II/2.1");
        kz.open(&format!("{at}/minutes")).await.says("IV").says("Номер <b>иной</b>.");
        let again = kz.open(&format!("{at}/correct")).await.form("correct").fill("reason", "Описка.");
        again.send().await.refused("communications-rule-nothing-corrected", &[]);
        // What is held here live is corrected nowhere.
        let live = house.proposed(&kz, Kazakhstan).await;
        kz.open(&format!("/sessions/{live}/correct")).await.has_status(404);
    }
}
