"""An upgrade cannot hurt: power cuts (P2) and refusals of the disk while an older file becomes new (P12).

Whatever happens, the file is the old one to the last bit, or the new one and the old one is kept.
"""

import gc
import io
import os
import shutil
from collections import defaultdict
from contextlib import ExitStack
from pathlib import Path
from random import Random

import file_layer
import next_format
import pytest
from converted import RELEASED, assert_is_converted, kept
from file_layer import OK
from how_often import MANY
from left_behind import left_behind
from power import Disk, lay_out
from system_calls import recorded, why_not
from test_disk_errors import ERRORS

from nkmap.commands import stakeholders
from nkmap.db import own_files
from nkmap.db.files import digest
from nkmap.db.opening import examine, read_file
from nkmap.db.project_file import continue_draft, open_project
from nkmap.errors import NkmapError

pytestmark = pytest.mark.skipif(
    not MANY, reason="takes minutes; a sample is in test_versions, test_originals"
)

# Acknowledges by marks: that the older file lies there, the edit, the publishing.
PROGRAM = """
import os, sys
from pathlib import Path
import next_format
from nkmap.commands import stakeholders
from nkmap.db import own_files
from nkmap.db.files import digest, write_whole
from nkmap.db.project_file import open_project

document, released = map(Path, sys.argv[1:])
original = next_format.as_it_was(released.read_bytes())
write_whole(document, original)
os.write(1, b"mark 0")
next_format.install(setattr)
own_files.remember(digest(original))
project = open_project(document)
with project.store.edit("Add") as edit:
    stakeholders.add(edit.session, "Somebody new")
os.write(1, b"mark 1")
project.publish_now()
os.write(1, b"mark 2")
project.close()
os.write(1, b"mark 3")
"""
EDITED, PUBLISHED = 1, 2

# Lays out work that an older program left behind, and goes on with it.
GOING_ON = """
import os, sys
from pathlib import Path
import next_format
from nkmap.db.files import write_whole
from nkmap.db.project_file import continue_draft

folder, prepared = map(Path, sys.argv[1:])
folder.mkdir(parents=True)
for path in prepared.iterdir():
    write_whole(folder / path.name, path.read_bytes())
os.write(1, b"mark 0")
next_format.install(setattr)
project = continue_draft(folder)
os.write(1, b"mark 1")
project.close()
"""


def calls_of(program, *arguments, folder):
    environment = {
        **os.environ,
        "NKMAP_FOLDER": str(folder / "private"),
        "PYTHONPATH": str(Path(__file__).parent),
    }
    return recorded(program, *map(str, arguments), folder=folder, environment=environment)


def random_cuts(calls, count):
    """Give random cuts behind the first note, what was noted by then, and what is left on the disk.

    Each file is as likely to be the one that is touched last: most calls only fill databases.
    """
    begun = next(place for place, call in enumerate(calls) if call.what == "note")
    of_path = defaultdict(list)
    for place, call in enumerate(calls[begun:], begun + 1):
        of_path[call.path].append(place)
    chance = Random(len(calls))
    for _attempt in range(count):
        cut = chance.choice(of_path[chance.choice(sorted(of_path))])
        known = {call.note for call in calls[:cut] if call.what == "note"}
        yield f"cut before call {cut} of {len(calls)}", known, Disk().follow(calls[:cut]).after_cut(chance)


def assert_unhurt(document, private, original):
    """The file is as it was, or whole and new while the old one is kept; return whether it is new."""
    if document.read_bytes() == original:
        return False
    examined = examine(read_file(document), document)
    examined.source.close()
    assert examined.user_version == next_format.NEXT and examined.notes == []
    assert kept(private) == [original]
    return True


def opened(document):
    """Open it in this process, whose format is the new one."""
    own_files.forget()  # a cut may have torn the list
    own_files.remember(digest(document.read_bytes()))
    return open_project(document)


@pytest.mark.skipif(bool(why_not()), reason=why_not() or "-")
def test_a_power_cut_while_an_older_file_becomes_new_leaves_one_of_the_two_whole(cuts, tmp_path, monkeypatch):
    folder = tmp_path / "disk"
    folder.mkdir()
    document, private = folder / "talks.nkmap", folder / "private"
    monkeypatch.setenv("NKMAP_FOLDER", str(private))
    calls = calls_of(PROGRAM, document, RELEASED, folder=folder)
    next_format.install(monkeypatch.setattr)
    original, seen = next_format.as_it_was(RELEASED.read_bytes()), set()
    for when, known, left in random_cuts(calls, cuts):
        shutil.rmtree(folder)
        lay_out(left, folder, folder)
        is_new = assert_unhurt(document, private, original)
        seen.add(is_new)
        assert is_new or PUBLISHED not in known, when
        project = opened(document)
        assert_is_converted(project, added=1 if EDITED in known else None)
        project.close()
        assert [path.name for path in folder.iterdir() if path != private] == [document.name]
    assert seen == {True, False}, "both happen among so many"


