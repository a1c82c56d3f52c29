"""Runs what the library does in child processes that are killed, or whose system calls fail, and looks at what is left.

    crash_driver.py kills FOLDER ROUNDS        children that save marks, killed at random moments
    crash_driver.py full FOLDER                files may not grow beyond one limit after another
    crash_driver.py lay-out FOLDER             makes what the next works on
    crash_driver.py count FOLDER               every deed once, for a tracer that counts its system calls
    crash_driver.py points FOLDER WANTED WITH  under a tracer that strikes each process's `STRIKE`th call of a kind

A child makes idle calls first, so that the call the tracer strikes is the one wanted. Prints one JSON object.
"""

import json
import os
import random
import resource
import select
import shutil
import signal
import subprocess
import sys
import traceback
from dataclasses import replace
from pathlib import Path

from samples import contents, plain, sample, write_first_version

from bodymap.drawing.mark import Drawing
from bodymap.errors import BodymapError
from bodymap.sessions import archive, backups, intake
from bodymap.sessions.library import Library
from bodymap.sessions.salvage import rescue

STRIKE = 200
LATER = {"openat": 2500}  # only to start takes hundreds of these
FAILED, WRONG = 3, 4  # exit statuses: a sentence was given; anything else went wrong


# what is done, over a folder laid out by `lay_out`; each writes "acknowledged" when it returned


def lay_out(folder: Path) -> None:
    """Lay out what the deeds work on."""
    folder.mkdir()
    with_library(folder / "now.sqlite3", lambda library: [library.save(sample(n)) for n in range(3)])
    write_first_version(folder / "old.sqlite3", [sample(n) for n in range(3)])
    shutil.copy(folder / "now.sqlite3", folder / "chosen.sqlite3")
    with_library(folder / "chosen.sqlite3", lambda library: library.save(sample(7)))
    with_library(folder / "other.sqlite3", lambda library: [library.save(sample(n)) for n in range(10, 13)])
    with_library(folder / "other.sqlite3", lambda library: archive.write(library, folder / "other.zip"))
    with_library(folder / "now.sqlite3", lambda library: archive.write(library, folder / "out.zip"))
    damaged = bytearray((folder / "now.sqlite3").read_bytes())
    damaged[:100] = bytes(100)
    (folder / "damaged.sqlite3").write_bytes(damaged)


def with_library(path: Path, act) -> None:
    library = Library(path)
    try:
        act(library)
    finally:
        library.close()


def save(folder: Path) -> None:
    one = sample(1)
    more = (*one.drawing.marks, *sample(50).drawing.marks)
    with_library(
        folder / "now.sqlite3",
        lambda lib: (lib.save(replace(one, drawing=Drawing("neutral", more))), acknowledge(folder)),
    )


def migrate(folder: Path) -> None:
    with_library(folder / "old.sqlite3", lambda _lib: acknowledge(folder))


def backup(folder: Path) -> None:
    backups.make(folder / "now.sqlite3")
    acknowledge(folder)


def restore(folder: Path) -> None:
    chosen = folder / "chosen.sqlite3"
    with_library(folder / "now.sqlite3", lambda lib: (lib.restore_backup(chosen), acknowledge(folder)))


def bring_in(folder: Path) -> None:
    def act(library: Library) -> None:
        refused = [t for t in intake.take_in(library, folder / "other.zip") if t.outcome in {"refused", "stopped"}]
        if refused:
            raise BodymapError(refused[0].said)
        acknowledge(folder)

    with_library(folder / "now.sqlite3", act)


def hand_out(folder: Path) -> None:
    with_library(folder / "chosen.sqlite3", lambda lib: (archive.write(lib, folder / "out.zip"), acknowledge(folder)))


def mend(folder: Path) -> None:
    rescue(folder / "damaged.sqlite3")
    acknowledge(folder)


def acknowledge(folder: Path) -> None:
    (folder / "acknowledged").touch()


# what must hold afterwards


