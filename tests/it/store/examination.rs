//! What the bytes of a file are found to prove.

use kanjia::transcript::{
    Announced, Digest, Guise, Limit, Line, MAX_FILE_BYTES, MAX_LINE_BYTES, MAX_RECORDS,
    RecordFault, Verdict, Wrong, encode, examine, link, no_check,
};
use proptest::prelude::*;

use super::{lines, record, transcript, verdict};

/// The record that a verdict names, for a file that is not intact.
fn named(verdict: &Verdict) -> Option<u64> {
    match verdict {
        Verdict::Altered { record, .. } => Some(*record),
        Verdict::Torn { records, .. } => Some(records + 1),
        _ => None,
    }
}

/// A line with right digits, whatever is in its record.
fn forced_line(previous: Option<&Digest>, record: &str) -> Vec<u8> {
    format!("{} {record}\n", link(previous, record.as_bytes())).into_bytes()
}

#[test]
fn a_flipped_byte_is_found_wherever_it_is_and_its_record_named() {
    let records = 12;
    let bytes = transcript(records);
    let mut number = 1;
    for (offset, original) in bytes.iter().enumerate() {
        for change in [
            original ^ 1,
            original ^ 0x20,
            original ^ 0x80,
            b'\n',
            b'\r',
            0,
            b'a',
            b' ',
        ] {
            if change == *original {
                continue;
            }
            let mut changed = bytes.clone();
            changed[offset] = change;
            let found = verdict(&changed);
            assert_eq!(
                named(&found),
                Some(number),
                "offset {offset} to {change}: {found:?}"
            );
            let is_altered = matches!(found, Verdict::Altered { .. });
            assert!(
                is_altered || number == records,
                "offset {offset} to {change}: {found:?}"
            );
        }
        number += u64::from(*original == b'\n');
    }
}

#[test]
fn a_byte_more_or_less_is_found_wherever_it_is() {
    let bytes = transcript(5);
    let mut number = 1;
    for offset in 0..bytes.len() {
        let mut fewer = bytes.clone();
        let removed = fewer.remove(offset);
        let more: Vec<u8> = [&bytes[..offset], b"x", &bytes[offset..]].concat();
        for changed in [fewer, more] {
            assert_eq!(named(&verdict(&changed)), Some(number), "offset {offset}");
        }
        number += u64::from(removed == b'\n');
    }
}

#[test]
fn a_file_cut_anywhere_is_torn_after_its_last_whole_line() {
    let bytes = transcript(4);
    let first_line = lines(&bytes)[0].len();
    for end in 0..bytes.len() {
        let cut = &bytes[..end];
        let whole = lines(cut)
            .iter()
            .filter(|line| line.ends_with(b"\n"))
            .count() as u64;
        let found = verdict(cut);
        match end {
            0 => assert_eq!(found, Verdict::Empty),
            1..64 => assert_eq!(found, Verdict::NotATranscript(None)),
            _ if end < first_line => assert!(matches!(found, Verdict::Altered { record: 1, .. })),
            _ if cut.ends_with(b"\n") => assert_eq!(found, Verdict::Intact),
            _ => assert!(
                matches!(found, Verdict::Torn { records, good_bytes, cut_bytes, wrong: Wrong::CutShort }
                if records == whole && good_bytes + cut_bytes == end)
            ),
        }
    }
}

#[test]
fn what_an_interrupted_write_leaves_is_torn() {
    let bytes = transcript(6);
    let whole = lines(&bytes);
    let good = whole[..5].concat();
    let last = &whole[5];
    let mut wrong_end = last.clone();
    wrong_end[100] ^= 1;
    let mut nul_end = last.clone();
    nul_end[80..].fill(0);
    let mut tails: Vec<Vec<u8>> = (1..=4096).step_by(61).map(|count| vec![0; count]).collect();
    tails.extend([
        wrong_end,
        nul_end,
        vec![0xe5],
        b"\xe5\x86".to_vec(),
        b"\n".to_vec(),
        b"\n\n\n".to_vec(),
        b"garbage\nand more of it\n".to_vec(),
        (0..=255).cycle().take(5000).collect(),
        [&last[..70], b"\n"].concat(),
        [&last[..30], last.as_slice()].concat()[..150].to_vec(),
    ]);
    for tail in tails {
        let found = verdict(&[good.as_slice(), &tail].concat());
        assert!(
            matches!(found, Verdict::Torn { records: 5, good_bytes, cut_bytes, .. }
                if good_bytes == good.len() && cut_bytes == tail.len()),
            "{found:?} for {}",
            String::from_utf8_lossy(&tail)
        );
    }
}

