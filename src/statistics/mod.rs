//! What is computed about talks with floating-point numbers: forecasts, concession
//! tactics, simulated companies, and how well all of these did.
//!
//! Pure: no file, clock or screen. A float never becomes a price by itself; what comes
//! back to the domain is rounded to price steps. Randomness comes from a stated seed, so
//! the same seed gives the same talk.

pub mod backtest;
pub mod forecast;
