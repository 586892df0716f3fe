//! What every request passes before a handler, and every answer after it.

mod finish;
mod headers;
mod origin;

pub(crate) use finish::finish;
pub(crate) use headers::guard;
pub(crate) use origin::own_origin;
