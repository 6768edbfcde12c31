//! What was sealed is in no file, no answer and no message of the command line.

use std::fs;

use kanjia::domain::Unit;

use super::envelope::{WALNUT, begun, sealed};
use super::{BRIEF, Folder, refused, run};

/// The canary, and every other way to write it or the line of 115 percent.
const CANARY: &str = "31847.63";
const FORMS: [&str; 11] = [
    "31847.63",
    "31,847.63",
    "31847",
    "31,847",
    "3184763",
    "3.1847",
    "3.1848",
    "36624",
    "36,624",
    "3.6624",
    "3.6625",
];

fn in_utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn holds(bytes: &[u8], form: &[u8]) -> bool {
    bytes.windows(form.len()).any(|window| window == form)
}

/// One seal and one opening with the full work of scrypt, since this is what people do; a
/// little over two seconds.
#[test]
fn a_talk_with_an_envelope_says_nowhere_what_was_sealed() {
    let folder = Folder::new();
    let brief = folder.put("talk.brief.ron", BRIEF);
    let (file, talk) = (folder.at("talk.envelope"), folder.at("talk.kanjia"));
    let mut said = Vec::new();
    let sealing = run(
        &["seal", &brief, "-o", &file],
        format!("{CANARY}\n{WALNUT}\n"),
    );
    assert_eq!(sealing.status, Some(0), "{sealing:?}");
    said.extend([sealing.out, sealing.err]);
    let begun = run(&["new", &brief, "--envelope", &file, "-o", &talk], "");
    assert_eq!(begun.status, Some(0), "{begun:?}");
    let script = format!(
        "OpenEnvelope(path: \"{file}\", passphrases: [\"another walnut\"])
         OpenEnvelope(path: \"{file}\", passphrases: [\"{WALNUT}\"], by: [\"Xu Wei\"])
         OpenEnvelope(path: \"{file}\", passphrases: \"{WALNUT}\")
         Offer(by: Company, price: \"40000\", confirmed: true)
         Offer(by: Company, price: \"36000\", confirmed: true)
         Accept(by: Payer)
         Offer(by: Payer, price: \"31000\")
         Accept(by: Company)"
    );
    let recorded = run(&["record", &talk], script);
    let answers = recorded.answers();
    assert_eq!(refused(&answers[0]).0, "envelope-wrong-passphrase");
    assert_eq!(answers[1]["recorded"], serde_json::json!([3]));
    assert_eq!(refused(&answers[2]).0, "command-unreadable");
    assert_eq!(
        answers[3]["recorded"],
        serde_json::json!([4, 5]),
        "the gate is computed"
    );
    assert_eq!(answers[7]["recorded"].as_array().unwrap().len(), 1);
    for secret in [WALNUT, "another walnut"] {
        assert!(!recorded.out.contains(secret), "{}", recorded.out);
    }
    said.extend([recorded.out, recorded.err]);
    for words in [
        &["show", &talk][..],
        &["show", &talk, "--json"],
        &["verify", &talk],
        &["guide", &talk],
        &["library", folder.path().to_str().unwrap()],
    ] {
        let run = run(words, "");
        said.extend([run.out, run.err]);
    }
    for audience in ["full", "internal", "company", "public"] {
        for format in ["json", "csv", "md", "html", "yaml"] {
            let to = folder.at(&format!("{audience}.{format}"));
            let words = [
                "export",
                &talk,
                "--to",
                format,
                "-o",
                &to,
                "--audience",
                audience,
            ];
            let run = run(&words, "");
            said.extend([run.out, run.err]);
        }
    }
    let mut scanned = 0;
    for text in &said {
        for form in FORMS {
            assert!(!text.contains(form), "{form}: {text}");
        }
        scanned += 1;
    }
    for entry in fs::read_dir(folder.path()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.display().to_string();
        let bytes = fs::read(&path).unwrap();
        for form in FORMS {
            assert!(!name.contains(form), "{form} in {name}");
            assert!(!holds(&bytes, form.as_bytes()), "{form} in {name}");
            assert!(
                !holds(&bytes, &in_utf16(form)),
                "{form} as UTF-16 in {name}"
            );
        }
        scanned += 1;
    }
    assert!(40 < scanned, "{scanned} channels");
}

/// The files of two talks that differ only in the reserve differ in digests alone: what else
/// they say, their sizes and their names are the same.
#[test]
fn two_talks_that_differ_in_the_sealed_reserve_differ_in_digests_alone() {
    let told = |reserve: &str| {
        let folder = Folder::new();
        let (talk, file) = begun(&folder, &sealed(reserve, &[WALNUT], Unit::Tablet));
        let script = format!(
            "OpenEnvelope(path: \"{file}\", passphrases: [\"{WALNUT}\"])
             Offer(by: Company, price: \"5.62\", confirmed: true)
             Offer(by: Company, price: \"4.72\", confirmed: true)
             Offer(by: Payer, price: \"4\")
             Accept(by: Company)"
        );
        let answers = run(&["record", &talk], script).out;
        let size = fs::metadata(&file).unwrap().len();
        let mut names: Vec<_> = fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        names.sort();
        let record = without_digests(&fs::read_to_string(&talk).unwrap());
        let mut exports = Vec::new();
        for (audience, format) in [
            ("internal", "json"),
            ("company", "json"),
            ("public", "json"),
            ("company", "md"),
            ("public", "csv"),
        ] {
            let to = folder.at(&format!("{audience}.{format}"));
            let words = [
                "export",
                &talk,
                "--to",
                format,
                "-o",
                &to,
                "--audience",
                audience,
            ];
            assert_eq!(run(&words, "").status, Some(0));
            exports.push(without_digests(&fs::read_to_string(&to).unwrap()));
        }
        exports.push(record);
        (answers, (size, names), exports)
    };
    let (one, other) = (told("4.20"), told("4.80"));
    assert_eq!(one.0, other.0);
    assert_eq!(one.1, other.1);
    for (one, other) in one.2.iter().zip(&other.2) {
        assert_eq!(one, other);
    }
}

/// The text without runs of eight and more hexadecimal digits, and without times.
fn without_digests(text: &str) -> String {
    let mut plain = String::new();
    let mut run = String::new();
    for one in text.chars().chain(['\n']) {
        if one.is_ascii_hexdigit() && !one.is_ascii_uppercase() {
            run.push(one);
            continue;
        }
        if run.len() < 8 {
            plain.push_str(&run);
        }
        run.clear();
        plain.push(one);
    }
    let stamps = |word: &str| 2 <= word.matches(':').count();
    plain
        .split_inclusive(['"', ',', '\n', ' ', '|'])
        .filter(|word| !stamps(word))
        .collect()
}
