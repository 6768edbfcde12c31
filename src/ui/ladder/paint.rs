//! Paints a ladder that has been laid out.

use egui::{Align, Color32, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Vec2, pos2};
use rust_decimal::Decimal;

use super::{
    layout::{Arrow, BracketPlace, Dot, DotKind, Frame, Layout, Leg, Line, Sure, Tag, TagLook},
    model::LadderModel,
};
use crate::ui::{
    side::{Side, SideLook as _},
    signs::{Sign, axis_break, dashed_box, dashes, path_break, side_mark},
    theme::{Face, Palette, RADIUS, Role},
    widgets::text::{Run, baseline, paragraph, paragraph_height},
};

/// How figures of the axis are written.
pub(super) type Figures<'a> = &'a dyn Fn(Decimal) -> String;

pub(super) fn paint(
    painter: &Painter,
    layout: &Layout,
    model: &LadderModel,
    figures: Option<Figures<'_>>,
    palette: &Palette,
) {
    let brush = Brush {
        painter,
        palette,
        reach: layout.reach,
    };
    let Some(frame) = &layout.frame else { return };
    if let Some(figures) = figures {
        brush.axis(frame);
        for tick in &layout.ticks {
            brush.level(tick.y, frame.axis_x - 4.0, frame.axis_x, palette.outline);
            if tick.shows_figure {
                let x = layout
                    .tags
                    .first()
                    .map_or(frame.axis_x + 44.0, |tag| tag.rect.right() - 6.0);
                brush.word(&figures(tick.price), x, tick.y, Align::Max, palette.weak);
            }
        }
    }
    for bar in &layout.bars {
        let edge = Stroke::new(1.0, palette.outline);
        painter.rect_stroke(*bar, 0, edge, StrokeKind::Middle);
    }
    for line in &layout.lines {
        brush.line(line);
    }
    if let Some(bracket) = &layout.bracket {
        brush.bracket(bracket);
    }
    for leg in &layout.path {
        brush.leg(leg);
    }
    if let Some(bar) = layout.forecast {
        dotted_box(painter, bar, palette);
    }
    for dot in &layout.dots {
        brush.dot(dot, &model.unknown, figures.is_none());
    }
    if let Some((side, center)) = layout.typed {
        side_mark(painter, center, side, 6.2, true, palette);
    }
    for name in &layout.names {
        let ink = name.ink.map_or(palette.normal, |role| palette.role(role));
        let ink = if name.arrow.is_some() || name.is_old {
            palette.weak
        } else {
            ink
        };
        brush.word(&name.text, name.left, name.y, Align::Min, ink);
        if let Some(arrow) = name.arrow {
            brush.arrow(pos2(name.left - 12.0, name.y), arrow, palette.outline);
        }
    }
    for tag in &layout.tags {
        brush.tag(tag, frame);
    }
    for ordinal in &layout.ordinals {
        let ink = if ordinal.is_now && figures.is_some() {
            palette.strong
        } else {
            palette.weak
        };
        brush.word(
            &ordinal.text,
            ordinal.x,
            layout.ordinals_y,
            Align::Center,
            ink,
        );
    }
}

struct Brush<'a> {
    painter: &'a Painter,
    palette: &'a Palette,
    reach: f32,
}

