//! Every part in every state on one page.

use egui::{Align, Pos2, Rect, Stroke, StrokeKind, Ui, UiBuilder, pos2};
use kanjia::ui::{
    ladder::{Basis, Ladder, LadderModel, Look, Sample, Secret},
    side::Side,
    signs::{Sign, side_mark},
    theme::{Face, Palette, Role, Theme},
    widgets::{
        Button, CautionCard, Edge, FaultBanner, Ground, Pose, RefusedCard, Run, SecretBar,
        SectionHead, TextField, row_baseline, text, upright_parting,
    },
};

use super::{
    ladders::{figure, mark, offers},
    words::Words,
};

/// What can be typed on the page.
pub(super) struct State {
    texts: [String; 5],
}

impl State {
    pub(super) fn new() -> Self {
        Self {
            texts: ["", "4.36", "4.40", "42.0", "90"].map(str::to_owned),
        }
    }
}

pub(super) fn show(ui: &mut Ui, words: &Words, state: &mut State) {
    let rect = ui.viewport_rect();
    let palette = Theme::of(ui).palette;
    ui.painter().rect_filled(rect, 0, palette.background);
    let middle = area(32.0, 20.0, 400.0, 26.0);
    let title = Run::new(words.title, Face::SUBJECT, palette.strong);
    let base = text::baseline(middle.y_range(), Face::SUBJECT);
    title.paint(ui.painter(), 32.0, base);
    for x in [432.0, 848.0] {
        upright_parting(ui.painter(), x, rect.y_range(), &palette);
    }
    buttons(ui, words);
    fields(ui, words, state);
    cards(ui, words);
    record(ui, words);
    lists(ui, words);
    sureness(ui, words);
    secret(ui, words);
    signs(ui, words);
    colours(ui, words);
}

fn area(left: f32, top: f32, width: f32, height: f32) -> Rect {
    Rect::from_min_size(pos2(left, top), egui::vec2(width, height))
}

fn head(ui: &Ui, words: &Words, which: usize, left: f32, middle: f32) {
    SectionHead::new(words.heads[which]).show_at(ui, area(left, middle - 8.0, 368.0, 16.0));
}

fn note(ui: &Ui, at: Pos2, align: Align, text: &str, face: Face) {
    let palette = &Theme::of(ui).palette;
    let rect = Rect::from_center_size(at, egui::vec2(1.0, 20.0));
    let base = text::baseline(rect.y_range(), face);
    let run = Run::new(text, face, palette.weak);
    match align {
        Align::Min => run.paint(ui.painter(), at.x, base),
        Align::Center => run.paint_center(ui.painter(), at.x, base),
        Align::Max => run.paint_right(ui.painter(), at.x, base),
    };
}

fn buttons(ui: &Ui, words: &Words) {
    head(ui, words, 0, 32.0, 72.0);
    let poses = [
        Pose::Rest,
        Pose::Hover,
        Pose::Focus,
        Pose::Pressed,
        Pose::Disabled,
    ];
    for (at, pose) in poses.into_iter().enumerate() {
        let left = 32.0 + 76.0 * at as f32;
        Button::main(words.record)
            .pose(pose)
            .id_salt(("main", at))
            .show_at(ui, area(left, 92.0, 68.0, 32.0));
        Button::plain(words.cancel)
            .pose(pose)
            .id_salt(("plain", at))
            .show_at(ui, area(left, 136.0, 68.0, 32.0));
        note(
            ui,
            pos2(left + 34.0, 184.0),
            Align::Center,
            words.poses[at],
            Face::LABEL,
        );
    }
}

