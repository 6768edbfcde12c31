//! Records without what an audience may not see.

use super::audience::Audience;
use super::left_out::{LeftOut, Matter};
use super::neutral::Neutral;
use crate::domain::brief::ReserveMode;
use crate::domain::conversion::Settlements;
use crate::domain::event::{
    Correction, Event, Failure, GateSource, OpenedBids, Opening, Record, Seq,
};
use crate::domain::moment::{Moment, Occurred};
use crate::domain::offer::{Hearing, Offer};
use crate::domain::reference::{Basis, ReferenceKind, ReferencePrice};
use crate::domain::{Bilingual, Brief, Price, Text};

/// Takes out of records what their audience may not see, and counts it.
pub(super) struct Strip<'a> {
    audience: Audience,
    pub(super) left_out: &'a mut LeftOut,
    /// The names that stand for those on record, for who learns.
    pub(super) neutral: Neutral,
    /// The numbers of the records that were kept, in order; their place is the new number.
    kept: Vec<Seq>,
}

impl<'a> Strip<'a> {
    /// For this audience; `records` are those of the whole talk.
    pub(super) fn new(audience: Audience, records: &[Record], left_out: &'a mut LeftOut) -> Self {
        let neutral = match audience {
            Audience::Training => Neutral::of(records),
            Audience::Full | Audience::Internal | Audience::Company | Audience::Public => {
                Neutral::default()
            }
        };
        Self {
            audience,
            left_out,
            neutral,
            kept: Vec::new(),
        }
    }

    /// The record as the audience may see it; `None` where it may not know of it.
    pub(super) fn record(&mut self, record: &Record) -> Option<Record> {
        if self.audience.is_payers() {
            let event = self.for_the_house(&record.event);
            return Some(Record {
                event,
                ..record.clone()
            });
        }
        if self.audience == Audience::Training {
            let event = self.for_training(&record.event)?;
            self.kept.push(record.seq);
            return Some(Record {
                seq: Seq::try_from(self.kept.len()).unwrap_or(Seq::MAX),
                event,
                ..*record
            });
        }
        let event = self.for_others(&record.event)?;
        self.kept.push(record.seq);
        // what is left is when it happened; when it was written down is nobody's else
        let at = match record.occurred {
            Occurred::AsRecorded => record.at,
            Occurred::At(moment) => moment,
            Occurred::NotOnRecord => Moment::epoch(),
        };
        if record.occurred != Occurred::AsRecorded {
            self.left_out.add(Matter::WritingTimes, 1);
        }
        Some(Record {
            seq: Seq::try_from(self.kept.len()).unwrap_or(Seq::MAX),
            at,
            occurred: record.occurred,
            event,
        })
    }

    fn is_public(&self) -> bool {
        self.audience == Audience::Public
    }

    /// The number that a record bears in this copy.
    pub(super) fn renumbered(&self, seq: Seq) -> Seq {
        let place = self.kept.binary_search(&seq).ok();
        place
            .and_then(|at| Seq::try_from(at).ok())
            .map_or(0, |at| at.saturating_add(1))
    }

    /// All but notes; a note keeps its place, so that numbers stay, and loses its words.
    fn for_the_house(&mut self, event: &Event) -> Event {
        match event {
            Event::Noted { .. } => {
                self.left_out.add(Matter::Notes, 1);
                Event::Noted {
                    text: Text::default(),
                }
            }
            Event::Opened(_)
            | Event::EnvelopeCommitted(_)
            | Event::ReserveOpened { .. }
            | Event::ReserveShown(_)
            | Event::ClockJumped(_)
            | Event::Offered(_)
            | Event::Confirmed { .. }
            | Event::Gate { .. }
            | Event::SteppedOut { .. }
            | Event::RecessSet { .. }
            | Event::Resumed
            | Event::AskedAgain { .. }
            | Event::Met { .. }
            | Event::Remarked { .. }
            | Event::Corrected(_)
            | Event::Settled(_)
            | Event::Accepted { .. }
            | Event::Failed(_)
            | Event::Signed { .. }
            | Event::Closed { .. }
            | Event::Recovered { .. }
            | Event::StorageFault { .. }
            | Event::BidHandedIn { .. }
            | Event::BiddingClosed
            | Event::BidsOpened(_) => event.clone(),
        }
    }

