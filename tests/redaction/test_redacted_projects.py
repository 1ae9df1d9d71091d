"""A redacted project holds nothing hidden: neither in its rows nor on any page of its file."""

from collections import Counter

import pytest
from secret_project import BLIND, NAMED, OPEN_VOTE, PRIVATE, SECRET, TOP_SECRET
from sqlalchemy import Text, select
from test_leaving_files import everything, refuse_maker

from nkmap.commands import stakeholders
from nkmap.db.checking import check_file
from nkmap.db.project_file import open_project
from nkmap.db.project_rows import all_rows
from nkmap.db.queries.leverage import entries
from nkmap.db.queries.maps import map_content, map_list
from nkmap.db.tables import TABLES, Stakeholder
from nkmap.redaction.columns import COLUMNS, Rule, rules_of
from nkmap.redaction.levels import LEVELS
from nkmap.redaction.project import Redaction, redacted_project

HIDDEN = {  # whose names may not be in it, by level
    "workshop_only": ("redact", "never"),
    "shareable": ("redact", "workshop_only", "never"),
    "redact": ("redact", "workshop_only", "never"),
}
ADDED_BY_US = {"id", "uid"}


def in_bytes(word: str, data: bytes) -> bool:
    forms = (word.encode("utf-8"), word.encode("utf-16-le"), word.encode("utf-16-be"))
    return any(form in data for form in forms)


def test_every_column_of_every_table_has_a_rule():
    assert COLUMNS.keys() == TABLES.keys()
    for name, table in TABLES.items():
        columns = {column.name for column in table.columns if not column.foreign_keys} - ADDED_BY_US
        assert rules_of(name).keys() == columns, name
        listed = sum(len(columns.split()) for columns in COLUMNS[name].values())
        assert listed == len(rules_of(name)), f"{name}: a column with two rules"
        free = [c for c in table.columns if isinstance(c.type, Text) and "choices" not in c.info]
        kept = {c.name for c in free if rules_of(name).get(c.name) is Rule.KEEP}
        assert kept <= {"symbol", "colour", "language", "layer"}, name
        dropped = {c.name for c in free if rules_of(name).get(c.name) is Rule.DROP}
        assert dropped == set(PRIVATE.get(name, "").split()), f"{name}: what has a secret in the tests"


@pytest.mark.parametrize("level", LEVELS)
def test_no_hidden_text_is_on_any_page_of_the_file(redactions, level, tmp_path):
    copy = tmp_path / "copy.nkmap"
    with redactions[level].project() as project:
        project.save(copy)
        private = project.store.path.parent
        words = [word for reach in HIDDEN[level] for word in NAMED[reach]]
        words += [SECRET, TOP_SECRET, OPEN_VOTE, *((BLIND,) if level != "workshop_only" else ())]
        for path in [copy, *(path for path in private.rglob("*") if path.is_file())]:
            data = path.read_bytes()
            assert [word for word in words if in_bytes(word, data)] == [], path.name
    refuse_maker(everything(copy.read_bytes()))
    assert not private.exists()
    assert check_file(copy) == []
    shown = [word for reach in NAMED.keys() - set(HIDDEN[level]) for word in NAMED[reach]]
    assert all(in_bytes(word, copy.read_bytes()) for word in shown)


def test_a_name_that_was_deleted_or_changed_is_not_in_it_either(secrets, tmp_path):
    project = open_project(secrets, as_copy=True)
    with project.store.edit("Rename") as edit:
        id_ = edit.session.scalars(select(Stakeholder.id).where(Stakeholder.name == NAMED["redact"][0])).one()
        stakeholders.rename(edit.session, id_, "Harmless")
        stakeholders.delete(edit.session, [edit.session.scalars(select(Stakeholder.id)).first()])
    assert in_bytes(NAMED["redact"][0], project.store.image())  # in the undo log
    with redacted_project(project.store, "workshop_only") as redacted:
        redacted.save(tmp_path / "copy.nkmap")
    project.discard()
    data = (tmp_path / "copy.nkmap").read_bytes()
    assert not in_bytes("Harmless", data) and not in_bytes("North Korean government", data)


