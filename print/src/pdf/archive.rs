//! What an archive asks of a file beside its structure: colour, description, dates, ids (ISO 19005-2).

use chrono::{DateTime, FixedOffset};
use lopdf::{Document, Object, ObjectId, Stream, dictionary};

use super::objects::{ascii, dictionary, from_trailer, name, unicode};
use super::{Meta, empty_ids, xmp};
use crate::errors::PrintError;
use crate::layout::Layout;

/// The colour space sRGB.
const PROFILE: &[u8] = include_bytes!("../../assets/srgb.icc");

/// Completes the file.
pub(super) fn add(
    file: &mut Document,
    layout: &Layout,
    meta: &Meta,
    outline: Option<ObjectId>,
) -> Result<(), PrintError> {
    file.version = "1.7".to_owned();
    let profile = file.add_object(Stream::new(dictionary! { "N" => 3 }, PROFILE.to_vec()));
    let intent = dictionary! {
        "Type" => name("OutputIntent"),
        "S" => name("GTS_PDFA1"),
        "OutputConditionIdentifier" => ascii("sRGB"),
        "Info" => ascii("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    };
    let packet = xmp::packet(layout, meta).into_bytes();
    let packet = Stream::new(dictionary! { "Type" => name("Metadata"), "Subtype" => name("XML") }, packet);
    let packet = file.add_object(packet.with_compression(false));
    let catalogue = from_trailer(file, b"Root")?;
    let catalogue = dictionary(file, catalogue)?;
    if let Some(outline) = outline {
        catalogue.set("Outlines", outline);
        catalogue.set("PageMode", name("UseOutlines"));
    }
    catalogue.set("Metadata", packet);
    catalogue.set("OutputIntents", vec![Object::Dictionary(intent)]);
    catalogue.set("Lang", ascii(layout.language.tag()));
    catalogue.set("MarkInfo", dictionary! { "Marked" => true });
    catalogue.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    let info = from_trailer(file, b"Info")?;
    let made = date(&meta.made);
    *dictionary(file, info)? = dictionary! {
        "Title" => unicode(&layout.title),
        "Creator" => unicode(&meta.producer),
        "Producer" => unicode(&meta.producer),
        "CreationDate" => ascii(&made),
        "ModDate" => ascii(&made),
    };
    file.trailer.set("ID", empty_ids());
    Ok(())
}

/// A date as PDF writes it: `D:20261124100000+05'00'`.
fn date(made: &DateTime<FixedOffset>) -> String {
    let zone = made.format("%:z").to_string().replace(':', "'");
    format!("D:{}{zone}'", made.format("%Y%m%d%H%M%S"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_pdf_wants_them() -> Result<(), chrono::ParseError> {
        for (made, written) in [
            ("2026-11-24T10:00:00+05:00", "D:20261124100000+05'00'"),
            ("2026-01-02T03:04:05Z", "D:20260102030405+00'00'"),
        ] {
            assert_eq!(date(&DateTime::parse_from_rfc3339(made)?), written);
        }
        Ok(())
    }
}
