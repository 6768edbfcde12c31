//! Rules in words: their figures, how sure they are, and what is due by them.

use rust_decimal::Decimal;

use crate::domain::rules::{OutOfDate, Rule, RuleKind, RulePack, Situation, Sureness};
use crate::domain::session::AnswerDue;
use crate::domain::{Moment, Side};
use crate::text::change::published_percent;
use crate::text::number::as_stated;
use crate::text::{Argument, Words};

impl Words {
    /// The figures of a rule; nothing for one that has only words.
    pub fn rule_figures(&self, kind: &RuleKind) -> Option<String> {
        let side = |side: &Side| vec![("side", self.side(*side).into())];
        let sides = |sides: &[Side]| vec![("sides", self.sides(sides).into())];
        let fields: Vec<(&str, Argument<'_>)> = match kind {
            RuleKind::Statement => return None,
            RuleKind::FirstOffer { by } | RuleKind::FinalOffer { by } => side(by),
            RuleKind::ConfirmedChances { chances } => {
                vec![("count", u32::from(*chances).into())]
            }
            RuleKind::Gate { percent } | RuleKind::BidFloor { percent } => {
                vec![("percent", published_percent(*percent).into())]
            }
            RuleKind::LastChanceEnds
            | RuleKind::CounteroffersInConsultation
            | RuleKind::AlternatingOffers
            | RuleKind::CeilingPrice
            | RuleKind::SealedBids
            | RuleKind::AtMostWillingness
            | RuleKind::SelectedAtMostWillingness
            | RuleKind::RenegotiationBeyondTable
            | RuleKind::FinalPriceAtMostReserve => Vec::new(),
            RuleKind::RenewalTiers { from, limits } => {
                let limits: Vec<String> = limits.iter().map(|one| self.quantity(*one)).collect();
                let limits = limits.join(&self.say("list-separator"));
                let Some(year) = from else {
                    let fields = [("limits", limits.into())];
                    return Some(self.say_with("rule-kind-renewal-tiers.first", &fields));
                };
                // a year is written without a separator
                vec![("year", year.to_string().into()), ("limits", limits.into())]
            }
            RuleKind::RenewalCuts { columns, rows } => {
                let limits: Vec<String> = columns
                    .iter()
                    .map(|one| format!("{}/{}", as_stated(one.spend), as_stated(one.added)))
                    .collect();
                let cuts = rows.iter().map(|row| {
                    let cuts: Vec<String> = row.iter().map(|cut| as_stated(*cut)).collect();
                    cuts.join(" ")
                });
                let cuts: Vec<String> = cuts.collect();
                vec![
                    ("limits", limits.join(&self.say("list-separator")).into()),
                    ("cuts", cuts.join(" | ").into()),
                ]
            }
            RuleKind::RenewalFactor { from_year, factor } => vec![
                ("year", u32::from(*from_year).into()),
                ("factor", as_stated(*factor).into()),
            ],
            RuleKind::RegularListAfter { years } => vec![("years", u32::from(*years).into())],
            RuleKind::Recess { by } | RuleKind::WrittenJustification { by } => sides(by),
            RuleKind::Letter { signed_by } => sides(signed_by),
            RuleKind::AtMostPeople { role, count } => {
                let role = self.say(&format!("rule-role-{}", role.id())).into_owned();
                vec![("role", role.into()), ("count", u32::from(*count).into())]
            }
            RuleKind::TimeBudget { minutes } => vec![("minutes", u32::from(*minutes).into())],
            RuleKind::ReferenceBasket { countries } => {
                // a name may hold a comma
                let names: Vec<String> = countries.iter().map(|code| self.country(code)).collect();
                vec![(
                    "countries",
                    names.join(&self.say("sentence-separator")).into(),
                )]
            }
            RuleKind::ReferenceAge {
                months,
                out_of_date,
            } => {
                let then = self.say(match out_of_date {
                    OutOfDate::Marked => "references-then-marked",
                    OutOfDate::LeftOut => "references-then-left-out",
                });
                vec![
                    ("months", u32::from(*months).into()),
                    ("then", then.into_owned().into()),
                ]
            }
            RuleKind::PriceRatio { strength_doubles } => {
                vec![("times", as_stated(*strength_doubles).into())]
            }
            RuleKind::OffersAtMost { by, count } => {
                let mut fields = side(by);
                fields.push(("count", u32::from(*count).into()));
                fields
            }
            RuleKind::AnswerWithin { by, days } => {
                let mut fields = side(by);
                fields.push(("days", u32::from(*days).into()));
                fields
            }
            RuleKind::MeetingsAtMost { count } => vec![("count", u32::from(*count).into())],
        };
        Some(self.say_with(&format!("rule-kind-{}", kind.id()), &fields))
    }

    fn sides(&self, sides: &[Side]) -> String {
        let names: Vec<String> = sides.iter().map(|side| self.side(*side)).collect();
        names.join(&self.say("list-separator"))
    }

    /// The word that marks a rule which is not from a published source.
    pub fn mark_of(&self, sureness: Sureness) -> Option<String> {
        let marked = sureness != Sureness::Published;
        marked.then(|| self.sureness(sureness))
    }

    /// How sure a rule is, in a word.
    pub fn sureness(&self, sureness: Sureness) -> String {
        self.say(&format!("sureness-{}", sureness.id()))
            .into_owned()
    }

