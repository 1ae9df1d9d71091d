"""Where a token is heading: pulled with its handle or chosen by words, shown as a layer, and taken away."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from nkmap.db.queries.trends import trends
from nkmap.ui.canvas.lever_handle import LeverHandle
from nkmap.ui.rounds.trend_handle import TrendHandle


@pytest.fixture
def germany(seeded):
    """Hands at the grid with Germany selected."""
    seeded.click(seeded.at("Germany"))
    return seeded


def handle(hands) -> TrendHandle:
    return hands.view.findChild(TrendHandle)


def heading(hands, name) -> tuple[float, float] | None:
    id_ = hands.token(name).token.placement_id
    return hands.document.read(trends, [id_]).get(id_)


def pull(hands, to):
    QApplication.processEvents()  # a handle follows what was painted
    hands.drag(handle(hands).pos.toPoint(), to)


def choose(hands, words):
    menu = hands.window.menus.actions()["heading"].menu()
    menu.aboutToShow.emit()
    chosen = [action for action in menu.actions() if action.text().strip() == words]
    chosen[0].trigger()


def test_pulling_the_handle_tells_the_place_in_words_and_writes_the_heading_in_one_step(germany):
    germany.carry(handle(germany).pos.toPoint(), germany.pixel(-0.9, 0.9))
    assert "against" in germany.scene.words and handle(germany).is_pulling
    germany.key(Qt.Key.Key_Escape)
    assert not germany.scene.words and not handle(germany).is_pulling
    germany.release(germany.pixel(-0.9, 0.9))
    assert germany.steps() == 0
    germany.begin_again()
    germany.click(germany.at("Germany"))
    pull(germany, germany.pixel(-0.5, 0.8))
    x, y = heading(germany, "Germany")
    assert (x, y) == pytest.approx((-0.5, 0.8), abs=0.01) and germany.steps() == 1
    content = germany.content()
    assert "trend" in content.layers and germany.token("Germany").token.marks.trend == (x, y)
    layer = next(item for item in germany.scene.layers.items if item.layer == "trend")
    assert layer.marks[0].tip == pytest.approx(germany.scene.face.point(x, y))
    assert germany.page.pill.text.startswith("Germany: heading for ")
    assert germany.places()["Germany"] == (0.5, 0.3)
    germany.undo()
    assert heading(germany, "Germany") is None and "trend" not in germany.content().layers


def test_an_arrow_is_pulled_on_at_its_tip_and_a_pull_that_ends_on_a_token_means_none(germany):
    pull(germany, germany.at("Germany") + QPoint(2, 2))
    assert germany.steps() == 0 and heading(germany, "Germany") is None
    germany.begin_again()
    germany.click(germany.at("Germany"))
    pull(germany, germany.pixel(-0.5, 0.8))
    QApplication.processEvents()
    beyond = handle(germany).pos.toPoint() - germany.pixel(-0.5, 0.8)
    assert 5 < beyond.manhattanLength() < 25
    pull(germany, germany.pixel(0.9, 0.9))
    assert heading(germany, "Germany") == pytest.approx((0.9, 0.9), abs=0.01)
    pull(germany, germany.at("Germany"))
    assert heading(germany, "Germany") is None and germany.steps() == 3


def test_the_two_handles_stand_apart_and_neither_is_there_in_an_earlier_round(germany):
    lever = germany.view.findChild(LeverHandle)
    apart = lever.pos - handle(germany).pos
    assert (apart.x() ** 2 + apart.y() ** 2) ** 0.5 > 17
    germany.page.rounds.past.look(object(), germany.page.maps.query, "Then")
    germany.click(germany.at("China"))
    assert handle(germany).pos is None and lever.pos is None


def test_by_words_all_selected_are_heading_for_a_band_and_keep_their_other_value(germany):
    germany.click(germany.at("Japan"), Qt.KeyboardModifier.ShiftModifier)
    choose(germany, "Strong influence")
    east, west = heading(germany, "Japan"), heading(germany, "Germany")
    assert east[0] == 0.0 and west[0] == 0.5 and east[1] == west[1] > 0.75 and germany.steps() == 1
    choose(germany, "Strongly against")
    assert heading(germany, "Japan")[0] < -0.8 and heading(germany, "Japan")[1] == east[1]
    menu = germany.window.menus.actions()["heading"].menu()
    menu.aboutToShow.emit()
    assert [a.text().strip() for a in menu.actions() if a.isChecked()] == [
        "Strongly against",
        "Strong influence",
    ]
    choose(germany, "No arrow")
    assert heading(germany, "Japan") is None and heading(germany, "Germany") is None
