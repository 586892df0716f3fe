//! What a person is told of, and how.

use domain::notices::{Manner, Subject};
use leptos::prelude::*;
use locales::Words;
use secretariat::notices::SubscriptionsSeen;

use super::wording::trail;
use crate::components::{
    acts::{Act, Weight},
    choice::{Choice, SelectField},
    form::{Faults, Form, Typed},
    form_part::{FormEnd, form_part},
    notice::{self, summary},
    page_head::PageHead,
    sending::Sending,
};

/// The page. `today` says under which names authorities stand.
#[must_use]
pub fn view(
    words: &'static Words,
    seen: &SubscriptionsSeen,
    today: chrono::NaiveDate,
    typed: &Typed,
    faults: &Faults,
    done: Option<&'static str>,
) -> AnyView {
    let form = Form::new(typed, faults);
    let here = words.say("notices-subscriptions");
    let lede = words.say("notices-subscriptions-lede").into_any();
    let label = |field: &str| label(words, seen, today, field);
    let field = |subject: &Subject| {
        let control = form.control(&subject.key());
        let label = self::subject(words, seen, today, subject);
        view! { <SelectField control label choices=manners(words, seen.offers_mail)/> }
    };
    let (single, offered): (Vec<_>, Vec<_>) =
        seen.manners.iter().map(|(subject, _)| subject).partition(|subject| is_single(subject));
    let offered = offered.into_iter().map(field).collect_view();
    let none = single.is_empty().then(|| view! { <p class="soft">{words.say("notices-authority-none")}</p> });
    let single = single.into_iter().map(field).collect_view();
    let one_more = view! {
        <SelectField
            control=form.control("authority")
            label=words.say("notices-authority")
            help=words.say("notices-authority-told")
            choices=authorities(words, seen, today)
        />
    };
    let acts = vec![
        Act::send(Weight::First, words.say("fields-save")),
        Act::link(Weight::Quiet, "/notices", words.say("frame-back")),
    ];
    view! {
        <PageHead title=here.clone() trail=trail(words, here) lede/>
        {notice::done(words, done)}
        {summary(words, faults, label)}
        {Sending::to("/notices/subscriptions").around(view! {
            {form_part(words.say("notices-subjects"), offered)}
            {form_part(words.say("notices-authorities"), view! { {none}{single}{one_more} })}
            {digest(words, seen, &form)}
            <FormEnd acts/>
        })}
    }
    .into_any()
}

const fn is_single(subject: &Subject) -> bool {
    matches!(subject, Subject::Authority(_))
}

/// Where no letters go out, none are offered; where nobody said whither, the way to say it.
fn digest(words: &'static Words, seen: &SubscriptionsSeen, form: &Form<'_>) -> Option<AnyView> {
    if !seen.offers_mail {
        return None;
    }
    let hours = (0..24).map(|hour| Choice::new(hour.to_string(), format!("{hour:02}:00"))).collect();
    let no_address = seen.address.is_none().then(|| {
        view! { <p class="note"><a href="/settings#letters">{words.say("notices-no-address")}</a></p> }
    });
    let fields = view! {
        {no_address}
        <SelectField
            control=form.control("digest_hour")
            label=words.say("notices-digest-hour")
            help=words.say("notices-digest-hour-told")
            choices=hours
        />
    };
    Some(form_part(words.say("notices-digest"), fields))
}

fn manners(words: &Words, offers_mail: bool) -> Vec<Choice> {
    let offered = Manner::ALL.into_iter().filter(|manner| offers_mail || !manner.is_by_letter());
    offered
        .map(|manner| Choice::new(manner.key(), words.say(&format!("notices-manner-{}", manner.key()))))
        .collect()
}

/// The authorities of both lists that stand there today and are not chosen yet.
fn authorities(words: &Words, seen: &SubscriptionsSeen, today: chrono::NaiveDate) -> Vec<Choice> {
    let chosen = |subject: &Subject| seen.manners.iter().any(|(other, _)| other == subject);
    let none = Choice::new("", words.say("notices-authority-choose"));
    let listed = seen.lists.iter().flat_map(|(_, list)| list.as_at(today));
    let free = listed.filter(|one| !chosen(&Subject::Authority(one.key.clone())));
    let free = free.map(|one| {
        let subject = Subject::Authority(one.key.clone());
        Choice::new(one.key.as_str(), self::subject(words, seen, today, &subject))
    });
    std::iter::once(none).chain(free).collect()
}

/// A subject by name; an authority as it is called on its list, with the country.
fn subject(words: &Words, seen: &SubscriptionsSeen, today: chrono::NaiveDate, subject: &Subject) -> String {
    let Subject::Authority(key) = subject else {
        return words.say(&format!("notices-subject-{}", subject.key()));
    };
    let found = seen.lists.iter().find_map(|(party, list)| {
        let (_, names) = list.authority(key)?.name_on(today)?;
        Some((party, names.shown_in(words.language()).to_string()))
    });
    match found {
        Some((party, name)) => format!("{name} ({})", words.say(&format!("parties-{}", party.key()))),
        None => key.as_str().to_owned(),
    }
}

fn label(words: &Words, seen: &SubscriptionsSeen, today: chrono::NaiveDate, field: &str) -> Option<String> {
    match field {
        "authority" => Some(words.say("notices-authority")),
        "digest_hour" => Some(words.say("notices-digest-hour")),
        field => Subject::from_key(field).map(|subject| self::subject(words, seen, today, &subject)),
    }
}
