//! All texts of one language, parsed once.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::contents::{self, Contents};
use super::number::grouped;
use super::spacing::{marked, with_seams_spaced};
use super::{Argument, Language};

/// The locale files of the program, by name: in English, in Chinese.
macro_rules! locale_files {
    ($($name:literal),+ $(,)?) => {
        &[$((
            concat!($name, ".ftl"),
            include_str!(concat!("../../assets/locales/en/", $name, ".ftl")),
            include_str!(concat!("../../assets/locales/zh-CN/", $name, ".ftl")),
        )),+]
    };
}

const FILES: &[(&str, &str, &str)] = locale_files![
    "units",
    "numbers",
    "desk",
    "envelope",
    "board",
    "library",
    "index",
    "new-talk",
    "refusals",
    "faults",
    "hostile",
    "command-line",
    "dialogs",
    "moves",
    "rules",
    "money",
    "references",
    "guide",
    "plan",
    "forecast",
    "simulate",
    "practice",
    "remarks",
    "branches",
    "score",
    "traces",
    "import",
    "training",
    "lessons",
    "replay",
    "notes",
    "export",
    "rounds",
    "papers",
    "signatures",
];

/// Why a locale file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}, line {line}: {what}")]
pub struct LocaleFault {
    /// The name of the file, as it was given.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong there.
    pub what: String,
}

/// The texts of one language.
///
/// Nothing is parsed when a text is asked for, and any number of threads may ask.
pub struct Catalogue {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    contents: Contents,
    /// Ids that were missing or lacked a variable, so that each is logged once and not once a frame.
    reported: Mutex<BTreeSet<String>>,
}

impl Catalogue {
    /// The texts that are built into the program.
    ///
    /// What cannot be read of them is logged and left out; tests see to it that there is no such thing.
    pub fn bundled(language: Language) -> Self {
        let mut catalogue = Self::empty(language);
        for (file, english, chinese) in FILES {
            let text = match language {
                Language::English => english,
                Language::SimplifiedChinese => chinese,
            };
            match parse(file, text) {
                Ok(resource) => catalogue.add(resource),
                Err(fault) => log::error!("{}/{fault}", language.tag()),
            }
        }
        catalogue
    }

    /// The built-in texts with those of a file in their place, for who edits a locale.
    ///
    /// The file may hold any part of the texts. One that the program does not know, or that takes
    /// a variable which the program does not give, is a fault: it would be a slip of the pen.
    pub fn read(language: Language, name: &str, text: &str) -> Result<Self, LocaleFault> {
        let resource = parse(name, text)?;
        let mut catalogue = Self::bundled(language);
        let fault = |id: &str, what: String| {
            let line = line_of_id(text, id);
            LocaleFault {
                file: name.to_owned(),
                line,
                what,
            }
        };
        for (id, variables) in contents::of(resource.entries()) {
            let Some(known) = catalogue.contents.get(&id) else {
                return Err(fault(&id, format!("no text of the program is called {id}")));
            };
            if let Some(variable) = variables.difference(known).next() {
                return Err(fault(&id, format!("{id} is given no ${variable}")));
            }
        }
        catalogue.add(resource);
        Ok(catalogue)
    }

    /// Every text there is, with its variables.
    pub fn contents(&self) -> &Contents {
        &self.contents
    }

    /// Whether there is such a text; an attribute goes by `message.attribute`.
    pub fn has(&self, id: &str) -> bool {
        self.contents.contains_key(id)
    }

    /// A text without variables. A missing one is logged, and its id stands for it.
    pub fn say<'text>(&'text self, id: &'text str) -> Cow<'text, str> {
        self.format(id, None).unwrap_or(Cow::Borrowed(id))
    }

    /// A text with its variables. A missing one is logged, and its id stands for it.
    pub fn say_with(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let chinese = self.language == Language::SimplifiedChinese;
        let values: FluentArgs<'_> = arguments
            .iter()
            .map(|(name, value)| match value {
                Argument::Text(text) if chinese => (*name, marked(text).into()),
                value => (*name, value.as_fluent()),
            })
            .collect();
        match self.format(id, Some(&values)) {
            None => id.to_owned(),
            Some(text) if chinese => with_seams_spaced(&text),
            Some(text) => text.into_owned(),
        }
    }

