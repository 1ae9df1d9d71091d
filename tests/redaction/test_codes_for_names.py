"""Codes are drawn at random each time, and kept only where a key table is asked for."""

import os
import stat

import pytest

from nkmap.commands import stakeholders
from nkmap.db.project_file import open_project
from nkmap.db.tables import Stakeholder
from nkmap.errors import InvalidInput
from nkmap.redaction.codes import code_name, draw, read_key
from nkmap.redaction.project import Redaction, redacted_project


def test_codes_are_drawn_and_tell_neither_order_nor_number():
    uids = [str(number) for number in range(40)]
    first, second = draw(uids, {}), draw(uids, {})
    assert first != second and len(set(first.values())) == 40
    assert list(first.values()) != sorted(first.values())
    assert max(max(draw(["a", "b"], {}).values()) for _ in range(60)) > 2
    assert code_name(7) == "Actor 07" and code_name(107) == "Actor 107"
    assert max(draw(map(str, range(150)), {}).values()) > 99


def test_two_exports_have_other_codes_and_none_is_the_token_code(redactions, secrets):
    again = Redaction(secrets, "redact").coded_names()
    assert again != redactions["redact"].coded_names()
    numbers = [one.code for one in again]  # by name
    assert numbers != sorted(numbers)
    with redactions["redact"].project() as project:
        codes = {row["code"] for row in project.read(rows_of_people)}
    assert all(code.isdecimal() for code in codes)


def test_a_key_table_keeps_codes_over_a_series_and_is_private(secrets, tmp_path):
    key = tmp_path / "key.csv"
    with redacted_project(secrets, "shareable", key):
        pass
    first = {line.name: line.number for line in read_key(key)}
    if os.name == "posix":
        assert stat.S_IMODE(key.stat().st_mode) == 0o600
    project = open_project(secrets, as_copy=True)
    with project.store.edit("One more") as edit:
        stakeholders.add(edit.session, "Newcomer", sensitivity="redact")
    again = {one.name: one.code for one in Redaction(project.store, "shareable", key).coded_names()}
    project.discard()
    assert {name: code_name(number) for name, number in first.items()}.items() <= again.items()
    assert again.keys() - first.keys() == {"Newcomer"} and len(set(again.values())) == len(again)


def test_a_table_that_is_no_key_is_refused_and_left_alone(secrets, tmp_path):
    wrong = tmp_path / "budget.csv"
    wrong.write_text("what,how much\nrent,100\n")
    with pytest.raises(InvalidInput, match="not a table of codes"):
        Redaction(secrets, "shareable", wrong)
    assert wrong.read_text().startswith("what")


def test_a_key_table_is_not_calculated_and_letters_like_a_hidden_name_are_dropped(secrets, tmp_path):
    project, key = open_project(secrets, as_copy=True), tmp_path / "key.csv"
    with project.store.edit("Names") as edit:
        stakeholders.add(edit.session, "=1+1", sensitivity="redact")
        hidden = stakeholders.add(edit.session, "QX", sensitivity="redact")
        shown = stakeholders.add(edit.session, "Quex")
        for id_, code in ((hidden, None), (shown, "QX")):
            edit.session.get_one(Stakeholder, id_).code = code
            edit.session.flush()
    with redacted_project(project.store, "workshop_only", key) as redacted:
        rows = redacted.read(rows_of_people)
        redacted.save(tmp_path / "copy.nkmap")
    project.discard()
    assert [row["code"] for row in rows if row["name"] == "Quex"] == [None]
    assert "'=1+1" in key.read_text("utf-8-sig") and len(read_key(key)) >= 3


def rows_of_people(session):
    from sqlalchemy import select

    from nkmap.db.tables import TABLES

    return [dict(row) for row in session.execute(select(TABLES["stakeholder"])).mappings()]
