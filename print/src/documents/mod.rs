//! The Commission's papers, one file each: plain facts and ready words → [`Document`](crate::model::Document).
//!
//! All words come from the caller: this crate knows the order of a paper, not its language. No length stands
//! here.

pub mod agenda;
pub mod attendance;
mod blocks;
pub mod minutes;
mod minutes_passages;
pub mod participants;

use domain::parties::Party;

use crate::model::Numbering;

/// Something of each Party.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Both<T> {
    /// Kazakhstan's.
    pub kazakhstan: T,
    /// Azerbaijan's.
    pub azerbaijan: T,
}

impl<T> Both<T> {
    /// This Party's.
    pub const fn of(&self, party: Party) -> &T {
        match party {
            Party::Kazakhstan => &self.kazakhstan,
            Party::Azerbaijan => &self.azerbaijan,
        }
    }

    /// Both, the owner's first: the order of the owner's original (the *alternat*).
    pub const fn first(&self, owner: Party) -> [&T; 2] {
        [self.of(owner), self.of(owner.other())]
    }
}

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
