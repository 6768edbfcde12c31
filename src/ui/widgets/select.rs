//! A choice from a short list, opened on demand; full keyboard use.

use egui::{
    EventFilter, Id, IdSalt, Key, Modifiers, Popup, PopupCloseBehavior, Rect, RectAlign, Response,
    ScrollArea, Sense, SetOpenCommand, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, accesskit::Role,
    pos2, style::ScrollAnimation,
};

use super::{
    focus::focus_ring,
    row::{Ground, Row},
    text::{Run, baseline},
};
use crate::ui::{
    signs::Sign,
    theme::{Face, RADIUS, ROW, Theme},
};

/// Options in sight; a longer list scrolls to the one that is marked.
const MOST: usize = 14;

/// A field that opens a list.
#[derive(Clone, Copy)]
#[must_use = "show it"]
pub struct Select<'a> {
    name: &'a str,
    label: &'a str,
    options: &'a [&'a str],
    short: Option<&'a str>,
    salt: Option<IdSalt>,
    is_bare: bool,
}

impl<'a> Select<'a> {
    /// A choice with the name that assistive technology reads out.
    pub fn new(name: &'a str, options: &'a [&'a str]) -> Self {
        Self {
            name,
            label: "",
            options,
            short: None,
            salt: None,
            is_bare: false,
        }
    }

    /// A weak word inside, before the choice: `Outcome  all`.
    /// Such a filter has a quieter edge.
    pub fn label(self, label: &'a str) -> Self {
        Self { label, ..self }
    }

    /// What stands in it where the chosen option itself is too long.
    pub fn short(self, short: &'a str) -> Self {
        Self {
            short: Some(short),
            ..self
        }
    }

    /// Without ground and edge, as the label of what stands beside it.
    pub fn bare(self) -> Self {
        Self {
            is_bare: true,
            ..self
        }
    }

    /// Tells it from a neighbour with the same name.
    pub fn id_salt(self, salt: impl egui::AsIdSalt) -> Self {
        Self {
            salt: Some(IdSalt::new(salt)),
            ..self
        }
    }

    /// How wide it must be for its longest choice.
    pub fn natural_width(&self, ui: &Ui) -> f32 {
        self.width_around(ui, self.options)
    }

    /// How wide it is around one of its choices, where its neighbours may move.
    pub fn width_with(&self, ui: &Ui, chosen: usize) -> f32 {
        let current = self.options.get(chosen..=chosen).unwrap_or_default();
        self.width_around(ui, current) - 4.0
    }

    fn width_around(&self, ui: &Ui, options: &[&str]) -> f32 {
        let painter = ui.painter();
        let color = Theme::of(ui).palette.strong;
        let width = |text| Run::new(text, Face::TEXT, color).width(painter);
        let widest = options
            .iter()
            .map(|option| width(option))
            .fold(0.0, f32::max);
        let label = if self.label.is_empty() {
            0.0
        } else {
            width(self.label) + 6.0
        };
        (label + widest + 44.0).ceil()
    }

    /// Shows it; `chosen` is an index into the options.
    /// The response says `changed` when another one was chosen.
    pub fn show_at(self, ui: &Ui, rect: Rect, chosen: &mut usize) -> Response {
        let salt = self
            .salt
            .unwrap_or_else(|| IdSalt::new(("select", self.name)));
        let id = ui.make_persistent_id(salt);
        let mut response = ui.interact(rect, id, Sense::click());
        let current = self.options.get(*chosen).copied().unwrap_or("");
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(Role::ComboBox, ui.is_enabled(), self.name);
            info.current_text_value = Some(current.to_owned());
            info
        });
        self.paint(ui, rect, &response, current);

