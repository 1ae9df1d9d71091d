"""The Sources view: documents are dropped, words dragged onto what they are evidence for, and found again."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nkmap.commands import evidence, leverage_entries, sources
from nkmap.db.queries.evidence import all_passages
from nkmap.db.queries.source_texts import paragraphs
from nkmap.db.queries.sources import source_list
from nkmap.db.queries.stakeholders import name_list
from nkmap.ui.parts.passage_link import PassageLink
from nkmap.ui.sources import reader as reader_module
from nkmap.ui.sources.reader_looks import NUMBERS

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
TEXT = (
    "The minutes of a meeting, with 북한 in them.",
    "China decides; nobody else does.\nIts economy weighs more.",
    "A third <b>paragraph</b> & 😀 China again.",
)


class Reading:
    """Hands at the view, with a source whose text has three paragraphs."""

    def __init__(self, hands) -> None:
        self.hands, self.document, self.page = hands, hands.document, hands.page
        self.ids = {row.name: row.id for row in self.document.read(name_list)}
        with self.document.edit("Seed") as session:
            self.source = sources.add(session, "M", "Minutes", locator_scheme="paragraph")
            sources.attach(session, self.source, [(text, None) for text in TEXT])
            targets = [self.ids["China"]]
            (self.entry,) = leverage_entries.log(session, self.page.maps.map_id, targets, "Aid")
        self.document.project.store.start_history_here(untouched=False)
        hands.window.actions_by_id["show_sources"].trigger()
        self.settle()
        self.view = self.page.views.view
        self.text = self.view.texts.reader

    @staticmethod
    def settle() -> None:
        for _ in range(3):
            QApplication.processEvents()

    @property
    def form(self):
        return self.view.citing.form

    def passages(self):
        return self.document.read(all_passages)

    def spot(self, index: int, x: float) -> QPoint:
        return QPoint(round(NUMBERS + x), round(self.text.top_of(index) + 10))

    def send(self, kind, pos: QPoint, buttons=LEFT) -> None:
        """Send a mouse event to the text, at a point of the screen."""
        button = LEFT if kind != QEvent.Type.MouseMove else Qt.MouseButton.NoButton
        viewport = self.text.viewport()
        where = QPointF(viewport.mapFromGlobal(pos)), QPointF(pos)
        QApplication.sendEvent(viewport, QMouseEvent(kind, *where, button, buttons, NONE))

    def select(self, index: int, from_x: float = 0, to_x: float = 90) -> None:
        """Select words of a line by pressing and moving."""
        viewport = self.text.viewport()
        QTest.mousePress(viewport, LEFT, NONE, self.spot(index, from_x))
        for x in (from_x + 20, to_x):
            self.send(QEvent.Type.MouseMove, viewport.mapToGlobal(self.spot(index, x)))
        QTest.mouseRelease(viewport, LEFT, NONE, self.spot(index, to_x))

    def lift(self, index: int = 1) -> None:
        """Select words and begin to drag them."""
        self.select(index)
        viewport = self.text.viewport()
        QTest.mousePress(viewport, LEFT, NONE, self.spot(index, 30))
        self.send(QEvent.Type.MouseMove, viewport.mapToGlobal(self.spot(index, 50)))

    def drop(self, pos: QPoint) -> None:
        self.send(QEvent.Type.MouseMove, pos)
        self.send(QEvent.Type.MouseButtonRelease, pos, Qt.MouseButton.NoButton)

    def accept(self) -> None:
        QTest.mouseClick(self.form.accept, LEFT)
        self.settle()

    def name_at(self, name: str) -> QPoint:
        return self.hands.tree.viewport().mapToGlobal(self.hands.row_at(name))

    def files(self, *paths: Path):
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        return mime

    def drop_file(self, path: Path) -> None:
        mime, action, kinds = self.files(path), Qt.DropAction.CopyAction, Qt.DropAction.CopyAction
        enter = QDragEnterEvent(QPoint(200, 200), kinds, mime, LEFT, NONE)
        QApplication.sendEvent(self.view, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(self.view, QDropEvent(QPointF(200, 200), action, mime, LEFT, NONE))


@pytest.fixture
def reading(seeded) -> Reading:
    return Reading(seeded)


def test_a_document_that_is_dropped_becomes_a_source_and_one_that_cannot_be_read_says_why(
    reading, tmp_path, qtbot
):
    path, broken = tmp_path / "Letter.txt", tmp_path / "broken.pdf"
    path.write_text("One\n\n---\n\nTwo 북한", encoding="utf-8")
    broken.write_bytes(b"%PDF-1.4 nothing")
    reading.drop_file(path)
    qtbot.waitUntil(lambda: len(reading.document.read(source_list)) == 2)
    row = next(row for row in reading.document.read(source_list) if row.title == "Letter")
    assert [one.text for one in reading.document.read(paragraphs, row.id)] == ["One", "Two 북한"]
    assert row.reference == "L" and reading.view.texts.source.id == row.id
    qtbot.waitUntil(lambda: reading.page.pill.text.startswith("Letter.txt"))
    reading.drop_file(broken)
    qtbot.waitUntil(lambda: "no PDF" in reading.page.pill.text)
    reading.hands.window.actions_by_id["undo"].trigger()
    assert [row.reference for row in reading.document.read(source_list)] == ["M"]


def test_words_dragged_onto_a_name_are_evidence_for_it(reading):
    reading.lift()
    reading.send(QEvent.Type.MouseMove, reading.name_at("Sweden"))
    assert reading.view.citing.carrying.chip_text == "Evidence for Sweden"
    reading.drop(reading.name_at("Sweden"))
    assert reading.form.isVisible() and reading.form.locator.text() == "2"
    words = reading.text.selected_words
    QTest.mouseClick(reading.form.quotes, LEFT, pos=QPoint(8, 8))
    QTest.mouseClick(reading.form.sides["contests"], LEFT)
    reading.form.paraphrase.setFocus()
    reading.hands.type("says no")
    reading.accept()
    (row,) = reading.passages()
    assert (row.subject, row.subject_id, row.locator, row.side) == (
        "stakeholder_id",
        reading.ids["Sweden"],
        "2",
        "contests",
    )
    assert row.paraphrase == "says no" and row.quotation == words == TEXT[1][row.starts : row.ends]
    reading.hands.window.actions_by_id["undo"].trigger()
    assert not reading.passages()


def test_a_passage_is_carried_over_the_tabs_onto_a_token_of_the_map(reading, qtbot):
    reading.lift()
    tabs = reading.page.views.tabs
    reading.send(QEvent.Type.MouseMove, tabs.mapToGlobal(tabs.tabRect(0).center()))
    qtbot.waitUntil(lambda: reading.page.views.front == "maps")
    reading.settle()
    hands = reading.hands
    reading.drop(hands.view.viewport().mapToGlobal(hands.at("China")))
    assert reading.form.heading.text() == "Evidence for" and reading.hands.scene.tokens
    reading.accept()
    (row,) = reading.passages()
    assert row.subject == "placement_id"
    hands.window.actions_by_id["show_sources"].trigger()
    reading.lift(0)
    QTest.keyClick(reading.text, Qt.Key.Key_Escape)
    reading.drop(reading.name_at("Sweden"))
    assert len(reading.passages()) == 1 and not reading.form.isVisible()


def test_a_passage_is_dropped_on_an_entry_of_the_log_and_on_a_row_of_the_list(reading):
    reading.page.levers.show_log(True)
    reading.settle()
    table = reading.page.log.table
    entry = table.viewport().mapToGlobal(QPoint(20, table.rowViewportPosition(0) + 10))
    reading.lift()
    reading.drop(entry)
    reading.accept()
    reading.lift(0)
    listed = reading.view.texts.panel.claims
    row = next(n for n, line in enumerate(listed.lines) if line.value == ("entry_id", reading.entry))
    listed.scrollToItem(listed.item(row))
    reading.drop(listed.viewport().mapToGlobal(listed.visualItemRect(listed.item(row)).center()))
    reading.accept()
    assert [(row.subject, row.subject_id) for row in reading.passages()] == [("entry_id", reading.entry)] * 2


def test_all_is_done_with_the_keys_alone(reading):
    hands = reading.hands
    reading.text.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Return):
        hands.key(key)
    assert reading.text.selected_words == TEXT[1]
    hands.type("japan")
    hands.enter()
    assert reading.form.isVisible()
    reading.form.locator.setFocus()
    hands.enter()
    (row,) = reading.passages()
    assert (row.subject_id, row.paragraph, row.starts, row.ends) == (reading.ids["Japan"], 2, 0, len(TEXT[1]))
    reading.text.setFocus()
    hands.key(Qt.Key.Key_Home)
    hands.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert reading.text.selected_words == f"{TEXT[0]}\n\n{TEXT[1]}"
    hands.key(Qt.Key.Key_Escape)
    assert reading.text.selected_stretch is None


def test_words_are_searched_in_all_texts_and_hits_gone_through(reading):
    view = reading.view
    view.search.field.setFocus()
    reading.hands.type("cHiNa")
    reading.hands.enter()
    assert view.search.count.text() == "1 of 2" and view.search.current.number == 2
    reading.hands.enter()
    assert view.search.count.text() == "2 of 2" and view.search.current.number == 3
    reading.hands.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert view.search.current.number == 2
    assert view.texts.list.lines[0].quiet.startswith("2 found")
    view.search.field.setText("nowhere")
    reading.hands.enter()
    assert view.search.count.text() == "not found"


def test_one_click_leads_from_a_claim_to_its_passage_and_back(reading, qtbot):
    page, place = reading.page, reading.hands.token("China").token.placement_id
    with reading.document.edit("Cite") as session:
        of_place = evidence.cite(session, reading.source, "3", placement_id=place)
        of_entry = evidence.cite(session, reading.source, "2", entry_id=reading.entry)
        of_name = evidence.cite(session, reading.source, "1", stakeholder_id=reading.ids["China"])
    page.views.show_maps()
    page.inspector_side.show(True)
    page.selection.select([reading.ids["China"]])
    reading.settle()
    link = page.inspector.parts.evidence.findChild(PassageLink)
    QTest.mouseClick(link, LEFT)
    panel = reading.view.texts.panel
    assert page.views.front == "sources" and panel.passages.current_value == of_place
    page.levers.show_entries([reading.entry])
    page.log.pane.open_form()
    reading.settle()
    QTest.keyClick(page.log.pane.form.findChild(PassageLink), Qt.Key.Key_Return)
    assert panel.passages.current_value == of_entry
    page.inspector.parts.more.click()
    QTest.mouseClick(page.inspector.parts.of_name.findChild(PassageLink), LEFT)
    assert panel.passages.current_value == of_name
    panel.passages.show_current(of_entry)
    QTest.mouseClick(panel.show_button, LEFT)
    assert page.views.front == "maps" and page.selection.stakeholders() == [reading.ids["China"]]


def test_what_rests_on_a_paragraph_is_told_in_a_line_below_it(reading):
    with reading.document.edit("Cite") as session:
        evidence.cite(session, reading.source, "2", stakeholder_id=reading.ids["China"])
        evidence.cite(session, reading.source, "2", stakeholder_id=reading.ids["Japan"], side="contests")
        evidence.cite(session, reading.source, "3", stakeholder_id=reading.ids["Japan"])
    reading.settle()
    text, panel = reading.text, reading.view.texts.panel
    assert len(panel.passages.lines) == 3
    below = text.top_of(1) + text.stack.text_height(1) + 8
    QTest.mouseClick(text.viewport(), LEFT, NONE, QPoint(round(NUMBERS) + 20, round(below)))
    assert panel.heading.text() == "What rests on paragraph 2 (2)"
    assert [line.words for line in panel.passages.lines] == ["China", "Japan"]
    rect = panel.passages.visualItemRect(panel.passages.item(1))
    QTest.mouseClick(panel.passages.viewport(), LEFT, NONE, rect.center())
    assert reading.page.selection.stakeholders() == [reading.ids["Japan"]]
    QTest.mouseClick(panel.change_button, LEFT)
    assert reading.form.sides["contests"].isChecked()
    QTest.mouseClick(reading.form.delete, LEFT)
    assert len(reading.passages()) == 2


def test_claims_without_evidence_are_counted_and_contested_ones_show_both_sides(reading):
    place = reading.hands.token("China").token.placement_id
    with reading.document.edit("Cite") as session:
        evidence.cite(session, reading.source, "1", placement_id=place, paraphrase="for it")
        evidence.cite(session, reading.source, "2", placement_id=place, side="contests", quotation="against")
    view = reading.view
    QTest.mouseClick(view.claims_chip, LEFT)
    claims = view.claims
    assert claims.chips["without"].text() == "Without evidence (3)"  # two places and an entry
    assert claims.maps.lines[1].quiet == "1 of 4 have evidence · 25 %"
    QTest.mouseClick(claims.chips["contested"], LEFT)
    assert [line.words for line in claims.list.lines] == ["China"]
    assert "supported by 1 · contested by 1" in claims.list.lines[0].quiet
    assert [line.words for line in claims.supporting.lines] == ["for it"]
    assert [line.words for line in claims.contesting.lines] == ["“against”"]
    QTest.mouseClick(claims.chips["all"], LEFT)
    QTest.mouseClick(claims.kinds["entry_id"], LEFT)
    assert [line.words for line in claims.list.lines] == ["China · Aid"]
    assert claims.kinds["entry_id"].text() == "Leverage entries: 0 of 1"
    rect = claims.list.visualItemRect(claims.list.item(0))
    QTest.mouseClick(claims.list.viewport(), LEFT, NONE, rect.center())
    assert [row.id for row in reading.page.log.table.selected_entries()] == [reading.entry]


def test_a_reference_is_typed_changed_exported_and_deleted(reading, tmp_path):
    view = reading.view
    QTest.mouseClick(view.texts.add_reference, LEFT)
    form = view.adding.form
    reading.hands.type("A book")
    form.fields["reference"].setText("m")
    reading.hands.enter()
    assert form.isVisible() and "mark" in form.problem.text()
    form.fields["reference"].setText("B")
    QTest.mouseClick(form.accept, LEFT)
    assert view.texts.source.title == "A book" and not view.texts.reader.isVisible()
    QTest.mouseClick(view.texts.details, LEFT)
    form.do_not_export.click()
    reading.hands.enter()
    view.references.menu().actions()[0].trigger()
    path = tmp_path / "refs.json"
    view.references.dialog.fileSelected.emit(str(path))
    view.references.dialog.reject()
    assert "Minutes" in path.read_text(encoding="utf-8") and "book" not in path.read_text(encoding="utf-8")
    QTest.mouseClick(view.texts.details, LEFT)
    for _ in range(2):
        QTest.mouseClick(form.delete, LEFT)
    assert [row.reference for row in reading.document.read(source_list)] == ["M"]


def test_passages_of_a_document_with_pages_are_located_by_page(reading):
    with reading.document.edit("Pages") as session:
        sources.attach(session, reading.source, [("One.", 7), ("Two.", 7), ("Three.", 8)])
        sources.update(session, reading.source, locator_scheme="page")
    reading.settle()
    reading.text.setFocus()
    for key, modifiers in ((Qt.Key.Key_End, NONE), (Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)):
        reading.hands.key(key, modifiers)
    assert reading.text.selected_words == "Two.\n\nThree."
    panel = reading.view.texts.panel
    row = next(n for n, line in enumerate(panel.claims.lines) if line.words == "Japan")
    QTest.mouseClick(
        panel.claims.viewport(), LEFT, NONE, panel.claims.visualItemRect(panel.claims.item(row)).center()
    )
    assert reading.form.locator.text() == "7-8"


def test_a_long_text_is_laid_out_only_where_it_is_looked_at(reading, monkeypatch):
    made = []

    class Counted(reader_module.ParagraphLayout):
        def __init__(self, *arguments) -> None:
            made.append(1)
            super().__init__(*arguments)

    monkeypatch.setattr(reader_module, "ParagraphLayout", Counted)
    long = [(f"{number} words " * (number % 40 + 1), None) for number in range(1, 2001)]
    with reading.document.edit("Text") as session:
        sources.attach(session, reading.source, long)
    reading.settle()
    scroll = reading.text.verticalScrollBar()
    assert 0 < len(made) < 60
    scroll.setValue(scroll.maximum() // 2)
    reading.settle()
    kept = reading.text.index_at(200)
    for _ in range(20):  # what is read does not jump when what is above it is laid out
        before = reading.text.top_of(kept)
        scroll.setValue(scroll.value() - 30)
        reading.text.viewport().repaint()
        assert reading.text.top_of(kept) == pytest.approx(before + 30, abs=1)
    reading.text.go_to(1500)
    reading.text.viewport().repaint()
    assert 0 < reading.text.top_of(1499) < reading.text.viewport().height() and len(made) < 200


def test_nothing_is_changed_in_a_project_that_is_only_read(reader):
    reader.window.actions_by_id["show_sources"].trigger()
    texts = reader.page.views.view.texts
    assert not any(button.isEnabled() for button in texts.changing)
    assert not reader.page.views.view.acceptDrops() and texts.panel.passages.lines
    reader.page.views.view.show_passage(texts.panel.passages.lines[0].value)
    assert not texts.panel.change_button.isEnabled() and texts.panel.field.isHidden()