    fn empty(language: Language) -> Self {
        let identifier: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => Some(grouped(&number.as_string())),
            _ => None,
        }));
        Self {
            language,
            bundle,
            contents: Contents::new(),
            reported: Mutex::default(),
        }
    }

    fn add(&mut self, resource: FluentResource) {
        self.contents.append(&mut contents::of(resource.entries()));
        self.bundle.add_resource_overriding(resource);
    }

    fn format<'text>(
        &'text self,
        id: &str,
        arguments: Option<&FluentArgs<'_>>,
    ) -> Option<Cow<'text, str>> {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        let found = self
            .bundle
            .get_message(message)
            .and_then(|message| match attribute {
                Some(attribute) => Some(message.get_attribute(attribute)?.value()),
                None => message.value(),
            });
        let Some(pattern) = found else {
            self.report(id, "no such text");
            return None;
        };
        let mut faults: Vec<FluentError> = Vec::new();
        let text = self.bundle.format_pattern(pattern, arguments, &mut faults);
        if let Some(fault) = faults.first() {
            self.report(id, &fault.to_string());
        }
        Some(text)
    }

    fn report(&self, id: &str, what: &str) {
        let mut reported = self.reported.lock().unwrap_or_else(PoisonError::into_inner);
        if reported.insert(id.to_owned()) {
            log::warn!("text {id}: {what}");
        }
    }
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Catalogue")
            .field("locales", &self.bundle.locales)
            .field("texts", &self.contents.len())
            .finish_non_exhaustive()
    }
}

fn parse(file: &str, text: &str) -> Result<FluentResource, LocaleFault> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    FluentResource::try_new(text.to_owned()).map_err(|(_, faults)| {
        let first = faults.first();
        LocaleFault {
            file: file.to_owned(),
            line: first.map_or(1, |fault| line_at(text, fault.pos.start)),
            what: first.map_or_else(String::new, ToString::to_string),
        }
    })
}

/// The line in which a byte stands, counted from 1; at the end of the text, the last line with words.
fn line_at(text: &str, position: usize) -> usize {
    let before = text.get(..position).unwrap_or(text);
    let before = if position < text.len() {
        before
    } else {
        before.trim_end()
    };
    1 + before.matches('\n').count()
}

/// The line in which a text begins, counted from 1.
fn line_of_id(text: &str, id: &str) -> usize {
    let (message, attribute) = id.split_once('.').map_or((id, None), |(m, a)| (m, Some(a)));
    let begins = |line: &str, name: &str| {
        line.strip_prefix(name)
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    let mut lines = text.lines().zip(1..);
    let message_line = lines
        .find(|(line, _)| begins(line, message))
        .map_or(1, |(_, number)| number);
    let Some(attribute) = attribute else {
        return message_line;
    };
    lines
        .find(|(line, _)| {
            let attribute_name = line.trim_start().strip_prefix('.');
            attribute_name.is_some_and(|line| begins(line, attribute))
        })
        .map_or(message_line, |(_, number)| number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bundled_file_can_be_read() {
        for (file, english, chinese) in FILES {
            assert_eq!(parse(file, english).err(), None);
            assert_eq!(parse(file, chinese).err(), None);
        }
    }

    #[test]
    fn no_text_is_in_two_files() {
        let mut seen = BTreeSet::new();
        for (file, english, _) in FILES {
            for id in contents::of(parse(file, english).unwrap().entries()).into_keys() {
                assert!(seen.insert(id.clone()), "{id} again in {file}");
            }
        }
    }

    #[test]
    fn a_file_under_edit_takes_the_place_of_what_it_holds() {
        let catalogue = Catalogue::read(
            Language::English,
            "my.ftl",
            "range = { $low } up to { $high }\n",
        )
        .unwrap();
        let ends = [("low", "1".into()), ("high", "2".into())];
        assert_eq!(catalogue.say_with("range", &ends), "1 up to 2");
        assert_eq!(catalogue.say("unit-tablet"), "tablet");
    }

    #[test]
    fn a_fault_of_a_file_is_named_with_its_line() {
        for (text, line, what) in [
            ("# fine\nrange = { $low\n", 2, "Expected"),
            ("\nrange = { $low }\nwrong line\n", 3, "Expected"),
            ("unit-tablet = pill\nunit-pill = pill\n", 2, "unit-pill"),
            ("range = { $low } to { $hihg }\n", 1, "$hihg"),
            (
                "# a\nunit-tablet = pill\n    .nmae = pill\n",
                3,
                "unit-tablet.nmae",
            ),
        ] {
            let fault = Catalogue::read(Language::English, "my.ftl", text).unwrap_err();
            assert_eq!(
                (fault.file.as_str(), fault.line),
                ("my.ftl", line),
                "{fault}"
            );
            assert!(fault.what.contains(what), "{fault}");
        }
    }

    #[test]
    fn a_missing_text_is_its_own_id() {
        let catalogue = Catalogue::bundled(Language::English);
        assert_eq!(catalogue.say("no-such-text"), "no-such-text");
        assert_eq!(catalogue.say("unit-tablet.no-such"), "unit-tablet.no-such");
        assert_eq!(catalogue.say_with("no-such-text", &[]), "no-such-text");
    }
}
