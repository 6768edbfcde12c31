//! Signatures over the head, checked by OpenSSH too; time stamps; heads that were announced.

use std::fs;
use std::process::{Command, Stdio};

use super::{BRIEF, Folder, LANGUAGES, put, run};

/// Keys and time stamps; `make` there says how they were made.
const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/signatures");
const TALK: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/sessions/dapagliflozin-2019.kanjia"
);
const HEAD: &str = "7e74715ff6e28fdb8f75493c05cf2b1c9fe595badd047f198001acb53c73acba";

fn data(name: &str) -> String {
    format!("{DATA}/{name}")
}

/// A copy of the talk whose head the fixtures are about.
fn talk(folder: &Folder) -> String {
    folder.put("talk.kanjia", fs::read(TALK).unwrap())
}

/// The list of keys in which each of these names has a key.
fn list(folder: &Folder, name: &str, entries: &[(&str, &str, &str)]) -> String {
    let lines = entries.iter().map(|(who, options, key)| {
        let public = fs::read_to_string(data(&format!("{key}.pub"))).unwrap();
        format!("\"{who}\" {options} {public}")
    });
    let lines: String = lines.collect();
    folder.put(name, format!("# who may sign\n\n{lines}"))
}

/// What OpenSSH itself says of a signature under a name.
fn openssh_agrees(folder: &Folder, list: &str, who: &str) -> bool {
    let text = fs::File::open(folder.at(&format!("talk.signatures/{who}.txt"))).unwrap();
    let signature = folder.at(&format!("talk.signatures/{who}.txt.sig"));
    let mut command = Command::new("ssh-keygen");
    command
        .args(["-Y", "verify", "-f", list, "-I", who, "-n", "kanjia", "-s"])
        .arg(signature)
        .stdin(text)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let status = command.status();
    // a machine without ssh-keygen (openssh-client) fails here
    status.unwrap().success()
}

#[test]
fn a_head_is_signed_and_openssh_says_the_same() {
    let folder = Folder::new();
    let talk = talk(&folder);
    let before = fs::read(&talk).unwrap();
    let signed = run(&["sign", &talk, "--key", &data("officer")], "");
    assert_eq!(signed.status, Some(0), "{signed:?}");
    assert!(signed.out.contains("Xu Wei"), "{signed:?}");
    assert_eq!(
        fs::read(&talk).unwrap(),
        before,
        "the record is not touched"
    );

    let text = fs::read_to_string(folder.at("talk.signatures/Xu Wei.txt")).unwrap();
    assert!(text.starts_with("kanjia signature 1\nsession "), "{text}");
    assert!(text.ends_with(&format!("records 15\nhead {HEAD}\nname Xu Wei\n")));
    let printed = run(&["sign", &talk, "--name", "Xu Wei", "--text"], "");
    assert_eq!(printed.out, text);

    let good = list(&folder, "good", &[("Xu Wei", "", "officer")]);
    let others = list(&folder, "others", &[("Zhang Jinni", "", "officer")]);
    let unknown = list(&folder, "unknown", &[("Xu Wei", "", "other")]);
    let purpose = list(
        &folder,
        "purpose",
        &[("Xu Wei", "namespaces=\"git\"", "officer")],
    );
    let expired = list(
        &folder,
        "expired",
        &[("Xu Wei", "valid-before=\"20200101\"", "officer")],
    );
    for (signers, agreed, told) in [
        (&good, true, "good, the key belongs to this name"),
        (&others, false, "the key belongs to Zhang Jinni"),
        (&unknown, false, "the list does not know the key"),
        (&purpose, false, "not for this purpose"),
        (&expired, false, "not valid any more"),
    ] {
        let checked = run(&["verify", &talk, "--signers", signers], "");
        assert_eq!(checked.status, Some(i32::from(!agreed)), "{checked:?}");
        assert!(checked.out.contains(told), "{told}: {checked:?}");
        assert_eq!(openssh_agrees(&folder, signers, "Xu Wei"), agreed, "{told}");
    }
    let unlisted = run(&["verify", &talk], "");
    assert_eq!(unlisted.status, Some(0), "{unlisted:?}");
    assert!(
        unlisted.out.contains("without a list of keys"),
        "{unlisted:?}"
    );

    let again = run(&["sign", &talk, "--key", &data("officer")], "");
    assert_eq!(again.status, Some(1), "{again:?}");
    assert!(
        again.err.contains("signed this record already"),
        "{again:?}"
    );
}

#[test]
fn a_signature_made_by_openssh_is_good_here() {
    let folder = Folder::new();
    let talk = talk(&folder);
    fs::create_dir(folder.at("talk.signatures")).unwrap();
    for ending in ["txt", "txt.sig"] {
        let from = data(&format!("by-ssh-keygen.{ending}"));
        folder.put(
            &format!("talk.signatures/from-a-card.{ending}"),
            fs::read(from).unwrap(),
        );
    }
    let good = list(
        &folder,
        "good",
        &[("Xu*", "namespaces=\"git,kanjia\"", "officer")],
    );
    let checked = run(&["verify", &talk, "--signers", &good], "");
    assert_eq!(checked.status, Some(0), "{checked:?}");
    assert!(checked.out.contains("Xu Wei: good"), "{checked:?}");
}

