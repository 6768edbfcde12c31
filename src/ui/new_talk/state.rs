//! What the form remembers between frames.

use std::collections::BTreeSet;

use super::draft::Draft;
use super::fault::FieldFault;
use super::field::{Field, Section};
use super::loaded::look;
use super::paste::Paste;
use crate::domain::Brief;
use crate::import::Book;
use crate::text::Words;
use crate::transcript::packs::Packs;
use crate::ui::envelope::EnvelopeAsk;

/// What the form remembers between frames.
#[derive(Clone, Debug)]
pub struct NewTalkState {
    /// What is typed.
    pub draft: Draft,
    pub(super) memory: Memory,
}

/// Where the keyboard has been, and what is unfolded.
#[derive(Clone, Debug)]
pub(super) struct Memory {
    /// Fields that were left: what is wrong with them shows.
    left: BTreeSet<Field>,
    /// A start was attempted: everything wrong shows.
    tried: bool,
    /// The field that is to have the focus.
    pub(super) wanted: Option<Field>,
    /// The section the keyboard is in.
    pub(super) current: Section,
    /// The reference price that is being edited.
    pub(super) open_row: Option<usize>,
    /// The fields that are seldom needed are in sight.
    pub(super) more: bool,
    /// A table from a spreadsheet is being looked at.
    pub(super) paste: Option<Paste>,
    /// What was asked about the sealed reserve.
    pub(super) asked: Option<EnvelopeAsk>,
    /// The fields of volume scenarios and patients are in sight.
    pub(super) scenarios: bool,
    /// Something changed that the parts drawn before do not show yet.
    pub(super) stirred: bool,
}

impl NewTalkState {
    /// An empty form.
    pub fn empty(packs: &Packs) -> Self {
        let mut memory = Memory::new();
        memory.wanted = Some(Field::GenericName);
        Self::of(Draft::default_for(packs), memory)
    }

    /// The form filled with a brief. What is wrong with it shows at once.
    pub fn from_brief(brief: &Brief, words: &Words, packs: &Packs) -> Self {
        let draft = Draft::from_brief(brief, words);
        let mut memory = Memory::new();
        memory.tried = true;
        memory.more = draft.has_more();
        memory.scenarios = draft.has_scenarios();
        if let Some(first) = draft.gather(packs).faults.first() {
            memory.current = first.section();
        }
        Self::of(draft, memory)
    }

    /// Shows what a file of tables holds; nothing of it is taken before that is asked for.
    pub fn look_at(&mut self, file: &str, book: &Book, packs: &Packs) {
        let is_empty = self.draft == Draft::default_for(packs);
        let found = look(file, book, &self.draft, is_empty, packs);
        self.memory.paste = Some(found);
        self.memory.stirred = true;
    }

    fn of(draft: Draft, memory: Memory) -> Self {
        Self { draft, memory }
    }
}

impl Memory {
    fn new() -> Self {
        Self {
            left: BTreeSet::new(),
            tried: false,
            wanted: None,
            current: Section::Product,
            open_row: None,
            more: false,
            paste: None,
            asked: None,
            scenarios: false,
            stirred: false,
        }
    }

    /// Whether what is wrong with a field is to be seen.
    pub(super) fn shows(&self, field: Field) -> bool {
        self.tried || self.left.contains(&field)
    }

    /// The field was left.
    pub(super) fn leave(&mut self, field: Field) {
        self.stirred |= self.left.insert(field);
    }

    /// A start was attempted: everything wrong shows, and the keyboard goes to the first.
    pub(super) fn attempt(&mut self, faults: &[FieldFault]) {
        self.tried = true;
        self.stirred = true;
        if let Some(first) = faults.first() {
            self.go_to(first.field);
        }
    }

    /// Brings a field into sight and gives it the focus.
    pub(super) fn go_to(&mut self, field: Field) {
        self.wanted = Some(field);
        self.current = field.section();
        self.stirred = true;
        if let Some(row) = field.row() {
            self.open_row = Some(row);
        }
        self.more |= matches!(
            field,
            Field::Brand | Field::DosageForm | Field::PackSize | Field::Held
        );
        self.scenarios |= matches!(
            field,
            Field::VolumeLow | Field::VolumeHigh | Field::Patients | Field::PatientsBasis
        );
    }

    /// Closes the row that is open; what is wrong with it shows from now on.
    pub(super) fn close_row(&mut self, faults: &[FieldFault]) {
        let Some(row) = self.open_row.take() else {
            return;
        };
        for fault in faults.iter().filter(|fault| fault.field.row() == Some(row)) {
            self.left.insert(fault.field);
        }
        self.stirred = true;
    }

    /// A conversion or a rate was taken away.
    pub(super) fn forget_fact(&mut self, row: usize) {
        let kept = self.left.iter().filter_map(|field| field.without_fact(row));
        self.left = kept.collect();
        self.stirred = true;
    }

    /// A row was taken away.
    pub(super) fn forget_row(&mut self, row: usize) {
        let kept = self.left.iter().filter_map(|field| field.without_row(row));
        self.left = kept.collect();
        self.open_row = match self.open_row {
            Some(open) if open == row => None,
            Some(open) if open > row => Some(open - 1),
            other => other,
        };
        self.stirred = true;
    }
}
