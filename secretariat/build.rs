//! The schema is read into the binary: a new file of it makes this crate anew.

fn main() {
    println!("cargo:rerun-if-changed=../migrations");
}
