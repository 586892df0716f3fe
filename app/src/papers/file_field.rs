//! The field in which a file is chosen. Without a script the form carries the file; with one the file goes first, in
//! parts, and the form names it.

use islands::PaperUpload;
use leptos::prelude::*;
use locales::{Words, papers::size};
use secretariat::papers::Upload;

use crate::components::{
    field::{Field, described_by, invalid},
    form::Form,
};

/// The name of the field that names a file which is here already.
pub const UPLOAD: &str = "upload";

/// The field of the form with this id. A file that came with a refused form is here: it is named, not asked for again.
pub fn file_field(
    words: &'static Words,
    form: Form<'_>,
    form_id: &'static str,
    most: u64,
    here: Option<&Upload>,
) -> AnyView {
    let control = form.control("file");
    let described = described_by("file", true, control.fault.is_some());
    let wrong = invalid(control.fault.is_some());
    let help = words.tell("papers-field-file-told", &[("most", size(words, most).into())]);
    let arrived = here.map(|upload| {
        let (name, size) = (upload.name.clone(), size(words, upload.reached));
        words.tell("papers-file-here", &[("name", name.into()), ("size", size.into())])
    });
    let arrived = arrived.map(|told| view! { <p role="status">{told}</p> });
    let upload = here.map(|upload| upload.id.to_string()).unwrap_or_default();
    view! {
        <Field name="file" label=words.say("papers-field-file") help=Some(help) fault=control.fault>
            {arrived}
            <input
                id="file"
                name="file"
                type="file"
                aria-invalid=wrong
                aria-describedby=described
            />
            <input type="hidden" id=UPLOAD name=UPLOAD value=upload/>
            <PaperUpload
                form=form_id.to_owned()
                most=most.to_string()
                sending=words.tell("papers-sending", &[("percent", "#".into())])
                again=words.say("papers-sending-again")
                sent=words.say("papers-sent")
                refused=words.say("papers-sending-refused")
                large=words.tell("papers-file-too-large", &[("most", size(words, most).into())])
            />
        </Field>
    }
    .into_any()
}
