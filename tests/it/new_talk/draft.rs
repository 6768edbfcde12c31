//! A brief goes into the form and comes out as it was.

use kanjia::domain::brief::ReserveMode;
use kanjia::domain::conversion::{Conversion, Rate, Settlements};
use kanjia::domain::date::PartialDate;
use kanjia::domain::party::{Attendance, Role};
use kanjia::domain::product::Product;
use kanjia::domain::reference::{Basis, Known, ReferenceKind, ReferencePrice};
use kanjia::domain::rules::PackName;
use kanjia::domain::savings::{AnnualVolume, Patients, SavingsTarget};
use kanjia::domain::{Bilingual, Brief, Currency, Price, Text, Unit};
use kanjia::text::{Language, Words};
use kanjia::transcript::form::{read_brief, write_brief};
use kanjia::ui::new_talk::{Draft, Field, Kind, Problem};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;

use super::{example, packs};

fn text(written: &str) -> Text {
    Text::name(written).unwrap()
}

fn names() -> impl Strategy<Value = Bilingual> {
    let word = select(vec!["", "Torasemide", "托瑞沙片（虚构）", "Nu-7 (o)"]);
    (word.clone(), word).prop_map(|(en, zh)| Bilingual {
        en: text(en),
        zh: text(zh),
    })
}

fn named() -> impl Strategy<Value = Bilingual> {
    names().prop_filter("a name is needed", |name| !name.is_empty())
}

fn price() -> impl Strategy<Value = Price> {
    (1_i64..99_999_999, 0_u32..=4)
        .prop_map(|(digits, scale)| Price::from_decimal(Decimal::new(digits, scale)).unwrap())
}

fn known() -> impl Strategy<Value = Known> {
    prop_oneof![
        price().prop_map(Known::At),
        price().prop_map(Known::Above),
        price().prop_map(Known::Below),
        (price(), price())
            .prop_filter("a range has two ends", |(one, other)| one != other)
            .prop_map(|(one, other)| Known::Between(one.min(other), one.max(other))),
    ]
}

fn date() -> impl Strategy<Value = PartialDate> {
    let dates = vec!["2026", "2023-01", "2019-11-13"];
    select(dates).prop_map(|date| PartialDate::parse(date).unwrap())
}

fn basis() -> impl Strategy<Value = Basis> {
    select(vec![Basis::Published, Basis::Stated, Basis::Assumed])
}

fn kind() -> impl Strategy<Value = ReferenceKind> {
    let abroad = |country: &str| ReferenceKind::International {
        country: country.to_owned(),
    };
    select(vec![
        ReferenceKind::List,
        ReferenceKind::LastPaymentStandard,
        ReferenceKind::Intended,
        abroad("KR"),
        abroad("BR"),
        ReferenceKind::LowestInternational,
        ReferenceKind::MeanInternational,
        ReferenceKind::Launch,
        ReferenceKind::Market,
        ReferenceKind::AlternativeTherapy,
        ReferenceKind::Ceiling,
        ReferenceKind::Other,
    ])
}

fn reference() -> impl Strategy<Value = ReferencePrice> {
    let where_from = select(vec!["", "省平台", "public price list, p. 4"]);
    (
        (kind(), names(), known()),
        (select(Currency::ALL.to_vec()), select(Unit::ALL.to_vec())),
        (basis(), option::of(date()), where_from),
    )
        .prop_map(
            |((kind, mut label, value), (currency, unit), (basis, date, source))| {
                if kind == ReferenceKind::Other && label.is_empty() {
                    label.en = text("Something else");
                }
                ReferencePrice {
                    kind,
                    label,
                    value,
                    currency,
                    unit,
                    strength: kanjia::domain::strength::Strength::parse("5 mg"),
                    basis,
                    date,
                    source: text(source),
                }
            },
        )
}

