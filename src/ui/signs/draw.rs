//! The drawings themselves.

use super::{Sign, pen::Pen};

/// Centre of the square.
const MID: (f32, f32) = (8.0, 8.0);
/// Radius of the circle that other signs stand in.
const ROUND: f32 = 6.25;

pub(super) fn draw(sign: Sign, pen: &Pen<'_>) {
    match sign {
        Sign::Disc => pen.disc(MID, 5.0),
        Sign::Diamond => pen.fill(&[(8.0, 2.0), (14.0, 8.0), (8.0, 14.0), (2.0, 8.0)]),
        Sign::HollowDisc | Sign::Ring => pen.circle(MID, 4.25),
        Sign::HollowDiamond => pen.outline(&[(8.0, 3.0), (13.0, 8.0), (8.0, 13.0), (3.0, 8.0)]),
        Sign::Tick => pen.line(&[(3.6, 8.5), (6.5, 11.4), (12.4, 4.7)]),
        Sign::Cross => cross(pen, 4.0),
        Sign::Triangle => {
            pen.outline(&[(8.0, 2.8), (13.8, 13.1), (2.2, 13.1)]);
            pen.line(&[(8.0, 6.5), (8.0, 9.4)]);
            pen.disc((8.0, 11.4), 0.85);
        }
        Sign::Exclamation => {
            pen.circle(MID, ROUND);
            pen.line(&[(8.0, 4.9), (8.0, 8.4)]);
            pen.disc((8.0, 10.9), 0.9);
        }
        Sign::Padlock => {
            pen.frame((3.5, 7.0), (12.5, 13.75), 0.8);
            pen.line_over_arc(
                &[(5.25, 7.0)],
                ((8.0, 4.75), 2.75),
                (0.5, 1.0),
                &[(10.75, 7.0)],
            );
        }
        Sign::OpenPadlock => {
            pen.frame((3.5, 7.0), (12.5, 13.75), 0.8);
            pen.line_over_arc(
                &[(5.25, 7.0)],
                ((8.0, 4.75), 2.75),
                (0.5, 0.94),
                &[(10.55, 3.7)],
            );
        }
        Sign::Envelope => {
            pen.frame((1.75, 3.75), (14.25, 12.25), 0.8);
            pen.line(&[(2.3, 4.4), (8.0, 8.9), (13.7, 4.4)]);
        }
        Sign::InsideLine => {
            for left in [1.25, 6.1, 10.95] {
                pen.bar((left, 3.25), (left + 3.8, 4.75));
            }
            pen.line(&[(4.75, 9.75), (7.25, 12.25), (11.5, 7.4)]);
        }
        Sign::Search => {
            pen.circle((6.9, 6.9), 4.1);
            pen.line(&[(10.0, 10.0), (13.3, 13.3)]);
        }
        Sign::Plus => {
            pen.line(&[(3.0, 8.0), (13.0, 8.0)]);
            pen.line(&[(8.0, 3.0), (8.0, 13.0)]);
        }
        Sign::ChevronDown => pen.line(&[(4.75, 6.5), (8.0, 9.75), (11.25, 6.5)]),
        Sign::ChevronUp => pen.line(&[(4.75, 9.5), (8.0, 6.25), (11.25, 9.5)]),
        Sign::ChevronRight => pen.line(&[(6.5, 4.75), (9.75, 8.0), (6.5, 11.25)]),
        Sign::ChevronLeft => pen.line(&[(9.5, 4.75), (6.25, 8.0), (9.5, 11.25)]),
        Sign::ArrowDown => {
            pen.line(&[(8.0, 2.75), (8.0, 13.0)]);
            pen.line(&[(4.75, 9.75), (8.0, 13.0), (11.25, 9.75)]);
        }
        Sign::ArrowUp => {
            pen.line(&[(8.0, 13.25), (8.0, 3.0)]);
            pen.line(&[(4.75, 6.25), (8.0, 3.0), (11.25, 6.25)]);
        }
        Sign::TickCircle | Sign::BrokenCircle | Sign::DashCircle | Sign::CrossCircle => {
            state(sign, pen);
        }
        Sign::Play | Sign::Pause | Sign::SkipBack | Sign::SkipForward => transport(sign, pen),
        Sign::DoorOut
        | Sign::DoorIn
        | Sign::Bubble
        | Sign::Pencil
        | Sign::Document
        | Sign::Branch
        | Sign::Display
        | Sign::Lines
        | Sign::Bin => thing(sign, pen),
    }
}

