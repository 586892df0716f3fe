//! The steps of minutes, one by one, by the pages that people use: for tests that need a text of their own in them.

use crate::answer::Page;
use crate::form::Form;
use crate::house::TestHouse;
use crate::person::Person;
use domain::identifiers::SessionId;
use domain::parties::Party;
use domain::people::Role;

impl TestHouse {
    /// A session under way whose delegations are told, with the heads of Kazakhstan's and Azerbaijan's.
    pub async fn opened_with_heads(&self, host: &Person, guest: &Person) -> (SessionId, [Person; 2]) {
        let id = self.opened(host, guest).await;
        self.delegation(guest, id).await;
        let person = async |secretary: &Person| self.person(secretary.party(), Role::Delegate).await;
        let mut heads = [person(host).await, person(guest).await];
        for (secretary, head) in [host, guest].into_iter().zip(&heads) {
            self.headed(secretary, id, head).await;
        }
        heads.sort_by_key(Person::party);
        (id, heads)
    }

    /// The minutes are begun; gives how many items there are.
    pub async fn minutes_begun(&self, host: &Person, id: SessionId) -> usize {
        let minutes = format!("/sessions/{id}/minutes");
        let begun = host.open(&minutes).await.form("minutes").send().await;
        let items = format!("{minutes}/items/");
        let links = begun.document().elements().filter_map(|element| element.get("href"));
        links.filter(|link| link.starts_with(&items)).count()
    }

    /// An item of the minutes is written by this hand.
    pub async fn item_written(
        &self,
        host: &Person,
        id: SessionId,
        number: usize,
        write: impl FnOnce(Form) -> Form,
    ) {
        let action = format!("items/{number}");
        let form = host.open(&format!("/sessions/{id}/minutes/{action}")).await.form(&action);
        write(form).send().await.has_status(200);
    }

    /// The minutes are before both Parties.
    pub async fn minutes_circulated(&self, host: &Person, id: SessionId) {
        on_minutes(host, id, "circulate").await.has_status(200);
    }

    /// The heads of both delegations agree to the minutes.
    pub async fn minutes_agreed(&self, heads: &[Person; 2], id: SessionId) {
        for head in heads {
            on_minutes(head, id, "agree").await.has_status(200);
        }
    }

    /// The minutes are signed today.
    pub async fn minutes_signed(&self, host: &Person, id: SessionId) {
        let form = host.open(&format!("/sessions/{id}/minutes/sign")).await.form("sign");
        let form = form.fill_day("signed", self.day(Party::Kazakhstan, 0));
        form.send().await.has_status(200);
    }
}

/// Does an act of minutes that a page asks about.
async fn on_minutes(person: &Person, id: SessionId, act: &str) -> Page {
    person.open(&format!("/sessions/{id}/minutes/{act}")).await.form(act).send().await
}
