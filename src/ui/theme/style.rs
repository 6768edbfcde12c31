//! egui's own style, made to match: flat, quick, one radius.

use egui::{
    Color32, Context, CornerRadius, FontFamily, FontId, Margin, Shadow, Stroke, Style, TextStyle,
    Vec2,
    epaint::FontColorTransferFunction,
    style::{ScrollStyle, Selection, WidgetVisuals},
};

use super::{Face, Palette, RADIUS, STEP, Theme};

/// Sets both styles.
pub(super) fn install(ctx: &Context) {
    ctx.all_styles_mut(shared);
    ctx.style_mut_of(egui::Theme::Dark, |style| coloured(style, Theme::dark()));
    ctx.style_mut_of(egui::Theme::Light, |style| coloured(style, Theme::light()));
}

fn shared(style: &mut Style) {
    let text = Face::TEXT.font_id();
    style.text_styles = [
        (TextStyle::Small, Face::LABEL.font_id()),
        (TextStyle::Body, text.clone()),
        (TextStyle::Button, text),
        (TextStyle::Heading, Face::TITLE.font_id()),
        (
            TextStyle::Monospace,
            FontId::new(Face::TEXT.px, FontFamily::Monospace),
        ),
    ]
    .into();
    style.animation_time = 0.0;

    let spacing = &mut style.spacing;
    spacing.item_spacing = Vec2::splat(2.0 * STEP);
    spacing.button_padding = Vec2::new(3.0 * STEP, STEP);
    spacing.interact_size = Vec2::new(8.0 * STEP, 8.0 * STEP);
    spacing.window_margin = Margin::same(16);
    spacing.menu_margin = Margin::same(4);
    spacing.scroll = ScrollStyle {
        bar_width: 6.0,
        bar_inner_margin: 2.0,
        bar_outer_margin: 2.0,
        floating_width: 4.0,
        floating_allocated_width: 0.0,
        dormant_background_opacity: 0.0,
        active_background_opacity: 0.0,
        interact_background_opacity: 0.0,
        dormant_handle_opacity: 0.0,
        active_handle_opacity: 0.8,
        interact_handle_opacity: 1.0,
        ..ScrollStyle::thin()
    };

    let interaction = &mut style.interaction;
    interaction.tooltip_delay = 0.5;
    interaction.show_tooltips_only_when_still = true;
    interaction.selectable_labels = false;
}

fn coloured(style: &mut Style, theme: &Theme) {
    let p = &theme.palette;
    let visuals = &mut style.visuals;
    visuals.dark_mode = theme.is_dark;
    // strokes of text equally heavy on a dark and on a light ground
    visuals.text_options.color_transfer_function = FontColorTransferFunction::Gamma(0.9);
    visuals.override_text_color = None;
    visuals.weak_text_color = Some(p.weak);
    visuals.hyperlink_color = p.accent();
    visuals.faint_bg_color = p.surface;
    visuals.extreme_bg_color = p.raised;
    visuals.text_edit_bg_color = Some(p.raised);
    visuals.code_bg_color = p.surface;
    visuals.warn_fg_color = p.caution;
    visuals.error_fg_color = p.bad;
    visuals.panel_fill = p.background;
    visuals.window_fill = p.raised;
    visuals.window_stroke = Stroke::new(1.0, p.line);
    visuals.window_corner_radius = CornerRadius::same(super::CARD_RADIUS);
    visuals.menu_corner_radius = CornerRadius::same(RADIUS);
    visuals.window_shadow = Shadow::NONE;
    visuals.popup_shadow = Shadow::NONE;
    visuals.window_highlight_topmost = false;
    visuals.selection = Selection {
        bg_fill: p.tint.payer,
        stroke: Stroke::new(1.0, p.strong),
    };
    visuals.text_cursor.stroke = Stroke::new(2.0, p.accent());
    visuals.text_cursor.blink = false;
    visuals.striped = false;
    visuals.image_loading_spinners = false;
    visuals.disabled_alpha = 1.0;

    let widgets = &mut visuals.widgets;
    widgets.noninteractive = part(p.surface, p.line, p.normal);
    widgets.inactive = part(p.raised, p.outline, p.strong);
    widgets.hovered = part(p.hover, p.outline, p.strong);
    widgets.active = part(p.tint.payer, p.accent(), p.strong);
    widgets.open = widgets.hovered;
    // the bar of a scroll area takes these fills
    widgets.inactive.bg_fill = handle(p);
    widgets.hovered.bg_fill = p.outline;
    widgets.active.bg_fill = p.outline;
}

fn handle(palette: &Palette) -> Color32 {
    palette.outline
}

fn part(fill: Color32, edge: Color32, text: Color32) -> WidgetVisuals {
    WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(1.0, edge),
        corner_radius: CornerRadius::same(RADIUS),
        fg_stroke: Stroke::new(1.0, text),
        expansion: 0.0,
    }
}
