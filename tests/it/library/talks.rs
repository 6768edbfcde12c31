//! A shelf of talks, built sentence by sentence.

use std::path::PathBuf;
use std::sync::Arc;

use kanjia::domain::Session;
use kanjia::domain::moment::Occurred;
use kanjia::domain::summary::Summary;
use kanjia::transcript::form::read_brief;
use kanjia::transcript::row::{Row, Standing};
use kanjia::transcript::search::{Found, Haystack, Query};
use kanjia::transcript::signature::Signed;
use kanjia::transcript::tag::Tags;
use kanjia::ui::library::Chosen;

use crate::talk::{NRDL, OPEN, command, moment, opening, parted, shipped};

/// A talk on the shelf, and what a library would find in its file.
#[derive(Clone)]
pub(super) struct OnFile {
    pub(super) row: Arc<Row>,
    hay: Haystack,
    chosen: Chosen,
}

impl OnFile {
    fn of(session: Option<Session>, row: Row, fault: Option<&str>) -> Self {
        let hay = session.as_ref().map_or_else(
            || Haystack::of_file(&row.path),
            |session| Haystack::of(session, &row.path),
        );
        Self {
            hay,
            chosen: Chosen {
                path: row.path.clone(),
                session: session.map(Arc::new),
                fault: fault.map(str::to_owned),
                signed: Signed::default(),
            },
            row: Arc::new(row),
        }
    }
}

/// The rows of talks.
pub(super) fn rows(talks: &[OnFile]) -> Vec<Arc<Row>> {
    talks.iter().map(|talk| Arc::clone(&talk.row)).collect()
}

/// What the index would find.
pub(super) fn found(talks: &[OnFile], query: &Query) -> Arc<Found> {
    let holding = talks.iter().filter(|talk| talk.hay.holds(query));
    let mut rows: Vec<i64> = holding.map(|talk| talk.row.id).collect();
    rows.sort_unstable();
    Arc::new(Found {
        query: query.clone(),
        rows,
    })
}

/// What would be read of a talk.
pub(super) fn chosen(talks: &[OnFile], row: &Row) -> Option<Chosen> {
    let talk = talks.iter().find(|talk| talk.row.path == row.path);
    talk.map(|talk| talk.chosen.clone())
}

/// The row of a talk.
fn row(id: usize, file: &str, session: Option<&Session>, standing: Standing) -> Row {
    Row {
        id: i64::try_from(id).unwrap(),
        path: path(file),
        summary: session.map(Summary::of),
        standing,
        records: session.map_or(0, |session| session.records().len() as u64),
        head: session.map(|_| "5b0711e9".to_owned()),
        writable: session.is_some(),
        tags: Tags::default(),
    }
}

/// A talk: its file, its brief without the rules, and what was said.
struct Told {
    file: &'static str,
    pack: (&'static str, &'static str),
    brief: &'static str,
    said: &'static str,
    standing: Standing,
}

const DAPAGLIFLOZIN: Told = Told {
    file: "dapagliflozin-2019",
    pack: NRDL,
    brief: r#"unit: "tablet", held: "2019-11-13",
        product: (generic_name: (en: "Dapagliflozin", zh: "达格列净"), company: (en: "AstraZeneca", zh: "阿斯利康"),
            dosage_form: (en: "Tablets", zh: "片剂"), strength: "10 mg"),
        references: [(kind: MeanInternational, price: Between("7", "8"), currency: "CNY", unit: "tablet",
            basis: Published, source: "reported")],
        people: [(role: GroupLeader, name: (en: "Xu Wei"))],"#,
    said: "company 5.62!; payer says 差得太远，请向总部请示。; company out 5; back; company 4.72!; company 4.62?; \
        company 4.50?; company 4.40?; payer says Too many fours; payer 4.36; company accepts; close unsigned",
    standing: Standing::Verified,
};

const NUSINERSEN: Told = Told {
    file: "nusinersen-2021",
    pack: NRDL,
    brief: r#"unit: "vial", held: "2021-11-11",
        product: (generic_name: (en: "Nusinersen", zh: "诺西那生钠"), company: (en: "Biogen", zh: "渤健"),
            dosage_form: (en: "Injection", zh: "注射液"), strength: "12 mg/5 ml"),
        references: [(kind: Market, price: At("550000"), currency: "CNY", unit: "vial", basis: Published,
            source: "reported")],"#,
    said: "company 53680?; company 48000?; company 45800?; company 42800?; company 40800?; company 37800?; \
        company 34020?; payer 33000; company out; back; company accepts; close unsigned",
    standing: Standing::Verified,
};

const RISDIPLAM: Told = Told {
    file: "risdiplam-2023",
    pack: NRDL,
    brief: r#"unit: "bottle", held: "2023-01",
        product: (generic_name: (en: "Risdiplam", zh: "利司扑兰"), company: (en: "Roche", zh: "罗氏"),
            strength: "60 mg"),
        references: [(kind: Market, price: At("63800"), currency: "CNY", unit: "bottle", basis: Published,
            source: "reported")],"#,
    said: "company 5298?; company 4500?; company --?; company 3780?; payer accepts; close unsigned",
    standing: Standing::Verified,
};

const DORZAGLIATIN: Told = Told {
    file: "dorzagliatin-2023",
    pack: NRDL,
    brief: r#"unit: "tablet", held: "2023-11",
        product: (generic_name: (en: "Dorzagliatin", zh: "多格列艾汀"), company: (en: "Hua Medicine", zh: "华领医药")),"#,
    said: "company 5.54?; company 5.52?; company 5.52?; company --?; company 5.39?; payer accepts; close unsigned",
    standing: Standing::Verified,
};

