//! The Commission's papers, one file each: plain facts and ready words → [`Document`](crate::model::Document).
//!
//! All words come from the caller: this crate knows the order of a paper, not its language. No length stands
//! here.

pub mod agenda;
pub mod attendance;
mod blocks;
pub mod certificate;
pub mod communication;
pub mod comparison;
pub mod consolidated;
pub mod minutes;
pub mod participants;
pub mod protocol;

use crate::model::Numbering;

/// What a paper is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Standing {
    /// An original to sign: neither mark nor foot, bare page numbers from the second page.
    Original,
    /// A working paper.
    Working(WorkingPaper),
}

/// What a working paper bears.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WorkingPaper {
    /// Lines of the mark top right: "Unofficial translation", "Draft" with version and date, the state.
    pub mark: Vec<String>,
    /// Words of the page number, with the slots `{n}` and `{m}`: «Страница {n} из {m}».
    pub pages: String,
    /// A line at the left foot of each page, as "not for signature".
    pub foot: Option<String>,
}

impl WorkingPaper {
    fn numbering(&self) -> Numbering {
        Numbering::OfTotal(self.pages.clone())
    }
}
