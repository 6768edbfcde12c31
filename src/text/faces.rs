//! The bundled face in its two weights: one look on every machine, in both languages, on the
//! screen and on paper.

/// Regular.
#[expect(
    clippy::large_include_file,
    reason = "one look on every machine, in both languages, without asking the system"
)]
pub static REGULAR: &[u8] = include_bytes!("../../assets/fonts/NotoSansCJKsc-Regular.subset.otf");

/// Bold.
#[expect(
    clippy::large_include_file,
    reason = "one look on every machine, in both languages, without asking the system"
)]
pub static BOLD: &[u8] = include_bytes!("../../assets/fonts/NotoSansCJKsc-Bold.subset.otf");
