//! What is computed about talks with floating-point numbers: forecasts, concession
//! tactics, simulated companies, and how well all of these did.
//!
//! Pure: no file, clock or screen. A float never becomes a price by itself; what comes
//! back to the domain is rounded to price steps. Randomness comes from a stated seed, so
//! the same seed gives the same talk. It does so on every machine: simulated talks use beside
//! `+ − × ÷` only the square root, which IEEE 754 rounds exactly; no `exp`, `ln`, `sin` or
//! `powf`. Forecasts do use `exp` and `ln`; they are rounded to price steps.
//!
//! Reading order: [`seed`]; [`tactic`] with its [`curve`]s, [`company`] and [`conduct`],
//! which are the other side; [`setting`], [`payer`], [`play`] and [`tournament`], in which
//! the guide is judged. [`fit`] finds companies like one that was seen. Apart from these [`forecast`], and [`backtest`], in which it is judged; and [`round`], the exact figures of many talks, with [`simulated_round`].

pub mod backtest;
pub mod company;
pub mod conduct;
pub mod curve;
pub mod fit;
pub mod forecast;
pub mod payer;
pub mod play;
pub mod round;
pub mod seed;
pub mod setting;
pub mod simulated_round;
pub mod steps;
pub mod tactic;
pub mod tournament;

pub use company::Company;
pub use payer::Payer;
pub use seed::Seed;
pub use setting::Setting;
pub use tactic::Tactic;
