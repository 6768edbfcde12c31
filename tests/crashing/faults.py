"""Errors of the disk: at every write and every sync, full and read-only disks, files and folders that go away."""
import os
import re
import resource
import shutil
import subprocess
import time

from .talks import BRIEF, Count, Room, chain, judge, need, notes, preloaded

EVENTS = 50


def texts(answers):
    return {seq: f"note {seq - 1}" for seq in answers}


def copy_of(room, fresh):
    path = room.folder / "talk.kanjia"
    for old in room.folder.glob("talk.kanjia*"):
        old.unlink()
    shutil.copy(fresh, path)
    return path


def descriptor_of(trace, path):
    """The descriptor through which a talk is written to."""
    opened = re.findall(rf'openat\(AT_FDCWD, "{re.escape(str(path))}", O_WRONLY\|O_APPEND\|O_CLOEXEC\) = (\d+)', trace)
    need(opened, "the talk was never opened for writing")
    return opened[-1]


def calls_on(trace, descriptor):
    """write, fdatasync and fsync on a descriptor, in order, and whether each failed."""
    found = re.findall(rf"(write|fdatasync|fsync)\({descriptor}[,)].* = (-?\d+)", trace)
    return [(name, int(result) < 0) for name, result in found]


def failed_syncs(program, step):
    """A10: every sync of a session fails once; the descriptor is never written to or synced again."""
    count, calls = Count(), "openat,write,fdatasync,fsync"
    with Room(program) as room:
        fresh = room.begin("fresh.kanjia")
        for number in range(1, EVENTS + 1, step):
            path = copy_of(room, fresh)
            run = room.traced(["record", str(path)], notes(EVENTS), f"fdatasync:error=EIO:when={number}", calls=calls)
            need(run.status == 2, f"sync {number}: ended with {run.status}")
            need(run.answers() == list(range(2, number + 1)), f"sync {number}: answered {run.answers()}")
            need("are on disk and safe" in run.err, f"sync {number}: says {run.err}")
            done = calls_on(run.trace, descriptor_of(run.trace, path))
            need(done[-1] == ("fdatasync", True), f"sync {number}: {done[-1]} after a failed sync")
            need(sum(failed for _, failed in done) == 1, f"sync {number}: more than one failure")
            judge(room, path, texts(run.answers()), count)
    return count


def failed_writes(program, step):
    """A9: a write fails, once or from then on, with each of the errors a disk may give."""
    count = Count()
    with Room(program) as room:
        fresh = room.begin("fresh.kanjia")
        for error in ("ENOSPC", "EFBIG", "EDQUOT", "EIO", "EROFS"):
            for number in range(1, EVENTS + 1, step):
                for when in (f"{number}", f"{number}+"):
                    path = copy_of(room, fresh)
                    only = ["-P", str(path)]
                    rule = f"write:error={error}:when={when}"
                    run = room.traced(["record", str(path)], notes(EVENTS), rule, only, calls="write,fdatasync")
                    need(run.status == 2, f"{error} at {when}: ended with {run.status}")
                    need(run.answers() == list(range(2, number + 1)), f"{error} at {when}: {run.answers()}")
                    need(run.trace.count("INJECTED") == 1, f"{error} at {when}: written to again")
                    judge(room, path, texts(run.answers()), count, unanswered=0)
    return count


def size_limit(program):
    """A16: a file that may not grow answers with an error and kills nobody."""
    count = Count()
    with Room(program) as room:
        fresh = room.begin("fresh.kanjia")
        for room_left in (0, 1, 63, 64, 65, 300, 1000, 4000):
            path = copy_of(room, fresh)
            limit = path.stat().st_size + room_left
            bounded = lambda limit=limit: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
            run = room.run(["record", str(path)], notes(EVENTS), preexec=bounded)
            need(run.status == 2 and "are on disk and safe" in run.err, f"{room_left}: {run.status} {run.err}")
            judge(room, path, texts(run.answers()), count, unanswered=0)
    return count


def full_in_recovery(program):
    """A21: the disk is full when a torn end is to be mended: nothing is changed, and it opens once there is room."""
    count = Count()
    with Room(program) as room:
        fresh = room.begin("fresh.kanjia")
        room.run(["record", str(fresh)], notes(10))
        for tail in (b"\0" * 40, b"0" * 70, fresh.read_bytes()[-200:-1][:120]):
            path = copy_of(room, fresh)
            torn = fresh.read_bytes() + tail
            path.write_bytes(torn)
            none = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
            run = room.run(["record", str(path)], notes(3), preexec=none)
            need(run.status == 2 and run.out == "", f"mended without room: {run.status} {run.err}")
            need("could not be mended" in run.err, f"says {run.err}")
            need(path.read_bytes() == torn, "a torn file was changed on a full disk")
            shown = room.run(["show", str(path)])
            need(shown.status == 0, "it can't be looked at")
            judge(room, path, texts(range(2, 12)), count)
    return count


