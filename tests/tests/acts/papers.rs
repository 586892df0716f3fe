//! Papers through the house: attached unseen, renewed, shared, sealed; what is no paper; what came half-way.

use axum::body::Body;
use domain::identifiers::SessionId;
use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::{Archivist, Delegate, Secretary, Translator};
use std::fs;
use tests::{Broken, PAPER_MOST, PDF, Page, Person, TestHouse, Until, multipart, on_both};

/// What is said of a paper that nothing speaks against.
const SAID: [(&str, &str); 4] =
    [("of", "session"), ("title", "Справка"), ("language", "ru"), ("marking", "unmarked")];

/// Both secretaries, and a session on which they agree.
pub(super) async fn agreed(house: &TestHouse) -> (Person, Person, SessionId) {
    let (own, other) = (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
    let session = house.agreed_as(&own, &other, &house.proposal(Kazakhstan)).await;
    (own, other, session)
}

fn told(page: &Page) -> (u16, Vec<u8>) {
    (page.status.as_u16(), page.bytes.clone())
}

/// The first link on a page of a paper that leads to bytes of it.
#[track_caller]
pub(super) fn file(page: &Page) -> String {
    let own = page.place();
    let links = page.document().elements().filter_map(|element| element.get("href"));
    let mut files = links.filter(|link| link.strip_prefix(own.as_str()).is_some_and(|rest| rest.len() == 65));
    files.next().unwrap_or_else(|| panic!("{own} leads to no file")).to_owned()
}

/// How many files lie in this part of the store.
fn count(house: &TestHouse, part: &str) -> usize {
    fn within(folder: &std::path::Path) -> usize {
        let Ok(entries) = fs::read_dir(folder) else { return 0 };
        let paths = entries.map(|entry| entry.expect("no entry").path());
        paths.map(|path| if path.is_dir() { within(&path) } else { 1 }).sum()
    }
    within(&house.papers().join(part))
}

/// The names in an archive that stores its files as they are.
pub(super) fn names(archive: &[u8]) -> Vec<String> {
    let starts = archive.windows(4).enumerate().filter(|(_, bytes)| *bytes == b"PK\x01\x02");
    let names = starts.map(|(at, _)| {
        let length = usize::from(archive[at + 28]) | usize::from(archive[at + 29]) << 8;
        String::from_utf8(archive[at + 46..at + 46 + length].to_vec()).expect("a name is no UTF-8")
    });
    names.collect()
}

on_both! {
    async fn a_paper_is_its_partys_own_until_it_is_shared(house: &TestHouse) {
        let (own, other, session) = agreed(house).await;
        let delegate = house.person(Azerbaijan, Delegate).await;
        let own_delegate = house.person(Kazakhstan, Delegate).await;
        let pages = ["/".to_owned(), format!("/sessions/{session}"), format!("/sessions/{session}/papers.zip")];
        let mut before = Vec::new();
        for page in &pages {
            before.push(told(&other.open(page).await));
        }
        let at = house.attached(&own, session, "session", PDF).await;
        let page = own.open(&at).await;
        page.says("Для служебного пользования").says(&page.words().say("papers-reach-own"));
        let bytes = file(&page);
        for (page, before) in pages.iter().zip(&before) {
            assert!(told(&other.open(page).await) == *before, "{page} tells of a paper that is not shared");
        }
        for person in [&other, &delegate, &own_delegate] {
            for path in [&at, &bytes, &format!("{at}/add-version")] {
                person.open(path).await.has_status(404);
            }
        }
        assert_eq!(own.open(&bytes).await.bytes, PDF);

        house.shared_paper(&own, &at).await;
        let page = other.open(&bytes).await;
        assert_eq!(page.bytes, PDF);
        assert_eq!(page.header("content-type"), "application/pdf");
        assert_eq!(page.header("content-length"), PDF.len().to_string());
        assert_eq!(page.header("x-content-type-options"), "nosniff");
        assert_eq!(page.header("content-security-policy"), "default-src 'none'; sandbox");
        assert_eq!(page.header("cache-control"), "no-store");
        let disposition = page.header("content-disposition");
        assert!(disposition.starts_with("attachment; filename=\"paper.pdf\"; filename*=UTF-8''%D0%94%D0%BB%D1%8F"));
        for person in [&other, &delegate, &own_delegate] {
            person.open(&at).await.has_status(200);
            person.open(&pages[1]).await.says("Справка");
        }
        let archivist = house.person(Azerbaijan, Archivist).await;
        archivist.open(&at).await.has_status(404);
        other.open(&format!("{at}/share")).await.has_status(403);
        own.open(&format!("{at}/share")).await.has_status(403);
    }

    async fn what_came_before_sharing_stays_with_its_party(house: &TestHouse) {
        let (own, other, session) = agreed(house).await;
        let at = house.attached(&own, session, "session", PDF).await;
        let first = file(&own.open(&at).await);
        let renew = async |bytes: &[u8]| {
            let version = own.open(&format!("{at}/add-version")).await.form("add-version").value("version");
            own.carry(&format!("{at}/add-version"), &[("version", &version)], Some(("b.pdf", bytes))).await
        };
        let same = renew(PDF).await;
        same.refused_at("file", "papers-rule-same-file", &[]);
        renew(b"%PDF-1.7 the second").await.has_status(303);
        house.shared_paper(&own, &at).await;
        renew(b"%PDF-1.7 the third").await.has_status(303);
        own.open(&first).await.has_status(200);
        other.open(&first).await.has_status(404);
        let page = other.open(&at).await;
        assert_eq!(other.open(&file(&page)).await.bytes, b"%PDF-1.7 the third");
        let words = page.words();
        let version = |number: usize| words.tell("papers-version", &[("number", number.into())]);
        page.says(&version(2)).is_silent_on(&version(3));
        let stale = own.carry(&format!("{at}/add-version"), &[("version", "x")], Some(("c.pdf", b"%PDF-1.7 4"))).await;
        stale.has_status(409);
        other.carry(&format!("{at}/add-version"), &[("version", "x")], Some(("c.pdf", PDF))).await.has_status(403);
    }

    async fn what_is_no_paper_is_refused_whatever_it_is_called(house: &TestHouse) {
        let (own, _, session) = agreed(house).await;
        let at = format!("/sessions/{session}/papers/new");
        let wrong: [(&str, &[u8]); 4] = [
            ("report.pdf", b"<!DOCTYPE html><script>alert(1)</script>"),
            ("drawing.pdf", b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"),
            ("program.pdf", b"MZ\x90\0\x03\0\0\0"),
            ("archive.docx", b"PK\x03\x04 with nothing in it"),
        ];
        for (name, bytes) in wrong {
            let page = own.carry(&at, &SAID, Some((name, bytes))).await;
            page.refused_at("file", "papers-rule-kind-not-taken", &[]);
            page.still_says("title", "Справка");
        }
        let upload = own.announced(14, "report.pdf").await;
        let page = own.part(&upload, 0, Body::from("<!DOCTYPE html")).await;
        page.has_status(422);
        own.reached(&upload).await.has_status(404);
        assert_eq!((count(house, "kept"), count(house, "arriving")), (0, 0));
        own.carry(&at, &SAID, None).await.refused_at("file", "papers-file-missing", &[]);
    }

    async fn what_is_too_large_is_not_read(house: &TestHouse) {
        let (own, _, session) = agreed(house).await;
        let at = format!("/sessions/{session}/papers/new");
        own.announce(2_147_483_648, "a.pdf").await.has_status(413);
        let page = own.carry_announced(&at, "2147483648", Broken::after(Vec::new())).await;
        page.has_status(413).says(&page.words().say("papers-field-file"));
        let mut large = PDF.to_vec();
        large.resize(usize::try_from(PAPER_MOST).expect("too much") + 1, b' ');
        own.carry(&at, &SAID, Some(("a.pdf", &large))).await.has_status(413);
        let upload = own.announced(10, "a.pdf").await;
        own.part(&upload, 0, Body::from(PDF)).await.has_status(413);
        assert_eq!(own.reached(&upload).await.header("upload-offset"), "0");
        large.truncate(usize::try_from(PAPER_MOST).expect("too much"));
        own.carry(&at, &SAID, Some(("a.pdf", &large))).await.has_status(303);
        assert_eq!((count(house, "kept"), count(house, "arriving")), (1, 1));
    }

    async fn what_broke_off_goes_on_where_it_broke(house: &TestHouse) {
        let (own, other, session) = agreed(house).await;
        let colleague = house.person(Kazakhstan, Secretary).await;
        let upload = own.announced(PDF.len() as u64, "Справка.pdf").await;
        own.part(&upload, 0, Broken::after(PDF[..10].to_vec())).await.has_status(409);
        let reached = own.reached(&upload).await;
        assert_eq!((reached.header("upload-offset"), reached.header("upload-length")), ("10", "35"));
        assert_eq!(reached.header("tus-resumable"), "1.0.0");
        for person in [&colleague, &other] {
            person.reached(&upload).await.has_status(404);
            person.part(&upload, 10, Body::from(&PDF[10..])).await.has_status(404);
        }
        house.visitor().reached(&upload).await.has_status(403);
        own.part(&upload, 0, Body::from(PDF)).await.has_status(409);
        own.part(&upload, 11, Body::from(&PDF[11..])).await.has_status(409);
        let id = upload.trim_start_matches("/uploads/").to_owned();
        let at = format!("/sessions/{session}/papers/new");
        let named = [SAID.as_slice(), &[("upload", id.as_str())]].concat();
        let page = own.carry(&at, &named, None).await;
        page.refused_at("file", "papers-upload-gone", &[]);
        let done = own.part(&upload, 10, Body::from(&PDF[10..])).await;
        assert_eq!((done.status.as_u16(), done.header("upload-offset")), (204, "35"));
        let stolen = colleague.carry(&at, &named, None).await;
        stolen.refused_at("file", "papers-upload-gone", &[]);
        let page = own.post(&at, &named).await;
        assert_eq!(own.open(&file(&page)).await.bytes, PDF);
        own.reached(&upload).await.has_status(404);
        own.part(&upload, 35, Body::empty()).await.has_status(404);
    }

    async fn the_same_bytes_lie_once(house: &TestHouse) {
        let (own, other, session) = agreed(house).await;
        let first = house.attached(&own, session, "session", PDF).await;
        let second = house.attached(&other, session, "session", PDF).await;
        assert_ne!(first, second);
        assert_eq!((count(house, "kept"), count(house, "arriving")), (1, 0));
    }

    async fn a_refused_form_keeps_its_file(house: &TestHouse) {
        let (own, _, session) = agreed(house).await;
        let at = format!("/sessions/{session}/papers/new");
        let untitled = [("of", "session"), ("title", ""), ("language", "kk"), ("marking", "official-use")];
        let page = own.carry(&at, &untitled, Some(("<img src=x onerror=alert(1)>.pdf", PDF))).await;
        page.refused_at("title", "fields-missing", &[]);
        assert_eq!(page.form("papers/new").value("language"), "kk");
        page.says("<img src=x onerror=alert(1)>.pdf").is_silent_on("<img");
        let page = page.form("papers/new").fill("title", "<b>Справка</b>").send().await;
        page.says("<b>Справка</b>").is_silent_on("<b>Справка");
        assert_eq!(own.open(&file(&page)).await.bytes, PDF);
    }

    async fn what_nobody_attaches_is_thrown_away(house: &TestHouse) {
        let (own, _, session) = agreed(house).await;
        house.attached(&own, session, "session", PDF).await;
        let (same, other) = (own.uploaded(PDF).await, own.uploaded(b"%PDF-1.7 another").await);
        let half = own.announced(100, "a.pdf").await;
        own.part(&half, 0, Body::from("%PDF-")).await.has_status(204);
        assert_eq!((count(house, "kept"), count(house, "arriving")), (2, 1));
        house.clock.advance(chrono::Duration::hours(25));
        let own = own.elsewhere().await;
        for upload in [&same, &other] {
            own.reached(&format!("/uploads/{upload}")).await.has_status(404);
        }
        secretariat::papers::sweep(&house.office).await.expect("nothing is swept");
        assert_eq!((count(house, "kept"), count(house, "arriving")), (1, 0));
    }

    async fn what_goes_with_a_communication_stays_as_it_was_sent(house: &TestHouse) {
        let (own, other) = (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await);
        let form = own.open("/communications/new").await.form("communications/new");
        let form = form.fill("number", "7").fill("subject", "О справке").fill("text_ru", "Направляется справка.");
        let form = form.fill("marking", "official-use").fill_day("dated", house.day(Kazakhstan, -5));
        let communication = form.send().await.place();
        let new = format!("{communication}/papers/new");
        assert_eq!(own.open(&new).await.form("papers/new").value("marking"), "official-use");
        other.open(&new).await.has_status(404);
        other.carry(&new, &SAID, Some(("a.pdf", PDF))).await.has_status(404);
        let at = own.carry(&new, &SAID, Some(("a.pdf", PDF))).await.header("location").to_owned();
        let at = at.split('?').next().unwrap_or_default();
        other.open(at).await.has_status(404);
        let form = own.open(&format!("{communication}/dispatch")).await.form("dispatch");
        form.fill_day("dispatched", house.day(Kazakhstan, -4)).send().await.has_status(200);
        assert_eq!(other.open(&file(&other.open(at).await)).await.bytes, PDF);
        other.open(&communication).await.says("Справка");
        let version = own.open(&format!("{at}/add-version")).await.form("add-version").value("version");
        let again = own.carry(&format!("{at}/add-version"), &[("version", &version)], Some(("b.pdf", b"%PDF-1.7 2"))).await;
        again.refused("papers-rule-dispatched", &[]);
    }

    async fn the_scan_of_signed_minutes_is_sealed_by_an_archivist(house: &TestHouse) {
        let proceedings = house.proceedings(Kazakhstan).await;
        let (host, guest) = (&proceedings.host, &proceedings.guest);
        let archivist = house.person(Kazakhstan, Archivist).await;
        let session = proceedings.minutes(Until::Agreed).await;
        let scan = [("of", "minutes"), ("title", "Скан"), ("language", "ru"), ("marking", "unmarked")];
        let new = format!("/sessions/{session}/papers/new");
        let early = host.carry(&new, &scan, Some(("a.pdf", PDF))).await;
        early.refused_at("of", "papers-rule-minutes-not-signed", &[]);
        house.close_session(host, session).await;
        let session = proceedings.minutes(Until::Signed).await;
        let at = house.attached(host, session, "minutes", PDF).await;
        let theirs = house.attached(guest, session, "minutes", b"%PDF-1.7 the other original").await;
        archivist.open(&at).await.has_status(404);
        house.shared_paper(host, &at).await;
        let page = host.open(&format!("/sessions/{session}/minutes")).await;
        page.says("Справка").is_silent_on(&theirs);
        let seal = archivist.open(&format!("{at}/seal")).await;
        host.open(&format!("{at}/seal")).await.has_status(403);
        let page = seal.form("seal").send().await;
        page.has_status(200).says(&page.words().say("papers-reach-sealed"));
        let form = host.open(&format!("{at}/add-version")).await.form("add-version");
        let version = form.value("version");
        let page = host.carry(&format!("{at}/add-version"), &[("version", &version)], Some(("b.pdf", b"%PDF-1.7 2"))).await;
        page.refused("papers-rule-sealed", &[]);
        guest.open(&at).await.says(&page.words().say("papers-reach-sealed"));
    }

    async fn the_archive_of_a_session_holds_what_its_reader_sees(house: &TestHouse) {
        let (own, other, session) = agreed(house).await;
        let shared = house.attached(&own, session, "session", PDF).await;
        house.shared_paper(&own, &shared).await;
        house.attached(&own, session, "session", b"%PDF-1.7 own").await;
        let archive = format!("/sessions/{session}/papers.zip");
        let page = own.open(&archive).await;
        assert_eq!(page.header("content-type"), "application/zip");
        let marked = "Для служебного пользования – Справка (ru)";
        assert_eq!(names(&page.bytes), [format!("{marked}.pdf"), format!("{marked} 2.pdf")]);
        let page = other.open(&archive).await;
        assert_eq!(names(&page.bytes), [format!("{marked}.pdf")]);
        assert!(page.bytes.windows(PDF.len()).any(|bytes| bytes == PDF), "the bytes are not in it");
    }

    async fn a_translator_attaches_and_does_not_share(house: &TestHouse) {
        let (_, _, session) = agreed(house).await;
        let translator = house.person(Kazakhstan, Translator).await;
        let at = house.attached(&translator, session, "session", PDF).await;
        translator.open(&format!("{at}/share")).await.has_status(403);
        translator.open(&format!("{at}/add-version")).await.has_status(200);
        let secretary = house.person(Kazakhstan, Secretary).await;
        house.shared_paper(&secretary, &at).await;
        translator.open(&format!("{at}/add-version")).await.has_status(403);
        let version = [("version", "x")];
        translator.carry(&format!("{at}/add-version"), &version, Some(("b.pdf", PDF))).await.has_status(403);
        let delegate = house.person(Kazakhstan, Delegate).await;
        delegate.announce(10, "a.pdf").await.has_status(403);
        delegate.carry(&format!("/sessions/{session}/papers/new"), &SAID, Some(("a.pdf", PDF))).await.has_status(403);
        assert_eq!(count(house, "arriving"), 0);
    }
}

#[test]
fn a_form_with_a_file_is_written_as_browsers_write_it() {
    let body = String::from_utf8(multipart(&[("a", "b")], Some(("c\".pdf", b"d")))).expect("no text");
    assert!(body.contains("name=\"a\"\r\n\r\nb\r\n") && body.contains("filename=\"c%22.pdf\""), "{body}");
}
