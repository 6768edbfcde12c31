//! The colours of one theme, read from `assets/themes`.

use egui::Color32;
use serde::{Deserialize, Deserializer, de::Error as _};

/// Every colour the interface may use, by what it means.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Palette {
    /// Centre column, tables.
    #[serde(deserialize_with = "hex")]
    pub background: Color32,
    /// Bars, side columns.
    #[serde(deserialize_with = "hex")]
    pub surface: Color32,
    /// Fields, buttons, cards.
    #[serde(deserialize_with = "hex")]
    pub raised: Color32,
    /// Row under the pointer, newest row.
    #[serde(deserialize_with = "hex")]
    pub hover: Color32,
    /// Partings only, never a control's only edge.
    #[serde(deserialize_with = "hex")]
    pub line: Color32,
    /// Edges of controls, reference lines, axis marks.
    #[serde(deserialize_with = "hex")]
    pub outline: Color32,
    /// Prices, names, what is chosen.
    #[serde(deserialize_with = "hex")]
    pub strong: Color32,
    /// Reading text.
    #[serde(deserialize_with = "hex")]
    pub normal: Color32,
    /// Labels, units, reasons, disabled.
    #[serde(deserialize_with = "hex")]
    pub weak: Color32,
    /// Our side; so also focus, selection and the main button.
    #[serde(deserialize_with = "hex")]
    pub payer: Color32,
    /// Their side.
    #[serde(deserialize_with = "hex")]
    pub company: Color32,
    /// Recorded, verified, inside the line.
    #[serde(deserialize_with = "hex")]
    pub good: Color32,
    /// Asks once, simulated, mended, correction.
    #[serde(deserialize_with = "hex")]
    pub caution: Color32,
    /// Not on disk, altered, wrong field, refused.
    #[serde(deserialize_with = "hex")]
    pub bad: Color32,
    /// The reserve and what follows from it; nothing else.
    #[serde(deserialize_with = "hex")]
    pub secret: Color32,
    /// Text on a fill of any role.
    #[serde(deserialize_with = "hex")]
    pub on: Color32,
    /// What lies under text or rows that stand for a role.
    pub tint: Tints,
}

/// The quiet ground of each role.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Tints {
    /// Selected, pressed.
    #[serde(deserialize_with = "hex")]
    pub payer: Color32,
    /// A forecast of the company's.
    #[serde(deserialize_with = "hex")]
    pub company: Color32,
    /// Inside the line.
    #[serde(deserialize_with = "hex")]
    pub good: Color32,
    /// A card that asks once, a chip.
    #[serde(deserialize_with = "hex")]
    pub caution: Color32,
    /// A row not on disk, a fault.
    #[serde(deserialize_with = "hex")]
    pub bad: Color32,
    /// What shows the reserve.
    #[serde(deserialize_with = "hex")]
    pub secret: Color32,
}

/// What a colour can stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Our side, and what is chosen.
    Payer,
    /// Their side.
    Company,
    /// Recorded, verified.
    Good,
    /// Asks once, simulated.
    Caution,
    /// Wrong, refused, fault.
    Bad,
    /// The reserve.
    Secret,
}

impl Palette {
    /// The colour of focus, selection and the one main button: our side's.
    pub fn accent(&self) -> Color32 {
        self.payer
    }

    /// A role's own colour.
    pub fn role(&self, role: Role) -> Color32 {
        match role {
            Role::Payer => self.payer,
            Role::Company => self.company,
            Role::Good => self.good,
            Role::Caution => self.caution,
            Role::Bad => self.bad,
            Role::Secret => self.secret,
        }
    }

    /// A role's quiet ground.
    pub fn tint(&self, role: Role) -> Color32 {
        match role {
            Role::Payer => self.tint.payer,
            Role::Company => self.tint.company,
            Role::Good => self.tint.good,
            Role::Caution => self.tint.caution,
            Role::Bad => self.tint.bad,
            Role::Secret => self.tint.secret,
        }
    }

    /// The path on the ladder: the company's colour at three quarters.
    pub fn path(&self) -> Color32 {
        self.company.gamma_multiply(0.75)
    }

    /// Reads a theme file.
    pub fn parse(text: &str) -> Result<Self, ron::error::SpannedError> {
        ron::from_str(text)
    }

    /// Black on white, or white on black: what remains if a theme file can't be read.
    pub fn plain(ground: Color32, text: Color32) -> Self {
        Self {
            background: ground,
            surface: ground,
            raised: ground,
            hover: ground,
            line: text,
            outline: text,
            strong: text,
            normal: text,
            weak: text,
            payer: text,
            company: text,
            good: text,
            caution: text,
            bad: text,
            secret: text,
            on: ground,
            tint: Tints {
                payer: ground,
                company: ground,
                good: ground,
                caution: ground,
                bad: ground,
                secret: ground,
            },
        }
    }
}

