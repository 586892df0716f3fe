//! An operation as one language words it, before any grammar: units cited, words taken from the language's own texts, and
//! the new text as it will be quoted.

use domain::{
    agreement::{Kind, ProvisionId, Text},
    languages::Language,
    protocols::{Citation, Exchange, Found, Mark, Operation},
    text::Prose,
};

use super::list;
use super::place::{Named, Place, Scope};
use crate::NO_BREAK;

/// What is said to be done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Amendment<'a> {
    /// Words are replaced.
    Replace { at: Place, words: &'a Found, by: &'a str },
    /// Words are added after others.
    Add { at: Place, after: &'a Found, added: &'a str },
    /// Words are deleted.
    Delete { at: Place, words: &'a Found },
    /// A closing mark becomes another.
    Mark { at: Place, was: Mark, becomes: Mark },
    /// A unit reads anew.
    Reword { unit: Place },
    /// A unit is put in; the Agreement itself holds an article.
    Put { holder: Place, unit: Named },
    /// A sentence is added: which one it will be.
    Sentence { at: Place, ordinal: u32 },
    /// A unit goes.
    Remove { unit: Place },
    /// Words are replaced wherever they stand.
    Everywhere { of_agreement: bool, words: &'a [Exchange] },
}

/// What one formula says, and the lines of the text that it quotes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Clause<'a> {
    /// What is done.
    pub(super) amendment: Amendment<'a>,
    /// The new text, without quotation marks; empty where the formula quotes within itself.
    pub(super) quoted: Vec<String>,
}

/// What is quoted, for the word beside it: слово, слова, цифра, цифры, знак.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Quoted {
    /// A single word.
    Word,
    /// Several.
    Words,
    /// A single digit.
    Digit,
    /// Figures.
    Digits,
    /// A mark, or several.
    Sign,
}

impl Quoted {
    /// Every kind, for the tests of each language's table.
    #[cfg(test)]
    pub(super) const ALL: [Self; 5] = [Self::Word, Self::Words, Self::Digit, Self::Digits, Self::Sign];

    /// What these words are. Figures with a word beside them are words: «10 дней».
    pub(super) fn of(text: &str) -> Self {
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let is_spoken = |letter: char| letter.is_alphabetic() || "№§%".contains(letter);
        if text.contains(is_spoken) {
            let is_word = |piece: &&str| piece.contains(|letter| is_spoken(letter) || letter.is_numeric());
            let words = text.split(char::is_whitespace).filter(is_word).count();
            return if words > 1 { Self::Words } else { Self::Word };
        }
        match digits {
            0 => Self::Sign,
            1 => Self::Digit,
            _ => Self::Digits,
        }
    }
}

/// The clauses of an operation: one, or two where the last item of a list is restated. `None` while something is not
/// written in this language, and where `after` does not hold the unit that is put in.
pub(super) fn clauses<'a>(
    language: Language,
    operation: &'a Operation,
    base: &Text,
    after: &Text,
    scope: Scope,
) -> Option<Vec<Clause<'a>>> {
    let at = |id: &ProvisionId| Place::of(base, id, scope);
    let plain = |amendment| Some(vec![Clause { amendment, quoted: Vec::new() }]);
    match operation {
        Operation::ReplaceWords { at: id, words, by } => {
            let (words, by) = (words.in_language(language)?, by.in_language(language)?);
            plain(Amendment::Replace { at: at(id), words, by: by.as_str() })
        }
        Operation::AddWords { at: id, after, added } => {
            let (after, added) = (after.in_language(language)?, added.in_language(language)?);
            plain(Amendment::Add { at: at(id), after, added: added.as_str() })
        }
        Operation::DeleteWords { at: id, words } => {
            plain(Amendment::Delete { at: at(id), words: words.in_language(language)? })
        }
        Operation::Punctuation { at: id, was, becomes } => {
            let place = if is_repeated(base, id, *was) { at(id).end() } else { at(id) };
            plain(Amendment::Mark { at: place, was: *was, becomes: *becomes })
        }
        Operation::ReplaceUnit { at: id, text } => {
            let lines = whole(base, id, text.in_language(language)?);
            let quoted = list::replaced(base, after, id, lines);
            Some(vec![Clause { amendment: Amendment::Reword { unit: at(id) }, quoted }])
        }
        Operation::AddUnit { id, text } => {
            after.provision(id)?;
            let (holder, unit) = Place::of(after, id, scope).parted()?;
            let lines = whole(after, id, text.in_language(language)?);
            let (restated, quoted) = list::put(base, after, id, lines);
            let restated = restated.map(|(last, line)| Clause {
                amendment: Amendment::Reword { unit: at(&last.id) },
                quoted: vec![line],
            });
            let put = Clause { amendment: Amendment::Put { holder, unit }, quoted };
            Some(restated.into_iter().chain([put]).collect())
        }
        Operation::AddSentence { at: id, text } => {
            let sentence = text.in_language(language)?.as_str();
            let ordinal = sentence_number(base, after, id, sentence);
            let amendment = Amendment::Sentence { at: at(id), ordinal };
            Some(vec![Clause { amendment, quoted: vec![sentence.to_owned()] }])
        }
        Operation::DeleteUnit { at: id } => plain(Amendment::Remove { unit: at(id) }),
        Operation::Everywhere { words } => {
            let words = words.in_language(language).filter(|words| !words.is_empty())?;
            plain(Amendment::Everywhere { of_agreement: scope == Scope::Nothing, words })
        }
    }
}

