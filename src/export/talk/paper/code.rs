//! Record number, last record and head for a camera.

use std::fmt::Write as _;

use qrcode::{Color, EcLevel, QrCode};

use crate::export::talk::redacted::Redacted;

/// What the code says: `KANJIA 0F07FBE9… 15 7E74715F…`, the number of the talk, the last record
/// and all digits of the head. In capitals, which a code holds in fewer squares; both are hex
/// digits, in which case means nothing.
pub(super) fn says(of: &Redacted<'_>) -> String {
    let number = &of.talk().opening().session;
    let is_hex = number.bytes().all(|byte| byte.is_ascii_hexdigit());
    let number = if is_hex {
        number.to_ascii_uppercase()
    } else {
        number.clone()
    };
    let head = of.head().to_ascii_uppercase();
    format!("KANJIA {number} {} {head}", of.on_record())
}

/// The code as SVG: one path, a square a unit, with the quiet edge that cameras need left to
/// the page. Empty where a code could not hold so much.
pub(super) fn svg(says: &str) -> String {
    let Ok(code) = QrCode::with_error_correction_level(says, EcLevel::M) else {
        return String::new();
    };
    let width = code.width();
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|one, next| one == next) {
            let long = run.len();
            if run.first() == Some(&Color::Dark) {
                write!(path, "M{x} {y}h{long}v1h-{long}z").ok();
            }
            x += long;
        }
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {width}\">\
         <path d=\"{path}\"/></svg>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_picture_is_the_matrix_square_by_square() {
        for says in ["KANJIA", "KANJIA 0F07FBE9 15 7E74715F", "谈判 1 2"] {
            let code = QrCode::with_error_correction_level(says, EcLevel::M).unwrap();
            let width = code.width();
            let drawn = svg(says);
            let path = drawn.split("d=\"").nth(1).unwrap();
            let path = path.split('"').next().unwrap();
            let mut dark = vec![Color::Light; width * width];
            for run in path.split('M').skip(1) {
                let (place, rest) = run.split_once('h').unwrap();
                let (x, y) = place.split_once(' ').unwrap();
                let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
                let long: usize = rest.split('v').next().unwrap().parse().unwrap();
                for place in x..x + long {
                    dark[y * width + place] = Color::Dark;
                }
            }
            assert_eq!(dark, code.to_colors(), "{says}");
        }
    }

    #[test]
    fn what_no_code_can_hold_gives_none() {
        assert_eq!(svg(&"字".repeat(4000)), "");
    }
}
