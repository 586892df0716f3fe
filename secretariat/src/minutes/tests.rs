//! The acts on a database of their own: what the other Party sees, what voids a consent, what enters the register.

use std::{path::PathBuf, sync::Arc};

use domain::{
    access::Right,
    decisions::StateName as DecisionState,
    identifiers::SessionId,
    languages::Language,
    minutes::{State, StateName, Text, What},
    parties::Party,
    people::Role,
    rules::Rule,
};

use super::*;
use crate::{
    Database, Fault, FixedClock, Refusal, Secretariat, SystemChance,
    agendas::{self, BY_BOTH},
    decisions::{self, At as DecisionAt, DisputeForm, DropForm, ReportForm},
    delegations::{self, MemberForm},
    mark,
    papers::Store,
    people::{AcceptForm, Actor, InviteForm, accept, actor_of, invite, invite_first},
    sessions::{self, At, ProposalForm},
    verify_audit,
};

const KZ: Party = Party::Kazakhstan;
const AZ: Party = Party::Azerbaijan;

/// A house of its own, with a session convened by Kazakhstan and in session.
struct House {
    office: Secretariat,
    folder: PathBuf,
    session: SessionId,
    host: Actor,
    guest: Actor,
    translator: Actor,
    archivist: Actor,
}

impl Drop for House {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

async fn open_office() -> (Secretariat, PathBuf) {
    let mut name = [0; 8];
    crate::Chance::fill(&SystemChance, &mut name).unwrap();
    let folder = std::env::temp_dir().join(format!("alternat-minutes-{:x}", u64::from_le_bytes(name)));
    std::fs::create_dir_all(&folder).unwrap();
    let address = format!("sqlite:{}?mode=rwc", folder.join("house.db").display());
    let database = Database::open(&address).await.unwrap();
    let clock = Arc::new(FixedClock::at("2026-06-17T06:00:00Z".parse().unwrap()));
    (Secretariat::new(database, clock, Arc::new(SystemChance), Store::new(folder.join("papers"), 0)), folder)
}

async fn accepted(office: &Secretariat, link: &crate::people::Secret) -> Actor {
    let form = AcceptForm { password: "a long password".into(), again: "a long password".into() };
    let began = accept(office, link, &form, Language::Russian).await.unwrap();
    actor_of(office, &began.secret).await.unwrap().unwrap()
}

async fn person(office: &Secretariat, administrator: &Actor, role: Role) -> Actor {
    let form = InviteForm {
        name: format!("Образцов {}", role.key()),
        address: format!("{}@{}.example", role.key(), administrator.party().key()),
        roles: role.key().into(),
        basis: "Приказ".into(),
        ..InviteForm::default()
    };
    let link = invite(office, administrator, &form).await.unwrap();
    accepted(office, &link).await
}

async fn administrator(office: &Secretariat, party: Party) -> Actor {
    let address = format!("administrator@{}.example", party.key());
    let link = invite_first(office, party, "Мысалов А. А.", &address).await.unwrap();
    accepted(office, &link).await
}

/// The delegation of one, headed by the person of this account, and told to the other Party.
async fn delegate(office: &Secretariat, head: &Actor, id: SessionId) {
    let member = MemberForm {
        name_ru: format!("Образцов {}", head.party().key()),
        position_ru: "заместитель Министра".into(),
        role: "head".into(),
        account: head.account().to_string(),
        ..MemberForm::default()
    };
    delegations::save_member(office, head, At { id, version: 0 }, None, &member).await.unwrap();
    delegations::share(office, head, At { id, version: 1 }).await.unwrap();
}

async fn session(office: &Secretariat, host: &Actor, guest: &Actor) -> SessionId {
    let text = |words: &str| words.to_owned();
    let form = ProposalForm {
        title: text("Первое заседание"),
        host: text("kazakhstan"),
        city: text("astana"),
        first_day: text("17"),
        first_month: text("6"),
        first_year: text("2026"),
        last_day: text("18"),
        last_month: text("6"),
        last_year: text("2026"),
        agenda: text("О ходе работы"),
        ..ProposalForm::default()
    };
    let id = sessions::propose(office, host, None, &form).await.unwrap();
    sessions::agree(office, guest, At { id, version: 1 }).await.unwrap();
    let item =
        agendas::ItemForm {
            title: text("О подписании"), by: BY_BOTH.into(), ..agendas::ItemForm::default()
        };
    agendas::put_on(office, host, At { id, version: 1 }, &item).await.unwrap();
    agendas::agree(office, guest, At { id, version: 2 }).await.unwrap();
    agendas::agree(office, host, At { id, version: 3 }).await.unwrap();
    delegate(office, host, id).await;
    delegate(office, guest, id).await;
    sessions::convene(office, host, At { id, version: 2 }).await.unwrap();
    sessions::open(office, host, At { id, version: 3 }).await.unwrap();
    id
}

async fn house() -> House {
    let (office, folder) = open_office().await;
    let (kazakhstan, azerbaijan) = (administrator(&office, KZ).await, administrator(&office, AZ).await);
    let host = person(&office, &kazakhstan, Role::Secretary).await;
    let guest = person(&office, &azerbaijan, Role::Secretary).await;
    let translator = person(&office, &azerbaijan, Role::Translator).await;
    let archivist = person(&office, &azerbaijan, Role::Archivist).await;
    let session = session(&office, &host, &guest).await;
    House { office, folder, session, host, guest, translator, archivist }
}

impl House {
    async fn seen(&self, actor: &Actor) -> MinutesSeen {
        let mut reading = self.office.read(actor).await.unwrap();
        minutes(&mut reading, self.session).await.unwrap()
    }

