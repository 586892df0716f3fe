//! What a form carries: exactly what was typed, by field name.

use std::collections::BTreeMap;

use serde::{
    Serialize,
    de::{
        DeserializeOwned,
        value::{Error, MapDeserializer},
    },
};

/// What was typed, by field name. A field that comes more than once, as ticked boxes do, is joined by commas.
pub(crate) type Typed = BTreeMap<String, String>;

/// Reads a form's body.
pub(crate) fn read(body: &[u8]) -> Typed {
    let mut typed = Typed::new();
    for (name, value) in form_urlencoded::parse(body) {
        typed
            .entry(name.into_owned())
            .and_modify(|kept| {
                kept.push(',');
                kept.push_str(&value);
            })
            .or_insert_with(|| value.into_owned());
    }
    typed
}

/// The form of an act, from what was typed. Fields that are missing are empty.
pub(crate) fn form<T: DeserializeOwned + Default>(typed: &Typed) -> T {
    let fields = typed.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    T::deserialize(MapDeserializer::<_, Error>::new(fields)).unwrap_or_default()
}

/// What a form would show if it had been typed.
pub(crate) fn shown<T: Serialize>(form: &T) -> Typed {
    match serde_json::to_value(form) {
        Ok(serde_json::Value::Object(fields)) => fields
            .into_iter()
            .filter_map(|(name, value)| value.as_str().map(|text| (name, text.to_owned())))
            .collect(),
        _ => Typed::new(),
    }
}

#[cfg(test)]
mod tests {
    use secretariat::sessions::ProposalForm;

    use super::*;

    #[test]
    fn what_was_typed_goes_there_and_back() {
        let typed = read("title=%D0%97%D0%B0+1&host=kazakhstan&roles=a&roles=b&unknown=x".as_bytes());
        assert_eq!(typed.get("roles").map(String::as_str), Some("a,b"));
        let form: ProposalForm = form(&typed);
        assert_eq!((form.title.as_str(), form.host.as_str(), form.city.as_str()), ("За 1", "kazakhstan", ""));
        assert_eq!(shown(&form).get("title").map(String::as_str), Some("За 1"));
    }
}
