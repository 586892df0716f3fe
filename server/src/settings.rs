//! Settings: by flag or environment, each with its default. The README's table tells the same.

use std::{net::SocketAddr, path::PathBuf};

use clap::Args;
use secretariat::papers::Store;

use crate::mail::{Postman, PostmanFault};

/// Where the house keeps its things and how it is reached.
#[derive(Clone, Debug, Args)]
pub struct Settings {
    /// The database: `sqlite:PATH?mode=rwc` or `postgres://USER@HOST/NAME`; a file in the data directory where absent.
    #[arg(long, global = true, env = "ALTERNAT_DATABASE", hide_env_values = true)]
    pub database: Option<String>,

    /// The data directory.
    #[arg(long, global = true, env = "ALTERNAT_DATA", default_value = "data")]
    pub data: PathBuf,

    /// The largest paper that is taken, in megabytes.
    #[arg(long, global = true, env = "ALTERNAT_PAPER_MOST", default_value_t = 256)]
    pub paper_most: u64,
}

/// How the server is reached.
#[derive(Clone, Debug, Args)]
pub struct Reach {
    /// The address on which the server listens.
    #[arg(long, env = "ALTERNAT_LISTEN", default_value = "127.0.0.1:3000")]
    pub listen: SocketAddr,

    /// The address under which people reach it, such as `https://commission.example`; the listening address where absent.
    #[arg(long, env = "ALTERNAT_PUBLIC_URL")]
    pub public_url: Option<String>,

    /// The folder with the browser half; pages work without.
    #[arg(long, env = "ALTERNAT_SITE", default_value = "target/site")]
    pub site: PathBuf,
}

/// What the house does by itself.
#[derive(Clone, Debug, Args)]
pub struct Jobs {
    /// The server of mail: `smtps://USER:PASSWORD@HOST` or `smtp://HOST:25`; without it no letters are offered.
    #[arg(long, env = "ALTERNAT_SMTP_URL", hide_env_values = true)]
    pub smtp_url: Option<String>,

    /// The address in whose name letters go out.
    #[arg(long, env = "ALTERNAT_MAIL_FROM")]
    pub mail_from: Option<String>,

    /// After how many days a proposal without an answer, or a communication without its receipt, is called to mind.
    #[arg(long, env = "ALTERNAT_REMIND_AFTER", default_value_t = 10)]
    pub remind_after: u16,
}

impl Jobs {
    /// Who carries the letters; nobody where no server of mail is set.
    ///
    /// # Errors
    /// [`PostmanFault`] says what to set.
    pub fn postman(&self, public: &PublicUrl) -> Result<Option<Postman>, PostmanFault> {
        match (&self.smtp_url, &self.mail_from) {
            (Some(server), Some(from)) => Postman::new(server, from, public.origin()).map(Some),
            (None, None) => Ok(None),
            _ => Err(PostmanFault::Half),
        }
    }
}

/// The address under which people reach the house, held against what cookies need.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PublicUrl {
    origin: String,
    secure: bool,
}

/// Why the house cannot be reached as set.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum ReachFault {
    /// Sign-in cookies over plain HTTP could be read by anyone on the way.
    #[error(
        "{0} is plain HTTP to another machine: sign-in cookies could be read on the way. Put a server that speaks TLS in \
         front and set ALTERNAT_PUBLIC_URL to its https:// address, or listen on 127.0.0.1"
    )]
    Insecure(String),
    /// Neither `http://` nor `https://`, or with a path.
    #[error("{0} is no address such as https://commission.example")]
    NoOrigin(String),
}

impl Settings {
    /// The files of papers.
    #[must_use]
    pub fn papers(&self) -> Store {
        Store::new(self.data.join("papers"), self.paper_most.saturating_mul(1024 * 1024))
    }

    /// The address of the database.
    #[must_use]
    pub fn database_address(&self) -> String {
        self.database
            .clone()
            .unwrap_or_else(|| format!("sqlite:{}?mode=rwc", self.data.join("alternat.db").display()))
    }
}

impl Reach {
    /// The public address, if cookies are safe under it.
    ///
    /// # Errors
    /// [`ReachFault`] says what to set.
    pub fn public(&self) -> Result<PublicUrl, ReachFault> {
        let url = self.public_url.clone().unwrap_or_else(|| format!("http://{}", self.listen));
        let public = PublicUrl::parse(&url)?;
        if !public.is_secure() && !self.listen.ip().is_loopback() {
            return Err(ReachFault::Insecure(format!("http://{}", self.listen)));
        }
        Ok(public)
    }
}

