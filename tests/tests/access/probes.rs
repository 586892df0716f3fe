//! For each route one probe: what its slots are filled with, and what a form sends to it.

use super::fixtures::Thing::{self, *};

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
    /// These fields, with the version of the thing.
    Fields(&'static [(&'static str, &'static str)]),
    /// Good terms of a session, with the version of the thing and these fields.
    Terms(&'static [(&'static str, &'static str)]),
    /// The person's own name and password.
    OwnPassword,
}

use Sends::{Fields, Nothing, OwnPassword, Terms};

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
    probe("/agreement/{id}", Provision, Nothing),
    probe("/authorities", None, Nothing),
    probe("/language", None, Fields(&[("language", "kk"), ("back", "/agreement")])),
    probe("/sign-in", None, OwnPassword),
    probe("/sign-out", Door, Fields(&[])),
    probe("/invitations/{secret}", Invitation, Fields(&[("password", LONG), ("again", LONG)])),
    probe("/enter", None, Fields(&[("party", "kazakhstan"), ("role", "secretary")])),
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
    probe("/sessions/{id}/minutes/items/{number}", Minutes("items/1"), Fields(&[])),
    probe("/sessions/{id}/minutes/next-session", Minutes("next-session"), Fields(&[])),
    probe("/sessions/{id}/minutes/follow-agenda", Minutes("follow-agenda"), Fields(&[])),
    probe("/sessions/{id}/minutes/preview", Minutes("preview"), Nothing),
    probe("/sessions/{id}/minutes/{paper}", Minutes("preview"), Nothing),
    probe("/decisions", None, Nothing),
    probe("/archive", None, Nothing),
];

/// Routes that have no probe yet. The list may only grow shorter.
pub(super) const AWAITED: &[&str] = &[
    "/sessions/{id}/minutes/items/{number}/remarks",
    "/sessions/{id}/minutes/remarks",
    "/sessions/{id}/minutes/remarks/{remark}",
    "/sessions/{id}/minutes/sign",
    "/sessions/{id}/minutes/circulate",
    "/sessions/{id}/minutes/agree",
    "/sessions/{id}/minutes/withdraw-agreement",
    "/decisions/{id}",
    "/decisions/{id}/report",
    "/decisions/{id}/dispute",
    "/decisions/{id}/withdraw-dispute",
    "/decisions/{id}/drop",
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
