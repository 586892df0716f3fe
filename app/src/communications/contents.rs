//! The form of one thing that a communication carries. Which fields it has its kind says, chosen first.

use domain::{
    commission::Seat,
    communications::{Carried, Channel, Reply},
    delegations::Preview,
    identifiers::SessionId,
    sessions::Session,
};
use leptos::prelude::*;
use locales::Words;
use secretariat::{
    Seen,
    communications::{CommunicationSeen, INTO_MOST, KINDS, NOTHING},
    protocols::SignedProtocols,
};

use super::{
    communication::record,
    wording::{address, name, title, trail},
};
use crate::{
    commission::wording::office,
    components::{
        acts::{Act, Acts, Hidden, Weight},
        area::AreaField,
        choice::{Choice, ChoiceField, SelectField},
        day_field::DayField,
        field::TextField,
        form::{Faults, Form, Typed},
        form_part::{FormEnd, form_part},
        notice::summary,
        page_head::PageHead,
        sending::Sending,
    },
    delegations::table::{self, checked_or_taken},
    protocols::wording as protocols,
    sessions::wording as sessions,
};

/// What the page shows.
pub struct ContentsPage<'a> {
    /// The communication, with the sender's list as it leaves it.
    pub seen: &'a CommunicationSeen,
    /// The place, from one, at which what was recorded is corrected; nothing where one thing more is put in.
    pub corrected: Option<usize>,
    /// The sessions that both Parties see.
    pub sessions: &'a [Seen<SessionId, Session>],
    /// The signed protocols, whose procedures may be completed.
    pub protocols: &'a SignedProtocols,
    /// What a pasted composition would become, where that was asked.
    pub preview: Option<&'a Preview<Seat>>,
    /// What was typed; `kind` is chosen first.
    pub typed: &'a Typed,
    /// What is wrong with it.
    pub faults: &'a Faults,
}

/// The title of the page.
#[must_use]
pub fn page_title(words: &Words, corrected: Option<usize>) -> String {
    words.say(if corrected.is_some() { "communications-correct-contents" } else { "communications-put-in" })
}

impl ContentsPage<'_> {
    /// Where the form goes, and where it is found.
    fn path(&self) -> String {
        let base = address(&self.seen.communication);
        match self.corrected {
            Some(place) => format!("{base}/correct-contents/{place}"),
            None => format!("{base}/contents/new"),
        }
    }

    /// Whether there is something at that place that may prove to be nothing.
    fn can_be_nothing(&self) -> bool {
        self.corrected.is_some_and(|place| place <= self.seen.communication.terms.carries.len())
    }
}

/// The page.
#[must_use]
pub fn view(words: &'static Words, page: &ContentsPage<'_>) -> AnyView {
    let form = Form::new(page.typed, page.faults);
    let kind = form.typed("kind");
    let is_chosen = KINDS.contains(&kind) || (kind == NOTHING && page.can_be_nothing());
    let body = if is_chosen { fields(words, page, form, kind) } else { kinds(words, page) };
    let here = page_title(words, page.corrected);
    view! {
        <PageHead
            title=title(words, &page.seen.communication)
            trail=trail(words, &page.seen.communication, Some(here))
        />
        {body}
        {record(words, page.seen, false)}
    }
    .into_any()
}

/// Which kind: those that may go by the channel of the communication.
fn kinds(words: &'static Words, page: &ContentsPage<'_>) -> AnyView {
    let channel = page.seen.communication.terms.channel;
    let nothing = page.can_be_nothing().then_some(&NOTHING);
    let each = KINDS.iter().filter(|kind| goes_by(kind, channel)).chain(nothing).map(|kind| {
        let href = format!("{}?kind={kind}", page.path());
        view! { <li><a href=href>{words.say(&format!("communications-kind-{kind}"))}</a></li> }
    });
    let each = each.collect_view();
    let told = (channel != Channel::Note)
        .then(|| view! { <p class="note">{words.say("communications-needs-note-told")}</p> });
    view! { <p>{words.say("communications-kind-choose")}</p><ul class="kinds">{each}</ul>{told} }.into_any()
}

/// A change of a list needs a note, and so does what tells of the Joint Commission; domain refuses the rest with its
/// article.
fn goes_by(kind: &str, channel: Channel) -> bool {
    let carried = match kind {
        "procedures-completed" | "termination" | "termination-revoked" => Carried::Termination,
        "session-invitation" | "session-answer" | NOTHING => return true,
        _ => return channel == Channel::Note,
    };
    carried.goes_by(channel).is_ok()
}

