//! Records for who learns: what happened, under neutral names.
//!
//! Offers, recesses, times, reference prices and the payer's assumptions stay, since they are
//! what is learnt from. Notes of the group, sources and papers are left out, as is what could
//! still name someone; how that is found stands in `neutral`.

use super::left_out::Matter;
use super::neutral::{Cleared, LEFT_OUT};
use super::strip::Strip;
use crate::domain::brief::ReserveMode;
use crate::domain::conversion::{Conversion, Rate, Settled, Settlements};
use crate::domain::event::{Correction, Event, Failure, OpenedBids, Opening, Translation};
use crate::domain::offer::Offer;
use crate::domain::party::Attendance;
use crate::domain::product::Product;
use crate::domain::reference::{ReferencePrice, Weight};
use crate::domain::renewal::Renewal;
use crate::domain::savings::{AnnualVolume, Patients};
use crate::domain::{Bilingual, Brief, Text};

/// The program, as the first record of a copy names it.
const PROGRAM: &str = concat!("kanjia ", env!("CARGO_PKG_VERSION"));

impl Strip<'_> {
    /// What who learns may see of a record; none where that is nothing.
    pub(super) fn for_training(&mut self, event: &Event) -> Option<Event> {
        Some(match event {
            Event::Noted { .. } => return self.withhold(Matter::Notes),
            Event::EnvelopeCommitted(_) | Event::ReserveOpened { .. } | Event::ReserveShown(_) => {
                return self.withhold(Matter::Envelope);
            }
            Event::Recovered { .. } | Event::StorageFault { .. } | Event::ClockJumped(_) => {
                return self.withhold(Matter::Storage);
            }
            Event::Opened(opening) => Event::Opened(Box::new(self.copied(opening))),
            Event::Remarked {
                by,
                text,
                translation,
                claim,
            } => {
                let (text, translation) = self.remark(text, translation.as_ref());
                Event::Remarked {
                    by: *by,
                    text,
                    translation,
                    claim: claim
                        .as_deref()
                        .map(|claim| Box::new(self.unnamed_price(claim))),
                }
            }
            Event::Offered(offer) => Event::Offered(Offer {
                typed: self.as_meant(&offer.typed, offer.price),
                justification: self.words(&offer.justification),
                ..offer.clone()
            }),
            Event::Corrected(correction) => Event::Corrected(Correction {
                seq: self.renumbered(correction.seq),
                typed: self.as_meant(&correction.typed, correction.price),
                reason: self.words(&correction.reason),
                ..correction.clone()
            }),
            Event::Settled(settled) => Event::Settled(match settled {
                Settled::Conversion(one) => Settled::Conversion(self.conversion(one)),
                Settled::Rate(one) => Settled::Rate(self.rate(one)),
            }),
            Event::Met { text } => Event::Met {
                text: self.words(text),
            },
            Event::Failed(Failure::Stated(reason)) => {
                Event::Failed(Failure::Stated(self.words(reason)))
            }
            Event::Signed { by, bidder, name } => Event::Signed {
                by: *by,
                bidder: *bidder,
                name: self.signature(name),
            },
            Event::BidsOpened(opened) => Event::BidsOpened(OpenedBids {
                reason: self.words(&opened.reason),
                ..opened.clone()
            }),
            Event::Confirmed { offer } => Event::Confirmed {
                offer: self.renumbered(*offer),
            },
            Event::Gate {
                offer,
                inside,
                source,
            } => Event::Gate {
                offer: self.renumbered(*offer),
                inside: *inside,
                source: *source,
            },
            Event::Accepted { by, offer } => Event::Accepted {
                by: *by,
                offer: self.renumbered(*offer),
            },
            Event::SteppedOut { .. }
            | Event::RecessSet { .. }
            | Event::Resumed
            | Event::AskedAgain { .. }
            | Event::Failed(Failure::ByRule(_))
            | Event::Closed { .. }
            | Event::BidHandedIn { .. }
            | Event::BiddingClosed => event.clone(),
        })
    }

    /// Free words without a name in them.
    fn words(&mut self, text: &Text) -> Text {
        match self.neutral.cleared(text) {
            Cleared::Same => text.clone(),
            Cleared::Renamed(text) => {
                self.left_out.add(Matter::Renamed, 1);
                text
            }
            Cleared::LeftOut => {
                self.left_out.add(Matter::Words, 1);
                Text::sentence(LEFT_OUT).unwrap_or_default()
            }
        }
    }

    /// What was said, in both languages or in none: what one of them names, the other does.
    fn remark(
        &mut self,
        text: &Text,
        translation: Option<&Translation>,
    ) -> (Text, Option<Translation>) {
        let named = |text: &Text| matches!(self.neutral.cleared(text), Cleared::LeftOut);
        if translation.is_some_and(|one| named(&one.text)) || named(text) {
            self.left_out.add(Matter::Words, 1);
            return (Text::sentence(LEFT_OUT).unwrap_or_default(), None);
        }
        let translation = translation.map(|one| Translation {
            english: one.english,
            text: self.words(&one.text),
        });
        (self.words(text), translation)
    }

    fn source(&mut self, source: &Text) -> Text {
        self.left_out
            .add(Matter::Sources, usize::from(!source.is_empty()));
        Text::default()
    }

    fn name(&mut self, name: &Bilingual) -> Bilingual {
        self.left_out
            .add(Matter::Renamed, usize::from(!name.is_empty()));
        self.neutral.name(name)
    }

    fn signature(&mut self, name: &Text) -> Text {
        let instead = self.neutral.signature(name).cloned();
        self.left_out
            .add(Matter::Renamed, usize::from(instead.is_some()));
        // the record wants some name
        instead.unwrap_or_else(|| Text::name(LEFT_OUT).unwrap_or_default())
    }

    /// A name that is nobody's, such as a dosage form; none where it could be somebody's.
    fn label(&mut self, label: &Bilingual) -> Bilingual {
        let (en, zh) = (self.short(&label.en), self.short(&label.zh));
        Bilingual { en, zh }
    }

    fn short(&mut self, text: &Text) -> Text {
        let cleared = self.words(text);
        if cleared.as_str() == LEFT_OUT || Text::name(cleared.as_str()).is_err() {
            Text::default()
        } else {
            cleared
        }
    }

    fn unnamed_price(&mut self, one: &ReferencePrice) -> ReferencePrice {
        ReferencePrice {
            label: self.label(&one.label),
            source: self.source(&one.source),
            weight: one.weight.as_ref().map(|weight| Weight {
                figure: weight.figure,
                of: self.short(&weight.of),
            }),
            ..one.clone()
        }
    }

    fn conversion(&mut self, one: &Conversion) -> Conversion {
        Conversion {
            source: self.source(&one.source),
            ..one.clone()
        }
    }

    fn rate(&mut self, one: &Rate) -> Rate {
        Rate {
            source: self.source(&one.source),
            ..one.clone()
        }
    }

    /// The opening. Number and origin of the copy are given to it when all records are known.
    fn copied(&mut self, opening: &Opening) -> Opening {
        Opening {
            session: opening.session.clone(),
            program: Text::name(PROGRAM).unwrap_or_default(),
            origin: opening.origin,
            rules: opening.rules.clone(),
            brief: self.unnamed_brief(&opening.brief),
        }
    }

    fn unnamed_brief(&mut self, brief: &Brief) -> Brief {
        let kept = usize::from(brief.reserve != ReserveMode::None);
        self.left_out.add(Matter::ReserveHandling, kept);
        self.left_out.add(Matter::Sources, brief.sources.len());
        let product = &brief.product;
        let settled = &brief.settled;
        Brief {
            rules: brief.rules.clone(),
            currency: brief.currency,
            unit: brief.unit,
            step: brief.step,
            product: Product {
                generic_name: self.name(&product.generic_name),
                brand: self.name(&product.brand),
                company: self.name(&product.company),
                dosage_form: self.label(&product.dosage_form),
                strength: self.short(&product.strength),
                pack: product.pack,
            },
            references: brief
                .references
                .iter()
                .map(|one| self.unnamed_price(one))
                .collect(),
            volume: brief.volume.as_ref().map(|one| AnnualVolume {
                source: self.source(&one.source),
                ..one.clone()
            }),
            patients: brief.patients.as_ref().map(|one| Patients {
                source: self.source(&one.source),
                ..one.clone()
            }),
            settled: Settlements {
                conversions: settled
                    .conversions
                    .iter()
                    .map(|one| self.conversion(one))
                    .collect(),
                rates: settled.rates.iter().map(|one| self.rate(one)).collect(),
            },
            target: brief.target.clone(),
            people: brief.people.iter().map(|one| self.unnamed(one)).collect(),
            time_budget: brief.time_budget,
            reserve: ReserveMode::None,
            held: brief.held,
            sources: Vec::new(),
            bidders: brief.bidders.iter().map(|one| self.name(one)).collect(),
            renewal: brief.renewal.as_ref().map(|one| Renewal {
                source: self.source(&one.source),
                ..one.clone()
            }),
        }
    }

    fn unnamed(&mut self, one: &Attendance) -> Attendance {
        self.left_out
            .add(Matter::Authority, usize::from(!one.authority.is_empty()));
        Attendance {
            role: one.role,
            name: self.name(&one.name),
            count: one.count,
            authority: Text::default(),
        }
    }
}
