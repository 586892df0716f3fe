use super::samples::samples;
use crate::samples::prove;

#[test]
fn every_page_stands_in_four_languages() {
    prove(samples());
}
