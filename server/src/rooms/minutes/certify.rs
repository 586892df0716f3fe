//! A certified copy is made out: the form, and the paper that answers it.

use app::{components::form::Faults, frame::Section, minutes::certify};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::access::Right;
use print::papers::{
    certified::{Said, certified},
    minutes::Source,
};
use secretariat::{
    Refusal,
    minutes::{self, Certificate, CertifyForm, MinutesSeen},
};

use super::seen_for;
use crate::{
    desk::Desk,
    papers::printed,
    rooms::sessions::{id, papers::pdf},
    typed::{Typed, form, shown},
};

pub(crate) async fn ask(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let seen = seen_for(&desk, &path, Right::CertifyCopy).await?;
        let today = domain::acting::civil_day(desk.actor()?.party(), desk.office().now());
        let typed = shown(&CertifyForm::offered(today));
        Ok(page(&desk, &seen, StatusCode::OK, &typed, &Faults::new()))
    };
    desk.respond(answer.await)
}

pub(crate) async fn certify(Path(path): Path<String>, desk: Desk) -> Response {
    let answer = async {
        let (actor, id) = (desk.actor()?, id(&path)?);
        let (status, faults) = match minutes::certify(desk.office(), actor, id, &form(&desk.typed)).await {
            Ok(certificate) => return copy(&desk, &path, &certificate).await,
            Err(refusal) => desk.form_again(refusal)?,
        };
        let seen = seen_for(&desk, &path, Right::CertifyCopy).await?;
        Ok(page(&desk, &seen, status, &desk.typed, &faults))
    };
    desk.respond(answer.await)
}

async fn copy(desk: &Desk, path: &str, certificate: &Certificate) -> Result<Response, Refusal> {
    let seen = seen_for(desk, path, Right::CertifyCopy).await?;
    let minutes = seen.minutes.as_ref().ok_or(Refusal::NotFound)?;
    let source = Source { session: &seen.session, minutes, delegations: &seen.delegations };
    let said = Said {
        place: certificate.place.as_str(),
        day: certificate.day,
        name: certificate.name.as_str(),
        position: certificate.position.as_str(),
        keeper: certificate.keeper.as_str(),
        reference: certificate.reference.as_str(),
        scans: &certificate.scans,
    };
    let document = certified(&source, desk.actor()?.party(), &said);
    let number = seen.session.state.number().map_or_else(String::new, |number| format!("-{number}"));
    let bytes = printed(document, desk.office().now()).await?;
    Ok(pdf(bytes, &format!("minutes{number}-certified-copy")))
}

fn page(desk: &Desk, seen: &MinutesSeen, status: StatusCode, typed: &Typed, faults: &Faults) -> Response {
    let title = certify::title(desk.words);
    desk.page(status, Some(Section::Archive), &title, || certify::view(desk.words, seen, typed, faults))
}
