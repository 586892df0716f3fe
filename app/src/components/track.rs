//! A track: a state as a ruler.

use leptos::prelude::*;

/// Where a step stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
    /// Passed: a thick rule.
    Done,
    /// Reached: a thick tick.
    Now,
    /// To come: dots.
    Ahead,
}

/// A step of the ruler.
pub struct Step {
    /// Where it stands.
    pub stage: Stage,
    /// Its name.
    pub name: String,
    /// When, by whom, why; nothing where nothing is to be told.
    pub told: Option<AnyView>,
}

impl Step {
    /// A step about which nothing more is told.
    #[must_use]
    pub fn new(stage: Stage, name: impl Into<String>) -> Self {
        Self { stage, name: name.into(), told: None }
    }

    /// The same step with words under it.
    #[must_use]
    pub fn told(mut self, told: impl IntoAny) -> Self {
        self.told = Some(told.into_any());
        self
    }
}

/// The ruler.
#[component]
pub fn Track(
    /// In order of time.
    steps: Vec<Step>,
    /// Upright at any width: for steps under which much is told.
    #[prop(optional)]
    upright: bool,
) -> AnyView {
    let steps = steps.into_iter().map(|step| {
        let (class, current) = match step.stage {
            Stage::Done => ("done", None),
            Stage::Now => ("now", Some("step")),
            Stage::Ahead => ("ahead", None),
        };
        view! {
            <li class=class aria-current=current>
                <span class="track-name">{step.name}</span>
                {step.told.map(|told| view! { <div class="track-told">{told}</div> })}
            </li>
        }
    });
    let class = if upright { "track track-upright" } else { "track" };
    view! { <ol class=class>{steps.collect_view()}</ol> }.into_any()
}
