#![allow(warnings, clippy::all, clippy::pedantic, clippy::restriction)]
use kanjia::statistics::backtest::*;
use kanjia::statistics::forecast::*;
struct R(u64);
impl R {
    fn u(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E3779B97F4A7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58476D1CE4E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D049BB133111EB);
        z ^= z >> 31;
        (z >> 11) as f64 / (1u64 << 53) as f64
    }
    fn b(&mut self, a: f64, b: f64) -> f64 {
        a + (b - a) * self.u()
    }
    fn n(&mut self) -> f64 {
        (-2.0 * self.u().max(1e-300).ln()).sqrt() * (6.2831853 * self.u()).cos()
    }
}
fn run(r: &mut R) -> (usize, Run) {
    let first = (r.b(5.0, 11.0)).exp();
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
        let last = *v.last().unwrap();
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
fn main() {
    let n: usize = std::env::args()
        .nth(1)
        .map(|s| s.parse().unwrap())
        .unwrap_or(3000);
    let mut r = R(7);
    let a: Vec<_> = (0..n).map(|_| run(&mut r)).collect();
    let mut r = R(99);
    let b: Vec<_> = (0..n).map(|_| run(&mut r)).collect();
    let tr: Vec<Run> = a.iter().map(|x| x.1.clone()).collect();
    println!(
        "{:16}{:>9}{:>8}{:>8}{:>8}{:>8}{:>8}",
        "", "err", "pct", "lean", "nearer", "cover", "width"
    );
    for m in Method::ALL {
        if m != Method::Weighted && std::env::var("ALL").is_err() {
            continue;
        }
        let tails = calibrate(m, &tr);
        let mut e = [0.0; 4];
        let mut c = 0.0;
        let mut near = 0.0;
        let mut per = [[0.0; 2]; 8];
        let mut dif = 0.0;
        let mut wk = 0.0;
        let mut es2 = [[0.0; 2]; 8];
        for (k, v) in &b {
            for (kn, nx) in cases(v) {
                let g = Guess::of(m, kn);
                let l = kn[kn.len() - 1];
                let er = nx - (l - g.step);
                let es = nx - (l - Method::SameStep.next_step(kn));
                let u = range::mean_step(kn);
                e[0] += er.abs() / u;
                e[1] += er.abs() / nx * 100.0;
                e[2] += er / nx * 100.0;
                c += 1.0;
                if (er.abs() - es.abs()).abs() > 1e-6 {
                    dif += 1.0;
                    if er.abs() < es.abs() {
                        near += 1.0
                    }
                }
                let t = tails[calibration::class_of(kn)];
                if let Some(rg) = Range::around(g, t, kn) {
                    e[3] += rg.width() / u;
                    wk += (rg.width() + 10.0 * ((rg.low - nx).max(0.0) + (nx - rg.high).max(0.0)))
                        / u;
                    es2[*k][0] += er.abs();
                    es2[*k][1] += es.abs();
                    per[*k][0] += rg.holds(nx) as u8 as f64;
                    per[*k][1] += 1.0;
                }
            }
        }
        let h: f64 = per.iter().map(|x| x[0]).sum();
        print!(
            "{:16}W{:6.2}{:9.3}{:8.3}{:8.3}{:8.3}{:8.3}{:8.3} |",
            m.id(),
            wk / c,
            e[0] / c,
            e[1] / c,
            e[2] / c,
            near / dif,
            h / c,
            e[3] / c
        );
        for p in per {
            print!(" {:.2}", p[0] / p[1])
        }
        print!(" | ");
        for p in es2 {
            print!(" {:.2}", p[0] / p[1])
        }
        println!();
        if std::env::args().nth(2).is_some() {
            println!(
                "   {:?}",
                tails.map(|t| (
                    (t.low * 100.0).round() / 100.0,
                    (t.high * 100.0).round() / 100.0
                ))
            );
        }
    }
}
