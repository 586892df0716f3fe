//! The letters that the door takes against those that the face has.

use domain::text::is_printed;

#[test]
fn whatever_the_door_takes_can_be_printed() {
    let all = || '\0'..=char::MAX;
    let taken: Vec<char> = all().filter(|&letter| is_printed(letter)).collect();
    assert!(taken.len() > 800, "the door takes {} letters", taken.len());
    let lacking: Vec<char> = taken.into_iter().filter(|&letter| !print::covers(letter)).collect();
    assert!(lacking.is_empty(), "the door takes what the face lacks: {lacking:?}");
}

#[test]
fn whatever_the_face_has_is_taken_but_for_marks_that_combine() {
    let refused: Vec<char> =
        ('\0'..=char::MAX).filter(|&letter| print::covers(letter) && !is_printed(letter)).collect();
    let by_design = |letter: &char| matches!(letter, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{200b}'..='\u{206f}' | '\u{e000}'..='\u{f8ff}');
    let refused: Vec<char> = refused.into_iter().filter(|letter| !by_design(letter)).collect();
    insta::assert_snapshot!("letters_of_the_face_that_the_door_refuses", format!("{refused:?}"));
}
