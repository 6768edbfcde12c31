//! Words of a table of offers and what they mean, in both languages.

use super::super::lexicon::key;
use super::super::problem::Wrong;
use crate::domain::Side;

/// What an act may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Act {
    Offer,
    Confirm,
    Ask,
    Recess,
    Resume,
    Meeting,
    Remark,
    Note,
    Accept,
    Fail,
    Sign,
    Close,
}

const ACTS: [(&str, Act); 55] = [
    ("offer", Act::Offer),
    ("quote", Act::Offer),
    ("counteroffer", Act::Offer),
    ("报价", Act::Offer),
    ("还价", Act::Offer),
    ("confirm", Act::Confirm),
    ("confirmed", Act::Confirm),
    ("确认", Act::Confirm),
    ("确认报价", Act::Confirm),
    ("ask", Act::Ask),
    ("asks again", Act::Ask),
    ("asked again", Act::Ask),
    ("要求再报", Act::Ask),
    ("请再报价", Act::Ask),
    ("recess", Act::Recess),
    ("steps out", Act::Recess),
    ("stepped out", Act::Recess),
    ("离场", Act::Recess),
    ("离场商议", Act::Recess),
    ("休会", Act::Recess),
    ("resume", Act::Resume),
    ("back", Act::Resume),
    ("resumed", Act::Resume),
    ("返场", Act::Resume),
    ("返回", Act::Resume),
    ("复会", Act::Resume),
    ("meeting", Act::Meeting),
    ("meet", Act::Meeting),
    ("会谈", Act::Meeting),
    ("remark", Act::Remark),
    ("发言", Act::Remark),
    ("note", Act::Note),
    ("备注", Act::Note),
    ("accept", Act::Accept),
    ("accepts", Act::Accept),
    ("accepted", Act::Accept),
    ("deal", Act::Accept),
    ("接受", Act::Accept),
    ("同意", Act::Accept),
    ("fail", Act::Fail),
    ("failed", Act::Fail),
    ("no deal", Act::Fail),
    ("谈判失败", Act::Fail),
    ("谈判不成功", Act::Fail),
    ("未达成", Act::Fail),
    ("未达成协议", Act::Fail),
    ("sign", Act::Sign),
    ("signs", Act::Sign),
    ("signed", Act::Sign),
    ("签字", Act::Sign),
    ("签署", Act::Sign),
    ("close", Act::Close),
    ("closed", Act::Close),
    ("结束", Act::Close),
    ("关闭记录", Act::Close),
];

const SIDES: [(&str, Side); 17] = [
    ("company", Side::Company),
    ("the company", Side::Company),
    ("seller", Side::Company),
    ("manufacturer", Side::Company),
    ("企业", Side::Company),
    ("企业方", Side::Company),
    ("药企", Side::Company),
    ("申报企业", Side::Company),
    ("payer", Side::Payer),
    ("the payer", Side::Payer),
    ("buyer", Side::Payer),
    ("fund", Side::Payer),
    ("医保", Side::Payer),
    ("医保方", Side::Payer),
    ("谈判组", Side::Payer),
    ("谈判专家", Side::Payer),
    ("专家组", Side::Payer),
];

/// The side that a cell names; none where it is empty.
pub(super) fn side(cell: &str) -> Result<Option<Side>, Wrong> {
    let plain = key(cell);
    if plain.is_empty() {
        return Ok(None);
    }
    let found = SIDES.iter().find(|(name, _)| *name == plain);
    found.map(|(_, side)| Some(*side)).ok_or(Wrong::Side)
}

/// What a cell says that happened; none where it is empty.
pub(super) fn act(cell: &str) -> Result<Option<Act>, Wrong> {
    let plain = key(cell);
    if plain.is_empty() {
        return Ok(None);
    }
    let found = ACTS.iter().find(|(name, _)| *name == plain);
    found.map(|(_, act)| Some(*act)).ok_or(Wrong::Act)
}

/// Yes, no, or nothing on record.
pub(super) fn yes_or_no(cell: &str) -> Result<Option<bool>, Wrong> {
    match key(cell).as_str() {
        "" | "-" | "not on record" | "不详" | "无记录" => Ok(None),
        "yes" | "y" | "true" | "1" | "x" | "confirmed" | "是" | "√" | "已确认" | "确认" => {
            Ok(Some(true))
        }
        "no" | "n" | "false" | "0" | "quote" | "否" | "×" | "未确认" => Ok(Some(false)),
        _ => Err(Wrong::YesOrNo),
    }
}

/// Whether an offer lies inside the gate; none where that is not said.
pub(super) fn inside(cell: &str) -> Result<Option<bool>, Wrong> {
    match key(cell).as_str() {
        "inside" | "入围" | "范围内" => Ok(Some(true)),
        "outside" | "未入围" | "范围外" => Ok(Some(false)),
        _ => yes_or_no(cell),
    }
}

/// Minutes; none where the cell is empty.
pub(super) fn minutes(cell: &str) -> Result<Option<u16>, Wrong> {
    let plain = key(cell);
    let digits = ["分钟", "分", "minutes", "minute", "min"]
        .iter()
        .find_map(|unit| plain.strip_suffix(unit))
        .unwrap_or(&plain)
        .trim();
    if digits.is_empty() || digits == "-" {
        return Ok(None);
    }
    let is_plain = digits.bytes().all(|one| one.is_ascii_digit());
    let minutes = digits.parse().ok().filter(|_| is_plain);
    minutes
        .filter(|minutes| (1..=1440).contains(minutes))
        .map(Some)
        .ok_or(Wrong::Minutes)
}
