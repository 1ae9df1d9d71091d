"""The visible lock (P6, P8): shown where a person wants it, in nobody's way, and never somebody else's."""

import json
import os
import re
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from nkmap.cli import run
from nkmap.db import visible_locks
from nkmap.db.locks import DocumentLock
from nkmap.db.visible_locks import VisibleLock, holder, holder_elsewhere, visible_path
from nkmap.private_folder import private_folder

ANNA = "ab" * 16


@pytest.fixture
def document(tmp_path):
    path = tmp_path / "shared" / "talks.nkmap"
    path.parent.mkdir()
    path.write_bytes(b"a project")
    return path


def sign(document, *, token=ANNA, name="Anna", age=timedelta(0), **more):
    """What somebody at another computer put beside a document, and last renewed so long ago."""
    then = f"{datetime.now(UTC) - age:%Y-%m-%dT%H:%MZ}"
    words = {"kind": "nkmap open", "token": token, "name": name, "since": then, "renewed": then, **more}
    visible_path(document).write_text(json.dumps(words), encoding="utf-8")
    return holder(document)


def beside(document):
    return sorted(path.name for path in document.parent.iterdir() if path != document)


def test_it_says_a_name_and_minutes_and_nothing_of_the_computer_and_goes_with_the_lock(document, private):
    lock = VisibleLock(document)
    assert lock.keep("") == visible_locks.Seen() and beside(document) == []
    assert lock.keep("안나 Kim").other is None and beside(document) == ["talks.nkmap.open"]
    said = json.loads(visible_path(document).read_bytes())
    assert set(said) == {"kind", "what", "token", "name", "since", "renewed"}
    assert said["name"] == "안나 Kim" and re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\dZ", said["since"])
    assert lock.keep("Anna Kim").other is None and holder(document).name == "Anna Kim"
    assert holder_elsewhere(document) is None
    assert lock.keep("") == visible_locks.Seen() and beside(document) == []
    lock.keep("Anna")
    lock.remove()
    assert beside(document) == [] and not list((private / "locks").glob("*.token"))


def test_a_leftover_of_a_crash_here_is_ours_and_elsewhere_somebody_is_named(document, monkeypatch, tmp_path):
    VisibleLock(document).keep("Anna")  # and the program ends
    assert holder_elsewhere(document) is None
    monkeypatch.setenv("NKMAP_FOLDER", str(tmp_path / "another computer"))
    assert holder_elsewhere(document).name == "Anna"
    monkeypatch.undo()
    monkeypatch.setenv("NKMAP_FOLDER", str(tmp_path / "private"))
    lock = VisibleLock(document)
    assert lock.keep("Anna") == visible_locks.Seen()
    lock.remove()
    assert beside(document) == []
    VisibleLock(document).keep("Anna")
    DocumentLock(document).forget()
    assert list(private_folder("locks").iterdir()) == []


def test_somebody_elses_stays_unless_a_person_said_so_and_then_only_the_one_that_was_shown(document):
    anna = sign(document)
    content = visible_path(document).read_bytes()
    lock = VisibleLock(document)
    for name in ("Bela", ""):
        assert lock.keep(name).other == anna
    assert lock.keep("", anna).other == anna, "in use, and nothing comes in its place"
    lock.remove()
    assert visible_path(document).read_bytes() == content
    other = anna._replace(token="cd" * 16)
    assert lock.keep("Bela", other).other == anna and visible_path(document).read_bytes() == content
    assert lock.keep("Bela", anna).other is None and holder(document).name == "Bela"
    sign(document)
    lock.remove()
    assert holder(document).token == ANNA
    old = sign(document, age=timedelta(hours=2))
    assert old.is_left_over(datetime.now(UTC)) and lock.keep("", old).other is None
    assert beside(document) == []


def test_who_is_quicker_in_the_same_moment_keeps_the_place(document, monkeypatch):
    ours, alone = VisibleLock(document), visible_locks.alone
    ours.keep("Bela")

    @contextmanager
    def after_anna(path):
        sign(document)
        with alone(path):
            yield

    monkeypatch.setattr(visible_locks, "alone", after_anna)
    ours.remove()
    assert holder(document).token == ANNA
    visible_path(document).unlink()
    assert VisibleLock(document).keep("Bela").other.token == ANNA == holder(document).token


