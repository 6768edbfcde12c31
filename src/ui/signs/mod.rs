//! Every sign of the interface, drawn on a 16 px square with strokes of 1.5 px and round ends.
//! None is typed from a font, so none can be missing from one.

mod conclusion;
mod dashes;
mod draw;
mod marks;
mod pen;

use egui::{Color32, Painter, Pos2, Rect, Vec2};

pub use conclusion::sign_of;
pub use dashes::{dashed_box, dashes};
pub(crate) use marks::mark;
pub use marks::{axis_break, between_dot, path_break, side_mark};

/// A drawn sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Company, filled disc.
    Disc,
    /// Payer, filled diamond.
    Diamond,
    /// Company, hollow; also a chance not used yet.
    HollowDisc,
    /// Payer, hollow.
    HollowDiamond,
    /// Recorded; a deal.
    Tick,
    /// Writing.
    Ring,
    /// No deal; close.
    Cross,
    /// Asks once.
    Triangle,
    /// Wrong, refused, fault.
    Exclamation,
    /// Secret hidden.
    Padlock,
    /// Secret shown.
    OpenPadlock,
    /// The sealed envelope.
    Envelope,
    /// Inside the 115 % line.
    InsideLine,
    /// Stepped out.
    DoorOut,
    /// Back in the room.
    DoorIn,
    /// A remark or note.
    Bubble,
    /// Correction.
    Pencil,
    /// A document; a rule.
    Document,
    /// Verified.
    TickCircle,
    /// Not verified yet.
    BrokenCircle,
    /// Torn end mended.
    DashCircle,
    /// Altered.
    CrossCircle,
    /// Search.
    Search,
    /// Add.
    Plus,
    /// A branch: what if.
    Branch,
    /// Play.
    Play,
    /// Pause.
    Pause,
    /// To the start, or the record before.
    SkipBack,
    /// To the end, or the next record.
    SkipForward,
    /// The public board.
    Display,
    /// Minutes, a list.
    Lines,
    /// Take away.
    Bin,
    /// Opens downward.
    ChevronDown,
    /// Closes upward.
    ChevronUp,
    /// Goes on, unfolds.
    ChevronRight,
    /// Goes back.
    ChevronLeft,
    /// Down.
    ArrowDown,
    /// Up.
    ArrowUp,
}

impl Sign {
    /// All of them, in the order of the page of parts.
    pub const ALL: [Self; 38] = [
        Self::Disc,
        Self::Diamond,
        Self::HollowDisc,
        Self::HollowDiamond,
        Self::Tick,
        Self::Ring,
        Self::Cross,
        Self::Triangle,
        Self::Exclamation,
        Self::Padlock,
        Self::Envelope,
        Self::InsideLine,
        Self::DoorOut,
        Self::DoorIn,
        Self::Bubble,
        Self::Pencil,
        Self::Document,
        Self::TickCircle,
        Self::BrokenCircle,
        Self::DashCircle,
        Self::CrossCircle,
        Self::Search,
        Self::Plus,
        Self::Branch,
        Self::Play,
        Self::Pause,
        Self::SkipBack,
        Self::SkipForward,
        Self::Display,
        Self::Lines,
        Self::Bin,
        Self::ChevronDown,
        Self::ChevronRight,
        Self::ArrowDown,
        Self::OpenPadlock,
        Self::ChevronUp,
        Self::ChevronLeft,
        Self::ArrowUp,
    ];

    /// Side of the square a sign is drawn on.
    pub const SIZE: f32 = 16.0;

    /// Paints the sign into a square, scaled from 16 px.
    pub fn paint(self, painter: &Painter, rect: Rect, color: Color32) {
        draw::draw(self, &pen::Pen::new(painter, rect, color));
    }

    /// Paints the sign at its own size around a point.
    pub fn paint_at(self, painter: &Painter, center: Pos2, color: Color32) {
        let rect = Rect::from_center_size(center, Vec2::splat(Self::SIZE));
        self.paint(painter, rect, color);
    }
}
