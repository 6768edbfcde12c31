//! The lines at the left: what each is, from where it leaves, how it stands.

use egui::{Align, Rect, Ui, pos2, vec2};

use super::{BranchAsk, BranchesModel, BranchesState};
use crate::text::price::bare_price;
use crate::training::branch::Line;
use crate::ui::action::Action;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{Ground, Row, Run, SectionHead};

const ROW: f32 = 52.0;

/// Shows the lines; adds what was asked for.
pub(super) fn show(
    ui: &Ui,
    model: &BranchesModel<'_>,
    state: &mut BranchesState,
    rect: Rect,
    actions: &mut Vec<Action>,
) {
    let words = model.words;
    let head = words.say("branches-lines");
    let place = Rect::from_min_size(
        pos2(rect.left() + 16.0, rect.top() + 16.0),
        vec2(rect.width() - 32.0, 20.0),
    );
    SectionHead::new(&head).show_at(ui, place);
    let top = rect.top() + 48.0;
    let room = ((rect.bottom() - top) / ROW).floor().max(1.0);
    // the chosen line stays in sight
    let fits = crate::statistics::steps::nearest(f64::from(room));
    let fits = usize::try_from(fits).unwrap_or(1);
    let first = (state.line + 1).saturating_sub(fits);
    let lines = model.tree.lines().iter().enumerate().skip(first).take(fits);
    for ((at, line), y) in lines.zip((0_u16..).map(|row| top + f32::from(row) * ROW)) {
        let place = Rect::from_min_size(pos2(rect.left(), y), vec2(rect.width() - 1.0, ROW));
        let name = name(at, model);
        let stands = stands(line, model);
        let ground = if at == state.line {
            Ground::Selected
        } else {
            Ground::Plain
        };
        let spoken = format!("{name}, {stands}");
        let response = Row::new(&spoken)
            .ground(ground)
            .id_salt(("line", at))
            .unfocusable()
            .show_at(ui, place);
        if response.clicked() {
            state.select(model.tree, at);
        }
        if response.double_clicked() {
            actions.push(Action::InBranches(BranchAsk::Play(at)));
        }
        let palette = &Theme::of(ui).palette;
        let first = (y + 6.0)..=(y + 26.0);
        let second = (y + 26.0)..=(y + 44.0);
        let left = rect.left() + 16.0;
        let run = Run::new(&name, Face::TEXT, palette.strong);
        run.paint(ui.painter(), left, baseline(first.into(), Face::TEXT));
        let ink = if at == 0 {
            palette.weak
        } else {
            palette.caution
        };
        let run = Run::new(&stands, Face::LABEL, ink);
        let base = baseline(second.into(), Face::LABEL);
        label(ui, ("stands", at), left, base, Align::Min, run);
    }
}

fn name(at: usize, model: &BranchesModel<'_>) -> String {
    let line = model.tree.lines().get(at).and_then(|line| line.from);
    match line {
        None => model.words.say("branches-on-record").into_owned(),
        Some((_, seq)) => model.words.say_with(
            "branches-line",
            &[
                ("number", u64::try_from(at).unwrap_or(0).into()),
                ("record", seq.into()),
            ],
        ),
    }
}

fn stands(line: &Line, model: &BranchesModel<'_>) -> String {
    let session = line.session();
    let words = model.words;
    let currency = session.brief().currency.code();
    let figure = |price: crate::domain::Price| bare_price(price.amount(), currency);
    let state = session.state();
    if line.from.is_none() {
        // a talk is seen as far as it is seen; how it ended is not told here
        let offers = u64::try_from(state.offers.len()).unwrap_or(0);
        return words.say_with("branches-figures", &[("count", offers.into())]);
    }
    match (&state.outcome, state.final_price()) {
        (Some(_), Some(price)) => {
            words.say_with("branches-deal", &[("price", figure(price).into())])
        }
        (Some(_), None) => words.say("branches-no-deal").into_owned(),
        (None, _) => words.say("branches-open").into_owned(),
    }
}
