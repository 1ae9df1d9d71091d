"""A walk over all grid templates in a real window: empty, with one name, with forty, with three hundred."""

import random
from itertools import combinations
from statistics import median
from time import process_time

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtWidgets import QApplication, QLabel
from sqlalchemy import insert

from nkmap.commands import maps, stakeholders
from nkmap.db.queries.maps import map_list
from nkmap.db.queries.rounds import working_round
from nkmap.db.tables import Placement
from nkmap.drawing.grid import grid_texts
from nkmap.drawing.page import WINDOW
from nkmap.templates import load_template, load_templates
from nkmap.workspace import new_document
from tests.ui.conftest import Hands, hands_at

TEMPLATES = [template.id for template in load_templates()]
NAMES = ("UN", "Chinese government", "North Korean health ministry", "대한민국 정부", "Europäische Union")
CTRL = Qt.KeyboardModifier.ControlModifier
FRAME = 1 / 30  # s; a measure of the program, on a machine that has other work


@pytest.fixture
def walk(request, windows, qtbot) -> Hands:
    """Hands at a project with a map for each template, and so many names on every one of them."""
    document = new_document(TEMPLATES[0], TEMPLATES[0])
    with document.edit("Seed") as session:
        names = [f"{NAMES[n % len(NAMES)]} {n}" for n in range(request.param)]
        ids, _ = stakeholders.add_many(session, names)
        for template in TEMPLATES[1:]:
            maps.add(session, template, template)
        if ids:
            session.execute(insert(Placement), list(rows(session, ids)))  # thousands, and nobody moved them
    return hands_at(document, windows, qtbot)


def rows(session, ids):
    for row, template in zip(map_list(session), TEMPLATES, strict=True):
        where = {"map_id": row.id, "round_id": working_round(session)}
        for id_, (x, y) in scattered(ids, load_template(template).grid).items():
            yield {**where, "stakeholder_id": id_, "x": x, "y": y}


def scattered(ids, grid):
    """Places all over a grid, always the same, with some names on one point and some at the ends."""
    chance, ends = random.Random(7), [(grid.x.minimum, grid.x.maximum), (grid.y.minimum, grid.y.maximum)]
    places = {id_: tuple(round(chance.uniform(*axis), 1) for axis in ends) for id_ in ids}
    corners = zip(ids[1:5], [(x, y) for x in ends[0] for y in ends[1]], strict=False)
    return {**places, **dict(corners)}


def through(hands):
    """Go from map to map by Ctrl+Tab, and come back to the first."""
    for template in TEMPLATES:
        QApplication.processEvents()
        assert hands.scene.content.template == template
        yield template
        hands.key(Qt.Key.Key_Tab, CTRL)
    assert hands.scene.content.template == TEMPLATES[0]


def names(scene) -> dict[int, QRectF]:
    boxes = {id_: scene.label_box(id_) for id_ in scene.tokens}
    return {id_: box for id_, box in boxes.items() if not box.isEmpty()}


def words(scene) -> list[QRectF]:
    """Where the words of the grid stand."""
    content = scene.content
    texts = grid_texts(
        content.grid, scene.face, scene.page, content.language, content.layers, scene.layers.taken
    )
    boxes = [text.box for text in texts]
    return [QRectF(QPointF(box.left, box.top), QPointF(box.right, box.bottom)) for box in boxes]


def inside(scene, item) -> bool:
    """Whether a token lies inside the face with all of its shape."""
    face, shape = scene.face, item.shape().boundingRect().translated(item.pos())
    frame = QRectF(face.left, face.top, face.width, face.height).adjusted(-1, -1, 1, 1)
    return frame.contains(shape) and face.contains(item.x(), item.y())


def beside(scene, placement_id, box) -> bool:
    """Whether a name stands at its token, or hangs at it by a leader."""
    item = scene.tokens[placement_id]
    near = item.shape().boundingRect().translated(item.pos()).adjusted(-12, -12, 12, 12)
    return scene.labels.places[placement_id].leader is not None or near.intersects(box)


def look(hands, count) -> dict[int, QRectF]:
    """Find every token inside, every name at its token or a code in it, and no text on another."""
    scene, named = hands.scene, names(hands.scene)
    assert len(scene.tokens) == count and all(inside(scene, item) for item in scene.tokens.values())
    assert all(beside(scene, id_, box) for id_, box in named.items())
    assert all(bool(item.code) == (id_ not in named) for id_, item in scene.tokens.items())
    texts = [box.adjusted(0.5, 0.5, -0.5, -0.5) for box in (*named.values(), *words(scene))]
    assert not [(a, b) for a, b in combinations(texts, 2) if a.intersects(b)]
    assert all(hands.view.viewport().rect().toRectF().contains(box) for box in texts)
    return named


def seconds_of_moves(hands):
    """Carry a token across the map; what each move takes of the processor, painting included."""
    start, end = next(iter(hands.scene.tokens.values())).pos().toPoint(), upper_middle(hands.scene)
    hands.press(start)
    for step in range(1, 41):
        began = process_time()
        hands.move(start + (end - start) * step / 40)
        QApplication.processEvents()
        yield process_time() - began
    assert hands.scene.carrying is not None
    hands.key(Qt.Key.Key_Escape)
    hands.release(end)


def upper_middle(scene) -> QPoint:
    """A pixel away from the lines and the centre of every layout."""
    face = scene.face
    return QPointF(face.left + face.width * 0.55, face.top + face.height * 0.3).toPoint()


@pytest.mark.parametrize("walk", [0], indirect=True)
def test_every_empty_grid_says_what_to_do_until_a_name_is_there_which_is_dropped_under_the_pointer(walk):
    (hint,) = (label for label in walk.page.maps.findChildren(QLabel) if "double-click here" in label.text())
    for _ in through(walk):
        look(walk, 0)
        assert hint.isVisible()
        walk.double_click(upper_middle(walk.scene))
        walk.type("Somebody")
        walk.enter()
        assert not hint.isVisible() and list(walk.places()) == ["Somebody"]
        dropped_under_the_pointer(walk)
        walk.undo()
        walk.undo()
        assert hint.isVisible()


def dropped_under_the_pointer(walk):
    """Drag the only token, which has the usual size."""
    ((placement_id, name),) = look(walk, 1).items()
    item = walk.scene.tokens[placement_id]
    assert walk.scene.page.token == WINDOW.token and name.left() > item.x()
    grab, end = QPoint(3, 2), upper_middle(walk.scene) - QPoint(60, 50)
    walk.drag(item.pos().toPoint() + grab, end + grab)
    written = walk.pixel(*walk.places()["Somebody"])
    assert (written - end).manhattanLength() <= 2
    assert (item.pos().toPoint() - written).manhattanLength() <= 1


@pytest.mark.parametrize("walk", [40], indirect=True)
def test_on_every_grid_forty_names_stand_free(walk):
    for _ in through(walk):
        named = look(walk, 40)
        assert len(named) >= 20 and not walk.page.maps.crowd.isVisible()


@pytest.mark.parametrize("walk", [300], indirect=True)
def test_on_every_grid_three_hundred_tokens_have_numbers_and_follow_the_pointer_within_a_frame(walk):
    for _ in through(walk):
        named = look(walk, 300)
        numbered = [item for id_, item in walk.scene.tokens.items() if id_ not in named]
        assert len(named) <= 20 and all(item.code.isdigit() for item in numbered)
        assert walk.page.maps.crowd.isVisible()
    assert median(seconds_of_moves(walk)) < FRAME
