//! Currencies in which prices are quoted.

/// A currency of ISO 4217 that the field meets: its own and those of the
/// international reference basket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Currency {
    /// Renminbi yuan, China.
    Cny,
    /// Dollar, United States.
    Usd,
    /// Euro.
    Eur,
    /// Pound sterling, United Kingdom.
    Gbp,
    /// Yen, Japan.
    Jpy,
    /// Won, Republic of Korea.
    Krw,
    /// New dollar, Taiwan.
    Twd,
    /// Dollar, Australia.
    Aud,
    /// Dollar, Canada.
    Cad,
    /// Lira, Türkiye.
    Try,
    /// Franc, Switzerland.
    Chf,
    /// Dollar, Hong Kong.
    Hkd,
}

impl Currency {
    /// Every currency, in the order in which a form lists them.
    pub const ALL: [Self; 12] = [
        Self::Cny,
        Self::Usd,
        Self::Eur,
        Self::Gbp,
        Self::Jpy,
        Self::Krw,
        Self::Twd,
        Self::Aud,
        Self::Cad,
        Self::Try,
        Self::Chf,
        Self::Hkd,
    ];

    /// The code of ISO 4217, three capital letters.
    pub fn code(self) -> &'static str {
        match self {
            Self::Cny => "CNY",
            Self::Usd => "USD",
            Self::Eur => "EUR",
            Self::Gbp => "GBP",
            Self::Jpy => "JPY",
            Self::Krw => "KRW",
            Self::Twd => "TWD",
            Self::Aud => "AUD",
            Self::Cad => "CAD",
            Self::Try => "TRY",
            Self::Chf => "CHF",
            Self::Hkd => "HKD",
        }
    }

    /// The currency with this code, in capitals.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}