    /// The first item as this person sees it, with these fields typed over it.
    async fn typed(&self, actor: &Actor, fields: &[(&str, &str)]) -> ItemForm {
        let seen = self.seen(actor).await.minutes.unwrap();
        let mut typed = ItemForm::of(&seen.record.items[0]).into_typed();
        typed.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        ItemForm::typed(typed)
    }

    async fn write(&self, fields: &[(&str, &str)]) -> Result<(), Refusal> {
        let form = self.typed(&self.host, fields).await;
        write_item(&self.office, &self.host, self.session, 1, &form).await
    }

    async fn form(&self, actor: &Actor) -> SeenForm {
        let seen = self.seen(actor).await.minutes.unwrap();
        let fingerprint = seen.shared().map(|shared| shared.fingerprint.digits()).unwrap_or_default();
        SeenForm { version: mark(&seen.record), fingerprint }
    }

    async fn drafted(&self) {
        begin(&self.office, &self.host, self.session).await.unwrap();
        self.write(&[
            ("heard_ru", "Доклад секретариатов"),
            ("decision_1_ru", "Обмениваться образцами"),
            ("decision_1_executor_1", "azerbaijan"),
            ("decision_1_deadline", "next-session"),
        ])
        .await
        .unwrap();
    }

    async fn circulated(&self) -> u32 {
        circulate(&self.office, &self.host, self.session, &self.form(&self.host).await).await.unwrap()
    }

    async fn agreed(&self) {
        for head in [&self.host, &self.guest] {
            agree(&self.office, head, self.session, &self.form(head).await).await.unwrap();
        }
    }

