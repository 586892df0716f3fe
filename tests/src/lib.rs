//! The house seen from outside.

pub mod browser;
pub mod validator;