/// `#RRGGBB`, nothing shorter and no alpha.
fn hex<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Color32, D::Error> {
    let text = String::deserialize(deserializer)?;
    if text.len() != 7 {
        return Err(D::Error::custom(format!("{text} is not #RRGGBB")));
    }
    Color32::from_hex(&text).map_err(|error| D::Error::custom(format!("{text}: {error:?}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::theme::Theme;

    fn luminance(color: Color32) -> f64 {
        let [red, green, blue, _] = color.to_array().map(|channel| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 {
                share / 12.92
            } else {
                ((share + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    fn contrast(one: Color32, other: Color32) -> f64 {
        let (a, b) = (luminance(one) + 0.05, luminance(other) + 0.05);
        (a / b).max(b / a)
    }

    fn at_least(what: &str, found: f64, wanted: f64) {
        assert!(
            (found * 10.0).round() / 10.0 >= wanted,
            "{what}: {found:.2}, wanted {wanted}"
        );
    }

    fn grounds(palette: &Palette) -> [Color32; 4] {
        [
            palette.background,
            palette.surface,
            palette.raised,
            palette.hover,
        ]
    }

    fn least(palette: &Palette, color: Color32) -> f64 {
        grounds(palette)
            .into_iter()
            .map(|ground| contrast(color, ground))
            .fold(f64::INFINITY, f64::min)
    }

    #[test]
    fn both_theme_files_hold_the_colours_of_the_design() {
        for (theme, wanted) in [
            (
                Theme::dark(),
                "#0F1113 #15181B #1D2125 #23282D #2A3036 #6F7882 #F3F5F6 #C6CCD2 #949CA5 \
                 #62B5F9 #F2A65A #5CC98B #E6C75B #FF8078 #C6A0F5 #07131D \
                 #152A3D #33251A #15291F #2D2815 #361D1D #281F38",
            ),
            (
                Theme::light(),
                "#FFFFFF #F6F7F8 #FFFFFF #ECEFF1 #DBDFE3 #7C858E #15191D #3B434B #5F6871 \
                 #0A63B0 #A35200 #14733F #745A00 #B82323 #6E3BB8 #FFFFFF \
                 #E1EFFB #FBEDDB #E1F3E8 #F9F0CC #FCE7E5 #F0E8FB",
            ),
        ] {
            let p = theme.palette;
            let found = [
                p.background,
                p.surface,
                p.raised,
                p.hover,
                p.line,
                p.outline,
                p.strong,
                p.normal,
                p.weak,
                p.payer,
                p.company,
                p.good,
                p.caution,
                p.bad,
                p.secret,
                p.on,
                p.tint.payer,
                p.tint.company,
                p.tint.good,
                p.tint.caution,
                p.tint.bad,
                p.tint.secret,
            ]
            .map(|color| color.to_hex()[..7].to_uppercase())
            .join(" ");
            assert_eq!(found, wanted);
        }
    }

    #[test]
    fn text_and_roles_are_as_legible_as_promised() {
        // on the background, on the worst ground, on the own tint, text on a fill of it
        let dark = [
            (Role::Payer, 8.6, 6.7, 6.6, 8.5),
            (Role::Company, 9.4, 7.3, 7.3, 9.3),
            (Role::Good, 9.2, 7.2, 7.4, 9.1),
            (Role::Caution, 11.4, 9.0, 8.9, 11.3),
            (Role::Bad, 7.8, 6.1, 6.4, 7.7),
            (Role::Secret, 8.8, 6.9, 7.3, 8.7),
        ];
        let light = [
            (Role::Payer, 6.1, 5.3, 5.2, 6.1),
            (Role::Company, 5.6, 4.8, 4.8, 5.6),
            (Role::Good, 5.9, 5.1, 5.1, 5.9),
            (Role::Caution, 6.6, 5.7, 5.7, 6.6),
            (Role::Bad, 6.4, 5.5, 5.4, 6.4),
            (Role::Secret, 7.0, 6.1, 5.9, 7.0),
        ];
        for (theme, rows) in [(Theme::dark(), dark), (Theme::light(), light)] {
            let p = &theme.palette;
            for (role, ground, worst, tint, on) in rows {
                let color = p.role(role);
                let name = format!("{role:?}");
                at_least(&name, contrast(color, p.background), ground);
                at_least(&name, least(p, color), worst);
                at_least(&name, contrast(color, p.tint(role)), tint);
                at_least(&name, contrast(p.on, color), on);
                at_least("strong on tint", contrast(p.strong, p.tint(role)), 13.4);
                at_least("normal on tint", contrast(p.normal, p.tint(role)), 8.4);
                at_least("weak on tint", contrast(p.weak, p.tint(role)), 4.8);
            }
        }
    }

    #[test]
    fn texts_and_edges_stand_out_on_every_ground() {
        for (theme, rows) in [
            (
                Theme::dark(),
                [(17.3, 13.6), (11.7, 9.2), (6.8, 5.3), (4.2, 3.3)],
            ),
            (
                Theme::light(),
                [(17.7, 15.3), (10.0, 8.7), (5.7, 4.9), (3.7, 3.2)],
            ),
        ] {
            let p = &theme.palette;
            let colors = [p.strong, p.normal, p.weak, p.outline];
            for (color, (ground, worst)) in colors.into_iter().zip(rows) {
                at_least("on the background", contrast(color, p.background), ground);
                at_least("on the worst ground", least(p, color), worst);
            }
            at_least("line", contrast(p.line, p.background), 1.3);
        }
    }

    #[test]
    fn a_theme_file_with_a_stray_or_short_colour_is_refused() {
        let text = include_str!("../../../assets/themes/dark.ron");
        assert!(Palette::parse(text).is_ok());
        for (from, to) in [
            ("#0F1113", "#0F1"),
            ("#0F1113", "#0F1113FF"),
            ("#0F1113", "0F11130"),
            ("background", "backdrop"),
        ] {
            assert!(Palette::parse(&text.replacen(from, to, 1)).is_err());
        }
    }
}
