//! Workbooks and what only looks like them, byte by byte.

use std::fmt::Write as _;

/// A part of an archive.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub(crate) name: String,
    /// What it is, unpacked.
    pub(crate) data: Vec<u8>,
    /// What lies in the archive, where it is deflated.
    pub(crate) packed: Option<Vec<u8>>,
    /// How many bytes it says it has, where it lies.
    pub(crate) says: Option<u32>,
    /// Bits of its head: 1 for encrypted.
    pub(crate) flags: u16,
    /// How it says it is packed, where it lies.
    pub(crate) method: Option<u16>,
}

impl Part {
    pub(crate) fn new(name: &str, data: impl Into<Vec<u8>>) -> Self {
        Self {
            name: name.to_owned(),
            data: data.into(),
            packed: None,
            says: None,
            flags: 0,
            method: None,
        }
    }

    /// How many bytes it takes in the archive.
    pub(crate) fn length(&self) -> usize {
        30 + self.name.len() + self.bytes().len()
    }

    fn bytes(&self) -> &[u8] {
        self.packed.as_ref().unwrap_or(&self.data)
    }

    fn method(&self) -> u16 {
        self.method
            .unwrap_or(if self.packed.is_some() { 8 } else { 0 })
    }

    fn size(&self) -> u32 {
        self.says.unwrap_or(u32::try_from(self.data.len()).unwrap())
    }

    /// The fields that stand in the entry's own head and in the directory alike.
    fn shared(&self, out: &mut Vec<u8>) {
        for half in [20, self.flags, self.method(), 0, 0x21] {
            out.extend(half.to_le_bytes());
        }
        let packed = u32::try_from(self.bytes().len()).unwrap();
        for word in [crc(&self.data), packed, self.size()] {
            out.extend(word.to_le_bytes());
        }
        out.extend(u16::try_from(self.name.len()).unwrap().to_le_bytes());
        out.extend(0_u16.to_le_bytes());
    }
}

/// The archive of these parts.
pub(crate) fn archive(parts: &[Part]) -> Vec<u8> {
    let offsets = vec![None; parts.len()];
    archive_with(parts, &offsets)
}

/// The same, where a part of the directory may point to another place than its own.
pub(crate) fn archive_with(parts: &[Part], offsets: &[Option<u32>]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut directory = Vec::new();
    for (part, offset) in parts.iter().zip(offsets) {
        let own = u32::try_from(out.len()).unwrap();
        out.extend(b"PK\x03\x04");
        part.shared(&mut out);
        out.extend(part.name.as_bytes());
        out.extend(part.bytes());
        directory.extend(b"PK\x01\x02\x14\x00");
        part.shared(&mut directory);
        directory.extend([0; 10]);
        directory.extend(offset.unwrap_or(own).to_le_bytes());
        directory.extend(part.name.as_bytes());
    }
    let start = u32::try_from(out.len()).unwrap();
    let count = u16::try_from(parts.len()).unwrap();
    out.extend(&directory);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend(count.to_le_bytes());
    out.extend(count.to_le_bytes());
    out.extend(u32::try_from(directory.len()).unwrap().to_le_bytes());
    out.extend(start.to_le_bytes());
    out.extend([0, 0]);
    out
}

/// A part of so many equal bytes, deflated as tightly as it goes: 258 of them in 13 bits.
pub(crate) fn tight(name: &str, runs: usize) -> Part {
    let mut bits = Bits::default();
    bits.push(0b011, 3);
    // the byte `a`, in the fixed code
    bits.code(0x30 + u32::from(b'a'), 8);
    for _ in 0..runs {
        bits.code(0b1100_0101, 8);
        bits.code(0, 5);
    }
    bits.code(0, 7);
    Part {
        packed: Some(bits.out()),
        ..Part::new(name, vec![b'a'; 1 + 258 * runs])
    }
}

#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    held: u32,
    count: u32,
}

