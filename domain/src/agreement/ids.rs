//! The permanent name of a provision part: `art_6__para_2__point_2__indent_7`.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::kinds::Kind;
use super::steps::{Number, Step};

/// The id of a provision part, the same in every language. It is also the fragment of its permanent link.
///
/// Parts are joined by two underscores from the outermost in. The order is that of the document, so a sorted
/// list of ids reads like the Agreement.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ProvisionId {
    text: String,
    kind: Kind,
}

/// The words are no id of a provision part.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
#[error("{0:?} is no id of a provision")]
pub struct NotAProvision(pub String);

impl ProvisionId {
    /// The id as text: a fragment of a link, a key of a record.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// What the part is.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// Its parts from the outermost in: what a citation in words is made of.
    pub fn steps(&self) -> impl Iterator<Item = Step> + '_ {
        self.text.split("__").filter_map(Step::read)
    }

    /// The number of the article in which it stands; none in title, preamble and final clause.
    #[must_use]
    pub fn article(&self) -> Option<Number> {
        self.steps().find(|step| step.kind == Kind::Article)?.number
    }

    /// The part that holds this one; none for articles, title, preamble and final clause.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        self.text.rsplit_once("__")?.0.parse().ok()
    }

    /// The part with this word and number directly in it: `para_2` of an article. None where such a part cannot stand there.
    #[must_use]
    pub fn within(&self, part: &str) -> Option<Self> {
        format!("{self}__{part}").parse().ok()
    }

    /// How many parts hold this one: 0 for an article.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.text.matches("__").count()
    }

    /// Whether it is `outer` or stands somewhere within it.
    #[must_use]
    pub fn is_within(&self, outer: &Self) -> bool {
        self.text.strip_prefix(&outer.text).is_some_and(|rest| rest.is_empty() || rest.starts_with("__"))
    }
}

impl fmt::Display for ProvisionId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl FromStr for ProvisionId {
    type Err = NotAProvision;

    fn from_str(text: &str) -> Result<Self, NotAProvision> {
        text.to_owned().try_into()
    }
}

impl TryFrom<String> for ProvisionId {
    type Error = NotAProvision;

    fn try_from(text: String) -> Result<Self, NotAProvision> {
        match innermost(&text) {
            Some(kind) => Ok(Self { text, kind }),
            None => Err(NotAProvision(text)),
        }
    }
}

impl From<ProvisionId> for String {
    fn from(id: ProvisionId) -> Self {
        id.text
    }
}

impl PartialOrd for ProvisionId {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for ProvisionId {
    fn cmp(&self, other: &Self) -> Ordering {
        if self.text == other.text { Ordering::Equal } else { self.steps().cmp(other.steps()) }
    }
}

/// The kind of the innermost part, if every part may stand in the one before it.
fn innermost(text: &str) -> Option<Kind> {
    text.split("__").try_fold(None, |holder, part| {
        let kind = Step::read(part)?.kind;
        kind.may_stand_in(holder).then_some(Some(kind))
    })?
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn id(text: &str) -> ProvisionId {
        text.parse().unwrap()
    }

    #[test]
    fn only_ids_that_can_be_in_the_agreement_are_taken() {
        for text in
            ["art_8__point_7", "preamble__recital_1", "art_12-1__para_2", "final__para_1", "title__name"]
        {
            assert_eq!(id(text).as_str(), text);
        }
        for text in [
            "",
            "art",
            "art_",
            "art_0",
            "art_01",
            "art_+1",
            "art_1_2",
            "art_12-",
            "art_70000",
            "title_1",
            "para_1",
            "item_1",
            "art_8__item_7",
            "art_8____point_7",
            "art_8__point_7__",
            "art_8__point_7__point_1",
            "art_8__intro__point_1",
            "art_8__wrapup_1",
            "final__recital_1",
            " art_8",
            "Art_8",
        ] {
            assert_eq!(text.parse::<ProvisionId>(), Err(NotAProvision(text.to_owned())));
        }
    }

    #[test]
    fn an_id_tells_its_article_and_what_holds_it() {
        let indent = id("art_6__para_2__point_2__indent_7");
        assert_eq!(indent.article(), Some(Number { whole: 6, inserted: None }));
        assert_eq!(indent.kind(), Kind::Indent);
        assert_eq!(indent.depth(), 3);
        assert_eq!(indent.parent(), Some(id("art_6__para_2__point_2")));
        assert_eq!(id("art_6").parent(), None);
        assert_eq!(id("final__para_2").article(), None);
        assert_eq!(id("art_12-1__para_1").article().unwrap().to_string(), "12-1");
        assert!(indent.is_within(&id("art_6__para_2")) && indent.is_within(&indent));
        assert!(!id("art_12__para_1").is_within(&id("art_1")));
    }

    #[test]
    fn a_stored_id_is_checked_when_it_is_read() {
        assert_eq!(serde_json::to_string(&id("art_5__wrapup")).unwrap(), r#""art_5__wrapup""#);
        assert!(serde_json::from_str::<ProvisionId>(r#""art_5__verb""#).is_err());
    }

    #[test]
    fn a_unit_put_in_stands_between_its_neighbours() {
        let mut ids =
            ["art_13", "art_12-2", "art_2", "art_12-1__para_1", "art_12__para_2", "art_12-1", "preamble"];
        ids.sort_by_key(|text| id(text));
        assert_eq!(
            ids,
            ["preamble", "art_2", "art_12__para_2", "art_12-1", "art_12-1__para_1", "art_12-2", "art_13"]
        );
    }

    proptest! {
        #[test]
        fn whatever_is_taken_is_given_back_as_written(text in "(art|para|point|title|name|final|_|__|[0-9]|-){1,6}") {
            if let Ok(id) = text.parse::<ProvisionId>() {
                prop_assert_eq!(id.to_string(), text);
                prop_assert_eq!(id.steps().count(), id.depth() + 1);
            }
        }
    }
}
