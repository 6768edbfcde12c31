//! A talk as a workbook: summary, offers with a chart, references, savings as live formulas,
//! participants, records.
//!
//! Every figure is a number with the format of its currency. A formula stands with the value
//! that we computed exactly, so that a reader that computes nothing shows it too, and a
//! spreadsheet that computes comes to the same.

use rust_decimal::Decimal;
use rust_xlsxwriter::{
    Chart, ChartEmptyCells, ChartMarker, ChartMarkerType, ChartType, Color, Format, FormatAlign,
    Formula, Workbook, Worksheet, XlsxError,
};

use super::book_sheets::{offers, people, records, references};
use super::parts;
use super::redacted::Redacted;
use super::said::outcome;
use super::source;
use crate::domain::Currency;
use crate::domain::session::{Reckoning, Row};
use crate::export::xlsx::{
    book, figure, float, head_format, lay, number_format, packed, sheet_name,
};
use crate::export::{Course, Kind, NotWritten, Sheet};
use crate::text::Words;

/// Our own colours of the sides, as in the window.
const COMPANY: Color = Color::RGB(0x00A3_5200);
const PAYER: Color = Color::RGB(0x000A_63B0);
/// Where the axis of the chart begins, as a share of the lowest figure, to one digit.
const FLOOR: Decimal = Decimal::from_parts(9, 0, 0, false, 1);

/// The workbook's bytes.
pub(super) fn bytes(
    of: &Redacted<'_>,
    words: &Words,
    course: &Course<'_>,
) -> Result<Vec<u8>, NotWritten> {
    let pages = Pages { of, words, course };
    pages.write()
}

struct Pages<'a> {
    of: &'a Redacted<'a>,
    words: &'a Words,
    course: &'a Course<'a>,
}

