//! How a provision is called: short in the margin, in words above its page.

use domain::agreement::{self, Kind, ProvisionId, Step, Text};
use domain::languages::Language;
use domain::protocols::Citation;
use locales::protocols::cited;
use locales::{Words, order};

const NO_BREAK: char = '\u{a0}';

/// The short label: "12 (2)", "6 (2) 2)", and "6 (2) 2) – 7" for the seventh of the parts there that print no number.
#[must_use]
pub fn label(words: &Words, id: &ProvisionId) -> String {
    let mut label = String::new();
    for (part, step) in path(id) {
        label += &piece(words, &part, step);
    }
    label
}

/// What of the label belongs to this part alone, for a margin that already shows the rest: "– 7".
pub(super) fn own_label(words: &Words, id: &ProvisionId) -> String {
    let piece = path(id).last().map(|(part, step)| piece(words, part, *step)).unwrap_or_default();
    if piece.is_empty() { "–".to_owned() } else { piece.trim_start().to_owned() }
}

/// The provision of this text in words, as a heading: «Статья 12, пункт 2».
#[must_use]
pub fn heading(words: &Words, text: &Text, id: &ProvisionId) -> String {
    order::title(words.language(), &cited(words, &Citation::of(text, id))).into_owned()
}

/// Whether a number or heading is printed before the part.
pub(super) fn is_marked(id: &ProvisionId) -> bool {
    match agreement::text(Language::Kazakh).provision(id) {
        Some(provision) => !provision.mark.is_empty(),
        // What a signed text has beyond the draft stands in a numbered series.
        None => matches!(id.kind(), Kind::Point | Kind::Paragraph),
    }
}

/// The part and all that hold it, from the outermost in, each with its own step.
fn path(id: &ProvisionId) -> Vec<(ProvisionId, Step)> {
    let mut path: Vec<_> = std::iter::successors(Some(id.clone()), ProvisionId::parent).collect();
    path.reverse();
    path.into_iter().zip(id.steps()).collect()
}

fn piece(words: &Words, id: &ProvisionId, step: Step) -> String {
    let Some(number) = step.number else {
        return match step.kind {
            Kind::Preface => words.say("agreement-title"),
            Kind::Preamble => words.say("agreement-preamble"),
            Kind::Conclusions => words.say("agreement-final-clause"),
            _ => String::new(),
        };
    };
    match step.kind {
        Kind::Article => number.to_string(),
        Kind::Point if id.depth() > 1 => format!("{NO_BREAK}{number})"),
        Kind::Paragraph | Kind::Point if is_marked(id) => format!("{NO_BREAK}({number})"),
        // The only paragraph of an article is cited as the article.
        Kind::Paragraph if id.article().is_some() => String::new(),
        _ => format!("{NO_BREAK}–{NO_BREAK}{number}"),
    }
}
