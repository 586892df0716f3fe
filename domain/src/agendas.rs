//! The agenda of a session: items of either Party, in the host's order, agreed when both agree to one version.

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use crate::{
    acting::Acting, agreement::vocabulary::Subject, identifiers::ItemId, parties::Party, rules::Rule,
    text::Line,
};

/// The most letters of an item.
pub const ITEM_MOST: usize = 600;

/// The most items of an agenda \[product\].
pub const ITEMS_MOST: usize = 60;

/// One item.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Item {
    /// Its id; minutes and decisions refer to it.
    pub id: ItemId,
    /// «О …»: what it is about, as it prints.
    pub title: Line,
    /// The Party that put it on; absent for the items of both.
    pub by: Option<Party>,
    /// Who reports, as printed.
    pub rapporteur: Option<Line>,
    /// When it begins, by the city's clock.
    pub starts_at: Option<NaiveTime>,
    /// The subject of the Agreement that it belongs to.
    pub subject: Option<Subject>,
    /// The number of the session from which it is carried over.
    pub carried_over_from: Option<u32>,
}

/// The agenda of one session.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Agenda {
    /// Grows with every change; the Parties agree to a version.
    pub edition: u32,
    /// The items in their order.
    pub items: Vec<Item>,
    /// Which edition Kazakhstan and Azerbaijan agreed to, and by whom.
    pub consents: Vec<Consent>,
}

/// A Party's consent to an edition of the agenda.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Consent {
    /// Who agreed, for which Party, when.
    pub acting: Acting,
    /// To which edition.
    pub edition: u32,
}

impl Agenda {
    /// The first edition: what the proposer drafts.
    #[must_use]
    pub const fn drafted(items: Vec<Item>) -> Self {
        Self { edition: 1, items, consents: Vec::new() }
    }

    /// Whether this Party agreed to the agenda as it now stands.
    #[must_use]
    pub fn is_agreed_by(&self, party: Party) -> bool {
        self.consent_of(party).is_some()
    }

    /// This Party's consent to the agenda as it now stands.
    #[must_use]
    pub fn consent_of(&self, party: Party) -> Option<&Consent> {
        self.consents.iter().find(|consent| consent.acting.party == party && consent.edition == self.edition)
    }

    /// Whether both Parties agreed to this one edition.
    #[must_use]
    pub fn is_agreed(&self) -> bool {
        Party::BOTH.into_iter().all(|party| self.is_agreed_by(party))
    }

    /// Agrees to the agenda as it stands.
    ///
    /// # Errors
    /// [`Rule::AgendaEmpty`] where there is nothing to agree to.
    pub fn agree(mut self, acting: Acting) -> Result<Self, Rule> {
        if self.items.is_empty() {
            return Err(Rule::AgendaEmpty);
        }
        if !self.is_agreed_by(acting.party) {
            self.consents.push(Consent { acting, edition: self.edition });
        }
        Ok(self)
    }

    /// Adds an item of this Party, before the closing items of both.
    ///
    /// # Errors
    /// [`Rule::AgendaFull`] beyond [`ITEMS_MOST`].
    pub fn put_on(mut self, item: Item) -> Result<Self, Rule> {
        if self.items.len() >= ITEMS_MOST {
            return Err(Rule::AgendaFull { most: ITEMS_MOST });
        }
        let closing = self.items.iter().rev().take_while(|other| other.by.is_none()).count();
        let own_place = if item.by.is_none() { self.items.len() } else { self.items.len() - closing };
        self.items.insert(own_place, item);
        Ok(self.changed())
    }

    /// Puts other words, rapporteur or time to an item of this Party, or to one of both.
    ///
    /// # Errors
    /// [`Rule::ItemOfTheOther`]; [`Rule::ItemGone`].
    pub fn amend(mut self, party: Party, id: ItemId, change: impl FnOnce(&mut Item)) -> Result<Self, Rule> {
        let item = self.items.iter_mut().find(|item| item.id == id).ok_or(Rule::ItemGone)?;
        if item.by == Some(party.other()) {
            return Err(Rule::ItemOfTheOther);
        }
        change(item);
        Ok(self.changed())
    }