impl Pages<'_> {
    fn say(&self, id: &str) -> String {
        self.words.say(id).into_owned()
    }

    fn amounts(&self) -> String {
        amount_format(self.of.talk().brief().currency)
    }

    fn write(&self) -> Result<Vec<u8>, NotWritten> {
        let mut workbook = book()?;
        self.summary(workbook.add_worksheet())?;
        let offers = offers(self.of, self.words, self.course)?;
        let amounts = self.amounts();
        let page = self.sheet(&mut workbook, &offers, &amounts)?;
        if !offers.rows.is_empty() {
            self.path(page, &offers)?;
        }
        // other currencies may stand there, so figures bear no sign
        let bare = number_format(Kind::Amount);
        self.sheet(&mut workbook, &references(self.of, self.words), bare)?;
        self.sheet(&mut workbook, &people(self.of, self.words), bare)?;
        let talk = self.of.talk();
        if let Some(price) = talk.state().final_price() {
            let reckoning = talk.reckoning(price);
            self.savings(workbook.add_worksheet(), &reckoning)?;
        }
        let records = records(self.of, self.words, self.course)?;
        self.sheet(&mut workbook, &records, &amounts)?;
        packed(&mut workbook, self.course)
    }

    fn sheet<'b>(
        &self,
        workbook: &'b mut Workbook,
        sheet: &Sheet,
        amounts: &str,
    ) -> Result<&'b mut Worksheet, NotWritten> {
        let page = workbook.add_worksheet();
        page.set_name(sheet_name(&sheet.name))?;
        page.set_landscape().set_paper_size(9);
        page.set_print_fit_to_pages(1, 0);
        lay(page, sheet, amounts, self.course)?;
        Ok(page)
    }

    /// Names with their values; whom the workbook is for and what was left out on top.
    fn summary(&self, page: &mut Worksheet) -> Result<(), XlsxError> {
        let (of, words) = (self.of, self.words);
        let talk = of.talk();
        page.set_name(sheet_name(&self.say("export-summary")))?;
        page.set_column_width(0, 26)?;
        page.set_column_width(1, 64)?;
        let title = Format::new().set_bold().set_font_size(16);
        let weak = Format::new().set_font_color(Color::RGB(0x005F_6871));
        let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        page.write_string_with_format(0, 0, parts::subject(of, words), &title)?;
        let mut row = 1;
        for line in source::in_words(of, words) {
            page.write_string_with_format(row, 0, &line, &weak)?;
            row += 1;
        }
        row += 1;
        for (name, value) in parts::about(of, words) {
            page.write_string_with_format(row, 0, &name, &weak)?;
            page.write_string_with_format(row, 1, &value, &wrapped)?;
            row += 1;
        }
        let money = Format::new()
            .set_num_format(self.amounts())
            .set_align(FormatAlign::Left);
        let share = Format::new()
            .set_num_format("0.0%")
            .set_align(FormatAlign::Left);
        let state = talk.state();
        let amount = |page: &mut Worksheet, row: u32, id: &str, price: Option<Decimal>| {
            page.write_string_with_format(row, 0, self.say(id), &weak)?;
            if let Some(price) = price {
                figure(page, (row, 1), price, &money)?;
            } else {
                page.write_string(row, 1, self.say("not-on-record"))?;
            }
            Ok::<(), XlsxError>(())
        };
        let first = state.first_price().map(crate::domain::Price::amount);
        let last = state.final_price().map(crate::domain::Price::amount);
        page.write_string_with_format(row, 0, self.say("show-outcome"), &weak)?;
        page.write_string_with_format(row, 1, outcome(of, words), &wrapped)?;
        amount(page, row + 1, "preview-first-offer", first)?;
        amount(page, row + 2, "export-memo-negotiated", last)?;
        if let (Some(first), Some(last)) = (first, last) {
            let cut = first
                .checked_sub(last)
                .and_then(|less| less.checked_div(first))
                .unwrap_or_default();
            // rows are counted from 1 in formulas
            let (first_row, last_row) = (row + 2, row + 3);
            let formula = format!("=(B{first_row}-B{last_row})/B{first_row}");
            page.write_string_with_format(
                row + 3,
                0,
                self.say("export-column-cut-from-first"),
                &weak,
            )?;
            let formula = Formula::new(formula).set_result(plain(cut));
            page.write_formula_with_format(row + 3, 1, formula, &share)?;
        }
        page.set_paper_size(9).set_print_fit_to_pages(1, 0);
        Ok(())
    }

    /// The price path beside the offers: a gap where a side named no figure.
    fn path(&self, page: &mut Worksheet, offers: &Sheet) -> Result<(), XlsxError> {
        let name = sheet_name(&offers.name);
        let last = u32::try_from(offers.rows.len()).unwrap_or(u32::MAX);
        let mut chart = Chart::new(ChartType::Line);
        for (column, color, marker) in [
            (4, COMPANY, ChartMarkerType::Circle),
            (5, PAYER, ChartMarkerType::Diamond),
        ] {
            let series = chart.add_series();
            series
                .set_name((name.as_str(), 0, column))
                .set_categories((name.as_str(), 1, 0, last, 0))
                .set_values((name.as_str(), 1, column, last, column))
                .set_format(
                    rust_xlsxwriter::ChartLine::new()
                        .set_color(color)
                        .set_width(1.5),
                );
            series.set_marker(
                ChartMarker::new()
                    .set_type(marker)
                    .set_format(rust_xlsxwriter::ChartSolidFill::new().set_color(color)),
            );
        }
        let brief = self.of.talk().brief();
        let unit = self
            .words
            .price_head(brief.currency.code(), brief.unit.id());
        chart.title().set_name(self.say("preview-path").as_str());
        chart.y_axis().set_name(unit.as_str());
        let figures = self.of.talk().state().offers.iter();
        let lowest = figures.filter_map(|offer| offer.price).min();
        // a path far above nought would be a flat line
        let floor = lowest.and_then(|low| low.amount().checked_mul(FLOOR));
        let floor = floor.map(|floor| floor.round_sf(1).unwrap_or(floor));
        if let Some(floor) = floor.and_then(|floor| float(&floor.to_string())) {
            chart.y_axis().set_min(floor);
        }
        chart
            .x_axis()
            .set_name(self.say("export-column-record").as_str());
        chart.show_empty_cells_as(ChartEmptyCells::Connected);
        chart.set_width(560).set_height(320);
        let beside = u16::try_from(offers.columns.len()).unwrap_or(u16::MAX);
        page.insert_chart(1, beside.saturating_add(1), &chart)?;
        Ok(())
    }

    /// What the agreed price saves against every base: each figure a formula of its row.
    fn savings(&self, page: &mut Worksheet, of: &Reckoning<'_>) -> Result<(), XlsxError> {
        page.set_name(sheet_name(&self.say("export-savings")))?;
        page.set_landscape().set_paper_size(9);
        page.set_print_fit_to_pages(1, 0);
        let head = head_format();
        let money = Format::new().set_num_format(self.amounts());
        let share = Format::new().set_num_format("0.0%");
        let whole = Format::new().set_num_format("#,##0");
        let volumes = self.volumes();
        let mut heads = vec![
            self.say("export-column-against"),
            self.say("export-column-basis"),
            self.say("export-column-base"),
            self.say("export-memo-negotiated"),
            self.say("export-column-cut"),
        ];
        for (id, _) in &volumes {
            heads.push(self.say(id));
            heads.push(self.say(&format!("{id}.saved")));
        }
        for (column, text) in (0_u16..).zip(&heads) {
            page.write_string_with_format(0, column, text, &head)?;
            page.set_column_width(column, if column == 0 { 36 } else { 18 })?;
        }
        for (at, row) in (1_u32..).zip(&of.rows) {
            page.write_string(at, 0, parts::base(row.base, self.words))?;
            page.write_string(at, 1, parts::basis(row.basis, self.words))?;
            figure(page, (at, 2), row.price, &money)?;
            figure(page, (at, 3), of.price.amount(), &money)?;
            let line = at + 1;
            let cut = row
                .cut
                .checked_div(Decimal::ONE_HUNDRED)
                .unwrap_or_default();
            let formula =
                Formula::new(format!("=(C{line}-D{line})/C{line}")).set_result(plain(cut));
            page.write_formula_with_format(at, 4, formula, &share)?;
            for ((column, letter), (_, volume)) in
                (5_u16..).step_by(2).zip(["F", "H", "J"]).zip(&volumes)
            {
                figure(page, (at, column), *volume, &whole)?;
                let saved = saving(row, of, *volume).unwrap_or_default();
                let formula = format!("=(C{line}-D{line})*{letter}{line}");
                let formula = Formula::new(formula).set_result(plain(saved));
                page.write_formula_with_format(at, column + 1, formula, &money)?;
            }
        }
        page.set_freeze_panes(1, 0)?;
        let rows = u32::try_from(of.rows.len()).unwrap_or(u32::MAX);
        let last = u16::try_from(heads.len().saturating_sub(1)).unwrap_or(u16::MAX);
        page.autofilter(0, 0, rows, last)?;
        Ok(())
    }

    /// The volumes that are stated, with the words of their columns.
    fn volumes(&self) -> Vec<(&'static str, Decimal)> {
        let Some(volume) = &self.of.talk().brief().volume else {
            return Vec::new();
        };
        [
            ("export-volume-low", volume.low),
            ("export-volume-expected", Some(volume.quantity)),
            ("export-volume-high", volume.high),
        ]
        .into_iter()
        .filter_map(|(id, volume)| Some((id, volume?)))
        .collect()
    }
}

fn saving(row: &Row<'_>, of: &Reckoning<'_>, volume: Decimal) -> Option<Decimal> {
    crate::domain::money::saving_from(row.price, of.price, volume)
}

/// A figure without zeros at its end, as a formula's value stands in the file.
fn plain(figure: Decimal) -> String {
    let written = figure.to_string();
    float(&written).map_or(written, |float| float.to_string())
}

/// How amounts of this currency are shown.
fn amount_format(currency: Currency) -> String {
    match currency {
        Currency::Cny => "\"¥\"#,##0.00##".to_owned(),
        Currency::Usd => "\"$\"#,##0.00##".to_owned(),
        Currency::Jpy | Currency::Krw => format!("\"{} \"#,##0", currency.code()),
        Currency::Eur
        | Currency::Gbp
        | Currency::Twd
        | Currency::Aud
        | Currency::Cad
        | Currency::Try
        | Currency::Chf
        | Currency::Hkd => format!("\"{} \"#,##0.00##", currency.code()),
    }
}