fn cross(pen: &Pen<'_>, reach: f32) {
    let (low, high) = (8.0 - reach, 8.0 + reach);
    pen.line(&[(low, low), (high, high)]);
    pen.line(&[(low, high), (high, low)]);
}

/// How sure a record is.
fn state(sign: Sign, pen: &Pen<'_>) {
    if sign == Sign::BrokenCircle {
        const DASHES: u8 = 8;
        for dash in 0..DASHES {
            let from = f32::from(dash) / f32::from(DASHES) + 0.032;
            pen.arc(MID, ROUND, from, from + 0.061);
        }
        return;
    }
    pen.circle(MID, ROUND);
    match sign {
        Sign::TickCircle => pen.line(&[(5.25, 8.4), (7.2, 10.3), (11.0, 6.0)]),
        Sign::DashCircle => pen.line(&[(5.0, 8.0), (11.0, 8.0)]),
        _ => cross(pen, 2.2),
    }
}

/// What moves a replay.
fn transport(sign: Sign, pen: &Pen<'_>) {
    match sign {
        Sign::Play => pen.fill(&[(4.5, 3.0), (12.8, 8.0), (4.5, 13.0)]),
        Sign::Pause => {
            pen.bar((4.0, 3.0), (7.0, 13.0));
            pen.bar((9.0, 3.0), (12.0, 13.0));
        }
        Sign::SkipBack => {
            pen.bar((3.0, 3.0), (5.0, 13.0));
            pen.fill(&[(12.0, 3.0), (12.0, 13.0), (6.0, 8.0)]);
        }
        _ => {
            pen.fill(&[(4.0, 3.0), (10.0, 8.0), (4.0, 13.0)]);
            pen.bar((11.0, 3.0), (13.0, 13.0));
        }
    }
}

/// Things of the room and of the office.
fn thing(sign: Sign, pen: &Pen<'_>) {
    match sign {
        Sign::DoorOut => {
            pen.line(&[(9.25, 2.75), (4.25, 2.75), (4.25, 13.25), (9.25, 13.25)]);
            pen.line(&[(7.75, 8.0), (13.75, 8.0)]);
            pen.line(&[(11.25, 5.5), (13.75, 8.0), (11.25, 10.5)]);
        }
        Sign::DoorIn => {
            pen.line(&[(6.75, 2.75), (11.75, 2.75), (11.75, 13.25), (6.75, 13.25)]);
            pen.line(&[(1.75, 8.0), (8.0, 8.0)]);
            pen.line(&[(5.5, 5.5), (8.0, 8.0), (5.5, 10.5)]);
        }
        Sign::Bubble => pen.outline(&[
            (2.4, 3.4),
            (13.6, 3.4),
            (13.6, 11.0),
            (7.1, 11.0),
            (4.8, 13.3),
            (4.8, 11.0),
            (2.4, 11.0),
        ]),
        Sign::Pencil => pen.outline(&[
            (10.6, 3.2),
            (12.8, 5.4),
            (5.8, 12.4),
            (3.2, 12.8),
            (3.6, 10.2),
        ]),
        Sign::Document => {
            pen.outline(&[
                (4.0, 1.9),
                (9.5, 1.9),
                (12.4, 4.8),
                (12.4, 13.9),
                (4.0, 13.9),
            ]);
            pen.line(&[(6.5, 8.0), (10.0, 8.0)]);
            pen.line(&[(6.5, 10.7), (10.0, 10.7)]);
        }
        Sign::Branch => {
            pen.circle((4.0, 4.0), 1.75);
            pen.circle((4.0, 12.0), 1.75);
            pen.circle((12.0, 6.0), 1.75);
            pen.line(&[(4.0, 5.75), (4.0, 10.25)]);
            pen.line(&[(11.6, 7.75), (10.6, 8.5), (8.5, 8.75), (4.0, 9.0)]);
        }
        Sign::Display => {
            pen.frame((1.75, 2.75), (14.25, 11.25), 0.9);
            pen.line(&[(5.5, 13.5), (10.5, 13.5)]);
        }
        Sign::Lines => {
            pen.line(&[(2.75, 4.5), (13.25, 4.5)]);
            pen.line(&[(2.75, 8.0), (13.25, 8.0)]);
            pen.line(&[(2.75, 11.5), (9.0, 11.5)]);
        }
        _ => {
            pen.line(&[(2.75, 4.25), (13.25, 4.25)]);
            pen.line(&[(6.25, 4.0), (6.25, 2.75), (9.75, 2.75), (9.75, 4.0)]);
            pen.line(&[(4.5, 4.5), (4.75, 13.25), (11.25, 13.25), (11.5, 4.5)]);
        }
    }
}
