"""Disks of their own: the power is cut, they are full, turn read-only, fail, are taken out. Needs root."""
import contextlib
import hashlib
import os
import pathlib
import random
import re
import shutil
import subprocess
import tempfile
import threading
import time

from .talks import Count, Room, Wrong, chain, holds, judge, need, notes, preloaded

MIB = 1024 * 1024
DISKS = {
    "ext4": (24 * MIB, ["mkfs.ext4", "-q", "-F"], []),
    "xfs": (320 * MIB, ["mkfs.xfs", "-q", "-f"], ["nouuid"]),
    "btrfs": (128 * MIB, ["mkfs.btrfs", "-q", "-f"], []),
}


def require_root():
    if os.geteuid() != 0:
        raise Wrong("needs root, for a disk of its own")


@contextlib.contextmanager
def mounted(image, kind, options=()):
    """The disk in this file, at a folder of its own."""
    folder = tempfile.mkdtemp(prefix="kanjia-disk-")
    words = ["mount", "-o", ",".join(["loop", *DISKS[kind][2], *options]), str(image), folder]
    done = subprocess.run(words, capture_output=True, text=True)
    need(done.returncode == 0, f"mount: {done.stderr}")
    try:
        yield pathlib.Path(folder)
    finally:
        for _ in range(50):
            if subprocess.run(["umount", folder], capture_output=True).returncode == 0:
                break
            time.sleep(0.1)
        else:
            subprocess.run(["umount", "-l", folder], check=True)
        os.rmdir(folder)


def made(folder, kind):
    """A new disk in a file, without a byte where nothing is."""
    size, words, _ = DISKS[kind]
    image = folder / f"{kind}.image"
    with open(image, "wb") as disk:
        disk.truncate(size)
    done = subprocess.run([*words, str(image)], capture_output=True, text=True)
    need(done.returncode == 0, f"{words[0]}: {done.stderr}")
    return image


def copied(image, target):
    """The disk as it is at this moment, holes left out: what would be there if the power went."""
    with open(image, "rb") as source, open(target, "wb") as copy:
        size = os.fstat(source.fileno()).st_size
        copy.truncate(size)
        at = 0
        while True:
            try:
                start = os.lseek(source.fileno(), at, os.SEEK_DATA)
            except OSError:
                return
            at = os.lseek(source.fileno(), start, os.SEEK_HOLE)
            done = start
            while done < at:
                done += os.copy_file_range(source.fileno(), copy.fileno(), at - done, done, done)


def snapshots(room, kind, times, extra=None):
    """A disk copied so many times while a talk is recorded on it: each copy, and how many answers there were by then."""
    dice = random.Random(4)
    image = made(room.folder, kind)
    kept = []
    with mounted(image, kind) as disk:
        path = room.begin(folder=disk)
        child = subprocess.Popen(
            [room.program, "record", str(path)], env={**room.environment, **(extra or {})},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )
        answered, fed = [], 0

        def listen():
            for line in child.stdout:
                answered.append(int(re.search(rb"\[(\d+)\]", line)[1]))

        listener = threading.Thread(target=listen)
        listener.start()
        for number in range(times):
            more = dice.randrange(1, 6)
            child.stdin.write(notes(more, fed + 1).encode())
            child.stdin.flush()
            fed += more
            time.sleep(dice.uniform(0, 0.03))
            known = len(answered)
            snapshot = room.folder / f"cut-{number}.image"
            copied(image, snapshot)
            kept.append((snapshot, known))
        child.stdin.close()
        listener.join()
        need(child.wait() == 0 and len(answered) == fed, "the recording itself failed")
    return kept


def cut(program, kind, times):
    """A4: the disk copied while a talk is being recorded on it, mounted again, its journal replayed."""
    require_root()
    count, nuls = Count(), 0
    with Room(program) as room:
        for snapshot, known in snapshots(room, kind, times):
            with mounted(snapshot, kind) as disk:
                path = disk / "talk.kanjia"
                need(path.exists(), f"after the cut {snapshot.name} there is no talk")
                _, tail = chain(path.read_bytes())
                nuls += bool(tail) and not tail.strip(b"\0")
                judge(room, path, {seq: f"note {seq - 1}" for seq in range(2, known + 2)}, count, unanswered=99)
            snapshot.unlink()
    return count, f"{nuls} ends of NULs"


def control(program, times):
    """The same without a single sync: if nothing is lost then, the cuts above prove nothing."""
    require_root()
    lost = torn = 0
    with Room(program) as room:
        extra = {"LD_PRELOAD": preloaded(room), "NOSYNC": "1"}
        for snapshot, known in snapshots(room, "ext4", times, extra):
            with mounted(snapshot, "ext4") as disk:
                path = disk / "talk.kanjia"
                records, tail = chain(path.read_bytes()) if path.exists() else ([], b"")
                lost += max(0, known + 1 - len(records))
                torn += bool(tail)
            snapshot.unlink()
    need(lost > 0, "nothing is lost without syncs: cutting the power like this shows nothing")
    return Count(), f"syncs left out: {lost} answered records lost at {times} cuts, {torn} torn ends, as it has to be"


