//! All talks: finding, sorting and filtering them; what they look like; the keys.

mod keys;
mod looks;
mod means;
mod order;
mod scene;
mod speed;
mod talks;
