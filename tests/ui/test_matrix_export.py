"""The leverage matrix as files and on the clipboard: as chosen, and only what its audience may see."""

import csv

import pytest
from drafts import three_of_five
from matrix_hands import Matrix, ids, ids_in, log_in
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from nkmap.commands import leverage_entries, sessions, stakeholders


def mixed_entries():
    """Two entries to share, and three that are not: for themselves, their holder, or whom they go through."""
    document = three_of_five()
    norway = ids_in(document)["Norway"]
    with document.edit("Hide") as session:
        stakeholders.update(session, norway, sensitivity="redact")
    log_in(document, "China", "Visas", "Germany", "receptive")
    log_in(document, "Japan", "Visas", "Germany")
    log_in(document, "China", "Secret fund", "Germany", "closed", sensitivity="workshop_only")
    log_in(document, "China", "Visas", "Norway", "already_moved")
    through = log_in(document, "Germany", "Quiet word", "Japan")
    with document.edit("Via") as session:
        leverage_entries.set_intermediaries(session, through, [norway])
    return document


@pytest.fixture
def mixed(hands_on):
    """The matrix of these entries."""
    return Matrix(hands_on(mixed_entries))


def test_a_copied_table_holds_what_may_be_shared_and_counts_the_rest(mixed):
    mixed.choose(mixed.bar.copy, "As a table")
    table = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert table[0] == ["Target", "Visas", "Fields assessed"]
    assert [row[:2] for row in table[1:3]] == [["China", "receptive ×1"], ["Japan", "not assessed ×1"]]
    assert "3" in mixed.page.pill.text and "left out" in mixed.page.pill.text
    with mixed.hands.document.edit("Inside") as session:
        sessions.begin(session, confidentiality="workshop_only")
    mixed.choose(mixed.bar.copy, "As a table")
    assert "Secret fund" in QGuiApplication.clipboard().text()
    assert "Norway" not in QGuiApplication.clipboard().text()


def test_empty_rows_and_columns_give_no_name_away(mixed):
    mixed.chip(mixed.bar.with_empty)
    mixed.choose(mixed.bar.copy, "As a table")
    told = QGuiApplication.clipboard().text()
    assert "Germany" in told
    assert not any(hidden in told for hidden in ("Norway", "Secret fund", "Quiet word"))
    mixed.chip(mixed.bar.across["holder"])
    mixed.choose(mixed.bar.copy, "As a table")
    assert "Norway" not in QGuiApplication.clipboard().text()


def test_it_is_saved_where_the_dialog_says(mixed, tmp_path):
    for ending in ("png", "svg", "pdf", "csv"):
        mixed.choose(mixed.bar.save, "Table: CSV" if ending == "csv" else f"Picture: {ending.upper()}")
        path = tmp_path / f"matrix.{ending}"
        dialog = mixed.view.findChildren(QFileDialog)[-1]
        dialog.findChild(QLineEdit).setText(str(path))
        dialog.accept()
        QApplication.processEvents()
        assert path.stat().st_size > 100 and path.name in mixed.page.pill.text
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    assert (rows[-1][0], len(rows)) == ("Fields assessed", 4)


def test_a_picture_is_copied_and_nothing_to_share_is_said(mixed):
    mixed.choose(mixed.bar.copy, "As a picture")
    assert not QGuiApplication.clipboard().image().isNull()
    everybody = ids(mixed.hands).values()
    with mixed.hands.document.edit("Hide all") as session:
        for id_ in everybody:
            stakeholders.update(session, id_, sensitivity="redact")
    mixed.choose(mixed.bar.copy, "As a table")
    assert "Nothing of this matrix" in mixed.page.pill.text
