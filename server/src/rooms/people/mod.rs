//! People at the door.

pub(crate) mod accounts;
pub(crate) mod demonstration;
pub(crate) mod invitations;
pub(crate) mod own;
pub(crate) mod sign_in;
