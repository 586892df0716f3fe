//! The one table of routes. A test walks it: every route has its probe.
//!
//! Long because it is one table, in which a reader finds every address.

use app::{
    agreement::texts::judge::Judgement, communications::act::CommunicationAct, decisions::act::DecisionAct,
    minutes::act::MinutesAct, papers::act::PaperAct, protocols::act::ProtocolAct, sessions::act::SessionAct,
};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Path},
    http::{Method, StatusCode},
    middleware,
    response::{IntoResponse as _, Response},
    routing::{MethodRouter, get, head, post},
};
use tower_http::compression::{CompressionLayer, Predicate as _, predicate::DefaultPredicate};

use crate::{
    assets,
    desk::Desk,
    door, health,
    house::House,
    rooms::{
        agendas, agreement, commission, communications, decisions, delegations, home, minutes, notices,
        papers, people, protocols, recordings, search, sessions,
    },
};

/// Who may come to a route at all.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Open {
    /// Anyone.
    ToAll,
    /// Whoever is signed in; what they see and do there is decided by `domain::access`.
    ToPeople,
}

/// A route: its path, who may come, what answers.
pub struct Route {
    /// The path, with its slots.
    pub path: &'static str,
    /// Who may come to it at all.
    pub open: Open,
    /// Whether forms are sent to it.
    pub takes_forms: bool,
    handler: MethodRouter<House>,
}

const fn shown(path: &'static str, open: Open, handler: MethodRouter<House>) -> Route {
    Route { path, open, takes_forms: false, handler }
}

const fn formed(path: &'static str, open: Open, handler: MethodRouter<House>) -> Route {
    Route { path, open, takes_forms: true, handler }
}

