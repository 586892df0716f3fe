//! Letters by SMTP. What they say is in `app::notices::letter`; when they go is the outbox's.

use std::time::Duration;

use app::notices::letter::{Telling, written};
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    address::AddressError,
    message::{
        Mailbox, MultiPart,
        header::{HeaderName, HeaderValue},
    },
    transport::smtp::{self, extension::ClientId},
};
use locales::Words;
use secretariat::{
    Refusal, Secretariat,
    notices::{self, Letter},
};

/// How long a server of mail may take to answer.
const ANSWERS_IN: Duration = Duration::from_secs(20);

/// How many letters go out in one round.
const ROUND: i64 = 50;

/// Hands letters to a server of mail.
pub struct Postman {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    origin: String,
}

/// Why no letters can go out as set.
#[derive(Debug, thiserror::Error)]
pub enum PostmanFault {
    /// The address of the server is none.
    #[error("ALTERNAT_SMTP_URL is no address such as smtps://USER:PASSWORD@HOST or smtp://HOST:25")]
    Server,
    /// The sender's address is none.
    #[error("ALTERNAT_MAIL_FROM is no address such as commission@example.org: {0}")]
    Sender(AddressError),
    /// One was set without the other.
    #[error("ALTERNAT_SMTP_URL and ALTERNAT_MAIL_FROM are set together or not at all")]
    Half,
}

/// Why one letter did not go out.
#[derive(Debug, thiserror::Error)]
enum LetterFault {
    #[error("{0}")]
    Written(#[from] lettre::error::Error),
    #[error("{0}")]
    Address(#[from] AddressError),
    #[error("{0}")]
    Server(#[from] smtp::Error),
}

impl Postman {
    /// A postman to this server (`smtp://`, `smtps://`), in the name of this address, whose links lead to this origin.
    ///
    /// # Errors
    /// [`PostmanFault`] says what to set.
    pub fn new(server: &str, from: &str, origin: &str) -> Result<Self, PostmanFault> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(server)
            .map_err(|_| PostmanFault::Server)?
            .timeout(Some(ANSWERS_IN))
            .hello_name(ClientId::Domain(host(origin).to_owned()))
            .build();
        let from = from.parse().map_err(PostmanFault::Sender)?;
        Ok(Self { transport, from, origin: origin.to_owned() })
    }

    /// Sends what is due. A letter that the server does not take waits longer; where the server itself cannot be reached, the
    /// rest waits for the next round.
    ///
    /// # Errors
    /// The trouble of the outbox; never that of a server of mail.
    pub async fn round(&self, office: &Secretariat) -> Result<usize, Refusal> {
        let mut sent = 0;
        for letter in notices::due_letters(office, ROUND).await? {
            match self.send(office, &letter).await {
                Ok(()) => {
                    notices::letter_sent(office, letter.id).await?;
                    sent += 1;
                }
                Err(fault) => {
                    // Neither the address nor what a server says of it belongs into a log.
                    tracing::warn!(letter = %letter.id, fault = told(&fault), "a letter did not go out");
                    notices::letter_failed(office, letter.id).await?;
                    if is_unreachable(&fault) {
                        break;
                    }
                }
            }
        }
        Ok(sent)
    }

    async fn send(&self, office: &Secretariat, letter: &Letter) -> Result<(), LetterFault> {
        self.transport.send(self.message(office, letter)?).await?;
        Ok(())
    }

    /// Whatever stands in a header is made of our words, of the letter's own id and secret, and of addresses that were
    /// parsed.
    fn message(&self, office: &Secretariat, letter: &Letter) -> Result<Message, LetterFault> {
        let (origin, host) = (&self.origin, host(&self.origin));
        let stop = format!("{origin}/letters/{}", letter.unsubscribe.expose());
        let telling = Telling {
            subjects: &letter.subjects,
            is_digest: letter.is_digest,
            notices: format!("{origin}/notices"),
            stop: stop.clone(),
        };
        let written = written(Words::of(letter.language), &telling);
        let mut message = Message::builder()
            .message_id(Some(format!("<{}@{host}>", letter.id)))
            .date(office.now().into())
            .from(self.from.clone())
            .to(Mailbox::new(None, letter.address.parse()?))
            .subject(written.subject)
            .multipart(MultiPart::alternative_plain_html(written.text, written.html))?;
        let headers = message.headers_mut();
        for (name, value) in [
            (HeaderName::new_from_ascii_str("List-Unsubscribe"), format!("<{stop}>")),
            (HeaderName::new_from_ascii_str("List-Unsubscribe-Post"), "List-Unsubscribe=One-Click".into()),
            (HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".into()),
        ] {
            headers.insert_raw(HeaderValue::new(name, value));
        }
        Ok(message)
    }
}

/// The name of the machine in our address.
fn host(origin: &str) -> &str {
    let host = origin.split_once("://").map_or(origin, |(_, host)| host);
    host.rsplit_once(':').map_or(host, |(name, _)| name)
}

/// The server did not say that it was this letter that it does not take.
fn is_unreachable(fault: &LetterFault) -> bool {
    matches!(fault, LetterFault::Server(fault) if !(fault.is_permanent() || fault.is_transient()))
}

fn told(fault: &LetterFault) -> &'static str {
    match fault {
        LetterFault::Written(_) => "it cannot be written",
        LetterFault::Address(_) => "no address",
        LetterFault::Server(fault) if fault.is_permanent() => "the server refuses it",
        LetterFault::Server(fault) if fault.is_transient() => "the server asks to try later",
        LetterFault::Server(fault) if fault.is_timeout() => "the server does not answer in time",
        LetterFault::Server(_) => "the server cannot be reached",
    }
}
