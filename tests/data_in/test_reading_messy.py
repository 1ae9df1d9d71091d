"""A folder of messy files: each gives what stands beside it in expected.yaml, or a sentence."""

from pathlib import Path

import pytest
import yaml
from made_workbooks import MADE, make

from nkmap.data_in.found import Found, Table
from nkmap.data_in.reading import tables
from nkmap.errors import UnusableFile

MESSY = Path(__file__).with_name("messy")
EXPECTED = yaml.safe_load((MESSY / "expected.yaml").read_text(encoding="utf-8"))
FILES = sorted(path.name for path in MESSY.iterdir() if path.name not in (".gitattributes", "expected.yaml"))


def test_every_messy_file_is_expected_to_give_something():
    assert sorted(EXPECTED) == sorted((*FILES, *MADE)) and len(EXPECTED) >= 25


@pytest.mark.parametrize("names", [FILES[:25], FILES[25:], MADE], ids=["first", "second", "workbooks"])
def test_messy_files_give_their_tables_or_a_sentence(names, tmp_path):
    wrong = {}
    for name in names:
        path = MESSY / name if name in FILES else make(name, tmp_path)
        came = outcome(path)
        if came != EXPECTED[name]:
            wrong[name] = came
    assert wrong == {}


def outcome(path: Path) -> dict:
    """Return what came out of a file, in the form of expected.yaml."""
    try:
        return _as_written(tables(path.read_bytes(), path.name))
    except UnusableFile as error:
        return {"refused": str(error)}


def _as_written(found: Found) -> dict:
    taken = {name: getattr(found.reading, name) for name in ("encoding", "delimiter", "decimal")}
    parts = {
        "format": found.format,
        "reading": {name: value for name, value in taken.items() if value},
        "notes": [str(note) for note in found.notes],
    }
    return {name: part for name, part in parts.items() if part} | {
        "tables": [_table(one) for one in found.tables]
    }


def _table(table: Table) -> dict:
    known = {"holds": table.holds, "fields": [table.fields.get(at) for at in range(len(table.headings))]}
    return {
        "name": table.name,
        "headings": list(table.headings),
        "heading_line": table.heading_line,
        **(known if table.holds else {}),
        "rows": {row.line: list(row.cells) for row in table.rows},
    }