/// Every route.
#[must_use]
pub fn table() -> Vec<Route> {
    use Open::{ToAll, ToPeople};

    let mut routes = vec![
        shown("/", ToAll, get(home::show)),
        shown("/healthz", ToAll, get(health::alive)),
        shown("/readyz", ToAll, get(health::ready)),
        shown("/assets/{name}", ToAll, get(assets::asset)),
        shown("/agreement", ToAll, get(agreement::whole)),
        shown("/agreement/concordance", ToPeople, get(agreement::concordance)),
        shown("/agreement/as-at", ToPeople, get(agreement::as_at::show)),
        shown("/agreement/as-at/consolidated.pdf", ToPeople, get(agreement::as_at::print)),
        shown("/agreement/as-at/akoma-ntoso.xml", ToPeople, get(agreement::as_at::exported)),
        shown("/agreement/life", ToPeople, get(agreement::life::show)),
        formed(
            "/agreement/life/signature",
            ToPeople,
            get(agreement::life::ask_signature).post(agreement::life::record_signature),
        ),
        shown("/agreement/{id}", ToAll, get(agreement::provision)),
        shown("/agreement/texts", ToPeople, get(agreement::texts::list)),
        shown("/agreement/texts/{language}", ToPeople, get(agreement::texts::show)),
        shown("/agreement/texts/{language}/{digest}", ToPeople, get(agreement::texts::scan)),
        formed(
            "/agreement/texts/{language}/new",
            ToPeople,
            bringing(get(agreement::texts::ask).post(agreement::texts::enter)),
        ),
        shown("/authorities", ToAll, get(agreement::authorities)),
        shown("/authorities/notified", ToPeople, get(agreement::notified)),
        shown("/authorities/{authority}", ToPeople, get(agreement::authority)),
        shown("/commission", ToPeople, get(commission::show)),
        formed("/language", ToAll, post(people::sign_in::language)),
        formed("/sign-in", ToAll, get(people::sign_in::ask).post(people::sign_in::sign_in)),
        formed("/sign-out", ToAll, post(people::sign_in::sign_out)),
        formed(
            "/invitations/{secret}",
            ToAll,
            get(people::invitations::show).post(people::invitations::accept),
        ),
        formed("/enter", ToAll, get(people::demonstration::choose).post(people::demonstration::enter)),
        shown("/search", ToPeople, get(search::show)),
        shown("/settings", ToPeople, get(people::own::show)),
        formed("/settings/preferences", ToPeople, post(people::own::preferences)),
        formed("/settings/password", ToPeople, post(people::own::password)),
        formed("/settings/mail", ToPeople, post(people::own::mail)),
        shown("/accounts", ToPeople, get(people::accounts::list)),
        formed("/accounts/new", ToPeople, get(people::accounts::new).post(people::accounts::invite)),
        formed("/accounts/{id}", ToPeople, get(people::accounts::show).post(people::accounts::change_roles)),
        formed(
            "/accounts/{id}/link",
            ToPeople,
            get(people::accounts::ask_link).post(people::accounts::new_link),
        ),
        shown("/sessions", ToPeople, get(sessions::list::show)),
        formed("/sessions/new", ToPeople, get(sessions::proposals::new).post(sessions::proposals::send)),
        formed(
            "/sessions/opening-position",
            ToPeople,
            get(sessions::opening::ask).post(sessions::opening::record),
        ),
        formed("/sessions/held", ToPeople, get(sessions::held::ask).post(sessions::held::enter)),
        formed(
            "/sessions/{id}/correct",
            ToPeople,
            get(sessions::held::ask_correction).post(sessions::held::correct),
        ),
        formed("/sessions/drafts/{id}", ToPeople, get(sessions::drafts::show).post(sessions::drafts::send)),
        formed(
            "/sessions/drafts/{id}/discard",
            ToPeople,
            get(sessions::drafts::ask_discard).post(sessions::drafts::discard),
        ),
        shown("/sessions/{id}", ToPeople, get(sessions::session::show)),
        formed("/sessions/{id}/agenda", ToPeople, get(agendas::show).post(agendas::put_on)),
        formed("/sessions/{id}/agenda/agree", ToPeople, post(agendas::agree)),
        formed("/sessions/{id}/agenda/{item}", ToPeople, get(agendas::show_item).post(agendas::amend)),
        formed("/sessions/{id}/agenda/{item}/remove", ToPeople, post(agendas::remove)),
        formed("/sessions/{id}/agenda/{item}/place", ToPeople, post(agendas::place)),
        shown("/sessions/{id}/agenda.pdf", ToPeople, get(sessions::papers::agenda)),
        shown("/sessions/{id}/delegations", ToPeople, get(delegations::own::both)),
        shown("/sessions/{id}/delegation", ToPeople, get(delegations::own::show)),
        formed(
            "/sessions/{id}/delegation/new",
            ToPeople,
            get(delegations::members::new).post(delegations::members::add),
        ),
        formed(
            "/sessions/{id}/delegation/table",
            ToPeople,
            get(delegations::table::ask).post(delegations::table::send),
        ),
        formed("/sessions/{id}/delegation/reuse", ToPeople, post(delegations::own::reuse)),
        formed(
            "/sessions/{id}/delegation/share",
            ToPeople,
            get(delegations::own::ask_share).post(delegations::own::share),
        ),
        formed(
            "/sessions/{id}/delegation/{person}",
            ToPeople,
            get(delegations::members::show).post(delegations::members::change),
        ),
        formed("/sessions/{id}/delegation/{person}/move", ToPeople, post(delegations::members::step)),
        formed(
            "/sessions/{id}/delegation/{person}/remove",
            ToPeople,
            get(delegations::members::ask_remove).post(delegations::members::remove),
        ),
        formed(
            "/sessions/{id}/attendance",
            ToPeople,
            get(delegations::attendance::show).post(delegations::attendance::keep),
        ),
        shown("/sessions/{id}/participants.pdf", ToPeople, get(delegations::papers::participants)),
        shown("/sessions/{id}/attendance.pdf", ToPeople, get(delegations::papers::attendance)),
        formed(
            "/sessions/{id}/counter-propose",
            ToPeople,
            get(sessions::proposals::counter).post(sessions::proposals::send_counter),
        ),
        formed(
            "/sessions/{id}/postpone",
            ToPeople,
            get(sessions::proposals::postpone).post(sessions::proposals::send_postponement),
        ),
    ];
    routes.extend(SessionAct::ALL.map(session_act));
    routes.extend(Judgement::ALL.map(word_on_text));
    routes.extend(of_minutes());
    routes.extend(MinutesAct::ALL.map(minutes_act));
    routes.extend(DecisionAct::ALL.map(decision_act));
    routes.extend(of_protocols());
    routes.extend(ProtocolAct::ALL.map(protocol_act));
    routes.extend(of_communications());
    routes.extend(CommunicationAct::ALL.map(communication_act));
    routes.extend(of_papers());
    routes.extend(PaperAct::ALL.map(paper_act));
    routes.extend(of_recordings());
    routes.extend(of_notices());
    routes
}

