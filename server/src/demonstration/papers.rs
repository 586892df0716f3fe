//! The papers of the demonstration: one that both Parties see, one that Kazakhstan still keeps to itself.

use domain::{
    parties::Party::{self, Azerbaijan, Kazakhstan},
    people::Role,
};
use secretariat::{
    Refusal, mark,
    papers::{self, About, AttachForm},
    sessions,
};

use super::{Stage, people};

/// A paper of the story, to the session that comes next.
struct Told {
    party: Party,
    title: &'static str,
    language: &'static str,
    marking: &'static str,
    text: &'static str,
    is_shared: bool,
}

const PAPERS: [Told; 2] = [
    Told {
        party: Azerbaijan,
        title: "Üçüncü iclasın qərarlarının icrası haqqında arayış",
        language: "az",
        marking: "unmarked",
        text: "Bu sənəd nümayiş üçün uydurulub.\n",
        is_shared: true,
    },
    Told {
        party: Kazakhstan,
        title: "Предложения к повестке дня",
        language: "ru",
        marking: "official-use",
        text: "Этот документ вымышлен для демонстрации.\n",
        is_shared: false,
    },
];

pub(super) async fn lay_out(stage: &Stage) -> Result<(), Refusal> {
    stage.go_to(-1, 7);
    for told in &PAPERS {
        let actor = people::at_desk(&stage.office, told.party, Role::Secretary).await?;
        let mut reading = stage.office.read(&actor).await?;
        let Some(next) = sessions::open_sessions(&mut reading).await?.pop() else { continue };
        drop(reading);
        let text = told.text.as_bytes();
        let upload = papers::begin(&stage.office, &actor, "", Some(text.len() as u64)).await?;
        let mut arriving = papers::resume(&stage.office, &actor, upload.id, 0).await?;
        arriving.take(text).await?;
        arriving.rest(&stage.office, &actor).await?;
        let form = AttachForm {
            of: "session".into(),
            title: told.title.into(),
            language: told.language.into(),
            marking: told.marking.into(),
            upload: upload.id.to_string(),
        };
        let about = About::Session(next.session.id);
        let id = papers::attach(&stage.office, &actor, about, &form).await?;
        if told.is_shared {
            let paper = papers::paper(&mut stage.office.read(&actor).await?, id).await?.seen.paper;
            papers::share(&stage.office, &actor, id, &mark(&paper)).await?;
        }
    }
    Ok(())
}
