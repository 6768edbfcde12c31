//! A renewal in the middle of the desk: the price by rule, or the way out.

use egui::{Rect, Ui};

use super::layout::Layout;
use super::list_column::{headline, large_words};
use super::model::DeskModel;
use super::{price, worth};
use crate::domain::renewal::Renewed;
use crate::domain::session::Outcome;
use crate::text::change::published_percent;
use crate::text::price::bare_price;

/// Shows it; false where the talk is no renewal.
pub(in crate::ui) fn show(ui: &Ui, model: &DeskModel<'_>, layout: &Layout, rect: Rect) -> bool {
    let session = model.session;
    let Some(renewed) = &session.state().renewal else {
        return false;
    };
    let words = model.words;
    let title = match session.state().outcome {
        Some(Outcome::Deal(_) | Outcome::Listed(_)) => words.say("desk-agreed-price").into_owned(),
        Some(Outcome::NoDeal { .. }) => words.no_deal_head(session),
        None => words.say("desk-renewal-price").into_owned(),
    };
    match renewed {
        Renewed::Price(reckoning) => {
            let before = bare_price(reckoning.before.amount(), model.currency());
            let note = words.say_with(
                "desk-renewal-before",
                &[
                    ("price", before.into()),
                    ("cut", published_percent(reckoning.cut).into()),
                ],
            );
            headline(ui, layout, rect, (&title, &note));
            price::large(ui, model, layout, rect, reckoning.standard);
        }
        Renewed::Renegotiation { .. } | Renewed::RegularList { .. } => {
            let id = match renewed {
                Renewed::RegularList { .. } => "outcome-regular-list",
                _ => "outcome-renegotiation",
            };
            let none = words.say("desk-renewal-none");
            headline(ui, layout, rect, (&none, ""));
            large_words(ui, layout, rect, &words.say(id));
        }
    }
    worth::show(ui, model, layout, rect);
    true
}
