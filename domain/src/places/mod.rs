//! Places: the cities of both States, what they were called when, and their clocks.
//!
//! Sessions are held alternately on the territories of the States of the Parties (Art. 12(2)), so a city knows
//! its State; a session's hour is told by the clock of its city.

mod azerbaijan;
mod cities;
pub mod clocks;
mod kazakhstan;
mod names;
mod place;

pub use cities::{City, FormerName};
pub use clocks::{BothClocks, ClockFault, Showing, both_clocks, clock_in, end_of_day, instant, showing};
pub use names::Names;
pub use place::{OtherCity, Place, PlaceFault};
