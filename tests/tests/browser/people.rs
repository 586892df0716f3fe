//! An administrator and those whom they invite.

use domain::parties::Party;
use domain::people::Role;
use tests::browser::Outcome;

use crate::desk::Desk;

/// The name of who heads the delegation of this Party, in Russian, as it prints.
pub(crate) const fn head_of(party: Party) -> &'static str {
    match party {
        Party::Kazakhstan => "Образцов А. А.",
        Party::Azerbaijan => "Примеров Б. Б.",
    }
}

/// The address under which the secretary of this Party signs in.
pub(crate) fn address_of_secretary(party: Party) -> String {
    format!("secretary@{}.example", party.key())
}

/// The links by which the people of a Party come into the house.
pub(crate) struct Links {
    pub(crate) secretary: String,
    pub(crate) head: String,
}

/// From the link that was printed at the machine to the links of a secretary and of the head of a delegation. The
/// administrator leaves the desk to the next.
pub(crate) async fn invite(desk: Desk<'_>, party: Party) -> Outcome<Links> {
    let printed = desk.house.first_link(party).await;
    desk.accept(&format!("{}/invitations/{}", desk.house.origin(), printed.expose())).await?;
    desk.open("/accounts").await?;
    let secretary = invite_one(desk, "Секретарь", &address_of_secretary(party), Role::Secretary).await?;
    desk.follow("people-link-back").await?;
    let address = format!("head@{}.example", party.key());
    let head = invite_one(desk, head_of(party), &address, Role::Delegate).await?;
    desk.sign_out().await?;
    Ok(Links { secretary, head })
}

/// Invites one person from the list of accounts, and gives the link that is shown once.
async fn invite_one(desk: Desk<'_>, name: &str, address: &str, role: Role) -> Outcome<String> {
    let browser = desk.browser;
    desk.follow("people-invite").await?;
    browser.fill("#name", name).await?;
    browser.fill("#address", address).await?;
    browser.click(&format!("input[name=roles][value={}]", role.key())).await?;
    browser.fill("#basis", "Приказ № 1").await?;
    desk.press("people-invite-create").await?;
    browser.value("#link").await
}