fn fields(words: &'static Words, page: &ContentsPage<'_>, form: Form<'_>, kind: &str) -> AnyView {
    let hidden =
        vec![("version".to_owned(), form.typed("version").to_owned()), ("kind".to_owned(), kind.to_owned())];
    let is_correction = page.corrected.is_some();
    let send = if is_correction { "communications-correct-send" } else { "communications-put-in-send" };
    let mut acts = match kind {
        "composition" => checked_or_taken(words, page.preview),
        _ => vec![Act::send(Weight::First, words.say(send))],
    };
    acts.push(Act::link(Weight::Quiet, address(&page.seen.communication), words.say("frame-back")));
    let reason = is_correction.then(|| {
        let other = Act::link(
            Weight::Quiet,
            format!("{}?kind=", page.path()),
            words.say("communications-correct-kind"),
        );
        form_part(
            words.say("fields-reason"),
            view! {
                <AreaField control=form.control("reason") label=words.say("communications-reason") rows=3/>
                <p class="note">{words.say("communications-correct-told")}</p>
                <Acts acts=vec![other]/>
            },
        )
    });
    let upon = upon(words, page, form, kind);
    let names = names(words, form, kind);
    let contacts = (kind == "contacts").then(|| {
        view! { <AreaField control=form.control("contacts") label=words.say("communications-field-contacts") rows=5/> }
    });
    let session = kind.starts_with("session-").then(|| session(words, page, form));
    let instrument = (kind == "procedures-completed").then(|| instrument(words, page, form));
    let reply = (kind == "session-answer").then(|| {
        let replies = Reply::ALL
            .map(|one| Choice::new(one.key(), words.say(&format!("communications-reply-{}", one.key()))));
        view! {
            <ChoiceField
                control=form.control("reply")
                label=words.say("communications-field-reply")
                choices=replies.to_vec()
            />
        }
    });
    let established = (kind == "establishment").then(|| establishment(words, form));
    let (table, found) = if kind == "composition" { composition(words, page, form) } else { (None, None) };
    let effect = effect(words, form, kind);
    let legend = words.say("communications-contents");
    let kind = view! { <p class="field-name">{words.say(&format!("communications-kind-{kind}"))}</p> };
    view! {
        {summary(words, page.faults, |field| label(words, field))}
        {found}
        {Sending::to(page.path()).around(view! {
            <Hidden fields=hidden/>
            {reason}
            {form_part(legend, view! { {kind}{instrument}{upon}{names}{contacts}{established}{table}{session}{reply} })}
            {effect}
            <FormEnd acts/>
        })}
    }
    .into_any()
}

/// The authorities of the list upon which the change works.
fn upon(words: &'static Words, page: &ContentsPage<'_>, form: Form<'_>, kind: &str) -> Option<AnyView> {
    let count = match kind {
        "merged" => INTO_MOST,
        "renamed" | "split" | "absorbed" | "removed" | "contacts" => 1,
        _ => return None,
    };
    let choices = || {
        let none = Choice::new("", words.say("communications-authority-choose"));
        let listed = page.seen.list.authorities.iter().filter(|one| one.until.is_none());
        let listed = listed
            .map(|one| Choice::new(one.key.as_str().to_owned(), name(words, &page.seen.list, &one.key)));
        std::iter::once(none).chain(listed).collect::<Vec<_>>()
    };
    let each = (1..=count).map(|place| {
        let control = form.control(&format!("authority_{place}"));
        view! { <SelectField control label=words.say("communications-field-authority") choices=choices()/> }
    });
    let into = (kind == "absorbed").then(|| {
        view! { <SelectField control=form.control("into") label=words.say("communications-field-into") choices=choices()/> }
    });
    Some(view! { {each.collect_view()}{into} }.into_any())
}

