//! English: every form is listed.

use super::{Numeral, listed};

pub(super) const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

const SURE: [(u32, &str); 26] = [
    (2, "two"),
    (3, "three third thirds"),
    (4, "four fourth"),
    (5, "five fifth"),
    (6, "six sixth"),
    (7, "seven seventh"),
    (8, "eight eighth"),
    (9, "nine ninth"),
    (10, "ten tenth"),
    (11, "eleven eleventh"),
    (12, "twelve twelfth"),
    (13, "thirteen thirteenth"),
    (14, "fourteen fourteenth"),
    (15, "fifteen fifteenth"),
    (16, "sixteen sixteenth"),
    (17, "seventeen seventeenth"),
    (18, "eighteen eighteenth"),
    (19, "nineteen nineteenth"),
    (20, "twenty twentieth"),
    (30, "thirty thirtieth"),
    (40, "forty fortieth"),
    (50, "fifty fiftieth"),
    (60, "sixty sixtieth"),
    (70, "seventy seventieth"),
    (80, "eighty eightieth"),
    (90, "ninety ninetieth"),
];

const DOUBTFUL: [(u32, &str); 3] =
    [(1, "one first once"), (2, "second both twice bilateral"), (3, "thrice trilateral")];

pub(super) fn numeral(word: &str) -> Option<Numeral> {
    let sure = listed(&SURE, word).map(Numeral::sure);
    sure.or_else(|| listed(&DOUBTFUL, word).map(Numeral::doubtful))
}

pub(super) fn is_larger(word: &str) -> bool {
    ["hundred", "hundreds", "thousand", "thousands", "million", "millions", "billion", "billions"]
        .contains(&word)
}
