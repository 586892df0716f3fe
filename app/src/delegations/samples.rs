//! The pages of delegations as samples: nobody, many, told and changed; refused; the longest words.

use chrono::{NaiveDate, NaiveTime};
use domain::{
    acting::{Acting, Basis},
    delegations::{Attendance, Delegation, Member, Person, Presence, Role},
    identifiers::{AccountId, PersonId, SessionId},
    parties::Party,
    places::{City, Place},
    rules::Rule,
    sessions::{Form, Session, State, Terms, Turn},
    spelled::Spelled,
    text::Line,
};
use leptos::prelude::*;
use locales::Words;
use secretariat::{
    Fault, Faults, Seen,
    delegations::{
        AttendanceSeen, Delegations, Kept, MemberForm, OwnDelegation, TableForm, shown_attendance,
    },
};

use super::{
    attendance::{self, AttendancePage},
    both,
    member::{self, MemberPage},
    own, share,
    table::{self, TablePage},
};
use crate::{
    commission::samples::with_one,
    components::form::{Faults as Told, Typed},
    refusals,
    samples::Sample,
};

const KZ: Party = Party::Kazakhstan;
const AZ: Party = Party::Azerbaijan;

/// Every sample.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        Sample { name: "delegation-none", view: |words| shown(words, |words| own_page(words, None, None)) },
        Sample { name: "delegation-own", view: |words| shown(words, |words| own_page(words, ours(), None)) },
        Sample {
            name: "delegation-changed",
            view: |words| shown(words, |words| own_page(words, ours(), told(KZ))),
        },
        Sample { name: "delegation-member", view: |words| shown(words, |words| person(words, false)) },
        Sample {
            name: "delegation-member-both-versions",
            view: |words| shown(words, |words| person(words, true)),
        },
        Sample { name: "delegation-member-remove", view: |words| shown(words, removed) },
        Sample { name: "delegation-table", view: |words| shown(words, |words| pasted(words, TABLE)) },
        Sample { name: "delegation-table-good", view: |words| shown(words, |words| pasted(words, GOOD)) },
        Sample { name: "delegation-share", view: |words| shown(words, shared) },
        Sample { name: "delegations-both", view: |words| shown(words, two) },
        Sample { name: "delegations-attendance", view: |words| shown(words, |words| day(words, true)) },
        Sample {
            name: "delegations-attendance-closed",
            view: |words| shown(words, |words| day(words, false)),
        },
    ]
}

const GOOD: &str = "Образцов А. А.\tЗаместитель министра внутренних дел\tглава\n\
                    Примеров Б. Б.\tНачальник управления";
const TABLE: &str = "Фамилия, имя, отчество\tДолжность\tРоль\n\
                     Образцов А. А.\tЗаместитель министра внутренних дел\tглава\n\
                     \tНачальник управления\tшофёр\n\
                     Примеров Б. Б.\tСоветник\tи. о. главы\n\
                     Знаков \u{202e}В. В.\tСоветник\tглава\t\t\t\t\tлишнее";

fn shown(
    words: &'static Words,
    page: impl FnOnce(&'static Words) -> Option<(String, AnyView)>,
) -> (String, AnyView) {
    page(words).unwrap_or_else(|| ("⟦sample⟧".into(), "⟦sample⟧".into_any()))
}

/// A line for a sample: the words are ours, so they pass the door.
fn line(text: &str) -> Option<Line> {
    Line::new(text, 2_000).ok()
}

fn on(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 6, day).unwrap_or_default()
}

fn acting(party: Party, day: u32) -> Option<Acting> {
    let at = on(day).and_hms_opt(8, 0, 0)?.and_utc();
    Some(Acting { party, person: line("Образцов А. А.")?, basis: Basis::Own, at })
}

