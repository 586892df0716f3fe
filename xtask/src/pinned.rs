//! What is fetched from a registry is fetched once, and is what it was when somebody looked at it.

use crate::{Outcome, progress};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// Whether the file is there with these contents, given as the hexadecimal SHA-256.
pub(crate) fn is_here(file: &Path, sha256: &str) -> bool {
    fs::read(file).is_ok_and(|bytes| hexadecimal(&bytes) == sha256)
}

/// Moves a fetched file to its place, unless its contents are other than expected.
pub(crate) fn accept(fetched: &Path, place: &Path, sha256: &str) -> Outcome {
    let bytes = fs::read(fetched).map_err(|error| progress::cannot_read(fetched, &error))?;
    let found = hexadecimal(&bytes);
    if found != sha256 {
        return Err(format!("{} has SHA-256 {found}, and {sha256} was expected.", fetched.display()));
    }
    if let Some(folder) = place.parent() {
        fs::create_dir_all(folder).map_err(|error| progress::cannot_write(folder, &error))?;
    }
    fs::rename(fetched, place).map_err(|error| progress::cannot_write(place, &error))
}

/// An empty folder for what is being fetched.
pub(crate) fn empty_folder(folder: &Path) -> Outcome {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).map_err(|error| progress::cannot_write(folder, &error))
}

fn hexadecimal(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const OF_ABC: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    #[test]
    fn only_the_expected_contents_are_accepted() {
        let folder = std::env::temp_dir().join(format!("xtask-pinned-{}", std::process::id()));
        empty_folder(&folder).unwrap();
        let (fetched, place) = (folder.join("fetched"), folder.join("there/it.js"));
        fs::write(&fetched, "abd").unwrap();
        assert!(accept(&fetched, &place, OF_ABC).unwrap_err().contains("was expected"));
        assert!(!is_here(&place, OF_ABC));
        fs::write(&fetched, "abc").unwrap();
        accept(&fetched, &place, OF_ABC).unwrap();
        assert!(is_here(&place, OF_ABC));
        fs::remove_dir_all(&folder).unwrap();
    }
}
