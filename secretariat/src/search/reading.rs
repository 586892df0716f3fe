//! Looking for something: what the database matches, ranked by `domain`, read anew, page by page.

use domain::{
    agreement::ProvisionId,
    languages::Language,
    parties::Party,
    search::{Audience, Casing, Grade, Kind, Query, folded, grade},
};

use super::{
    anew::{Anew, Hit},
    owners::Owner,
    public::{self, Named},
    rows::{bit, kind_word},
};
use crate::{
    communications::lists,
    database::LookedUp,
    office::Reading,
    refusals::{Refusal, Trouble},
};

/// How many results a page holds.
pub const PAGE: usize = 10;

/// The most rows of the index that are ranked: what bears the words as its name before what only says them, the later
/// first. They are counted after all that the reader may not see is left out.
pub const CANDIDATES_MOST: usize = 200;

/// A page of what was found.
#[derive(Clone, Debug)]
pub struct Found {
    /// What was looked for.
    pub query: Query,
    /// Among what; everything where nothing is named.
    pub kind: Option<Kind>,
    /// The results of this page.
    pub hits: Vec<Hit>,
    /// Which page, from one.
    pub number: usize,
    /// Whether there are more.
    pub has_more: bool,
    /// Whether more rows hold the words than are ranked.
    pub is_capped: bool,
}

/// What may be shown: where it is, and by what it was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Candidate {
    pub(super) from: From,
    pub(super) place: String,
    pub(super) language: Option<Language>,
    pub(super) folded: String,
    key: i64,
}

/// Where a candidate comes from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum From {
    Record(Owner),
    Authority(Named),
    Provision(ProvisionId),
}

/// Looks for it among what this person may see.
///
/// # Errors
/// The trouble of reading.
pub async fn search(
    reading: &mut Reading<'_>,
    query: Query,
    kind: Option<Kind>,
    number: usize,
) -> Result<Found, Refusal> {
    let mut candidates = Vec::new();
    let mut is_capped = false;
    if !query.is_empty() {
        candidates = of_index(reading, &query, kind).await?;
        is_capped = candidates.len() > CANDIDATES_MOST;
        candidates.truncate(CANDIDATES_MOST);
        if kind.is_none_or(|kind| kind == Kind::Authorities) {
            candidates.extend(of_lists(reading).await?);
        }
        if kind.is_none_or(|kind| kind == Kind::Agreement) {
            candidates.extend(of_agreement(&query));
        }
    }
    let ranked = ranked(&query, reading.actor.language(), candidates);
    let mut anew = Anew::default();
    let (mut hits, mut shown) = (Vec::new(), Vec::new());
    let number = number.clamp(1, CANDIDATES_MOST);
    for candidate in &ranked {
        // A place of a record is shown once, by the text that fits best of those that may be shown.
        if shown.contains(&(&candidate.from, &candidate.place)) {
            continue;
        }
        if hits.len() > number * PAGE {
            break;
        }
        if let Some(hit) = anew.hit(reading, candidate).await? {
            hits.push(hit);
            shown.push((&candidate.from, &candidate.place));
        }
    }
    // Whoever asks for a page after the last is shown the last.
    let number = number.min(hits.len().div_ceil(PAGE)).max(1);
    let has_more = hits.len() > number * PAGE;
    let hits = hits.into_iter().skip((number - 1) * PAGE).take(PAGE).collect();
    Ok(Found { query, kind, hits, number, has_more, is_capped })
}

/// The best first; of equals what is named so before what only says it, then the reader's language, then the later day.
fn ranked(query: &Query, language: Language, candidates: Vec<Candidate>) -> Vec<Candidate> {
    let mut graded: Vec<(Grade, bool, Candidate)> = Vec::new();
    for candidate in candidates {
        if let Some(grade) = grade(query, &candidate.folded, candidate.language) {
            graded.push((grade, candidate.language == Some(language), candidate));
        }
    }
    graded.sort_by(|(one, one_own, a), (other, other_own, b)| {
        let order = (*other, b.key >> 61, *other_own, b.key).cmp(&(*one, a.key >> 61, *one_own, a.key));
        order.then_with(|| a.place.cmp(&b.place))
    });
    graded.into_iter().map(|(_, _, candidate)| candidate).collect()
}

/// A row as the database gives it: key, owner, place, language, folded text.
type Row = (i64, String, String, String, String);

/// What the index holds for this person's audiences alone: one row more than is ranked, to know whether there are more.
async fn of_index(
    reading: &mut Reading<'_>,
    query: &Query,
    kind: Option<Kind>,
) -> Result<Vec<Candidate>, Refusal> {
    let engine = reading.engine;
    let audiences = Audience::with(reading.party(), reading.actor.roles());
    let beginning = |form: &String| {
        let form = form.clone();
        audiences.iter().map(move |audience| LookedUp::Beginning(format!("{}{form}", audience.letter())))
    };
    let mut groups: Vec<Vec<LookedUp>> =
        query.looked_up().iter().map(|forms| forms.iter().flat_map(beginning).collect()).collect();
    if let Some(kind) = kind {
        let of_kind = |audience: &Audience| LookedUp::Whole(kind_word(kind.key(), audience.letter()));
        groups.push(audiences.iter().map(of_kind).collect());
    }
    let rows: Vec<Row> = sqlx::query_as(engine.search())
        .bind(engine.looked_up(&groups))
        .bind(audiences.into_iter().map(bit).sum::<i64>())
        .bind(i64::try_from(CANDIDATES_MOST + 1).unwrap_or(i64::MAX))
        .fetch_all(&mut *reading.transaction)
        .await?;
    Ok(rows.into_iter().map(candidate).collect::<Result<_, Trouble>>()?)
}

fn candidate((key, owner, place, language, folded): Row) -> Result<Candidate, Trouble> {
    let from = From::Record(owner.parse()?);
    Ok(Candidate { from, place, language: Language::from_tag(&language), folded, key })
}

/// The authorities of both Parties as they are listed today.
async fn of_lists(reading: &mut Reading<'_>) -> Result<Vec<Candidate>, Refusal> {
    let today = reading.today();
    let lists = lists(reading, today, None).await?;
    let mut candidates = Vec::new();
    for party in Party::BOTH {
        for named in Named::on(party, lists.notified.of(party).as_at(today), today) {
            for entry in named.entries() {
                let folded = folded(&entry.text, Casing::of(entry.language));
                let key = public::key(entry.weight, candidates.len());
                let (from, place) = (From::Authority(named.clone()), entry.place);
                candidates.push(Candidate { from, place, language: entry.language, folded, key });
            }
        }
    }
    Ok(candidates)
}

/// Only what fits is copied: most of the Agreement never does.
fn of_agreement(query: &Query) -> Vec<Candidate> {
    let all = public::agreement().iter().enumerate();
    let fitting = all.filter(|(_, one)| grade(query, &one.folded, Some(one.language)).is_some());
    let candidate = |(place, one): (usize, &public::Provided)| Candidate {
        from: From::Provision(one.id.clone()),
        place: String::new(),
        language: Some(one.language),
        folded: one.folded.clone(),
        key: public::key(super::entries::Weight::Said, place),
    };
    fitting.map(candidate).collect()
}