def tmpfs(program):
    """A9: a disk of 64 KiB fills up: what was answered is there, and the talk goes on on another disk."""
    require_root()
    count = Count()
    with Room(program) as room:
        folder = room.folder / "small"
        folder.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)], check=True)
        try:
            path = room.begin(folder=folder)
            run = room.run(["record", str(path)], notes(2000))
            need(run.status == 2 and "disk" in run.err, f"{run.status} {run.err}")
            answered = {seq: f"note {seq - 1}" for seq in run.answers()}
            need(len(answered) > 100, "it was full at once")
            elsewhere = room.folder / "talk.kanjia"
            shutil.copy(path, elsewhere)
            judge(room, elsewhere, answered, count, unanswered=0)
            went_on = room.run(["record", str(elsewhere)], notes(1, 2001))
            need(len(went_on.answers()) == 1, f"does not go on: {went_on.err}")
            free = b"x" * 100
            (folder / "filler").write_bytes(free[:1])
            torn = room.run(["record", str(path)])
            need(torn.status in (0, 2), f"opening on the full disk: {torn.err}")
            records, _ = chain(path.read_bytes())
            need(all(holds(records, *one) for one in answered.items()), "lost on the full disk")
        finally:
            subprocess.run(["umount", str(folder)], check=True)
    return count


def disks(program):
    """A15: the disk turns read-only, is taken out, or fails underneath, while a talk is recorded."""
    require_root()
    count = Count()

    def read_only(disk, _image):
        done = subprocess.run(["mount", "-o", "remount,ro", str(disk)], capture_output=True)
        return done.returncode == 0

    def forced_read_only(disk, _image):
        # as the kernel does by itself after an error: writers are not asked
        device = subprocess.run(["findmnt", "-no", "SOURCE", str(disk)], capture_output=True, text=True).stdout.strip()
        name = os.path.basename(device)
        pathlib.Path(f"/sys/fs/ext4/{name}/trigger_fs_error").write_text("1")
        return True

    def taken_out(disk, _image):
        subprocess.run(["umount", "-l", str(disk)], check=True)
        return True

    def unchangeable(disk, _image):
        subprocess.run(["chattr", "+i", str(disk / "talk.kanjia")], check=True)
        return True

    for how in (read_only, forced_read_only, taken_out, unchangeable):
        with Room(program) as room:
            image = made(room.folder, "ext4")
            with mounted(image, "ext4", ["errors=remount-ro"]) as disk:
                path = room.begin(folder=disk)
                child = subprocess.Popen(
                    [program, "--lang", "en", "record", str(path)], env=room.environment,
                    stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                )
                child.stdin.write(notes(3).encode())
                child.stdin.flush()
                for _ in range(3):
                    child.stdout.readline()
                happened = how(disk, image)
                out, err = child.communicate(notes(3, 4).encode())
                said = out.decode().count("recorded")
                if happened and how is not read_only:
                    refused = child.returncode == 2 and b"kanjia: " in err
                    still_writable = how is unchangeable and said == 3
                    need(refused or still_writable, f"{how.__name__}: {child.returncode} {out!r} {err!r}")
                if how is unchangeable:
                    subprocess.run(["chattr", "-i", str(path)], check=True)
                if how is taken_out:
                    os.rmdir(disk)
                    os.mkdir(disk)
                    subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(disk)], check=True)
            again = room.folder / "again.image"
            copied(image, again)
            subprocess.run(["fsck.ext4", "-fy", str(again)], capture_output=True)
            with mounted(again, "ext4") as disk:
                answered = {seq: f"note {seq - 1}" for seq in range(2, 5 + said)}
                judge(room, disk / "talk.kanjia", answered, count)
    return count


def large(program):
    """A22: a talk of 100 000 records and 30 MB: opened, appended to."""
    with Room(program) as room:
        path = room.begin()
        first = path.read_bytes()
        lines, before = [first], first[:64]
        for number in range(2, 100_001):
            text = f"note {number - 1} " + "x" * 110
            record = f'(seq:{number},at:"2026-03-02T10:00:00+08:00",event:Noted(text:"{text}"))'.encode()
            before = hashlib.sha256(before + b"\n" + record).hexdigest().encode()
            lines.append(before + b" " + record + b"\n")
        path.write_bytes(b"".join(lines))
        size = path.stat().st_size / 1e6
        began = time.monotonic()
        measured = subprocess.run(
            ["bash", "-c", 'ulimit -v 1000000; exec "$@"', "bounded", program, "record", str(path)],
            input=b"", capture_output=True, env=room.environment,
        )
        took = time.monotonic() - began
        need(measured.returncode in (0, 2), measured.stderr.decode())
        usage = room.run(["verify", str(path)])
        need(usage.status == 0, usage.out + usage.err)
        # the tests' build is not the one that people run, and slower by far: `cargo bench` has the time
        need(took < 60, f"opening took {took:.1f} s")
        return Count(), f"{size:.1f} MB opened in {took:.2f} s by the build of the tests"