/// The whole text of a unit, its number included: that of the outermost unit that is cited alike, since an article of
/// one paragraph is cited as the article.
fn whole(text: &Text, id: &ProvisionId, prose: &Prose) -> Vec<String> {
    let cited = Citation::of(text, id);
    let outwards = std::iter::successors(Some(id.clone()), ProvisionId::parent);
    let alike = outwards.take_while(|outer| Citation::of(text, outer) == cited).last();
    let head = alike.and_then(|outer| text.provision(&outer));
    let mut lines: Vec<String> = prose.paragraphs().map(str::to_owned).collect();
    let Some(head) = head.filter(|head| !head.mark.is_empty()) else { return lines };
    let is_marked = lines.first().is_some_and(|line| begins_with(line, &head.mark));
    if is_marked {
        return lines;
    }
    if head.kind() == Kind::Article {
        lines.insert(0, head.mark.clone());
    } else if let Some(first) = lines.first_mut() {
        *first = format!("{} {first}", head.mark);
    }
    lines
}

/// Whether a line begins with this number or heading, and not with a longer one.
fn begins_with(line: &str, mark: &str) -> bool {
    let [line, mark] = [line, mark].map(|text| text.replace(NO_BREAK, " "));
    line.strip_prefix(mark.as_str())
        .is_some_and(|rest| !rest.starts_with(|next: char| next.is_alphanumeric() || next == '-'))
}

/// Whether a mark stands in the unit more than once, so that its place must be told.
fn is_repeated(text: &Text, id: &ProvisionId, mark: Mark) -> bool {
    let words = words_of(text, id);
    words.chars().filter(|&letter| letter == mark.sign()).count() > 1
}

/// The words of a unit without numbers and headings.
fn words_of(text: &Text, id: &ProvisionId) -> String {
    let Some(branch) = text.branch(id) else { return String::new() };
    let all = std::iter::once(branch.head).chain(branch.below).map(|provision| provision.text.as_str());
    all.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Which sentence of the unit it will be. Where several are added, each stands after those before it.
fn sentence_number(base: &Text, after: &Text, id: &ProvisionId, sentence: &str) -> u32 {
    let read = words_of(after, id);
    let before = read.rsplit_once(sentence).map(|(before, _)| sentences(before));
    before.unwrap_or_else(|| sentences(&words_of(base, id))).saturating_add(1)
}

/// How many sentences there are. A full stop ends one where a capital letter or a figure follows, but not after an
/// initial; what stands after the last one is one too.
pub(super) fn sentences(text: &str) -> u32 {
    let words: Vec<&str> = text.split_whitespace().collect();
    let ends = words.windows(2).filter(|pair| {
        let [word, next] = pair else { return false };
        word.ends_with(['.', '!', '?']) && !is_initial(word) && begins_a_sentence(next)
    });
    u32::try_from(ends.count()).unwrap_or(u32::MAX).saturating_add(u32::from(!words.is_empty()))
}

fn is_initial(word: &str) -> bool {
    word.strip_suffix('.')
        .is_some_and(|letter| letter.chars().count() == 1 && letter.chars().all(char::is_uppercase))
}

fn begins_a_sentence(word: &str) -> bool {
    let first = word.chars().find(|letter| !"«“„\"(".contains(*letter));
    first.is_some_and(|letter| letter.is_uppercase() || letter.is_ascii_digit())
}
