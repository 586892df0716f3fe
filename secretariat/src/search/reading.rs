//! Looking for something: what the database matches, ranked by `domain`, read anew, page by page.

use domain::{
    agreement::ProvisionId,
    languages::Language,
    parties::Party,
    search::{Audience, Casing, Grade, Kind, Query, WORD_MOST, folded, grade},
};

use super::{
    anew::{Anew, Hit},
    owners::Owner,
    public::{self, Named},
    rows::{bit, kind_word, weight},
};
use crate::{
    agreement::{Texts, texts},
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

/// How many rows are asked for at once, one more than is ranked; and how many times at most.
const BATCH: i64 = 201;
const BATCHES_MOST: usize = 10;

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
        let fitting = of_index(reading, &query, kind).await?;
        (candidates, is_capped) = (fitting.candidates, fitting.is_capped);
        if kind.is_none_or(|kind| kind == Kind::Authorities) {
            candidates.extend(of_lists(reading).await?);
        }
        if kind.is_none_or(|kind| kind == Kind::Agreement) {
            let texts = texts(reading).await?;
            candidates.extend(of_agreement(&texts, &query));
        }
    }
    let ranked = ranked(&query, reading.actor.language(), candidates);
    let mut anew = Anew::default();
    let (mut hits, mut shown) = (Vec::new(), Vec::new());
    let number = number.clamp(1, CANDIDATES_MOST.div_ceil(PAGE));
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

/// The best first: letter for letter and side by side, then what is named so before what only says it, then the same
/// words before their beginnings, then the reader's language, then the later day.
fn ranked(query: &Query, language: Language, candidates: Vec<Candidate>) -> Vec<Candidate> {
    let mut graded: Vec<(Grade, bool, Candidate)> = Vec::new();
    for candidate in candidates {
        if let Some(grade) = grade(query, &candidate.folded, candidate.language) {
            graded.push((grade, candidate.language == Some(language), candidate));
        }
    }
    graded.sort_by(|(one, one_own, a), (other, other_own, b)| {
        let order = (other.tier(), weight(b.key), *other, *other_own, b.key);
        let order = order.cmp(&(one.tier(), weight(a.key), *one, *one_own, a.key));
        order.then_with(|| a.place.cmp(&b.place))
    });
    graded.into_iter().map(|(_, _, candidate)| candidate).collect()
}

/// A row as the database gives it: key, owner, place, language, folded text.
type Row = (i64, String, String, String, String);

/// What of the index fits, and whether more does.
struct Fitting {
    candidates: Vec<Candidate>,
    is_capped: bool,
}

/// What the index holds for this person's audiences alone. It tells words apart by their first letters only, so rows are
/// asked for until enough of them fit.
async fn of_index(reading: &mut Reading<'_>, query: &Query, kind: Option<Kind>) -> Result<Fitting, Refusal> {
    let engine = reading.engine;
    let audiences = Audience::with(reading.party(), reading.actor.roles());
    let beginning = |form: &String| {
        let (form, is_whole) = (form.clone(), form.chars().count() == WORD_MOST);
        let looked_up = if is_whole { LookedUp::Whole } else { LookedUp::Beginning };
        audiences.iter().map(move |audience| looked_up(format!("{}{form}", audience.letter())))
    };
    let mut groups: Vec<Vec<LookedUp>> =
        query.looked_up().iter().map(|forms| forms.iter().flat_map(beginning).collect()).collect();
    if let Some(kind) = kind {
        let of_kind = |audience: &Audience| LookedUp::Whole(kind_word(kind.key(), audience.letter()));
        groups.push(audiences.iter().map(of_kind).collect());
    }
    let looked_up = engine.looked_up(&groups);
    let audiences: i64 = audiences.into_iter().map(bit).sum();
    let mut found = Fitting { candidates: Vec::new(), is_capped: false };
    let mut below = i64::MAX;
    for _ in 0..BATCHES_MOST {
        let rows: Vec<Row> = sqlx::query_as(engine.search())
            .bind(&looked_up)
            .bind(audiences)
            .bind(below)
            .bind(BATCH)
            .fetch_all(&mut *reading.transaction)
            .await?;
        found.is_capped = rows.len() == usize::try_from(BATCH).unwrap_or_default();
        for row in rows {
            below = row.0;
            let candidate = candidate(row)?;
            if grade(query, &candidate.folded, candidate.language).is_some() {
                found.candidates.push(candidate);
            }
        }
        if !found.is_capped || found.candidates.len() > CANDIDATES_MOST {
            break;
        }
    }
    found.is_capped |= found.candidates.len() > CANDIDATES_MOST;
    found.candidates.truncate(CANDIDATES_MOST);
    Ok(found)
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
fn of_agreement(texts: &Texts, query: &Query) -> Vec<Candidate> {
    let all = texts.folded().iter().enumerate();
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
