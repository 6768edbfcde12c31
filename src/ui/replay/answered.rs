//! What an answer was worth, what else is accepted, and what the guide says.

use egui::style::ScrollAnimation;
use egui::{Key, Modifiers, Rect, ScrollArea, Sense, Ui, pos2, vec2};

use super::ask::ReplayAsk;
use super::model::ReplayModel;
use super::question::{ground, kind_words};
use crate::domain::Price;
use crate::domain::advice::Candidate;
use crate::text::Words;
use crate::text::price::bare_price;
use crate::training::answer::Answer;
use crate::training::lesson::{Accepted, Band, FULL, Question};
use crate::training::replay::Answered;
use crate::ui::theme::{BUTTON, Face, Theme};
use crate::ui::widgets::text::{paragraph, paragraph_height};
use crate::ui::widgets::{Button, Run};

/// From the card's edge to what is in it.
const PAD: f32 = 20.0;
/// Candidates of the guide that are named, at most.
const GUIDE: usize = 3;

/// A line of the card.
struct Line {
    text: String,
    face: Face,
    tone: Tone,
    /// Air above it.
    above: f32,
}

#[derive(Clone, Copy)]
enum Tone {
    Strong,
    Normal,
    Weak,
    Bad,
}

/// Shows the card; adds what was asked for.
pub(super) fn show(
    ui: &mut Ui,
    model: &ReplayModel<'_>,
    question: &Question,
    answered: &Answered,
    card: Rect,
    asked: &mut Vec<ReplayAsk>,
) {
    ground(ui, card);
    let inner = card.shrink(PAD);
    let text = model.words.say("replay-go-on");
    let button = Button::main(&text).key("Enter");
    let size = button.natural_size(ui);
    let place = Rect::from_min_size(pos2(inner.left(), inner.bottom() - BUTTON), size);
    if button.show_at(ui, place).clicked() {
        asked.push(ReplayAsk::GoOn);
    }
    let room = Rect::from_min_max(
        inner.min - vec2(0.0, 4.0),
        pos2(inner.right() + 12.0, place.top() - 12.0),
    );
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(room).id_salt("answered"));
    child.set_clip_rect(room.intersect(ui.clip_rect()));
    child.spacing_mut().item_spacing = vec2(0.0, 0.0);
    let area = ScrollArea::vertical()
        .id_salt(question.at.seq)
        .auto_shrink([false, false]);
    area.show(&mut child, |ui| {
        turn_page(ui, room.height() * 0.8);
        for line in lines(model, question, answered) {
            shown(ui, inner.width() - 4.0, &line);
        }
    });
}

/// Page Down and Page Up scroll what has no room on the card.
fn turn_page(ui: &Ui, page: f32) {
    let (down, up) = ui.input_mut(|input| {
        let down = input.consume_key(Modifiers::NONE, Key::PageDown);
        (down, input.consume_key(Modifiers::NONE, Key::PageUp))
    });
    let by = match (down, up) {
        (true, false) => -page,
        (false, true) => page,
        (true, true) | (false, false) => return,
    };
    ui.scroll_with_delta_animation(vec2(0.0, by), ScrollAnimation::none());
}

fn shown(ui: &mut Ui, width: f32, line: &Line) {
    let palette = &Theme::of(ui).palette;
    let ink = match line.tone {
        Tone::Strong => palette.strong,
        Tone::Normal => palette.normal,
        Tone::Weak => palette.weak,
        Tone::Bad => palette.bad,
    };
    let run = Run::new(&line.text, line.face, ink);
    let high = paragraph_height(ui.painter(), width, run);
    let (rect, response) = ui.allocate_exact_size(vec2(width, line.above + high), Sense::hover());
    let left_top = rect.min + vec2(0.0, line.above);
    paragraph(ui.painter(), left_top, width, run);
    response
        .widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, &line.text));
}