#[test]
fn lines_doubled_moved_left_out_or_put_in_are_alterations() {
    let bytes = transcript(7);
    let whole = lines(&bytes);
    let altered_at = |lines: &[Vec<u8>]| match verdict(&lines.concat()) {
        Verdict::Altered { record, .. } => record,
        other => panic!("{other:?}"),
    };
    for place in 0..whole.len() {
        let number = place as u64 + 1;
        assert_eq!(
            altered_at(&[&whole[..], &whole[place..=place]].concat()),
            8,
            "line {number} again at the end"
        );
        assert_eq!(
            altered_at(&[&whole[..=place], &whole[place..]].concat()),
            number + 1,
            "line {number} twice"
        );
        assert_eq!(
            altered_at(&[&whole[..place], &[b"put in\n".to_vec()], &whole[place..]].concat()),
            number
        );
        let mut hanging = whole.clone();
        hanging[place].splice(0..0, *b"the beginning of a line");
        assert_eq!(
            altered_at(&hanging),
            number,
            "line {number} behind a half one"
        );
        if place + 1 < whole.len() {
            let mut swapped = whole.clone();
            swapped.swap(place, place + 1);
            assert_eq!(
                altered_at(&swapped),
                number,
                "lines {number} and the next swapped"
            );
            let mut fewer = whole.clone();
            fewer.remove(place);
            assert_eq!(altered_at(&fewer), number, "line {number} left out");
            let mut joined = whole.clone();
            joined[place].pop();
            assert_eq!(altered_at(&joined), number, "line {number} without its end");
        }
    }
}

#[test]
fn two_programs_writing_at_once_is_an_alteration() {
    let bytes = transcript(4);
    let heads: Vec<Digest> = examine(&bytes, &mut no_check)
        .lines
        .iter()
        .map(|line| line.digest)
        .collect();
    let other = forced_line(Some(&heads[2]), &record(4, "from elsewhere"));
    let found = verdict(&[bytes, other].concat());
    assert!(
        matches!(
            found,
            Verdict::Altered {
                record: 5,
                proven_by: Some(5),
                ..
            }
        ),
        "{found:?}"
    );
}

#[test]
fn a_wrong_record_in_a_right_chain_is_an_alteration_even_at_the_end() {
    let bytes = transcript(2);
    let head = examine(&bytes, &mut no_check).head();
    let long = record(3, &"x".repeat(MAX_LINE_BYTES));
    for (content, wrong) in [
        (record(4, "skipped"), Wrong::Number(4)),
        (record(2, "again"), Wrong::Number(2)),
        (record(3, "tab\t"), Wrong::ControlCharacter),
        (record(3, "return\r"), Wrong::CarriageReturn),
        (
            "(at:\"2021-11-11T10:00:00Z\",seq:3)".to_owned(),
            Wrong::NoNumber,
        ),
        ("(seq:3,event:Close)".to_owned(), Wrong::NoTime),
        (long, Wrong::TooLong),
    ] {
        let found = verdict(&[bytes.clone(), forced_line(head.as_ref(), &content)].concat());
        assert_eq!(
            found,
            Verdict::Altered {
                record: 3,
                wrong,
                proven_by: Some(3)
            }
        );
        let mut text = String::new();
        let refused = encode(head.as_ref(), &content, &mut text);
        assert!(matches!(wrong, Wrong::Number(_)) || (refused == Err(wrong) && text.is_empty()));
    }
}

#[test]
fn other_encodings_are_called_by_their_names() {
    let bytes = transcript(3);
    let text = String::from_utf8(bytes.clone()).unwrap();
    let utf16 =
        |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
    // 再降一点 in GBK
    let gbk = [b"\xd4\xd9\xbd\xb5\xd2\xbb\xb5\xe3".as_slice()].concat();
    let in_gbk: Vec<u8> = text
        .split("再降一点")
        .map(|part| part.as_bytes().to_vec())
        .collect::<Vec<_>>()
        .join(&gbk[..]);
    for (file, guise) in [
        (
            [b"\xef\xbb\xbf", bytes.as_slice()].concat(),
            Some(Guise::ByteOrderMark),
        ),
        (
            text.replace('\n', "\r\n").into_bytes(),
            Some(Guise::CarriageReturns),
        ),
        (utf16(u16::to_le_bytes), Some(Guise::Utf16)),
        (utf16(u16::to_be_bytes), Some(Guise::Utf16)),
        (in_gbk, Some(Guise::Gbk)),
        (vec![0; 4096], None),
        (b"PK\x03\x04 a spreadsheet".to_vec(), None),
        (b"hello\n".to_vec(), None),
    ] {
        assert_eq!(verdict(&file), Verdict::NotATranscript(guise));
    }
}

