//! Counteroffers worth a look, each with its idea, its figures, its effect and its risk.
//!
//! [`open_advice`] speaks from figures that both sides know and from the brief's target.
//! It has no parameter through which the reserve or the plan could reach it.
//! [`secret_advice`] leaves out what lies above the reserve and adds what follows from the
//! plan; it is secret by type.
//!
//! *x* is the company's standing figure, *x′* the one before it; *y* is our last figure;
//! *n* is how many more rounds there is time for; prices are rounded down to price steps,
//! which is the payer's rounding.
//!
//! | idea | formula |
//! |---|---|
//! | [`Accept`](Idea::Accept) | *x*; openly only where it is at or below the target |
//! | [`AskAgain`](Idea::AskAgain) | no figure |
//! | [`Hold`](Idea::Hold) | *y* |
//! | [`Opposite`](Idea::Opposite) | 2 × target − *x*: the target lies in the middle |
//! | [`PlanStep`](Idea::PlanStep) | the lowest planned counteroffer above *y* |
//! | [`Target`](Idea::Target) | the target in the brief |
//! | [`SameStep`](Idea::SameStep) | *x* − (*x′* − *x*): their last step once more |
//! | [`Reference`](Idea::Reference) | the highest comparable reference price below *x* |
//! | [`WellSounding`](Idea::WellSounding) | below *x*, ends in a liked digit, fewest shunned ones: see [`endings`] |
//! | [`DividesEvenly`](Idea::DividesEvenly) | below *x*, a pack comes to a multiple of ten price steps |
//! | [`Round`](Idea::Round) | the highest price of two significant digits below *x* |
//! | [`Mirror`](Idea::Mirror) | *y* × *x′* / *x*: relative tit-for-tat |
//! | [`Meet`](Idea::Meet) | *y* + (*x* − *y*) / 2*n*, up to the next price step: halfway by the end |
//! | [`Return`](Idea::Return) | *y* + the larger of a tenth of what they came down since our last step and 0.5 % of *x*, up to the next price step |
//! | [`Probe`](Idea::Probe) | *y* + the larger of that and twice our last step, at most as far as [`Meet`](Idea::Meet) |
//! | [`Towards`](Idea::Towards) | *y* + (*g* − *y*) / *n*, up to the next price step, where *g* is four fifths of the way from our first figure to the target |
//! | [`Split`](Idea::Split) | (*x* + *y*) / 2 |
//! | [`LastWord`](Idea::LastWord) | one price step below the reserve |
//!
//! Relative tit-for-tat is P. Faratin, C. Sierra, N. R. Jennings: "Negotiation decision
//! functions for autonomous agents", Robotics and Autonomous Systems 24 (1998), with δ = 1:
//! `x_a(n+1) = x_b(n−2) / x_b(n) × x_a(n−1)`, where *b* is the other side. For a payer the
//! ratio is above 1 after the company came down.
//!
//! The order is stated in [`order`]: what [`Lead`] names comes first and says why; the
//! others follow from the highest price, which asks least of the company, to the lowest.

pub mod candidate;
pub mod endings;
pub mod exchange;
mod ideas;
pub mod order;
pub mod position;
pub mod secret;

pub use candidate::{Candidate, Idea, Lead, Part, Risk, Used};
pub use position::{Figure, May, Position, Shared};
pub use secret::{SecretAdvice, secret_advice};

/// Candidates from what both sides know and the brief's target, in the order of [`order`].
/// Empty where the payer has no word or the company no figure on the table.
///
/// Whether a figure lies above the reserve can't be known here: each that names one says
/// so among its risks ([`Risk::ReserveNotAsked`]).
pub fn open_advice(position: &Position) -> Vec<Candidate> {
    let mut found = ideas::open(position);
    for one in &mut found {
        if one.price.is_some() {
            one.risks.push(Risk::ReserveNotAsked);
        }
    }
    order::put_in_order(found, &order::open_choices(position))
}
