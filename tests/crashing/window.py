"""The real window, by keyboard, while its disk fails, hangs, or its display goes."""
import importlib.util
import importlib.machinery
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time

from .talks import Count, Room, Wrong, chain, need

TESTS = pathlib.Path(__file__).resolve().parent.parent


def driver():
    """The part of tests/window that drives it."""
    loader = importlib.machinery.SourceFileLoader("window", str(TESTS / "window"))
    spec = importlib.util.spec_from_loader("window", loader)
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return module


class Desk:
    """A window over a new talk, under strace with these injections."""

    def __init__(self, room, *rules, calls="fdatasync"):
        missing = [tool for tool in ("Xvfb", "openbox", "xdotool") if not shutil.which(tool)]
        need(not missing, f"install {' '.join(missing)}")
        self.window = driver()
        self.room = room
        self.path = room.begin()
        self.holder = tempfile.TemporaryDirectory()
        pictures = TESTS.parent / "target" / "checks" / "crash"
        pictures.mkdir(parents=True, exist_ok=True)
        self.desktop = self.window.Desktop(room.program, pathlib.Path(self.holder.name), pictures)
        self.trace = room.folder / "window.trace"
        # the tracer is no parent of the program, so that its number is the program's
        words = ["strace", "-D", "-f", "--seccomp-bpf", "-o", str(self.trace), "-e", f"trace={calls}"]
        for rule in rules:
            words += ["-e", f"inject={rule}"]
        one = self.desktop
        one.app = subprocess.Popen(
            [*words, room.program, "--lang", "en", str(self.path)], env=one.environment,
            stderr=subprocess.PIPE, text=True,
        )
        one.window = self.window.wait("the window", one.find)
        one.run("windowsize", "--sync", one.window, "1280", "800")
        one.run("windowfocus", "--sync", one.window)
        time.sleep(1.5)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.desktop.end()
        self.holder.cleanup()

    def offer(self, price):
        self.desktop.type(price)
        self.desktop.keys("Return")

    def lines(self, path=None):
        records, _ = chain((path or self.path).read_bytes())
        return len(records)

    def recorded(self, count, path=None):
        path = path or self.path
        self.window.wait(f"{count} records", lambda: path.exists() and self.lines(path) >= count)
        time.sleep(0.3)

    def descriptor(self):
        """The descriptor through which the window holds the talk."""
        folder = pathlib.Path(f"/proc/{self.desktop.app.pid}/fd")
        held = [one.name for one in folder.iterdir() if os.path.realpath(one) == str(self.path)]
        return held[0] if held else None

    def picture(self, name):
        self.desktop.picture(name)


def failed_sync(program):
    """A10: the second sync fails; the descriptor is let alone, and the talk goes on in a new file by the keyboard."""
    with Room(program) as room:
        with Desk(room, "fdatasync:error=EIO:when=2", calls="fdatasync,fsync") as desk:
            desk.offer("5.62")
            desk.recorded(2)
            descriptor = desk.descriptor()
            desk.offer("5.50")
            time.sleep(1.0)
            desk.offer("5.40")
            time.sleep(0.5)
            desk.picture("sync-failed")
            before = desk.path.read_bytes()
            after = desk.trace.read_text(errors="replace").split("(INJECTED)", 1)[1]
            need(f"sync({descriptor})" not in after, f"the descriptor was synced again: {after}")
            need(desk.descriptor() is None, "the descriptor is still held after its sync failed")
            elsewhere = room.folder / "elsewhere.kanjia"
            desk.desktop.keys("F5")
            time.sleep(1.2)
            desk.desktop.type(str(elsewhere))
            desk.desktop.keys("Return")
            desk.recorded(5, elsewhere)
            desk.picture("went-on")
            desk.offer("5.30")
            desk.recorded(6, elsewhere)
            need(desk.path.read_bytes() == before, "the old file was written to after its sync had failed")
            records, tail = chain(elsewhere.read_bytes())
            need(not tail and 'StorageFault(fault:"store-io",safe:2)' in records[4], f"{records[4:]}")
    return Count()


def hanging_sync(program, seconds):
    """A11: a sync takes long; the window answers meanwhile, and an impatient second Enter records nothing."""
    with Room(program) as room:
        with Desk(room, f"fdatasync:delay_enter={seconds * 1_000_000}") as desk:
            desk.offer("5.62")
            desk.desktop.keys("Return", "Return")
            desk.picture("writing")
            waits = []
            for _ in range(6):
                before = shot(desk)
                began = time.monotonic()
                desk.desktop.run("key", "F9")
                while shot(desk) == before:
                    need(time.monotonic() - began < 5, "the window does not answer while the disk hangs")
                waits.append((time.monotonic() - began) * 1000)
            time.sleep(seconds + 1)
            need(desk.lines() == 2, f"{desk.lines()} records of one offer")
            desk.picture("written")
    return max(waits)


def shot(desk):
    """A corner of the window as bytes."""
    words = ["import", "-silent", "-window", desk.desktop.window, "-crop", "40x40+600+600", "rgb:-"]
    return subprocess.run(words, env=desk.desktop.environment, capture_output=True).stdout


def minimised(program, seconds):
    """E5: minimised while an offer is being written, for a while: it is recorded, and the desk goes on."""
    with Room(program) as room:
        with Desk(room, "fdatasync:delay_enter=3000000") as desk:
            desk.offer("5.62")
            desk.desktop.run("windowminimize", desk.desktop.window)
            time.sleep(seconds)
            need(desk.lines() == 2, "not recorded while minimised")
            desk.desktop.run("windowmap", "--sync", desk.desktop.window)
            desk.desktop.run("windowactivate", "--sync", desk.desktop.window)
            desk.desktop.run("windowfocus", "--sync", desk.desktop.window)
            time.sleep(1)
            desk.picture("back")
            desk.offer("5.50")
            desk.recorded(3)


def ended(program, how):
    """A24: the window is told to end, or its display goes: what was shown as recorded is there."""
    with Room(program) as room:
        with Desk(room) as desk:
            for number, price in enumerate(("5.62", "5.50", "5.40"), start=2):
                desk.offer(price)
                desk.recorded(number)
            if how == "display":
                desk.desktop.server.kill()
            else:
                desk.desktop.app.send_signal(how)
            desk.desktop.app.wait(timeout=20)
        need(desk.lines() == 4, f"{how}: {desk.lines()} records")
        verified = room.run(["verify", str(desk.path)])
        need(verified.status == 0, f"{how}: {verified.out}")
        went_on = room.run(["record", str(desk.path)], 'Note(text: "after")\n')
        need(went_on.answers() == [5], f"{how}: {went_on.err}")


def all_of_it(program):
    tools = ("import",)
    if not all(map(shutil.which, tools)):
        raise Wrong("install imagemagick")
    failed_sync(program)
    slowest = hanging_sync(program, 30)
    minimised(program, 20)
    for how in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGKILL, "display"):
        ended(program, how)
    return Count(), f"8 cases; while a sync hung for 30 s a key was answered within {slowest:.0f} ms, taking the picture included"