const PAXLOVID: Told = Told {
    file: "paxlovid-2023",
    pack: NRDL,
    brief: r#"unit: "pack", held: "2023-01",
        product: (generic_name: (en: "Nirmatrelvir, ritonavir", zh: "奈玛特韦/利托那韦"), brand: (en: "Paxlovid"),
            company: (en: "Pfizer", zh: "辉瑞")),
        references: [(kind: List, price: At("1890"), currency: "CNY", unit: "pack", basis: Published,
            source: "reported")],"#,
    said: "fail Four hours without an agreement; close unsigned",
    standing: Standing::Verified,
};

const PRACTICE_A: Told = Told {
    file: "practice-a",
    pack: OPEN,
    brief: r#"unit: "tablet", volume: (quantity: "1000000", basis: Assumed),
        product: (generic_name: (en: "Practice drug A", zh: "演练药甲"), company: (en: "Practice company 3", zh: "演练企业三"),
            strength: "20 mg"),"#,
    said: "company 6.10; payer 4.60; company 4.95; payer accepts; payer signs 王敏; company signs Li; close",
    standing: Standing::Mended,
};

const PRACTICE_B: Told = Told {
    file: "practice-b",
    pack: OPEN,
    brief: r#"unit: "vial",
        product: (generic_name: (en: "Practice drug B", zh: "演练药乙"), company: (en: "Practice company 1", zh: "演练企业一"),
            strength: "50 mg"),"#,
    said: "company 21.40; payer 16.00; company 21.00; fail No way to the target; payer signs 王敏; company signs Li; close",
    standing: Standing::Altered,
};

const OPEN_TALK: Told = Told {
    file: "today",
    pack: NRDL,
    brief: r#"unit: "tablet",
        product: (generic_name: (en: "Trial drug", zh: "试验药"), company: (en: "Boehringer Ingelheim", zh: "勃林格殷格翰"),
            strength: "5 mg"),
        references: [(kind: List, price: At("12.50"), currency: "CNY", unit: "tablet", basis: Stated, source: "dossier")],"#,
    said: "company 9.80!; company out 5",
    standing: Standing::NotVerified,
};

/// The shelf of the tests, in no order.
pub(super) fn shelf() -> Vec<OnFile> {
    let told = [
        RISDIPLAM,
        PRACTICE_A,
        DAPAGLIFLOZIN,
        OPEN_TALK,
        PAXLOVID,
        NUSINERSEN,
        PRACTICE_B,
        DORZAGLIATIN,
    ];
    let mut shelf: Vec<OnFile> = (told.iter().enumerate())
        .map(|(id, one)| one.on_file(id))
        .collect();
    shelf.push(OnFile::of(
        None,
        row(told.len(), "minutes of march", None, Standing::Unreadable),
        Some("This is a text file in another encoding, not the record of a talk."),
    ));
    shelf
}

/// As many talks as that, in files of their own.
pub(super) fn many(count: usize) -> Vec<OnFile> {
    let told = [DAPAGLIFLOZIN, NUSINERSEN, RISDIPLAM, PAXLOVID, PRACTICE_A];
    let sessions: Vec<Session> = told.iter().map(Told::session).collect();
    let standings = [
        Standing::Verified,
        Standing::Mended,
        Standing::Altered,
        Standing::NotVerified,
        Standing::Unreadable,
    ];
    let each = sessions.iter().cycle().zip(standings.iter().cycle());
    each.take(count)
        .enumerate()
        .map(|(at, (session, standing))| {
            let row = Row {
                records: 9,
                ..row(at, &format!("{at:05}"), Some(session), *standing)
            };
            OnFile::of(Some(session.clone()), row, None)
        })
        .collect()
}

/// The file with this name.
pub(super) fn path(name: &str) -> PathBuf {
    PathBuf::from(format!("/talks/{name}.kanjia"))
}

impl Told {
    fn session(&self) -> Session {
        session_of(self.pack, self.brief, self.said)
    }

    fn on_file(&self, id: usize) -> OnFile {
        let session = self.session();
        let fault = match self.standing {
            Standing::Altered => Some("Record 5 was altered after it was written."),
            _ => None,
        };
        let row = row(id, self.file, Some(&session), self.standing);
        OnFile::of(Some(session), row, fault)
    }
}

/// A talk of this drug on this day, of which so much was said, as the bytes of its file.
pub(super) fn transcript(product: &str, held: &str, said: &str) -> Vec<u8> {
    use kanjia::transcript::encode;
    use kanjia::transcript::form::write_record;
    let brief = format!(
        r#"unit: "tablet", held: "{held}", product: ({product}),
        references: [(kind: Market, price: At("9.00"), currency: "CNY", unit: "tablet", basis: Published, source: "s")],
        people: [(role: GroupLeader, name: (en: "Xu Wei", zh: "许伟"))],"#
    );
    let session = session_of(NRDL, &brief, said);
    let (mut text, mut head) = (String::new(), None);
    for record in session.records() {
        let line = write_record(record).unwrap();
        head = Some(encode(head.as_ref(), &line, &mut text).unwrap());
    }
    text.into_bytes()
}

/// A talk under these rules.
pub(super) fn session_of((name, version): (&str, &str), brief: &str, said: &str) -> Session {
    let pack = shipped(name, version);
    let brief =
        format!(r#"(rules: (pack: "{name}", version: "{version}"), currency: "CNY", {brief})"#);
    let brief = read_brief(&brief).unwrap();
    let occurred = if brief.held.is_some() {
        Occurred::NotOnRecord
    } else {
        Occurred::AsRecorded
    };
    let mut session = Session::open(opening(&pack, brief), pack).unwrap();
    for sentence in parted(said) {
        let events = session.decide(&command(sentence), None).unwrap();
        for record in session.records_of(events, occurred, moment()) {
            session.apply(record);
        }
    }
    session
}