def short_writes(program):
    """A12: writes that take a few bytes at a time and are interrupted every other time."""
    count = Count()
    with Room(program) as room:
        library = preloaded(room)
        fresh = room.begin("fresh.kanjia")
        for at_most in (1, 3, 7, 64, 100):
            path = copy_of(room, fresh)
            extra = {"LD_PRELOAD": library, "SHORT": str(at_most)}
            run = room.run(["record", str(path)], notes(EVENTS), extra=extra)
            need(run.answers() == list(range(2, EVENTS + 2)), f"{at_most} bytes at a time: {run.err}")
            judge(room, path, texts(run.answers()), count, unanswered=0)
    return count


def slow_syncs(program, events, milliseconds):
    """A11: every sync takes long; each record is answered once, after its sync. Gives the waits in milliseconds."""
    count, waits = Count(), []
    with Room(program) as room:
        path = room.begin()
        delay = f"inject=fdatasync:delay_enter={milliseconds * 1000}"
        child = subprocess.Popen(
            ["strace", "-f", "-o", "/dev/null", "-e", "trace=fdatasync", "-e", delay, program, "record", str(path)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=room.environment,
        )
        for number in range(1, events + 1):
            began = time.monotonic()
            child.stdin.write(notes(1, number).encode())
            child.stdin.flush()
            answer = child.stdout.readline().decode()
            waits.append((time.monotonic() - began) * 1000)
            need(answer == f'{{"recorded":[{number + 1}]}}\n', f"answered {answer}")
        child.stdin.close()
        need(child.wait() == 0, "ended with a fault")
        need(min(waits) >= milliseconds, "answered before the sync was done")
        judge(room, path, texts(range(2, events + 2)), count, unanswered=0)
    return count, waits


def renames(program):
    """A13: the new file can't get its name; nothing else is touched and no draft is left."""
    tried = 0
    with Room(program) as room:
        brief = room.folder / "talk.brief.ron"
        brief.write_text(BRIEF, encoding="utf-8")
        new = room.folder / "new.kanjia"
        words = ["new", str(brief), "-o", str(new)]
        for error in ("EACCES", "EXDEV", "EIO", "ENOSPC", "EROFS", "EPERM"):
            run = room.traced(words, "", f"renameat2:error={error}", calls="renameat2,rename,unlink")
            need(run.status == 2 and "kanjia: " in run.err, f"{error}: {run.status} {run.err}")
            need(not new.exists(), f"{error}: there is a file all the same")
            need(not list(room.folder.glob(".kanjia-*")), f"{error}: a draft is left")
            tried += 1
        for error in ("EINVAL", "ENOSYS"):  # a disk that can't rename without replacing
            run = room.traced(words, "", f"renameat2:error={error}", calls="renameat2,rename,unlink")
            need(run.status == 0 and len(chain(new.read_bytes())[0]) == 1, f"{error}: {run.err}")
            new.unlink()
            tried += 1
        new.write_bytes(b"something dear")
        need(room.run(words).status == 2 and new.read_bytes() == b"something dear", "a file was replaced")
        new.unlink()
        new.mkdir()
        need(room.run(words).status == 2 and list(new.iterdir()) == [], "a folder was replaced")
        return tried + 2


def folder_syncs(program):
    """A14: the folder can't be synced: that is told, and the talk goes on."""
    tried = 0
    with Room(program) as room:
        brief = room.folder / "talk.brief.ron"
        brief.write_text(BRIEF, encoding="utf-8")
        for error in ("EIO", "EINVAL"):
            new = room.folder / f"{error}.kanjia"
            words = ["new", str(brief), "-o", str(new)]
            run = room.traced(words, "", f"fsync:error={error}:when=2", calls="fsync")
            need(run.status == 0 and "could not be synced" in run.err, f"{error}: {run.status} {run.err}")
            need(run.trace.count("fsync(") == 2, f"{error}: {run.trace.count('fsync(')} syncs")
            need(len(chain(new.read_bytes())[0]) == 1, f"{error}: no talk")
            tried += 1
    return tried


def order_of_creation(program):
    """A3: written, synced, renamed, folder synced, and only then told; each record written, synced, then answered."""
    with Room(program) as room:
        brief = room.folder / "talk.brief.ron"
        brief.write_text(BRIEF, encoding="utf-8")
        path = room.folder / "talk.kanjia"
        calls = "openat,write,fsync,fdatasync,rename,renameat2"
        run = room.traced(["new", str(brief), "-o", str(path)], "", calls=calls)
        steps = re.findall(r"^\d+\s+(write\(1|fsync|renameat2?)", run.trace, re.MULTILINE)
        need(steps == ["fsync", "renameat2", "fsync", "write(1"], f"new: {steps}")
        run = room.traced(["record", str(path)], notes(5), calls=calls)
        descriptor = descriptor_of(run.trace, path)
        steps = re.findall(rf"^\d+\s+(write\({descriptor},|fdatasync\({descriptor}\)|write\(1,)", run.trace, re.MULTILINE)
        one = [f"write({descriptor},", f"fdatasync({descriptor})", "write(1,"]
        need(steps == one * 5, f"record: {steps}")
        return 2


def going_away(program):
    """A15: a talk that is recorded loses its folder, its name, or its bytes."""
    count = Count()

    def gone(what, room, path):
        if what == "folder":
            shutil.rmtree(path.parent)
        elif what == "name":
            path.rename(path.with_suffix(".moved"))
        elif what == "bytes":
            os.truncate(path, path.stat().st_size - 5)
        else:
            with open(path, "ab") as other:
                other.write(b"another program\n")

    for what in ("folder", "name", "bytes", "more"):
        with Room(program) as room:
            folder = room.folder / "talks"
            folder.mkdir()
            path = room.begin(folder=folder)
            child = subprocess.Popen(
                [program, "--lang", "en", "record", str(path)], env=room.environment,
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            )
            child.stdin.write(notes(3).encode())
            child.stdin.flush()
            answers = [child.stdout.readline().decode() for _ in range(3)]
            need(answers[-1] == '{"recorded":[4]}\n', f"{what}: {answers}")
            gone(what, room, path)
            out, err = child.communicate(notes(3, 4).encode())
            need(child.returncode == 2 and out == b"", f"{what} gone: answered {out!r}, ended with {child.returncode}")
            need(b"kanjia: " in err and b"are on disk and safe" in err, f"{what} gone: says {err!r}")
            count.points += 1
            if what == "name":
                judge(room, path.with_suffix(".moved"), texts([2, 3, 4]), count, unanswered=0)
                count.points -= 1
    return count


def not_writable(program):
    """A15: files and folders that may only be read, for a user whom that binds."""
    as_nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.geteuid() == 0 else []
    tried = 0
    with Room(program) as room:
        os.chmod(room.folder, 0o755)
        folder = room.folder / "talks"
        folder.mkdir()
        path = room.begin(folder=folder)
        before = path.read_bytes()
        os.chmod(path, 0o444)
        if as_nobody:
            shutil.copy(program, room.folder / "kanjia")
            os.chmod(room.folder / "kanjia", 0o755)
            room.program = str(room.folder / "kanjia")
        for mode in (0o755 if as_nobody else 0o555, 0o777):
            os.chmod(folder, mode)
            run = room.run(["record", str(path)], notes(3), before=as_nobody)
            need(run.status == 2 and run.out == "" and "kanjia: " in run.err, f"{oct(mode)}: {run.status} {run.err}")
            need(path.read_bytes() == before, "it was written to")
            need(room.run(["verify", str(path)], before=as_nobody).status == 0, "it can't be verified")
            tried += 1
        os.chmod(folder, 0o755)
    return tried


def locks(program):
    """A17: a second program is told who holds the file; a disk without locks is a warning."""
    with Room(program) as room:
        path = room.begin()
        first = subprocess.Popen(
            [program, "record", str(path)], env=room.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        first.stdin.write(notes(1).encode())
        first.stdin.flush()
        first.stdout.readline()
        second = room.run(["record", str(path)], notes(1))
        need(second.status == 2 and str(first.pid) in second.err, f"second: {second.status} {second.err}")
        need(room.run(["show", str(path)]).status == 0, "it can't be looked at meanwhile")
        first.kill()
        first.wait()
        first.stdin.close()
        first.stdout.close()
        third = room.run(["record", str(path)], notes(1, 2))
        need(third.answers() == [3], f"after the kill: {third.err}")
        for error in ("ENOLCK", "EOPNOTSUPP"):
            run = room.traced(["record", str(path)], notes(1, 3), f"flock:error={error}", calls="flock")
            need(run.status == 0 and len(run.answers()) == 1, f"{error}: {run.status} {run.err}")
            need("knows no locks" in run.err, f"{error}: says {run.err}")
    return 4
