//! Who sits at the desks of the demonstration.

use domain::{languages::Language, parties::Party, people::Role};
use secretariat::{
    Actor, Refusal, Secretariat,
    people::{AcceptForm, InviteForm, SignInForm, accept, actor_of, invite, invite_first, sign_in},
};

/// The password of every account of the demonstration, which is on this machine alone.
pub(crate) const PASSWORD: &str = "demonstration only";

/// The address of the person at this desk.
pub(crate) fn address(party: Party, role: Role) -> String {
    format!("{}@{}.example", role.key(), party.key())
}

pub(super) async fn lay_out(office: &Secretariat) -> Result<(), Refusal> {
    for party in Party::BOTH {
        of(office, party).await?;
    }
    Ok(())
}

/// The person at this desk, signed in.
pub(super) async fn at_desk(office: &Secretariat, party: Party, role: Role) -> Result<Actor, Refusal> {
    let form = SignInForm { address: address(party, role), password: PASSWORD.into() };
    let began = sign_in(office, &form).await?;
    actor_of(office, &began.secret).await?.ok_or(Refusal::SignedOut)
}

async fn of(office: &Secretariat, party: Party) -> Result<(), Refusal> {
    let form = AcceptForm { password: PASSWORD.into(), again: PASSWORD.into() };
    let role = Role::Administrator;
    let link = invite_first(office, party, name(party, role), &address(party, role)).await?;
    let began = accept(office, &link, &form, Language::Russian).await?;
    let administrator = actor_of(office, &began.secret).await?.ok_or(Refusal::SignedOut)?;
    for role in Role::ALL.into_iter().filter(|role| *role != Role::Administrator) {
        let invited = InviteForm {
            name: name(party, role).into(),
            address: address(party, role),
            roles: role.key().into(),
            basis: "Приказ о секретариате".into(),
            ..InviteForm::default()
        };
        let link = invite(office, &administrator, &invited).await?;
        accept(office, &link, &form, Language::Russian).await?;
    }
    Ok(())
}

/// Names that mean "sample" and "example".
pub(super) const fn name(party: Party, role: Role) -> &'static str {
    match (party, role) {
        (Party::Kazakhstan, Role::Secretary) => "Образцов А. А.",
        (Party::Kazakhstan, Role::Translator) => "Үлгіұлы Е. Б.",
        (Party::Kazakhstan, Role::Delegate) => "Примеров Б. Б.",
        (Party::Kazakhstan, Role::Archivist) => "Мысалова Г. К.",
        (Party::Kazakhstan, Role::Administrator) => "Мысалов Д. Т.",
        (Party::Azerbaijan, Role::Secretary) => "Misalova S. T.",
        (Party::Azerbaijan, Role::Translator) => "Sınaqlı G. B.",
        (Party::Azerbaijan, Role::Delegate) => "Örnəkov İ. Ş.",
        (Party::Azerbaijan, Role::Archivist) => "Nümunəli A. V.",
        (Party::Azerbaijan, Role::Administrator) => "Misalov E. R.",
    }
}
