"""The roadmap: steps as a list and on a grid, which are one truth, and the order of the least contested."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nkmap.commands import steps
from nkmap.db.queries.steps import step_list

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class RoadmapHands:
    """A person at the steps of the example."""

    def __init__(self, hands):
        self.hands, self.document = hands, hands.document
        hands.window.actions_by_id["show_strategies"].trigger()
        self.view = hands.page.views.view
        self.show(1)

    def show(self, page):
        QTest.mouseClick(self.view.page_chips.chips[page], LEFT)
        QApplication.processEvents()

    @property
    def table(self):
        return self.view.roadmap.table

    @property
    def canvas(self):
        return self.view.grid.canvas

    def steps(self):
        return self.document.read(step_list)

    def step(self, begins):
        return next(row for row in self.steps() if row.name.startswith(begins))

    def pixel(self, x, y) -> QPoint:
        return QPointF(*self.canvas.map_scene.face.point(x, y)).toPoint()

    def type_into(self, row, field, text):
        fields = [column.field for column in self.table.row_model.columns]
        index = self.table.row_model.index(row, fields.index(field))
        QTest.mouseClick(self.table.viewport(), LEFT, NONE, self.table.visualRect(index).center())
        self.hands.enter()
        self.hands.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.hands.type(text)
        self.hands.enter()


@pytest.fixture
def roadmap(sample):
    return RoadmapHands(sample)


def test_least_contested_first_is_one_click_and_one_step(roadmap):
    before = [row.name for row in roadmap.steps()]
    QTest.mouseClick(roadmap.view.order_chip, LEFT)
    ordered = roadmap.steps()
    assert [row.sensitivity for row in ordered] == sorted(row.sensitivity for row in ordered)
    assert [row.name.split()[0] for row in ordered][1:3] == ["Pattern", "Access"]  # 0.2: 0.7 before 0.6
    assert roadmap.hands.steps() == 1
    roadmap.hands.page.undo()
    assert [row.name for row in roadmap.steps()] == before
    assert "not assessed comes last" in roadmap.view.roadmap.rule.text()


def test_a_step_is_typed_in_its_cells(roadmap):
    roadmap.type_into(0, "owner", "Kim")
    roadmap.type_into(0, "sensitivity", "25 %")
    roadmap.type_into(0, "feasibility", "1,7")
    assert "from 0 to 1" in roadmap.hands.page.pill.text
    roadmap.type_into(1, "feasibility", " ")
    first, second = roadmap.steps()[:2]
    assert (first.owner, first.sensitivity, first.feasibility) == ("Kim", 0.25, 0.7)
    assert second.feasibility is None and "1 step" in roadmap.view.roadmap.rule.text()


def test_rows_are_dragged_by_their_numbers(roadmap):
    numbers = roadmap.table.verticalHeader()
    start = QPoint(8, numbers.sectionViewportPosition(3) + 8)
    end = QPoint(8, numbers.sectionViewportPosition(0) + 4)
    roadmap.hands.drag(start, end, widget=numbers.viewport())
    assert roadmap.steps()[0].name.startswith("Study of working")
    assert roadmap.table.row_model.rows[0].name.startswith("Study of working")
    assert roadmap.hands.steps() == 1


def test_a_token_dragged_on_the_grid_writes_the_step_and_the_table_moves_the_token(roadmap):
    survey = roadmap.step("Survey")
    roadmap.show(2)
    viewport = roadmap.canvas.viewport()
    roadmap.hands.drag(roadmap.pixel(0.6, 0.4), roadmap.pixel(0.9, 0.8), widget=viewport)
    moved = roadmap.step("Survey")
    assert (moved.sensitivity, moved.feasibility) == pytest.approx((0.9, 0.8), abs=0.02)
    assert roadmap.hands.steps() == 1
    with roadmap.document.edit("Type") as session:
        steps.update(session, survey.id, sensitivity=0.1, feasibility=0.2)
    token = roadmap.canvas.map_scene.tokens[survey.id].token
    assert (token.x, token.y) == (0.1, 0.2)
    QTest.mouseClick(viewport, LEFT, NONE, roadmap.pixel(0.1, 0.2))
    roadmap.hands.key(Qt.Key.Key_Right)
    assert roadmap.step("Survey").sensitivity > 0.1


def test_a_step_that_is_not_assessed_is_carried_to_its_place(roadmap):
    with roadmap.document.edit("Forget") as session:
        steps.update(session, roadmap.view.roadmap.table.row_model.rows[2].id, sensitivity=None)
    roadmap.show(2)
    page = roadmap.view.grid
    assert len(roadmap.canvas.map_scene.tokens) == 7 and page.hint.isVisible()
    item = page.list.item(2)
    assert "not assessed" in item.text()
    QTest.mouseClick(page.list.viewport(), LEFT, NONE, page.list.visualItemRect(item).center())
    assert roadmap.canvas.is_carrying
    viewport, place = roadmap.canvas.viewport(), roadmap.pixel(0.5, 0.25)
    QTest.mouseMove(viewport, place)
    QTest.mouseClick(viewport, LEFT, NONE, place)
    found = roadmap.steps()[2]
    assert (found.sensitivity, found.feasibility) == pytest.approx((0.5, 0.25), abs=0.02)
    assert not page.hint.isVisible()


def test_the_grid_is_saved_as_a_picture_and_the_list_as_a_table(roadmap, tmp_path):
    roadmap.view.exports.save_to(tmp_path / "steps.csv")
    lines = (tmp_path / "steps.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].startswith("Step,Strategy,Sensitivity") and len(lines) == 9
    roadmap.show(2)
    roadmap.view.grid.exports.save_to(tmp_path / "steps.svg")
    svg = (tmp_path / "steps.svg").read_text(encoding="utf-8")
    assert "Start here" in svg and "Human-security" in svg
    roadmap.view.grid.exports.copy_picture()
    assert QGuiApplication.clipboard().mimeData().hasImage()
    QGuiApplication.clipboard().clear()  # which would ask us for it after the end


def test_a_number_in_a_token_is_that_of_the_list_however_many_steps_there_are(roadmap):
    with roadmap.document.edit("Many") as session:
        for number in range(60):
            steps.add(session, f"Step {99 - number}", sensitivity=number % 8 / 8, feasibility=number / 60)
    roadmap.show(2)
    scene = roadmap.canvas.map_scene
    scene.settle()
    numbers = {row.id: str(number) for number, row in enumerate(roadmap.steps(), 1)}
    coded = {id_: item.code for id_, item in scene.tokens.items() if item.code}
    assert len(scene.tokens) == 68 and len(coded) > 20
    assert coded == {id_: numbers[id_] for id_ in coded}
