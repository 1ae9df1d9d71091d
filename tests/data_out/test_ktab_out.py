"""KTAB: a line an actor, from 0 to 100, and empty where nothing was assessed."""

import csv
from io import StringIO

import pytest

from nkmap.commands import maps
from nkmap.data_out.choices import USUAL, OutChoices
from nkmap.data_out.ktab import ktab
from nkmap.db.store import Store
from nkmap.errors import InvalidInput
from nkmap.redaction.project import Outside


def lines(data: bytes) -> list[list[str]]:
    return list(csv.reader(StringIO(data.decode())))


def test_each_map_with_a_stance_is_an_issue(sample):
    (_title, _description, actors, issues), headings, *rows = lines(ktab(sample, USUAL))
    assert (int(actors), int(issues)) == (len(rows), 4)
    assert headings[:3] == ["Actor", "Description", "Power"] and len(headings) == 3 + 2 * 4
    assert all(len(row) == len(headings) for row in rows)
    (north,) = (row for row in rows if row[0] == "North Korean government")
    assert north[2:5] == ["70.0", "5.0", "90.0"] and "" in north
    assert all(0 <= float(cell) <= 100 for row in rows for cell in row[2:] if cell)


def test_texts_part_no_cells_and_one_map_is_one_issue(hard):
    first = hard.read(
        lambda session: session.connection().exec_driver_sql("SELECT min(id) FROM map").scalar()
    )
    (_title, _description, _actors, issues), headings, *rows = lines(ktab(hard, OutChoices(map_id=first)))
    assert issues == "1" and len(headings) == 5 and all(len(row) == 5 for row in rows)
    assert b'"' not in ktab(hard, USUAL)


def test_without_a_stance_axis_there_is_a_sentence(store: Store):
    with store.edit("Map") as edit:
        maps.add(edit.session, "power-interest", "Who cares?")
    with pytest.raises(InvalidInput, match="stance axis"):
        ktab(Outside(store), USUAL)