fn quantity() -> impl Strategy<Value = Decimal> {
    prop_oneof![
        (1_i64..999_999_999_999).prop_map(Decimal::from),
        (1_i64..9_999_999, 0_u32..=4).prop_map(|(digits, scale)| Decimal::new(digits, scale)),
        (1_i64..99_999).prop_map(|count| Decimal::from(count * 10_000)),
    ]
}

/// At most one of each, so that nothing contradicts.
fn settled() -> impl Strategy<Value = Settlements> {
    let makes =
        || (1_i64..999_999, 0_u32..=6).prop_map(|(digits, scale)| Decimal::new(digits, scale));
    let conversion = (
        select(Unit::ALL.to_vec()),
        select(Unit::ALL.to_vec()),
        makes(),
        basis(),
        option::of(date()),
    )
        .prop_map(|(of, unit, makes, basis, date)| Conversion {
            of,
            makes,
            unit,
            basis,
            date,
            source: text("leaflet"),
        });
    let rate = (
        select(Currency::ALL.to_vec()),
        select(Currency::ALL.to_vec()),
        makes(),
        basis(),
        date(),
    )
        .prop_map(|(of, currency, makes, basis, date)| Rate {
            of,
            makes,
            currency,
            basis,
            date,
            source: text("central bank"),
        });
    let two_ends = |one: &Conversion| one.of != one.unit;
    let two = |one: &Rate| one.of != one.currency;
    (
        prop::collection::vec(conversion.prop_filter("of itself", two_ends), 0..2),
        prop::collection::vec(rate.prop_filter("of itself", two), 0..2),
    )
        .prop_map(|(conversions, rates)| Settlements { conversions, rates })
}

fn people() -> impl Strategy<Value = Vec<Attendance>> {
    let role = select(vec![
        Role::GroupLeader,
        Role::GroupMember,
        Role::CompanyRepresentative,
    ]);
    let one = (role, names(), select(vec!["", "letter 7"]));
    let one = one.prop_map(|(role, name, authority)| Attendance {
        role,
        name,
        count: 1,
        authority: text(authority),
    });
    prop::collection::vec(one, 0..3)
}

prop_compose! {
    fn brief()(
        (generic_name, company) in (named(), named()),
        (brand, dosage_form, pack) in (names(), names(), option::of(1_u32..100)),
        (currency, unit) in (select(Currency::ALL.to_vec()), select(Unit::ALL.to_vec())),
        references in prop::collection::vec(reference(), 0..4),
        volume in option::of((quantity(), basis(), select(vec!["", "claims of 2025"]))),
        patients in option::of((quantity(), basis())),
        (scenarios, settled) in (any::<bool>(), settled()),
        people in people(),
        time_budget in option::of(1_u16..500),
        reserve in select(vec![ReserveMode::Paper, ReserveMode::ThisSitting, ReserveMode::None]),
        held in option::of(date()),
        source in option::of(Just("as broadcast")),
    ) -> Brief {
        Brief {
            rules: PackName { pack: "nrdl-on-site".to_owned(), version: "2021-12".to_owned() },
            currency,
            unit,
            step: Price::parse("0.05").unwrap(),
            product: Product {
                generic_name,
                brand,
                company,
                dosage_form,
                strength: text("10 mg"),
                pack,
            },
            references,
            volume: volume.map(|(quantity, basis, source)| AnnualVolume {
                quantity,
                low: scenarios.then_some(quantity),
                high: scenarios.then(|| quantity + Decimal::ONE),
                basis,
                source: text(source),
            }),
            patients: patients.map(|(number, basis)| Patients {
                number,
                basis,
                source: text("registry"),
            }),
            settled,
            target: None,
            people,
            time_budget,
            reserve,
            held,
            sources: source.map(text).into_iter().collect(),
            bidders: Vec::new(),
            renewal: None,
        }
    }
}