fn of_minutes() -> [Route; 14] {
    use Open::ToPeople;

    [
        formed("/sessions/{id}/minutes", ToPeople, get(minutes::show).post(minutes::begin)),
        formed(
            "/sessions/{id}/minutes/items/{number}",
            ToPeople,
            get(minutes::items::show).post(minutes::items::save),
        ),
        formed(
            "/sessions/{id}/minutes/items/{number}/remarks",
            ToPeople,
            get(minutes::remarks::ask_item).post(minutes::remarks::on_item),
        ),
        formed(
            "/sessions/{id}/minutes/remarks",
            ToPeople,
            get(minutes::remarks::ask_whole).post(minutes::remarks::on_whole),
        ),
        formed(
            "/sessions/{id}/minutes/remarks/{remark}",
            ToPeople,
            get(minutes::remarks::ask_answer).post(minutes::remarks::answer),
        ),
        formed(
            "/sessions/{id}/minutes/next-session",
            ToPeople,
            get(minutes::next::ask).post(minutes::next::save),
        ),
        formed("/sessions/{id}/minutes/sign", ToPeople, get(minutes::sign::ask).post(minutes::sign::record)),
        formed(
            "/sessions/{id}/minutes/enter",
            ToPeople,
            get(minutes::enter::ask).post(minutes::enter::enter),
        ),
        formed(
            "/sessions/{id}/minutes/certify",
            ToPeople,
            get(minutes::certify::ask).post(minutes::certify::certify),
        ),
        shown("/sessions/{id}/minutes/preview", ToPeople, get(minutes::papers::preview)),
        shown("/sessions/{id}/minutes/{paper}", ToPeople, get(minutes::papers::print)),
        shown("/decisions/{id}", ToPeople, get(decisions::show)),
        shown("/decisions", ToPeople, get(decisions::show_list)),
        shown("/archive", ToPeople, get(minutes::archive::show)),
    ]
}

