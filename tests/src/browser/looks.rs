//! How a page looks: at which size, in light or dark; what stands out of the window and what axe-core objects to.

use super::{Browser, Outcome, provided};
use serde_json::{Value, json};
use thirtyfour::cdp::domains::emulation::{MediaFeature, SetEmulatedMedia};

impl Browser {
    /// Sets the width and height that the page sees, in CSS pixels: as on a telephone, narrower than any window.
    ///
    /// # Errors
    /// Where the browser has gone.
    pub async fn resize(&self, width: u32, height: u32) -> Outcome {
        Ok(self.session.cdp().emulation().set_device_metrics_override(width, height, 1.0, false).await?)
    }

    /// How many CSS pixels of the page stand out to the right of the window.
    ///
    /// # Errors
    /// Where the browser has gone. Needs JavaScript.
    pub async fn overflow(&self) -> Outcome<i64> {
        let script = "return document.documentElement.scrollWidth - window.innerWidth;";
        Ok(self.session.execute(script, vec![]).await?.json().as_i64().unwrap_or_default())
    }

    /// By how many CSS pixels of height one element lies over another; nought where either is not there.
    ///
    /// # Errors
    /// Where the browser has gone. Needs JavaScript.
    pub async fn overlap(&self, one: &str, other: &str) -> Outcome<i64> {
        let elements = vec![Value::from(one), Value::from(other)];
        Ok(self.session.execute(OVERLAP, elements).await?.json().as_i64().unwrap_or_default())
    }

    /// Unfolds whatever is folded away: what is folded, nobody judges.
    ///
    /// # Errors
    /// Where the browser has gone. Needs JavaScript.
    pub async fn unfold(&self) -> Outcome {
        let script = "document.querySelectorAll('details').forEach(folded => { folded.open = true; });";
        self.session.execute(script, vec![]).await?;
        Ok(())
    }

    /// The page as a system in the dark look shows it, or again in the light one.
    ///
    /// # Errors
    /// Where the browser has gone.
    pub async fn darken(&self, dark: bool) -> Outcome {
        let value = if dark { "dark" } else { "light" }.to_owned();
        let features = Some(vec![MediaFeature { name: "prefers-color-scheme".to_owned(), value }]);
        self.session.cdp().send(SetEmulatedMedia { media: None, features }).await?;
        Ok(())
    }

    /// What axe-core objects to on the page as it is now: one line for each element, with the rule, its weight and
    /// how to mend it. Needs JavaScript.
    ///
    /// # Errors
    /// Where axe-core is missing or does not run.
    pub async fn axe(&self) -> Outcome<Vec<String>> {
        self.judged(json!({})).await
    }

    /// The same of colours alone: all that another look can change.
    ///
    /// # Errors
    /// Where axe-core is missing or does not run.
    pub async fn axe_on_colours(&self) -> Outcome<Vec<String>> {
        self.judged(json!({ "runOnly": ["color-contrast", "link-in-text-block"] })).await
    }

    async fn judged(&self, options: Value) -> Outcome<Vec<String>> {
        // Half a megabyte of script: carried to the page once.
        let here = self.session.execute("return typeof axe === 'object';", vec![]).await?;
        if here.json() != &Value::Bool(true) {
            self.session.execute(std::fs::read_to_string(provided("ALTERNAT_TEST_AXE")?)?, vec![]).await?;
        }
        let found = self.session.execute_async(RUN_AXE, vec![options]).await?;
        match found.json() {
            Value::String(fault) => Err(format!("axe-core does not run: {fault}").into()),
            violations => Ok(readable(violations)),
        }
    }
}

const RUN_AXE: &str = "
    const [options, done] = arguments;
    axe.run(document, options).then(found => done(found.violations), fault => done(String(fault)));
";

const OVERLAP: &str = "
    const boxes = [...arguments].map(name => document.querySelector(name)?.getBoundingClientRect());
    if (boxes.some(box => box === undefined)) return 0;
    const [one, other] = boxes;
    const beside = one.right <= other.left || other.right <= one.left;
    const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return beside ? 0 : Math.ceil(Math.max(height, 0));
";

/// axe-core's violations, one line an element.
fn readable(violations: &Value) -> Vec<String> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let word =
        |value: &Value| value.as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    let mut lines = Vec::new();
    for violation in list(violations) {
        let rule = format!("{} ({})", word(&violation["id"]), word(&violation["impact"]));
        for element in list(&violation["nodes"]) {
            let place: Vec<String> = list(&element["target"]).iter().map(&word).collect();
            lines.push(format!("{rule} at {}: {}", place.join(" "), word(&element["failureSummary"])));
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn violations_are_readable() {
        let violations = json!([{
            "id": "label",
            "impact": "critical",
            "nodes": [{ "target": ["form", "#day"], "failureSummary": "Fix this:\n  it has no label" }],
        }]);
        assert_eq!(readable(&violations), ["label (critical) at form #day: Fix this: it has no label"]);
        assert_eq!(readable(&json!([])), [""; 0]);
    }
}
