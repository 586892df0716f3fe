use domain::{
    languages::Language,
    search::{Query, whole},
};
use leptos::prelude::*;

use super::{encoded, marked, samples::samples};
use crate::samples::prove;

#[test]
fn the_page_of_search_keeps_its_promises() {
    prove(samples());
}

#[test]
fn what_is_found_is_marked_and_never_markup() {
    let text = "<b>О перечне</b> & «органов»";
    let html = marked(whole(&Query::read("перечн b"), text, Some(Language::Russian))).to_html();
    assert!(html.contains("<mark>перечне</mark>"), "{html}");
    assert!(html.contains("&lt;<mark>b</mark>&gt;") && html.contains("&amp;"), "{html}");
    assert!(!html.contains("<b>"), "{html}");
}

#[test]
fn whatever_is_typed_stands_in_an_address() {
    assert_eq!(encoded("ә 03-12/145&x=\"'"), "%D3%99%2003%2D12%2F145%26x%3D%22%27");
}
