//! The plan, laid over the record for as long as the key is held.
//!
//! Everything on it is only painted: it is in no accessibility tree, and nothing else on
//! the desk moves for it.

use egui::{CornerRadius, Painter, Rect, Stroke, StrokeKind, Ui, pos2};

use super::layout::Layout;
use super::model::DeskModel;
use super::state::DeskState;
use crate::domain::Price;
use crate::domain::plan::{LentPlan, counteroffers};
use crate::text::price::bare_price;
use crate::ui::signs::Sign;
use crate::ui::theme::{FACT, Face, Palette, Theme};
use crate::ui::widgets::text::{baseline, paragraph};
use crate::ui::widgets::{Run, key_cap};

/// Air within the sheet.
const PAD: f32 = 24.0;
/// Reasons that have a key.
const KEYS: usize = 9;

/// Paints the sheet over the record.
pub(super) fn show(
    ui: &Ui,
    model: &DeskModel<'_>,
    layout: &Layout,
    state: &DeskState,
    plan: &LentPlan<'_>,
    rect: Rect,
) {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter_at(rect);
    let edge = Stroke::new(1.0, palette.secret);
    painter.rect(
        rect,
        CornerRadius::ZERO,
        palette.tint.secret,
        edge,
        StrokeKind::Inside,
    );
    let pad = layout.pick(PAD, 16.0);
    let inner = rect.shrink2(egui::vec2(pad, 14.0));
    let sheet = Sheet {
        painter: &painter,
        palette,
        model,
        plan,
    };
    let top = sheet.head(inner);
    if !plan.fits(model.session) {
        return;
    }
    let middle = inner.left() + inner.width() * 0.36;
    let left = Rect::from_min_max(pos2(inner.left(), top), pos2(middle - 32.0, inner.bottom()));
    let right = Rect::from_min_max(pos2(middle, top), inner.max);
    let typed = state.typed_price(model.session);
    sheet.ladder(left, typed);
    sheet.talk(right);
}

struct Sheet<'a> {
    painter: &'a Painter,
    palette: &'a Palette,
    model: &'a DeskModel<'a>,
    plan: &'a LentPlan<'a>,
}

