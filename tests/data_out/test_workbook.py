"""The workbook: laid out as Kumu wants it, texts as texts, nothing of whoever made it."""

import re
import zipfile
from io import BytesIO
from pathlib import Path

from hard_project import HARD
from python_calamine import CalamineWorkbook

from nkmap.commands import attributes, stakeholders
from nkmap.data_out.choices import USUAL, OutChoices
from nkmap.data_out.workbook import as_text, workbook
from nkmap.db.project_rows import all_rows
from nkmap.db.store import Store
from nkmap.redaction.checking import hits
from nkmap.redaction.project import Outside, Redaction

SHEETS = ("Elements", "Connections", "Positions", "Estimates", "Leverage", "Evidence", "Log")
OF_ELEMENTS = ["ID", "Label", "Type", "Description", "Tags", "Code", "Parent"]
MEASURED = ["Influence", "Stance", "Salience", "Confidence"]


def sheets(data: bytes) -> dict[str, list[dict[str, object]]]:
    """Return each sheet as rows by heading, read by another library."""
    book = CalamineWorkbook.from_filelike(BytesIO(data))
    read = {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}
    return {name: [dict(zip(rows[0], row, strict=True)) for row in rows[1:]] for name, rows in read.items()}


def parts(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_a_workbook_drops_onto_a_kumu_map(sample):
    read = sheets(workbook(sample, USUAL))
    assert list(read) == [name + " (ignore)" * (place > 1) for place, name in enumerate(SHEETS)]
    elements, connections = read["Elements"], read["Connections"]
    assert list(elements[0])[:11] == OF_ELEMENTS + MEASURED
    assert list(connections[0]) == ["ID", "From", "To", "Type", "Strength", "Direction", "Description"]
    ids = {row["ID"] for row in elements}
    assert ids == {row["uid"] for row in sample.read(all_rows)["stakeholder"]}
    assert connections and all({row["From"], row["To"]} <= ids for row in connections)


def test_values_are_those_of_the_first_map_with_a_stance_or_of_the_chosen_one(sample):
    rows = sample.read(all_rows)
    maps = [row["id"] for row in sorted(rows["map"], key=lambda row: row["position"])]
    read = [sheets(workbook(sample, OutChoices(map_id=map_id))) for map_id in (None, maps[0], maps[1])]
    (first, same, other) = ({row["Label"]: row["Stance"] for row in one["Elements"]} for one in read)
    assert first == same != other and first["North Korean government"] == -0.9
    placed = {row["Label"]: row for row in read[1]["Positions (ignore)"]}
    assert {row["Map"] for row in placed.values()} == {rows["map"][0]["question"]}
    assert placed["North Korean government"]["X"] == -0.9
    waiting = next(row for row in read[0]["Elements"] if row["Label"] == "North Korean health ministry")
    assert waiting["Stance"] == waiting["Influence"] == ""  # not assessed, which is not zero


def test_texts_stay_texts_and_numbers_numbers(hard):
    data = workbook(hard, USUAL)
    unpacked = parts(data)
    assert not any("<f>" in text or "<hyperlink" in text for text in unpacked.values())
    labels = {row["Label"]: row for row in sheets(data)["Elements"]}
    assert {*HARD[:-1], "ﷺ�"} <= labels.keys()
    assert labels["007"]["Description"] == "007"
    assert len(labels["Long"]["Description"]) == 32_767 and "JSON" in labels["Long"]["Description"][-40:]
    assert len(as_text("😀" * 20_000).encode("utf-16-le")) <= 2 * 32_767


def test_a_workbook_tells_nothing_of_who_made_it_and_is_the_same_again(sample):
    data = workbook(sample, USUAL)
    told = parts(data)["docProps/core.xml"]
    assert re.findall(r"20\d\d-\d\d-\d\d", told) == ["2000-01-01"] * 2
    assert "<dc:creator></dc:creator>" in told
    assert workbook(sample, USUAL) == data
    days = {row["Moved on"] for row in sheets(data)["Log (ignore)"]}
    assert days and all(re.fullmatch(r"\d{4}-\d\d-\d\d", day) for day in days)


def test_who_is_never_exported_and_what_is_placed_blindly_is_in_no_sheet(hard):
    read = sheets(workbook(hard, USUAL))
    said = " ".join(str(cell) for rows in read.values() for row in rows for cell in row.values())
    assert "Nevrantha" not in said and "네브란타집" not in said
    assert "Zarbolin Circle" in said  # who is to be redacted leaves where nothing is redacted
    assert "Blind" not in {row["Map"] for row in read["Estimates (ignore)"]}


def test_a_redacted_workbook_holds_no_hidden_name(written: dict[str, Path]):
    with Redaction(written["secret"], "redact").project() as outside:
        data = workbook(outside, USUAL)
        assert hits(data, outside.hidden) == []
    read = sheets(data)
    assert all(row["Label"].startswith("Actor") for row in read["Elements"])
    assert not any(row["Description"] for row in read["Elements"])


def test_levers_are_told_in_words_with_their_evidence(sample):
    levers = sheets(workbook(sample, USUAL))["Leverage (ignore)"]
    assert len(levers) == len(sample.read(all_rows)["leverage_entry"])
    first = levers[0]
    assert first["Target"] == "North Korean government" and first["Evidence"] == "M 6"
    assert first["Willingness"] == 1 and first["Backfire risk"] == ""
    assert "threatened or promised" in {row["Stage"] for row in levers}


def test_a_question_that_an_import_would_take_for_something_else_is_marked(store: Store):
    with store.edit("Questions") as edit:
        stakeholders.add(edit.session, "China")
        for question in ("Region", "Name (ko)", "Access to the country"):
            attributes.add(edit.session, question)
    (row,) = sheets(workbook(Outside(store), USUAL))["Elements"]
    assert list(row)[-3:] == ["Region (question)", "Name (ko) (question)", "Access to the country"]