fn fields(ui: &mut Ui, words: &Words, state: &mut State) {
    head(ui, words, 1, 32.0, 228.0);
    let palette = Theme::of(ui).palette;
    let edges = [
        Edge::Plain,
        Edge::Speaks(Side::Payer),
        Edge::Speaks(Side::Company),
        Edge::Wrong,
        Edge::Plain,
    ];
    for (at, (edge, typed)) in edges.into_iter().zip(&mut state.texts).enumerate() {
        let rect = area(32.0, 248.0 + 44.0 * at as f32, 200.0, 36.0);
        let enabled = at < 4;
        let suffix = if enabled { words.unit } else { words.fixed };
        let mut child = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(("field", at)));
        if !enabled {
            child.disable();
        }
        let field = TextField::new(typed, words.fields[at])
            .hint("4.36  −0.04  −2%  =")
            .suffix(suffix)
            .face(Face::ROW_PRICE)
            .edge(edge);
        let field = if matches!(edge, Edge::Speaks(_)) {
            field.always_active()
        } else {
            field
        };
        field.show_at(&mut child, rect);
        let middle = rect.center().y;
        if edge == Edge::Wrong {
            Sign::Exclamation.paint(
                ui.painter(),
                Rect::from_center_size(pos2(251.0, middle), egui::vec2(14.0, 14.0)),
                palette.bad,
            );
            let base = text::baseline(rect.y_range(), Face::LABEL);
            let run = Run::new(words.fields[at], Face::LABEL, palette.bad);
            run.paint(ui.painter(), 264.0, base);
        } else {
            note(
                ui,
                pos2(244.0, middle),
                Align::Min,
                words.fields[at],
                Face::LABEL,
            );
        }
    }
}

fn cards(ui: &Ui, words: &Words) {
    head(ui, words, 2, 32.0, 488.0);
    let card = CautionCard::new(words.asked[0], "4.40", "Enter", words.asked[1]);
    let high = card.height(ui, 368.0);
    card.show_at(ui, area(32.0, 504.0, 368.0, high));
    head(ui, words, 3, 32.0, 608.0);
    let card = RefusedCard::new(words.refused[0], words.refused[1]);
    let high = card.height(ui, 368.0);
    card.show_at(ui, area(32.0, 624.0, 368.0, high));
    head(ui, words, 6, 448.0, 488.0);
    let banner = FaultBanner::new(words.fault[0], words.fault[1], words.fault[2]);
    let high = banner.height(ui, 384.0);
    banner.show_at(ui, area(448.0, 504.0, 384.0, high));
}

fn record(ui: &Ui, words: &Words) {
    head(ui, words, 4, 448.0, 72.0);
    let p = Theme::of(ui).palette;
    let rows = [
        (15, Side::Payer, "4.36", "−0.04", Sign::Ring, p.weak),
        (14, Side::Company, "4.40", "−0.10", Sign::Tick, p.good),
        (15, Side::Payer, "4.36", "−0.04", Sign::Exclamation, p.bad),
        (11, Side::Company, "4.05", "", Sign::Pencil, p.weak),
        (12, Side::Company, "4.50", "−0.12", Sign::Pencil, p.caution),
        (
            9,
            Side::Company,
            "4.72",
            "−0.90",
            Sign::BrokenCircle,
            p.weak,
        ),
        (8, Side::Company, "4.72", "−0.90", Sign::CrossCircle, p.bad),
    ];
    for (at, (number, side, price, change, sign, color)) in rows.into_iter().enumerate() {
        let rect = area(433.0, 88.0 + 32.0 * at as f32, 414.0, 32.0);
        let middle = rect.center().y;
        let bad = color == p.bad;
        if bad {
            Ground::Bad.paint(ui, rect, false);
        }
        let painter = ui.painter();
        let base = row_baseline(rect);
        let number = number.to_string();
        Run::new(&number, Face::TEXT, p.weak).paint_right(painter, 469.0, base);
        side_mark(painter, pos2(493.0, middle), side, 4.0, false, &p);
        let ink = if at == 0 { p.weak } else { p.strong };
        let run = Run::new(price, Face::ROW_PRICE, ink);
        if at == 3 {
            Run {
                color: p.weak,
                ..run
            }
            .paint_struck(painter, 509.0, base);
        } else {
            run.paint(painter, 509.0, base);
        }
        Run::new(change, Face::TEXT, p.normal).paint_right(painter, 629.0, base);
        sign.paint_at(painter, pos2(661.0, middle), color);
        let ink = if bad { p.bad } else { p.weak };
        Run::new(words.states[at], Face::TEXT, ink).paint(painter, 677.0, base);
    }
}

fn lists(ui: &Ui, words: &Words) {
    head(ui, words, 5, 448.0, 344.0);
    let p = Theme::of(ui).palette;
    for (at, word) in words.rows.into_iter().enumerate() {
        let rect = area(433.0, 360.0 + 32.0 * at as f32, 414.0, 32.0);
        let ground = if at == 2 {
            Ground::Selected
        } else {
            Ground::Plain
        };
        ground.paint(ui, rect, at == 1);
        let painter = ui.painter();
        let base = row_baseline(rect);
        Run::new(words.drug, Face::TEXT, p.strong).paint(painter, 445.0, base);
        Run::new("4.36", Face::TEXT, p.normal).paint_right(painter, 739.0, base);
        Run::new(word, Face::TEXT, p.weak).paint_right(painter, 835.0, base);
    }
}