fn of_protocols() -> [Route; 18] {
    use Open::ToPeople;

    [
        formed("/protocols", ToPeople, get(protocols::show_list).post(protocols::begin)),
        shown("/protocols/{id}", ToPeople, get(protocols::show)),
        shown("/protocols/{id}/compare", ToPeople, get(protocols::show_comparison)),
        shown("/protocols/{id}/concordance", ToPeople, get(protocols::show_concordance)),
        shown("/protocols/{id}/news", ToPeople, get(protocols::live::follow)),
        formed(
            "/protocols/{id}/instructions/new",
            ToPeople,
            get(protocols::instructions::ask_new).post(protocols::instructions::write_new),
        ),
        formed(
            "/protocols/{id}/instructions/{instruction}",
            ToPeople,
            get(protocols::instructions::ask).post(protocols::instructions::write),
        ),
        formed(
            "/protocols/{id}/instructions/{instruction}/strike",
            ToPeople,
            post(protocols::instructions::strike),
        ),
        formed(
            "/protocols/{id}/transition",
            ToPeople,
            get(protocols::transition::ask).post(protocols::transition::write),
        ),
        formed("/protocols/{id}/name", ToPeople, post(protocols::acts::name)),
        formed("/protocols/{id}/sign", ToPeople, get(protocols::sign::ask).post(protocols::sign::record)),
        formed(
            "/protocols/{id}/remarks",
            ToPeople,
            get(protocols::remarks::ask).post(protocols::remarks::make),
        ),
        formed(
            "/protocols/{id}/remarks/{remark}",
            ToPeople,
            get(protocols::remarks::ask_answer).post(protocols::remarks::answer),
        ),
        formed("/protocols/{id}/remarks/{remark}/accept", ToPeople, post(protocols::remarks::accept)),
        formed("/protocols/{id}/remarks/{remark}/resolve", ToPeople, post(protocols::remarks::resolve)),
        formed("/protocols/{id}/remarks/{remark}/share", ToPeople, post(protocols::remarks::share)),
        formed("/protocols/{id}/remarks/{remark}/discard", ToPeople, post(protocols::remarks::discard)),
        shown("/protocols/{id}/{paper}", ToPeople, get(protocols::papers::print)),
    ]
}

fn protocol_act(act: ProtocolAct) -> Route {
    let path = match act {
        ProtocolAct::Share => "/protocols/{id}/share",
        ProtocolAct::Agree => "/protocols/{id}/agree",
        ProtocolAct::WithdrawAgreement => "/protocols/{id}/withdraw-agreement",
        ProtocolAct::Withdraw => "/protocols/{id}/withdraw",
        ProtocolAct::Discard => "/protocols/{id}/discard",
    };
    let ask = move |path: Path<String>, desk: Desk| protocols::acts::ask(act, path, desk);
    let perform = move |path: Path<String>, desk: Desk| protocols::acts::perform(act, path, desk);
    formed(path, Open::ToPeople, get(ask).post(perform))
}

fn of_communications() -> [Route; 9] {
    use Open::ToPeople;

    [
        shown("/communications", ToPeople, get(communications::show_register)),
        formed(
            "/communications/new",
            ToPeople,
            get(communications::face::new).post(communications::face::prepare),
        ),
        shown("/communications/{id}", ToPeople, get(communications::show)),
        shown("/communications/{id}/{paper}", ToPeople, get(communications::print)),
        formed(
            "/communications/{id}/face",
            ToPeople,
            get(communications::face::ask).post(communications::face::amend),
        ),
        formed(
            "/communications/{id}/correct-face",
            ToPeople,
            get(communications::face::ask_correction).post(communications::face::correct),
        ),
        formed(
            "/communications/{id}/contents/new",
            ToPeople,
            get(communications::contents::ask).post(communications::contents::put_in),
        ),
        formed(
            "/communications/{id}/correct-contents/{place}",
            ToPeople,
            get(communications::contents::ask_correction).post(communications::contents::correct),
        ),
        formed("/communications/{id}/drop-content", ToPeople, post(communications::contents::drop_content)),
    ]
}

/// Where files come in, the door itself counts their bytes, as they come.
fn bringing(handler: MethodRouter<House>) -> MethodRouter<House> {
    handler.layer(DefaultBodyLimit::disable())
}

