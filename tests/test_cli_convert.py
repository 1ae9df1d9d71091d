"""`nkmap convert`: a project in other forms, and back from JSON."""

import csv
import json
from pathlib import Path

import pytest
from test_cli import Nkmap, done_here

from nkmap.commands import placements, projects, rounds, stakeholders
from nkmap.data_in.project_json import FORMAT
from nkmap.db.project_file import open_project, read_project
from nkmap.db.project_rows import Rows, all_rows


@pytest.fixture
def inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Nkmap:
    """Return a function that does what nkmap does in the folder of this test."""
    monkeypatch.chdir(tmp_path)
    return done_here


def rows_of(file: Path) -> Rows:
    with read_project(file) as project:
        return project.store.read(all_rows)


def test_a_project_goes_to_json_and_comes_back_equal(inside: Nkmap, sample_file: Path):
    answer = inside("convert", sample_file, "--to", "talks.json")
    assert (answer.returncode, answer.stdout, answer.stderr) == (0, "talks.json\n", "")
    assert json.loads(Path("talks.json").read_text(encoding="utf-8"))["format"] == FORMAT
    back = inside("convert", "talks.json", "--to", "back.nkmap")
    assert (back.returncode, back.stdout, back.stderr) == (0, "back.nkmap\n", "")
    assert rows_of(Path("back.nkmap")) == rows_of(sample_file)
    again = inside("convert", "talks.json", "--to", "back.nkmap")
    assert again.returncode == 1 and "is there already" in again.stderr
    assert inside("convert", "talks.json", "--to", "back.nkmap", "--force").returncode == 0
    assert inside("check", "back.nkmap").returncode == 0


def test_the_ending_says_the_form_and_what_it_cannot_hold_is_said(inside: Nkmap, sample_file: Path):
    for name, beginning in (("a.xlsx", b"PK"), ("a.CSV", b"\xef\xbb\xbfID"), ("a.ktab.csv", b"North Korean")):
        answer = inside("convert", sample_file, "--to", name)
        assert answer.returncode == 0 and Path(name).read_bytes().startswith(beginning)
        assert answer.stdout == f"{name}\n" and answer.stderr
    folder = inside("convert", sample_file, "--to", "tables")
    assert len(folder.stdout.splitlines()) == 7 and Path("tables/Elements.csv").is_file()
    assert inside("convert", sample_file, "--to", "b", "--as", "json").stdout == "b\n"


def test_what_is_there_is_replaced_only_with_force(inside: Nkmap, sample_file: Path):
    Path("tables").mkdir()
    Path("tables/Log.csv").write_text("mine")
    Path("a.json").write_text("mine")
    for target in ("tables", "a.json"):
        answer = inside("convert", sample_file, "--to", target)
        assert answer.returncode == 1 and "is there already" in answer.stderr and not answer.stdout
    assert Path("a.json").read_text() == "mine" and [path.name for path in Path("tables").iterdir()] == [
        "Log.csv"
    ]
    assert inside("convert", sample_file, "--to", "tables", "--force").returncode == 0
    assert Path("tables/Log.csv").read_text(encoding="utf-8") != "mine"


def test_what_cannot_be_is_refused_with_a_sentence(inside: Nkmap, sample_file: Path):
    Path("other.json").write_text('{"elements": []}')
    refused = {
        ("convert", sample_file, "--to", "a.foo"): "in which form",
        ("convert", sample_file, "--to", "a.xlsx", "--map", "Mars"): "No map fits",
        ("convert", sample_file, "--to", "a.xlsx", "--round", "May"): "No single round",
        ("convert", "other.json", "--to", "a.nkmap"): "is not a project of nkmap as JSON",
        ("convert", "none.json", "--to", "a.nkmap"): "is not there",
        ("convert", sample_file, "--to", "a.nkmap"): "is a project already",
        ("convert", sample_file, "--to", "none/a.json"): "was not written",
    }
    for arguments, words in refused.items():
        answer = inside(*arguments)
        assert answer.returncode == 1 and words in answer.stderr and "Traceback" not in answer.stderr
    contradiction = inside("convert", "other.json", "--to", "a.nkmap", "--redact", "redact")
    assert contradiction.returncode == 2 and "only --force" in contradiction.stderr
    assert not list(Path().glob("a.*"))


def test_one_map_and_one_round_can_be_asked_for(inside: Nkmap, sample_file: Path):
    project = open_project(sample_file)
    with project.store.edit("Later") as edit:
        rounds.name_round(edit.session, "First meeting")
        (placed, *_) = [row["id"] for row in all_rows(edit.session)["placement"] if row["round_id"] == 1]
        placements.move(edit.session, {placed: (0.5, 0.5)})
    project.publish_now()
    project.discard()
    columns = {}
    for word in ("First meeting", None):
        options = ["--round", word] if word else []
        inside("convert", sample_file, "--to", f"{word}.csv", "--map", "Humanitarian aid to", *options)
        with Path(f"{word}.csv").open(encoding="utf-8-sig", newline="") as table:
            columns[word] = [row["Stance"] for row in csv.DictReader(table)]
    assert columns["First meeting"] != columns[None]


def test_a_redacted_copy_in_another_form_holds_codes(inside: Nkmap, sample_file: Path):
    answer = inside("convert", sample_file, "--to", "a.json", "--redact", "redact")
    said = Path("a.json").read_text(encoding="utf-8")
    assert answer.returncode == 0 and "Chinese government" not in said and "Actor " in said


def test_names_that_are_never_exported_are_named_as_such_in_the_whole_project(inside: Nkmap):
    from nkmap.db.project_file import write_project

    def fill(session):
        projects.set_up(session)
        stakeholders.update(session, stakeholders.add(session, "Hidden House"), do_not_export=1)

    write_project(Path("p.nkmap"), fill)
    assert "1 name" in inside("convert", "p.nkmap", "--to", "p.json").stderr
    inside("convert", "p.nkmap", "--to", "p.csv")
    assert "Hidden" in Path("p.json").read_text() and "Hidden" not in Path("p.csv").read_text()