    /// Takes off an item of this Party, or one of both.
    ///
    /// # Errors
    /// [`Rule::ItemOfTheOther`]; [`Rule::ItemGone`].
    pub fn remove(mut self, party: Party, id: ItemId) -> Result<Self, Rule> {
        let at = self.items.iter().position(|item| item.id == id).ok_or(Rule::ItemGone)?;
        if self.items.get(at).is_some_and(|item| item.by == Some(party.other())) {
            return Err(Rule::ItemOfTheOther);
        }
        self.items.remove(at);
        Ok(self.changed())
    }

    /// Puts an item at a place, counted from nought; the order is the host's.
    ///
    /// # Errors
    /// [`Rule::ItemGone`].
    pub fn put_at(mut self, id: ItemId, place: usize) -> Result<Self, Rule> {
        let at = self.items.iter().position(|item| item.id == id).ok_or(Rule::ItemGone)?;
        let item = self.items.remove(at);
        self.items.insert(place.min(self.items.len()), item);
        Ok(self.changed())
    }

    fn changed(mut self) -> Self {
        self.edition = self.edition.saturating_add(1);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::acting::Basis;

    fn item(seed: u8, by: Option<Party>) -> Item {
        Item {
            id: ItemId::from_chance([seed; 16]),
            title: Line::new("О ходе работы", ITEM_MOST).unwrap(),
            by,
            rapporteur: None,
            starts_at: None,
            subject: None,
            carried_over_from: None,
        }
    }

    fn acting(party: Party) -> Acting {
        let person = Line::new("А. А. Образцов", 50).unwrap();
        Acting { party, person, basis: Basis::Own, at: "2026-05-01T08:00:00Z".parse().unwrap() }
    }

    #[test]
    fn any_change_voids_both_consents() {
        let own = item(1, Some(Party::Kazakhstan));
        let agreed = Agenda::drafted(vec![own.clone()])
            .agree(acting(Party::Kazakhstan))
            .and_then(|agenda| agenda.agree(acting(Party::Azerbaijan)))
            .unwrap();
        assert!(agreed.is_agreed());
        let added = agreed.clone().put_on(item(2, Some(Party::Azerbaijan))).unwrap();
        let moved = agreed.clone().put_at(own.id, 0).unwrap();
        let amended = agreed.amend(Party::Kazakhstan, own.id, |item| item.rapporteur = None).unwrap();
        for changed in [added, moved, amended] {
            assert!(Party::BOTH.iter().all(|&party| !changed.is_agreed_by(party)));
        }
    }

    #[test]
    fn an_item_belongs_to_its_party() {
        let theirs = item(1, Some(Party::Azerbaijan));
        let agenda = Agenda::drafted(vec![theirs.clone(), item(2, None)]);
        assert_eq!(agenda.clone().remove(Party::Kazakhstan, theirs.id), Err(Rule::ItemOfTheOther));
        assert_eq!(agenda.clone().amend(Party::Kazakhstan, theirs.id, |_| ()), Err(Rule::ItemOfTheOther));
        assert!(agenda.clone().remove(Party::Kazakhstan, ItemId::from_chance([2; 16])).is_ok());
        assert_eq!(agenda.remove(Party::Kazakhstan, ItemId::from_chance([9; 16])), Err(Rule::ItemGone));
    }

    #[test]
    fn a_new_item_comes_before_the_closing_items_of_both() {
        let agenda = Agenda::drafted(vec![item(1, None), item(2, Some(Party::Kazakhstan)), item(3, None)]);
        let added = agenda.put_on(item(4, Some(Party::Azerbaijan))).unwrap();
        let order: Vec<_> = added.items.iter().map(|item| item.id).collect();
        assert_eq!(order, [1, 2, 4, 3].map(|seed| ItemId::from_chance([seed; 16])));
    }

    #[test]
    fn an_empty_agenda_cannot_be_agreed() {
        assert_eq!(Agenda::drafted(vec![]).agree(acting(Party::Kazakhstan)), Err(Rule::AgendaEmpty));
    }
}
