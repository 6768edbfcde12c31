//! Names that are replaced, and words that are left out.

use super::*;
use crate::domain::event::{Opening, Origin};
use crate::domain::moment::{Moment, Occurred};
use crate::transcript::form::read_brief;

fn neutral() -> Neutral {
    let brief = read_brief(
        r#"(
            rules: (pack: "nrdl-on-site", version: "2021-12"), currency: "CNY", unit: "tablet",
            product: (
                generic_name: (en: "Dapagliflozin", zh: "达格列净片"),
                brand: (en: "Forxiga", zh: "安达唐"),
                company: (en: "AstraZeneca China", zh: "阿斯利康制药有限公司"),
            ),
            people: [
                (role: GroupLeader, name: (en: "Xu Wei", zh: "许伟")),
                (role: CompanyRepresentative, name: (zh: "欧阳小明")),
            ],
        )"#,
    )
    .unwrap();
    let opening = Opening {
        session: "0".repeat(32),
        program: Text::default(),
        origin: Origin::Held,
        rules: brief.rules.clone(),
        brief,
    };
    let record = |seq, event| Record {
        seq,
        at: Moment::epoch(),
        occurred: Occurred::AsRecorded,
        event,
    };
    let signed = |by, name: &str| Event::Signed {
        by,
        bidder: None,
        name: Text::name(name).unwrap(),
    };
    Neutral::of(&[
        record(1, Event::Opened(Box::new(opening))),
        record(2, signed(Side::Payer, "许伟")),
        record(3, signed(Side::Company, "Jane Roe")),
    ])
}

#[test]
fn names_are_replaced_where_they_stand_whole_and_words_with_parts_of_them_left_out() {
    let neutral = neutral();
    for (words, becomes) in [
        ("too far from our figure", Some("too far from our figure")),
        ("太多4了，不好听", Some("太多4了，不好听")),
        (
            "dapagliflozin, of ASTRAZENECA CHINA",
            Some("Medicine A, of Company A"),
        ),
        ("达格列净片比安达唐便宜", Some("药品甲比商品名甲便宜")),
        ("Ｆｏｒｘｉｇａ is a brand", Some("Brand A is a brand")),
        ("阿斯利康制药有限公司说", Some("企业甲说")),
        (
            "Xu Wei and 许伟 agree",
            Some("Negotiator A and 谈判人员甲 agree"),
        ),
        ("贵公司的报价在中国最低", Some("贵公司的报价在中国最低")),
        ("the company in China", Some("the company in China")),
        ("Jane Roe will call", Some("Representative B will call")),
        // half of a name, a surname with its title, a name torn apart or run together
        ("AstraZeneca has a point", None),
        ("阿斯利康的价格", None),
        ("Mr. Xu, please", None),
        ("许组长请讲", None),
        ("Astra Zeneca", None),
        ("for-xiga", None),
        ("Roe will call", None),
        ("欧阳先生", None),
        ("predapagliflozin", None),
        ("达格 列净", None),
    ] {
        let cleared = match neutral.cleared(&Text::sentence(words).unwrap()) {
            Cleared::Same => Some(words.to_owned()),
            Cleared::Renamed(text) => Some(text.to_string()),
            Cleared::LeftOut => None,
        };
        assert_eq!(cleared.as_deref(), becomes, "{words}");
    }
}

#[test]
fn who_signs_under_a_known_name_keeps_the_neutral_one() {
    let neutral = neutral();
    let signs = |name: &str| {
        let name = Text::name(name).unwrap();
        neutral.signature(&name).map(ToString::to_string)
    };
    assert_eq!(signs("许伟").as_deref(), Some("谈判人员甲"));
    assert_eq!(signs("Xu Wei").as_deref(), Some("Negotiator A"));
    assert_eq!(signs("Jane Roe").as_deref(), Some("Representative B"));
    assert_eq!(signs("nobody"), None);
    assert_eq!(signs(""), None);
}

#[test]
fn letters_and_stems_go_on_as_numbers() {
    let of = |at| {
        let name = alike("Company", "企业", at);
        format!("{} {}", name.en, name.zh)
    };
    assert_eq!(of(0), "Company A 企业甲");
    assert_eq!(of(9), "Company J 企业癸");
    assert_eq!(of(25), "Company Z 企业26");
    assert_eq!(of(26), "Company 27 企业27");
    assert_eq!(of(300), "Company 301 企业301");
}
