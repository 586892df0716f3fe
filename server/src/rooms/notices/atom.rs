//! A person's notices as an Atom feed (RFC 4287).

use app::notices::wording::{day, matter, place, record};
use atom_syndication::{Content, Entry, Feed, FixedDateTime, Link, Person, Text, TextType};
use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use locales::Words;
use secretariat::{
    Refusal, Trouble,
    notices::{self, FeedKind, NoticeSeen},
};

use super::secret;
use crate::desk::Desk;

pub(crate) async fn show(Path(path): Path<String>, desk: Desk) -> Response {
    desk.respond(feed(&desk, &path).await)
}

async fn feed(desk: &Desk, path: &str) -> Result<Response, Refusal> {
    let reader = notices::feed_reader(desk.office(), &secret(path)?, FeedKind::Notices).await?;
    let mut reading = desk.office().read(&reader).await?;
    let made = reading.now;
    let seen = notices::inbox(&mut reading, 1).await?.notices;
    let (words, origin) = (Words::of(reader.language()), desk.house.public.origin());
    let updated = seen.first().map_or(made, |latest| latest.at);
    let name = words.say("frame-name");
    let written = Feed {
        title: plain(words.say("notices-title")),
        id: format!("urn:uuid:{}", reader.account()),
        updated: updated.into(),
        authors: vec![Person { name, ..Person::default() }],
        links: vec![Link { href: format!("{origin}/notices"), ..Link::default() }],
        lang: Some(words.tag().to_owned()),
        entries: seen.iter().map(|notice| entry(words, origin, notice)).collect(),
        ..Feed::default()
    };
    let mut bytes = Vec::new();
    written.write_to(&mut bytes).map_err(|_| Trouble::Damaged("a feed cannot be written"))?;
    Ok(([(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")], bytes).into_response())
}

fn entry(words: &Words, origin: &str, notice: &NoticeSeen) -> Entry {
    let told = [Some(record(words, notice)), day(words, notice)];
    let told = told.into_iter().flatten().collect::<Vec<_>>().join("; ");
    let at: FixedDateTime = notice.at.into();
    Entry {
        title: plain(matter(words, notice)),
        id: format!("urn:uuid:{}", notice.id),
        updated: at,
        published: Some(at),
        links: vec![Link { href: format!("{origin}{}", place(notice)), ..Link::default() }],
        content: Some(Content { content_type: Some("text".into()), value: Some(told), ..Content::default() }),
        ..Entry::default()
    }
}

fn plain(value: String) -> Text {
    Text { value, r#type: TextType::Text, ..Text::default() }
}
