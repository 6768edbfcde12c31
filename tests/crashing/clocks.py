"""The clock of the machine while a talk is recorded: set forward and back, stopped, another zone, the year 2038."""
import os
import re
import shutil
import signal
import subprocess
import time

from .talks import Room, Wrong, chain, need, notes


class Recorder:
    """A program that records, under a clock that can be set."""

    def __init__(self, room, path, start, extra=None):
        self.setting = room.folder / "clock"
        self.set(start)
        environment = {
            **room.environment,
            "LD_PRELOAD": library(),
            "FAKETIME_TIMESTAMP_FILE": str(self.setting),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            **(extra or {}),
        }
        self.child = subprocess.Popen(
            [room.program, "--lang", "en", "record", str(path)], env=environment,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )

    def set(self, offset):
        draft = self.setting.with_suffix(".new")
        draft.write_text(offset + "\n")
        draft.rename(self.setting)

    def say(self, command):
        self.child.stdin.write(command.encode())
        self.child.stdin.flush()
        return self.child.stdout.readline().decode()

    def end(self):
        _, err = self.child.communicate()
        need(self.child.returncode == 0, f"record ended with {self.child.returncode}: {err.decode()}")
        return err.decode()


def library():
    for folder in ("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib"):
        path = f"{folder}/faketime/libfaketime.so.1"
        if os.path.exists(path):
            return path
    raise Wrong("install faketime")


def jumps(path):
    records, tail = chain(path.read_bytes())
    need(not tail, "torn")
    return [found for record in records for found in re.findall(r"ClockJumped\(([^)]*\))", record)], records


def close_to(found, kind, seconds):
    match = re.fullmatch(rf"{kind}\(seconds:(-?\d+)\)", found)
    need(match and abs(int(match[1]) - seconds) <= 1, f"{found}, expected {kind} of {seconds} s")


def set_by(program, seconds):
    """The clock is set by so much between two commands: it stands on record between them, and orders nothing."""
    with Room(program) as room:
        path = room.begin()
        recorder = Recorder(room, path, "+0")
        need(recorder.say(notes(1)) == '{"recorded":[2]}\n', "no answer")
        recorder.set(f"{seconds:+d}")
        need(recorder.say(notes(1, 2)) == '{"recorded":[4]}\n', "the jump is not on record before the command")
        need(recorder.say(notes(1, 3)) == '{"recorded":[5]}\n', "it is on record twice")
        told = recorder.end()
        need("Clock set" in told and "number 3" in told, f"says {told}")
        found, _ = jumps(path)
        need(len(found) == 1, f"{found}")
        close_to(found[0], "Set", seconds)
        need(room.run(["verify", str(path)]).status == 0, "does not verify")


def stopped(program, seconds):
    """Stopped for a while, as a suspended process is: time went by, and no clock was set."""
    with Room(program) as room:
        path = room.begin()
        recorder = Recorder(room, path, "+0")
        recorder.say(notes(1))
        recorder.child.send_signal(signal.SIGSTOP)
        time.sleep(seconds)
        recorder.child.send_signal(signal.SIGCONT)
        need(recorder.say(notes(1, 2)) == '{"recorded":[3]}\n', "a jump is on record where there was none")
        recorder.end()
        need(jumps(path)[0] == [], "a jump")


def other_zone(program):
    """Another time zone, and a change to winter time: the offset of a record changes, and no clock was set."""
    with Room(program) as room:
        path = room.begin()
        for number, zone in enumerate(("America/New_York", "Asia/Kathmandu", "UTC"), start=1):
            room.environment["TZ"] = zone
            run = room.run(["record", str(path)], notes(1, number))
            need(run.answers() == [number + 1], run.err)
        found, records = jumps(path)
        offsets = [re.search(r'at:"[^"]*([+-]\d\d:\d\d|Z)"', record)[1] for record in records]
        need(found == [] and len(set(offsets)) == 4, f"{found} {offsets}")
        need(room.run(["verify", str(path)]).status == 0, "does not verify")


def far_years(program):
    """Around the second in which 32 bits run out, at the end of the century, and before the talk was opened."""
    with Room(program) as room:
        path = room.begin()
        for number, day in enumerate(("@2038-01-19 03:14:06", "@2038-01-19 03:14:08", "@2099-12-31 23:59:59",
                                      "@1999-12-31 23:59:59"), start=1):
            recorder = Recorder(room, path, day)
            need(recorder.say(notes(1, number)) == f'{{"recorded":[{number + 1}]}}\n', f"{day}: not recorded")
            recorder.end()
        _, records = jumps(path)
        need('at:"2038-01-19T' in records[1] and 'at:"2099-' in records[3] or "2100-" in records[3], records[3][:60])
        verified = room.run(["verify", str(path)])
        need(verified.status == 0, f"order is by number, and it does not verify: {verified.out}")
        need(room.run(["show", str(path)]).status == 0, "can't be shown")


def budget(program):
    """A talk whose time has passed long since goes on: nothing is decided by a clock."""
    with Room(program) as room:
        path = room.begin()
        recorder = Recorder(room, path, "+0")
        recorder.say('Offer(by: Company, price: "5.62", confirmed: true)\n')
        recorder.say("Recess(by: Company, minutes: 5)\n")
        recorder.set("+86400")
        answer = recorder.say(notes(1))
        need('"recorded":[5]' in answer, f"{answer}")
        recorder.end()
        _, records = jumps(path)
        need(len(records) == 5, f"something was decided: {records[5:]}")


def short(program):
    if not shutil.which("faketime"):
        raise Wrong("install faketime")
    set_by(program, 3600)
    set_by(program, -3600)
    budget(program)
    return 3


def all_of_it(program):
    short(program)
    for seconds in (3, -3, 60, 86_400, -86_400, 400 * 86_400):
        set_by(program, seconds)
    set_by_less(program)
    stopped(program, 60)
    other_zone(program)
    far_years(program)
    return 13


def set_by_less(program):
    """A second more or less is no jump."""
    with Room(program) as room:
        path = room.begin()
        recorder = Recorder(room, path, "+0")
        recorder.say(notes(1))
        for number, offset in enumerate(("+1", "-1", "+0"), start=2):
            recorder.set(offset)
            need(recorder.say(notes(1, number)) == f'{{"recorded":[{number + 1}]}}\n', "a second is a jump")
        recorder.end()
