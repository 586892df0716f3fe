//! People: accounts by invitation, signing in, roles, preferences.

mod accounts;
mod actor;
mod invitations;
mod password;
mod secret;
mod sign_in;

pub use accounts::{
    AccountSeen, Preferences, RolesForm, Theme, accounts, change_password, change_roles, set_preferences,
};
pub(crate) use accounts::{named_accounts, own};
pub use actor::Actor;
pub use invitations::{
    AcceptForm, InviteForm, Invited, MadeAtTheMachine, accept, anyone, invitation_of, invite, invite_first,
    made_at_the_machine, renew_invitation,
};
pub use password::PasswordForm;
pub use secret::Secret;
pub use sign_in::{SignInForm, SignedIn, actor_of, sign_in, sign_out};
pub(crate) use sign_in::{actor_of_feed, still_seated};
