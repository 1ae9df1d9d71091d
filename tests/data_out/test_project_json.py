"""The JSON form: a project that goes out and comes back is equal, whatever stands in it."""

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hard_project import secret_project

from nkmap.data_in.project_json import LARGEST, ProjectJson, fill, project_from_json
from nkmap.data_out.choices import USUAL
from nkmap.data_out.project_json import project_json
from nkmap.db.cleaning import Rule, rules_of
from nkmap.db.project_rows import Rows, all_rows, write_rows
from nkmap.db.store import Store
from nkmap.db.tables import TABLES
from nkmap.errors import CannotOpen, Damaged, NotOurs, Sentence, TooNew
from nkmap.redaction.checking import hits
from nkmap.redaction.project import Outside, Redaction

HERE = Path("talks.json")
Change = Callable[[dict[str, Any]], object]


def put(project: ProjectJson, folder: Path) -> tuple[Rows, list[Sentence]]:
    """Return the rows of a new project with what a JSON form holds, and what was said of them."""
    database = folder / "back.db"
    database.unlink(missing_ok=True)
    notes = fill(database, project)
    store = Store(database)
    try:
        return store.read(all_rows), notes
    finally:
        store.close()


def back(data: bytes, folder: Path) -> tuple[Rows, list[Sentence]]:
    return put(project_from_json(data, HERE), folder)


def changed(outside: Outside, change: Change) -> bytes:
    """Return the JSON form of a project after a change by hand."""
    found = json.loads(project_json(outside, USUAL))
    change(found)
    return json.dumps(found).encode()


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Rows:
    """The rows of a project with a row in every table."""
    store = Store(tmp_path_factory.mktemp("full") / "full.db")
    with store.edit("") as edit:
        secret_project.fill(edit.session)
    rows = store.read(all_rows)
    store.close()
    assert all(rows.values())
    return rows


def test_every_row_of_the_sample_comes_back(sample, tmp_path):
    data = project_json(sample, USUAL)
    assert back(data, tmp_path) == (sample.read(all_rows), [])
    assert project_json(sample, USUAL) == data


# Columns that other rows or the same one bind: their values are those of the project.
BOUND = ("id", "uid", "working", "minimum", "maximum", "mid_line", "instrument_id", "note")
TOGETHER = ("x", "y", "trend_x", "trend_y", "label_x", "label_y")  # null in pairs only
LETTERS = "aZ 9'\"\\\n\t\r\x07\x1f=,{}[]é말😀\u2028\ufeff\ufffe"


def any_value(rule: Rule, dice: random.Random) -> Any:
    """Return any value that a column may hold."""
    if rule.nullable and rule.column not in TOGETHER and dice.random() < 0.3:
        return None
    if rule.choices:
        return dice.choice(sorted(rule.choices))
    low, high = rule.low or 0, rule.high or 0
    if rule.kind is str:
        return "".join(dice.choices(LETTERS, k=dice.randint(int(low), min(int(high), 60))))
    if rule.kind is float:
        return dice.choice([low, high, dice.uniform(low, high), min(max(0.1 + 0.2, low), high)]) + 0.0
    return dice.randint(int(low), int(high))


def free_columns(table: str) -> list[Rule]:
    bound = set(BOUND)
    for constraint in TABLES[table].constraints:
        bound |= {column.name for column in getattr(constraint, "columns", ())}
    return [rule for rule in rules_of(TABLES[table]) if not rule.refers_to and rule.column not in bound]


def test_whatever_stands_in_a_project_comes_back(full, tmp_path):
    for seed in range(6):
        dice = random.Random(seed)
        rows = {table: [dict(row) for row in found] for table, found in full.items()}
        for row, rule in (
            (row, rule) for table in rows for row in rows[table] for rule in free_columns(table)
        ):
            if row[rule.column] is not None or rule.column not in TOGETHER:
                row[rule.column] = any_value(rule, dice)
        write_rows(tmp_path / f"{seed}.db", rows)
        store = Store(tmp_path / f"{seed}.db", for_reading=True)
        data = project_json(Outside(store), USUAL)
        store.close()
        assert back(data, tmp_path) == (rows, [])


def test_ids_that_are_missing_or_taken_are_given_anew_and_references_hold(sample, tmp_path):
    def by_hand(found: dict[str, Any]) -> None:
        for table in ("stakeholder", "placement", "relation"):
            for row in found["tables"][table]:
                row["id"] = 1 if table == "stakeholder" else row.pop("id") and None

    rows, notes = back(changed(sample, by_hand), tmp_path)
    assert notes == []
    names = {row["id"]: row["name"] for row in rows["stakeholder"]}
    was = sample.read(all_rows)
    old_names = {row["id"]: row["name"] for row in was["stakeholder"]}
    ends = [(names[row["from_id"]], names[row["to_id"]]) for row in rows["relation"]]
    assert ends == [(old_names[row["from_id"]], old_names[row["to_id"]]) for row in was["relation"]]


