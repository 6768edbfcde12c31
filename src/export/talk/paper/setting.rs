//! Pages set from a template, on a thread of their own and within a time.
//!
//! A template that recurses is stopped by the typesetter, which bounds the depth of calls and
//! the turns of a `while`. One that asks for more than that is given up after [`LONGEST`] or at a stop: its
//! thread is left to itself, ends with the program, and nothing waits for it. Its memory is
//! not bounded.

use std::collections::BTreeSet;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst::layout::{Frame, FrameItem, Point};
use typst::utils::Scalar;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_render::RenderOptions;
use typst_svg::SvgOptions;

use super::desk::Desk;
use super::templates::WrittenAt;
use super::unmade::Unmade;
use crate::export::Course;

/// After so long a paper is given up. The built-in ones take well under a second.
const LONGEST: Duration = Duration::from_mins(1);

/// And so much longer for each record: minutes of a long talk have many pages.
const PER_RECORD: Duration = Duration::from_millis(20);

/// How often a stop is listened for meanwhile.
const LISTENS: Duration = Duration::from_millis(50);

/// Layout recurses deeply: as much as the main thread of a program commonly has, twice.
const STACK: usize = 16 * 1024 * 1024;

/// So many papers are set before what was remembered of the first is forgotten.
const REMEMBERED: usize = 4;

/// Into what pages are made.
pub(in crate::export::talk) enum Into {
    /// One file of PDF.
    Pdf {
        /// What tells this paper from every other.
        ident: String,
        /// Its date.
        moment: Option<WrittenAt>,
    },
    /// A picture a page.
    Png {
        /// Pixels a point.
        per_point: f64,
    },
    /// A drawing a page, letters as outlines.
    Svg,
    /// What stands on each page, line by line.
    Words,
}

/// The files that come of the pages of a talk of so many records.
pub(in crate::export::talk) fn set(
    desk: Desk,
    into: Into,
    records: usize,
    course: &Course<'_>,
) -> Result<Vec<Vec<u8>>, Unmade> {
    let records = u32::try_from(records).unwrap_or(u32::MAX);
    let longest = LONGEST.saturating_add(PER_RECORD.saturating_mul(records));
    set_within(desk, into, course, longest)
}

fn set_within(
    desk: Desk,
    into: Into,
    course: &Course<'_>,
    longest: Duration,
) -> Result<Vec<Vec<u8>>, Unmade> {
    let part = course.part(1);
    let (sender, receiver) = channel();
    let thread = std::thread::Builder::new()
        .name("paper".to_owned())
        .stack_size(STACK)
        .spawn(move || {
            // nobody hears it where it took too long
            sender.send(made(&desk, &into)).ok();
        });
    if thread.is_err() {
        return Err(Unmade::Lost);
    }
    let mut waited = Duration::ZERO;
    while waited < longest {
        match receiver.recv_timeout(LISTENS) {
            Ok(made) => {
                part.step()?;
                return made;
            }
            Err(RecvTimeoutError::Timeout) => part.look()?,
            Err(RecvTimeoutError::Disconnected) => return Err(Unmade::Lost),
        }
        waited += LISTENS;
    }
    Err(Unmade::TooLong(longest.as_secs()))
}

fn made(desk: &Desk, into: &Into) -> Result<Vec<Vec<u8>>, Unmade> {
    let set = typst::compile::<PagedDocument>(desk);
    typst::comemo::evict(REMEMBERED);
    let document = set.output.map_err(|found| wrong(desk, &found))?;
    // letters of a face that is not there would go into another, or go missing
    let other_face = |one: &&SourceDiagnostic| one.message.starts_with("unknown font family");
    if let Some(found) = set.warnings.iter().find(other_face) {
        return Err(Unmade::Template(desk.fault(found)));
    }
    let mut faceless = BTreeSet::new();
    for page in document.pages() {
        without_face(&page.frame, &mut faceless);
    }
    if !faceless.is_empty() {
        return Err(Unmade::Faceless(faceless.into_iter().collect()));
    }
    match into {
        Into::Pdf { ident, moment } => Ok(vec![pdf(desk, &document, ident, *moment)?]),
        Into::Png { per_point } => {
            let options = RenderOptions {
                pixel_per_pt: Scalar::new(*per_point),
                render_bleed: false,
            };
            let pages = document.pages().iter();
            let pictures = pages.map(|page| typst_render::render(page, &options).encode_png());
            pictures.collect::<Result<_, _>>().or(Err(Unmade::Lost))
        }
        Into::Svg => {
            let options = SvgOptions {
                render_bleed: false,
                pretty: false,
            };
            let pages = document.pages().iter();
            Ok(pages
                .map(|page| typst_svg::svg(page, &options).into_bytes())
                .collect())
        }
        Into::Words => {
            let pages = document.pages().iter();
            let said = pages.map(|page| {
                let mut said = Said::default();
                said.take(&page.frame, Point::zero());
                said.words.into_bytes()
            });
            Ok(said.collect())
        }
    }
}