fn someone(seed: u8, names: [&str; 3], positions: [&str; 3], role: Role) -> Option<Member> {
    let spelled = |[russian, kazakh, azerbaijani]: [&str; 3]| {
        let (kazakh, azerbaijani) = (line(kazakh), line(azerbaijani));
        Some(Spelled { russian: line(russian)?, kazakh, azerbaijani, english: None })
    };
    let id = PersonId::from_chance([seed; 16]);
    let person = Person { id, names: spelled(names)?, positions: spelled(positions)? };
    let account = (seed == 1).then(|| AccountId::from_chance([seed; 16]));
    Some(Member { person, role, account })
}

fn people(party: Party) -> Option<Vec<Member>> {
    let basis = line("Приказ Министра внутренних дел от 4 мая 2026 года № 118")?;
    let [head, first] = match party {
        KZ => [1, 2],
        AZ => [11, 12],
    };
    let long = "Начальник управления международного сотрудничества Департамента по борьбе с организованной \
                преступностью";
    Some(vec![
        someone(
            head,
            ["Образцов А. А.", "Үлгіұлы А. А.", "Nümunəzadə R. Ə."],
            ["Заместитель министра", "Министрдің орынбасары", "Nazirin müavini"],
            if party == KZ { Role::Head } else { Role::ActingHead { basis } },
        )?,
        someone(first, ["Примеров Б. Б.", "", ""], [long, "", ""], Role::Member)?,
        someone(first + 1, ["Мысалова Г. К.", "", ""], ["Советник", "", ""], Role::Member)?,
        someone(first + 2, ["Знаков В. В.", "", ""], ["Главный эксперт", "", ""], Role::Expert)?,
    ])
}

fn ours() -> Option<Delegation> {
    Delegation::listed(KZ, people(KZ)?).ok()
}

/// Told, and told anew with a substitution.
fn told(party: Party) -> Option<Delegation> {
    let mut before = people(party)?;
    before.truncate(2);
    let list = Delegation::listed(party, before).ok()?.share(acting(party, 1)?).ok()?;
    list.relist(acting(party, 5)?, people(party)?.into_iter().skip(1).collect()).ok()
}

fn session(is_open: bool) -> Option<Session> {
    let terms = Terms {
        title: line("Очередное заседание Совместной комиссии")?,
        host: KZ,
        turn: Turn::InTurn,
        form: Form::InPerson,
        place: Place::Listed(City::capital(KZ)),
        venue: None,
        first_day: on(17),
        last_day: on(18),
        opens_at: None,
        answer_by: None,
        precision: domain::sessions::Precision::Day,
    };
    let state = if is_open {
        State::InSession { number: 5, opening: acting(KZ, 17)? }
    } else {
        State::Closed { number: 5, closing: acting(KZ, 18)? }
    };
    Some(Session { terms, state, steps: Vec::new() })
}

fn seen<T>(record: T) -> Seen<SessionId, T> {
    Seen { id: SessionId::from_chance([5; 16]), version: 3, record }
}

fn own_with(list: Option<Delegation>, told: Option<Delegation>) -> Option<OwnDelegation> {
    let accounts = [(1, "Образцов А. А."), (2, "Примеров Б. Б.")];
    let accounts = accounts.map(|(seed, name)| Some((AccountId::from_chance([seed; 16]), line(name)?)));
    Some(OwnDelegation {
        session: seen(session(true)?),
        kept: seen(Kept { party: KZ, list, told }),
        accounts: accounts.into_iter().flatten().collect(),
        can_reuse: true,
    })
}

fn own_page(
    words: &'static Words,
    list: Option<Delegation>,
    told: Option<Delegation>,
) -> Option<(String, AnyView)> {
    let view = own::view(words, &own_with(list, told)?, KZ, &with_one(), Some("delegations-saved"));
    Some((words.say("delegations-title"), view))
}

fn typed(form: &MemberForm) -> Typed {
    [
        ("name_ru", &form.name_ru),
        ("position_ru", &form.position_ru),
        ("role", &form.role),
        ("name_kk", &form.name_kk),
        ("name_az", &form.name_az),
        ("account", &form.account),
    ]
    .map(|(name, value)| (name.to_owned(), value.clone()))
    .into()
}