fn target() -> impl Strategy<Value = Option<SavingsTarget>> {
    prop_oneof![
        Just(None),
        price().prop_map(|price| Some(SavingsTarget::Price(price))),
        (0_usize..4, 1_i64..9_999).prop_map(|(reference, percent)| Some(SavingsTarget::Cut {
            reference,
            percent: Decimal::new(percent, 2),
        })),
        quantity().prop_map(|spend| Some(SavingsTarget::AnnualSpend(spend))),
    ]
}

proptest! {
    #[test]
    fn a_brief_goes_through_the_form_unchanged(brief in brief(), target in target()) {
        let packs = packs();
        let pack = packs.get(&brief.rules).unwrap();
        let brief = Brief { target, ..brief };
        prop_assume!(brief.faults(&pack).is_empty());
        for language in Language::ALL {
            let draft = Draft::from_brief(&brief, &Words::of(language));
            let read = draft.read(&packs);
            prop_assert_eq!(read.as_ref(), Ok(&brief));
            // and it can be written: no figure is finer than a file holds
            let written = write_brief(&read.unwrap()).unwrap();
            prop_assert_eq!(read_brief(&written).unwrap(), brief.clone());
        }
    }

    #[test]
    fn nothing_that_is_typed_brings_the_form_down(typed in any::<String>(), short in ".{0,12}") {
        let mut draft = example(Language::English, &typed);
        draft.volume.clone_from(&short);
        draft.members.clone_from(&short);
        draft.references[0].price.clone_from(&short);
        draft.references[1].date.clone_from(&typed);
        draft.held = typed;
        if let Ok(brief) = draft.read(&packs()) {
            prop_assert!(write_brief(&brief).is_ok());
        }
    }
}

#[test]
fn the_example_comes_out_as_the_brief_it_says() {
    let brief = example(Language::SimplifiedChinese, "4.20")
        .read(&packs())
        .unwrap();
    assert_eq!(brief.volume.unwrap().quantity, Decimal::from(36_000_000));
    assert_eq!(brief.references.len(), 4);
    let korea = ReferenceKind::International {
        country: "KR".to_owned(),
    };
    assert_eq!(brief.references[3].kind, korea);
    let heads: Vec<(Role, u8)> = brief
        .people
        .iter()
        .map(|one| (one.role, one.count))
        .collect();
    assert_eq!(
        heads,
        [
            (Role::GroupLeader, 1),
            (Role::GroupMember, 4),
            (Role::CompanyRepresentative, 2)
        ]
    );
}

#[test]
fn volumes_are_read_as_they_are_said() {
    for (typed, meant) in [
        ("3,600 万", Some("36000000")),
        ("3600万", Some("36000000")),
        ("３６００万", Some("36000000")),
        ("3600w", Some("36000000")),
        ("36 M", Some("36000000")),
        ("36m", Some("36000000")),
        ("36 million", Some("36000000")),
        ("1.1 亿", Some("110000000")),
        ("0.11 bn", Some("110000000")),
        ("2 千万", Some("20000000")),
        ("1.5万亿", Some("1500000000000")),
        ("120 k", Some("120000")),
        ("110000000", Some("110000000")),
        ("110,000,000", Some("110000000")),
        ("0.5", Some("0.5")),
        ("1,10", None),
        ("0", None),
        ("-3", None),
        ("about 3 M", None),
        ("3 M M", None),
        ("1.23456", None),
        ("9999999999999999", None),
        ("万", None),
    ] {
        let mut draft = example(Language::English, "");
        draft.volume = typed.to_owned();
        let read = draft.read(&packs()).ok();
        let quantity = read.map(|brief| brief.volume.unwrap().quantity.to_string());
        assert_eq!(quantity.as_deref(), meant, "{typed}");
    }
}