/// Tagged always; for archives (PDF/A-2a) and for everyone's eyes (PDF/UA-1) where the template
/// keeps what these ask for, as the built-in ones do.
fn pdf(
    desk: &Desk,
    document: &PagedDocument,
    ident: &str,
    moment: Option<WrittenAt>,
) -> Result<Vec<u8>, Unmade> {
    let wanted: [&[PdfStandard]; 3] = [
        &[PdfStandard::A_2a, PdfStandard::Ua_1],
        &[PdfStandard::Ua_1],
        &[],
    ];
    let timestamp = moment.and_then(|WrittenAt(at)| {
        let part = |part: i8| u8::try_from(part).ok();
        let datetime = Datetime::from_ymd_hms(
            i32::from(at.year()),
            part(at.month())?,
            part(at.day())?,
            part(at.hour())?,
            part(at.minute())?,
            part(at.second())?,
        )?;
        Some(Timestamp::new_utc(datetime))
    });
    let mut last = Unmade::Lost;
    for standards in wanted {
        let Ok(standards) = PdfStandards::new(standards) else {
            continue;
        };
        let options = PdfOptions {
            ident: Smart::Custom(ident.to_owned()),
            creator: Smart::Custom(Some(format!("Kanjia {}", env!("CARGO_PKG_VERSION")))),
            timestamp,
            standards,
            ..PdfOptions::default()
        };
        match typst_pdf::pdf(document, &options) {
            Ok(bytes) => return Ok(bytes),
            Err(found) => last = wrong(desk, &found),
        }
    }
    Err(last)
}

/// The first of what is wrong.
fn wrong(desk: &Desk, found: &[SourceDiagnostic]) -> Unmade {
    found
        .first()
        .map_or(Unmade::Lost, |first| Unmade::Template(desk.fault(first)))
}

/// The words of a page in the order in which they are read; a new line where the line is another.
#[derive(Default)]
struct Said {
    words: String,
    /// Where the last of them ended.
    end: Point,
}

impl Said {
    fn take(&mut self, frame: &Frame, corner: Point) {
        for (at, item) in frame.items() {
            let at = corner + *at;
            match item {
                FrameItem::Group(group) => self.take(&group.frame, at),
                FrameItem::Text(text) => {
                    let apart = (at.x - self.end.x).abs() > text.size * 0.1;
                    if at.y != self.end.y && !self.words.is_empty() {
                        self.words.push('\n');
                    } else if apart && !self.words.is_empty() {
                        self.words.push(' ');
                    }
                    self.end = at + Point::with_x(text.width());
                    self.words.push_str(&text.text);
                }
                FrameItem::Shape(..)
                | FrameItem::Image(..)
                | FrameItem::Link(..)
                | FrameItem::Tag(_) => {}
            }
        }
    }
}

/// The characters for which no face has a glyph.
fn without_face(frame: &Frame, found: &mut BTreeSet<char>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => without_face(&group.frame, found),
            FrameItem::Text(text) => {
                for glyph in text.glyphs.iter().filter(|glyph| glyph.id == 0) {
                    found.extend(text.text.get(glyph.range()).unwrap_or_default().chars());
                }
            }
            FrameItem::Shape(..)
            | FrameItem::Image(..)
            | FrameItem::Link(..)
            | FrameItem::Tag(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use typst::foundations::Dict;

    fn try_text(text: &str) -> Result<Vec<Vec<u8>>, Unmade> {
        let desk = Desk::of_text(text, Dict::new()).unwrap();
        let into = Into::Png { per_point: 0.1 };
        set_within(desk, into, &Course::unwatched(), Duration::from_secs(20))
    }

    #[test]
    fn a_template_sees_no_file_no_package_and_no_clock() {
        for (text, says) in [
            ("#read(\"Cargo.toml\")", "file not found"),
            ("#image(\"logo.png\")", "file not found"),
            ("#import \"@preview/tablex:0.0.8\": *", "file not found"),
            ("#import \"../letter.typ\": *", ""),
            (
                "#datetime.today().display()",
                "unable to get the current date",
            ),
            ("#plugin(\"x.wasm\")", "file not found"),
        ] {
            let Err(Unmade::Template(fault)) = try_text(text) else {
                panic!("{text}");
            };
            assert!(fault.what.contains(says), "{text}: {fault}");
            assert_eq!(fault.line, 1, "{text}: {fault}");
        }
    }

    #[test]
    fn a_template_that_turns_for_ever_is_stopped() {
        for text in [
            "#while true { }",
            "#let f(x) = f(x)\n#f(1)",
            "#let f(x) = { f(x); f(x) }\n#f(1)",
        ] {
            let Err(Unmade::Template(fault)) = try_text(text) else {
                panic!("{text}");
            };
            assert!(0 < fault.line, "{text}: {fault}");
        }
    }

    #[test]
    fn what_takes_too_long_is_given_up() {
        let text = "#for i in range(60000) { for j in range(60000) { let one = calc.sin(i * j) } }";
        let desk = Desk::of_text(text, Dict::new()).unwrap();
        let into = Into::Png { per_point: 0.1 };
        let made = set_within(desk, into, &Course::unwatched(), Duration::from_secs(1));
        assert_eq!(made, Err(Unmade::TooLong(1)));
    }

    #[test]
    fn a_stop_is_heard_while_a_template_turns() {
        let text = "#for i in range(60000) { for j in range(60000) { let one = calc.sin(i * j) } }";
        let desk = Desk::of_text(text, Dict::new()).unwrap();
        let course = Course::new(&|_| false);
        let made = set(desk, Into::Svg, 1, &course);
        assert!(made.unwrap_err().is_stop());
    }

    #[test]
    fn a_face_that_is_not_there_is_told() {
        let Err(Unmade::Template(fault)) = try_text("#set text(font: \"FangSong\")\nwords") else {
            panic!();
        };
        assert_eq!(
            (fault.line, fault.what.as_str()),
            (1, "unknown font family: fangsong")
        );
    }

    #[test]
    fn a_character_that_no_face_has_is_named() {
        assert_eq!(
            try_text("ok \u{1F600} \u{20BB7}"),
            Err(Unmade::Faceless("\u{1F600}\u{20BB7}".to_owned()))
        );
    }
}