impl Sheet<'_> {
    fn line(&self, x: f32, y: f32, face: Face, text: &str, ink: egui::Color32) -> f32 {
        let base = baseline((y..=y + FACT).into(), face);
        Run::new(text, face, ink).paint(self.painter, x, base)
    }

    fn figure(&self, price: Price) -> String {
        bare_price(price.amount(), self.model.currency())
    }

    /// Where the talk is against the plan; gives where the rest begins.
    fn head(&self, inner: Rect) -> f32 {
        let words = self.model.words;
        Sign::OpenPadlock.paint_at(
            self.painter,
            pos2(inner.left() + 8.0, inner.top() + FACT / 2.0),
            self.palette.secret,
        );
        let title = words.say("plan-title");
        let x = inner.left() + 24.0;
        let wide = self.line(x, inner.top(), Face::TEXT_BOLD, &title, self.palette.secret);
        let text = if self.plan.fits(self.model.session) {
            let ours = counteroffers(self.model.session);
            words.say(self.plan.against(&ours).id()).into_owned()
        } else {
            words.say("plan-other-unit").into_owned()
        };
        self.line(
            x + wide + 16.0,
            inner.top(),
            Face::TEXT,
            &text,
            self.palette.normal,
        );
        inner.top() + FACT + 6.0
    }

    /// Target, ladder and limits.
    fn ladder(&self, place: Rect, typed: Option<Price>) {
        let words = self.model.words;
        let state = self.model.session.state();
        let ours = state.last_price_of(crate::domain::Side::Payer);
        let next = self.plan.next_step(ours).map(|(at, _)| at);
        let mut y = place.top();
        let right = place.right();
        let mut fact = |id: &str, value: &str, ink| {
            let name = words.say(id);
            self.line(place.left(), y, Face::TEXT, &name, self.palette.normal);
            let base = baseline((y..=y + FACT).into(), Face::ROW_PRICE);
            Run::new(value, Face::ROW_PRICE, ink).paint_right(self.painter, right, base);
            y += FACT;
        };
        let limits = self.plan.limits();
        if let Some(target) = self.plan.target() {
            fact("plan-target", &self.figure(*target), self.palette.strong);
        }
        if let Some(limit) = limits.walk_away {
            let passed = typed.is_some_and(|typed| limit < typed);
            let ink = if passed {
                self.palette.secret
            } else {
                self.palette.strong
            };
            fact("plan-walk-away", &self.figure(limit), ink);
        }
        if let Some(step) = limits.largest_step {
            fact("plan-largest-step", &self.figure(step), self.palette.strong);
        }
        if let Some(number) = limits.not_before {
            fact("plan-not-before", &number.to_string(), self.palette.strong);
        }
        y += 6.0;
        for (at, step) in self.plan.steps().iter().enumerate() {
            if place.bottom() < y + FACT {
                return;
            }
            let row = Rect::from_x_y_ranges(place.x_range(), y..=y + FACT);
            let base = baseline(row.y_range(), Face::ROW_PRICE);
            let ink = if next == Some(at) {
                self.palette.secret
            } else if next.is_none_or(|next| at < next) {
                self.palette.weak
            } else {
                self.palette.strong
            };
            let number = (at + 1).to_string();
            let x = place.left();
            Run::new(&number, Face::TEXT, self.palette.weak).paint(self.painter, x, base);
            let figure = self.figure(step.price);
            Run::new(&figure, Face::ROW_PRICE, ink).paint(self.painter, x + 24.0, base);
            if next == Some(at) {
                let text = words.say("plan-next");
                Run::new(&text, Face::LABEL, self.palette.secret).paint_right(
                    self.painter,
                    right,
                    base,
                );
            } else {
                let note = Run::new(step.note.as_str(), Face::LABEL, self.palette.weak);
                if note.width(self.painter) < place.width() - 100.0 {
                    note.paint_right(self.painter, right, base);
                }
            }
            y += FACT;
        }
    }

    /// Reasons with their keys, then concessions.
    fn talk(&self, place: Rect) {
        let words = self.model.words;
        let mut y = place.top();
        let title = words.say("plan-reasons");
        if 0 < self.plan.reasons().count() {
            self.line(place.left(), y, Face::HEAD, &title, self.palette.weak);
            y += FACT - 4.0;
        }
        for (at, (text, used)) in self.plan.reasons().enumerate() {
            if at < KEYS {
                let digit = (at + 1).to_string();
                let cap = pos2(place.left(), y + 12.0);
                key_cap(self.painter, cap, &digit, self.palette);
            }
            let ink = if used {
                self.palette.weak
            } else {
                self.palette.strong
            };
            if used {
                let tick = pos2(place.right() - 8.0, y + 12.0);
                Sign::Tick.paint_at(self.painter, tick, self.palette.good);
            }
            y += self.words_at(place, y, text.as_str(), ink);
        }
        if self.plan.concessions().is_empty() {
            return;
        }
        y += 6.0;
        let title = words.say("plan-concessions");
        self.line(place.left(), y, Face::HEAD, &title, self.palette.weak);
        y += FACT - 4.0;
        for one in self.plan.concessions() {
            let kind = words.say(one.kind.id());
            let base = baseline((y..=y + 24.0).into(), Face::TEXT);
            let wide = Run::new(&kind, Face::TEXT, self.palette.weak).paint(
                self.painter,
                place.left(),
                base,
            );
            let from = place.left() + wide.max(72.0) + 12.0;
            let run = Run::new(one.text.as_str(), Face::TEXT, self.palette.strong);
            let high = paragraph(self.painter, pos2(from, y + 2.0), place.right() - from, run);
            y += high + 4.0;
        }
    }

    fn words_at(&self, place: Rect, y: f32, text: &str, ink: egui::Color32) -> f32 {
        let left = place.left() + 32.0;
        let width = place.right() - 24.0 - left;
        let run = Run::new(text, Face::TEXT, ink);
        paragraph(self.painter, pos2(left, y + 2.0), width, run) + 4.0
    }
}
