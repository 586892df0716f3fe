use super::samples::samples;

#[test]
fn every_sample_keeps_what_every_page_promises() {
    crate::samples::prove(samples());
}