    /// What both sides heard or signed; for the public, without one side's words and names.
    fn for_others(&mut self, event: &Event) -> Option<Event> {
        Some(match event {
            Event::Noted { .. } => return self.withhold(Matter::Notes),
            Event::EnvelopeCommitted(_) | Event::ReserveOpened { .. } | Event::ReserveShown(_) => {
                return self.withhold(Matter::Envelope);
            }
            Event::ClockJumped(_) => return self.withhold(Matter::Storage),
            Event::Settled(_) => return self.withhold(Matter::Conversions),
            Event::Recovered { .. } | Event::StorageFault { .. } => {
                return self.withhold(Matter::Storage);
            }
            Event::Remarked { claim, .. } if self.is_public() => {
                self.left_out
                    .add(Matter::Claims, usize::from(claim.is_some()));
                return self.withhold(Matter::Remarks);
            }
            Event::Remarked {
                by,
                text,
                translation,
                claim,
            } => Event::Remarked {
                by: *by,
                text: text.clone(),
                translation: translation.clone(),
                claim: claim
                    .as_deref()
                    .map(|claim| Box::new(self.without_weight(claim))),
            },
            Event::Opened(opening) => Event::Opened(Box::new(Opening {
                brief: self.brief(&opening.brief),
                ..Opening::clone(opening)
            })),
            Event::Offered(offer) => Event::Offered(self.offer(offer)),
            Event::Gate { offer, inside, .. } => {
                self.left_out.add(Matter::GateSources, 1);
                Event::Gate {
                    offer: self.renumbered(*offer),
                    inside: *inside,
                    source: GateSource::Computed,
                }
            }
            Event::Corrected(correction) => Event::Corrected(self.correction(correction)),
            Event::Met { text } if self.is_public() => Event::Met {
                text: self.wordless(text, Matter::Meetings),
            },
            Event::Failed(Failure::Stated(text)) if self.is_public() => {
                Event::Failed(Failure::Stated(self.wordless(text, Matter::Failures)))
            }
            Event::Signed { by, bidder, name } if self.is_public() => Event::Signed {
                by: *by,
                bidder: *bidder,
                name: self.wordless(name, Matter::Names),
            },
            Event::BidsOpened(opened) => Event::BidsOpened(OpenedBids {
                reason: self.wordless(&opened.reason, Matter::Reasons),
                ..opened.clone()
            }),
            Event::Confirmed { offer } => Event::Confirmed {
                offer: self.renumbered(*offer),
            },
            Event::Accepted { by, offer } => Event::Accepted {
                by: *by,
                offer: self.renumbered(*offer),
            },
            Event::SteppedOut { .. }
            | Event::RecessSet { .. }
            | Event::Resumed
            | Event::AskedAgain { .. }
            | Event::Met { .. }
            | Event::Failed(_)
            | Event::Signed { .. }
            | Event::Closed { .. }
            | Event::BidHandedIn { .. }
            | Event::BiddingClosed => event.clone(),
        })
    }

    pub(super) fn withhold(&mut self, kind: Matter) -> Option<Event> {
        self.left_out.add(kind, 1);
        None
    }

    /// No words in the place of these.
    fn wordless(&mut self, text: &Text, kind: Matter) -> Text {
        self.left_out.add(kind, usize::from(!text.is_empty()));
        Text::default()
    }

    /// What was typed, as what it means.
    pub(super) fn as_meant(&mut self, typed: &Text, price: Option<Price>) -> Text {
        let meant = price.map(|price| price.to_string()).unwrap_or_default();
        self.left_out.add(
            Matter::Typed,
            usize::from(!typed.is_empty() && typed.as_str() != meant),
        );
        Text::default()
    }

    fn offer(&mut self, offer: &Offer) -> Offer {
        let unclear = offer.hearing == Hearing::Unclear;
        self.left_out.add(Matter::Hearing, usize::from(unclear));
        self.left_out
            .add(Matter::Doubts, usize::from(offer.answered.is_some()));
        Offer {
            by: offer.by,
            typed: self.as_meant(&offer.typed, offer.price),
            price: offer.price,
            confirmation: offer.confirmation,
            hearing: if unclear {
                Hearing::Clear
            } else {
                offer.hearing
            },
            answered: None,
            justification: if self.is_public() {
                self.wordless(&offer.justification, Matter::Justifications)
            } else {
                offer.justification.clone()
            },
        }
    }

    fn correction(&mut self, correction: &Correction) -> Correction {
        Correction {
            seq: self.renumbered(correction.seq),
            typed: self.as_meant(&correction.typed, correction.price),
            price: correction.price,
            confirmation: correction.confirmation,
            reason: self.wordless(&correction.reason, Matter::Reasons),
        }
    }

    fn without_weight(&mut self, reference: &ReferencePrice) -> ReferencePrice {
        let weighs = reference.weight.is_some();
        self.left_out.add(Matter::Weights, usize::from(weighs));
        ReferencePrice {
            weight: None,
            ..reference.clone()
        }
    }

    /// Whether a reference price of the brief may be shown: a published one, and to the
    /// company the one that it named itself.
    fn may_see(&self, reference: &ReferencePrice) -> bool {
        let own = reference.kind == ReferenceKind::Intended && !self.is_public();
        reference.basis == Basis::Published || own
    }

    fn brief(&mut self, brief: &Brief) -> Brief {
        let shown: Vec<&ReferencePrice> = brief
            .references
            .iter()
            .filter(|one| self.may_see(one))
            .collect();
        let facts = brief.settled.conversions.len() + brief.settled.rates.len();
        for (kind, count) in [
            (Matter::References, brief.references.len() - shown.len()),
            (Matter::Target, usize::from(brief.target.is_some())),
            (Matter::Volume, usize::from(brief.volume.is_some())),
            (Matter::Patients, usize::from(brief.patients.is_some())),
            (Matter::Budget, usize::from(brief.renewal.is_some())),
            (Matter::TimeBudget, usize::from(brief.time_budget.is_some())),
            (
                Matter::ReserveHandling,
                usize::from(brief.reserve != ReserveMode::None),
            ),
            (Matter::Conversions, facts),
            (Matter::Sources, brief.sources.len()),
        ] {
            self.left_out.add(kind, count);
        }
        let mut people = brief.people.clone();
        if self.is_public() {
            for one in &mut people {
                self.left_out
                    .add(Matter::Names, usize::from(!one.name.is_empty()));
                self.left_out
                    .add(Matter::Authority, usize::from(!one.authority.is_empty()));
                one.name = Bilingual::default();
                one.authority = Text::default();
            }
        }
        Brief {
            rules: brief.rules.clone(),
            currency: brief.currency,
            unit: brief.unit,
            step: brief.step,
            product: brief.product.clone(),
            references: shown
                .into_iter()
                .map(|one| self.without_weight(one))
                .collect(),
            volume: None,
            patients: None,
            settled: Settlements::default(),
            target: None,
            people,
            time_budget: None,
            reserve: ReserveMode::None,
            held: brief.held,
            sources: Vec::new(),
            bidders: brief.bidders.clone(),
            renewal: None,
        }
    }
}
