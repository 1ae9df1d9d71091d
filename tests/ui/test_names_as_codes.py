"""Names not to be shared leave as codes where that is chosen; who is never exported never leaves."""

import json

import pytest
from private_project import strings
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nkmap.commands import placements, stakeholders
from nkmap.db.queries.maps import map_content
from nkmap.db.queries.stakeholders import name_list, stakeholder
from nkmap.errors import InvalidInput
from nkmap.formats.audiences import AUDIENCES, for_audience
from nkmap.formats.svg import svg_bytes
from nkmap.redaction.file_texts import texts_of
from nkmap.settings import open_settings
from nkmap.ui.audience.content import audience_content, waiting_names
from nkmap.ui.meeting.bundle_dialog import BundleDialog
from nkmap.ui.pictures.choices import CODES, HIDDEN_NAMES
from nkmap.ui.pictures.coded import CodedNames


@pytest.fixture
def hidden(seeded):
    """Hands at a project in which China is to be redacted and Japan is never exported."""
    ids = {row.name: row.id for row in seeded.document.read(name_list)}
    with seeded.document.edit("Hide") as session:
        stakeholders.update(session, ids["China"], sensitivity="redact")
        stakeholders.update(session, ids["Japan"], do_not_export=1)
    seeded.ids = ids
    yield seeded
    open_settings().remove(HIDDEN_NAMES.name)


def texts(picture) -> str:
    return json.dumps([*strings(picture), svg_bytes(picture).decode()], ensure_ascii=False)


def test_the_picture_panel_puts_codes_in_the_place_of_names(hidden):
    dialog = hidden.window.pictures.open_panel()
    assert "China" not in texts(dialog._picture) and "Actor" not in texts(dialog._picture)
    dialog.form.hidden_names.setCurrentIndex(1)
    said = texts(dialog._picture)
    assert "China" not in said and "Japan" not in said and "Actor " in said and "Germany" in said
    with hidden.document.edit("Rename") as session:
        stakeholders.rename(session, hidden.ids["Germany"], "Norway?")
    assert [t.name for t in dialog._picture.content.tokens if t.name.startswith("Actor")] == [
        name for name in (f"Actor {n:02}" for n in range(100)) if name in said
    ]  # the same code as before
    dialog.form.hidden_names.setCurrentIndex(2)
    assert all(token.name.startswith("Actor ") for token in dialog._picture.content.tokens)
    dialog.close()
    hidden.window.actions_by_id["copy_picture"].trigger()
    data = QApplication.clipboard().mimeData()
    everything = b"".join(bytes(data.data(kind).data()) for kind in data.formats() if "qt-image" not in kind)
    assert not [word for text in texts_of(everything) for word in ("China", "Japan") if word in text]


def test_who_is_never_exported_is_in_nothing_for_anybody(hidden):
    content = hidden.document.read(map_content, hidden.page.maps.map_id)
    assert "Japan" in {token.name for token in content.tokens}
    for audience in AUDIENCES:
        assert "Japan" not in {token.name for token in for_audience(content, audience).tokens}
    wall = audience_content(hidden.document, hidden.page.maps)
    assert "Japan" not in {token.name for token in wall.content.tokens}
    waiting = waiting_names(hidden.document, hidden.page.maps.map_id)
    assert "Japan" not in {row.name for row in waiting}


def test_never_export_is_set_in_the_inspector_for_one_and_for_several(hidden):
    hidden.page.inspector_side.show(True)
    inspector = hidden.page.inspector
    hidden.page.selection.select([hidden.ids["Germany"]])
    inspector.parts.more.setChecked(True)
    row = inspector.rows["do_not_export"]
    assert row.isVisibleTo(inspector)
    row.committed.emit(True)
    assert hidden.document.read(stakeholder, hidden.ids["Germany"]).do_not_export
    hidden.page.selection.select([hidden.ids["Germany"], hidden.ids["China"]])
    for column in ("sensitivity", "do_not_export"):
        assert inspector.rows[column].isVisibleTo(inspector), column
    inspector.rows["do_not_export"].committed.emit(True)
    assert hidden.document.read(stakeholder, hidden.ids["China"]).do_not_export
    QTest.keyClick(hidden.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not hidden.document.read(stakeholder, hidden.ids["China"]).do_not_export


def test_a_bundle_with_codes_holds_a_redacted_copy_and_no_hidden_name_in_any_file(hidden, tmp_path, qtbot):
    hidden.window.actions_by_id["bundle"].trigger()
    dialog = hidden.window.findChild(BundleDialog)
    dialog.go_to(tmp_path)
    assert dialog.warning.isVisible()
    dialog.hidden_names.setCurrentIndex(1)
    dialog.with_project.setChecked(True)
    assert not dialog.warning.isVisible() and "redacted copy" in dialog.with_project.text()
    dialog.write_button.click()
    qtbot.waitUntil(
        lambda: dialog.open_button.isVisible() or "warning" in str(dialog.state.property("role")),
        timeout=60_000,
    )
    assert dialog.open_button.isVisible(), dialog.state.text()
    files = [path for path in dialog._made.rglob("*") if path.is_file()]
    assert {path.suffix for path in files} >= {".nkmap", ".png", ".pdf", ".txt"}
    for path in files:
        said = "\n".join([path.name, *texts_of(path.read_bytes())])
        assert "China" not in said and "Japan" not in said, path.name
        assert b"China" not in path.read_bytes()


def test_figures_leave_with_codes_in_tables_and_not_at_all_as_pictures_of_hidden_names(hidden):
    tokens = hidden.content().tokens
    with hidden.document.edit("Salience") as session:
        for token in tokens:
            placements.assess(session, token.placement_id, salience=0.5)
    hidden.window.actions_by_id["show_figures"].trigger()
    view = hidden.page.views.view
    hidden.qtbot.waitUntil(lambda: not view.reckoning.is_working, timeout=20_000)
    cards = [card for card in view.cards.by_id.values() if card.shown is not None]
    card = next(card for card in cards if "Japan" in card.picture.picture.texts)
    with pytest.raises(InvalidInput, match="may not leave"):
        view.exports._pages(card)
    view.exports._copy_table(card)
    copied = QApplication.clipboard().text()
    assert "Japan" not in copied and "China" not in copied and "Germany" in copied and "removed" not in copied
    codes = CodedNames(hidden.document, open_settings())
    assert codes.on_texts([("China", "Japan", 3)]) == [("(removed)", "(removed)", 3)]
    open_settings().setValue(HIDDEN_NAMES.name, CODES)
    codes = CodedNames(hidden.document, open_settings())
    (row,) = codes.on_texts([("China", "Japan", 3)])
    assert row[0].startswith("Actor ") and row[1:] == ("(removed)", 3)
