//! Sentences about what happened in a talk, what was refused, and what went wrong.
//!
//! Values of the domain come as they are; what files and disks say comes by its code with fields of plain values, so
//! that the window and the command line say the same.

mod benchmark;
mod brief;
mod conversion;
mod counter;
mod doubt;
mod envelope;
mod event;
mod fault;
mod money;
mod names;
mod origin;
mod plan;
mod procedure;
mod reckoning;
mod refusal;
mod round;
mod rule;
mod warning;

pub use benchmark::{Gravity, Mark};
pub use event::gate_limit;
pub(crate) use event::written_kind;
pub use fault::Told;
pub use reckoning::Reckoned;
pub use rule::{plain_figure, unsure_rules};
