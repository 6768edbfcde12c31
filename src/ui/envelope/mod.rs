//! The dialogs about the sealed reserve: sealing it, committing to it, opening it, showing it.
//!
//! They stand over whatever else is shown. The reserve and passphrases are typed masked, so that
//! neither the screen nor assistive technology has them, and leave unsaid or not at all.

mod asked;
mod rows;
mod wish;

pub use asked::{EnvelopeAnswer, EnvelopeAsk, EnvelopeKind, EnvelopeWish};

use std::path::Path;

use egui::{Key, Modifiers, Rect, Ui, vec2};

use self::rows::{air, said, two};
use super::theme::{BUTTON, Face, Theme};
use super::widgets::{Button, dialog_card, dialog_foot};
use crate::domain::envelope::Openers;
use crate::domain::typed::Frame;
use crate::text::Words;

/// How wide a dialog is.
const WIDTH: f32 = 600.0;

/// A field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Slot {
    Reserve,
    ReserveAgain,
    Name(usize),
    Passphrase(usize),
    Again(usize),
    Path,
    Reason,
}

/// What one of the people who open it types.
#[derive(Default)]
struct Person {
    name: String,
    passphrase: String,
    again: String,
}

/// A dialog with what was filled in.
pub struct EnvelopeDialog {
    kind: EnvelopeKind,
    frame: Frame,
    /// Two people open it.
    two: bool,
    reserve: String,
    reserve_again: String,
    people: [Person; 2],
    path: String,
    reason: String,
    /// Why it was not done; what was filled in stays.
    fault: Option<String>,
    at_fault: Option<Slot>,
    /// It was asked for and is not answered yet.
    sent: bool,
    focus: Option<Slot>,
    /// It has not been shown yet.
    fresh: bool,
    /// The card finds its middle one frame after it grew.
    grew: bool,
}

impl EnvelopeDialog {
    fn new(kind: EnvelopeKind, frame: Frame, openers: Openers, path: Option<&Path>) -> Self {
        let path = path.map_or_else(String::new, |path| path.display().to_string());
        let mut dialog = Self {
            kind,
            frame,
            two: openers == Openers::Two,
            reserve: String::new(),
            reserve_again: String::new(),
            people: Default::default(),
            path,
            reason: String::new(),
            fault: None,
            at_fault: None,
            sent: false,
            focus: None,
            fresh: true,
            grew: false,
        };
        let known = !dialog.path.is_empty() && kind != EnvelopeKind::Seal;
        let slots = dialog.slots();
        dialog.focus = slots
            .iter()
            .find(|slot| !known || **slot != Slot::Path)
            .or(slots.first())
            .copied();
        dialog
    }

    /// For a reserve in this currency and unit, to be sealed into a file at this place.
    pub fn seal(frame: Frame, path: &Path) -> Self {
        Self::new(EnvelopeKind::Seal, frame, Openers::One, Some(path))
    }

    /// To open the envelope, the leader among those who do.
    pub fn open(frame: Frame, openers: Openers, leader: &str, path: Option<&Path>) -> Self {
        let mut dialog = Self::new(EnvelopeKind::Open, frame, openers, path);
        let [first, _] = &mut dialog.people;
        leader.clone_into(&mut first.name);
        dialog
    }

    /// To commit to an envelope.
    pub fn change(frame: Frame, first: bool) -> Self {
        Self::new(EnvelopeKind::Change { first }, frame, Openers::One, None)
    }

    /// To show the reserve, which is held, or else opened once more.
    pub fn reveal(frame: Frame, held: bool, openers: Openers, path: Option<&Path>) -> Self {
        Self::new(EnvelopeKind::Reveal { held }, frame, openers, path)
    }

    /// What it is for.
    pub fn kind(&self) -> EnvelopeKind {
        self.kind
    }

    /// A file or a place was picked.
    pub fn set_path(&mut self, path: &Path) {
        self.path = path.display().to_string();
        self.fault = None;
        let next = self
            .slots()
            .into_iter()
            .skip_while(|one| *one != Slot::Path);
        self.focus = next.take(2).last();
    }

    /// It was not done; what was filled in stays, but for a passphrase that was wrong.
    pub fn refused(&mut self, why: String, passphrase: bool) {
        self.wrong(
            why,
            if passphrase {
                Slot::Passphrase(0)
            } else {
                Slot::Path
            },
        );
        if passphrase {
            for person in &mut self.people {
                person.passphrase.clear();
                person.again.clear();
            }
        }
    }

    /// The reason, or whatever else the last field holds, is missing.
    pub fn refused_last(&mut self, why: String) {
        let last = self.slots().last().copied().unwrap_or(Slot::Path);
        self.wrong(why, last);
    }

    fn wrong(&mut self, why: String, at: Slot) {
        self.fault = Some(why);
        self.at_fault = Some(at);
        self.focus = Some(at);
        self.sent = false;
        self.grew = true;
    }

    /// The rows, each of one field or two.
    fn lines(&self) -> Vec<Vec<Slot>> {
        use Slot::{Again, Name, Passphrase, Path, Reason, Reserve, ReserveAgain};
        let mut lines = match self.kind {
            EnvelopeKind::Seal => vec![vec![Reserve, ReserveAgain], vec![Passphrase(0), Again(0)]],
            EnvelopeKind::Open if self.two => {
                let person = |at| vec![Name(at), Passphrase(at)];
                return vec![vec![Path], person(0), person(1)];
            }
            EnvelopeKind::Change { first: true } => return vec![vec![Path]],
            EnvelopeKind::Change { first: false } => return vec![vec![Path], vec![Reason]],
            EnvelopeKind::Reveal { held: true } => return Vec::new(),
            EnvelopeKind::Open | EnvelopeKind::Reveal { held: false } => {
                vec![vec![Path], vec![Passphrase(0)]]
            }
        };
        if self.kind == EnvelopeKind::Seal {
            if self.two {
                lines.push(vec![Passphrase(1), Again(1)]);
            }
            lines.push(vec![Path]);
        } else if self.two {
            lines.push(vec![Passphrase(1)]);
        }
        lines
    }

