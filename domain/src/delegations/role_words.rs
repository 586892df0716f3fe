//! The words by which lists of participants say what a person is, in the four languages.

use super::Role;
use crate::text::{Line, TextFault};

/// What a role is called in lists; the first of each is what we write.
const HEAD: [&str; 15] = [
    "глава делегации",
    "глава",
    "руководитель делегации",
    "руководитель",
    "сопредседатель",
    "делегация басшысы",
    "басшы",
    "тең төраға",
    "nümayəndə heyətinin başçısı",
    "başçı",
    "həmsədr",
    "head of delegation",
    "head of the delegation",
    "head",
    "co-chair",
];
const ACTING_HEAD: [&str; 10] = [
    "исполняющий обязанности главы делегации",
    "исполняющий обязанности главы",
    "и. о. главы делегации",
    "и. о. главы",
    "делегация басшысының міндетін атқарушы",
    "басшының міндетін атқарушы",
    "nümayəndə heyəti başçısının vəzifəsini icra edən",
    "başçının vəzifəsini icra edən",
    "acting head of delegation",
    "acting head",
];
const MEMBER: [&str; 9] = [
    "член делегации",
    "член",
    "делегация мүшесі",
    "мүше",
    "nümayəndə heyətinin üzvü",
    "üzv",
    "member of the delegation",
    "member of delegation",
    "member",
];
const EXPERT: [&str; 4] = ["эксперт", "сарапшы", "ekspert", "expert"];
const INTERPRETER: [&str; 5] = ["переводчик", "аудармашы", "tərcüməçi", "interpreter", "translator"];

/// Why a cell says no role.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum RoleFault {
    /// The word is none that lists know.
    Unknown,
    /// An acting head needs a basis, after a colon.
    BasisMissing,
    /// The basis cannot be taken.
    Basis(TextFault),
}

/// The role that a cell says; an empty one says member. The basis of an acting head follows a colon.
pub(super) fn read(cell: &str, basis_most: usize) -> Result<Role, RoleFault> {
    let (word, basis) = cell.split_once(':').map_or((cell, None), |(word, basis)| (word, Some(basis)));
    let blank = word.trim().is_empty();
    let says = |words: &[&str]| says(word, words);
    if says(&ACTING_HEAD) {
        return match Line::new(basis.unwrap_or_default(), basis_most) {
            Ok(basis) => Ok(Role::ActingHead { basis }),
            Err(TextFault::Empty) => Err(RoleFault::BasisMissing),
            Err(fault) => Err(RoleFault::Basis(fault)),
        };
    }
    match basis {
        Some(_) => Err(RoleFault::Unknown),
        None if says(&HEAD) => Ok(Role::Head),
        None if blank || says(&MEMBER) => Ok(Role::Member),
        None if says(&EXPERT) => Ok(Role::Expert),
        None if says(&INTERPRETER) => Ok(Role::Interpreter),
        None => Err(RoleFault::Unknown),
    }
}

/// The cell that says this role.
pub(super) fn written(role: &Role) -> String {
    match role {
        Role::Head => HEAD[0].to_owned(),
        Role::ActingHead { basis } => format!("{}: {basis}", ACTING_HEAD[0]),
        Role::Member => MEMBER[0].to_owned(),
        Role::Expert => EXPERT[0].to_owned(),
        Role::Interpreter => INTERPRETER[0].to_owned(),
    }
}

/// Whether a cell says one of these words.
pub(crate) fn says(cell: &str, words: &[&str]) -> bool {
    let cell = folded(cell);
    words.iter().any(|word| folded(word) == cell)
}

/// Case, spaces, dots and hyphens aside. The two Azerbaijani letters i are one here, since capitals may have been
/// made without knowing the language.
fn folded(word: &str) -> String {
    word.to_lowercase()
        .chars()
        .filter(|letter| letter.is_alphabetic())
        .map(|letter| if letter == 'ı' { 'i' } else { letter })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_says_one_role_however_it_is_written() {
        for (words, key) in
            [(&HEAD[..], "head"), (&MEMBER, "member"), (&EXPERT, "expert"), (&INTERPRETER, "interpreter")]
        {
            for word in words {
                for written in [(*word).to_owned(), word.to_uppercase(), format!(" {word}. ")] {
                    assert_eq!(read(&written, 50).map(|role| role.key()), Ok(key), "{written}");
                }
            }
        }
        for word in ACTING_HEAD {
            let role = read(&format!("{}: Приказ № 5", word.to_uppercase()), 50);
            assert_eq!(role.map(|role| role.key()), Ok("acting-head"), "{word}");
            assert_eq!(read(word, 50), Err(RoleFault::BasisMissing), "{word}");
        }
        assert_eq!(read("TƏRCÜMƏÇİ", 50), Ok(Role::Interpreter));
        assert_eq!(read("И.О. главы : ", 50), Err(RoleFault::BasisMissing));
    }

    #[test]
    fn what_says_no_role_is_refused() {
        for word in ["шофёр", "глава: Приказ", ": Приказ", "5", "-"] {
            assert_eq!(read(word, 50), Err(RoleFault::Unknown), "{word}");
        }
        assert_eq!(read(" ", 50), Ok(Role::Member));
        let long = read("и. о. главы: очень длинно", 5);
        assert_eq!(long, Err(RoleFault::Basis(TextFault::TooLong { most: 5, found: 12 })));
    }
}
