"""Files that are dropped on a window: projects open, data is imported, and what is neither is told."""

from importing_hands import ImportHands
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from nkmap.commands import rounds
from nkmap.db.queries.maps import map_content, map_list
from nkmap.db.queries.stakeholders import name_list
from nkmap.db.waiting import waiting
from nkmap.ui.parts.notice_bar import NoticeBar
from nkmap.ui.start.page import StartPage

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drop(widget, *paths) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place, action = QPointF(50, 50), Qt.DropAction.CopyAction
    entered = QDragEnterEvent(place.toPoint(), action, data, LEFT, NONE)
    QApplication.sendEvent(widget, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(place, action, data, LEFT, NONE))


def table(folder, name, *names):
    path = folder / name
    path.write_text("\n".join(["Name,Influence,Stance", *(f"{one},1,1" for one in names)]), encoding="utf-8")
    return path


def test_several_tables_are_imported_one_after_the_other(seeded, tmp_path, qtbot):
    hands = ImportHands(seeded.window, qtbot)
    drop(seeded.window, table(tmp_path, "one.csv", "Iceland"), table(tmp_path, "two.csv", "Finland"))
    assert hands.ready().draft.source.name == "one.csv"
    hands.press_import()
    assert hands.ready().draft.source.name == "two.csv"
    hands.press_import()
    assert hands.dialog is None and seeded.names()[-2:] == ["Iceland", "Finland"] and seeded.steps() == 2


def test_of_what_is_no_table_it_is_said_what_can_be_done(seeded, tmp_path, qtbot):
    for name in ("movie.mov", "letter.docx"):
        (tmp_path / name).write_bytes(b"x")
        drop(seeded.window, tmp_path / name)
    unknown, document = seeded.window.notices.sentences
    assert "movie.mov" in unknown and "letter.docx" in document
    bar = seeded.window.notices.findChildren(NoticeBar)[1]
    bar.findChildren(QPushButton)[0].click()
    assert type(seeded.page.views.view).__name__ == "SourcesView"
    assert seeded.window.imports.dialog is None


def test_data_dropped_on_the_sources_is_imported_and_documents_become_sources(seeded, tmp_path, qtbot):
    hands = ImportHands(seeded.window, qtbot)
    seeded.page.views.open("sources")
    view = seeded.page.views.view
    drop(view, table(tmp_path, "one.csv", "Iceland"))
    assert hands.ready().draft.source.name == "one.csv"
    hands.dialog.close()
    (tmp_path / "Letter.txt").write_text("Dear all")
    drop(view, tmp_path / "Letter.txt")
    assert hands.dialog is None
    qtbot.waitUntil(lambda: view.texts.source is not None)


def test_data_on_the_start_page_begins_a_project_which_is_there_only_once_it_is_imported(
    window, tmp_path, qtbot
):
    hands = ImportHands(window, qtbot)
    drop(window, table(tmp_path, "one.csv", "Iceland"))
    dialog = hands.ready()
    assert "new project" in dialog.note.text() and window.document is None
    dialog.close()
    assert window.document is None and window.findChildren(StartPage)
    drop(window, table(tmp_path, "one.csv", "Iceland"))
    hands.ready()
    hands.press_import()
    assert [row.name for row in window.document.read(name_list)] == ["Iceland"]
    map_id = window.document.read(map_list)[0].id
    assert [token.name for token in window.document.read(map_content, map_id).tokens] == ["Iceland"]
    assert "added" in window.page.pill.text


def test_closing_the_window_behind_closes_the_import_and_the_project_that_was_to_begin(
    window, tmp_path, qtbot
):
    drop(window, table(tmp_path, "one.csv", "Iceland"), table(tmp_path, "two.csv", "Finland"))
    dialog = ImportHands(window, qtbot).ready()
    window.close()
    assert not dialog.isVisible() and window.imports.dialog is None
    assert waiting() == []


def test_nothing_is_imported_where_nothing_can_be_changed_and_that_is_said(reader, tmp_path):
    drop(reader.window, table(tmp_path, "one.csv", "Iceland"))
    assert reader.window.imports.dialog is None
    assert any("Save as" in one or "another name" in one for one in reader.window.notices.sentences)
    assert not reader.window.actions_by_id["import_data"].isEnabled()


def test_nothing_is_imported_while_an_earlier_round_is_looked_at(seeded, tmp_path):
    with seeded.document.edit("Name the round") as session:
        rounds.name_round(session, "Before")
    seeded.window.actions_by_id["earlier_round"].trigger()
    drop(seeded.window, table(tmp_path, "one.csv", "Iceland"))
    assert seeded.window.imports.dialog is None and seeded.window.notices.sentences


def test_the_menu_lets_several_files_of_all_formats_be_chosen(seeded, tmp_path, qtbot):
    seeded.window.actions_by_id["import_data"].trigger()
    chooser = next(one for one in seeded.window.findChildren(QDialog) if hasattr(one, "nameFilters"))
    assert "*.csv" in chooser.nameFilters()[0] and "*.xlsx" in chooser.nameFilters()[0]
    chooser.filesSelected.emit([str(table(tmp_path, "one.csv", "Iceland"))])
    assert ImportHands(seeded.window, qtbot).ready().draft.source.name == "one.csv"
    chooser.close()
