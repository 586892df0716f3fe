//! The test house: a real database for each test, the real router in process, people by role and Party.
//!
//! A test reads as who does what. It is written once and runs on both databases, see [`on_both`]:
//!
//! ```no_run
//! use domain::{parties::Party::Kazakhstan, people::Role::Secretary};
//!
//! tests::on_both! {
//!     async fn a_day_that_does_not_exist_is_refused(house: &TestHouse) {
//!         let secretary = house.person(Kazakhstan, Secretary).await;
//!         let page = secretary.open("/sessions/new").await;
//!         let page = page.form("/sessions/new").fill("first_day", "31").fill("first_month", "2").send().await;
//!         page.refused_at("first", "fields-day-wrong", &[]);
//!         page.still_says("first_day", "31");
//!     }
//! }
//! # fn main() {}
//! ```
#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a kit fails the test that uses it, at the test's own line"
)]

mod answer;
pub mod browser;
mod chance;
mod databases;
mod form;
mod givens;
mod house;
mod html;
pub mod judges;
mod line;
mod papers;
mod person;
mod proceedings;
mod steps;
mod tables;
pub mod validator;

pub use answer::Page;
pub use form::Form;
pub use house::{PAPER_MOST, REMIND_AFTER, TestHouse};
pub use html::{Document, Element};
pub use line::Line;
pub use papers::{Broken, PDF, multipart};
pub use person::{Person, encoded};
pub use proceedings::{Proceedings, Until};
pub use tables::{Changes, Tables};

/// Tests that run twice, on SQLite and on PostgreSQL: each run has a house and a database of its own.
///
/// When the body has ended, the house is closed: its audit trail must be whole.
#[macro_export]
macro_rules! on_both {
    ($($(#[$attribute:meta])* async fn $name:ident($house:ident: &TestHouse) $body:block)+) => {$(
        $(#[$attribute])*
        mod $name {
            use super::*;

            async fn body($house: &$crate::TestHouse) $body

            #[tokio::test]
            async fn on_sqlite() {
                let house = $crate::TestHouse::on(::secretariat::Engine::Sqlite).await;
                body(&house).await;
                house.close().await;
            }

            #[tokio::test]
            async fn on_postgres() {
                let house = $crate::TestHouse::on(::secretariat::Engine::Postgres).await;
                body(&house).await;
                house.close().await;
            }
        }
    )+};
}