    async fn signed(&self) -> Result<(), Refusal> {
        let form = SignForm {
            version: self.form(&self.host).await.version,
            city: SESSION_CITY.into(),
            signed_day: "17".into(),
            signed_month: "6".into(),
            signed_year: "2026".into(),
        };
        sign(&self.office, &self.host, self.session, &form).await
    }
}

fn rule(refusal: Refusal) -> Option<Rule> {
    let Refusal::Faults(faults) = refusal else { return None };
    faults.iter().find_map(|(_, fault)| match fault {
        Fault::Rule(rule) => Some(rule.clone()),
        _ => None,
    })
}

#[tokio::test]
async fn a_draft_is_not_there_for_the_other_party() {
    let house = house().await;
    let before = format!("{:?}", house.seen(&house.guest).await);
    house.drafted().await;
    assert_eq!(format!("{:?}", house.seen(&house.guest).await), before, "the draft leaves a trace");
    let form = TextForm { text: "Замечание".into() };
    for refused in [
        remark(&house.office, &house.guest, house.session, None, &form).await,
        begin(&house.office, &house.guest, house.session).await,
        agree(&house.office, &house.guest, house.session, &SeenForm::default()).await,
    ] {
        assert!(matches!(refused, Err(Refusal::NotFound)), "{refused:?}");
    }
    assert!(matches!(begin(&house.office, &house.host, house.session).await, Err(Refusal::Stale)));
}

#[tokio::test]
async fn what_is_revised_after_circulation_shows_only_that_it_is() {
    let house = house().await;
    house.drafted().await;
    assert_eq!(house.circulated().await, 1);
    let shared = house.seen(&house.guest).await.minutes.unwrap();
    assert!(shared.steps.iter().all(|step| step.what != What::Begun));
    house.agreed().await;
    house.write(&[("heard_ru", "Другой доклад")]).await.unwrap();
    let once = house.seen(&house.guest).await.minutes.unwrap();
    assert_eq!(once.record, shared.record, "the guest goes on seeing version 1");
    let Some(What::Reopened { shared: 1, voided }) = once.steps.last().map(|step| &step.what) else {
        panic!("not told: {:?}", once.steps);
    };
    assert_eq!(voided, &Party::BOTH);
    house.write(&[("heard_ru", "Третий доклад")]).await.unwrap();
    let twice = house.seen(&house.guest).await.minutes.unwrap();
    assert_eq!(format!("{twice:?}"), format!("{once:?}"), "a second change leaves a trace");
    assert_eq!(house.circulated().await, 2);
}

#[tokio::test]
async fn who_saves_second_is_told_and_loses_nothing() {
    let house = house().await;
    house.drafted().await;
    let late = house.typed(&house.host, &[("noted_ru", "Поздняя запись")]).await;
    house.write(&[("noted_ru", "Ранняя запись")]).await.unwrap();
    let refused = write_item(&house.office, &house.host, house.session, 1, &late).await;
    assert!(matches!(refused, Err(Refusal::Stale)), "{refused:?}");
    // Another item was not touched meanwhile, so its form still fits.
    let seen = house.seen(&house.host).await.minutes.unwrap();
    let other = ItemForm::of(&seen.record.items[1]);
    write_item(&house.office, &house.host, house.session, 2, &other).await.unwrap();
}

#[tokio::test]
async fn a_rendering_of_either_party_voids_nothing() {
    let house = house().await;
    house.drafted().await;
    house.circulated().await;
    house.agreed().await;
    let fields =
        [("heard_az", "Katibliklərin məruzəsi"), ("heard_az_checked", "on"), ("heard_ru", "Подмена")];
    let form = house.typed(&house.translator, &fields).await;
    render_item(&house.office, &house.translator, house.session, 1, &form).await.unwrap();
    let seen = house.seen(&house.guest).await.minutes.unwrap();
    assert!(matches!(seen.state, State::Agreed { .. }), "{:?}", seen.state);
    let heard = &seen.record.items[0].heard;
    assert!(matches!(heard.azerbaijani, Text::Checked(_)), "{heard:?}");
    assert_eq!(heard.words(Language::Russian).unwrap().as_str(), "Доклад секретариатов");
    let refused = write_item(&house.office, &house.translator, house.session, 1, &form).await;
    assert!(matches!(refused, Err(Refusal::Denied(Right::DraftMinutes))), "{refused:?}");
}

#[tokio::test]
async fn only_the_head_agrees_and_only_to_the_text_that_was_read() {
    let house = house().await;
    house.drafted().await;
    house.circulated().await;
    let mut form = house.form(&house.guest).await;
    form.fingerprint = "0".repeat(64);
    let refused = agree(&house.office, &house.guest, house.session, &form).await.unwrap_err();
    assert_eq!(rule(refused), Some(Rule::TextMoved));
    let refused = withdraw_agreement(&house.office, &house.guest, house.session).await.unwrap_err();
    assert_eq!(rule(refused), Some(Rule::NothingToWithdraw));
    let form = house.form(&house.guest).await;
    agree(&house.office, &house.guest, house.session, &form).await.unwrap();
    let refused = house.signed().await.unwrap_err();
    assert_eq!(rule(refused), Some(Rule::NotInThisStateOfMinutes(StateName::Circulated)));
    withdraw_agreement(&house.office, &house.guest, house.session).await.unwrap();
    let seen = house.seen(&house.host).await.minutes.unwrap();
    assert!(matches!(seen.state, State::Circulated { consent: None, .. }));
}

#[tokio::test]
async fn signing_enters_the_decisions_and_the_archive() {
    let house = house().await;
    house.drafted().await;
    house.circulated().await;
    let mut reading = house.office.read(&house.archivist).await.unwrap();
    assert!(matches!(minutes(&mut reading, house.session).await, Err(Refusal::NotFound)));
    drop(reading);
    house.agreed().await;
    house.signed().await.unwrap();
    let mut reading = house.office.read(&house.archivist).await.unwrap();
    let signed = archive(&mut reading, 1).await.unwrap().signed;
    assert_eq!(signed.iter().map(|one| one.number).collect::<Vec<_>>(), [1]);
    let seen = minutes(&mut reading, house.session).await.unwrap();
    assert!(matches!(seen.minutes.unwrap().state, State::Signed { .. }));
    let listed = decisions::of_session(&mut reading, house.session).await.unwrap();
    assert_eq!(listed[0].seen.record.cited.to_string(), "I/1.1");
    drop(reading);
    assert!(matches!(house.write(&[]).await, Err(Refusal::Denied(Right::DraftMinutes))));
    reported_and_disputed(&house).await;
    assert!(verify_audit(house.office.database()).await.unwrap().is_ok());
}

/// The life of the one decision after the signing.
async fn reported_and_disputed(house: &House) {
    let filter = decisions::Filter { state: Some(DecisionState::Open), party: Some(AZ) };
    let mut reading = house.office.read(&house.guest).await.unwrap();
    let open = decisions::list(&mut reading, filter, 1).await.unwrap();
    assert_eq!((open.count, open.decisions.len()), (1, 1));
    let none = decisions::Filter { party: Some(KZ), ..filter };
    assert_eq!(decisions::list(&mut reading, none, 1).await.unwrap().count, 0);
    drop(reading);
    let id = open.decisions[0].seen.id;
    let report = ReportForm {
        done_day: "17".into(),
        done_month: "6".into(),
        done_year: "2026".into(),
        text: "Направлено".into(),
        ..ReportForm::default()
    };
    let refused = decisions::report(&house.office, &house.host, DecisionAt { id, version: 1 }, &report).await;
    assert_eq!(rule(refused.unwrap_err()), Some(Rule::BelongsTo(AZ)));
    decisions::report(&house.office, &house.guest, DecisionAt { id, version: 1 }, &report).await.unwrap();
    let why = DisputeForm { reason: "Не получено".into(), ..DisputeForm::default() };
    let late = decisions::dispute(&house.office, &house.host, DecisionAt { id, version: 1 }, &why).await;
    assert!(matches!(late, Err(Refusal::Stale)));
    decisions::dispute(&house.office, &house.host, DecisionAt { id, version: 2 }, &why).await.unwrap();
    decisions::withdraw_dispute(&house.office, &house.host, DecisionAt { id, version: 3 }).await.unwrap();
    let drop = DropForm { by_session: "2".into(), reason: "Отпало".into(), ..DropForm::default() };
    let refused =
        decisions::drop_decision(&house.office, &house.host, DecisionAt { id, version: 4 }, &drop).await;
    assert!(matches!(refused, Err(Refusal::Faults(_))), "no later session is signed");
}

#[tokio::test]
async fn remarks_are_seen_and_answered() {
    let house = house().await;
    house.drafted().await;
    house.circulated().await;
    let form = TextForm { text: "Уточните".into() };
    remark(&house.office, &house.guest, house.session, Some(1), &form).await.unwrap();
    let refused = remark(&house.office, &house.guest, house.session, Some(9), &form).await;
    assert!(matches!(refused, Err(Refusal::NotFound)));
    let seen = house.seen(&house.host).await.minutes.unwrap();
    let id = seen.remarks[0].id;
    let refused = answer(&house.office, &house.guest, house.session, id, &form).await;
    assert!(matches!(refused, Err(Refusal::Denied(Right::DraftMinutes))));
    answer(&house.office, &house.host, house.session, id, &form).await.unwrap();
    assert!(!house.seen(&house.guest).await.minutes.unwrap().remarks[0].is_open());
}
