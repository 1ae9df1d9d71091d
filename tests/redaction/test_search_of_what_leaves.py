"""P20: where redaction itself fails, the search of what is finished stops every way out."""

import pytest

from nkmap import cli, qt
from nkmap.commands import maps, projects, stakeholders
from nkmap.data_out.carrying import inside_of
from nkmap.db.project_file import write_project
from nkmap.db.tables import Source
from nkmap.redaction.checking import Leaks
from nkmap.redaction.hidden_names import HiddenNames
from nkmap.redaction.project import Redaction

HIDDEN = "Zarbolin Circle"
BEFORE = "what was saved before under that name"
COMMANDS = {
    "copy.nkmap": ("redact", "--level", "shareable", "--out"),
    "map.svg": ("export", "--map", "1", "--redact", "shareable", "--out"),
    "brief.md": ("report", "--parts", "stake", "--redact", "shareable", "--out"),
    "sources.json": ("sources", "--redact", "workshop_only", "--to"),
    "table.xlsx": ("convert", "--redact", "shareable", "--to"),
}


def fill(session):
    """Somebody to be hidden, of whom a question and a source speak."""
    projects.set_up(session)
    stakeholders.add(session, HIDDEN, sensitivity="redact")
    maps.add(session, "influence-stance", f"What does the {HIDDEN} want?")
    session.add(Source(reference="A", title=f"Minutes of the {HIDDEN}", sensitivity="shareable"))
    session.flush()


def read(path):
    """Return the text of a file; "" where there is none."""
    return path.read_text() if path.exists() else ""


@pytest.fixture
def blunder(monkeypatch, qapp, tmp_path):
    """The file of a project whose hidden name no redaction takes out of a text any more."""
    path = tmp_path / "project.nkmap"
    write_project(path, fill)
    monkeypatch.setattr(HiddenNames, "replaced", lambda _self, text: text)
    monkeypatch.setattr(qt, "start_painting", lambda _language: qapp)
    return path


def test_no_command_leaves_a_file_in_which_a_hidden_name_is(blunder, tmp_path, capsys):
    for name, (command, *rest) in COMMANDS.items():
        if command not in ("redact", "convert"):  # these replace no file
            (tmp_path / name).write_text(BEFORE)
        assert cli.run([command, str(blunder), *rest, str(tmp_path / name)]) == 1, name
        said = capsys.readouterr().err
        assert "a name that is to be hidden would still be in it (Actor " in said, name
        assert HIDDEN not in said and read(tmp_path / name) in (BEFORE, ""), name


def test_no_picture_takes_a_hidden_name_along_in_its_project(blunder, tmp_path):
    with pytest.raises(Leaks):
        inside_of(Redaction(blunder, "shareable")).as_json(tmp_path / "map.png")
