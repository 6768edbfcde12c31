//! The opening of sealed bids: a figure for every bid that was handed in, and the payer's
//! willingness to pay, recorded at once.

use egui::{Align, Key, Rect, ScrollArea, Sense, Ui, pos2, vec2};

use super::fields::{space, words};
use super::form::price;
use crate::domain::bidding::{Bid, Bidder};
use crate::domain::event::OpenedBids;
use crate::domain::refusal::Reason;
use crate::domain::session::Session;
use crate::domain::{Command, Refusal, Text};
use crate::ui::action::Action;
use crate::ui::desk::DeskModel;
use crate::ui::theme::{FIELD, Face, Theme};
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{Edge, Run, TextField, dialog_buttons, dialog_card};

/// Where fields begin, right of their names.
const NAMES: f32 = 200.0;

/// The fields of the opening: the bids in the order of the brief, the willingness to pay,
/// and where bids are read anew the reason.
pub struct OpeningForm {
    bidders: Vec<Bidder>,
    /// As typed: one for each bidder, then the willingness, then the reason.
    fields: Vec<String>,
    anew: bool,
    fault: Option<(Refusal, usize)>,
    sent: bool,
    focus: Option<usize>,
}

impl OpeningForm {
    /// For the bids that were handed in.
    pub fn of(session: &Session) -> Self {
        let bidding = session.state().bidding.as_ref();
        let bidders: Vec<Bidder> =
            bidding.map_or_else(Vec::new, |bidding| bidding.bidding().collect());
        let fields = vec![String::new(); bidders.len() + 1];
        Self {
            bidders,
            fields,
            anew: false,
            fault: None,
            sent: false,
            focus: Some(0),
        }
    }

    /// For what was misread: filled with what stands.
    pub fn anew(session: &Session) -> Self {
        let mut form = Self::of(session);
        form.anew = true;
        if let Some(opened) = session.opened_bids() {
            let bids = form.bidders.iter().map(|bidder| opened.bid_of(*bidder));
            let stands = bids.chain([Some(opened.willingness)]);
            form.fields = stands
                .map(|price| price.map_or_else(String::new, |price| price.to_string()))
                .collect();
        }
        form.fields.push(String::new());
        form
    }

    /// It was refused: says why; what was filled in stays.
    pub(in crate::ui::desk) fn refused(&mut self, refusal: Refusal) {
        let at = match &refusal.reason {
            Reason::BidsOpened | Reason::ChangesNothing(_) => self.fields.len().saturating_sub(1),
            _ => 0,
        };
        self.wrong(refusal, at);
    }

    fn wrong(&mut self, refusal: Refusal, at: usize) {
        self.fault = Some((refusal, at));
        self.sent = false;
        self.focus = Some(at);
    }

    fn field(&self, at: usize) -> &str {
        self.fields.get(at).map_or("", |field| field.trim())
    }

    /// What is asked for, or why it can't be and at which field.
    fn command(&self, session: &Session) -> Result<Command, (Refusal, usize)> {
        let read = |at: usize| price(session, self.field(at)).map_err(|refusal| (refusal, at));
        let mut bids = Vec::with_capacity(self.bidders.len());
        for (at, bidder) in self.bidders.iter().enumerate() {
            bids.push(Bid {
                bidder: *bidder,
                price: read(at)?,
            });
        }
        let last = self.bidders.len();
        let reason = if self.anew {
            let at = last + 1;
            Text::sentence(self.field(at)).map_err(|fault| (fault.into(), at))?
        } else {
            Text::default()
        };
        Ok(Command::OpenBids(OpenedBids {
            willingness: read(last)?,
            bids,
            reason,
        }))
    }

    fn title(&self) -> &'static str {
        if self.anew {
            "dialog-anew-title"
        } else {
            "dialog-open-bids-title"
        }
    }
}

