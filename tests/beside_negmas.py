#!/usr/bin/env python3
"""Holds scores and simulated talks against NegMAS, in one run on this machine.

    tests/beside_negmas.py target/release/kanjia [--zones 200] [--traces 20]

NegMAS is installed by name with pip into a folder of its own (--venv, by default beside the
program's target folder) unless it is there. Printed are

 a. for random zones of one linear price the solutions of Nash, Kalai and Kalai-Smorodinsky:
    ours (kanjia scores --json) and those that nash_points, kalai_points and ks_points find on
    the grid of price steps; with the largest difference;
 b. for traces of NegMAS, saved by it as CSV and imported here: our concession metrics beside
    its total_concession, concession_rate, monotonic_concession and temporal_patience;
 c. simulated offers per second on one core: its time-based agents, and kanjia simulate.

The exit status is 1 where a or b differ by more than rounding, or c misses a thousandfold.
"""

import argparse
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time

ONE_CORE = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
}


def inside_venv(folder):
    """Runs this script again by the Python of a venv that has NegMAS."""
    python = folder / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    has = subprocess.run([python, "-c", "import negmas"], capture_output=True, check=False)
    if has.returncode != 0:
        print("installing NegMAS into", folder, flush=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "negmas"], check=True)
    os.execve(python, [str(python), *sys.argv, "--inside"], {**os.environ, **ONE_CORE})


def scores(program, talk, reserve=None, floor=None):
    words = [program, "scores", talk, "--json"]
    if reserve is not None:
        words += ["--zone", str(reserve), str(floor)]
    run = subprocess.run(words, capture_output=True, text=True, check=True)
    return json.loads(run.stdout)[0]


def session(n_steps, company, payer, reserve=None, floor=None, top=1000):
    """A negotiation over one price, the company first. Utilities are the price itself and its
    opposite, so a step in utility is a step in price."""
    from negmas import SAOMechanism, make_issue
    from negmas.preferences import LinearAdditiveUtilityFunction
    from negmas.preferences.value_fun import AffineFun

    issues = [make_issue((1, top), "price")]
    sells = LinearAdditiveUtilityFunction(
        [AffineFun(1, 0)], issues=issues, reserved_value=float(floor or 0)
    )
    buys = LinearAdditiveUtilityFunction(
        [AffineFun(-1, top)], issues=issues, reserved_value=float(top - (reserve or top))
    )
    mechanism = SAOMechanism(issues=issues, n_steps=n_steps)
    mechanism.add(company(name="company"), ufun=sells)
    mechanism.add(payer(name="payer"), ufun=buys)
    return mechanism, (sells, buys)


def a_solutions(program, count, folder):
    from negmas.preferences.ops import kalai_points, ks_points, nash_points, pareto_frontier
    from negmas.sao.negotiators import LinearTBNegotiator

    talk = imported(program, session(5, LinearTBNegotiator, LinearTBNegotiator)[0], folder, "zone")
    draw = random.Random(1)
    worst = {"nash": 0.0, "kalai": 0.0, "kalai_smorodinsky": 0.0}
    for _ in range(count):
        floor = draw.randint(1, 900)
        reserve = draw.randint(floor + 1, 1000)
        ours = scores(program, talk, reserve, floor)["solutions"]
        mechanism, ufuns = session(5, LinearTBNegotiator, LinearTBNegotiator, reserve, floor)
        outcomes = list(mechanism.outcome_space.enumerate())
        frontier, _ = pareto_frontier(ufuns, outcomes=outcomes, sort_by_welfare=True)
        ranges = [(float(floor), float(reserve)), (float(1000 - reserve), float(1000 - floor))]
        found = {
            "nash": nash_points(ufuns, frontier, ranges=ranges),
            "kalai": kalai_points(ufuns, frontier, ranges=ranges),
            "kalai_smorodinsky": ks_points(ufuns, frontier, ranges=ranges),
        }
        for name, points in found.items():
            # a point is the utilities of both sides; the company's is the price
            prices = [float(utilities[0]) for utilities, *_ in points]
            off = min(abs(price - float(ours[name])) for price in prices)
            worst[name] = max(worst[name], off)
    print(f"a. {count} random zones of whole prices, 1 to 1000; ours is exact, a grid point of")
    print("   theirs can be half a step off where the width is odd")
    for name, off in worst.items():
        print(f"   {name:18} largest difference {off:g} of a price step")
    return all(off <= 0.5 for off in worst.values())


def imported(program, mechanism, folder, name):
    mechanism.run()
    mechanism.save(folder, name, storage_format="csv", source="full_trace", save_scenario=False)
    talk = folder / f"{name}.kanjia"
    trace = folder / name / "trace.csv"
    words = [program, "import", trace, "-o", talk, "--negmas", "--payer", "payer"]
    subprocess.run(words, check=True, capture_output=True)
    return talk