        let list = id.with("list");
        let was_open = Popup::is_id_open(ui.ctx(), list);
        let marked = mark(ui, list).unwrap_or(*chosen);
        let step = self.keys(ui, &response, was_open, marked);
        match step {
            Step::Stay | Step::Close => {}
            Step::Mark(at) => set_mark(ui, list, at),
            Step::Choose => {
                if *chosen != marked {
                    *chosen = marked;
                    response.mark_changed();
                }
            }
            Step::Open => set_mark(ui, list, *chosen),
        }
        let command = match step {
            Step::Open => Some(SetOpenCommand::Bool(true)),
            Step::Choose | Step::Close => Some(SetOpenCommand::Bool(false)),
            Step::Stay | Step::Mark(_) => response.clicked().then_some(SetOpenCommand::Toggle),
        };
        if response.clicked() && !was_open {
            set_mark(ui, list, *chosen);
        }
        let marked = mark(ui, list).unwrap_or(*chosen);
        let picked = self.list(ui, list, &response, command, marked);
        if let Some(at) = picked {
            if *chosen != at {
                *chosen = at;
                response.mark_changed();
            }
            Popup::close_id(ui.ctx(), list);
            response.request_focus();
        }
        response
    }

    fn paint(&self, ui: &Ui, rect: Rect, response: &Response, current: &str) {
        let palette = &Theme::of(ui).palette;
        let painter = ui.painter();
        let enabled = ui.is_enabled();
        if self.is_bare {
            let ink = match (enabled, response.hovered()) {
                (false, _) => palette.weak,
                (true, true) => palette.strong,
                (true, false) => palette.normal,
            };
            let base = baseline(rect.y_range(), Face::TEXT);
            let text = Run::new(current, Face::TEXT, ink);
            let end = rect.left() + text.paint(painter, rect.left(), base);
            let middle = pos2(end + 12.0, rect.center().y);
            let chevron = Rect::from_center_size(middle, Vec2::splat(12.0));
            Sign::ChevronDown.paint(painter, chevron, ink);
            focus_ring(ui, response, rect.with_max_x(end + 20.0));
            return;
        }
        let fill = if !enabled {
            palette.surface
        } else if response.hovered() {
            palette.hover
        } else {
            palette.raised
        };
        let quiet = !enabled || !self.label.is_empty();
        let edge = if quiet { palette.line } else { palette.outline };
        painter.rect(
            rect,
            RADIUS,
            fill,
            Stroke::new(1.0, edge),
            StrokeKind::Inside,
        );
        let base = baseline(rect.y_range(), Face::TEXT);
        let ink = if enabled {
            palette.strong
        } else {
            palette.weak
        };
        let mut x = rect.left() + 11.0;
        if !self.label.is_empty() {
            x += Run::new(self.label, Face::TEXT, palette.weak).paint(painter, x, base) + 6.0;
        }
        let whole = Run::new(current, Face::TEXT, ink);
        let is_too_long = x + whole.width(painter) > rect.right() - 25.0;
        match self.short.filter(|_| is_too_long) {
            Some(short) => Run::new(short, Face::TEXT, ink).paint(painter, x, base),
            None => whole.paint(painter, x, base),
        };
        let chevron = Rect::from_center_size(
            pos2(rect.right() - 17.0, rect.center().y),
            Vec2::splat(12.0),
        );
        Sign::ChevronDown.paint(painter, chevron, palette.normal);
        focus_ring(ui, response, rect);
    }

    fn keys(&self, ui: &Ui, response: &Response, open: bool, marked: usize) -> Step {
        if !response.has_focus() {
            return Step::Stay;
        }
        ui.memory_mut(|memory| {
            memory.set_focus_lock_filter(
                response.id,
                EventFilter {
                    vertical_arrows: true,
                    escape: open,
                    ..EventFilter::default()
                },
            );
        });
        let last = self.options.len().saturating_sub(1);
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if !open {
            let opens = pressed(Key::ArrowDown) || pressed(Key::ArrowUp);
            return if opens { Step::Open } else { Step::Stay };
        }
        if pressed(Key::ArrowDown) {
            Step::Mark((marked + 1).min(last))
        } else if pressed(Key::ArrowUp) {
            Step::Mark(marked.saturating_sub(1))
        } else if pressed(Key::Home) {
            Step::Mark(0)
        } else if pressed(Key::End) {
            Step::Mark(last)
        } else if pressed(Key::Enter) || pressed(Key::Space) {
            Step::Choose
        } else if pressed(Key::Escape) || ui.input(|input| input.key_pressed(Key::Tab)) {
            Step::Close
        } else {
            Step::Stay
        }
    }

    fn list(
        &self,
        ui: &Ui,
        list: Id,
        response: &Response,
        command: Option<SetOpenCommand>,
        marked: usize,
    ) -> Option<usize> {
        let palette = &Theme::of(ui).palette;
        let width = response.rect.width().max(self.natural_width(ui));
        let frame = egui::Frame::new()
            .fill(palette.raised)
            .stroke(Stroke::new(1.0, palette.outline))
            .corner_radius(RADIUS);
        Popup::from_response(response)
            .id(list)
            .align(RectAlign::BOTTOM_START)
            .gap(4.0)
            .frame(frame)
            .open_memory(command)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .accessible_name(self.name)
            .show(|ui| {
                ui.spacing_mut().item_spacing = Vec2::ZERO;
                let mut picked = None;
                let most = MOST as f32 * ROW;
                let area = ScrollArea::vertical().max_height(most);
                area.show(ui, |ui| {
                    for (at, option) in self.options.iter().enumerate() {
                        let (_, rect) = ui.allocate_space(Vec2::new(width - 2.0, ROW));
                        let ground = if at == marked {
                            Ground::Selected
                        } else {
                            Ground::Plain
                        };
                        let row = Row::new(option)
                            .ground(ground)
                            .id_salt(("option", at))
                            .unfocusable()
                            .show_at(ui, rect);
                        let base = baseline(rect.y_range(), Face::TEXT);
                        let text = Run::new(option, Face::TEXT, palette.strong);
                        text.paint(ui.painter(), rect.left() + 11.0, base);
                        if row.clicked() {
                            picked = Some(at);
                        }
                        if at == marked && self.options.len() > MOST {
                            ui.scroll_to_rect_animation(rect, None, ScrollAnimation::none());
                        }
                    }
                });
                picked
            })
            .and_then(|shown| shown.inner)
    }
}

/// What the keyboard asked of the list.
#[derive(Clone, Copy)]
enum Step {
    Stay,
    Open,
    Mark(usize),
    Choose,
    Close,
}

fn mark(ui: &Ui, list: Id) -> Option<usize> {
    ui.data(|data| data.get_temp(list))
}

fn set_mark(ui: &Ui, list: Id, at: usize) {
    ui.data_mut(|data| data.insert_temp(list, at));
}
