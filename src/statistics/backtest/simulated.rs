//! Offers of simulated companies of every tactic.

use super::Run;

/// One simulated talk as a forecast sees it.
#[derive(Clone, Debug)]
pub struct Simulated {
    /// The company's tactic.
    pub tactic: Tactic,
    /// Its offers, in price steps.
    pub run: Run,
}

/// How a company concedes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tactic(usize);

impl Tactic {
    /// The name that scripts know it by.
    pub fn id(self) -> &'static str {
        [
            "time-dependent-0.2",
            "time-dependent-0.5",
            "time-dependent-1",
            "time-dependent-2",
            "time-dependent-5",
            "behaviour-dependent",
            "stubborn",
            "noisy",
        ]
        .get(self.0)
        .copied()
        .unwrap_or("")
    }
}

struct R(u64);
impl R {
    fn u(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^= z >> 31;
        (z >> 11) as f64 / (1u64 << 53) as f64
    }
    fn b(&mut self, a: f64, b: f64) -> f64 {
        a + (b - a) * self.u()
    }
    fn n(&mut self) -> f64 {
        (-2.0 * self.u().max(1e-300).ln()).sqrt() * (6.283_185_3 * self.u()).cos()
    }
}

fn run(r: &mut R) -> (usize, Run) {
    let first = r.b(5.0, 11.0).exp();
    let lim = first * r.b(0.4, 0.95);
    let t = r.b(6.0, 24.0).floor();
    let len = (t * r.b(0.4, 1.0)).floor().max(5.0) as usize;
    let k = (r.u() * 8.0) as usize;
    let betas = [0.2, 0.5, 1.0, 2.0, 5.0];
    let mut v = vec![first.round()];
    let pb = betas[(r.u() * 5.0) as usize];
    let pf = lim * r.b(0.3, 0.8);
    let pl = lim * r.b(0.8, 1.1);
    let noise = r.b(0.0, 0.4);
    for i in 1..len {
        let last = *v.last().unwrap_or(&0.0);
        let x = (i as f64 / t).min(1.0);
        let next = match k {
            0..=4 => {
                let p = first - (first - lim) * x.powf(1.0 / betas[k]);
                if r.0 % 2 == 0 {
                    p
                } else {
                    last - (last - p).max(0.0) * (1.0 + noise * r.n())
                }
            }
            5 => {
                let pp = |i: f64| pf + (pl - pf) * (i / t).min(1.0).powf(1.0 / pb);
                last * (pp((i as f64 - 1.0).max(0.0)) / pp(i as f64)).max(0.5)
                    * (1.0 + 0.003 * r.n())
            }
            6 => {
                if r.u() < 0.6 {
                    last
                } else {
                    last - (last - lim) * r.b(0.0, 0.2)
                }
            }
            _ => last - (last - lim) * r.b(0.0, 0.6),
        };
        v.push(next.round().min(last).max(lim.round()).max(1.0));
    }
    (k, v)
}

/// So many talks from a seed.
pub fn simulated(seed: u64, talks: usize) -> Vec<Simulated> {
    let mut r = R(seed);
    (0..talks)
        .map(|_| {
            let (k, run) = run(&mut r);
            Simulated {
                tactic: Tactic(k),
                run,
            }
        })
        .collect()
}
