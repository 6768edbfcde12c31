//! `kanjia plan`: sealed, opened and checked, with the passphrase on standard input.

use std::fs;

use super::{BRIEF, Folder, LANGUAGES, Run, assert_worded, run};

const PLAN: &str = r#"(
  currency: "CNY",
  unit: "tablet",
  target: "4.2311",
  ladder: [(price: "4.00"), (price: "4.10")],
  reasons: ["marzipan"],
)
"#;

fn quiet(run: &Run) {
    for secret in ["4.2311", "marzipan", "walnut"] {
        assert!(!run.err.contains(secret), "{run:?}");
    }
}

#[test]
fn a_plan_is_sealed_and_printed_to_who_has_the_passphrase() {
    let folder = Folder::new();
    let plan = folder.put("plan.ron", PLAN);
    let sealed = folder.at("talk.plan");
    let done = run(&["plan", &plan, "-o", &sealed], "walnut by the door\n");
    assert_eq!(done.status, Some(0), "{done:?}");
    let stored = fs::read(&sealed).unwrap();
    assert!(stored.starts_with(b"age-encryption.org/v1\n"));
    assert!(!stored.windows(8).any(|window| window == b"marzipan"));

    let opened = run(&["plan", "--open", &sealed], "walnut by the door");
    assert_eq!(opened.status, Some(0), "{opened:?}");
    assert!(opened.out.contains("4.2311") && opened.out.contains("marzipan"));

    for language in LANGUAGES {
        let words = ["--lang", language, "plan", "--open", &sealed];
        let wrong = run(&words, "walnut by the window\n");
        assert_eq!((wrong.status, wrong.out.as_str()), (Some(1), ""));
        assert_worded(&wrong.err, language);
        quiet(&wrong);
        let short = run(&words, "walnut\n");
        assert_eq!(short.status, Some(2), "{short:?}");
        assert_worded(&short.err, language);
        quiet(&short);
        let again = run(
            &["--lang", language, "plan", &plan, "-o", &sealed],
            "walnut by the door",
        );
        assert_eq!(again.status, Some(2), "a sealed file is never replaced");
        assert_worded(&again.err, language);
        quiet(&again);
    }
}

#[test]
fn a_plan_is_checked_against_a_brief() {
    let folder = Folder::new();
    let brief = folder.put("talk.brief.ron", BRIEF);
    let fits = folder.put("fits.ron", PLAN.replace("4.2311", "4.23"));
    let done = run(&["plan", &fits, "--check", &brief], "");
    assert_eq!(done.status, Some(0), "{done:?}");
    for language in LANGUAGES {
        let plan = folder.put("plan.ron", PLAN);
        let misfit = run(&["--lang", language, "plan", &plan, "--check", &brief], "");
        assert_eq!(misfit.status, Some(1), "{misfit:?}");
        assert_worded(&misfit.err, language);
        quiet(&misfit);
        let broken = folder.put(
            "broken.ron",
            PLAN.replace("target: \"4.2311\"", "target: 4.2311"),
        );
        let broken = run(
            &["--lang", language, "plan", &broken, "--check", &brief],
            "",
        );
        assert_eq!(broken.status, Some(2), "{broken:?}");
        assert!(
            broken.err.contains('4'),
            "the line is named: {}",
            broken.err
        );
        quiet(&broken);
    }
}