def b_concessions(program, count, folder):
    from negmas.preferences.ops import calc_negotiator_metrics
    from negmas.sao.negotiators import (
        BoulwareTBNegotiator,
        ConcederTBNegotiator,
        LinearTBNegotiator,
        NaiveTitForTatNegotiator,
    )

    kinds = [BoulwareTBNegotiator, ConcederTBNegotiator, LinearTBNegotiator, NaiveTitForTatNegotiator]
    pairs = {
        "total_concession": "total",
        "concession_rate": "rate",
        "monotonic_concession": "kept",
        "temporal_patience": "patience",
    }
    draw = random.Random(2)
    worst = dict.fromkeys(pairs, 0.0)
    compared = figures = 0
    for number in range(count):
        company, payer = draw.choice(kinds), draw.choice(kinds[:3])
        mechanism, ufuns = session(draw.randint(6, 40), company, payer, 700, 300)
        talk = imported(program, mechanism, folder, f"trace-{number}")
        ours = scores(program, talk)
        ids = list(mechanism.negotiator_ids)
        trace = [one for one in mechanism.full_trace if one.offer is not None]
        utilities = [tuple(float(ufun(one.offer)) for ufun in ufuns) for one in trace]
        parties = [ids.index(one.negotiator) for one in trace]
        agreement = mechanism.agreement
        reserved = [float(ufun.reserved_value) for ufun in ufuns]
        realised = None if agreement is None else [float(ufun(agreement)) for ufun in ufuns]
        for index, side in enumerate(["company", "payer"]):
            theirs = calc_negotiator_metrics(
                utilities, realised, reserved, index=index, trace_parties=parties
            )
            for name, key in pairs.items():
                wanted = getattr(theirs, name)
                if wanted != wanted or ours[side][key] is None:
                    continue
                worst[name] = max(worst[name], abs(wanted - float(ours[side][key])))
                compared += 1
        figures += len(trace)
    print(f"b. {count} traces of NegMAS imported, {figures} figures, {compared} metrics compared")
    for name, off in worst.items():
        print(f"   {name:22} largest difference {off:.2g}")
    return compared > 0 and all(off < 1e-5 for off in worst.values())


def c_speed(program):
    from negmas.sao.negotiators import BoulwareTBNegotiator, LinearTBNegotiator

    def negmas(talks, n_steps):
        offers = 0
        began = time.perf_counter()
        for _ in range(talks):
            mechanism, _ = session(n_steps, BoulwareTBNegotiator, LinearTBNegotiator)
            mechanism.run()
            offers += len(mechanism.full_trace)
        return offers / (time.perf_counter() - began)

    def ours(payer, talks):
        words = [program, "simulate", "--tactic", "boulware", "--payer", payer]
        words += ["--talks", str(talks), "--json"]
        began = time.perf_counter()
        run = subprocess.run(words, capture_output=True, text=True, check=True)
        took = time.perf_counter() - began
        return json.loads(run.stdout)["results"][0]["offers"] / took

    negmas(3, 20)
    print("c. simulated offers per second on one core, best of three runs taken in turn")
    rounds = [
        (
            negmas(20, 100),
            negmas(100, 16),
            ours("straight-line", 400_000),
            ours("boulware", 400_000),
            ours("guide", 4_000),
        )
        for _ in range(3)
    ]
    long, short, line, late, guide = (max(one) for one in zip(*rounds, strict=True))
    print(f"   NegMAS, time-based agents, 100 steps   {long:14,.0f}")
    print(f"   NegMAS, time-based agents, 16 steps    {short:14,.0f}")
    for name, rate in [
        ("straight line", line),
        ("by time, e = 0.2", late),
        ("the guide's first", guide),
    ]:
        print(f"   kanjia simulate, {name:20}  {rate:14,.0f}   {rate / max(long, short):10,.0f} times")
    return min(line, late) >= 1000 * max(long, short)


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    words.add_argument("program", type=pathlib.Path)
    words.add_argument("--zones", type=int, default=200)
    words.add_argument("--traces", type=int, default=20)
    words.add_argument("--venv", type=pathlib.Path, default=pathlib.Path("target/negmas"))
    words.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    asked = words.parse_args()
    if not asked.inside:
        inside_venv(asked.venv)
    import warnings

    warnings.filterwarnings("ignore")
    import negmas

    print("NegMAS", negmas.__version__, "beside", asked.program)
    program = asked.program.resolve()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        good = [
            a_solutions(program, asked.zones, folder),
            b_concessions(program, asked.traces, folder),
            c_speed(program),
        ]
    print("agrees" if all(good) else f"differs: a, b, c are {good}")
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
