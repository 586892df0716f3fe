//! Small makers of PDF objects.

use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat};

use crate::errors::PrintError;

pub(super) fn name(name: &str) -> Object {
    Object::Name(name.as_bytes().to_vec())
}

/// A string of ASCII.
pub(super) fn ascii(text: &str) -> Object {
    Object::String(text.as_bytes().to_vec(), StringFormat::Literal)
}

/// A string of any letters, in UTF-16 with its mark.
pub(super) fn unicode(text: &str) -> Object {
    let mark = [0xfe, 0xff];
    let bytes = mark.into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// A dictionary of the file.
pub(super) fn dictionary(file: &mut Document, id: ObjectId) -> Result<&mut Dictionary, PrintError> {
    file.get_object_mut(id).and_then(Object::as_dict_mut).map_err(|error| PrintError::library("lopdf", error))
}

/// The object that the trailer names under this key.
pub(super) fn from_trailer(file: &Document, key: &[u8]) -> Result<ObjectId, PrintError> {
    file.trailer.get(key).and_then(Object::as_reference).map_err(|error| PrintError::library("lopdf", error))
}

/// A number as the file writes it.
pub(super) fn integer(number: usize) -> Object {
    Object::Integer(i64::try_from(number).unwrap_or(i64::MAX))
}
