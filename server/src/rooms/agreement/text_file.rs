//! A signed text taken from a file of Word or Akoma Ntoso: it fills the form, and nothing is kept until that is sent.

use app::agreement::texts::entry::ENCLOSED;
use interchange::{akn, docx};
use secretariat::{
    Fault, Faults,
    agreement::{TextForm, TextSeen},
};

/// Puts the words of the file into the fields of their parts. A document of Word has its lines set against the draft, as
/// what is pasted has; Akoma Ntoso names the parts itself.
///
/// # Errors
/// At [`ENCLOSED`] why the file is not read; as [`TextForm::distribute`].
pub(super) fn fill(form: &mut TextForm, seen: &TextSeen, file: &[u8]) -> Result<(), Faults> {
    let refused = |line| Faults::one(ENCLOSED, Fault::FileNotRead { line });
    if file.starts_with(b"PK") {
        let paragraphs = docx::read(file).map_err(|_| refused(None))?;
        form.paste(&paragraphs.join("\n"));
        return form.distribute(seen.draft);
    }
    let xml = std::str::from_utf8(file).map_err(|_| refused(None))?;
    let text = akn::read(xml).map_err(|error| refused(Some(error.line)))?;
    if text.language != seen.language {
        return Err(Faults::one(ENCLOSED, Fault::FileOfOtherLanguage { language: text.language }));
    }
    form.fill(seen.draft, &text.provisions);
    Ok(())
}