fn person(words: &'static Words, is_stale: bool) -> Option<(String, AnyView)> {
    let own = own_with(ours(), None)?;
    let member = own.kept.record.members().first()?;
    let saved = typed(&MemberForm::from(member));
    let mut mine = saved.clone();
    mine.insert("role".into(), "acting-head".into());
    mine.insert("name_ru".into(), String::new());
    let mut faults = Faults::default();
    faults.note("name_ru", Fault::Required);
    faults.note("basis", Fault::Required);
    faults.note("role", Fault::Rule(Rule::TwoHeads));
    let faults = if is_stale { Told::new() } else { refusals::faults(words, &faults) };
    let person = Some(member.person.id);
    let saved = is_stale.then_some(&saved);
    let page = MemberPage { own: &own, person, typed: &mine, faults: &faults, saved };
    Some((member::title(words, person), member::view(words, &page)))
}

fn removed(words: &'static Words) -> Option<(String, AnyView)> {
    let own = own_with(ours(), None)?;
    let view = member::remove(words, &own, own.kept.record.members().get(1)?);
    Some((words.say("delegations-remove"), view))
}

fn pasted(words: &'static Words, pasted: &str) -> Option<(String, AnyView)> {
    let own = own_with(ours(), None)?;
    let form = TableForm { version: "3".into(), table: pasted.to_owned() };
    let preview = form.preview();
    let wrong = preview.rows.iter().filter(|row| row.outcome.is_err()).count();
    let mut faults = Faults::default();
    if wrong > 0 {
        faults.note("table", Fault::WrongRows { rows: wrong });
    }
    let faults = refusals::faults(words, &faults);
    let typed = Typed::from([("table".to_owned(), form.table.clone())]);
    let page = TablePage { own: &own, typed: &typed, faults: &faults, preview: Some(&preview) };
    Some((words.say("delegations-table-title"), table::view(words, &page)))
}

fn shared(words: &'static Words) -> Option<(String, AnyView)> {
    let mut headless = people(KZ)?;
    headless.remove(0);
    let own = own_with(Delegation::listed(KZ, headless).ok(), told(KZ))?;
    let mut faults = Faults::default();
    faults.note("", Fault::Rule(Rule::DelegationEmpty));
    let view = share::view(words, &own, KZ, &refusals::faults(words, &faults));
    Some((words.say("delegations-share-title"), view))
}

fn two(words: &'static Words) -> Option<(String, AnyView)> {
    let delegations = Delegations::of_and_other(KZ, None, Some(told(AZ)?));
    let view =
        both::view(words, SessionId::from_chance([5; 16]), &session(true)?, KZ, &delegations, &with_one());
    Some((words.say("delegations-both-title"), view))
}

fn day(words: &'static Words, keeps: bool) -> Option<(String, AnyView)> {
    let absent = PersonId::from_chance([2; 16]);
    let arrived = NaiveTime::from_hms_opt(10, 0, 0);
    let recorded = vec![
        (PersonId::from_chance([1; 16]), Presence::Present { arrived, left: None }),
        (absent, Presence::Absent),
    ];
    let seen = AttendanceSeen {
        session: seen(session(keeps)?),
        delegations: Delegations::of_and_other(KZ, told(KZ), told(AZ)),
        attendance: Seen { id: on(17), version: 1, record: Attendance { day: on(17), recorded } },
        days: vec![on(17), on(18)],
        keeps,
    };
    let mut typed = shown_attendance(&seen.attendance.record);
    typed.insert(format!("arrived_{absent}"), "10:00".into());
    let mut faults = Faults::default();
    if keeps {
        faults.note(format!("presence_{absent}"), Fault::AbsentWithHours);
    }
    let faults = refusals::faults(words, &faults);
    let page = AttendancePage { seen: &seen, party: KZ, typed: &typed, faults: &faults, done: None };
    Some((words.say("delegations-attendance-title"), attendance::view(words, &page)))
}

/// Both delegations to a session, for the samples of its page: one's own not told, and the other Party's told.
pub(crate) fn delegations() -> Delegations {
    Delegations::of_and_other(KZ, ours(), told(AZ))
}
