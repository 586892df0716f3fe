//! What axe-core and a narrow window find on the pages: light and dark, on a desk, on a telephone, magnified.

use domain::identifiers::SessionId;
use domain::languages::Language::{self, Russian};
use domain::parties::Party::{self, Azerbaijan, Kazakhstan};
use domain::people::Role::{Administrator, Archivist, Secretary};
use tests::browser::{Browser, Driver, Outcome};
use tests::{Form, Page, Person, TestHouse};

use crate::desk::{Desk, in_a_served_house};

/// A window on a desk, and on a telephone.
const DESK: (u32, u32) = (1280, 900);
const TELEPHONE: (u32, u32) = (360, 740);

/// The window on a desk at 400 %: so many CSS pixels are left of it (WCAG 2.2, 1.4.10).
const MAGNIFIED: (u32, u32) = (DESK.0 / 4, DESK.1 / 4);

/// What is wrong with the page that is open. Layout goes by the width and colours by the look, so a page is loaded once
/// and then seen in each.
async fn faults(browser: &Browser) -> Outcome<Vec<String>> {
    let mut told = Vec::new();
    browser.unfold().await?;
    browser.resize(DESK.0, DESK.1).await?;
    told.extend(browser.axe().await?.into_iter().map(|line| format!("on a desk: {line}")));
    browser.darken(true).await?;
    told.extend(browser.axe_on_colours().await?.into_iter().map(|line| format!("in the dark: {line}")));
    browser.darken(false).await?;
    browser.resize(TELEPHONE.0, TELEPHONE.1).await?;
    told.extend(browser.axe().await?.into_iter().map(|line| format!("on a telephone: {line}")));
    for (width, height) in [DESK, TELEPHONE, MAGNIFIED] {
        browser.resize(width, height).await?;
        told.extend(misplaced(browser).await?.map(|line| format!("at {width} px: {line}")));
    }
    Ok(told)
}

/// What does not keep its place in the window as wide as it is.
async fn misplaced(browser: &Browser) -> Outcome<Option<String>> {
    let overlap =
        browser.overlap(".wordmark", ".standing").await?.max(browser.overlap(".wordmark", ".search").await?);
    let overflow = browser.overflow().await?;
    Ok(match (overflow, overlap) {
        (1.., _) => Some(format!("stands out by {overflow} px")),
        (_, 1..) => Some(format!("the open menu lies over the names of the Parties by {overlap} px")),
        _ => None,
    })
}

/// What is wrong with these pages, each line with its page.
async fn looked_over(desk: Desk<'_>, paths: &[String]) -> Outcome<Vec<String>> {
    let mut found = Vec::new();
    for path in paths {
        desk.open(path).await?;
        found.extend(faults(desk.browser).await?.into_iter().map(|line| format!("{path} {line}")));
        desk.browser.console_is_silent().await.map_err(|told| format!("{path}: {told}"))?;
    }
    Ok(found)
}

/// The same pages magnified in the other languages: their words are longer, and break elsewhere.
async fn magnified(desk: Desk<'_>, person: &Person, paths: &[String]) -> Outcome<Vec<String>> {
    let mut found = Vec::new();
    desk.browser.resize(MAGNIFIED.0, MAGNIFIED.1).await?;
    for language in Language::ALL.into_iter().filter(|&language| language != Russian) {
        person.reads(language).await;
        let desk = Desk::at(desk.browser, desk.house, language);
        for path in paths {
            desk.open(path).await?;
            desk.browser.unfold().await?;
            let told = misplaced(desk.browser).await?;
            found.extend(told.map(|line| format!("{path} in {}: {line}", language.tag())));
        }
    }
    person.reads(Russian).await;
    desk.browser.resize(DESK.0, DESK.1).await?;
    Ok(found)
}

/// Looks over the pages of each person in turn, and tells all that is wrong at once.
struct Look<'a> {
    desk: Desk<'a>,
    found: Vec<String>,
}

