//! One Party on paper: the other takes its paper in hand, records what it says, and the Party confirms or disputes that
//! once it takes part itself.
//!
//! Whoever has a paper in hand acts for its sender, by the same acts as its own people would, and every act names the
//! paper. The paper is a communication in the register, so its number, its day and its scan stand there and nowhere else.

mod acts;
mod judging;
mod reading;
mod records;

pub use acts::{begin, finish, take_in_hand};
pub use judging::{DisputeForm, confirm, dispute};
pub(crate) use reading::is_evidence;
pub use reading::{
    RecordingSeen, Recordings, awaiting_word, begun, of_paper, on_paper, recording, recordings,
};
pub(crate) use records::{enter, is_in_hand, is_recordable, may_record};
