use super::samples::samples;
use crate::samples::prove;

#[test]
fn every_page_of_papers_keeps_its_promises() {
    prove(samples());
}
