"""The commands `nkmap merge` and `nkmap compare`."""

import json
import shutil

import pytest
from sqlalchemy import select

from nkmap.cli import run
from nkmap.commands import placements, stakeholders
from nkmap.db.project_file import open_project
from nkmap.db.tables import Map, Stakeholder

TOKEN = "North Korean government"


@pytest.fixture
def tables(sample_file, tmp_path):
    """Two copies of the sample, as two tables have left them."""
    found = []
    for number in (1, 2):
        path = tmp_path / f"Table {number}.nkmap"
        shutil.copy(sample_file, path)
        project = open_project(path)
        with project.store.edit("At a table") as edit:
            session = edit.session
            id_ = session.scalars(select(Stakeholder.id).where(Stakeholder.name == TOKEN)).one()
            placements.place(session, session.scalars(select(Map.id)).first(), {id_: (number / 10, 0.5)})
            stakeholders.add(session, "Norway", region=f"Region {number}")
        project.close()
        found.append(path)
    return found


def told(capsys, *arguments):
    assert run([*map(str, arguments), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_tables_become_one_project_and_all_that_was_decided_is_told(tables, tmp_path, capsys) -> None:
    out = tmp_path / "all.nkmap"
    merged = told(capsys, "merge", *tables, "--out", out)
    assert run(["check", str(out)]) == 0
    capsys.readouterr()
    assert told(capsys, "info", out)["counts"]["stakeholders"] == merged["stakeholders"]
    (joined,) = merged["joined"]
    assert joined["names"] == {"Table 1": "Norway", "Table 2": "Norway"}
    assert merged["conflicts"] == [
        {
            "table": "stakeholder",
            "name": "Norway",
            "field": "region",
            "values": {"Table 1": "Region 1", "Table 2": "Region 2"},
            "taken": "Region 2",
        }
    ]
    (place,) = merged["places"]
    assert (place["name"], merged["estimates"], place["taken"]) == (TOKEN, 2, None)
    again = told(capsys, "merge", *reversed(tables), "--out", tmp_path / "turned.nkmap")
    assert again == merged
    assert told(capsys, "compare", out, tmp_path / "turned.nkmap") == {
        "added": {},
        "removed": {},
        "changed": [],
        "moved": [],
    }


def test_rounds_are_made_when_asked_for_and_sentences_tell_of_it(tables, tmp_path, capsys) -> None:
    out = tmp_path / "all.nkmap"
    assert run(["merge", *map(str, tables), "--out", str(out), "--places", "rounds"]) == 0
    said = capsys.readouterr().out
    assert "2 rounds" in said and "the same stakeholder: Table 1: Norway; Table 2: Norway" in said
    assert "Table 1: Region 1; Table 2: Region 2. Taken: Region 2" in said
    assert run(["compare", str(tables[0]), str(out)]) == 0
    said = capsys.readouterr().out
    assert "+ round: Table 2" in said and f"> {TOKEN} on" in said and "→ not placed" in said


def test_a_copy_merged_with_itself_is_the_same_project(sample_file, tmp_path, capsys) -> None:
    out = tmp_path / "all.nkmap"
    merged = told(capsys, "merge", sample_file, sample_file, "--out", out)
    assert (merged["joined"], merged["conflicts"], merged["estimates"], merged["notes"]) == ([], [], 0, [])
    assert run(["compare", str(sample_file), str(out)]) == 0
    assert capsys.readouterr().out == "No difference.\n"


def test_what_is_there_is_replaced_only_when_asked_for_and_a_copy_never(tables, tmp_path, capsys) -> None:
    out = tmp_path / "all.nkmap"
    out.write_bytes(b"mine")
    arguments = ["merge", *map(str, tables), "--out"]
    assert run([*arguments, str(out)]) == 1 and out.read_bytes() == b"mine"
    assert run([*arguments, str(out), "--force"]) == 0 and out.read_bytes() != b"mine"
    before = tables[0].read_bytes()
    assert run([*arguments, str(tables[0]), "--force"]) == 1 and tables[0].read_bytes() == before
    assert "is one of the copies" in capsys.readouterr().err
    assert run(["merge", str(tables[0]), "--out", str(tmp_path / "one.nkmap")]) == 1
    assert run(["compare", str(tables[0]), str(tmp_path / "missing.nkmap")]) == 1