impl Bits {
    /// A number, the lowest bit first.
    fn push(&mut self, bits: u32, count: u32) {
        self.held |= bits << self.count;
        self.count += count;
        while self.count >= 8 {
            self.bytes.push((self.held & 0xFF) as u8);
            self.held >>= 8;
            self.count -= 8;
        }
    }

    /// A word of a code, the highest bit first.
    fn code(&mut self, word: u32, count: u32) {
        self.push(word.reverse_bits() >> (32 - count), count);
    }

    fn out(mut self) -> Vec<u8> {
        self.push(0, (8 - self.count) % 8);
        self.bytes
    }
}

fn crc(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = (crc >> 1) ^ (0xEDB8_8320 & 0_u32.wrapping_sub(crc & 1));
        }
    }
    !crc
}

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The parts of a workbook with one sheet.
pub(crate) fn parts(sheet: &str) -> Vec<Part> {
    workbook_parts("", &[("Sheet1", "visible", sheet)])
}

/// The parts of a workbook: what its properties say, and each sheet by name, state and the
/// inside of its markup.
pub(crate) fn workbook_parts(properties: &str, sheets: &[(&str, &str, &str)]) -> Vec<Part> {
    let (mut listed, mut related) = (String::new(), String::new());
    let mut pages = Vec::new();
    for (number, (name, state, inside)) in (1..).zip(sheets) {
        write!(
            listed,
            r#"<sheet name="{name}" sheetId="{number}" state="{state}" r:id="rId{number}"/>"#
        )
        .unwrap();
        write!(
            related,
            r#"<Relationship Id="rId{number}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{number}.xml"/>"#
        )
        .unwrap();
        let page = format!(r#"<worksheet xmlns="{MAIN}">{inside}</worksheet>"#);
        pages.push(Part::new(&format!("xl/worksheets/sheet{number}.xml"), page));
    }
    let mut parts = vec![
        Part::new(
            "[Content_Types].xml",
            r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#,
        ),
        Part::new(
            "_rels/.rels",
            format!(
                r#"<Relationships xmlns="{RELATIONS}"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
            ),
        ),
        Part::new(
            "xl/workbook.xml",
            format!(
                r#"<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><workbookPr {properties}/><sheets>{listed}</sheets></workbook>"#
            ),
        ),
        Part::new(
            "xl/_rels/workbook.xml.rels",
            format!(r#"<Relationships xmlns="{RELATIONS}">{related}</Relationships>"#),
        ),
    ];
    parts.extend(pages);
    parts
}

/// A table of shared texts that announces so many.
pub(crate) fn shared_texts(count: &str) -> Part {
    let text = format!(r#"<sst xmlns="{MAIN}" uniqueCount="{count}"><si><t>price</t></si></sst>"#);
    Part::new("xl/sharedStrings.xml", text)
}

/// Number formats: style 1 is percent, 2 a date, 3 yuan, 4 a time of day.
pub(crate) fn styles() -> Part {
    let text = format!(
        r#"<styleSheet xmlns="{MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="&quot;¥&quot;#,##0.00"/></numFmts>
        <cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="20"/></cellXfs></styleSheet>"#
    );
    Part::new("xl/styles.xml", text)
}

/// The inside of a sheet of inline texts: each row a list of cells; a cell that begins with
/// `<` is markup of its own.
pub(crate) fn sheet(rows: &[&[&str]]) -> String {
    let mut inside = String::from("<sheetData>");
    for (number, row) in (1..).zip(rows) {
        write!(inside, r#"<row r="{number}">"#).unwrap();
        for (letter, cell) in ('A'..='Z').zip(*row) {
            if let Some(rest) = cell.strip_prefix('<') {
                write!(inside, r#"<c r="{letter}{number}" {rest}"#).unwrap();
            } else if !cell.is_empty() {
                write!(
                    inside,
                    r#"<c r="{letter}{number}" t="inlineStr"><is><t>{cell}</t></is></c>"#
                )
                .unwrap();
            }
        }
        inside += "</row>";
    }
    inside + "</sheetData>"
}
