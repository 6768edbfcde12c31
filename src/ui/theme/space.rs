//! Steps of the 4 px grid and the fixed heights of parts.

/// The distances in use.
#[derive(Clone, Copy, Debug)]
pub struct Step;

impl Step {
    /// 4: between a sign and its word.
    pub const HAIR: f32 = STEP;
    /// 8: between neighbours.
    pub const NEAR: f32 = 2.0 * STEP;
    /// 12: inside controls.
    pub const IN: f32 = 3.0 * STEP;
    /// 16: from the window's edge; between groups.
    pub const EDGE: f32 = 4.0 * STEP;
    /// 24: from the centre column's edge.
    pub const COLUMN: f32 = 6.0 * STEP;
    /// 32: between sections.
    pub const SECTION: f32 = 8.0 * STEP;
}

/// The grid everything stands on.
pub const STEP: f32 = 4.0;
/// Height of a row in a list or in the record.
pub const ROW: f32 = 32.0;
/// Height of a fact or of a move.
pub const FACT: f32 = 28.0;
/// Height of a button.
pub const BUTTON: f32 = 32.0;
/// Height of a field.
pub const FIELD: f32 = 32.0;
/// Height of the desk's price field and what stands beside it.
pub const ENTRY: f32 = 48.0;
/// The same in a small window.
pub const ENTRY_SMALL: f32 = 44.0;
/// Height of a key cap and of a chip.
pub const KEY: f32 = 20.0;
/// Corners of controls, tags and keys.
pub const RADIUS: u8 = 4;
/// Corners of cards.
pub const CARD_RADIUS: u8 = 8;
