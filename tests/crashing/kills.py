"""Kills: at every system call of a talk, of a recovery, of a recovery after a killed recovery, and by signals."""
import collections
import random
import re
import shutil
import signal
import subprocess
import time

from .talks import Count, Room, chain, judge, need, notes

# The first calls of a process belong to the loader: a kill there is a program that never was.
NOT_ALONE = {"execve", "exit_group"}


def calls_of(trace):
    """Every system call of a trace by its name, with how often it came."""
    names = re.findall(r"^\d+\s+([a-z_0-9]+)\(", trace, re.MULTILINE)
    return collections.Counter(name for name in names if name not in NOT_ALONE)


def points(counted, step):
    """Which calls to kill at: every one, or every so many."""
    every = [(name, number) for name in sorted(counted) for number in range(1, counted[name] + 1)]
    return every[::step]


def at_every_call(program, events, step):
    """A1, A2: killed before the n-th system call of a session, for every n."""
    count, acknowledged_at = Count(), collections.Counter()
    with Room(program) as room:
        fresh = room.begin("fresh.kanjia")
        said = notes(events)
        shutil.copy(fresh, room.folder / "whole.kanjia")
        whole = room.traced(["record", str(room.folder / "whole.kanjia")], said)
        need(whole.answers() == list(range(2, events + 2)), f"a session without faults: {whole.err}")
        for name, number in points(calls_of(whole.trace), step):
            path = room.folder / "talk.kanjia"
            for old in room.folder.glob("talk.kanjia*"):
                old.unlink()
            shutil.copy(fresh, path)
            killed = room.traced(["record", str(path)], said, f"{name}:signal=KILL:when={number}", calls=name)
            need(killed.status in (-9, 137), f"{name} {number}: ended with {killed.status}")
            answered = {seq: f"note {seq - 1}" for seq in killed.answers()}
            acknowledged_at[len(answered)] += 1
            judge(room, path, answered, count)
    need(len(acknowledged_at) > 3, "the kills all fell together")
    return count


def creation(program, step):
    """A1: killed at every call of `new`: there is a whole talk or none, and no name is taken by half of one."""
    count = Count()
    with Room(program) as room:
        first = room.begin("first.kanjia")
        brief = room.folder / "talk.brief.ron"
        path = room.folder / "talk.kanjia"
        words = ["new", str(brief), "-o", str(path)]
        whole = room.traced(words, "")
        need(path.exists(), "new made nothing")
        for name, number in points(calls_of(whole.trace), step):
            path.unlink(missing_ok=True)
            killed = room.traced(words, "", f"{name}:signal=KILL:when={number}", calls=name)
            said = killed.out.endswith("\n")
            if path.exists():
                records, tail = chain(path.read_bytes())
                need((len(records), tail) == (1, b""), f"{name} {number}: half a talk has the name")
                judge(room, path, {}, count)
            else:
                need(not said, f"{name} {number}: it was said to be begun, and is not there")
                count.points += 1
                again = room.run(words)
                need(again.status == 0, f"{name} {number}: can't be begun again: {again.err}")
        need(first.exists(), "another talk is gone")
    return count


def recovery(program, step, second_step):
    """A20: the recovery of a torn end killed at every call, and the recovery after that killed as well."""
    count, dice = Count(), random.Random(20)
    with Room(program) as room:
        fresh = room.begin("fresh.kanjia")
        room.run(["record", str(fresh)], notes(10))
        torn = fresh.read_bytes() + b"0" * 40 + b"\0" * 60
        path = room.folder / "talk.kanjia"
        answered = {seq: f"note {seq - 1}" for seq in range(2, 12)}

        def anew():
            for old in room.folder.glob("talk.kanjia*"):
                old.unlink()
            path.write_bytes(torn)

        def kill_at(name, number):
            room.traced(["record", str(path)], "", f"{name}:signal=KILL:when={number}", calls=name)

        def settled():
            reopened = room.run(["record", str(path)])
            need(reopened.status == 0, f"does not open after two crashes: {reopened.err}")
            records, tail = chain(path.read_bytes())
            need(not tail, "still torn after two crashes")
            mended = [one for one in records if "cut_bytes:100" in one]
            need(len(mended) == 1, f"the torn end is on record {len(mended)} times")
            kept = [one for one in room.folder.glob("talk.kanjia.torn-*") if one.read_bytes() == torn[-100:]]
            need(len(kept) == 1, f"the torn end is kept {len(kept)} times")
            lost = [n for n, text in answered.items() if f'"{text}"' not in records[n - 1]]
            count.points += 1
            count.acknowledged += len(answered)
            count.lost += len(lost)
            count.torn += 1
            need(not lost, f"lost in a recovery: {lost}")

        anew()
        every = points(calls_of(room.traced(["record", str(path)], "").trace), 1)
        for name, number in every[::step]:
            anew()
            kill_at(name, number)
            settled()
        for name, number in every[::second_step]:
            anew()
            kill_at(name, number)
            kill_at(*dice.choice(every))
            settled()
    return count


def by_signals(program, rounds):
    """A24: told to end by the system at any moment."""
    count, dice = Count(), random.Random(24)
    with Room(program) as room:
        fresh = room.begin("fresh.kanjia")
        for number in range(rounds):
            path = room.folder / f"talk{number}.kanjia"
            shutil.copy(fresh, path)
            child = subprocess.Popen(
                [program, "record", str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL, env=room.environment, bufsize=0,
            )
            child.stdin.write(notes(200).encode())
            # every other time once it has begun to answer, so that there is something to lose
            first = child.stdout.readline() if number % 2 else b""
            time.sleep(dice.uniform(0, 0.05))
            child.send_signal([signal.SIGTERM, signal.SIGHUP, signal.SIGINT][number % 3])
            out, _ = child.communicate()
            lines = (first + out).decode().splitlines(keepends=True)
            whole = [line for line in lines if line.endswith("\n")]
            answered = {seq: f"note {seq - 1}" for seq in range(2, len(whole) + 2)}
            judge(room, path, answered, count)
            path.unlink()
    return count
