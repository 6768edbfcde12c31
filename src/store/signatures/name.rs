//! Names that can be those of files.

/// The longest name of a file without its ending, in bytes.
const LONGEST: usize = 120;

/// Whether a name can be that of a file, on every system.
pub(super) fn is_file_name(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default();
    let stem = stem.trim_end().to_ascii_uppercase();
    let device = matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL")
        || ["COM", "LPT"].iter().any(|start| {
            let rest = stem.strip_prefix(start);
            rest.is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|one| one.is_ascii_digit()))
        });
    let odd = |one: char| matches!(one, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    !name.is_empty()
        && name.len() <= LONGEST
        && !name.contains(odd)
        && !name.starts_with(['.', '~', '-'])
        && !name.ends_with(['.', ' '])
        && !device
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_that_of_a_file_or_is_refused() {
        for name in ["徐伟", "Xu Wei", "Dr. Xu", "O'Neil", "COM", "Conrad"] {
            assert!(is_file_name(name), "{name}");
        }
        for name in [
            "", "..", "../x", "a/b", "a\\b", ".hidden", "a.", "CON", "con.txt", "LPT1", "a:b",
            "~x", "-x",
        ] {
            assert!(!is_file_name(name), "{name}");
        }
        assert!(!is_file_name(&"徐".repeat(41)));
    }
}
