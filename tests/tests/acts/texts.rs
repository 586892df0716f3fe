//! The signed texts of the Agreement through the house: entered from the draft or from a pasted text, shown to all, confirmed,
//! disputed, corrected; what is refused keeps what was typed.

use domain::agreement::{Kind, Status, text};
use domain::comparison::{Fate, Run};
use domain::languages::Language::{Kazakh, Russian};
use domain::parties::Party::{Azerbaijan, Kazakhstan};
use domain::people::Role::{Archivist, Delegate, Secretary};
use interchange::akn::{self, About};
use interchange::docx::{self, Block, Tracked};
use secretariat::agreement::base;
use tests::{Form, PDF, Page, Person, TestHouse, on_both};

const RUSSIAN: &str = "/agreement/texts/ru";

/// Words that no draft has.
const SIGNED: &str = "В ходе сотрудничества Стороны применяют русский язык <b>всегда</b>.";

async fn both(house: &TestHouse) -> (Person, Person) {
    (house.person(Kazakhstan, Secretary).await, house.person(Azerbaijan, Secretary).await)
}

/// The form of the Russian text, with its source and a scan.
async fn form(secretary: &Person, scan: &[u8]) -> Form {
    let upload = secretary.uploaded(scan).await;
    let form = secretary.open(&format!("{RUSSIAN}/new")).await.form("new");
    form.fill("source", "Экземпляр Казахстанской Стороны").forge("upload", &upload)
}

async fn entered(secretary: &Person) -> Page {
    let page = form(secretary, PDF).await.fill("art_13__para_1", SIGNED).send().await;
    page.is_at(RUSSIAN).says(&page.words().say("agreement-text-enter-done"));
    page
}

/// The text as it prints: a number before its words, and what closes a list on the line of its last item.
fn printed(language: domain::languages::Language) -> String {
    let mut lines: Vec<String> = Vec::new();
    for part in &text(language).provisions {
        match part.kind() {
            Kind::WrapUp => {
                let last = lines.pop().unwrap_or_default();
                lines.push(format!("{last} {}", part.text));
            }
            Kind::Article => lines.push(part.mark.clone()),
            _ if part.text.is_empty() => {}
            _ => lines.push(format!("{} {}", part.mark, part.text)),
        }
    }
    lines.join("\n")
}