impl Brush<'_> {
    fn word(&self, text: &str, x: f32, y: f32, align: Align, color: Color32) {
        let row = Rect::from_center_size(pos2(x, y.floor()), Vec2::splat(16.0));
        let base = baseline(row.y_range(), Face::LABEL);
        let run = Run::new(text, Face::LABEL, color);
        match align {
            Align::Min => run.paint(self.painter, x, base),
            Align::Center => run.paint_center(self.painter, x, base),
            Align::Max => run.paint_right(self.painter, x, base),
        };
    }

    fn level(&self, y: f32, from: f32, to: f32, color: Color32) {
        self.painter.hline(from..=to, y, Stroke::new(1.0, color));
    }

    fn axis(&self, frame: &Frame) {
        let stroke = Stroke::new(1.0, self.palette.line);
        let x = frame.axis_x;
        if let Some(y) = frame.break_y {
            self.painter.vline(x, frame.top..=y - 8.0, stroke);
            axis_break(self.painter, pos2(x, y), self.palette.outline);
            self.painter.vline(x, y + 8.0..=frame.bottom, stroke);
        } else {
            self.painter.vline(x, frame.top..=frame.bottom, stroke);
        }
    }

    fn line(&self, line: &Line) {
        let color = line
            .ink
            .map_or(self.palette.outline, |role| self.palette.role(role));
        let ends = [pos2(line.x.min, line.y), pos2(line.x.max, line.y)];
        self.stretch(ends, line.sure, Stroke::new(1.0, color));
    }

    fn stretch(&self, ends: [Pos2; 2], sure: Sure, stroke: Stroke) {
        let (dash, gap) = match sure {
            Sure::Solid => {
                self.painter.line_segment(ends, stroke);
                return;
            }
            Sure::Dots => (2.0, 2.0),
            Sure::Dashes => (4.0, 4.0),
        };
        dashes(self.painter, ends, stroke, dash, gap);
    }

    fn leg(&self, leg: &Leg) {
        let stroke = Stroke::new(1.5, self.palette.path());
        let corner = pos2(leg.to.x, leg.from.y);
        if !leg.sure {
            dashes(self.painter, [leg.from, corner], stroke, 3.0, 4.0);
            dashes(self.painter, [corner, leg.to], stroke, 3.0, 4.0);
            return;
        }
        if let Some(y) = leg.broken_at {
            let center = pos2(leg.to.x, y);
            let above = vec![leg.from, corner, center - Vec2::new(0.0, 4.0)];
            self.painter.add(Shape::line(above, stroke));
            path_break(self.painter, center, self.palette.path());
            let below = vec![center + Vec2::new(0.0, 4.0), leg.to];
            self.painter.add(Shape::line(below, stroke));
        } else {
            let points = vec![leg.from, corner, leg.to];
            self.painter.add(Shape::line(points, stroke));
        }
    }

    fn dot(&self, dot: &Dot, unknown: &str, preview: bool) {
        let Dot { center, by, .. } = *dot;
        let palette = self.palette;
        match dot.kind {
            DotKind::Past if by == Side::Company => {
                self.painter
                    .circle_filled(center, self.reach, palette.company);
            }
            DotKind::Past => side_mark(self.painter, center, by, 4.0, false, palette),
            DotKind::Now => {
                self.painter
                    .circle_filled(center, self.reach + 1.5, palette.company);
            }
            DotKind::Unknown => {
                self.painter.circle_filled(center, 6.0, palette.background);
                let circle: Vec<Pos2> = (0..=24_u8)
                    .map(|at| {
                        let turn = f32::from(at) / 24.0 * std::f32::consts::TAU;
                        center + Vec2::angled(turn) * 5.0
                    })
                    .collect();
                let stroke = Stroke::new(1.0, palette.path());
                self.painter
                    .extend(Shape::dashed_line(&circle, stroke, 2.0, 3.0));
                self.word(
                    unknown,
                    center.x,
                    center.y - 18.0,
                    Align::Center,
                    palette.weak,
                );
            }
        }
        if dot.shows_label {
            let ink = if preview {
                palette.strong
            } else {
                palette.normal
            };
            let x = center.x - if dot.kind == DotKind::Now { 11.5 } else { 10.5 };
            self.word(&dot.label, x, center.y, Align::Max, ink);
        }
    }

    fn bracket(&self, bracket: &BracketPlace) {
        let ink = self.palette.weak;
        let width = bracket.words.width().max(24.0);
        let fits = |line: &str| Run::new(line, Face::LABEL, ink).width(self.painter) <= width;
        let text = if bracket.text.lines().all(fits) {
            &bracket.text
        } else {
            &bracket.short
        };
        let run = Run::new(text, Face::LABEL, ink);
        let high = paragraph_height(self.painter, width, run);
        let Some((x, span)) = bracket.span else {
            let center = pos2(bracket.words.left() - 12.0, bracket.words.center().y);
            self.arrow(center, Arrow::Down, self.palette.outline);
            paragraph(self.painter, bracket.words.left_top(), width, run);
            return;
        };
        let stroke = Stroke::new(1.0, self.palette.outline);
        let x = x.floor() + 0.5;
        let (top, bottom) = (span.min.floor() + 0.5, span.max.floor() + 0.5);
        dashes(
            self.painter,
            [pos2(x, top), pos2(x, bottom)],
            stroke,
            2.0,
            2.0,
        );
        for y in [top, bottom] {
            dashes(
                self.painter,
                [pos2(x - 6.0, y), pos2(x, y)],
                stroke,
                2.0,
                2.0,
            );
        }
        let top = bracket.words.center().y - high / 2.0;
        let left_top = pos2(bracket.words.left(), top.round());
        paragraph(self.painter, left_top, width, run);
    }

    fn arrow(&self, center: Pos2, arrow: Arrow, color: Color32) {
        let way = match arrow {
            Arrow::Up => -1.0,
            Arrow::Down => 1.0,
        };
        let x = center.x.floor() + 0.5;
        let stroke = Stroke::new(1.0, color);
        let tip = pos2(x, center.y + 6.0 * way);
        self.painter
            .line_segment([pos2(x, center.y - 7.0 * way), tip], stroke);
        let head = vec![
            tip + Vec2::new(-4.0, -4.0 * way),
            tip,
            tip + Vec2::new(4.0, -4.0 * way),
        ];
        self.painter.add(Shape::line(head, stroke));
    }

    fn tag(&self, tag: &Tag, frame: &Frame) {
        let palette = self.palette;
        let mut rect = Rect::from_min_max(tag.rect.min.floor(), tag.rect.max.floor());
        if tag.beyond.is_some() {
            // room for the arrow before the figure, over the axis if need be
            let figure = Run::new(&tag.text, Face::LABEL, palette.strong).width(self.painter);
            rect.min.x = rect.left().min((rect.right() - figure - 24.0).floor());
        }
        let (fill, edge, ink) = match tag.look {
            TagLook::Filled(side) => (Some(side.color(palette)), None, palette.on),
            TagLook::Outlined(side) => (None, Some(side.color(palette)), side.color(palette)),
            TagLook::Plain(role) => (None, None, palette.role(role)),
            TagLook::Reference => (None, None, palette.strong),
            TagLook::Secret => (Some(palette.tint.secret), None, palette.secret),
        };
        if let Some(fill) = fill {
            self.painter.rect_filled(rect, RADIUS, fill);
        }
        if let Some(edge) = edge {
            let stroke = Stroke::new(1.0, edge);
            dashed_box(self.painter, rect, f32::from(RADIUS), stroke, 3.0, 2.0);
        }
        let center = tag.rect.center().y;
        if (center - tag.line_y).abs() > 1.0 {
            let color = match tag.look {
                TagLook::Filled(side) | TagLook::Outlined(side) => side.color(palette),
                TagLook::Plain(role) => palette.role(role),
                TagLook::Reference => palette.outline,
                TagLook::Secret => palette.role(Role::Secret),
            };
            let ends = [pos2(frame.axis_x, tag.line_y), pos2(rect.left(), center)];
            self.painter.line_segment(ends, Stroke::new(1.0, color));
        }
        if let Some(beyond) = tag.beyond {
            let sign = match beyond {
                Arrow::Up => Sign::ArrowUp,
                Arrow::Down => Sign::ArrowDown,
            };
            let at = pos2(rect.left() + 7.0, center);
            sign.paint(
                self.painter,
                Rect::from_center_size(at, Vec2::splat(10.0)),
                ink,
            );
        }
        self.word(&tag.text, rect.right() - 6.0, center, Align::Max, ink);
    }
}

/// What may come: a dotted box in the company's colour.
pub(super) fn dotted_box(painter: &Painter, rect: Rect, palette: &Palette) {
    const CORNER: f32 = 2.0;
    let rect = Rect::from_min_max(rect.min.round(), rect.max.round());
    painter.rect_filled(rect, CORNER, palette.tint.company);
    let edge = Stroke::new(1.0, palette.company);
    dashed_box(painter, rect, CORNER, edge, 2.0, 2.0);
}