impl PublicUrl {
    /// Reads an origin.
    ///
    /// # Errors
    /// [`ReachFault`].
    pub fn parse(url: &str) -> Result<Self, ReachFault> {
        let trimmed = url.trim_end_matches('/');
        let (scheme, host) = trimmed.split_once("://").ok_or_else(|| ReachFault::NoOrigin(url.into()))?;
        if host.is_empty() || host.contains('/') {
            return Err(ReachFault::NoOrigin(url.into()));
        }
        match scheme {
            "https" => Ok(Self { origin: trimmed.into(), secure: true }),
            "http" if is_loopback(host) => Ok(Self { origin: trimmed.into(), secure: false }),
            "http" => Err(ReachFault::Insecure(url.into())),
            _ => Err(ReachFault::NoOrigin(url.into())),
        }
    }

    /// `scheme://host:port`, without a slash at the end.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Whether it is reached by TLS.
    #[must_use]
    pub const fn is_secure(&self) -> bool {
        self.secure
    }

    /// Whether it can be reached from this machine alone.
    #[must_use]
    pub const fn is_loopback(&self) -> bool {
        !self.secure
    }

    /// Whether a request that says this origin comes from our own pages. On loopback every name of this machine is ours.
    #[must_use]
    pub fn admits(&self, origin: &str) -> bool {
        if origin == self.origin {
            return true;
        }
        let parts = |url: &str| {
            let (host, port) = url.strip_prefix("http://")?.rsplit_once(':')?;
            Some((host.to_owned(), port.parse::<u16>().ok()?))
        };
        let (Some((host, port)), Some((_, own))) = (parts(origin), parts(&self.origin)) else { return false };
        !self.secure && port == own && matches!(host.as_str(), "localhost" | "127.0.0.1" | "[::1]")
    }
}

fn is_loopback(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or(""),
        None => host.split(':').next().unwrap_or(""),
    };
    matches!(name, "localhost" | "::1")
        || name.parse().is_ok_and(|address: std::net::Ipv4Addr| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cookies_go_by_tls_or_stay_on_the_machine() {
        for (url, secure) in [
            ("https://commission.example", Ok(true)),
            ("https://commission.example/", Ok(true)),
            ("http://127.0.0.1:3000", Ok(false)),
            ("http://[::1]:3000", Ok(false)),
            ("http://localhost:3000", Ok(false)),
            ("http://10.0.0.5:3000", Err(ReachFault::Insecure("http://10.0.0.5:3000".into()))),
            ("http://localhost.example", Err(ReachFault::Insecure("http://localhost.example".into()))),
            ("commission.example", Err(ReachFault::NoOrigin("commission.example".into()))),
            (
                "https://commission.example/path",
                Err(ReachFault::NoOrigin("https://commission.example/path".into())),
            ),
        ] {
            assert_eq!(PublicUrl::parse(url).map(|url| url.is_secure()), secure, "{url}");
        }
    }

    #[test]
    fn letters_need_a_server_and_a_sender() {
        let public = PublicUrl::parse("https://commission.example").unwrap();
        let jobs = |smtp_url: &str, mail_from: &str| {
            let set = |value: &str| (!value.is_empty()).then(|| value.to_owned());
            let jobs = Jobs { smtp_url: set(smtp_url), mail_from: set(mail_from), remind_after: 10 };
            jobs.postman(&public).map(|postman| postman.is_some()).map_err(|fault| fault.to_string())
        };
        assert_eq!(jobs("", ""), Ok(false));
        for server in ["smtp://127.0.0.1:25", "smtps://user:secret@mail.example"] {
            assert_eq!(jobs(server, "commission@example.org"), Ok(true), "{server}");
        }
        let half = Err(PostmanFault::Half.to_string());
        assert_eq!(jobs("smtp://127.0.0.1:25", ""), half);
        assert_eq!(jobs("", "commission@example.org"), half);
        assert_eq!(jobs("http://x", "commission@example.org"), Err(PostmanFault::Server.to_string()));
        for sender in ["nobody", "a@b.example\r\nBcc: c@d.example"] {
            assert!(jobs("smtp://127.0.0.1:25", sender).unwrap_err().contains("ALTERNAT_MAIL_FROM"));
        }
    }

    #[test]
    fn only_our_own_origin_is_admitted() {
        let public = PublicUrl::parse("https://commission.example").unwrap();
        assert!(public.admits("https://commission.example"));
        for other in
            ["http://commission.example", "https://commission.example.evil", "null", "http://127.0.0.1:3000"]
        {
            assert!(!public.admits(other), "{other}");
        }
        let local = PublicUrl::parse("http://127.0.0.1:3000").unwrap();
        assert!(local.admits("http://localhost:3000"));
        assert!(!local.admits("http://localhost:4000"));
        for other in
            ["http://evil.example:3000", "http://127.0.0.1:80:3000", "http://127.0.0.1:x@evil.example:3000"]
        {
            assert!(!local.admits(other), "{other}");
        }
    }
}