fn sureness(ui: &Ui, words: &Words) {
    head(ui, words, 7, 448.0, 600.0);
    let p = Theme::of(ui).palette;
    for (at, word) in words.sureness.into_iter().enumerate() {
        let left = if at % 2 == 0 { 448.0 } else { 640.0 };
        let middle = 627.0 + 28.0 * (at / 2) as f32;
        let rect = Rect::from_center_size(pos2(left, middle), egui::vec2(1.0, 20.0));
        let base = text::baseline(rect.y_range(), Face::TEXT);
        Run::new(word, Face::TEXT, p.normal).paint(ui.painter(), left + 92.0, base);
        let (sample, height) = match at {
            0 => (Sample::Line(Basis::Published), 10.0),
            1 => (Sample::Line(Basis::Stated), 10.0),
            2 => (Sample::Line(Basis::Assumed), 10.0),
            3 => (Sample::Range, 9.0),
            4 => (Sample::Forecast, 11.0),
            _ => (Sample::Typed(Side::Payer), 12.0),
        };
        let top = (middle - height / 2.0).ceil() - 1.0;
        sample.paint(ui.painter(), area(left, top, 80.0, height), &p);
    }
}

fn secret(ui: &Ui, words: &Words) {
    head(ui, words, 8, 864.0, 72.0);
    let model = LadderModel {
        offers: offers(&["6.10", "5.60", "5.35"]),
        target: Some(mark(words.lines[2], "4.80")),
        secret: Some(Secret {
            reserve: mark(words.lines[1], "5.00"),
            line: Some(mark(words.lines[0], "5.75")),
        }),
        ..LadderModel::default()
    };
    let look = Look {
        lead: 80.0,
        tag: 52.0,
        ..Look::default()
    };
    Ladder::new(&model, "Price ladder").look(look).show_at(
        ui,
        Rect::from_min_max(pos2(880.0, 96.0), pos2(1242.0, 368.0)),
        &figure,
    );
    SecretBar::hidden(words.secret[0], words.secret[1], "R")
        .boxed()
        .show_at(ui, area(864.0, 372.0, 384.0, 40.0));
    SecretBar::shown(words.secret[2], words.secret[3])
        .boxed()
        .show_at(ui, area(864.0, 420.0, 384.0, 40.0));
}

fn signs(ui: &Ui, words: &Words) {
    head(ui, words, 9, 864.0, 492.0);
    let p = Theme::of(ui).palette;
    for (at, sign) in Sign::ALL.into_iter().take(34).enumerate() {
        let center = pos2(
            872.0 + 32.0 * (at % 12) as f32,
            520.0 + 32.0 * (at / 12) as f32,
        );
        let color = match sign {
            Sign::Disc | Sign::HollowDisc => p.company,
            Sign::Diamond | Sign::HollowDiamond => p.payer,
            _ => p.normal,
        };
        sign.paint_at(ui.painter(), center, color);
    }
}

fn colours(ui: &Ui, words: &Words) {
    head(ui, words, 10, 864.0, 628.0);
    let p: Palette = Theme::of(ui).palette;
    let neutrals = [
        p.background,
        p.surface,
        p.raised,
        p.hover,
        p.line,
        p.outline,
        p.strong,
        p.normal,
        p.weak,
    ];
    let roles = [
        Role::Payer,
        Role::Company,
        Role::Good,
        Role::Caution,
        Role::Bad,
        Role::Secret,
    ];
    let all = neutrals.into_iter().chain(roles.map(|role| p.role(role)));
    for (at, color) in all.enumerate() {
        let rect = area(864.0 + 25.0 * at as f32, 644.0, 24.0, 40.0);
        let edge = if at < 5 { p.line } else { color };
        let painter = ui.painter();
        painter.rect(rect, 0, color, Stroke::new(1.0, edge), StrokeKind::Inside);
        if let Some(role) = at.checked_sub(9).and_then(|at| roles.get(at)) {
            let rect = area(rect.left(), 685.0, 24.0, 20.0);
            painter.rect_filled(rect, 0, p.tint(*role));
        }
    }
}