impl Look<'_> {
    /// These pages as this person sees them.
    async fn at(&mut self, person: &Person, paths: Vec<String>) -> Outcome {
        self.desk.browser.resize(DESK.0, DESK.1).await?;
        self.desk.browser.forget().await?;
        self.desk.sign_in_as(person).await?;
        self.found.extend(looked_over(self.desk, &paths).await?);
        self.found.extend(magnified(self.desk, person, &paths).await?);
        Ok(())
    }
}

/// Opens a browser, looks, and wants nothing found.
async fn nothing_is_found(look: impl AsyncFnOnce(&TestHouse, &mut Look<'_>) -> Outcome) -> Outcome {
    in_a_served_house(async |house| {
        let driver = Driver::start()?;
        let browser = driver.browser().await?;
        let mut looking = Look { desk: Desk::at(&browser, house, Russian), found: Vec::new() };
        look(house, &mut looking).await?;
        let found = looking.found;
        browser.quit().await?;
        assert_eq!(found, [""; 0], "{}", found.join("\n"));
        Ok(())
    })
    .await
}

fn below(base: &str, pages: &[&str]) -> Vec<String> {
    pages.iter().map(|page| format!("{base}{page}")).collect()
}

/// The first address on this page of this beginning.
fn address(page: &Page, beginning: &str) -> String {
    let mut addresses = page.document().elements().filter_map(|element| element.get("href"));
    let found =
        addresses.find(|address| address.starts_with(beginning) && address.len() >= beginning.len() + 36);
    found.unwrap_or_else(|| panic!("{} leads to nothing below {beginning}", page.path)).to_owned()
}

async fn secretaries(house: &TestHouse) -> (Person, Person) {
    (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await)
}

/// Minutes with a decision, rendered in part: every mark that a text can bear is on the page of an item.
async fn write(house: &TestHouse, host: &Person, id: SessionId) {
    for number in 1..=house.minutes_begun(host, id).await {
        house.item_written(host, id, number, |form| written(form, number)).await;
    }
}

fn written(form: Form, number: usize) -> Form {
    let form = form.fill("heard_ru", "Заслушали доклад.").fill("heard_kk", "Баяндама тыңдалды.");
    if number > 1 {
        return form;
    }
    let form = form.fill("heard_kk_checked", "on").fill("heard_az", "Məruzə dinlənildi.");
    let form =
        form.fill("decision_1_ru", "Обменяться перечнями.").fill("decision_1_executor_1", "kazakhstan");
    form.fill("decision_1_deadline", "next-session")
}

/// A page with one fault in each look: pale letters in the dark, pale letters where it is narrow, a strip wider than
/// a magnified window.
const FAULTY: &str = "data:text/html,<!DOCTYPE html><html lang=en><title>Faulty</title>\
    <meta name=viewport content='width=device-width'><main><h1>Faulty</h1>\
    <style>@media (prefers-color-scheme: dark) { body { background: black } h1 { color: rgb(40, 40, 40) } }\
    @media (max-width: 400px) { p { color: rgb(250, 250, 250) } } div { width: 330px }</style>\
    <p>Words</p><div>A strip</div></main></html>";

#[tokio::test(flavor = "multi_thread")]
async fn faults_of_every_look_are_found() -> Outcome {
    let driver = Driver::start()?;
    let browser = driver.browser().await?;
    browser.goto(FAULTY).await?;
    let found = faults(&browser).await?;
    let told = |beginning: &str| found.iter().filter(|line| line.starts_with(beginning)).count();
    assert_eq!(told("in the dark: color-contrast (serious) at h1"), 1, "{found:?}");
    assert_eq!(told("on a telephone: color-contrast (serious) at p"), 1, "{found:?}");
    assert_eq!((told("at 320 px: stands out"), told("at 360 px")), (1, 0), "{found:?}");
    assert_eq!(told("on a desk"), 0, "{found:?}");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn of_the_house_and_its_sessions() -> Outcome {
    nothing_is_found(async |house, look| {
        let open = below("", &["/", "/sign-in", "/agreement", "/authorities", "/nothing"]);
        look.desk.come_to_the_door().await?;
        look.found.extend(looked_over(look.desk, &open).await?);
        let (secretary, other) = secretaries(house).await;
        let session = format!("/sessions/{}", house.proposed(&other, Kazakhstan).await);
        let mut pages = below("", &["/", "/sessions", "/sessions/new", "/nothing"]);
        pages.extend(below("/notices", &["", "/subscriptions", "/feeds"]));
        pages.extend(below(&session, &["", "/agree", "/decline", "/counter-propose", "/agenda"]));
        look.at(&secretary, pages).await?;
        look.desk.open("/sessions/new").await?;
        look.desk.press("sessions-send").await?;
        look.desk.browser.find("#faults").await?;
        look.found.extend(faults(look.desk.browser).await?);
        let administrator = house.person(Kazakhstan, Administrator).await;
        let account = format!("/accounts/{}", secretary.account());
        let mut pages = below("/accounts", &["", "/new"]);
        pages.extend(below(&account, &["", "/link"]));
        pages.push("/settings".to_owned());
        look.at(&administrator, pages).await
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn of_delegations_and_minutes_being_written() -> Outcome {
    nothing_is_found(async |house, look| {
        let (host, guest) = secretaries(house).await;
        let (id, _) = house.opened_with_heads(&host, &guest).await;
        let session = format!("/sessions/{id}");
        let member =
            address(&host.open(&format!("{session}/delegation")).await, &format!("{session}/delegation/"));
        let mut pages = below(&session, &["", "/delegations", "/delegation", "/attendance"]);
        pages.extend(below(&format!("{session}/delegation"), &["/new", "/table", "/share"]));
        pages.extend(below(&member, &["", "/remove"]));
        write(house, &host, id).await;
        let minutes =
            ["", "/items/1", "/items/2", "/next-session", "/preview", "/follow-agenda", "/circulate"];
        pages.extend(below(&format!("{session}/minutes"), &minutes));
        look.at(&host, pages).await
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn of_minutes_agreed_and_signed_and_their_decisions() -> Outcome {
    nothing_is_found(async |house, look| {
        let (host, guest) = secretaries(house).await;
        let (id, heads) = house.opened_with_heads(&host, &guest).await;
        write(house, &host, id).await;
        house.minutes_circulated(&host, id).await;
        let minutes = format!("/sessions/{id}/minutes");
        let remark = guest.open(&format!("{minutes}/items/1/remarks")).await.form("items/1/remarks");
        remark.fill("text", "Уточнить срок.").send().await.has_status(200);
        look.at(&guest, below(&minutes, &["", "/items/1", "/items/1/remarks", "/remarks"])).await?;
        let [own, _] = &heads;
        assert_eq!(own.party(), Party::Kazakhstan);
        look.at(own, below(&minutes, &["", "/agree"])).await?;
        house.minutes_agreed(&heads, id).await;
        let answer = address(&host.open(&format!("{minutes}/items/1")).await, &format!("{minutes}/remarks/"));
        let mut pages = below(&minutes, &["/sign", "/items/1", "/preview?paper=columns-ru-kk"]);
        pages.push(answer);
        look.at(&host, pages).await?;
        house.minutes_signed(&host, id).await;
        let decision = address(&host.open("/decisions").await, "/decisions/");
        let mut pages = vec![minutes, "/decisions".to_owned()];
        pages.extend(below(&decision, &["", "/report"]));
        look.at(&host, pages).await?;
        look.at(&house.person(Azerbaijan, Archivist).await, below("/archive", &[""])).await
    })
    .await
}

/// A note that divides an authority, as its sender's secretary leaves it at this address.
async fn note(house: &TestHouse, sender: &Person) -> String {
    let form = sender.open("/communications/new").await.form("communications/new");
    let form = form.fill("number", "12-3/45").fill("subject", "Об изменении перечня");
    let form = form.fill_day("dated", house.day(sender.party(), -3)).fill("text_ru", "Сообщает следующее.");
    let page = form.send().await;
    let at = page.place();
    let form = sender.open(&format!("{at}/contents/new?kind=split")).await.form("contents/new");
    let form = form.fill("authority_1", "kazakhstan-finance").fill("name_1_ru", "Первый комитет");
    form.fill("name_2_ru", "Второй комитет").send().await.has_status(200);
    at
}

/// What is recorded of a note on a page of its own.
async fn recorded(house: &TestHouse, person: &Person, page: &str, day: (&str, i64), fields: &[(&str, &str)]) {
    let (at, name) = page.rsplit_once('/').unwrap_or_default();
    let form = person.open(page).await.form(name).fill_all(fields);
    let form = form.fill_day(day.0, house.day(person.party(), day.1));
    assert!(at.starts_with("/communications/"), "{page}");
    form.send().await.has_status(200);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_communications_and_what_follows_from_them() -> Outcome {
    nothing_is_found(async |house, look| {
        let (sender, receiver) = secretaries(house).await;
        let at = note(house, &sender).await;
        let mut pages = below("/communications", &["", "/new", "?register=outgoing"]);
        pages.extend(below(&at, &["", "/face", "/contents/new", "/contents/new?kind=split", "/dispatch"]));
        look.at(&sender, pages).await?;
        recorded(house, &sender, &format!("{at}/dispatch"), ("dispatched", -2), &[]).await;
        let evidence = [("evidence", "роспись в книге")];
        recorded(house, &sender, &format!("{at}/deliver"), ("delivered", -2), &evidence).await;
        look.at(&receiver, below(&at, &["", "/receive"])).await?;
        recorded(house, &receiver, &format!("{at}/receive"), ("received", -1), &[("received_by", "embassy")])
            .await;
        let reason = [("reason", "Описка.")];
        recorded(house, &sender, &format!("{at}/correct-dispatch"), ("dispatched", -3), &reason).await;
        let mut pages = below(&at, &["", "/correct-face", "/correct-contents/1", "/correct-delivery"]);
        pages.extend(below("/agreement/life", &["", "/signature"]));
        pages.extend(below(
            "/authorities",
            &["/notified", "/notified?than_day=1&than_month=1&than_year=2020"],
        ));
        pages.extend([
            "/authorities/kazakhstan-finance".to_owned(),
            "/commission".to_owned(),
            "/".to_owned(),
        ]);
        let correct = format!("{at}/correct-contents/2");
        pages.extend(below(&correct, &["?kind=composition", "?kind=establishment"]));
        pages.extend(below("/search", &["", "?q=12-3&kind=communications", "?q=nothing"]));
        pages.push("/search?q=%D0%BE&page=2".to_owned());
        look.at(&sender, pages).await
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn of_protocols_from_the_draft_to_the_text_as_it_will_read() -> Outcome {
    nothing_is_found(async |house, looking| {
        let (kazakhstan, azerbaijan) = secretaries(house).await;
        let at = kazakhstan.open("/protocols").await.form("protocols").send().await.place();
        let page = format!("{at}/instructions/new?operation=replace-words&at=art_7__para_1__subpara_2");
        let mut form = kazakhstan.open(&page).await.form("instructions/new");
        for language in ["ru", "kk", "az"] {
            form = form.fill(&format!("words_{language}"), "10").fill(&format!("by_{language}"), "15");
        }
        form.send().await.has_status(200);
        kazakhstan.open(&format!("{at}/share")).await.form("share").send().await.has_status(200);
        let link = azerbaijan.open(&at).await.link_within("li", "цифры «10»");
        let form = azerbaijan.open(&link).await.form("remarks").fill("text", "Мало.").fill("language", "ru");
        form.fill("words", "15").fill("proposed", "20").press("share").await.has_status(200);
        let form = azerbaijan.open(&link).await.form("remarks").fill("text", "Для своих.");
        form.press("keep").await.has_status(200);
        let rooms = [
            "",
            "/instructions/new",
            "/instructions/new?operation=replace-words",
            "/instructions/new?operation=add-unit&kind=art",
            "/transition",
        ];
        let mut pages = below(&at, &rooms);
        pages.extend(["/protocols".to_owned(), "/agreement/as-at".to_owned()]);
        looking.at(&kazakhstan, pages).await?;
        looking.at(&azerbaijan, vec![at.clone(), link, format!("{at}/agree")]).await
    })
    .await
}
