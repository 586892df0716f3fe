//! Judges of paper that are not ours: veraPDF for the archive format, pdftotext for what a reader can copy out.
//!
//! Both are programs of the machine, which `cargo xtask test` provides. Java takes a second or two to start, so a
//! test with several files asks once, through [`validate_all`].

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU64, Ordering};

/// What a file must conform to, as veraPDF names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flavour {
    /// PDF/A-2a (ISO 19005-2): text, structure and fonts are in the file.
    Archive2a,
    /// PDF/A-3a (ISO 19005-3): the same, and other files may be attached.
    Archive3a,
    /// PDF/UA-1 (ISO 14289-1): readable by those who do not see it.
    Accessible1,
}

impl Flavour {
    fn id(self) -> &'static str {
        match self {
            Flavour::Archive2a => "2a",
            Flavour::Archive3a => "3a",
            Flavour::Accessible1 => "ua1",
        }
    }
}

/// Whether several files conform to each of these flavours, judged in one run of Java. Each comes with a name for the
/// message.
///
/// # Errors
/// For each file that does not conform its name and its broken rules, one a line, with how often and where first; or
/// why the files could not be judged.
pub fn validate_all(files: &[(&str, &[u8])], flavours: &[Flavour]) -> Result<(), String> {
    let validator = env::var_os("ALTERNAT_TEST_PDF_VALIDATOR")
        .ok_or("There is no validator of PDF/A: run the tests through `cargo xtask test`.")?;
    let folder = Folder::new().map_err(|error| format!("No folder for the files to judge: {error}."))?;
    let mut command = Command::new(validator);
    let flavours: Vec<&str> = flavours.iter().map(|flavour| flavour.id()).collect();
    command.arg(flavours.join(",")).current_dir(&folder.0);
    for (number, (_, bytes)) in files.iter().enumerate() {
        let name = format!("{number}.pdf");
        fs::write(folder.0.join(&name), bytes)
            .map_err(|error| format!("{name} cannot be written: {error}."))?;
        command.arg(name);
    }
    let output = command.output().map_err(|error| format!("The validator does not start: {error}."))?;
    let told = String::from_utf8_lossy(&output.stdout);
    let passed = told.lines().filter(|line| line.starts_with("PASS ")).count();
    if output.status.success() && passed == files.len() {
        return Ok(());
    }
    let complaint = complaint(&told, files);
    if complaint.is_empty() {
        return Err(format!("The validator judged nothing: {}", String::from_utf8_lossy(&output.stderr)));
    }
    Err(complaint)
}

/// The lines on the files that fail, under the names that the test gave them.
fn complaint(told: &str, files: &[(&str, &[u8])]) -> String {
    let mut lines = Vec::new();
    let mut failed = false;
    for line in told.lines() {
        if let Some(file) = line.strip_prefix("FAIL ") {
            failed = true;
            let number = file.trim_end_matches(".pdf").parse::<usize>().ok();
            let name = number.and_then(|number| files.get(number)).map_or(file, |(name, _)| *name);
            lines.push(format!("{name} does not conform:"));
        } else if line.starts_with("PASS ") {
            failed = false;
        } else if failed {
            lines.push(line.to_owned());
        }
    }
    lines.join("\n")
}

/// The text of a PDF in the order of its contents, one line a printed line, pages parted by form feeds.
///
/// # Errors
/// Where pdftotext is missing or refuses the file.
pub fn text_of(pdf: &[u8]) -> Result<String, String> {
    let folder = Folder::new().map_err(|error| format!("No folder for the file to read: {error}."))?;
    let file = folder.0.join("file.pdf");
    fs::write(&file, pdf).map_err(|error| format!("The file cannot be written: {error}."))?;
    let output = Command::new("pdftotext").args(["-raw", "-enc", "UTF-8"]).arg(&file).arg("-").output();
    let output = output.map_err(|error| {
        format!("pdftotext does not start ({error}): run the tests through `cargo xtask test`.")
    })?;
    if !output.status.success() {
        return Err(format!("pdftotext refuses the file: {}", String::from_utf8_lossy(&output.stderr)));
    }
    String::from_utf8(output.stdout).map_err(|error| format!("pdftotext gave no UTF-8: {error}."))
}

/// Letters alone: where a line ends is the paper's own matter, and so is where a word is parted.
#[must_use]
pub fn letters(text: &str) -> String {
    text.chars()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '-' | '\u{ad}' | '\u{2010}'))
        .collect()
}

/// A folder for the files of one question, which goes with it.
struct Folder(PathBuf);

impl Folder {
    fn new() -> io::Result<Folder> {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("alternat-pdf-{}-{number}", std::process::id());
        let folder = Path::new(&env::temp_dir()).join(name);
        fs::create_dir_all(&folder)?;
        Ok(Folder(folder))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn complaints_bear_the_names_of_the_files() {
        let told = "PASS 0.pdf\nFAIL 1.pdf\n  6.1.2 test 1, 1×: no mark @ root\nPASS 2.pdf\n";
        let files: [(&str, &[u8]); 3] = [("minutes", b""), ("protocol", b""), ("report", b"")];
        assert_eq!(complaint(told, &files), "protocol does not conform:\n  6.1.2 test 1, 1×: no mark @ root");
    }

    #[test]
    fn a_file_that_is_no_pdf_conforms_to_nothing() {
        let files: [(&str, &[u8]); 1] = [("the file", b"not a PDF")];
        let complaint = validate_all(&files, &[Flavour::Archive2a, Flavour::Accessible1]).unwrap_err();
        assert!(complaint.starts_with("the file does not conform:\n  2a: "), "{complaint}");
        assert!(complaint.contains("\n  ua1: "), "{complaint}");
    }
}