def look(folder: Path, deed: str) -> None:  # noqa: C901 - a branch for each deed
    """Raise AssertionError unless the folder is as the deed may leave it."""
    done = (folder / "acknowledged").exists()
    before = {plain(sample(n))[0]: plain(sample(n)) for n in range(3)}
    if deed == "migrate":
        found = whole(folder / "old.sqlite3")
        assert {k: v[:6] + v[6:9] for k, v in found.items()} == {k: v[:9] for k, v in before.items()}
        return
    if deed == "rescue":
        path = folder / "damaged.sqlite3"
        try:
            found = whole(path)
        except BodymapError:
            rescue(path)
            found = whole(path)
            assert not done
        assert found == before
        assert done <= bool(list(folder.glob("damaged-damaged-*")))
        return
    found = whole(folder / "now.sqlite3")
    if deed == "save":
        marks = found[sample(1).id][6]
        old, new = len(sample(1).drawing.marks), len(sample(50).drawing.marks)
        assert len(marks) in ({old + new} if done else {old, old + new})
        assert marks[:old] == before[sample(1).id][6]
        assert found.keys() == before.keys()
    elif deed == "restore":
        after = {**before, sample(7).id: plain(sample(7))}
        assert found in ([after] if done else [before, after])
        if found == after:
            assert any(b.reason == "before-restore" for b in backups.listed(folder / "now.sqlite3"))
    elif deed == "import":
        added = {sample(n).id: plain(sample(n)) for n in range(10, 13)}
        assert {k: found[k] for k in before} == before
        assert all(added[k] == v for k, v in found.items() if k not in before)
        assert not done or len(found) == 6
    else:
        assert found == before
    for kept in backups.listed(folder / "now.sqlite3"):
        backups.check(kept.path)
    if deed == "export":
        with (folder / "out.zip").open("rb") as file:
            sessions = archive.Archive(file, "out.zip")
            names = sessions.items()
            assert len(names) in ({4} if done else {3, 4})
            assert all(sessions.read(name) for name in names)
            assert len(sessions.manifest["sessions"]) == len(names)
    if deed == "backup" and done:
        assert len(backups.listed(folder / "now.sqlite3")) == 1


def whole(path: Path):
    """Return what is in the library at `path`, which must open."""
    library = Library(path)
    try:
        assert library.ask("PRAGMA integrity_check")[0][0] == "ok"
        return contents(library)
    finally:
        library.close()


DEEDS = {
    "save": save, "migrate": migrate, "backup": backup, "restore": restore, "import": bring_in, "export": hand_out,
    "rescue": mend,
}  # fmt: skip


# striking


def idle(call: str, times: int, scratch: Path) -> None:
    """Make `times` calls that do nothing."""
    null = os.open(os.devnull, os.O_RDWR)
    nowhere = str(scratch / "nothing" / "here")
    with scratch.joinpath("idle").open("w") as file:
        number = file.fileno()
        acts = {
            "pwrite64": lambda: os.pwrite(null, b"", 0),
            "write": lambda: os.write(null, b""),
            "fdatasync": lambda: os.fdatasync(number),
            "fsync": lambda: os.fsync(number),
            "ftruncate": lambda: os.ftruncate(number, 0),
            "unlink": lambda: os.unlink(nowhere),  # noqa: PTH108 - the plain call
            "rename": lambda: os.rename(nowhere, nowhere),  # noqa: PTH104 - the plain call
            "openat": lambda: os.open(nowhere, os.O_RDONLY),
        }
        for _ in range(times):
            try:
                acts[call]()
            except FileNotFoundError:
                continue


def in_child(act) -> int:
    """Run `act` in a child; return its exit status, or minus the signal that ended it."""
    child = os.fork()
    if child == 0:
        code = 0
        try:
            act()
        except BodymapError as error:
            text = str(error)
            code = FAILED if text.endswith(".") and "\n" not in text else WRONG
            if code == WRONG:
                sys.stderr.write(f"not a sentence: {text}\n")
        except BaseException:  # noqa: BLE001 - told to the parent, which is what a child is for
            traceback.print_exc()
            code = WRONG
        os._exit(code)
    status = os.waitpid(child, 0)[1]
    return -os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)


