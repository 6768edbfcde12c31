//! The rules, who is at the table, and where the reserve will be.

use std::sync::Arc;

use egui::{Rect, Ui, pos2};

use super::draft::{Draft, NameDraft};
use super::envelope;
use super::field::{Field, Section};
use super::form::{Form, Look, PITCH};
use super::layout::{flow, natural_width};
use super::naming;
use crate::domain::RulePack;
use crate::domain::party::Role;
use crate::domain::rules::{Rule, RuleKind};
use crate::text::unsure_rules;
use crate::transcript::packs::Packs;
use crate::ui::theme::{FIELD, Face, Theme};
use crate::ui::widgets::{Run, Tooltip as _};

/// Air between a field and the edge of its column when it follows another.
const GAP: f32 = 12.0;

/// Shows the three sections, which have their names beside them.
pub(super) fn show(ui: &mut Ui, form: &mut Form<'_>, draft: &mut Draft, packs: &Packs) {
    form.y += 16.0;
    side_head(ui, form, Section::Procedure);
    procedure(ui, form, draft, packs);
    let pack = draft.procedure.as_ref().and_then(|name| packs.get(name));
    side_head(ui, form, Section::People);
    people(ui, form, draft, pack.as_deref());
    side_head(ui, form, Section::Envelope);
    envelope::show(ui, form, draft, pack.as_deref());
}

fn side_head(ui: &Ui, form: &Form<'_>, section: Section) {
    let name = section.name(form.words);
    form.label(ui, form.columns.left, &name, Face::TEXT_BOLD);
}

fn procedure(ui: &mut Ui, form: &mut Form<'_>, draft: &mut Draft, packs: &Packs) {
    let words = form.words;
    let columns = form.columns;
    let all: Vec<&Arc<RulePack>> = packs.iter().collect();
    let mut names: Vec<String> = all
        .iter()
        .map(|pack| {
            let title = words.name(pack.title());
            if packs.is_own(pack.name()) {
                words.say_with("brief-rules-own", &[("title", title.into())])
            } else {
                title.to_owned()
            }
        })
        .collect();
    let known = draft
        .procedure
        .as_ref()
        .map(|name| all.iter().position(|pack| pack.name() == name));
    let before = known.flatten();
    if let (Some(rules), None) = (&draft.procedure, before) {
        names.push(naming::of_rules(rules));
    }
    let options: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut chosen = match known {
        Some(Some(at)) => at,
        Some(None) => all.len(),
        None => usize::MAX,
    };
    let name = Field::TimeBudget.name(words);
    let color = Theme::of(ui).palette.normal;
    let label = Run::new(&name, Face::TEXT, color).width(ui.painter());
    let time = (label + GAP).max(68.0).ceil() + 96.0;
    let room = columns.right - columns.first;
    let width = natural_width(ui, &options).max(320.0).min(room);
    let from = pos2(columns.first, form.y);
    let places = flow(&[width, time], from, columns.right, FIELD, 24.0, false);
    let [rules, budget] = places[..] else { return };
    if form.select(ui, Field::Procedure, rules, &options, &mut chosen)
        && let Some(pack) = all.get(chosen)
    {
        let before = before.and_then(|at| all.get(at)).map(|pack| &***pack);
        draft.choose_rules(pack, before);
    }
    form.y = budget.top();
    form.label(ui, budget.left(), &name, Face::TEXT);
    let minutes = words.say("brief-minutes");
    let look = Look {
        suffix: &minutes,
        ..Look::default()
    };
    let place = budget.with_min_x(budget.right() - 96.0);
    let field = Field::TimeBudget;
    form.text(ui, field, place, &mut draft.time_budget, look);
    form.end_row(ui, &[Field::Procedure, field], budget.right(), draft);
    let pack = draft.procedure.as_ref().and_then(|name| packs.get(name));
    if let (Some(pack), true) = (pack, form.shown(field).is_none()) {
        not_published(ui, form, draft, &pack);
    }
}

