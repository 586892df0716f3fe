//! Pages as samples: what the tests render in four languages, and what a person looks at in a browser.

use leptos::prelude::*;
use locales::Words;

/// One page with data that show it well.
pub struct Sample {
    /// Names the page and the state in which it is shown: a file name without its ending.
    pub name: &'static str,
    /// Gives the title and the body.
    pub view: fn(&'static Words) -> (String, AnyView),
}

#[cfg(test)]
pub(crate) use proof::prove;

/// What holds for every page.
#[cfg(test)]
mod proof {
    use std::collections::BTreeSet;
    use std::fs;

    use domain::languages::Language;
    use domain::parties::Party;
    use domain::people::Role;

    use super::*;
    use crate::frame::{Assets, Frame, Standing, Theme, bare_page, page};

    /// Renders the samples in the four languages, proves what every page promises, and leaves them in the folder of
    /// the build to be looked at. Those whose names begin with `cover-` stand without a masthead.
    pub(crate) fn prove(samples: Vec<Sample>) {
        let names: BTreeSet<&str> = samples.iter().map(|sample| sample.name).collect();
        assert_eq!(names.len(), samples.len(), "two samples have one name");
        let test = std::env::current_exe().unwrap();
        let folder = test.ancestors().nth(2).unwrap().join("samples");
        fs::create_dir_all(&folder).unwrap();
        for sample in &samples {
            for language in Language::ALL {
                let html = whole(sample, Words::of(language));
                let name = format!("{}.{}", sample.name, language.tag());
                check(&name, &html);
                fs::write(folder.join(format!("{name}.html")), html).unwrap();
            }
        }
    }

    fn whole(sample: &Sample, words: &'static Words) -> String {
        let assets = Assets { sheet: "sheet.css".into(), boot: None };
        let person = Standing {
            party: Party::Kazakhstan,
            name: "Мысалова\u{a0}А.\u{a0}Ә.".into(),
            roles: vec![Role::Secretary, Role::Administrator],
            evidence: None,
            unread: 3,
        };
        let cover = sample.name.starts_with("cover-");
        let standing = (!cover).then_some(person);
        let theme = Theme::System;
        let frame =
            Frame { words, standing, section: None, path: "/".into(), assets: &assets, theme, demo: true };
        let owner = Owner::new();
        let html = owner.with(|| {
            let (title, body) = (sample.view)(words);
            if cover { bare_page(&frame, &title, || body) } else { page(&frame, &title, || body) }
        });
        owner.cleanup();
        html
    }

    fn check(name: &str, html: &str) {
        let missing: Vec<&str> = html
            .split(locales::MISSING_OPEN)
            .skip(1)
            .filter_map(|rest| rest.split(locales::MISSING_CLOSE).next())
            .collect();
        assert!(missing.is_empty(), "{name}: {missing:?}");
        assert!(!html.contains(" style="), "{name} has a style attribute");
        assert!(!html.contains("<script"), "{name} has a script of its own");
        assert_eq!(html.matches("<h1").count(), 1, "{name}: a page has one title");
        for form in html.split("<form").skip(1).filter_map(|rest| rest.split("</form>").next()) {
            let buttons: Vec<bool> = form
                .split("<button")
                .skip(1)
                .filter_map(|rest| Some(rest.split_once('>')?.0.contains(" name=")))
                .collect();
            let named_first = buttons.first() == Some(&true) && buttons.contains(&false);
            assert!(!named_first, "{name}: Enter in a field would do what only a button should");
        }
        let values = |key: &str| -> Vec<&str> {
            html.split(&format!(" {key}=\"")).skip(1).filter_map(|rest| rest.split('"').next()).collect()
        };
        let ids = values("id");
        let known: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), known.len(), "{name}: an id stands twice");
        for key in ["for", "aria-describedby", "aria-labelledby"] {
            for id in values(key).into_iter().flat_map(|ids| ids.split(' ')) {
                assert!(known.contains(id), "{name}: {key} leads to {id}, which is not there");
            }
        }
        for id in values("href").into_iter().filter_map(|href| href.strip_prefix('#')) {
            assert!(known.contains(id), "{name}: a link leads to {id}, which is not there");
        }
    }
}
