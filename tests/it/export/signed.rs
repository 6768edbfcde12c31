//! Who signed the head, on the letter.

use kanjia::export::talk::{Audience, Paper, Redacted, Templates, words_of_pages};
use kanjia::text::{Language, Words};
use kanjia::transcript::signature::{Finding, Judged, Over, Signed};

use super::shipped;

#[test]
fn a_letter_names_who_signed_the_head_as_far_as_its_reader_may_know() {
    let (session, head) = shipped("dapagliflozin-2019");
    let by = |name: &str, over, finding| Judged {
        name: name.to_owned(),
        key: None,
        over: Some(over),
        finding,
    };
    let signed = Signed {
        signatures: vec![
            by("Quill Onefold", Over::Last, Finding::Good),
            by("Quill Twofold", Over::Last, Finding::Unlisted),
            by("Quill Threefold", Over::Last, Finding::Altered),
            by("Quill Fourfold", Over::UpTo(3), Finding::Good),
        ],
        stamps: Vec::new(),
    };
    for audience in Audience::ALL {
        let redacted = Redacted::of(&session, Some(head), audience).unwrap();
        let redacted = redacted.signed_by(signed.clone());
        for language in Language::ALL {
            let words = Words::of(language);
            let templates = Templates::default();
            let pages = words_of_pages(Paper::Letter, &redacted, &words, &templates).unwrap();
            // a copy to learn by is not signed, and says more at its top
            let signed_on_one = pages.len() == 1 || audience == Audience::Training;
            assert!(signed_on_one, "{audience:?}: {} pages", pages.len());
            let said = pages.join("\n").replace(char::is_whitespace, "");
            let named = matches!(
                audience,
                Audience::Full | Audience::Internal | Audience::Company
            );
            assert_eq!(said.contains("QuillOnefold"), named, "{audience:?}");
            assert_eq!(said.contains("QuillTwofold"), named, "{audience:?}");
            assert!(!said.contains("QuillThreefold") && !said.contains("QuillFourfold"));
            let counted = said.contains("signedby2persons") || said.contains("已有2人");
            assert_eq!(
                counted,
                audience == Audience::Public,
                "{audience:?}: {said}"
            );
        }
    }
}
