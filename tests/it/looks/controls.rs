//! Controls as they stand in the views: the desk's entry, stages, choices.

use egui::{Id, Rect, Ui, pos2, vec2};
use egui_kittest::kittest::Queryable as _;
use kanjia::ui::{
    side::Side,
    signs::{Sign, between_dot},
    theme::{Face, Theme},
    widgets::{
        Button, Chip, Edge, Radio, Run, Select, SideSwitch, Stepper, TextField, Toggle, key_cap,
        key_cap_width, progress, text,
    },
};

use crate::support;

fn area(left: f32, top: f32, width: f32, height: f32) -> Rect {
    Rect::from_min_size(pos2(left, top), vec2(width, height))
}

/// What the controls hold.
struct State {
    typed: String,
    search: String,
    speaking: Side,
    choices: [usize; 3],
    hide: bool,
}

fn view(ui: &mut Ui, state: &mut State) {
    let p = &Theme::of(ui).palette;
    let all = ui.viewport_rect();
    ui.painter().rect_filled(all, 0, p.background);
    ui.painter().rect_filled(all.with_max_y(56.0), 0, p.surface);

    let stages = ["Opening", "Offers", "Consultation", "Outcome", "Signed"];
    Stepper::new(&stages, 2).show_at(ui, area(24.0, 0.0, 608.0, 56.0));

    let switch = SideSwitch::new("Company", "Payer");
    let width = switch.natural_width(ui);
    switch.show_at(ui, area(24.0, 72.0, width, 48.0), &mut state.speaking);
    let record = Button::main("Record").key("Enter").height(48.0);
    let size = record.natural_size(ui);
    let left = 632.0 - size.x;
    record.show_at(ui, Rect::from_min_size(pos2(left, 72.0), size));
    let field = Rect::from_min_max(pos2(24.0 + width + 8.0, 72.0), pos2(left - 8.0, 120.0));
    TextField::new(&mut state.typed, "Price")
        .face(Face::FIELD)
        .suffix("¥ / tablet")
        .edge(Edge::Speaks(state.speaking))
        .without_mark()
        .id(Id::unique("price"))
        .show_at(ui, field);
    let row = area(24.0, 128.0, 608.0, 20.0);
    let base = text::baseline(row.y_range(), Face::TEXT);
    let painter = ui.painter().clone();
    let mut x = 24.0;
    x += Run::new("Understood as", Face::TEXT, p.weak).paint(&painter, x, base) + 8.0;
    Run::new("payer's counteroffer, ¥4.36 / tablet", Face::TEXT, p.strong).paint(&painter, x, base);
    let words = Run::new("changes side", Face::LABEL, p.weak);
    let right = 632.0 - words.paint_right(&painter, 632.0, base) - 6.0;
    let cap = key_cap_width(&painter, "Tab", p);
    key_cap(
        &painter,
        pos2((right - cap).round(), row.center().y),
        "Tab",
        p,
    );
    let base = base + 24.0;
    let mut x = 24.0;
    for (at, fact) in [
        "−0.04 (−0.9%) from their offer",
        "¥4.4 M more saved a year",
        "no second 4",
    ]
    .into_iter()
    .enumerate()
    {
        if at > 0 {
            x = between_dot(&painter, x, base, p.weak);
        }
        x += Run::new(fact, Face::TEXT, p.normal).paint(&painter, x, base);
    }

    let units = ["tablet", "vial"];
    Select::new("Unit", &units).show_at(ui, area(24.0, 192.0, 112.0, 32.0), &mut state.choices[0]);
    let filters = ["all", "deal", "no deal"];
    let filter = Select::new("Outcome", &filters).label("Outcome");
    let width = filter.natural_width(ui);
    filter.show_at(ui, area(148.0, 194.0, width, 28.0), &mut state.choices[1]);
    Toggle::new(&mut state.hide, "Hide outcomes").show_at(ui, area(330.0, 192.0, 140.0, 32.0));
    for (at, word) in ["Sealed file", "Paper envelope", "None"]
        .into_iter()
        .enumerate()
    {
        let rect = area(24.0 + 140.0 * at as f32, 236.0, 132.0, 32.0);
        if Radio::new(word, state.choices[2] == at)
            .show_at(ui, rect)
            .clicked()
        {
            state.choices[2] = at;
        }
    }
    TextField::new(&mut state.search, "Search")
        .hint("Drug, company, person or a word said")
        .sign(Sign::Search)
        .show_at(ui, area(24.0, 284.0, 360.0, 32.0));
    ui.put(
        area(396.0, 284.0, 105.0, 32.0),
        Button::plain("New talk").sign(Sign::Plus),
    );
    ui.put(
        area(512.0, 284.0, 96.0, 32.0),
        Button::plain("Open").key("O"),
    );
    Chip::caution("Simulated figures").show_at(ui, pos2(24.0, 340.0));
    Chip::plain("Replay").show_at(ui, pos2(180.0, 340.0));
    progress(
        ui.painter(),
        area(260.0, 338.0, 128.0, 4.0),
        0.86,
        p.accent(),
        p,
    );
    ui.put(
        area(420.0, 324.0, 200.0, 32.0),
        Button::link("Add a price").sign(Sign::Plus),
    );
    let stages = ["Opening", "Offers", "Consultation", "Outcome", "Signed"];
    Stepper::new(&stages, 2)
        .small("stage 3 of 5")
        .show_at(ui, area(24.0, 360.0, 400.0, 40.0));
}

fn check(name: &str, dark: bool) {
    let mut state = State {
        typed: "4.36".to_owned(),
        search: String::new(),
        speaking: Side::Payer,
        choices: [0, 0, 1],
        hide: false,
    };
    let mut harness = support::window(vec2(656.0, 412.0), dark, move |ui| view(ui, &mut state));
    harness.run();
    harness.get_by_label("Unit").click();
    harness.run();
    harness.snapshot(format!("{name}-list"));
    harness.get_by_label("vial").click();
    harness.run();
    harness.get_by_label("Price").focus();
    harness.run();
    harness.snapshot(name);
}

#[test]
fn controls_in_the_dark() {
    check("controls-dark-en", true);
}

#[test]
fn controls_in_the_light() {
    check("controls-light-en", false);
}
