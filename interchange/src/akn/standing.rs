//! What standing a text has, as a file says it: nobody is named as its author who is not, and only the signed text is named by
//! the day of signature.

use domain::agreement::{Status, life::APPROVED_ON};

use super::{
    about::{About, Version},
    dated_by,
};

/// The name under which the standing stands beside the names of the expression.
pub(super) const STANDING: &str = "standing";

/// Whoever made the file, and the working translations.
pub(super) const MAKER: &str = "register";

/// Every standing.
const ALL: [Status; 4] = [
    Status::DraftSource,
    Status::UnofficialWorkingTranslation,
    Status::Authentic { is_confirmed: false },
    Status::Authentic { is_confirmed: true },
];

/// The word of the file.
pub(super) const fn word(standing: Status) -> &'static str {
    match standing {
        Status::DraftSource => "draft-source",
        Status::UnofficialWorkingTranslation => "unofficial-working-translation",
        Status::Authentic { is_confirmed: false } => "authentic-not-confirmed",
        Status::Authentic { is_confirmed: true } => "authentic",
    }
}

/// The standing with this word.
pub(super) fn of_word(written: &str) -> Option<Status> {
    ALL.into_iter().find(|standing| word(*standing) == written)
}

/// Which version of the Agreement such a text is before any amendment, and how its day is called.
pub(super) fn version(standing: Status, about: &About) -> (Version, &'static str) {
    match standing {
        Status::DraftSource | Status::UnofficialWorkingTranslation => {
            (Version::From(APPROVED_ON), "approval")
        }
        Status::Authentic { .. } => (Version::From(about.dated()), dated_by(about)),
    }
}

/// Who stands behind the words: both Governments, the one that approved the draft, nobody for a translation made for work.
pub(super) const fn authors(standing: Status) -> &'static [&'static str] {
    match standing {
        Status::DraftSource => &["kazakhstan"],
        Status::UnofficialWorkingTranslation => &[MAKER],
        Status::Authentic { .. } => &["azerbaijan", "kazakhstan"],
    }
}

/// Whether the Parties may go by it.
pub(super) const fn is_authoritative(standing: Status) -> bool {
    match standing {
        Status::DraftSource | Status::UnofficialWorkingTranslation => false,
        Status::Authentic { is_confirmed } => is_confirmed,
    }
}

/// Whether it is translated from the Kazakh.
pub(super) const fn is_translation(standing: Status) -> bool {
    matches!(standing, Status::UnofficialWorkingTranslation)
}