on_both! {
    async fn a_signed_text_takes_the_place_of_the_draft_and_the_other_party_has_its_word(house: &TestHouse) {
        let (kz, az) = both(house).await;
        let visitor = house.visitor();
        let before = visitor.open("/agreement?languages=ru").await;
        before.says(&before.words().say("agreement-russian-unsigned")).is_silent_on("применяют русский язык");
        entered(&kz).await;

        let page = visitor.open("/agreement?languages=ru").await;
        let words = page.words();
        page.says(SIGNED).is_silent_on("<b>всегда").says(&words.say("agreement-authentic-unconfirmed"));
        page.is_silent_on(&words.say("agreement-russian-unsigned"));
        page.says(&words.say("agreement-differs-from-translation"));
        visitor.open("/agreement/art_13?languages=ru").await.says(SIGNED);
        let found = az.open("/search?q=применяют+русский").await;
        found.says(&found.words().say("agreement-authentic-unconfirmed"));
        let old = az.open("/search?q=%22При+осуществлении+сотрудничества%22").await;
        old.is_silent_on(">Статья\u{a0}13<");

        kz.open(&format!("{RUSSIAN}/confirm")).await.has_status(403);
        kz.post(&format!("{RUSSIAN}/confirm"), &[("version", "1")]).await.has_status(403);
        let home = az.open("/").await;
        home.says(&home.words().tell("agreement-text-task", &[("language", "Русский".into())]));
        let form = az.open(&format!("{RUSSIAN}/dispute")).await.form("dispute");
        let page = form.fill("reason", " ").send().await;
        page.refused_at("reason", "fields-missing", &[]);
        let page = page.form("dispute").fill("reason", "В статье 13 иначе.").send().await;
        page.is_at(RUSSIAN).says("В статье 13 иначе.");
        let page = az.open(&format!("{RUSSIAN}/confirm")).await.form("confirm").send().await;
        page.is_at(RUSSIAN).says(&page.words().say("agreement-text-confirm-done"));
        az.open(&format!("{RUSSIAN}/dispute")).await.has_status(403);
        az.open("/").await.is_silent_on(RUSSIAN);
        let page = visitor.open("/agreement?languages=ru").await;
        page.says(&page.words().say("agreement-authentic"));
        page.is_silent_on(&page.words().say("agreement-authentic-unconfirmed"));
        let why = kz.open("/agreement/life").await;
        why.is_silent_on(&why.words().say("agreement-unofficial"));

        let actor = house.actor(&az).await;
        let mut reading = house.office.read(&actor).await.expect("nothing can be read");
        let base = base(&mut reading, Russian).await.expect("there is no base");
        assert_eq!(base.status, Status::Authentic { is_confirmed: true });
        let part = base.provision(&"art_13__para_1".parse().expect("no id")).expect("no such part");
        assert_eq!(part.text, SIGNED);
    }

    async fn a_correction_keeps_the_old_text_and_asks_the_other_party_anew(house: &TestHouse) {
        let (kz, az) = both(house).await;
        entered(&kz).await;
        az.open(&format!("{RUSSIAN}/confirm")).await.form("confirm").send().await.has_status(200);
        let form = az.open(&format!("{RUSSIAN}/new")).await.form("new");
        assert_eq!(form.value("art_13__para_1"), SIGNED);
        let same = form.fill("reason", "Описка.").send().await;
        same.refused("communications-rule-nothing-corrected", &[]);
        let form = same.form("new").fill("art_13__para_1", "Стороны обращаются к русскому тексту.");
        let page = form.fill("reason", " ").send().await;
        page.refused_at("reason", "fields-missing", &[]);
        let page = page.form("new").fill("reason", "Описка при вводе.").send().await;
        page.is_at(RUSSIAN).says("Описка при вводе.").says(SIGNED);
        kz.open(&format!("{RUSSIAN}/confirm")).await.has_status(200);
        az.open(&format!("{RUSSIAN}/confirm")).await.has_status(403);
        house.visitor().open("/agreement?languages=ru").await.says("Стороны обращаются к русскому тексту.");
        // The scan was not brought again, and is still there.
        secretariat::papers::sweep(&house.office).await.expect("nothing is swept");
        let link = page.link_within("dl", "PDF");
        assert_eq!(kz.open(&link).await.bytes, PDF);
        az.open(&link.replace(&link[link.len() - 64..], &"0".repeat(64))).await.has_status(404);
    }

    async fn a_refused_form_keeps_all_that_was_typed_and_the_scan(house: &TestHouse) {
        let (kz, az) = both(house).await;
        let offered = kz.open(&format!("{RUSSIAN}/new")).await.form("new");
        assert_eq!(offered.value("art_12"), "Статья 12");
        let fields: Vec<(String, String)> = offered.fill("art_3__point_6", "").fill("art_12", "Статья <12>").fields();
        let fields: Vec<(&str, &str)> =
            fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let page = kz.carry(&format!("{RUSSIAN}/new"), &fields, Some(("scan.pdf", PDF))).await;
        page.refused_at("source", "fields-missing", &[]);
        page.refused_at("art_3__point_6", "fields-missing", &[]);
        page.still_says("art_12", "Статья <12>").says("scan.pdf");
        // The same at once by the other Party, and first.
        entered(&az).await;
        let page = page.form("new").fill("source", "Экземпляр").fill("omits", "on").send().await;
        page.has_status(409).still_says("art_12", "Статья <12>").says("scan.pdf");
        let page = page.form("new").fill("reason", "Пункта 6 нет в экземпляре.").send().await;
        page.is_at(RUSSIAN).says(&page.words().say("agreement-text-omitted"));
        let page = house.visitor().open("/agreement?languages=ru,kk").await;
        page.says(&page.words().say("agreement-no-such-part")).says("Статья <12>");
        let long = "а".repeat(5_001);
        let page = form(&kz, PDF).await.fill("art_1__para_1", &long).fill("reason", "x").send().await;
        page.refused_at("art_1__para_1", "fields-too-long", &[("most", 5_000.into())]);
    }

    async fn a_pasted_text_is_distributed_over_the_parts(house: &TestHouse) {
        let kz = house.person(Kazakhstan, Secretary).await;
        let at = "/agreement/texts/kk/new";
        let form = kz.open(at).await.form("new");
        let page = form.fill("pasted", "").press("distribute").await;
        page.refused_at("pasted", "fields-missing", &[]);
        let lines = printed(Kazakh).replace("өткізеді.", "жүргізеді.");
        let pasted = format!("{lines}\nутренняя рыбалка на озере");
        let page = page.form("new").fill("art_1", "").fill("pasted", &pasted).press("distribute").await;
        page.refused_at("pasted", "agreement-text-lines-left", &[("count", 1.into())]);
        page.still_says("pasted", "утренняя рыбалка на озере").still_says("art_1", "1-бап");
        page.still_says("art_5__wrapup", "қамтиды.");
        assert!(page.html().contains("<ins>"), "what differs is not shown");
        let page = page.form("new").fill("pasted", "").press("compare").await;
        page.has_status(200).says("жүргізеді.");
        assert!(page.html().contains("<del>"), "what differs is not shown");
        let upload = kz.uploaded(PDF).await;
        let form = page.form("new").fill("source", "Экземпляр").forge("upload", &upload);
        let page = form.fill("added_1_after", "art_5__point_5").fill("added_1_words", "жаңа нысан").send().await;
        page.is_at("/agreement/texts/kk").says("6) жаңа нысан");
        let page = house.visitor().open("/agreement/art_5?languages=kk,ru").await;
        page.says("6) жаңа нысан").says(&page.words().say("agreement-no-such-part"));
        house.visitor().open("/agreement/art_5__point_6?languages=kk").await.has_status(200);
        house.visitor().open("/agreement/art_5__point_7?languages=kk").await.has_status(404);
    }

    async fn a_file_of_word_or_akoma_ntoso_fills_the_form(house: &TestHouse) {
        let kz = house.person(Kazakhstan, Secretary).await;
        let enclose = async |file: &[u8]| {
            let fields = [("act", "distribute"), ("source", "Экземпляр"), ("acting_for", "kazakhstan")];
            kz.enclose("/agreement/texts/kk/new", &fields, "text_file", file).await
        };
        let lines = printed(Kazakh).replace("өткізеді.", "жүргізеді.");
        let words = |words: &str| vec![Run { fate: Fate::Same, words: words.to_owned() }];
        let blocks = lines.lines().map(|line| Block::Paragraph(words(line))).collect();
        let author = "Казахстан".to_owned();
        let word = docx::written(&Tracked { author, at: house.office.now(), blocks }).expect("no document");
        let page = enclose(&word).await;
        page.has_status(200).still_says("art_5__wrapup", "қамтиды.").still_says("source", "Экземпляр");
        page.says("жүргізеді.");

        let about = About { on: house.day(Kazakhstan, 0), signed: None, in_force: None, last: None };
        let page = enclose(akn::text(text(Kazakh), &about).as_bytes()).await;
        page.has_status(200).still_says("art_5__wrapup", "қамтиды.");
        let page = enclose(akn::text(text(Russian), &about).as_bytes()).await;
        let language = page.words().name_of(Russian);
        page.refused_at("text_file", "agreement-text-file-of-other-language", &[("language", language.into())]);
        page.still_says("source", "Экземпляр");
        let bomb = b"<!DOCTYPE akomaNtoso [<!ENTITY e \"e\">]>\n<akomaNtoso>&e;</akomaNtoso>";
        enclose(bomb).await.refused_at("text_file", "agreement-text-file-not-read-line", &[("line", 1.into())]);
        enclose(b"%PDF-1.7 \xff").await.refused_at("text_file", "agreement-text-file-not-read", &[]);
    }

    async fn only_secretaries_enter_and_all_who_are_signed_in_read(house: &TestHouse) {
        let (kz, _) = both(house).await;
        entered(&kz).await;
        for role in [Delegate, Archivist] {
            let person = house.person(Azerbaijan, role).await;
            person.open(RUSSIAN).await.says("Экземпляр Казахстанской Стороны");
            person.open("/agreement/texts").await.has_status(200);
            for room in ["new", "confirm", "dispute"] {
                person.open(&format!("{RUSSIAN}/{room}")).await.has_status(403);
                person.post(&format!("{RUSSIAN}/{room}"), &[("version", "1"), ("reason", "x")]).await.has_status(403);
            }
        }
        for nowhere in ["/agreement/texts/en", "/agreement/texts/xx/new", "/agreement/texts/az/confirm"] {
            let status = kz.open(nowhere).await.status.as_u16();
            assert!(matches!(status, 403 | 404), "{nowhere}: {status}");
        }
    }
}
