//! The Joint Commission as its pages read it: that it is set up, and who sits in it. All follows from communications.

mod reading;

pub use reading::{CommissionSeen, commission, latest};