#[test]
fn reference_prices_are_read_as_they_are_said() {
    let price = |text: &str| Price::parse(text).unwrap();
    for (typed, known) in [
        ("4.86", Some(Known::At(price("4.86")))),
        ("5,298", Some(Known::At(price("5298")))),
        ("3.3万", Some(Known::At(price("33000")))),
        ("4.86元/片", Some(Known::At(price("4.86")))),
        ("7-8", Some(Known::Between(price("7"), price("8")))),
        ("7 至 8", Some(Known::Between(price("7"), price("8")))),
        ("7.00 to 8.00", Some(Known::Between(price("7"), price("8")))),
        ("7–8", Some(Known::Between(price("7"), price("8")))),
        (">4.50", Some(Known::Above(price("4.50")))),
        ("＞4.50", Some(Known::Above(price("4.50")))),
        ("< 4.50", Some(Known::Below(price("4.50")))),
        ("8-7", None),
        ("7-", None),
        ("-7", None),
        ("$4.86", None),
        ("4.86元/盒", None),
        (">", None),
        ("", None),
    ] {
        let mut draft = example(Language::English, "");
        draft.references[0].price = typed.to_owned();
        let read = draft.read(&packs()).ok();
        assert_eq!(
            read.map(|brief| brief.references[0].value),
            known,
            "{typed}"
        );
    }
}

#[test]
fn what_the_form_has_no_field_for_stays_as_it_was_loaded() {
    let packs = packs();
    let mut brief = example(Language::English, "4.20").read(&packs).unwrap();
    brief.step = Price::parse("0.10").unwrap();
    brief.sources = vec![text("as broadcast")];
    brief.volume.as_mut().unwrap().source = text("claims of 2025");
    brief.people[2].authority = text("letter 7");
    brief.product.generic_name.en = Text::default();
    let english = Words::of(Language::English);
    let mut draft = Draft::from_brief(&brief, &english);
    *draft.generic_name.of_mut(Language::English) = "Torasemide".to_owned();
    draft.representatives = "3".to_owned();
    let read = draft.read(&packs).unwrap();
    assert_eq!(read.product.generic_name.en, text("Torasemide"));
    assert_eq!(read.product.generic_name.zh, text("托瑞沙片（虚构）"));
    assert_eq!(read.step, brief.step);
    assert_eq!(read.sources, brief.sources);
    assert_eq!(read.volume, brief.volume);
    assert_eq!(read.people[..2], brief.people[..2]);
    assert_eq!(
        (read.people[2].count, read.people[2].authority.is_empty()),
        (3, true)
    );
}

#[test]
fn a_cut_follows_its_reference_price_when_another_row_goes() {
    let mut draft = example(Language::English, "");
    draft.target.kind = kanjia::ui::new_talk::TargetKind::Cut;
    draft.target.cut = "10%".to_owned();
    draft.target.reference = Some(2);
    draft.remove_reference(0);
    assert_eq!(draft.references[1].kind, Kind::Intended);
    let brief = draft.read(&packs()).unwrap();
    let base = SavingsTarget::Cut {
        reference: 1,
        percent: Decimal::TEN,
    };
    assert_eq!(brief.target, Some(base));
    draft.remove_reference(1);
    let faults = draft.read(&packs()).unwrap_err();
    assert_eq!(faults[0].field, Field::TargetReference);
    assert!(matches!(faults[0].problem, Problem::Target(_)));
}

#[test]
fn other_rules_bring_their_own_time_and_reserve() {
    let packs = packs();
    let mut draft = Draft::default_for(&packs);
    assert_eq!(
        (&*draft.time_budget, draft.reserve),
        ("90", ReserveMode::Paper)
    );
    let usual = packs.usual().unwrap();
    let other = &packs.find("open-bargaining").unwrap().pack;
    draft.choose_rules(other, Some(usual));
    assert_eq!(draft.reserve, ReserveMode::None);
    draft.choose_rules(usual, Some(other));
    assert_eq!(
        (&*draft.time_budget, draft.reserve),
        ("90", ReserveMode::Paper)
    );
    // what was typed stays
    draft.time_budget = "45".to_owned();
    draft.choose_rules(other, Some(usual));
    assert_eq!(draft.time_budget, "45");
}