#[test]
fn a_refused_record_is_named_and_the_chain_is_examined_all_the_same() {
    let bytes = transcript(5);
    let mut seen = Vec::new();
    let examination = examine(&bytes, &mut |seq, ron| {
        seen.push(seq);
        assert_eq!(ron, record(seq, "再降一点 a little less"));
        let fault = RecordFault {
            code: "newer",
            detail: String::new(),
        };
        if seq == 3 { Err(fault) } else { Ok(()) }
    });
    assert_eq!(examination.verdict, Verdict::Intact);
    assert_eq!(examination.refused.unwrap().0, 3);
    assert_eq!(seen, [1, 2, 3]);
}

#[test]
fn limits_are_kept_at_their_edges() {
    let mut text = String::new();
    let room = MAX_LINE_BYTES - 66 - record(1, "").len();
    encode(None, &record(1, &"x".repeat(room)), &mut text).unwrap();
    assert_eq!(
        (text.len(), verdict(text.as_bytes())),
        (MAX_LINE_BYTES, Verdict::Intact)
    );
    assert_eq!(
        encode(None, &record(1, &"x".repeat(room + 1)), &mut text),
        Err(Wrong::TooLong)
    );

    let most = transcript(MAX_RECORDS as u64);
    assert_eq!(verdict(&most), Verdict::Intact);
    assert_eq!(
        verdict(&[most, b"\n".to_vec()].concat()),
        Verdict::TooLarge(Limit::Records)
    );
    assert_eq!(
        verdict(&vec![b'x'; MAX_FILE_BYTES + 1]),
        Verdict::TooLarge(Limit::Bytes)
    );
}

#[test]
fn an_announced_head_is_found_or_missing() {
    let bytes = transcript(5);
    let examination = examine(&bytes, &mut no_check);
    let third = examination.lines[2].digest;
    let digits = third.to_string();
    let spaced = format!("{} {}", &digits[..4], &digits[4..8]);
    for good in [&digits, &digits[..8], &spaced, &spaced.to_uppercase()] {
        assert_eq!(examination.announced(good), Announced::At(3));
        assert!(third.matches_announced(good));
    }
    for unreadable in ["", &digits[..7], "7c1e04bz", &format!("{digits}0")] {
        assert_eq!(examination.announced(unreadable), Announced::Unreadable);
    }
    let shortened = examine(&bytes[..examination.lines[2].bytes.start], &mut no_check);
    assert_eq!(
        (&shortened.verdict, shortened.announced(&digits)),
        (&Verdict::Intact, Announced::Missing)
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_back(texts in prop::collection::vec("\\PC{0,60}", 1..20)) {
        let mut file = String::new();
        let mut head = None;
        let written: Vec<String> = (1..).zip(&texts).map(|(seq, text)| record(seq, text)).collect();
        for record in &written {
            let digest = encode(head.as_ref(), record, &mut file).unwrap();
            let line = file.lines().last().unwrap();
            prop_assert_eq!(Line::parse(line.as_bytes()).unwrap().digest, digest);
            head = Some(digest);
        }
        let examination = examine(file.as_bytes(), &mut no_check);
        prop_assert_eq!(&examination.verdict, &Verdict::Intact);
        prop_assert_eq!(examination.head(), head);
        let read: Vec<&str> = examination.lines.iter().map(|line| line.record).collect();
        prop_assert_eq!(read, written);
        let mut end = 0;
        for line in &examination.lines {
            prop_assert_eq!(line.bytes.start, end);
            end = line.bytes.end;
        }
        prop_assert_eq!(end, file.len());
    }

    #[test]
    fn no_bytes_make_it_fall_over(bytes in prop::collection::vec(any::<u8>(), 0..2000), at in 0_usize..800) {
        verdict(&bytes);
        let good = transcript(4);
        let mixed = [&good[..at.min(good.len())], &bytes, &good[at.min(good.len())..]].concat();
        prop_assert!(bytes.is_empty() || verdict(&mixed) != Verdict::Intact);
    }
}
