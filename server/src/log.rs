//! The log: structured, on standard error, without personal data.

use tracing_subscriber::{EnvFilter, fmt};

/// How the log is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub(crate) enum Style {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

/// Begins the log. `ALTERNAT_LOG` filters it, such as `debug` or `server=debug`.
pub(crate) fn begin(style: Style) {
    let filter = EnvFilter::try_from_env("ALTERNAT_LOG").unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn"));
    let log = fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let begun = match style {
        Style::Text => log.compact().try_init(),
        Style::Json => log.json().try_init(),
    };
    if begun.is_err() {
        tracing::debug!("the log had begun already");
    }
}
