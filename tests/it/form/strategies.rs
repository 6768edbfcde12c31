//! Everything that can stand in a record, drawn at random.

use jiff::Timestamp;
use jiff::tz::Offset;
use kanjia::domain::bidding::Bid;
use kanjia::domain::brief::{Brief, ReserveMode};
use kanjia::domain::conversion::{Conversion, Rate, Settled, Settlements};
use kanjia::domain::currency::Currency;
use kanjia::domain::date::PartialDate;
use kanjia::domain::digest::Digest;
use kanjia::domain::doubt::Doubt;
use kanjia::domain::envelope::{Committed, Openers, Shown};
use kanjia::domain::event::{
    ClockJump, Copied, Correction, Event, Failure, GateSource, OpenedBids, Opening, Origin, Record,
    Translation,
};
use kanjia::domain::moment::{Moment, Occurred};
use kanjia::domain::offer::{Answered, Confirmation, Hearing, Offer};
use kanjia::domain::party::{Attendance, Role, Side};
use kanjia::domain::product::Product;
use kanjia::domain::reference::{Basis, Known, ReferenceKind, ReferencePrice, Weight};
use kanjia::domain::renewal::Renewal;
use kanjia::domain::rules::PackName;
use kanjia::domain::savings::{AnnualVolume, Patients, SavingsTarget};
use kanjia::domain::strength::Strength;
use kanjia::domain::{Bilingual, Price, Text, Unit};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;

pub(super) fn sentence() -> impl Strategy<Value = Text> {
    let written = prop_oneof![
        4 => "[ -~]{0,40}",
        4 => "\\PC{0,30}",
        2 => "[价格太高 “”（）0-9\"\\\\]{0,30}",
        1 => "(e\u{301}|\u{378}|葛\u{e0100}|🙂){0,10}",
    ];
    written.prop_filter_map("a text that can be recorded", |text| {
        Text::sentence(&text).ok()
    })
}

fn name() -> impl Strategy<Value = Text> {
    sentence().prop_filter("a name", |text| Text::name(text.as_str()).is_ok())
}

fn names() -> impl Strategy<Value = Bilingual> {
    (name(), name()).prop_map(|(en, zh)| Bilingual { en, zh })
}

pub(super) fn price() -> impl Strategy<Value = Price> {
    "(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?"
        .prop_filter_map("a price", |text| Price::parse(&text).ok())
}

fn figure() -> impl Strategy<Value = Decimal> {
    "(0|[1-9][0-9]{0,14})(\\.[0-9]{1,4})?".prop_map(|text| text.parse().unwrap())
}

fn word() -> impl Strategy<Value = String> {
    "[a-z0-9.-]{1,20}"
}

fn side() -> impl Strategy<Value = Side> {
    select(vec![Side::Company, Side::Payer])
}

/// Between the years 1 and 9998, whatever the offset.
pub(super) fn moment() -> impl Strategy<Value = Moment> {
    let milliseconds = prop_oneof![
        4 => 1_500_000_000_000_i64..1_900_000_000_000,
        1 => -62_135_500_000_000_i64..253_370_000_000_000,
    ];
    (milliseconds, -23 * 60..=23 * 60_i32, 0..60_i32).prop_map(|(milliseconds, minutes, more)| {
        let timestamp = Timestamp::from_millisecond(milliseconds).unwrap();
        let seconds = (minutes + more).clamp(-1439, 1439) * 60;
        Moment::new(timestamp, Offset::from_seconds(seconds).unwrap())
    })
}

fn date() -> impl Strategy<Value = PartialDate> {
    "(19|20)[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|1[0-9]|2[0-8]))?)?"
        .prop_map(|text| PartialDate::parse(&text).unwrap())
}

fn occurred() -> impl Strategy<Value = Occurred> {
    prop_oneof![
        Just(Occurred::AsRecorded),
        moment().prop_map(Occurred::At),
        Just(Occurred::NotOnRecord)
    ]
}

fn strength() -> impl Strategy<Value = Strength> {
    "[1-9][0-9]{0,3}(\\.[0-9]{1,3})? (mg|g|ml|IU)".prop_map(|text| Strength::parse(&text).unwrap())
}