@pytest.mark.skipif(bool(why_not()), reason=why_not() or "-")
def test_a_power_cut_while_left_behind_work_becomes_new_loses_nothing_of_it(
    cuts, tmp_path, private, monkeypatch
):
    document = tmp_path / "older.nkmap"
    document.write_bytes(next_format.as_it_was(RELEASED.read_bytes()))
    prepared = shutil.move(left_behind(document, tmp_path, draft=True), tmp_path / "prepared")
    (prepared / "lock").unlink()
    disk = tmp_path / "disk"
    disk.mkdir()
    folder = disk / "private" / "work" / "draft"
    monkeypatch.setenv("NKMAP_FOLDER", str(disk / "private"))
    calls = calls_of(GOING_ON, folder, prepared, folder=disk)
    next_format.install(monkeypatch.setattr)
    for _when, _known, left in random_cuts(calls, cuts):
        shutil.rmtree(disk)
        lay_out(left, disk, disk)
        project = continue_draft(folder)
        assert_is_converted(project, added=1)
        assert project.unpublished()
        project.discard()


class Refusing:
    """Refuses one call of the system or of SQLite's file layer, by its place; None only lists them."""

    def __init__(self, place, chance):
        self.asked, self._place, self._chance = [], place, chance

    def of_sqlite(self, call):
        return self._chance.choice(ERRORS[call.what]) if self._hits(call.what) else OK

    def of_system(self, function):
        def asked(*arguments, **named):
            if self._hits(f"system's {function.__name__}"):
                raise OSError(5, "Input/output error")
            return function(*arguments, **named)

        return asked

    def _hits(self, what):
        self.asked.append(what)
        return len(self.asked) - 1 == self._place


def places_of(asked, chance):
    """Return which calls are refused: each, but of the thousands of reads and writes of SQLite's 150."""
    usual = [place for place, what in enumerate(asked) if what in ("read", "write")]
    others = [place for place in range(len(asked)) if place not in set(usual)]
    return [*others, *chance.sample(usual, 150)]


def upgrade(document, refusing):
    """Open an older file, change it, publish and close, while the disk refuses once."""
    with file_layer.recorded() as made, pytest.MonkeyPatch.context() as patch:
        made.refuse = refusing.of_sqlite
        for module, name in ((os, "open"), (os, "fsync"), (os, "replace"), (os, "mkdir"), (io, "open")):
            patch.setattr(module, name, refusing.of_system(getattr(module, name)))
        try:
            change_and_publish(document)
        except NkmapError as error:
            assert str(error)
        gc.collect()  # a connection that an error left open must not outlive the layer


def change_and_publish(document):
    with ExitStack() as at_the_end:
        project = open_project(document)
        at_the_end.callback(project.close)
        with project.store.edit("Add") as edit:
            stakeholders.add(edit.session, "Somebody new")
        project.publish_now()


@pytest.mark.skipif(bool(file_layer.why_not()), reason=file_layer.why_not() or "-")
def test_a_refusal_of_the_disk_leaves_an_older_file_as_it_was_and_the_next_try_works(
    tmp_path, private, monkeypatch
):
    next_format.install(monkeypatch.setattr)
    original = next_format.as_it_was(RELEASED.read_bytes())
    document, chance = tmp_path / "older.nkmap", Random(9)
    counting = Refusing(None, chance)
    document.write_bytes(original)
    own_files.remember(digest(original))
    upgrade(document, counting)
    for place in places_of(counting.asked, chance):
        shutil.rmtree(private, ignore_errors=True)
        document.write_bytes(original)
        own_files.remember(digest(original))
        upgrade(document, Refusing(place, chance))
        assert_unhurt(document, private, original)
        project = opened(document)
        assert_is_converted(project, added=None)
        with project.store.edit("Add") as edit:
            stakeholders.add(edit.session, "Another")
        assert project.close() is None
        assert assert_unhurt(document, private, original)