fn lines(model: &ReplayModel<'_>, question: &Question, answered: &Answered) -> Vec<Line> {
    let words = model.words;
    let mark = &answered.mark;
    let line = |text: String, face, tone, above| Line {
        text,
        face,
        tone,
        above,
    };
    let head = |id: &str| line(words.say(id).into_owned(), Face::HEAD, Tone::Weak, 14.0);
    let credit = words.say_with(
        "replay-credit",
        &[
            ("credit", u32::from(mark.credit).into()),
            ("full", u32::from(FULL).into()),
        ],
    );
    let yours = answer_words(model, answered.answer);
    let yours = words.say_with("replay-you-answered", &[("answer", yours.into())]);
    let mut lines = vec![
        line(credit, Face::TITLE, Tone::Strong, 0.0),
        line(yours, Face::TEXT, Tone::Normal, 2.0),
    ];
    if !answered.why.is_empty() {
        let why = answered.why.as_str().into();
        let why = words.say_with("replay-your-reason", &[("why", why)]);
        lines.push(line(why, Face::LABEL, Tone::Weak, 2.0));
    }
    match (
        &mark.refused,
        mark.accepted.and_then(|at| question.accepted.get(at)),
    ) {
        (Some(refusal), _) => {
            let (what, why) = words.refusal_parts(refusal);
            lines.push(line(what, Face::TEXT, Tone::Bad, 8.0));
            lines.push(line(why, Face::TEXT, Tone::Normal, 0.0));
        }
        (None, Some(accepted)) => {
            let because = words.name(&accepted.because).to_owned();
            lines.push(line(because, Face::TEXT, Tone::Strong, 8.0));
        }
        (None, None) => {
            let text = words.say("replay-not-accepted").into_owned();
            lines.push(line(text, Face::TEXT, Tone::Normal, 8.0));
        }
    }
    let others: Vec<&Accepted> = (question.accepted.iter().enumerate())
        .filter(|(at, _)| mark.accepted != Some(*at))
        .map(|(_, accepted)| accepted)
        .collect();
    if !others.is_empty() {
        lines.push(head("replay-also-accepted"));
        for accepted in others {
            let band = band_words(model, accepted.band);
            let credit = u32::from(accepted.credit).into();
            let text = words.say_with(
                "replay-accepted",
                &[("answer", band.into()), ("credit", credit)],
            );
            lines.push(line(text, Face::TEXT, Tone::Normal, 4.0));
            let because = words.name(&accepted.because).to_owned();
            lines.push(line(because, Face::LABEL, Tone::Weak, 0.0));
        }
    }
    let afterwards = words.name(&question.afterwards);
    if !afterwards.is_empty() {
        lines.push(head("replay-afterwards"));
        lines.push(line(afterwards.to_owned(), Face::TEXT, Tone::Normal, 4.0));
    }
    if !answered.guide.is_empty() {
        lines.push(head("replay-guide"));
        for candidate in answered.guide.iter().take(GUIDE) {
            let text = candidate_words(model, candidate);
            lines.push(line(text, Face::TEXT, Tone::Normal, 4.0));
        }
    }
    lines
}

/// A candidate of the guide: what it is, and why it is worth a look.
fn candidate_words(model: &ReplayModel<'_>, one: &Candidate) -> String {
    let (words, seen) = (model.words, model.lent.seen);
    let reason = words.counter_reason(seen, &[], one, false);
    match one.price {
        Some(price) => {
            let figure = bare_price(price.amount(), seen.brief().currency.code());
            words.say_with(
                "replay-guide-price",
                &[("price", figure.into()), ("reason", reason.into())],
            )
        }
        None => reason,
    }
}

/// An answer in words.
fn answer_words(model: &ReplayModel<'_>, answer: Answer) -> String {
    match answer {
        Answer::Name(price) => one_price(model, price),
        Answer::Ask | Answer::Recess | Answer::Accept | Answer::Stop => {
            kind_words(model.words, model.lent.seen, answer.kind())
        }
    }
}

/// Accepted answers in words.
fn band_words(model: &ReplayModel<'_>, band: Band) -> String {
    match band {
        Band::Name(low, high) if low == high => one_price(model, low),
        Band::Name(low, high) => {
            let currency = model.lent.seen.brief().currency.code();
            let range = model
                .words
                .price_range(low.amount(), high.amount(), currency);
            model
                .words
                .say_with("replay-answer-named", &[("price", range.into())])
        }
        Band::Ask | Band::Recess | Band::Accept | Band::Stop => {
            kind_words(model.words, model.lent.seen, band.kind())
        }
    }
}

fn one_price(model: &ReplayModel<'_>, price: Price) -> String {
    let words: &Words = model.words;
    let price = words.price_of(price, model.lent.seen);
    words.say_with("replay-answer-named", &[("price", price.into())])
}
