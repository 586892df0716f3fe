//! The arrows of the house: which of our packages may depend on which. They run one way.

use serde_json::Value;

/// A package and those of ours that it may depend on. A package that is not in this table fails the check, so that
/// nobody adds one without saying where it stands.
type Arrows = &'static [(&'static str, &'static [&'static str])];

const ARROWS: Arrows = &[
    // The rules are pure.
    ("domain", &[]),
    ("locales", &["domain"]),
    // An act asks the rules, and knows no pages. What both Parties agree to is worded where the words are.
    ("secretariat", &["domain", "locales"]),
    ("print", &["domain", "locales"]),
    // A format that others read knows the texts and nothing of who may see them.
    ("interchange", &["domain"]),
    // Compiled for the browser, so whatever it depended on would have to be as well.
    ("islands", &[]),
    ("app", &["domain", "islands", "locales", "secretariat"]),
    ("server", &["app", "domain", "interchange", "islands", "locales", "print", "secretariat"]),
    // The house seen from outside may see everything; nothing may lean on it.
    ("tests", &["app", "domain", "interchange", "islands", "locales", "print", "secretariat", "server"]),
    // The build driver must build even where the house does not.
    ("xtask", &[]),
];

/// One sentence for each arrow that the house forbids, whether the dependency is ordinary, for tests or for
/// building.
///
/// `metadata` is the answer of `cargo metadata --no-deps`.
pub(crate) fn forbidden(metadata: &Value) -> Vec<String> {
    let packages = metadata["packages"].as_array().map_or(&[][..], Vec::as_slice);
    packages.iter().flat_map(of_package).collect()
}

fn of_package(package: &Value) -> Vec<String> {
    let from = package["name"].as_str().unwrap_or_default();
    let Some((_, allowed)) = ARROWS.iter().find(|(name, _)| *name == from) else {
        return vec![format!("{from}: this package is not in the table of xtask/src/arrows.rs.")];
    };
    let dependencies = package["dependencies"].as_array().map_or(&[][..], Vec::as_slice);
    let ours = dependencies.iter().filter(|dependency| dependency["path"].is_string());
    let names = ours.filter_map(|dependency| dependency["name"].as_str());
    names
        .filter(|to| !allowed.contains(to))
        .map(|to| format!("{from} → {to}: the house forbids this arrow (xtask/src/arrows.rs)."))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn told(from: &str, to: &str, kind: Option<&str>) -> Vec<String> {
        let arrow = json!({ "name": to, "path": format!("/clone/{to}"), "kind": kind });
        let library = json!({ "name": "serde", "path": null });
        forbidden(&json!({ "packages": [{ "name": from, "dependencies": [arrow, library] }] }))
    }

    #[test]
    fn arrows_run_one_way() {
        let cases = [
            ("server", "app", true),
            ("server", "secretariat", true),
            ("app", "secretariat", true),
            ("app", "print", false),
            ("app", "server", false),
            ("secretariat", "domain", true),
            ("secretariat", "locales", true),
            ("print", "locales", true),
            ("print", "secretariat", false),
            ("interchange", "domain", true),
            ("interchange", "locales", false),
            ("server", "interchange", true),
            ("locales", "domain", true),
            ("domain", "locales", false),
            ("islands", "domain", false),
            ("tests", "server", true),
            ("server", "tests", false),
            ("xtask", "domain", false),
            ("tests", "xtask", false),
        ];
        for (from, to, allowed) in cases {
            assert_eq!(told(from, to, None).is_empty(), allowed, "{from} → {to}");
        }
    }

    #[test]
    fn dependencies_of_tests_are_arrows_too() {
        assert_eq!(
            told("domain", "tests", Some("dev")),
            ["domain → tests: the house forbids this arrow (xtask/src/arrows.rs)."]
        );
    }

    #[test]
    fn a_new_package_must_be_placed() {
        assert!(told("annexe", "domain", None)[0].contains("not in the table"));
    }

    #[test]
    fn the_table_has_no_circle() {
        for (from, allowed) in ARROWS {
            for to in *allowed {
                let back = ARROWS.iter().find(|(name, _)| name == to).map(|(_, names)| names.contains(from));
                assert_eq!(back, Some(false), "{from} ⇄ {to}");
            }
        }
    }
}
