//! The signed texts as they are looked at: none, one that differs, confirmed, disputed, corrected; the form offered, compared
//! and refused.

use domain::{
    acting::{Acting, Basis},
    agreement::{
        self,
        authentic::{SignedText, TextRecord},
    },
    fingerprint::Fingerprint,
    languages::Language,
    papers::{File, Kind},
    parties::Party,
    text::{Line, Prose},
};
use leptos::prelude::*;
use locales::Words;
use secretariat::{
    Fault, Faults,
    agreement::{TextForm, TextSeen},
};

use super::{
    entry::{self, EntryPage},
    judge::{self, Judgement},
    text, title, title_of, view,
};
use crate::{refusals, samples::Sample};

/// Every sample.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        Sample { name: "agreement-texts", view: all },
        Sample { name: "agreement-text-none", view: |words| one(words, seen(Language::Azerbaijani, None)) },
        Sample {
            name: "agreement-text-confirmed",
            view: |words| one(words, seen(Language::Russian, recorded(Language::Russian, true))),
        },
        Sample {
            name: "agreement-text-corrected",
            view: |words| one(words, seen(Language::Kazakh, corrected())),
        },
        Sample { name: "agreement-text-enter", view: |words| form(words, None, false) },
        Sample {
            name: "agreement-text-compared",
            view: |words| form(words, recorded(Language::Russian, false), true),
        },
        Sample { name: "agreement-text-refused", view: refused },
        Sample { name: "agreement-text-confirm", view: |words| asked(words, Judgement::Confirm) },
        Sample { name: "agreement-text-dispute", view: |words| asked(words, Judgement::Dispute) },
    ]
}

fn acting(party: Party, on: &str) -> Option<Acting> {
    let at = format!("{on}T08:00:00Z").parse().ok()?;
    Some(Acting { party, person: Line::new("Образцов А. А.", 50).ok()?, basis: Basis::Own, at })
}

/// The draft with one part in other words, one omitted and one added.
fn signed(language: Language) -> Option<SignedText> {
    let mut provisions = agreement::text(language).provisions.clone();
    let place = |provisions: &[agreement::Provision], id: &str| {
        provisions.iter().position(|part| part.id.as_str() == id)
    };
    let added = place(&provisions, "art_5__point_5")?;
    let mut sixth = provisions.get(added)?.clone();
    (sixth.id, sixth.mark) = ("art_5__point_6".parse().ok()?, "6)".to_owned());
    sixth.text = sixth.text.replace(';', ".");
    provisions.insert(added + 1, sixth);
    let changed = place(&provisions, "art_13__para_1")?;
    let changed = provisions.get_mut(changed)?;
    changed.text = changed.text.replacen(' ', " <b>", 1);
    provisions.remove(place(&provisions, "art_2__point_4")?);
    let scan = File { digest: Fingerprint::of_file([5; 32]), size: 4_800_000, kind: Kind::Pdf };
    Some(SignedText {
        source: Line::new("Экземпляр Казахстанской Стороны", 300).ok()?, scan, provisions
    })
}

/// A text that Kazakhstan entered, and that Azerbaijan confirmed or not; for the samples of other pages too.
#[must_use]
pub fn recorded(language: Language, is_confirmed: bool) -> Option<TextRecord> {
    let entered = TextRecord::entered(acting(Party::Kazakhstan, "2026-03-02")?, signed(language)?);
    if is_confirmed { entered.confirm(acting(Party::Azerbaijan, "2026-03-05")?).ok() } else { Some(entered) }
}

fn corrected() -> Option<TextRecord> {
    let reason = |words: &str| Prose::new(words, 300).ok();
    let disputed = recorded(Language::Kazakh, false)?
        .dispute(acting(Party::Azerbaijan, "2026-03-05")?, reason("В статье 13 нашего экземпляра иначе.")?)
        .ok()?;
    let mut text = disputed.text.clone();
    text.source = Line::new("Экземпляр Азербайджанской Стороны", 300).ok()?;
    disputed.correct(acting(Party::Azerbaijan, "2026-03-06")?, reason("Описка.")?, text).ok()
}

fn seen(language: Language, record: Option<TextRecord>) -> TextSeen {
    let version = record.as_ref().map(|_| 1);
    TextSeen { language, draft: agreement::text(language), record, version, enters: true, judges: true }
}

fn all(words: &'static Words) -> (String, AnyView) {
    let texts = [
        seen(Language::Kazakh, corrected()),
        seen(Language::Azerbaijani, None),
        seen(Language::Russian, recorded(Language::Russian, true)),
    ];
    (title(words), view(words, &texts))
}

fn one(words: &'static Words, seen: TextSeen) -> (String, AnyView) {
    (title_of(words, seen.language), text::view(words, &seen, Some("agreement-text-enter-done")))
}

fn page(
    words: &'static Words,
    seen: &TextSeen,
    form: TextForm,
    faults: &Faults,
    is_compared: bool,
) -> (String, AnyView) {
    let (typed, faults) = (form.into_typed(), refusals::faults(words, faults));
    let page = EntryPage { seen, typed: &typed, faults: &faults, most: 268_435_456, here: None, is_compared };
    (entry::title(words, seen), entry::view(words, &page))
}

fn form(words: &'static Words, record: Option<TextRecord>, is_compared: bool) -> (String, AnyView) {
    let seen = seen(Language::Russian, record);
    let form = TextForm::offered(seen.draft, seen.record.as_ref().zip(seen.version));
    page(words, &seen, form, &Faults::default(), is_compared)
}

fn refused(words: &'static Words) -> (String, AnyView) {
    let seen = seen(Language::Kazakh, corrected());
    let mut faults = Faults::default();
    for field in ["reason", "source", "art_13", "added_1_after", "added_1_words"] {
        faults.note(field, Fault::Required);
    }
    faults.note("file", Fault::Required);
    faults.note("pasted", Fault::LinesLeft { count: 2 });
    faults.note("text_file", Fault::FileNotRead { line: Some(7) });
    let typed = [("pasted", "</textarea><script>alert(1)</script>\nещё строка"), ("added_1_words", "слова")];
    let typed = typed.map(|(name, value)| (name.to_owned(), value.to_owned()));
    page(words, &seen, TextForm::typed(typed.into()), &faults, false)
}

fn asked(words: &'static Words, judgement: Judgement) -> (String, AnyView) {
    let seen = seen(Language::Russian, recorded(Language::Russian, false));
    let mut faults = Faults::default();
    if judgement == Judgement::Dispute {
        faults.note("reason", Fault::Required);
    }
    let typed = [("version".to_owned(), "1".to_owned())].into();
    let view = judge::view(words, &seen, judgement, &typed, &refusals::faults(words, &faults));
    (judge::title(words, judgement), view)
}
