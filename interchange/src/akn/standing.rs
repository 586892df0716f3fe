//! What standing a text has, as a file says it. None of ours is the signed one, so none is named by the day of signature, and
//! nobody is named as its author who is not.

use domain::agreement::{Status, life::APPROVED_ON};

use super::about::Version;

/// The name under which the standing stands beside the names of the expression.
pub(super) const STANDING: &str = "standing";

/// Whoever made the file, and the working translations.
pub(super) const MAKER: &str = "register";

/// Every standing.
const ALL: [Status; 2] = [Status::DraftSource, Status::UnofficialWorkingTranslation];

/// The word of the file.
pub(super) const fn word(standing: Status) -> &'static str {
    match standing {
        Status::DraftSource => "draft-source",
        Status::UnofficialWorkingTranslation => "unofficial-working-translation",
    }
}

/// The standing with this word.
pub(super) fn of_word(written: &str) -> Option<Status> {
    ALL.into_iter().find(|standing| word(*standing) == written)
}

/// Which version of the Agreement such a text is before any amendment, and how its day is called.
pub(super) const fn version(standing: Status) -> (Version, &'static str) {
    match standing {
        Status::DraftSource | Status::UnofficialWorkingTranslation => {
            (Version::From(APPROVED_ON), "approval")
        }
    }
}

/// Who stands behind the words: the Government that approved the draft, nobody for a translation made for work.
pub(super) const fn authors(standing: Status) -> &'static [&'static str] {
    match standing {
        Status::DraftSource => &["kazakhstan"],
        Status::UnofficialWorkingTranslation => &[MAKER],
    }
}

/// Whether the Parties may go by it.
pub(super) const fn is_authoritative(standing: Status) -> bool {
    match standing {
        Status::DraftSource | Status::UnofficialWorkingTranslation => false,
    }
}

/// Whether it is translated from the Kazakh.
pub(super) const fn is_translation(standing: Status) -> bool {
    matches!(standing, Status::UnofficialWorkingTranslation)
}