def points(folder: Path, wanted: dict[str, dict[str, list[int]]], tracer: list[str]) -> dict[str, object]:
    """Strike the calls `wanted` of each deed, by their number from 1, one after another, and look.

    Only the deeds run under the tracer, in children of one server process; laying out and looking stay outside.
    """
    template, place, bad, statuses = folder / "template", folder / "place", [], []
    lay_out(template)
    words = [*tracer, sys.executable, __file__, "serve", str(place)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        for deed, call, number in [(d, c, n) for d, calls in wanted.items() for c in calls for n in calls[c]]:
            shutil.rmtree(place, ignore_errors=True)
            shutil.copytree(template, place)
            server.stdin.write(f"{deed} {call} {number}\n")
            server.stdin.flush()
            status = int(server.stdout.readline())
            statuses.append(status)
            problem = ""
            try:
                look(place, deed)
            except (AssertionError, BodymapError, OSError) as error:
                problem = repr(error)[:500]
            if problem or status not in {0, FAILED, -signal.SIGKILL}:
                bad.append(f"{deed}: {call} {number}: status {status} {problem}")
    return {"statuses": statuses, "bad": bad}


def serve(place: Path) -> None:
    """Do one deed after another, each in a child, and tell how it ended."""
    for line in sys.stdin:
        deed, call, number = line.split()
        status = in_child(
            lambda d=deed, c=call, n=int(number): (idle(c, LATER.get(c, STRIKE) - n, place), DEEDS[d](place))
        )
        os.writev(1, [f"{status}\n".encode()])  # a call that nobody strikes


def count(folder: Path) -> dict[str, int]:
    """Run each deed once, undisturbed; return the children's process ids, by which a tracer's log is read."""
    template = folder / "template"
    children = {}
    for deed, act in DEEDS.items():
        place = folder / deed
        shutil.copytree(template, place)
        child = os.fork()
        if child == 0:
            act(place)
            os._exit(0)
        assert os.waitpid(child, 0)[1] == 0
        children[deed] = child
    return children


def kills(folder: Path, rounds: int) -> dict[str, object]:
    """Kill children that save one mark after another; every mark they told of must be there."""
    chance = random.Random(5)
    path = folder / "library.sqlite3"
    bad, acknowledged = [], 0
    for number in range(rounds):
        told = killed_while_saving(path, number, chance)
        acknowledged += told
        kept = folder / "kept"

        def check(number=number, told=told, kept=kept) -> None:
            library = Library(path)
            assert library.ask("PRAGMA integrity_check")[0][0] == "ok"
            have = len(library.read(sample(number).id).drawing.marks) if library.has(sample(number).id) else 0
            assert have >= told, f"{told} told, {have} kept"
            have_all = library.info().marks
            kept.write_text(str(have_all))
            library.close()

        if in_child(check) != 0:
            bad.append(f"round {number}")
    return {"rounds": rounds, "acknowledged": acknowledged, "bad": bad, "kept": int((folder / "kept").read_text())}


def killed_while_saving(path: Path, number: int, chance: random.Random) -> int:
    """Return how many marks a child had told of when it was killed."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            library = Library(path)
            session = replace(sample(number), drawing=Drawing())
            marks = sample(number, 60).drawing.marks
            while True:
                for mark in marks:
                    session = replace(session, drawing=session.drawing.with_mark(mark))
                    library.save(session)
                    os.write(writing, b".")
        finally:
            os._exit(WRONG)
    os.close(writing)
    told, wanted = 0, chance.randrange(12)
    while told < wanted:
        told += len(os.read(reading, 1))
    select.select([reading], [], [], chance.uniform(0, 0.004))  # a random moment, or the next mark
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reading, 4096):
        told += len(more)
    os.close(reading)
    return told


def full(folder: Path) -> dict[str, object]:
    """Let every file stop growing at one size after another, up to where the deed succeeds."""
    template, bad, told = folder / "template", [], 0
    lay_out(template)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    for deed, do in DEEDS.items():
        for limit in (*range(0, 40_000, 1500), *range(40_000, 400_000, 12_000)):
            place = folder / "place"
            shutil.rmtree(place, ignore_errors=True)
            shutil.copytree(template, place)

            def act(limit=limit, do=do, place=place) -> None:
                resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
                do(place)

            status = in_child(act)
            seen = in_child(lambda place=place, deed=deed: look(place, deed))
            if status not in {0, FAILED} or seen != 0:
                bad.append(f"{deed}: {limit}: status {status}, seen {seen}")
            told += status == FAILED
            if status == 0:
                break
        else:
            bad.append(f"{deed}: never succeeded")
    return {"told": told, "bad": bad}


if __name__ == "__main__":
    what, where, *rest = sys.argv[1:]
    root = Path(where)
    if what == "kills":
        result = kills(root, int(rest[0]))
    elif what == "full":
        result = full(root)
    elif what == "lay-out":
        result = lay_out(root / "template")
    elif what == "serve":
        serve(root)
        sys.exit()
    elif what == "count":
        result = count(root)
    else:
        result = points(root, json.loads(rest[0]), json.loads(rest[1]))
    sys.stdout.write(json.dumps(result))