/// The names of what joins the list, or of what an authority is called from now on.
fn names(words: &'static Words, form: Form<'_>, kind: &str) -> Option<AnyView> {
    let count = match kind {
        "split" => INTO_MOST,
        "added" | "renamed" | "merged" => 1,
        _ => return None,
    };
    let each = (1..=count).map(|place| {
        let names = ["ru", "kk", "az", "en"].map(|language| {
            let control = form.control(&format!("name_{place}_{language}"));
            let label = words.say(&format!("communications-field-name-{language}"));
            view! { <TextField control label=label lang=language/> }
        });
        let legend = words.tell("communications-new-authority", &[("place", place.into())]);
        let heading = (count > 1).then(|| view! { <p class="field-name">{legend}</p> });
        view! { {heading}{names.collect_view()} }
    });
    Some(each.collect_view().into_any())
}

/// Which instrument enters into force by it.
fn instrument(words: &'static Words, page: &ContentsPage<'_>, form: Form<'_>) -> AnyView {
    let agreement = Choice::new("", words.say("agreement-title"));
    let each = page.protocols.protocols.iter().map(|one| {
        let title = protocols::title(words, &one.protocol, page.protocols.agreement_signed);
        Choice::new(one.id.to_string(), title)
    });
    let choices: Vec<Choice> = std::iter::once(agreement).chain(each).collect();
    view! {
        <SelectField control=form.control("instrument_of") label=words.say("communications-field-instrument-of") choices/>
    }
    .into_any()
}

fn session(words: &'static Words, page: &ContentsPage<'_>, form: Form<'_>) -> AnyView {
    let each = page
        .sessions
        .iter()
        .map(|seen| Choice::new(seen.id.to_string(), sessions::name(words, &seen.record)));
    let none = Choice::new("", words.say("communications-session-choose"));
    let choices: Vec<Choice> = std::iter::once(none).chain(each).collect();
    view! { <SelectField control=form.control("session") label=words.say("communications-field-session") choices/> }
        .into_any()
}

fn establishment(words: &'static Words, form: Form<'_>) -> AnyView {
    view! {
        <DayField words day=form.day("set_up") label=words.say("communications-field-set-up")/>
        <TextField
            control=form.control("instrument")
            label=words.say("communications-field-instrument")
            help=words.say("communications-field-instrument-told")
        />
    }
    .into_any()
}

/// The table of a composition, and above the form what its rows would become.
fn composition(
    words: &'static Words,
    page: &ContentsPage<'_>,
    form: Form<'_>,
) -> (Option<AnyView>, Option<AnyView>) {
    let field = view! {
        <AreaField
            control=form.control("table")
            label=words.say("communications-field-composition")
            help=words.say("communications-field-composition-told")
            rows=12
            legal=true
        />
    };
    let found =
        page.preview.map(|preview| table::rows(words, preview, |seat| office(words, seat.office).into_any()));
    (Some(field.into_any()), found)
}

/// From which day it counts: a composition by the note alone, a change of a list by national law as well.
fn effect(words: &'static Words, form: Form<'_>, kind: &str) -> Option<AnyView> {
    let in_law = || {
        view! {
            <TextField
                control=form.control("national_act")
                label=words.say("communications-field-national-act")
            />
            <DayField words day=form.day("national") label=words.say("communications-field-national-day")/>
        }
    };
    let in_law = match kind {
        "added" | "renamed" | "split" | "merged" | "absorbed" | "removed" | "contacts" => Some(in_law()),
        "composition" => None,
        _ => return None,
    };
    let fields = view! {
        {in_law}
        <DayField
            words
            day=form.day("effect")
            label=words.say("communications-field-effect")
            help=words.say("communications-field-effect-told")
        />
    };
    Some(form_part(words.say("communications-part-effect"), fields))
}

/// The label of a field, for the summary of what is wrong.
fn label(words: &Words, field: &str) -> Option<String> {
    let id = match field {
        "into" => "communications-field-into",
        "instrument_of" => "communications-field-instrument-of",
        "contacts" => "communications-field-contacts",
        "session" => "communications-field-session",
        "reply" => "communications-field-reply",
        "reason" => "communications-reason",
        "national" => "communications-field-national-day",
        "national_act" => "communications-field-national-act",
        "effect" => "communications-field-effect",
        "set_up" => "communications-field-set-up",
        "instrument" => "communications-field-instrument",
        "table" => "communications-field-composition",
        field if field.starts_with("authority_") => "communications-field-authority",
        field if field.starts_with("name_") => {
            let language = field.rsplit('_').next()?;
            return Some(words.say(&format!("communications-field-name-{language}")));
        }
        _ => return None,
    };
    Some(words.say(id))
}