def test_one_that_disappears_is_missed_and_not_put_there_again(document):
    lock = VisibleLock(document)
    lock.keep("Anna")
    visible_path(document).unlink()
    assert lock.keep("Anna").is_missing and lock.keep("Anna").is_missing and beside(document) == []
    document.unlink()
    assert not lock.keep("Anna").is_missing, "its medium is away"


def test_it_is_renewed_seldom(document, monkeypatch):
    lock = VisibleLock(document)
    lock.keep("Anna")
    before = visible_path(document).stat().st_mtime_ns
    lock.keep("Anna")
    assert visible_path(document).stat().st_mtime_ns == before
    monkeypatch.setattr(visible_locks, "RENEWED", timedelta(0))
    lock.keep("Anna")
    assert visible_path(document).stat().st_mtime_ns > before


VALID = {"kind": "nkmap open", "token": ANNA, "name": "Anna", "since": "2026-11-22T14:03Z"}
DAMAGED = {
    "empty": b"",
    "no JSON": b"\xff\xfe not JSON",
    "a list": b"[1]",
    "deep": b"[" * 1900,
    "1 MB": json.dumps({**VALID, "renewed": "2026-11-22T14:03Z", "more": "x" * 1_000_000}).encode(),
    "no time": json.dumps(VALID).encode(),
    "a time that no clock says": json.dumps({**VALID, "renewed": "0001-01-01T00:00Z"}).encode(),
    "a token that is none": json.dumps({**VALID, "renewed": "2026-11-22T14:03Z", "token": "../x"}).encode(),
    "a name that is none": json.dumps({**VALID, "renewed": "2026-11-22T14:03Z", "name": ["x"]}).encode(),
    "somebody's own file": b"open on Monday\n",
}


def link_to(document: Path, path: Path) -> None:
    target = document.with_name("elsewhere")
    target.write_text(json.dumps({**VALID, "renewed": "2026-11-22T14:03Z"}))
    path.symlink_to(target)


STRANGE = {
    "a folder": lambda _document, path: path.mkdir(),
    "a pipe": lambda _document, path: os.mkfifo(path),
    "a link": link_to,
    "a link in a circle": lambda _document, path: path.symlink_to(path),
    "a link to nothing": lambda _document, path: path.symlink_to("nowhere"),
    "a device": lambda _document, path: path.symlink_to("/dev/zero"),
}


@pytest.mark.skipif(os.name != "posix", reason="makes pipes and links")
def test_what_is_no_such_file_counts_as_nothing_and_stays_as_it_is(document):
    path = visible_path(document)
    for kind in (*DAMAGED, *STRANGE):
        if kind in DAMAGED:
            path.write_bytes(DAMAGED[kind])
        else:
            STRANGE[kind](document, path)
        before = path.lstat()
        lock = VisibleLock(document)
        assert holder(document) is None, kind
        assert lock.keep("Bela") == visible_locks.Seen() == lock.keep("")
        lock.remove()
        assert path.lstat() == before, kind
        path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()


def test_a_command_neither_asks_nor_touches_it(sample_file, capsys):
    sign(sample_file)
    before = visible_path(sample_file).read_bytes()
    assert run(["check", str(sample_file)]) == 0
    assert "Anna" not in "".join(capsys.readouterr()) and visible_path(sample_file).read_bytes() == before


def test_a_disk_that_refuses_is_no_error_and_leaves_no_half_of_it(document, monkeypatch):
    lock = VisibleLock(document)

    def full(*_arguments):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as refusing:
        refusing.setattr(visible_locks.os, "open", full)
        assert lock.keep("Anna") == visible_locks.Seen()
    with monkeypatch.context() as refusing:
        refusing.setattr(visible_locks.os, "fdopen", full)
        lock.keep("Anna")
    assert beside(document) == []
    long = document.with_name("n" * 249 + ".nkmap")  # as long as a name may be
    long.write_bytes(b"a project")
    assert VisibleLock(long).keep("Anna") == visible_locks.Seen()
