//! Paper, margins, type and spacing by kind of document. No such number stands anywhere else.

use crate::length::Length;

/// How lines fill their width.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Align {
    Left,
    Centre,
    Right,
    Justify,
}

/// The look of a kind of document. A4 throughout; the left margin leaves room for the binding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sheet {
    pub(crate) width: Length,
    pub(crate) height: Length,
    pub(crate) left: Length,
    pub(crate) right: Length,
    pub(crate) top: Length,
    pub(crate) bottom: Length,
    /// Size of the text.
    pub(crate) size: Length,
    /// Size of the title.
    pub(crate) title: Length,
    /// Size in tables.
    pub(crate) table: Length,
    /// Size of marks.
    pub(crate) small: Length,
    /// Size of the details of an entry.
    pub(crate) detail: Length,
    /// From baseline to baseline, as a share of the size.
    pub(crate) lead_percent: i32,
    /// First line of a paragraph; bodies of numbered entries align with it.
    pub(crate) indent: Length,
    /// Between paragraphs.
    pub(crate) between: Length,
    pub(crate) align: Align,
    pub(crate) headings: Align,
    pub(crate) hyphenate: bool,
}

/// Baseline of the page number and the foot, under the text's area.
pub(crate) const FOOT_DROP: Length = Length::points(34);
/// Size of the page number and the foot.
pub(crate) const FOOT_SIZE: Length = Length::points(9);
/// Size of an original's page number.
pub(crate) const NUMBER_SIZE: Length = Length::points(12);
/// Room to sign in, between caption and line.
pub(crate) const SIGNING_ROOM: Length = Length::millimetres(25);
/// A row to sign in.
pub(crate) const SIGNING_ROW: Length = Length::millimetres(13);
/// Between the places for signature.
pub(crate) const SIGNATURE_GUTTER: Length = Length::millimetres(10);
/// Between parallel columns.
pub(crate) const COLUMN_GUTTER: Length = Length::points(18);
/// Between the cells of a register.
pub(crate) const CELL_GUTTER: Length = Length::points(9);
/// Above and under the text of a cell.
pub(crate) const CELL_PADDING: Length = Length::hundredths(350);
/// Indent of a cell's second paragraph and those after it.
pub(crate) const CELL_INDENT: Length = Length::points(11);
/// How far above the baseline words are struck through: half the height of small letters.
pub(crate) const STROKE_PERCENT: i32 = 24;
/// Between a number and its entry, at least.
pub(crate) const LABEL_GAP: Length = Length::points(6);

/// Thickness of the rules.
pub(crate) mod rules {
    use crate::length::Length;

    pub(crate) const HEAVY: Length = Length::hundredths(90);
    pub(crate) const MEDIUM: Length = Length::hundredths(50);
    pub(crate) const LIGHT: Length = Length::hundredths(30);
    /// Through words.
    pub(crate) const STROKE: Length = Length::hundredths(70);
    /// Between the heavy and the light rule over a table.
    pub(crate) const PAIR: Length = Length::hundredths(180);
}

impl Sheet {
    /// An original to sign: Agreement, protocol. 14 pt, justified, not hyphenated, headings centred.
    #[must_use]
    pub const fn treaty() -> Self {
        Self {
            width: Length::millimetres(210),
            height: Length::millimetres(297),
            left: Length::millimetres(30),
            right: Length::millimetres(15),
            top: Length::millimetres(20),
            bottom: Length::millimetres(25),
            size: Length::points(14),
            title: Length::points(17),
            table: Length::points(11),
            small: Length::points(12),
            detail: Length::points(14),
            lead_percent: 132,
            indent: Length::tenths_of_millimetre(125),
            between: Length::ZERO,
            align: Align::Justify,
            headings: Align::Centre,
            hyphenate: false,
        }
    }

    /// The original of minutes: as a treaty, but headings of the items begin at the left.
    #[must_use]
    pub const fn minutes() -> Self {
        Self { headings: Align::Left, ..Self::treaty() }
    }

    /// A note verbale: the wide left margin of note paper.
    #[must_use]
    pub const fn note() -> Self {
        Self { left: Length::millimetres(35), bottom: Length::millimetres(30), ..Self::treaty() }
    }

    /// A draft for comment: wide lines to write between.
    #[must_use]
    pub const fn draft() -> Self {
        Self { lead_percent: 172, hyphenate: true, ..Self::treaty() }
    }

    /// A working paper: smaller, hyphenated, paragraphs parted by space instead of an indent.
    #[must_use]
    pub const fn working() -> Self {
        Self {
            size: Length::points(12),
            title: Length::points(16),
            small: Length::points(10),
            detail: Length::hundredths(1050),
            lead_percent: 136,
            indent: Length::ZERO,
            between: Length::points(6),
            headings: Align::Left,
            hyphenate: true,
            ..Self::treaty()
        }
    }

    /// A working paper in parallel columns: smaller still, and ragged, since narrow columns tear when justified.
    #[must_use]
    pub const fn working_columns() -> Self {
        Self {
            left: Length::millimetres(20),
            size: Length::hundredths(1050),
            title: Length::points(13),
            small: Length::hundredths(950),
            between: Length::points(5),
            align: Align::Left,
            ..Self::working()
        }
    }

    /// A working paper that holds the text of a treaty: its headings are centred.
    #[must_use]
    pub const fn working_text() -> Self {
        Self { headings: Align::Centre, ..Self::working() }
    }

    /// A working paper across the sheet, for wide tables.
    #[must_use]
    pub const fn working_across() -> Self {
        Self {
            width: Length::millimetres(297),
            height: Length::millimetres(210),
            left: Length::millimetres(20),
            bottom: Length::millimetres(20),
            title: Length::points(14),
            headings: Align::Centre,
            align: Align::Left,
            ..Self::working()
        }
    }

    /// The width of a line.
    pub(crate) fn measure(&self) -> Length {
        self.width - self.left - self.right
    }

    /// From baseline to baseline in type of this size.
    pub(crate) const fn lead(&self, size: Length) -> Length {
        size.percent(self.lead_percent)
    }

    /// From the top of a line to its baseline.
    pub(crate) const fn baseline(&self, size: Length) -> Length {
        self.lead(size).percent(74)
    }
}
