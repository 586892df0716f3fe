//! Sessions of the Joint Commission (Art. 12): terms, alternation, life cycle.

mod alternation;
mod held;
mod life;
mod state;
mod terms;

pub use alternation::{Alternation, LastHeld, NUMBER_MOST};
pub use held::{HeldFinding, Precision, findings};
pub use life::{Readiness, Session, Step, What};
pub use state::{State, StateName};
pub use terms::{Form, MOST_DAYS, Terms, Turn};
