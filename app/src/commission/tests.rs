//! The pages of the Joint Commission.

#[test]
fn every_sample_keeps_what_every_page_promises() {
    crate::samples::prove(super::samples::samples());
}
