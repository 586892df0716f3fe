//! Notices: written with the act that they tell of, read in the house, sent by letter, carried by feeds.
//!
//! Whether somebody is told is asked of `domain::notices` when an act is done, when a letter goes out and when a page is shown: what a
//! person may no longer read, no notice tells.

mod about;
mod feeds;
mod inbox;
mod letters;
mod news;
mod outbox;
mod people;
mod reminders;
mod subscriptions;

pub use about::{About, Told};
pub use feeds::{Feed, FeedKind, feed_reader, feeds, make_feed, revoke_feed};
pub use inbox::{Inbox, NoticeSeen, PAGE, UNREAD_MOST, inbox, mark_all_read, mark_read, unread};
pub use letters::{
    ATTEMPTS_MOST, Letter, LetterLink, due_letters, letter_failed, letter_link, letter_sent, stop_letters,
};
pub(crate) use outbox::tell;
pub use reminders::remind;
pub use subscriptions::{
    SubscriptionsForm, SubscriptionsSeen, mail_address, set_mail_address, set_subscriptions, subscriptions,
};
