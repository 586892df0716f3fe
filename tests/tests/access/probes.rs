//! For each route one probe: what its slots are filled with, and what a form sends to it.

use super::fixtures::Come::*;
use super::fixtures::Reached::*;
use super::fixtures::Stage;
use super::fixtures::Thing::{self, *};
use tests::Until::{Agreed as AgreedByHeads, Begun, Circulated, Written};

/// One probe.
pub(super) struct Probe {
    pub(super) path: &'static str,
    pub(super) thing: Thing,
    pub(super) sends: Sends,
}

/// What is sent by POST.
#[derive(Clone, Copy)]
pub(super) enum Sends {
    /// Nothing: the route takes no forms.
    Nothing,
    /// These fields, with whatever else the form of the thing sends.
    Fields(&'static [(&'static str, &'static str)]),
    /// Good terms of a session, with the version of the thing and these fields.
    Terms(&'static [(&'static str, &'static str)]),
    /// A file, with these fields and the version of the thing.
    File(&'static [(&'static str, &'static str)]),
    /// That a file is to come.
    Announcement,
    /// The person's own name and password.
    OwnPassword,
}

use Sends::{Announcement, Fields, File, Nothing, OwnPassword, Terms};

const fn probe(path: &'static str, thing: Thing, sends: Sends) -> Probe {
    Probe { path, thing, sends }
}

/// Every probe. The opening position comes before any session is on record.
pub(super) const PROBES: &[Probe] = &[
    probe("/", None, Nothing),
    probe("/healthz", None, Nothing),
    probe("/readyz", None, Nothing),
    probe("/assets/{name}", Sheet, Nothing),
    probe("/agreement", None, Nothing),
    probe("/agreement/concordance", None, Nothing),
    probe("/agreement/as-at", None, Nothing),
    probe("/agreement/as-at/consolidated.pdf", None, Nothing),
    probe("/agreement/as-at/akoma-ntoso.xml", None, Nothing),
    probe("/agreement/life", None, Nothing),
    probe("/agreement/life/signature", Signature, Fields(&[("reason", "Описка.")])),
    probe("/agreement/{id}", Provision, Nothing),
    probe("/agreement/texts", None, Nothing),
    probe("/agreement/texts/{language}", SignedText, Nothing),
    probe("/agreement/texts/{language}/{digest}", SignedText, Nothing),
    probe("/agreement/texts/{language}/new", SignedText, Fields(SLIP)),
    probe("/agreement/texts/{language}/confirm", TextToJudge, Fields(&[])),
    probe("/agreement/texts/{language}/dispute", TextToJudge, Fields(SLIP)),
    probe("/authorities", None, Nothing),
    probe("/authorities/notified", None, Nothing),
    probe("/authorities/{authority}", Authority, Nothing),
    probe("/commission", None, Nothing),
    probe("/language", None, Fields(&[("language", "kk"), ("back", "/agreement")])),
    probe("/sign-in", None, OwnPassword),
    probe("/sign-out", Door, Fields(&[])),
    probe("/invitations/{secret}", Invitation, Fields(&[("password", LONG), ("again", LONG)])),
    probe("/enter", None, Fields(&[("party", "kazakhstan"), ("role", "secretary")])),
    probe("/search", None, Nothing),
    probe("/settings", None, Nothing),
    probe("/settings/preferences", None, Fields(&[("language", "az"), ("theme", "dark")])),
    probe("/settings/password", Door, Fields(&[("current", OLD), ("password", LONG), ("again", LONG)])),
    probe("/accounts", None, Nothing),
    probe("/accounts/new", NewAddress, Fields(&[("name", "N"), ("roles", "delegate"), ("basis", "B")])),
    probe("/accounts/{id}", Account, Fields(&[("roles", "archivist"), ("basis", "B")])),
    probe("/accounts/{id}/link", Account, Fields(&[])),
    probe("/sessions/opening-position", None, Fields(OPENING)),
    probe("/sessions", None, Nothing),
    probe("/sessions/new", None, Terms(&[])),
    probe("/sessions/held", HeldNumber, Fields(HELD)),
    probe("/sessions/drafts/{id}", Draft, Terms(&[("act", "draft")])),
    probe("/sessions/drafts/{id}/discard", Draft, Fields(&[])),
    probe("/sessions/{id}", Proposed, Nothing),
    probe("/sessions/{id}/agenda", Agenda, Fields(&[("title", "О порте")])),
    probe("/sessions/{id}/agenda/agree", Agenda, Fields(&[])),
    probe("/sessions/{id}/agenda/{item}", AgendaItem, Fields(&[("title", "О паромах")])),
    probe("/sessions/{id}/agenda/{item}/remove", AgendaItem, Fields(&[])),
    probe("/sessions/{id}/agenda/{item}/place", AgendaItem, Fields(&[("place", "1")])),
    probe("/sessions/{id}/agenda.pdf", Proposed, Nothing),
    probe("/sessions/{id}/delegations", List, Nothing),
    probe("/sessions/{id}/delegation", List, Nothing),
    probe(
        "/sessions/{id}/delegation/new",
        List,
        Fields(&[("name_ru", "Участник"), ("position_ru", "должность")]),
    ),
    probe("/sessions/{id}/delegation/table", Table, Fields(&[("act", "take")])),
    probe("/sessions/{id}/delegation/reuse", ListToReuse, Fields(&[])),
    probe("/sessions/{id}/delegation/share", List, Fields(&[])),
    probe(
        "/sessions/{id}/delegation/{person}",
        Member,
        Fields(&[("name_ru", "Другой"), ("position_ru", "должность"), ("role", "head")]),
    ),
    probe("/sessions/{id}/delegation/{person}/move", Member, Fields(&[("direction", "down")])),
    probe("/sessions/{id}/delegation/{person}/remove", Member, Fields(&[])),
    probe("/sessions/{id}/attendance", Attendance, Fields(&[])),
    probe("/sessions/{id}/participants.pdf", List, Nothing),
    probe("/sessions/{id}/attendance.pdf", Attendance, Nothing),
    probe("/sessions/{id}/counter-propose", Proposed, Terms(&[])),
    probe("/sessions/{id}/postpone", Agreed, Terms(&[("reason", "Наводнение")])),
    probe("/sessions/{id}/agree", Proposed, Fields(&[])),
    probe("/sessions/{id}/decline", Proposed, Fields(&[("reason", "Нет")])),
    probe("/sessions/{id}/withdraw", Proposed, Fields(&[])),
    probe("/sessions/{id}/convene", ReadyToConvene, Fields(&[])),
    probe("/sessions/{id}/open", ReadyToOpen, Fields(&[])),
    probe("/sessions/{id}/close", InSession, Fields(&[])),
    probe("/sessions/{id}/cancel", Agreed, Fields(&[("reason", "Нет")])),
    probe("/sessions/{id}/minutes", NoMinutes, Fields(&[])),
    probe("/sessions/{id}/minutes/items/{number}", Minutes(Begun, "items/1"), Fields(&[])),
    probe("/sessions/{id}/minutes/next-session", Minutes(Begun, "next-session"), Fields(&[])),
    probe("/sessions/{id}/minutes/follow-agenda", Minutes(Begun, "follow-agenda"), Fields(&[])),
    probe("/sessions/{id}/minutes/preview", Minutes(Begun, "preview"), Nothing),
    probe("/sessions/{id}/minutes/{paper}", Minutes(Begun, "preview"), Nothing),
    probe("/sessions/{id}/minutes/circulate", Minutes(Written, "circulate"), Fields(&[])),
    probe("/sessions/{id}/minutes/remarks", Minutes(Circulated, "remarks"), Fields(REMARK)),
    probe(
        "/sessions/{id}/minutes/items/{number}/remarks",
        Minutes(Circulated, "items/1/remarks"),
        Fields(REMARK),
    ),
    probe("/sessions/{id}/minutes/remarks/{remark}", Remark, Fields(REMARK)),
    probe("/sessions/{id}/minutes/agree", Minutes(Circulated, "agree"), Fields(&[])),
    probe(
        "/sessions/{id}/minutes/withdraw-agreement",
        Minutes(AgreedByHeads, "withdraw-agreement"),
        Fields(&[]),
    ),
    probe("/sessions/{id}/minutes/sign", Minutes(AgreedByHeads, "sign"), Fields(&[])),
    probe("/sessions/{id}/correct", HeldSession, Fields(&[("title", "Иное"), ("reason", "Описка.")])),
    probe("/sessions/{id}/minutes/enter", Transcription("enter"), File(ORIGINAL)),
    probe("/sessions/{id}/minutes/discard", Transcription("discard"), Fields(&[])),
    probe("/sessions/{id}/minutes/correct", EnteredMinutes, Fields(&[])),
    probe("/decisions", None, Nothing),
    probe("/decisions/{id}", Decision("report"), Nothing),
    probe("/decisions/{id}/report", Decision("report"), Fields(&[("text", "Направлены.")])),
    probe("/decisions/{id}/dispute", Decision("dispute"), Fields(&[("reason", "Не получены.")])),
    probe("/decisions/{id}/withdraw-dispute", Decision("withdraw-dispute"), Fields(&[])),
    probe("/decisions/{id}/drop", Decision("drop"), Fields(&[("reason", "Отпало.")])),
    probe("/protocols", None, Fields(&[])),
    probe("/protocols/{id}", Protocol(Stage::Drafted, ""), Nothing),
    probe("/protocols/{id}/{paper}", Protocol(Stage::Drafted, ""), Nothing),
    probe("/protocols/{id}/compare", Protocol(Stage::Shared, ""), Nothing),
    probe("/protocols/{id}/concordance", Protocol(Stage::Shared, ""), Nothing),
    probe("/protocols/{id}/news", Protocol(Stage::Shared, ""), Nothing),
    probe(
        "/protocols/{id}/instructions/new",
        Protocol(Stage::Drafted, "instructions/new?operation=delete-unit&at=art_14"),
        Fields(&[]),
    ),
    probe(
        "/protocols/{id}/instructions/{instruction}",
        Protocol(Stage::Drafted, "instructions/{instruction}"),
        Fields(&[("reasons", "Устарела.")]),
    ),
    probe(
        "/protocols/{id}/instructions/{instruction}/strike",
        Protocol(Stage::Drafted, "strike"),
        Fields(&[]),
    ),
    probe(
        "/protocols/{id}/transition",
        Protocol(Stage::Drafted, "transition"),
        Fields(&[("text_ru", "Срок.")]),
    ),
    probe("/protocols/{id}/share", Protocol(Stage::Drafted, "share"), Fields(&[])),
    probe("/protocols/{id}/discard", Protocol(Stage::Drafted, "discard"), Fields(&[])),
    probe("/protocols/{id}/remarks", Protocol(Stage::Shared, "remarks"), Fields(REMARK)),
    probe("/protocols/{id}/remarks/{remark}", Protocol(Stage::Shared, "remarks/{remark}"), Fields(REMARK)),
    probe("/protocols/{id}/remarks/{remark}/accept", Protocol(Stage::Shared, ""), Fields(&[])),
    probe("/protocols/{id}/remarks/{remark}/resolve", Protocol(Stage::Shared, ""), Fields(&[])),
    probe("/protocols/{id}/remarks/{remark}/share", Protocol(Stage::Shared, "kept"), Fields(&[])),
    probe("/protocols/{id}/remarks/{remark}/discard", Protocol(Stage::Shared, "kept"), Fields(&[])),
    probe("/protocols/{id}/name", Protocol(Stage::Shared, "name"), Fields(&[])),
    probe("/protocols/{id}/agree", Protocol(Stage::Shared, "agree"), Fields(&[("unofficial", "on")])),
    probe("/protocols/{id}/withdraw-agreement", Protocol(Stage::Agreed, "withdraw-agreement"), Fields(&[])),
    probe(
        "/protocols/{id}/withdraw",
        Protocol(Stage::Shared, "withdraw"),
        Fields(&[("reason", "Другой проект.")]),
    ),
    probe("/protocols/{id}/sign", Protocol(Stage::Agreed, "sign"), Fields(&[])),
    probe("/communications", None, Nothing),
    probe("/communications/new", None, Fields(FACE)),
    probe("/communications/{id}", Communication(Prepared, "face"), Nothing),
    probe("/communications/{id}/{paper}", Communication(Prepared, "face"), Nothing),
    probe("/communications/{id}/face", Communication(Prepared, "face"), Fields(&[])),
    probe(
        "/communications/{id}/contents/new",
        Communication(Prepared, "contents/new?kind=removed"),
        Fields(&[("authority_1", "kazakhstan-finance")]),
    ),
    probe("/communications/{id}/drop-content", Communication(Prepared, ""), Fields(&[])),
    probe("/communications/{id}/withdraw", Communication(Prepared, "withdraw"), Fields(&[])),
    probe("/communications/{id}/dispatch", Communication(Prepared, "dispatch"), Fields(&[])),
    probe("/communications/{id}/deliver", Communication(Dispatched, "deliver"), Fields(&[])),
    probe("/communications/{id}/receive", Communication(Dispatched, "receive"), Fields(&[])),
    probe(
        "/communications/{id}/correct-face",
        Communication(Dispatched, "correct-face"),
        Fields(&[("reason", "Описка."), ("subject", "О другом")]),
    ),
    probe(
        "/communications/{id}/correct-contents/{place}",
        Communication(Dispatched, "correct-contents/1?kind=termination"),
        Fields(SLIP),
    ),
    probe(
        "/communications/{id}/correct-dispatch",
        Communication(Dispatched, "correct-dispatch"),
        Fields(SLIP),
    ),
    probe(
        "/communications/{id}/correct-delivery",
        Communication(Delivered, "correct-delivery"),
        Fields(SLIP),
    ),
    probe("/communications/{id}/correct-receipt", Communication(Received, "correct-receipt"), Fields(SLIP)),
    probe("/archive", None, Nothing),
    probe("/sessions/{id}/papers/new", Agreed, File(PAPER)),
    probe("/sessions/{id}/papers.zip", Paper(SharedAlone), Nothing),
    probe("/communications/{id}/papers/new", Communication(Prepared, "face"), File(PAPER)),
    probe("/papers/{id}", Paper(Unshared), Nothing),
    probe("/papers/{id}/{digest}", Paper(Unshared), Nothing),
    probe("/papers/{id}/add-version", Paper(Unshared), File(&[])),
    probe("/papers/{id}/share", Paper(Unshared), Fields(&[])),
    probe("/papers/{id}/recall", Paper(SharedAlone), Fields(SLIP)),
    probe("/papers/{id}/propose-correction", Paper(SealedScan), File(SLIP)),
    probe("/papers/{id}/agree-correction", Paper(CorrectionProposed), Fields(&[])),
    probe("/papers/{id}/decline-correction", Paper(CorrectionProposed), Fields(SLIP)),
    probe("/sessions/{id}/minutes/certify", Paper(SealedScan), Fields(CERTIFICATE)),
    probe("/papers/{id}/seal", Paper(SharedScan), Fields(&[])),
    probe("/recordings", None, Nothing),
    probe("/recordings/new", None, Fields(FACE)),
    probe("/recordings/finish", None, Fields(&[])),
    probe("/recordings/{id}/confirm", NoRecording, Fields(&[])),
    probe("/recordings/{id}/dispute", NoRecording, Fields(&[("reason", "Не так.")])),
    probe("/communications/{id}/take-in-hand", Communication(Dispatched, "receive"), Fields(&[])),
    probe("/uploads", None, Announcement),
    probe("/uploads/{id}", Upload, Nothing),
    probe("/settings/mail", None, Fields(&[("mail_address", "reader@example.org")])),
    probe("/notices", None, Nothing),
    probe("/notices/{id}/read", Notice, Fields(&[])),
    probe("/notices/read-all", EverybodysNotice, Fields(&[])),
    probe("/notices/subscriptions", None, Fields(&[("sessions", "digest"), ("digest_hour", "9")])),
    probe("/notices/feeds", None, Fields(&[("kind", "notices")])),
    probe("/notices/feeds/{id}/revoke", Feed, Fields(&[])),
    probe("/feeds/{secret}/notices.atom", Feed, Nothing),
    probe("/feeds/{secret}/sessions.ics", Calendar, Nothing),
    probe("/letters/{secret}", Letter, Fields(&[])),
];

/// What is open only while a Party works on paper, which neither does in the house of the matrix: `acts::recordings` goes
/// these ways.
pub(super) const ON_PAPER: &[&str] = &[
    "/recordings/new",
    "/recordings/finish",
    "/recordings/{id}/confirm",
    "/recordings/{id}/dispute",
    "/communications/{id}/take-in-hand",
];

const PAPER: &[(&str, &str)] =
    &[("of", "session"), ("title", "Справка"), ("language", "ru"), ("marking", "unmarked")];

const CERTIFICATE: &[(&str, &str)] = &[
    ("place", "Астана"),
    ("certified_day", "2"),
    ("certified_month", "3"),
    ("certified_year", "2026"),
    ("name", "Образцов А. А."),
    ("position", "архивист"),
    ("keeper", "Архив"),
    ("reference", "7-3"),
];

const SLIP: &[(&str, &str)] = &[("reason", "Описка.")];

const FACE: &[(&str, &str)] = &[
    ("channel", "letter"),
    ("route", "embassy-to-ministry"),
    ("marking", "unmarked"),
    ("subject", "О перечне"),
];

const OLD: &str = "for the tests alone";
const LONG: &str = "another long password";

const OPENING: &[(&str, &str)] = &[
    ("number", "3"),
    ("host", "azerbaijan"),
    ("city", "baku"),
    ("first_day", "8"),
    ("first_month", "6"),
    ("first_year", "2025"),
];

const HELD: &[(&str, &str)] = &[
    ("title", "Заседание"),
    ("host", "azerbaijan"),
    ("form", "in-person"),
    ("city", "baku"),
    ("first_year", "2015"),
];

const ORIGINAL: &[(&str, &str)] = &[
    ("signed_year", "2001"),
    ("city", "session"),
    ("title", "Скан"),
    ("language", "ru"),
    ("marking", "unmarked"),
];

const REMARK: &[(&str, &str)] = &[("text", "Уточнить срок.")];
