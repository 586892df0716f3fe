//! What is read in the sources themselves: words that may not stand there, and how long a file is.

use crate::{Outcome, progress};
use std::fs;
use std::path::{Path, PathBuf};

/// A word that is no name of ours, where it may not stand, and why. The words are put together here so that this
/// file does not hold them.
struct Forbidden {
    word: &'static str,
    /// The folders it may not stand in; none means all.
    folders: &'static [&'static str],
    /// The one file where it may stand all the same, which says why.
    except: Option<&'static str>,
    why: &'static str,
}

const FORBIDDEN: [Forbidden; 5] = [
    Forbidden {
        word: concat!("/ro", "ot/"),
        folders: &[],
        except: None,
        why: "a stranger has only the clone",
    },
    Forbidden { word: concat!("TO", "DO"), folders: &[], except: None, why: "finish it, or file it" },
    Forbidden { word: concat!("FIX", "ME"), folders: &[], except: None, why: "finish it, or file it" },
    Forbidden {
        word: concat!("inner_", "html"),
        folders: &["app", "islands"],
        except: Some("app/src/minutes/preview.rs"),
        why: "it writes text unescaped",
    },
    Forbidden {
        word: concat!("thread::", "sleep"),
        folders: &["tests"],
        except: None,
        why: "wait for what happens, not for time",
    },
];

/// Text that people write. What is not here is generated, or data.
const EXTENSIONS: [&str; 13] =
    ["css", "ftl", "html", "java", "js", "json", "md", "rs", "sh", "sql", "svg", "toml", "yml"];

/// Of these a file has at most so many lines, unless its first lines say why with this word.
const SOURCES: [&str; 5] = ["css", "java", "js", "rs", "sql"];
const MOST_LINES: usize = 400;
const REASON: &str = "Long because";
const HEAD: usize = 20;

/// One sentence for each fault in the sources of the clone.
pub(crate) fn faults(root: &Path) -> Outcome<Vec<String>> {
    let mut files = Vec::new();
    gather(root, root, &mut files)?;
    files.sort();
    let mut faults = Vec::new();
    for file in files {
        let bytes = fs::read(root.join(&file)).map_err(|error| progress::cannot_read(&file, &error))?;
        let text = String::from_utf8_lossy(&bytes);
        faults.extend(forbidden(&file, &text));
        faults.extend(too_long(&file, &text));
    }
    Ok(faults)
}

/// Every file in `folder` that people write, relative to `root`. Outputs (marked by cargo with a `CACHEDIR.TAG`),
/// the house's own data and hidden folders, save `.ci` and the like at the top, are passed over.
fn gather(root: &Path, folder: &Path, files: &mut Vec<PathBuf>) -> Outcome {
    let entries = fs::read_dir(folder).map_err(|error| progress::cannot_read(folder, &error))?;
    for entry in entries {
        let path = entry.map_err(|error| progress::cannot_read(folder, &error))?.path();
        let relative = path.strip_prefix(root).unwrap_or(&path);
        if path.is_dir() {
            if !is_passed_over(relative, &path) {
                gather(root, &path, files)?;
            }
        } else if is_written(relative) {
            files.push(relative.to_path_buf());
        }
    }
    Ok(())
}

fn is_passed_over(relative: &Path, path: &Path) -> bool {
    ["target", "data", ".git"].iter().any(|name| relative == Path::new(name))
        || path.join("CACHEDIR.TAG").exists()
}

fn is_written(file: &Path) -> bool {
    let extension = file.extension().and_then(|extension| extension.to_str());
    extension.map_or_else(|| file.starts_with(".ci"), |extension| EXTENSIONS.contains(&extension))
}

fn forbidden(file: &Path, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for Forbidden { word, folders, except, why } in &FORBIDDEN {
        if except.is_some_and(|exception| file == Path::new(exception)) {
            continue;
        }
        if !(folders.is_empty() || folders.iter().any(|folder| file.starts_with(folder))) {
            continue;
        }
        for (number, _) in text.lines().enumerate().filter(|(_, line)| line.contains(word)) {
            faults.push(format!("{}:{}: `{word}`: {why}.", file.display(), number + 1));
        }
    }
    faults
}

fn too_long(file: &Path, text: &str) -> Option<String> {
    let is_source = file.extension().and_then(|end| end.to_str()).is_some_and(|end| SOURCES.contains(&end));
    let lines = text.lines().count();
    let has_reason = text.lines().take(HEAD).any(|line| line.contains(REASON));
    (is_source && lines > MOST_LINES && !has_reason).then(|| {
        let file = file.display();
        format!("{file}: {lines} lines; {MOST_LINES} at most, or its head says “{REASON} …”.")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_forbidden_where_they_do_harm() {
        let [machine, later, _, raw, sleep] = FORBIDDEN.map(|forbidden| forbidden.word);
        let cases = [
            ("docs/reading.md", machine, 1),
            ("domain/src/lib.rs", later, 1),
            ("app/src/minutes.rs", raw, 1),
            ("docs/escaping.md", raw, 0),
            ("tests/src/kit.rs", sleep, 1),
            ("server/src/jobs.rs", sleep, 0),
        ];
        for (file, word, faults) in cases {
            let text = format!("first\n  // {word} of it\n");
            let found = forbidden(Path::new(file), &text);
            assert_eq!(found.len(), faults, "{file} {word}");
            assert!(found.iter().all(|fault| fault.starts_with(&format!("{file}:2: "))), "{found:?}");
        }
    }

    #[test]
    fn a_long_file_says_why() {
        let lines = |count: usize, head: &str| format!("{head}\n{}", "line\n".repeat(count - 1));
        let cases = [
            ("print/src/paper.rs", lines(400, ""), false),
            ("print/src/paper.rs", lines(401, ""), true),
            ("print/src/paper.rs", lines(401, "//! Long because it is one table."), false),
            ("locales/words/en.ftl", lines(900, ""), false),
        ];
        for (file, text, fault) in cases {
            assert_eq!(too_long(Path::new(file), &text).is_some(), fault, "{file}");
        }
    }

    #[test]
    fn only_what_people_write_is_read() {
        for (file, read) in
            [("a/b.rs", true), (".ci/run", true), ("a/font.ttf", false), ("Cargo.lock", false)]
        {
            assert_eq!(is_written(Path::new(file)), read, "{file}");
        }
    }
}
