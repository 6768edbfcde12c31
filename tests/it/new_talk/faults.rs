//! What is wrong with a field is said at the field, in both languages, with a cure where
//! there is one.

use kanjia::domain::brief::ReserveMode;
use kanjia::domain::{Currency, Unit};
use kanjia::text::{Language, Words};
use kanjia::ui::new_talk::{Draft, Field, Kind, ReferenceField, Section, TargetKind};

use super::{example, packs};

/// One change to the example, and the one fault it makes.
#[derive(Clone)]
struct Slip {
    change: fn(&mut Draft),
    field: Field,
    code: &'static str,
    cure: Option<&'static str>,
    chinese: &'static str,
}

fn slip(change: fn(&mut Draft), field: Field, code: &'static str, chinese: &'static str) -> Slip {
    Slip {
        change,
        field,
        code,
        cure: None,
        chinese,
    }
}

fn put(into: &mut String, text: &str) {
    text.clone_into(into);
}

fn of_the_product() -> Vec<Slip> {
    vec![
        Slip {
            cure: Some("4.20"),
            ..slip(
                |draft| put(&mut draft.target.price, "42.0"),
                Field::Target,
                "field-times-reference",
                "是挂网价的 8.1 倍，疑为小数点错位",
            )
        },
        slip(
            |draft| draft.generic_name = Default::default(),
            Field::GenericName,
            "field-empty",
            "开始前必填",
        ),
        slip(
            |draft| put(&mut draft.company.zh, &"长".repeat(201)),
            Field::Company,
            "field-too-long",
            "至多 200 字",
        ),
        slip(
            |draft| put(&mut draft.strength, "10\u{202E}mg"),
            Field::Strength,
            "field-invisible",
            "含有不可见字符：U+202E",
        ),
        slip(
            |draft| put(&mut draft.pack_size, "0"),
            Field::PackSize,
            "field-not-positive",
            "应大于零",
        ),
        slip(
            |draft| put(&mut draft.held, "2026/01/31"),
            Field::Held,
            "field-date-unreadable",
            "日期写作 2026-01-31、2026-01 或 2026",
        ),
    ]
}

fn of_reference_prices() -> Vec<Slip> {
    let price = Field::Reference(0, ReferenceField::Price);
    vec![
        slip(
            |draft| put(&mut draft.references[0].price, "5.2O"),
            price,
            "field-not-a-number",
            "不是数字：5.2O",
        ),
        slip(
            |draft| put(&mut draft.references[0].price, ""),
            price,
            "field-empty",
            "开始前必填",
        ),
        slip(
            |draft| put(&mut draft.references[0].price, "6-5"),
            price,
            "field-range-reversed",
            "价格区间应先低后高",
        ),
        slip(
            |draft| put(&mut draft.references[0].price, "$5.20"),
            price,
            "field-other-currency",
            "与所选币种不同",
        ),
        slip(
            |draft| put(&mut draft.references[0].price, "5.20元/盒"),
            price,
            "field-other-unit",
            "与所选单位不同",
        ),
        slip(
            |draft| put(&mut draft.references[0].price, "5.20001"),
            price,
            "field-too-many-digits",
            "位数过多，无法记录",
        ),
        slip(
            |draft| draft.references[0].kind = Kind::International,
            Field::Reference(0, ReferenceField::Country),
            "field-empty",
            "开始前必填",
        ),
        slip(
            |draft| draft.references[0].kind = Kind::Other,
            Field::Reference(0, ReferenceField::Label),
            "field-empty",
            "开始前必填",
        ),
        slip(
            |draft| put(&mut draft.references[2].date, "2026-13"),
            Field::Reference(2, ReferenceField::Date),
            "field-date-unreadable",
            "日期写作 2026-01-31、2026-01 或 2026",
        ),
    ]
}

fn of_volume_and_target() -> Vec<Slip> {
    vec![
        slip(
            |draft| put(&mut draft.volume, "lots"),
            Field::AnnualVolume,
            "field-not-a-number",
            "不是数字：lots",
        ),
        slip(
            |draft| {
                draft.target.kind = TargetKind::Cut;
                put(&mut draft.target.cut, "110");
                draft.target.reference = Some(0);
            },
            Field::Target,
            "field-target-percent",
            "降幅应大于 0、小于 100%",
        ),
        slip(
            |draft| {
                put(&mut draft.references[1].price, ">4");
                draft.target.kind = TargetKind::Cut;
                put(&mut draft.target.cut, "10");
                draft.target.reference = Some(1);
            },
            Field::TargetReference,
            "field-target-no-reference",
            "请选择有确定价格或区间的参考价格",
        ),
        slip(
            |draft| {
                draft.volume.clear();
                draft.target.kind = TargetKind::AnnualSpend;
                put(&mut draft.target.spend, "1.5 亿");
            },
            Field::Target,
            "field-target-no-volume",
            "须先填年用量",
        ),
        slip(
            |draft| {
                draft.target.kind = TargetKind::AnnualSpend;
                put(&mut draft.target.spend, "1 万");
            },
            Field::Target,
            "field-target-out-of-range",
            "算得的价格不足一个最小价位",
        ),
    ]
}