fn of_papers() -> [Route; 9] {
    use Open::ToPeople;

    [
        formed(
            "/sessions/{id}/papers/new",
            ToPeople,
            bringing(get(papers::attach::ask_of_session).post(papers::attach::to_session)),
        ),
        shown("/sessions/{id}/papers.zip", ToPeople, get(papers::archive::of_session)),
        formed(
            "/communications/{id}/papers/new",
            ToPeople,
            bringing(get(papers::attach::ask_of_communication).post(papers::attach::to_communication)),
        ),
        shown("/papers/{id}", ToPeople, get(papers::show)),
        shown("/papers/{id}/{digest}", ToPeople, get(papers::download)),
        formed(
            "/papers/{id}/propose-correction",
            ToPeople,
            bringing(get(papers::correct::ask).post(papers::correct::propose)),
        ),
        formed(
            "/papers/{id}/add-version",
            ToPeople,
            bringing(get(papers::attach::ask_version).post(papers::attach::add_version)),
        ),
        formed("/uploads", ToPeople, post(papers::uploads::begin).options(papers::uploads::describe)),
        shown("/uploads/{id}", ToPeople, head(papers::uploads::reached).patch(papers::uploads::go_on)),
    ]
}

fn of_recordings() -> [Route; 6] {
    use Open::ToPeople;

    [
        shown("/recordings", ToPeople, get(recordings::show)),
        formed("/recordings/new", ToPeople, get(recordings::paper::ask).post(recordings::paper::begin)),
        formed("/recordings/finish", ToPeople, post(recordings::paper::finish)),
        formed("/recordings/{id}/confirm", ToPeople, post(recordings::confirm)),
        formed("/recordings/{id}/dispute", ToPeople, get(recordings::ask_dispute).post(recordings::dispute)),
        formed("/communications/{id}/take-in-hand", ToPeople, post(recordings::paper::take_in_hand)),
    ]
}

/// What programs ask without a sign-in is open to all: its secret says as whom.
fn of_notices() -> [Route; 9] {
    use Open::{ToAll, ToPeople};

    [
        shown("/notices", ToPeople, get(notices::show)),
        formed("/notices/read-all", ToPeople, post(notices::read_all)),
        formed("/notices/{id}/read", ToPeople, post(notices::read)),
        formed(
            "/notices/subscriptions",
            ToPeople,
            get(notices::subscriptions::show).post(notices::subscriptions::save),
        ),
        formed("/notices/feeds", ToPeople, get(notices::feeds::show).post(notices::feeds::make)),
        formed("/notices/feeds/{id}/revoke", ToPeople, post(notices::feeds::revoke)),
        shown("/feeds/{secret}/notices.atom", ToAll, get(notices::atom::show)),
        shown("/feeds/{secret}/sessions.ics", ToAll, get(notices::calendar::show)),
        formed("/letters/{secret}", ToAll, get(notices::letters::ask).post(notices::letters::stop)),
    ]
}

fn paper_act(act: PaperAct) -> Route {
    let path = match act {
        PaperAct::Share => "/papers/{id}/share",
        PaperAct::Recall => "/papers/{id}/recall",
        PaperAct::AgreeCorrection => "/papers/{id}/agree-correction",
        PaperAct::DeclineCorrection => "/papers/{id}/decline-correction",
        PaperAct::Seal => "/papers/{id}/seal",
    };
    let ask = move |path: Path<String>, desk: Desk| papers::acts::ask(act, path, desk);
    let perform = move |path: Path<String>, desk: Desk| papers::acts::perform(act, path, desk);
    formed(path, Open::ToPeople, get(ask).post(perform))
}

fn communication_act(act: CommunicationAct) -> Route {
    let path = match act {
        CommunicationAct::Dispatch => "/communications/{id}/dispatch",
        CommunicationAct::Deliver => "/communications/{id}/deliver",
        CommunicationAct::Receive => "/communications/{id}/receive",
        CommunicationAct::Withdraw => "/communications/{id}/withdraw",
        CommunicationAct::CorrectDispatch => "/communications/{id}/correct-dispatch",
        CommunicationAct::CorrectDelivery => "/communications/{id}/correct-delivery",
        CommunicationAct::CorrectReceipt => "/communications/{id}/correct-receipt",
    };
    let ask = move |path: Path<String>, desk: Desk| communications::acts::ask(act, path, desk);
    let perform = move |path: Path<String>, desk: Desk| communications::acts::perform(act, path, desk);
    formed(path, Open::ToPeople, get(ask).post(perform))
}

