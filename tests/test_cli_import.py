"""The command `nkmap import`: what it takes, what it writes, what it says, and what it refuses."""

import json

import pytest

from nkmap import cli
from nkmap.commands import maps, projects
from nkmap.db.project_file import open_project, read_project, write_project
from nkmap.db.queries.counts import project as project_row
from nkmap.db.queries.stakeholders import name_list
from nkmap.db.snapshots import snapshots, whole
from nkmap.settings import keep_versions, open_settings

TABLE = "Actor;Power (0-10);Position;Remark\nChina;8,5;champion;big\nJapan;11;unknown;\n;3;opposed;nobody\n"


@pytest.fixture
def project(tmp_path):
    path = tmp_path / "talks.nkmap"

    def fill(session):
        projects.set_up(session)
        maps.add(session, "influence-stance", "Who decides?")

    write_project(path, fill)
    return path


@pytest.fixture
def run(tmp_path, project, capsys):
    """Return a function that imports a text into the project: it returns code, output and notes."""

    def imported(text, *arguments, into=project):
        data = tmp_path / "actors.csv"
        data.write_text(text, encoding="utf-8")
        code = cli.run(["import", str(data), "--into", str(into), *arguments])
        said = capsys.readouterr()
        return code, json.loads(said.out) if "--json" in arguments and said.out else said.out, said.err

    return imported


def names(path):
    opened = open_project(path)
    try:
        return [row.name for row in opened.store.read(name_list)]
    finally:
        opened.close()


def test_a_table_is_written_and_every_row_accounted_for(run, project):
    code, said, _ = run(TABLE, "--columns", "influence=Power (0-10)", "--map", "who dec", "--json")
    counts = ("stakeholders", "relations", "placements", "leverage_entries")
    assert code == 0 and list(said) == [
        "added",
        "changed",
        "refused",
        "duplicates",
        "missing_values",
        "notes",
    ]
    assert tuple(said["added"]) == tuple(said["changed"]) == counts
    assert (said["added"]["stakeholders"], said["added"]["placements"]) == (2, 1)
    assert [refused["line"] for refused in said["refused"]] == [3, 4]
    assert "11 is not between" in said["refused"][0]["reason"] and "table" not in said["refused"][0]
    assert names(project) == ["China", "Japan"]
    again = run(TABLE, "--columns", "influence=Power (0-10)", "--json")[1]
    assert not any(again["added"].values()) and not any(again["changed"].values())
    assert again["duplicates"] == 2


def test_what_was_there_before_is_kept_as_an_earlier_version(run, project):
    """P14: a snapshot before every import, by a command as by a window."""
    run("Actor\nChina\n")
    run("Actor\nJapan\n")
    with read_project(project) as read:
        uid = read.store.read(project_row).uid
    kept = whole(snapshots(uid))
    assert [one.reason for one in kept] == ["import", "import"]
    assert [names(one.path) for one in kept] == [["China"], []]
    keep_versions(open_settings(), uid, False)
    run("Actor\nFrance\n")
    assert len(snapshots(uid)) == 2 and names(project) == ["China", "Japan", "France"]


def test_a_dry_run_says_the_same_and_leaves_the_file_as_it_is(run, project):
    before = project.read_bytes(), project.stat().st_mtime_ns
    said = run(TABLE, "--dry-run", "--json")[1]
    assert (project.read_bytes(), project.stat().st_mtime_ns) == before
    assert said == run(TABLE, "--json")[1]
    assert project.read_bytes() != before[0]
    code, words, _ = run("name\nEU\n", "--dry-run")
    assert code == 0 and words.startswith("Nothing was written") and "stakeholders: 1 added" in words


def test_a_project_that_is_not_there_or_open_elsewhere_is_refused(run, project, tmp_path):
    code, _, said = run(TABLE, into=tmp_path / "none.nkmap")
    assert code == 1 and "is not there" in said and not (tmp_path / "none.nkmap").exists()
    opened = open_project(project)
    for arguments in ((), ("--dry-run",)):
        code, _, said = run(TABLE, *arguments)
        assert code == 1 and "is open in another window" in said
    opened.close()
    assert names(project) == []


def test_a_file_or_an_argument_that_cannot_be_used_is_one_sentence(run, project, tmp_path, capsys):
    assert cli.run(["import", str(tmp_path / "none.csv"), "--into", str(project)]) == 1
    assert "none.csv" in capsys.readouterr().err
    for arguments in (
        ("--columns", "nothing=Actor"),
        ("--columns", "name=Nothing"),
        ("--columns", "name"),
        ("--map", "Nowhere"),
    ):
        code, _, said = run(TABLE, *arguments)
        assert code == 1 and len(said.splitlines()) == 1
    for arguments in (("--encoding", "klingon"), ("--delimiter", "ab")):
        with pytest.raises(SystemExit):
            run(TABLE, *arguments)
    assert names(project) == []


def test_relations_are_refused_without_their_ends_or_make_them_when_asked(run, project):
    edges = "from\tto\ttype\nChina\tJapan\talliance\n"
    refused = run(edges, "--as", "relations", "--delimiter", "tab", "--json")[1]
    assert refused["added"]["relations"] == 0 and len(refused["refused"]) == 1
    made = run(edges, "--as", "relations", "--make-ends", "--encoding", "utf-8", "--json")[1]
    assert (made["added"]["stakeholders"], made["added"]["relations"]) == (2, 1)
    assert names(project) == ["China", "Japan"]