/// Which rules are not from a published source, and whether the usual time is one of them.
fn not_published(ui: &Ui, form: &mut Form<'_>, draft: &Draft, pack: &RulePack) {
    let words = form.words;
    let unsure: Vec<&Rule> = unsure_rules(pack).collect();
    if unsure.is_empty() {
        return;
    }
    let numbers: Vec<String> = unsure.iter().map(|rule| rule.number.clone()).collect();
    let counts = [
        ("count", unsure.len().into()),
        ("total", pack.rules().len().into()),
    ];
    let mut said = vec![words.say_with("brief-rules-unsure", &counts)];
    let numbers = words.rule_numbers(pack, &numbers);
    if let Some((rule, minutes)) = pack.time_budget()
        && draft.time_budget.trim() == minutes.to_string()
        && let Some(mark) = words.mark_of(rule.sureness)
    {
        let number = rule.number.as_str().into();
        let fields = [("number", number), ("sureness", mark.into())];
        said.push(words.say_with("brief-time-unsure", &fields));
    }
    let said = said.join(&words.say("sentence-separator"));
    note(ui, form, "rules not published", &said, &numbers);
}

/// A small weak line under a row, with more to be had by resting on it.
pub(super) fn note(ui: &Ui, form: &mut Form<'_>, salt: &str, text: &str, more: &str) {
    let columns = form.columns;
    form.y -= PITCH - FIELD;
    let color = Theme::of(ui).palette.weak;
    let run = Run::new(text, Face::LABEL, color);
    let place = Rect::from_min_size(pos2(columns.first, form.y), egui::vec2(1.0, 20.0));
    let base = crate::ui::widgets::text::baseline(place.y_range(), Face::LABEL);
    let response = crate::ui::widgets::label(ui, salt, columns.first, base, egui::Align::Min, run);
    response.tooltip(more);
    form.y += 28.0;
}

fn people(ui: &mut Ui, form: &mut Form<'_>, draft: &mut Draft, pack: Option<&RulePack>) {
    let words = form.words;
    let columns = form.columns;
    let at_most = pack.and_then(|pack| limit(pack, Role::CompanyRepresentative));
    let leader = words.say("brief-leader");
    let members = words.say("brief-members");
    let representatives = match at_most {
        Some((rule, count)) => words.marked_figure(
            &words.say_with(
                "brief-representatives",
                &[("limit", u32::from(count).into())],
            ),
            rule.sureness,
        ),
        None => words.say("brief-representatives-name").into_owned(),
    };
    let color = Theme::of(ui).palette.weak;
    let crowd = words.say_with("brief-people-count", &[("count", 99_u32.into())]);
    let crowd = Run::new(&crowd, Face::TEXT, color).width(ui.painter());
    let wide = |suffix: &str, room: f32| {
        let suffix = Run::new(suffix, Face::LABEL, color).width(ui.painter());
        (room + suffix + 32.0).ceil()
    };
    let widths = [
        wide(&leader, 80.0).max(152.0),
        wide(&members, crowd).max(152.0),
        wide(&representatives, crowd).max(176.0),
    ];
    let from = pos2(columns.first, form.y);
    let places = flow(&widths, from, columns.right, FIELD, GAP, false);
    let [first, second, third] = places[..] else {
        return;
    };
    let language = words.language();
    let beside = draft.leader.beside(language).to_owned();
    let look = Look {
        hint: &beside,
        suffix: &leader,
        ..Look::default()
    };
    let typed = NameDraft::of_mut(&mut draft.leader, language);
    form.text(ui, Field::Leader, first, typed, look);
    let look = Look {
        suffix: &members,
        ..Look::default()
    };
    form.text(ui, Field::Members, second, &mut draft.members, look);
    let look = Look {
        suffix: &representatives,
        ..Look::default()
    };
    let typed = &mut draft.representatives;
    form.text(ui, Field::Representatives, third, typed, look);
    form.y = third.top();
    let fields = [Field::Leader, Field::Members, Field::Representatives];
    form.end_row(ui, &fields, third.right(), draft);
}

fn limit(pack: &RulePack, of: Role) -> Option<(&Rule, u8)> {
    pack.rules().iter().find_map(|rule| match rule.kind {
        RuleKind::AtMostPeople { role, count } if role == of => Some((rule, count)),
        _ => None,
    })
}