def test_ids_uids_and_order_are_new_and_the_network_of_rows_is_the_same(secrets, redactions):
    with redacted_project(secrets, "workshop_only") as project:
        new = project.read(all_rows)
    old = redactions["workshop_only"]._rows
    for table in TABLES.keys() - {"project"}:
        uids = {row["uid"] for row in old[table]}
        assert not uids & {row["uid"] for row in new[table]}
    order = [row["name"] for row in sorted(new["stakeholder"], key=lambda row: row["position"])]
    shown = [row["name"] for row in old["stakeholder"] if row["name"] in order]
    assert [name for name in order if name in shown] != shown
    held = Counter(row["kind"] for row in old["relation"]) - Counter(row["kind"] for row in new["relation"])
    assert held == Counter({"funding": 1})  # the one with somebody who is never exported


@pytest.mark.parametrize("level", LEVELS)
def test_every_map_and_the_log_can_be_read_from_it(redactions, level):
    with redactions[level].project() as project:
        for row in project.read(map_list):
            content = project.read(map_content, row.id)
            assert {token.sensitivity for token in content.tokens} <= set(LEVELS[level].names) | {"shareable"}
        log = project.read(entries)
        assert log and all(row.sensitivity in LEVELS[level].levers for row in log)
        assert not any(SECRET in str(row) for row in log)


def test_codes_are_in_the_place_of_names_in_texts_that_stay(redactions):
    redaction = redactions["shareable"]
    codes = {one.name: one.code for one in redaction.coded_names()}
    with redaction.project() as project:
        title = project.read(all_rows)["project"][0]["title"]
    circle, bureau = codes["Zarbolin Circle"], codes["Wendolf Bureau"]
    assert title == f"Title of {circle} / {circle}이 / {circle}'s; {bureau} / {bureau}이 / {bureau}'s; " + (
        "(removed) / (removed)이 / (removed)'s"
    )


def test_what_is_never_exported_takes_its_levers_and_actions_along(redactions):
    for level in LEVELS:
        redaction = redactions[level]
        assert redaction.preview().counts["never"] == 1
        levers = redaction.preview().counts["levers"]
        assert levers == 2  # the secret one, and that of a holder who is never exported


def test_votes_keep_their_totals_and_forget_who_gave_what(redactions):
    with redactions["redact"].project() as project:
        rows = project.read(all_rows)
    totals = Counter()
    for row in rows["dots"]:
        totals[row["option_id"]] += row["count"]
    assert sorted(totals.values()) == [5, 5] and {row["voter"] for row in rows["dots"]} == {1, 2, 3}
    assert len(rows["poll"]) == 1


def test_names_removed_merges_small_groups_and_makes_places_and_dates_coarse(redactions):
    with redactions["redact"].project() as project:
        rows = project.read(all_rows)
    people = rows["stakeholder"]
    assert all(row["name"].startswith("Actor ") and row["parent_id"] is None for row in people)
    for column in ("kind_id", "region"):
        counted = Counter(row[column] for row in people if row[column])
        assert [count for count in counted.values() if count < 3] == [], column
    assert {len(row["as_of"]) for row in rows["map"]} <= {0, 4}
    on_bands = {(row["x"], row["y"]) for row in rows["placement"]}
    assert len(on_bands) < len(rows["placement"]) / 2
    assert rows["network_place"] == rows["group_estimate"] == rows["session"] == []


def test_the_preview_and_the_list_name_nobody_who_is_hidden(redactions):
    for level, redaction in redactions.items():
        said = "\n".join(redaction.preview().sentences())
        assert said and not any(word in said for words in NAMED.values() for word in words)
        hidden = {one.name for one in redaction.coded_names()}
        assert {NAMED[reach][0] for reach in HIDDEN[level]} - hidden == {NAMED["never"][0]}
    with redactions["shareable"].project() as project:
        assert project.account == redactions["shareable"].preview()


def test_words_of_closed_lists_stay_although_somebody_is_called_like_them(secrets, tmp_path):
    project = open_project(secrets, as_copy=True)
    with project.store.edit("Names") as edit:
        for name in ("Funding", "Circle", "Influence", "source", "position"):
            stakeholders.add(edit.session, name, sensitivity="redact")
    redaction = Redaction(project.store, "shareable")
    project.discard()
    with redaction.project() as redacted:
        redacted.save(tmp_path / "copy.nkmap")
        rows = redacted.read(all_rows)
    assert {"funding", "influence"} & {row["kind"] for row in rows["relation"]}
    assert "circle" in {row["symbol"] for row in rows["stakeholder_kind"]}