    fn slots(&self) -> Vec<Slot> {
        self.lines().concat()
    }

    fn text_mut(&mut self, slot: Slot) -> Option<&mut String> {
        match slot {
            Slot::Reserve => Some(&mut self.reserve),
            Slot::ReserveAgain => Some(&mut self.reserve_again),
            Slot::Name(at) => self.people.get_mut(at).map(|one| &mut one.name),
            Slot::Passphrase(at) => self.people.get_mut(at).map(|one| &mut one.passphrase),
            Slot::Again(at) => self.people.get_mut(at).map(|one| &mut one.again),
            Slot::Path => Some(&mut self.path),
            Slot::Reason => Some(&mut self.reason),
        }
    }

    /// The stem of its words.
    fn id(&self) -> &'static str {
        match self.kind {
            EnvelopeKind::Seal => "envelope-seal",
            EnvelopeKind::Open if self.two => "envelope-open-two",
            EnvelopeKind::Open => "envelope-open",
            EnvelopeKind::Change { first: true } => "envelope-commit",
            EnvelopeKind::Change { first: false } => "envelope-change",
            EnvelopeKind::Reveal { .. } => "envelope-reveal",
        }
    }

    /// Shows it over everything else.
    pub fn show(&mut self, ui: &Ui, words: &Words) -> EnvelopeAnswer {
        let mut answer = EnvelopeAnswer::Open;
        if std::mem::take(&mut self.grew) {
            ui.ctx().request_repaint();
        }
        let away = dialog_card(ui, WIDTH, |ui| {
            answer = self.content(ui, words);
            matches!(answer, EnvelopeAnswer::Away)
        });
        self.fresh = false;
        if away && matches!(answer, EnvelopeAnswer::Open) {
            EnvelopeAnswer::Away
        } else {
            answer
        }
    }

    fn content(&mut self, ui: &mut Ui, words: &Words) -> EnvelopeAnswer {
        let palette = &Theme::of(ui).palette;
        let id = self.id();
        said(ui, &words.say(id), Face::TITLE, palette.strong);
        air(ui, 8.0);
        let text = words.say_with(&format!("{id}.text"), &[]);
        said(ui, &text, Face::TEXT, palette.normal);
        air(ui, 8.0);
        let command = |ui: &Ui, key| {
            ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, key)) && !self.sent
        };
        let takes_new = matches!(self.kind, EnvelopeKind::Change { .. });
        let has_path = self.kind != EnvelopeKind::Reveal { held: true };
        let mut picks = has_path && command(ui, Key::O);
        let mut new = takes_new && command(ui, Key::N);
        let at_once = command(ui, Key::Enter);
        let mut entered = self.slots().is_empty()
            && !self.fresh
            && ui.input(|input| input.key_pressed(Key::Enter));
        let waits = self.sent;
        ui.add_enabled_ui(!waits, |ui| {
            let done = rows::show(self, ui, words);
            entered |= done.entered;
            picks |= done.picks;
            if self.kind == EnvelopeKind::Seal {
                two(ui, words, &mut self.two);
            }
        });
        if let Some(fault) = &self.fault {
            air(ui, 12.0);
            said(ui, fault, Face::TEXT, palette.bad);
        } else if waits {
            air(ui, 12.0);
            let working = words.say("plan-working");
            said(ui, &working, Face::TEXT, palette.weak);
        }
        air(ui, 16.0);
        let confirm = words.say_with(&format!("{id}.confirm"), &[]);
        let cancel = words.say("dialog-cancel");
        let (confirmed, cancelled) = dialog_foot(ui, &confirm, &cancel, |ui, left| {
            new |= takes_new && seal_new(ui, words, left);
        });
        match () {
            () if cancelled => EnvelopeAnswer::Away,
            () if waits => EnvelopeAnswer::Open,
            () if new => EnvelopeAnswer::SealNew,
            () if picks && self.kind == EnvelopeKind::Seal => EnvelopeAnswer::PickPlace,
            () if picks => EnvelopeAnswer::PickFile,
            () if confirmed || entered || at_once => self.ask(words),
            () => EnvelopeAnswer::Open,
        }
    }

    fn ask(&mut self, words: &Words) -> EnvelopeAnswer {
        match self.wish(words) {
            Ok(wish) => {
                self.sent = true;
                self.fault = None;
                self.at_fault = None;
                EnvelopeAnswer::Do(wish)
            }
            Err((why, at)) => {
                self.wrong(why, at);
                EnvelopeAnswer::Open
            }
        }
    }
}

/// The button that leads to a new envelope, at the left; whether it was pressed.
fn seal_new(ui: &Ui, words: &Words, left: Rect) -> bool {
    let text = words.say("envelope-seal-new");
    let button = Button::plain(&text).key("Ctrl N");
    let size = vec2(button.natural_size(ui).x, BUTTON);
    button
        .show_at(ui, Rect::from_min_size(left.min, size))
        .clicked()
}
