//! What is to become of what is not saved.

use egui::{Key, Modifiers, Rect, Sense, Ui, WidgetInfo, accesskit::Role, pos2, vec2};

use super::state::{EditorState, Leave};
use super::{EditorAsk, EditorModel};
use crate::ui::theme::{BUTTON, Face, Theme};
use crate::ui::widgets::text::baseline;
use crate::ui::widgets::{Button, Run, dialog_card};

/// Asks, while leaving was asked for.
pub(super) fn show(
    ui: &Ui,
    model: &EditorModel<'_>,
    state: &mut EditorState,
    asked: &mut Vec<EditorAsk>,
) {
    if state.leave != Some(Leave::Asks) {
        return;
    }
    let words = model.words;
    let mut chosen = None;
    let away = dialog_card(ui, 480.0, |ui| {
        let palette = &Theme::of(ui).palette;
        let text = words.say("editor-leave");
        let (rect, response) =
            ui.allocate_exact_size(vec2(ui.available_width(), 44.0), Sense::hover());
        let base = baseline(rect.with_max_y(rect.top() + 28.0).y_range(), Face::TITLE);
        Run::new(&text, Face::TITLE, palette.strong).paint(ui.painter(), rect.left(), base);
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &*text));
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), BUTTON), Sense::hover());
        let (save, discard, stay) = (
            words.say("editor-leave.save"),
            words.say("editor-leave.discard"),
            words.say("editor-leave.stay"),
        );
        let buttons = [
            (Button::main(&save).key("Enter"), Leave::WhenSaved),
            (Button::plain(&discard).key("D"), Leave::Anyway),
        ];
        let mut x = rect.left();
        for (button, means) in buttons {
            let size = button.natural_size(ui);
            if button
                .show_at(ui, Rect::from_min_size(pos2(x, rect.top()), size))
                .clicked()
            {
                chosen = Some(means);
            }
            x += size.x + 8.0;
        }
        let button = Button::link(&stay).key("Esc");
        let place = Rect::from_min_size(pos2(x + 12.0, rect.top()), button.natural_size(ui));
        let stays = button.show_at(ui, place).clicked();
        if ui.memory(egui::Memory::focused).is_none() {
            ui.input_mut(|input| {
                if input.consume_key(Modifiers::NONE, Key::Enter) {
                    chosen = Some(Leave::WhenSaved);
                }
                if input.consume_key(Modifiers::NONE, Key::D) {
                    chosen = Some(Leave::Anyway);
                }
            });
        }
        stays || chosen.is_some()
    });
    match chosen {
        Some(Leave::WhenSaved) => {
            state.leave = Some(Leave::WhenSaved);
            asked.push(EditorAsk::Save);
        }
        Some(_) => {
            state.leave = Some(Leave::Anyway);
            asked.push(EditorAsk::Leave);
        }
        None if away => state.leave = None,
        None => {}
    }
}