/// Shows the form; true when it is done with.
pub(super) fn show(
    ui: &Ui,
    model: &DeskModel<'_>,
    form: &mut OpeningForm,
    actions: &mut Vec<Action>,
) -> bool {
    dialog_card(ui, 520.0, |ui| {
        let palette = &Theme::of(ui).palette;
        let title = model.words.say(form.title());
        words(ui, &title, Face::TITLE, palette.strong);
        space(ui, 8.0);
        let text = format!("{}.text", form.title());
        words(ui, &model.words.say(&text), Face::TEXT, palette.normal);
        let mut entered = false;
        let most = ui.ctx().content_rect().height() - 280.0;
        let area = ScrollArea::vertical()
            .max_height(most)
            .auto_shrink([false, true]);
        area.show(ui, |ui| {
            for at in 0..form.fields.len() {
                space(ui, 12.0);
                if one_field(ui, model, form, at) {
                    if at + 1 == form.fields.len() {
                        entered = true;
                    } else {
                        form.focus = Some(at + 1);
                    }
                }
            }
        });
        if let Some((fault, _)) = &form.fault {
            space(ui, 8.0);
            let (why, _) = model.words.refusal_parts(fault);
            words(ui, &why, Face::TEXT, palette.bad);
        }
        space(ui, 16.0);
        let confirm = model
            .words
            .say_with(&format!("{}.confirm", form.title()), &[]);
        let cancel = model.words.say("dialog-cancel");
        let (confirmed, cancelled) = dialog_buttons(ui, &confirm, &cancel);
        if (confirmed || entered) && !form.sent {
            match form.command(model.session) {
                Ok(command) => {
                    actions.push(Action::Record(Box::new(command)));
                    form.sent = true;
                }
                Err((refusal, at)) => form.wrong(refusal, at),
            }
        }
        cancelled
    })
}

/// One field with its name; true when Enter was pressed in it.
fn one_field(ui: &mut Ui, model: &DeskModel<'_>, form: &mut OpeningForm, at: usize) -> bool {
    let palette = &Theme::of(ui).palette;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), FIELD), Sense::hover());
    let bidders = form.bidders.len();
    let brief = model.session.brief();
    let (name, hint) = match form.bidders.get(at) {
        Some(bidder) => (model.words.bidder(brief, *bidder), String::new()),
        None if at == bidders => (
            model.words.say("desk-willingness").into_owned(),
            String::new(),
        ),
        None => (
            model.words.say("dialog-field-reason").into_owned(),
            model.words.say("dialog-field-reason.hint").into_owned(),
        ),
    };
    let base = baseline(rect.y_range(), Face::TEXT);
    let place = Rect::from_min_max(pos2(rect.left() + NAMES, rect.top()), rect.max);
    let ink = if at == bidders {
        palette.normal
    } else {
        palette.weak
    };
    let clip = Rect::everything_left_of(place.left() - 8.0).intersect(ui.clip_rect());
    let mut names = ui.new_child(egui::UiBuilder::new().max_rect(rect).id_salt(("name", at)));
    names.set_clip_rect(clip);
    let run = Run::new(&name, Face::TEXT, ink);
    label(&names, "name", rect.left(), base, Align::Min, run);
    let suffix = if at <= bidders {
        model
            .words
            .price_head(brief.currency.code(), brief.unit.id())
    } else {
        String::new()
    };
    let at_fault = form.fault.as_ref().is_some_and(|(_, wrong)| *wrong == at);
    let edge = if at_fault { Edge::Wrong } else { Edge::Plain };
    // until the bids are opened the willingness to pay is nobody's to see
    let secret = at == bidders && !form.anew;
    let Some(text) = form.fields.get_mut(at) else {
        return false;
    };
    let mut field = TextField::new(text, &name)
        .hint(&hint)
        .suffix(&suffix)
        .edge(edge);
    if secret {
        field = field.secret();
    }
    let response = field.show_at(ui, place);
    if form.focus == Some(at) {
        response.request_focus();
        response.scroll_to_me(None);
        form.focus = None;
    }
    if response.changed() {
        form.fault = None;
    }
    response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
}
