//! A bidding in the middle of the desk: how many sealed bids are in, then what they came to.

use egui::{Rect, Ui};

use super::layout::Layout;
use super::list_column::{facts, headline, large_words};
use super::model::DeskModel;
use super::{price, worth};
use crate::domain::bidding::Judged;
use crate::domain::session::{Bidding, Opened, Outcome};
use crate::text::change::published_percent;
use crate::text::price::bare_price;

/// Shows it; false where the talk is no bidding.
pub(in crate::ui) fn show(ui: &Ui, model: &DeskModel<'_>, layout: &Layout, rect: Rect) -> bool {
    let Some(bidding) = &model.session.state().bidding else {
        return false;
    };
    match &bidding.opened {
        Some(opened) => after(ui, model, layout, rect, opened),
        None => before(ui, model, layout, rect, bidding),
    }
    worth::show(ui, model, layout, rect);
    true
}

fn before(ui: &Ui, model: &DeskModel<'_>, layout: &Layout, rect: Rect, bidding: &Bidding) {
    let words = model.words;
    let ended = matches!(model.session.state().outcome, Some(Outcome::NoDeal { .. }));
    let title = if ended {
        words.no_deal_head(model.session)
    } else {
        words.say("desk-bids-in").into_owned()
    };
    let note = words.say(if bidding.is_complete() {
        "desk-bids-complete-note"
    } else {
        "desk-bids-in-note"
    });
    let note = if ended { "" } else { &note };
    headline(ui, layout, rect, (&title, note));
    let count = words.say_with(
        "desk-bids-in.count",
        &[
            ("in", bidding.handed_in.len().into()),
            ("all", u32::from(bidding.bidders).into()),
        ],
    );
    large_words(ui, layout, rect, &count);
}

fn after(ui: &Ui, model: &DeskModel<'_>, layout: &Layout, rect: Rect, opened: &Opened) {
    let words = model.words;
    let pack = model.session.pack();
    let shown = |amount| bare_price(amount, model.currency());
    let percent = pack
        .bid_floor()
        .map_or_else(String::new, |(_, percent)| published_percent(percent));
    let mut rows = vec![(
        words.say("desk-willingness").into_owned(),
        shown(opened.willingness.amount()),
    )];
    match &opened.judged {
        Some(Judged::Listed(award)) => {
            let id = if award.at_floor {
                "desk-standard-floor"
            } else {
                "desk-standard-lowest"
            };
            let note = words.say_with(id, &[("percent", percent.clone().into())]);
            headline(ui, layout, rect, (&words.say("desk-standard"), &note));
            price::large(ui, model, layout, rect, award.standard);
            rows.push((
                words.say("desk-lowest-bid").into_owned(),
                shown(award.lowest.amount()),
            ));
            if let Some(floor) = award.floor {
                let name = words.say_with("desk-floor", &[("percent", percent.into())]);
                rows.push((name, shown(floor)));
            }
        }
        Some(Judged::NotListed { lowest }) => {
            headline(ui, layout, rect, (&words.no_deal_head(model.session), ""));
            rows.push((
                words.say("desk-lowest-bid").into_owned(),
                shown(lowest.amount()),
            ));
        }
        None => {}
    }
    facts(ui, layout, rect, &rows);
}
