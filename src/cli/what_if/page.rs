//! Lines that were played on, for people.

use super::super::Status;
use super::super::columns::{Align, lay_out};
use super::super::console::{Console, Stop};
use super::{Spread, outcome};
use crate::domain::Price;
use crate::domain::event::Seq;
use crate::statistics::Payer;
use crate::text::Words;
use crate::text::price::bare_price;
use crate::training::branch::{Line, Tree};

/// The same for people.
pub(super) fn print(
    tree: &Tree,
    at: Seq,
    payer: Payer,
    reserve: Price,
    reserve_from: &str,
    spread: Option<&Spread>,
    console: &mut Console<'_>,
) -> Result<Status, Stop> {
    let words = &console.words;
    let say = |id: &str| words.say(id).into_owned();
    let mut lines = Vec::new();
    let payer = say(&format!("simulate-payer-{}", payer.id()));
    lines.push(words.say_with(
        "what-if-head",
        &[("number", at.into()), ("payer", payer.into())],
    ));
    lines.push(words.say_with(
        &format!("what-if-reserve-{reserve_from}"),
        &[("price", figure(reserve, tree).into())],
    ));
    if let Some(spread) = spread {
        lines.extend(print_spread(spread, tree, words));
    }
    lines.push(String::new());
    let heads = [
        "what-if-line",
        "what-if-course",
        "what-if-end",
        "what-if-tactic",
        "what-if-floor",
    ];
    let mut rows = vec![heads.map(say).to_vec()];
    for (number, line) in tree.lines().iter().enumerate().skip(1) {
        rows.push(row(number, line, tree, words));
    }
    let columns = [
        Align::Right,
        Align::Left,
        Align::Left,
        Align::Left,
        Align::Right,
    ];
    lines.extend(lay_out(&rows, &columns));
    lines.push(String::new());
    lines.push(say("what-if-note"));
    for line in lines {
        console.print(&line)?;
    }
    Ok(Status::Yes)
}

fn print_spread(spread: &Spread, tree: &Tree, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    let shown = |written: &Option<String>| {
        let price = Price::parse(written.as_deref()?).ok()?;
        Some(figure(price, tree))
    };
    if let (Some(low), Some(high)) = (shown(&spread.floor_low), shown(&spread.floor_high)) {
        lines.push(words.say_with(
            "what-if-fits",
            &[
                ("kept", u64::try_from(spread.kept).unwrap_or(0).into()),
                ("tried", u64::from(spread.tried).into()),
                ("low", low.into()),
                ("high", high.into()),
            ],
        ));
    }
    let tactics: Vec<String> = spread
        .tactics
        .iter()
        .take(4)
        .map(|(tactic, weight)| {
            let name = words.say(&format!("simulate-tactic-{tactic}")).into_owned();
            format!("{name} {:.0}%", weight * 100.0)
        })
        .collect();
    let tactics = tactics.join(", ");
    lines.push(words.say_with("what-if-tactics", &[("tactics", tactics.into())]));
    if spread.loose {
        let offers = u64::try_from(spread.offers).unwrap_or(0);
        lines.push(words.say_with("what-if-loose", &[("count", offers.into())]));
    }
    lines
}

fn row(number: usize, line: &Line, tree: &Tree, words: &Words) -> Vec<String> {
    let session = line.session();
    let from = line.simulated_from().unwrap_or(1);
    let course: Vec<String> = session
        .state()
        .offers
        .iter()
        .filter(|offer| from <= offer.seq)
        .filter_map(|offer| {
            let price = figure(offer.price?, tree);
            Some(match offer.by {
                crate::domain::Side::Company => price,
                crate::domain::Side::Payer => format!("({price})"),
            })
        })
        .collect();
    let end = match (outcome(session), session.state().final_price()) {
        (Some(_), Some(price)) => {
            words.say_with("what-if-deal", &[("price", figure(price, tree).into())])
        }
        (Some(_), None) => words.say("what-if-no-deal").into_owned(),
        (None, _) => words.say("what-if-open").into_owned(),
    };
    let tactic = line.told().map_or_else(String::new, |company| {
        words
            .say(&format!("simulate-tactic-{}", company.tactic.id()))
            .into_owned()
    });
    let floor = line
        .told_floor()
        .map_or_else(String::new, |floor| figure(floor, tree));
    vec![number.to_string(), course.join(" "), end, tactic, floor]
}

/// A price of the talk, its digits in groups.
fn figure(price: Price, tree: &Tree) -> String {
    let talk = tree.lines().first();
    let currency = talk.map_or("", |line| line.session().brief().currency.code());
    bare_price(price.amount(), currency)
}