#[test]
fn a_passphrase_is_read_from_standard_input_alone() {
    let folder = Folder::new();
    let talk = talk(&folder);
    let sign = ["sign", &talk, "--key", &data("locked")];
    for (typed, status, told) in [
        ("wrong horse\n", 2, "does not open the key"),
        ("\n", 2, "The key is encrypted"),
        ("", 2, "The key is encrypted"),
        ("correct horse battery staple\n", 0, ""),
    ] {
        let signed = run(&sign, typed);
        assert_eq!(signed.status, Some(status), "{signed:?}");
        assert!(signed.err.contains(told), "{signed:?}");
        assert!(!format!("{}{}", signed.out, signed.err).contains("horse"));
    }
    let good = list(&folder, "good", &[("Zhang Jinni", "", "locked")]);
    assert!(openssh_agrees(&folder, &good, "Zhang Jinni"));
}

#[test]
fn what_is_no_key_or_no_name_signs_nothing() {
    let folder = Folder::new();
    let talk = talk(&folder);
    let empty = folder.put("empty", "");
    let odd = folder.put("odd", [0xff, 0xfe, 0]);
    for (key, told) in [
        (data("rsa"), "a key of the kind ssh-rsa"),
        (data("other-ecdsa"), "not a private ed25519 key of OpenSSH"),
        (data("officer.pub"), "the public half"),
        (data("head.tsr"), "not a private ed25519 key of OpenSSH"),
        (empty, "not a private ed25519 key of OpenSSH"),
        (odd, "not a private ed25519 key of OpenSSH"),
        (folder.at("missing"), "There is no such file"),
        (folder.at(""), "This is a folder"),
    ] {
        let signed = run(&["sign", &talk, "--key", &key], "");
        assert_eq!(signed.status, Some(2), "{key}: {signed:?}");
        assert!(signed.err.contains(told), "{key}: {signed:?}");
    }
    for name in ["", "../Xu", "a/b", "CON", "Xu\u{202e}Wei"] {
        let signed = run(
            &["sign", &talk, "--key", &data("officer"), "--name", name],
            "",
        );
        assert_eq!(signed.status, Some(2), "{name}: {signed:?}");
    }
    assert!(!fs::exists(folder.at("talk.signatures")).unwrap());
    let altered = fs::read_to_string(TALK)
        .unwrap()
        .replace("\"4.36\"", "\"4.30\"");
    put(std::path::Path::new(&talk), altered.as_bytes());
    let signed = run(&["sign", &talk, "--key", &data("officer")], "");
    assert_eq!(signed.status, Some(2), "{signed:?}");
    assert!(signed.err.contains("altered at record 13"), "{signed:?}");
}

#[test]
fn what_was_changed_after_it_was_signed_is_told_by_name() {
    let folder = Folder::new();
    let talk = talk(&folder);
    for (key, name) in [("officer", "A"), ("officer", "B"), ("other", "C")] {
        let signed = run(&["sign", &talk, "--key", &data(key), "--name", name], "");
        assert_eq!(signed.status, Some(0), "{signed:?}");
    }
    let at = |name: &str| folder.at(&format!("talk.signatures/{name}"));
    let other_head = "0".repeat(64);
    let text = fs::read_to_string(at("A.txt")).unwrap();
    put(
        std::path::Path::new(&at("A.txt")),
        text.replace(HEAD, &other_head).as_bytes(),
    );
    let signature = fs::read_to_string(at("B.txt.sig")).unwrap();
    let turned: String = signature.lines().rev().collect::<Vec<_>>().join("\n");
    put(std::path::Path::new(&at("B.txt.sig")), turned.as_bytes());
    // the text of one with the signature of another
    fs::copy(at("C.txt"), at("D.txt")).unwrap();
    folder.put(
        "talk.signatures/D.txt.sig",
        fs::read(data("by-ssh-keygen.txt.sig")).unwrap(),
    );
    for language in LANGUAGES {
        let checked = run(&["verify", &talk, "--lang", language], "");
        assert_eq!(checked.status, Some(1), "{checked:?}");
        let lines: Vec<&str> = checked.out.lines().filter(about_bytes).collect();
        assert_eq!(lines.len(), 5, "{checked:?}");
        let found = |name: &str, en: &str, zh: &str| {
            let says = if language == "en" { en } else { zh };
            lines
                .iter()
                .any(|line| line.contains(name) && line.contains(says))
        };
        assert!(found("A", "altered", "已被改动"), "{checked:?}");
        assert!(found("B", "not a signature", "不是签名"), "{checked:?}");
        assert!(
            found("C", "over the whole record", "涵盖全部记录"),
            "{checked:?}"
        );
        assert!(found("C", "altered", "已被改动"), "{checked:?}");
    }
}