fn factor() -> impl Strategy<Value = Decimal> {
    (0_i64..99_999_999_999, 0_u32..=8).prop_map(|(digits, scale)| Decimal::new(digits, scale))
}

fn conversion() -> impl Strategy<Value = Conversion> {
    let basis = select(vec![Basis::Published, Basis::Stated, Basis::Assumed]);
    let units = (select(&Unit::ALL[..]), select(&Unit::ALL[..]));
    (units, factor(), basis, of(date()), sentence()).prop_map(
        |((of, unit), makes, basis, date, source)| Conversion {
            of,
            makes,
            unit,
            basis,
            date,
            source,
        },
    )
}

fn rate() -> impl Strategy<Value = Rate> {
    let basis = select(vec![Basis::Published, Basis::Stated, Basis::Assumed]);
    let currencies = (select(&Currency::ALL[..]), select(&Currency::ALL[..]));
    (currencies, factor(), basis, date(), sentence()).prop_map(
        |((of, currency), makes, basis, date, source)| Rate {
            of,
            makes,
            currency,
            basis,
            date,
            source,
        },
    )
}

fn reference() -> impl Strategy<Value = ReferencePrice> {
    let kind = prop_oneof![
        select(vec![
            ReferenceKind::List,
            ReferenceKind::LastPaymentStandard,
            ReferenceKind::Intended,
            ReferenceKind::LowestInternational,
            ReferenceKind::MeanInternational,
            ReferenceKind::Launch,
            ReferenceKind::Market,
            ReferenceKind::AlternativeTherapy,
            ReferenceKind::Ceiling,
            ReferenceKind::Other,
        ]),
        "[A-Z]{2}".prop_map(|country| ReferenceKind::International { country }),
    ];
    let value = prop_oneof![
        price().prop_map(Known::At),
        (price(), price()).prop_map(|(low, high)| Known::Between(low, high)),
        price().prop_map(Known::Above),
        price().prop_map(Known::Below),
    ];
    let basis = select(vec![Basis::Published, Basis::Stated, Basis::Assumed]);
    (
        kind,
        names(),
        value,
        select(&Currency::ALL[..]),
        select(&Unit::ALL[..]),
        (basis, of(strength())),
        of(date()),
        (sentence(), of(weight())),
    )
        .prop_map(
            |(kind, label, value, currency, unit, (basis, strength), date, (source, weight))| {
                ReferencePrice {
                    strength,
                    kind,
                    label,
                    value,
                    currency,
                    unit,
                    basis,
                    date,
                    source,
                    weight,
                }
            },
        )
}

fn weight() -> impl Strategy<Value = Weight> {
    let figure = (1_i64..1_000_000_000, 0_u32..=4)
        .prop_map(|(digits, scale)| rust_decimal::Decimal::new(digits, scale));
    (figure, name()).prop_map(|(figure, of)| Weight { figure, of })
}

fn product() -> impl Strategy<Value = Product> {
    (
        names(),
        names(),
        names(),
        names(),
        name(),
        any::<Option<u32>>(),
    )
        .prop_map(
            |(generic_name, brand, company, dosage_form, strength, pack)| Product {
                generic_name,
                brand,
                company,
                dosage_form,
                strength,
                pack,
            },
        )
}

fn attendance() -> impl Strategy<Value = Attendance> {
    let role = select(vec![
        Role::GroupLeader,
        Role::GroupMember,
        Role::CompanyRepresentative,
    ]);
    (role, names(), any::<u8>(), sentence()).prop_map(|(role, name, count, authority)| Attendance {
        role,
        name,
        count,
        authority,
    })
}

fn renewal() -> impl Strategy<Value = Renewal> {
    let sums = (figure(), figure(), figure(), figure());
    (any::<i16>(), sums, price(), any::<u8>(), sentence()).prop_map(
        |(year, (spend, budget, added_budget, base), standard, years, source)| Renewal {
            year,
            spend,
            budget,
            added_budget,
            base,
            standard,
            years,
            source,
        },
    )
}

fn opened_bids() -> impl Strategy<Value = OpenedBids> {
    let bid = (any::<u16>(), price()).prop_map(|(bidder, price)| Bid { bidder, price });
    (price(), vec(bid, 0..5), sentence()).prop_map(|(willingness, bids, reason)| OpenedBids {
        willingness,
        bids,
        reason,
    })
}

