//! The letters behind each glyph, exactly, in place of printpdf's guess (ISO 32000-1, 9.10.3).

use std::collections::BTreeMap;
use std::fmt::Write;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use super::faces::Faces;
use crate::errors::PrintError;

/// Replaces the map of each embedded face.
pub(super) fn add(file: &mut Document, faces: &Faces) -> Result<(), PrintError> {
    for face in faces.iter() {
        let map = map_of(file, face.id.0.as_bytes())
            .ok_or_else(|| PrintError::library("printpdf", "an embedded face has no map of its letters"))?;
        file.set_object(map, Stream::new(Dictionary::new(), character_map(&face.letters).into_bytes()));
    }
    Ok(())
}

/// The object that holds the map of the face with this name.
fn map_of(file: &Document, name: &[u8]) -> Option<ObjectId> {
    file.objects.values().find_map(|object| {
        let font = object.as_dict().ok()?;
        let base = font.get(b"BaseFont").and_then(Object::as_name).ok()?;
        if !base.ends_with(name) && !name.ends_with(base) {
            return None;
        }
        font.get(b"ToUnicode").and_then(Object::as_reference).ok()
    })
}

/// Entries a block may have.
const BLOCK: usize = 100;

fn character_map(letters: &BTreeMap<u16, String>) -> String {
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
         /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    let entries: Vec<_> = letters.iter().collect();
    for block in entries.chunks(BLOCK) {
        let _ = writeln!(map, "{} beginbfchar", block.len());
        for (glyph, letters) in block {
            let units: String = letters.encode_utf16().map(|unit| format!("{unit:04X}")).collect();
            let _ = writeln!(map, "<{glyph:04X}> <{units}>");
        }
        map.push_str("endbfchar\n");
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_glyph_maps_to_all_its_letters() {
        let map = character_map(&[(1, "ә".to_owned()), (2, "fi".to_owned())].into());
        assert!(map.contains("2 beginbfchar\n<0001> <04D9>\n<0002> <00660069>\nendbfchar\n"), "{map}");
    }
}