#[test]
fn a_record_that_goes_on_keeps_the_signatures_over_its_beginning() {
    let folder = Folder::new();
    let talk = folder.talk("talk", BRIEF);
    let offer = "Offer(by: Company, price: \"5.62\")\n";
    run(&["record", &talk], offer);
    let signed = run(&["sign", &talk, "--key", &data("officer")], "");
    assert_eq!(signed.status, Some(0), "{signed:?}");
    assert!(
        signed.err.contains("The record is not closed"),
        "{signed:?}"
    );
    run(&["record", &talk], "Note(text: \"later\")\n");
    let good = list(&folder, "good", &[("Xu Wei", "", "officer")]);
    let checked = run(&["verify", &talk, "--signers", &good], "");
    assert_eq!(checked.status, Some(0), "{checked:?}");
    assert!(
        checked.out.contains("over records 1 to 2, others follow"),
        "{checked:?}"
    );
    let signed = run(&["sign", &talk, "--key", &data("officer")], "");
    assert_eq!(signed.status, Some(0), "{signed:?}");
    let checked = run(&["verify", &talk, "--signers", &good], "");
    assert!(checked.out.contains("over the whole record"), "{checked:?}");
    // cut back to where the first signature was, the second one gives it away
    let lines = fs::read_to_string(&talk).unwrap();
    let cut: String = lines.split_inclusive('\n').take(2).collect();
    put(std::path::Path::new(&talk), cut.as_bytes());
    let checked = run(&["verify", &talk, "--signers", &good], "");
    assert_eq!(checked.status, Some(1), "{checked:?}");
    assert!(checked.out.contains("over another record"), "{checked:?}");
}

#[test]
fn a_time_stamp_is_attached_where_it_stamps_this_record() {
    let folder = Folder::new();
    let talk = talk(&folder);
    for (token, status, told) in [
        ("head.tsr", 0, "stamps the whole record"),
        ("head.tsr", 1, "attached already"),
        ("token.tsr", 0, "stamps the whole record"),
        ("first.tsr", 0, "stamps records 1 to 1"),
        ("elsewhere.tsr", 1, "something else than this record"),
        ("sha512.tsr", 2, "not SHA-256"),
        ("refused.tsr", 2, "refused to stamp"),
        ("officer.pub", 2, "not a time stamp"),
        ("authority.pem", 2, "not a time stamp"),
    ] {
        let attached = run(&["attach", &talk, "--token", &data(token)], "");
        assert_eq!(attached.status, Some(status), "{token}: {attached:?}");
        let said = format!("{}{}", attached.out, attached.err);
        assert!(said.contains(told), "{token}: {attached:?}");
    }
    let checked = run(&["verify", &talk], "");
    assert_eq!(checked.status, Some(0), "{checked:?}");
    assert_eq!(
        checked.out.lines().filter(about_bytes).count(),
        4,
        "{checked:?}"
    );
    folder.put(
        "talk.signatures/moved.tsr",
        fs::read(data("elsewhere.tsr")).unwrap(),
    );
    let checked = run(&["verify", &talk], "");
    assert_eq!(checked.status, Some(1), "{checked:?}");
    assert!(
        checked.out.contains("something else than this record"),
        "{checked:?}"
    );
}

#[test]
fn an_announced_head_is_found_however_it_was_written() {
    let folder = Folder::new();
    let talk = talk(&folder);
    let first = "a1fef100110ff51f0130df8d72275d095b648d3b2d86a0b8f93284ec1449ff46";
    let in_groups = kanjia::text::head::in_full(HEAD);
    let changed = HEAD.replace("cba", "cbb");
    for (head, status, told) in [
        ("7e74 715f", 0, "head confirmed"),
        ("7E74715F", 0, "head confirmed"),
        ("  7e74715f ", 0, "head confirmed"),
        (HEAD, 0, "head confirmed"),
        (&in_groups, 0, "head confirmed"),
        (&first.to_uppercase(), 0, "record 1"),
        ("a1fe f100", 0, "record 1"),
        (&changed, 1, "shortened or replaced"),
        ("7e74715", 2, "7e74715"),
        ("7e74715g", 2, "7e74715g"),
        ("", 2, "head"),
    ] {
        let checked = run(&["verify", &talk, "--head", head], "");
        let said = format!("{}{}", checked.out, checked.err);
        assert_eq!(checked.status, Some(status), "{head}: {checked:?}");
        assert!(said.contains(told), "{head}: {checked:?}");
    }
}

/// Whether a line is about the record's bytes, and not about what it says of the reserve.
fn about_bytes(line: &&str) -> bool {
    !line.starts_with("    ")
}