fn of_the_talk() -> Vec<Slip> {
    vec![
        slip(
            |draft| {
                let mut rules = draft.procedure.clone().unwrap();
                put(&mut rules.version, "1999");
                draft.procedure = Some(rules);
            },
            Field::Procedure,
            "field-unknown-rules",
            "没有此程序：nrdl-on-site 1999",
        ),
        slip(
            |draft| put(&mut draft.time_budget, "soon"),
            Field::TimeBudget,
            "field-not-a-number",
            "不是数字：soon",
        ),
        slip(
            |draft| put(&mut draft.representatives, "4 人"),
            Field::Representatives,
            "field-too-many-people",
            "按此程序至多 3 人",
        ),
        slip(
            |draft| put(&mut draft.members, "256"),
            Field::Members,
            "field-too-many-digits",
            "位数过多，无法记录",
        ),
        slip(
            |draft| {
                let packs = packs();
                let plain = packs
                    .iter()
                    .find(|pack| !pack.uses_reserve() && !pack.asks_for_more());
                draft.choose_rules(plain.unwrap(), None);
                draft.reserve = ReserveMode::ThisSitting;
            },
            Field::Reserve,
            "field-reserve-not-wanted",
            "此程序不用谈判底价",
        ),
    ]
}

#[test]
fn each_slip_is_found_at_its_field() {
    let slips = [
        of_the_product(),
        of_reference_prices(),
        of_volume_and_target(),
        of_the_talk(),
    ]
    .concat();
    let chinese = Words::of(Language::SimplifiedChinese);
    let english = Words::of(Language::English);
    for slip in slips {
        let mut draft = example(Language::SimplifiedChinese, "4.20");
        (slip.change)(&mut draft);
        let faults = draft.read(&packs()).unwrap_err();
        let [fault] = &faults[..] else {
            panic!("{}: {faults:?}", slip.code);
        };
        assert_eq!((fault.field, fault.problem.code()), (slip.field, slip.code));
        assert_eq!(fault.cure.as_deref(), slip.cure, "{}", slip.code);
        assert_eq!(fault.say(&chinese), slip.chinese);
        assert!(!fault.say(&english).contains(['{', '}']), "{}", slip.code);
    }
}

#[test]
fn a_cure_mends_its_field() {
    let mut draft = example(Language::English, "42.0");
    let faults = draft.read(&packs()).unwrap_err();
    assert_eq!(faults[0].section(), Section::VolumeAndTarget);
    draft.target.price = faults[0].cure.clone().unwrap();
    assert!(draft.read(&packs()).is_ok());
}

#[test]
fn an_empty_form_lacks_two_names_and_nothing_else() {
    let draft = Draft::default_for(&packs());
    let faults = draft.read(&packs()).unwrap_err();
    let fields: Vec<Field> = faults.iter().map(|fault| fault.field).collect();
    assert_eq!(fields, [Field::GenericName, Field::Company]);
}

#[test]
fn faults_come_in_the_order_of_the_fields() {
    let mut draft = example(Language::English, "x");
    draft.members = "x".to_owned();
    draft.generic_name = Default::default();
    draft.references[1].price = "x".to_owned();
    let faults = draft.read(&packs()).unwrap_err();
    let sections: Vec<Section> = faults
        .iter()
        .map(kanjia::ui::new_talk::FieldFault::section)
        .collect();
    assert_eq!(
        sections,
        [
            Section::Product,
            Section::References,
            Section::VolumeAndTarget,
            Section::People
        ]
    );
}

#[test]
fn a_price_in_another_currency_or_unit_is_no_measure_of_the_target() {
    let mut draft = example(Language::English, "42.0");
    for one in &mut draft.references {
        one.currency = Currency::Usd;
    }
    assert!(draft.read(&packs()).is_ok());
    let mut draft = example(Language::English, "42.0");
    draft.unit = Unit::Pack;
    assert!(draft.read(&packs()).is_ok());
}