def test_values_that_do_not_fit_are_repaired_or_left_out_and_it_is_said(sample, tmp_path):
    def spoil(found: dict[str, Any]) -> None:
        tables = found["tables"]
        tables["stakeholder"][0] |= {"name": "x" * 900, "sensitivity": "secret", "urgency": 7, "note": ["a"]}
        tables["stakeholder"][1]["parent_id"] = "nobody"
        tables["stakeholder"][2]["name"] = "\ud800"
        tables["placement"][0]["map_id"] = "nowhere"
        tables["placement"][1]["x"] = 1e300
        del tables["map"][0]["template"]
        tables["programs"] = [{"run": "rm"}]

    rows, notes = back(changed(sample, spoil), tmp_path)
    first, second, third = rows["stakeholder"][:3]
    assert first["name"] == "x" * 500 and first["sensitivity"] == "shareable" and first["urgency"] is None
    assert second["parent_id"] is None and third["name"] == "�"
    assert len(rows["placement"]) < len(sample.read(all_rows)["placement"])
    assert any("“name” is too long" in note for note in notes)
    assert "A table or column that nkmap does not know was left out." in notes


def test_what_every_project_has_is_made_good_and_it_is_said(sample, tmp_path):
    rows, notes = back(changed(sample, lambda found: found.update(tables={})), tmp_path)
    assert len(rows["project"]) == 1 and [row["working"] for row in rows["round"]] == [1]
    assert len(notes) == 2


def test_whole_numbers_are_numbers_whichever_way_they_are_written(sample, tmp_path):
    def as_others_write(found: dict[str, Any]) -> None:
        for row in found["tables"]["grid_axis"]:
            row["minimum"], row["flipped"] = int(row["minimum"]), float(row["flipped"])

    assert back(changed(sample, as_others_write), tmp_path)[1] == []


@pytest.mark.parametrize(
    ("error", "change"),
    [
        (NotOurs, lambda found: found.update(format="kumu")),
        (TooNew, lambda found: found.update(version="1.1")),
        (TooNew, lambda found: found.update(version="2.0")),
        (Damaged, lambda found: found.update(version=1.0)),
        (Damaged, lambda found: found.update(tables=[])),
        (Damaged, lambda found: found["tables"].update(map=[1])),
    ],
)
def test_what_is_no_project_of_this_version_is_refused_with_a_sentence(error, change, sample):
    with pytest.raises(error, match=HERE.stem):
        project_from_json(changed(sample, change), HERE)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"\xff\xfe\x00",
        b"[" * 200_000,
        b'{"format": NaN}',
        b"[" + b"9" * 5000 + b"]",
        b" " * (LARGEST + 1),
    ],
    ids=["empty", "cut", "no text", "deep", "no number", "long number", "large"],
)
def test_hostile_bytes_are_refused_at_once(data):
    with pytest.raises(CannotOpen):
        project_from_json(data, HERE)


def test_more_rows_than_a_project_has_are_refused_before_they_are_parsed():
    with pytest.raises(Damaged, match="more rows than a project has"):
        project_from_json(b"[" + b"{}," * 2_000_000 + b"1]", HERE)


JUNK = (None, True, -1, 2**70, 1e308, "", "x", "y" * 200_000, "\0", "\udc80", [], [[]], {}, {"a": 1})


def test_junk_in_any_place_is_mended_left_out_or_refused(sample, tmp_path):
    clean = project_json(sample, USUAL)
    for seed in range(8):
        dice, found = random.Random(seed), json.loads(clean)
        rows = [row for table in found["tables"].values() for row in table]
        for row in dice.sample(rows, 60):
            row[dice.choice(list(row))] = dice.choice(JUNK)
            row.pop(dice.choice(list(row)))
        try:
            made, notes = back(json.dumps(found).encode(), tmp_path)
        except CannotOpen:
            continue
        assert notes
        write_rows(tmp_path / f"{seed}.db", made)  # refuses what breaks a rule


def test_a_redacted_form_holds_nothing_hidden_and_comes_back(written, tmp_path):
    with Redaction(written["secret"], "shareable").project() as outside:
        data = project_json(outside, USUAL)
        assert hits(data, outside.hidden) == []
        assert back(data, tmp_path) == (outside.read(all_rows), [])


def test_the_form_is_one_row_on_a_line_with_uids_for_references(sample):
    lines = project_json(sample, USUAL).decode().splitlines()
    row = next(json.loads(line.rstrip(",")) for line in lines if '"from_id"' in line)
    with_uid = {one["uid"] for one in sample.read(all_rows)["stakeholder"]}
    assert list(row)[:2] == ["id", "uid"] and {row["from_id"], row["to_id"]} <= with_uid
