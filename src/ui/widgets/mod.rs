//! The parts that views are made of.
//!
//! Each is a builder with `show_at(ui, rect)`; those with a natural size also go through `ui.add`.
//! Texts come in already in the user's language.
//! Everything that can be acted on takes part in the keyboard's round, has a name, and shows
//! its focus as a ring 2 px outside its edge.

mod button;
mod card;
mod chip;
mod dialog_card;
mod facts;
mod flow;
mod focus;
mod key_cap;
mod parting;
mod progress;
mod radio;
mod row;
mod secret;
mod section;
mod segmented;
mod select;
mod stepper;
pub mod text;
mod text_area;
mod text_field;
mod toggle;
mod tooltip;

pub use button::{Button, Pose};
pub use card::{Answer, CautionCard, FaultBanner, RefusedCard};
pub use chip::Chip;
pub use dialog_card::{dialog_buttons, dialog_card, dialog_foot};
pub use facts::facts;
pub use flow::{air, wide_text};
pub use focus::focus_ring;
pub use key_cap::{key_cap, key_cap_width};
pub use parting::{parting, upright_parting};
pub use progress::progress;
pub use radio::Radio;
pub use row::{Ground, Row, row_baseline};
pub use secret::{SecretBar, secret_frame};
pub use section::SectionHead;
pub use segmented::SideSwitch;
pub use select::Select;
pub use stepper::{Stepper, StepperSize};
pub use text::{Run, label};
pub use text_area::TextArea;
pub use text_field::{Edge, TextField};
pub use toggle::Toggle;
pub use tooltip::Tooltip;