pub(super) fn brief() -> impl Strategy<Value = Brief> {
    let rules = (word(), word()).prop_map(|(pack, version)| PackName { pack, version });
    let volume = (
        figure(),
        (of(figure()), of(figure())),
        select(vec![Basis::Published, Basis::Stated, Basis::Assumed]),
        sentence(),
    )
        .prop_map(|(quantity, (low, high), basis, source)| AnnualVolume {
            quantity,
            low,
            high,
            basis,
            source,
        });
    let patients = (
        figure(),
        select(vec![Basis::Published, Basis::Stated, Basis::Assumed]),
        sentence(),
    )
        .prop_map(|(number, basis, source)| Patients {
            number,
            basis,
            source,
        });
    let target = prop_oneof![
        price().prop_map(SavingsTarget::Price),
        (0_usize..20, figure())
            .prop_map(|(reference, percent)| SavingsTarget::Cut { reference, percent }),
        figure().prop_map(SavingsTarget::AnnualSpend),
    ];
    let reserve = select(vec![
        ReserveMode::Paper,
        ReserveMode::ThisSitting,
        ReserveMode::None,
    ]);
    (
        (
            rules,
            select(&Currency::ALL[..]),
            select(&Unit::ALL[..]),
            price(),
            product(),
        ),
        vec(reference(), 0..4),
        (
            of(volume),
            of(patients),
            vec(conversion(), 0..3),
            vec(rate(), 0..3),
        ),
        of(target),
        vec(attendance(), 0..4),
        (
            any::<Option<u16>>(),
            reserve,
            of(date()),
            vec(sentence(), 0..3),
            vec(names(), 0..4),
            of(renewal()),
        ),
    )
        .prop_map(|(head, references, money, target, people, rest)| {
            let (rules, currency, unit, step, product) = head;
            let (time_budget, reserve, held, sources, bidders, renewal) = rest;
            let (volume, patients, conversions, rates) = money;
            Brief {
                rules,
                currency,
                unit,
                step,
                product,
                references,
                volume,
                patients,
                settled: Settlements { conversions, rates },
                target,
                people,
                time_budget,
                reserve,
                held,
                sources,
                bidders,
                renewal,
            }
        })
}

fn offer() -> impl Strategy<Value = Offer> {
    let confirmation = select(vec![
        Confirmation::Quote,
        Confirmation::Confirmed,
        Confirmation::NotOnRecord,
    ]);
    let doubt = prop_oneof![
        price().prop_map(|likelier| Doubt::TenTimes { likelier }),
        (price(), any::<u32>()).prop_map(|(likelier, pack)| Doubt::PerPack { likelier, pack }),
        select(vec![Doubt::Retraction, Doubt::Crossed]),
    ];
    let answered =
        (doubt, any::<bool>()).prop_map(|(doubt, as_typed)| Answered { doubt, as_typed });
    (
        side(),
        sentence(),
        of(price()),
        confirmation,
        any::<bool>(),
        of(answered),
        sentence(),
    )
        .prop_map(
            |(by, typed, price, confirmation, clear, answered, justification)| Offer {
                by,
                typed,
                price,
                confirmation,
                hearing: match price {
                    None => Hearing::NotOnRecord,
                    Some(_) if clear => Hearing::Clear,
                    Some(_) => Hearing::Unclear,
                },
                answered,
                justification,
            },
        )
}

fn origin() -> impl Strategy<Value = Origin> {
    let copied = (any::<[u8; 32]>(), any::<u64>(), any::<u64>(), any::<bool>());
    let copied = copied.prop_map(|(head, records, left_out, made_up)| Copied {
        head,
        records,
        left_out,
        made_up,
    });
    prop_oneof![
        3 => select(vec![Origin::Held, Origin::Simulated, Origin::Imported]),
        1 => copied.prop_map(Origin::Training),
    ]
}