fn word_on_text(judgement: Judgement) -> Route {
    let path = match judgement {
        Judgement::Confirm => "/agreement/texts/{language}/confirm",
        Judgement::Dispute => "/agreement/texts/{language}/dispute",
    };
    let ask = move |path: Path<String>, desk: Desk| agreement::texts::ask_word(judgement, path, desk);
    let say = move |path: Path<String>, desk: Desk| agreement::texts::say_word(judgement, path, desk);
    formed(path, Open::ToPeople, get(ask).post(say))
}

fn minutes_act(act: MinutesAct) -> Route {
    let path = match act {
        MinutesAct::FollowAgenda => "/sessions/{id}/minutes/follow-agenda",
        MinutesAct::Circulate => "/sessions/{id}/minutes/circulate",
        MinutesAct::Agree => "/sessions/{id}/minutes/agree",
        MinutesAct::WithdrawAgreement => "/sessions/{id}/minutes/withdraw-agreement",
        MinutesAct::Correct => "/sessions/{id}/minutes/correct",
        MinutesAct::Discard => "/sessions/{id}/minutes/discard",
    };
    let ask = move |path: Path<String>, desk: Desk| minutes::acts::ask(act, path, desk);
    let perform = move |path: Path<String>, desk: Desk| minutes::acts::perform(act, path, desk);
    formed(path, Open::ToPeople, get(ask).post(perform))
}

fn decision_act(act: DecisionAct) -> Route {
    let path = match act {
        DecisionAct::Report => "/decisions/{id}/report",
        DecisionAct::Dispute => "/decisions/{id}/dispute",
        DecisionAct::WithdrawDispute => "/decisions/{id}/withdraw-dispute",
        DecisionAct::Drop => "/decisions/{id}/drop",
    };
    let ask = move |path: Path<String>, desk: Desk| decisions::ask(act, path, desk);
    let perform = move |path: Path<String>, desk: Desk| decisions::perform(act, path, desk);
    formed(path, Open::ToPeople, get(ask).post(perform))
}

fn session_act(act: SessionAct) -> Route {
    let path = match act {
        SessionAct::Agree => "/sessions/{id}/agree",
        SessionAct::Decline => "/sessions/{id}/decline",
        SessionAct::Withdraw => "/sessions/{id}/withdraw",
        SessionAct::Convene => "/sessions/{id}/convene",
        SessionAct::Open => "/sessions/{id}/open",
        SessionAct::Close => "/sessions/{id}/close",
        SessionAct::Cancel => "/sessions/{id}/cancel",
    };
    let ask = move |path: Path<String>, desk: Desk| sessions::acts::ask(act, path, desk);
    let perform = move |path: Path<String>, desk: Desk| sessions::acts::perform(act, path, desk);
    formed(path, Open::ToPeople, get(ask).post(perform))
}

/// The house's doors: every route, behind what every request passes.
pub fn router(house: House) -> Router {
    table()
        .into_iter()
        .fold(Router::new(), |router, route| router.route(route.path, route.handler))
        .fallback(absent)
        .method_not_allowed_fallback(posted_only)
        .layer(middleware::from_fn(door::finish))
        .layer(middleware::from_fn_with_state(house.clone(), door::own_origin))
        .layer(middleware::from_fn_with_state(house.clone(), door::guard))
        .layer(CompressionLayer::new().compress_when(DefaultPredicate::new().and(papers::is_no_file)))
        .with_state(house)
}

/// What is only posted to has no page of its own: whoever opens it comes to the record one step above.
async fn posted_only(method: Method, desk: Desk) -> Response {
    if method == Method::GET || method == Method::HEAD {
        desk.one_step_up()
    } else {
        StatusCode::METHOD_NOT_ALLOWED.into_response()
    }
}

async fn absent(desk: Desk) -> Response {
    desk.respond(Err(secretariat::Refusal::NotFound))
}