    /// `rules 5, 9 inferred`: the numbers of these rules, those that are not from a
    /// published source marked; once, where all of them are marked alike.
    pub fn rule_numbers(&self, pack: &RulePack, numbers: &[String]) -> String {
        let mark = |number: &String| {
            let rule = pack.rule(number)?;
            self.mark_of(rule.sureness)
        };
        let marks: Vec<Option<String>> = numbers.iter().map(mark).collect();
        let alike = marks.windows(2).all(|pair| pair.first() == pair.last());
        let separator = self.say("desk-rule-separator");
        let each = |(number, mark): (&String, &Option<String>)| match mark {
            Some(sureness) if !alike => self.say_with(
                "figure-marked",
                &[("figure", number.into()), ("sureness", sureness.into())],
            ),
            Some(_) | None => number.clone(),
        };
        let listed: Vec<String> = numbers.iter().zip(&marks).map(each).collect();
        let listed = self.say_with(
            "desk-rule-numbers",
            &[
                ("count", numbers.len().into()),
                ("numbers", listed.join(&separator).into()),
            ],
        );
        match marks.into_iter().next().flatten() {
            Some(sureness) if alike => self.say_with(
                "rule-numbers-marked",
                &[("numbers", listed.into()), ("sureness", sureness.into())],
            ),
            Some(_) | None => listed,
        }
    }

    /// Where a rule is published, with a mark where that is not what it is.
    pub fn rule_source(&self, rule: &Rule) -> String {
        self.marked_sentence(rule.source.as_str(), rule.sureness)
    }

    /// A sentence with a mark, where what it says is not from a published source.
    pub fn marked_sentence(&self, said: &str, sureness: Sureness) -> String {
        match self.mark_of(sureness) {
            Some(sureness) => self.say_with(
                "rule-source-marked",
                &[("source", said.into()), ("sureness", sureness.into())],
            ),
            None => said.to_owned(),
        }
    }

    /// A figure with a mark, where it is one of a rule that is not from a published source.
    pub fn marked_figure(&self, figure: &str, sureness: Sureness) -> String {
        match self.mark_of(sureness) {
            Some(sureness) => self.say_with(
                "figure-marked",
                &[("figure", figure.into()), ("sureness", sureness.into())],
            ),
            None => figure.to_owned(),
        }
    }

    /// The answer that is owed: by whom, by when and how long that is from `now`.
    pub fn answer_due(&self, due: &AnswerDue<'_>, now: Option<Moment>) -> String {
        let mut fields: Vec<(&str, Argument<'_>)> = vec![("side", self.side(due.by).into())];
        let left = now.and_then(|now| due.days_left(now));
        let mark = |said: String| self.marked_sentence(&said, due.rule.sureness);
        let (Some(day), Some(left)) = (due.last_day(), left) else {
            fields.push(("days", u32::from(due.days).into()));
            return mark(self.say_with("answer-due-within", &fields));
        };
        fields.push(("date", day.to_string().into()));
        let id = match u32::try_from(left) {
            Ok(0) => "answer-due-today",
            Ok(left) => {
                fields.push(("days", left.into()));
                "answer-due-in"
            }
            Err(_passed) => "answer-due-passed",
        };
        mark(self.say_with(id, &fields))
    }

    /// When a line of the guide is said.
    pub fn situation(&self, pack: &RulePack, when: Situation) -> String {
        let Situation {
            stage,
            recess,
            gate_pending,
            chances_left,
            deal,
            meetings_left,
            ceiling,
            bids_complete,
            renewal_price,
        } = when;
        let either = |is: Option<bool>, yes: &str, no: &str| {
            is.map(|is| self.say(if is { yes } else { no }).into_owned())
        };
        let counted = |count: Option<u8>, id: &str| {
            count.map(|count| self.say_with(id, &[("count", u32::from(count).into())]))
        };
        let parts = [
            stage.map(|role| self.stage(pack, role)),
            either(
                recess,
                "rules-situation-recess",
                "rules-situation-no-recess",
            ),
            either(
                gate_pending,
                "rules-situation-gate",
                "rules-situation-no-gate",
            ),
            counted(chances_left, "rules-situation-chances"),
            either(deal, "rules-situation-deal", "rules-situation-no-deal"),
            counted(meetings_left, "rules-situation-meetings"),
            either(
                ceiling,
                "rules-situation-ceiling",
                "rules-situation-no-ceiling",
            ),
            either(
                bids_complete,
                "rules-situation-bids-in",
                "rules-situation-bids-out",
            ),
            either(
                renewal_price,
                "rules-situation-renewal-price",
                "rules-situation-no-renewal-price",
            ),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        if parts.is_empty() {
            self.say("rules-situation-any").into_owned()
        } else {
            parts.join(&self.say("list-separator"))
        }
    }
}

/// The rules of a pack that are not from a published source.
pub fn unsure_rules(pack: &RulePack) -> impl Iterator<Item = &Rule> {
    pack.rules()
        .iter()
        .filter(|rule| rule.sureness != Sureness::Published)
}

/// A figure of rules as it stands in data: no zeros behind it.
pub fn plain_figure(figure: Decimal) -> String {
    figure.normalize().to_string()
}