fn event() -> impl Strategy<Value = Event> {
    let origin = origin();
    let opened = ("[0-9a-f]{32}", sentence(), origin, brief());
    let opened = opened.prop_map(|(session, program, origin, brief)| {
        Event::Opened(Box::new(Opening {
            session,
            program,
            origin,
            rules: brief.rules.clone(),
            brief,
        }))
    });
    let source = select(vec![
        GateSource::Computed,
        GateSource::Declared,
        GateSource::Implied,
    ]);
    let translation =
        (any::<bool>(), sentence()).prop_map(|(english, text)| Translation { english, text });
    let confirmation = select(vec![
        Confirmation::Quote,
        Confirmation::Confirmed,
        Confirmation::NotOnRecord,
    ]);
    let correction = (
        any::<u64>(),
        sentence(),
        of(price()),
        of(confirmation),
        sentence(),
    )
        .prop_map(|(seq, typed, price, confirmation, reason)| {
            Event::Corrected(Correction {
                seq,
                typed,
                price,
                confirmation,
                reason,
            })
        });
    let remark = (
        side(),
        sentence(),
        of(translation),
        of(reference().prop_map(Box::new)),
    );
    prop_oneof![
        2 => opened,
        4 => offer().prop_map(Event::Offered),
        1 => Just(Event::Resumed),
        1 => vec(name(), 0..3).prop_map(|by| Event::ReserveOpened { by }),
        1 => (any::<[u8; 32]>(), of(any::<[u8; 32]>()), any::<bool>(), sentence())
            .prop_map(|(commitment, file, two, reason)| Event::EnvelopeCommitted(Committed {
                commitment: Digest::from_bytes(commitment),
                file: file.map(Digest::from_bytes),
                openers: if two { Openers::Two } else { Openers::One },
                reason,
            })),
        1 => (price(), any::<[u8; 32]>()).prop_map(|(price, nonce)| Event::ReserveShown(Shown {
            price,
            nonce: Digest::from_bytes(nonce),
        })),
        1 => any::<i64>().prop_map(|seconds| Event::ClockJumped(ClockJump::Set { seconds })),
        1 => any::<u32>().prop_map(|seconds| Event::ClockJumped(ClockJump::Slept { seconds })),
        1 => any::<u64>().prop_map(|offer| Event::Confirmed { offer }),
        1 => (any::<u64>(), any::<bool>(), source)
            .prop_map(|(offer, inside, source)| Event::Gate { offer, inside, source }),
        1 => (side(), any::<Option<u16>>()).prop_map(|(by, minutes)| Event::SteppedOut { by, minutes }),
        1 => any::<u16>().prop_map(|minutes| Event::RecessSet { minutes }),
        1 => side().prop_map(|by| Event::AskedAgain { by }),
        3 => remark.prop_map(|(by, text, translation, claim)| Event::Remarked { by, text, translation, claim }),
        1 => sentence().prop_map(|text| Event::Noted { text }),
        1 => sentence().prop_map(|text| Event::Met { text }),
        2 => correction,
        1 => conversion().prop_map(|one| Event::Settled(Settled::Conversion(one))),
        1 => rate().prop_map(|one| Event::Settled(Settled::Rate(one))),
        1 => (side(), any::<u64>()).prop_map(|(by, offer)| Event::Accepted { by, offer }),
        1 => sentence().prop_map(|reason| Event::Failed(Failure::Stated(reason))),
        1 => word().prop_map(|rule| Event::Failed(Failure::ByRule(rule))),
        1 => (side(), of(any::<u16>()), name())
            .prop_map(|(by, bidder, name)| Event::Signed { by, bidder, name }),
        1 => any::<u16>().prop_map(|bidder| Event::BidHandedIn { bidder }),
        1 => Just(Event::BiddingClosed),
        1 => opened_bids().prop_map(Event::BidsOpened),
        1 => any::<bool>().prop_map(|signatures_on_record| Event::Closed { signatures_on_record }),
        1 => (any::<u64>(), "[0-9a-f]{64}").prop_map(|(cut_bytes, sha256)| Event::Recovered { cut_bytes, sha256 }),
        1 => (word(), any::<u64>()).prop_map(|(fault, safe)| Event::StorageFault { fault, safe }),
    ]
}

pub(super) fn record() -> impl Strategy<Value = Record> {
    (1_u64..1_000_000, moment(), occurred(), event()).prop_map(|(seq, at, occurred, event)| {
        Record {
            seq,
            at,
            occurred,
            event,
        }
    })
}
