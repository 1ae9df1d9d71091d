"""The file that people see is whole after a power cut in the middle of publishing (P2, P5, P6)."""

import os
import shutil
from random import Random

import pytest
from how_often import MANY
from power import Disk, lay_out
from system_calls import recorded, why_not

from nkmap.db import own_files
from nkmap.db.files import digest
from nkmap.db.opening import examine, read_file
from nkmap.db.project_file import open_project, read_project
from nkmap.db.queries.counts import counts

pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not() or "-")

# Acknowledges by marks: an edit by its number, its publishing by 100 more.
PROGRAM = """
import os, sys
from pathlib import Path
from nkmap.commands import projects, stakeholders
from nkmap.db.project_file import open_project, write_project

document = Path(sys.argv[1])
write_project(document, projects.set_up)
project = open_project(document)
os.write(1, b"mark 100")
for number in range(1, 7):
    with project.store.edit("Add") as edit:
        stakeholders.add(edit.session, f"Name {number}", note="x" * 3000)
    os.write(1, b"mark %d" % number)
    if number % 2 == 0:
        project.publish_now()
        os.write(1, b"mark %d" % (100 + number))
if sys.argv[2] == "closing":
    project.close()
    os.write(1, b"mark 200")
"""


def names_in(path):
    with read_project(path) as project:
        return project.store.read(counts)["stakeholders"]


@pytest.fixture(scope="module", params=["killed", "closing"] if MANY else ["closing"])
def recording(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("recorded") / "disk"
    folder.mkdir()
    environment = {**os.environ, "NKMAP_FOLDER": str(folder / "private")}
    document = folder / "talks.nkmap"
    calls = recorded(PROGRAM, str(document), request.param, folder=folder, environment=environment)
    shutil.rmtree(folder)
    return folder, document, calls


def test_a_power_cut_while_publishing_leaves_a_whole_file_and_all_acknowledged_work(
    recording, cuts, monkeypatch
):
    folder, document, calls = recording
    monkeypatch.setenv("NKMAP_FOLDER", str(folder / "private"))
    notes = [place for place, call in enumerate(calls) if call.what == "note"]
    chance = Random(len(calls))
    for _attempt in range(cuts):
        cut = chance.randrange(notes[0] + 1, len(calls) + 1)
        known = [call.note for call in calls[:cut] if call.what == "note"]
        edited = max((note for note in known if note < 100), default=0)
        published = max(note - 100 for note in known if 100 <= note < 200)
        lay_out(Disk().follow(calls[:cut]).after_cut(chance), folder, folder)
        try:
            examined = examine(read_file(document), document)
            examined.source.close()
            assert examined.notes == [], "the seal of the file fits"
            own_files.remember(digest(document.read_bytes()))  # spares the process for files from elsewhere
            assert names_in(document) in (published, published + 2, edited)
            project = open_project(document)
            found = project.store.read(counts)["stakeholders"]
            project.close()
            assert found in (edited, edited + 1), f"cut before call {cut} of {len(calls)}"
            assert [path.name for path in folder.iterdir() if path != folder / "private"] == [document.name]
        finally:
            shutil.rmtree(folder)
