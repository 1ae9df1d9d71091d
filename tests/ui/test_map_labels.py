"""The names beside the tokens, in the window."""

from itertools import combinations, product

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication

from nkmap.labels import Box
from nkmap.ui.canvas import yielding

SIZES = [QSize(1280, 720), QSize(1920, 1080)]


def boxes(hands):
    """The rectangles of all names that are shown, by placement."""
    shown = {id_: hands.scene.label_box(id_) for id_ in hands.scene.tokens}
    return {id_: box for id_, box in shown.items() if not box.isEmpty()}


def show_map(hands, number, size, *, log=False):
    hands.window.resize(size)
    hands.page.maps.tabs.setCurrentIndex(number)
    if log != hands.page.log.isVisible():
        hands.page.toggle_log()
    QApplication.processEvents()


def test_every_name_of_the_sample_stands_free_on_the_face(sample):
    for size, log in product(SIZES, (False, True)):
        for number in range(5):
            show_map(sample, number, size, log=log)
            names, face = boxes(sample).values(), sample.scene.face
            inside = Box(face.left, face.top, face.right, face.bottom)
            assert not any(one.intersects(other) for one, other in combinations(names, 2))
            assert all(inside.holds(Box(box.left(), box.top(), box.right(), box.bottom())) for box in names)
            for item in sample.scene.tokens.values():
                assert not any(box.contains(item.pos()) for box in names)


def test_in_a_large_window_every_name_of_the_sample_stands_beside_its_token_small_on_a_low_face(sample):
    for number in range(5):
        show_map(sample, number, SIZES[1])
        assert boxes(sample).keys() == sample.scene.tokens.keys()
    show_map(sample, 1, SIZES[1])
    assert sample.scene.page.token == 36
    show_map(sample, 1, SIZES[0], log=True)
    assert sample.scene.page.token == 28


def test_a_name_without_room_is_a_code_with_the_name_on_hover_and_gets_room_when_it_is_selected(
    sample, qtbot
):
    show_map(sample, 2, SIZES[0], log=True)
    hidden = sample.scene.tokens.keys() - boxes(sample).keys()
    assert hidden
    for placement_id, item in sample.scene.tokens.items():
        assert bool(item.code) == (placement_id in hidden)
        assert (item.token.name in item.toolTip()) == (placement_id in hidden)
    show_map(sample, 2, SIZES[0], log=True)
    hidden = min(sample.scene.tokens.keys() - boxes(sample).keys())
    sample.scene.select([hidden])
    qtbot.waitUntil(lambda: hidden in boxes(sample))


def test_names_stay_where_they_are_when_a_token_far_away_moves(sample):
    show_map(sample, 1, SIZES[0])
    china = sample.token("China").token.placement_id
    before = boxes(sample)
    sample.drag(sample.at("China"), sample.at("China") + QPoint(40, 60))
    sample.scene.settle()
    after = boxes(sample)
    assert after.pop(china) != before.pop(china)
    assert after == before


@pytest.fixture
def seconds(monkeypatch):
    """A clock for names that give way; set its first entry."""
    now = [0.0]
    monkeypatch.setattr(yielding, "monotonic", lambda: now[0])
    return now


def middle_of_name(hands, name) -> QPoint:
    return hands.scene.label_box(hands.token(name).token.placement_id).center().toPoint()


def test_a_covered_name_steps_aside_after_120_ms_and_again_after_400(seeded, seconds):
    japan = seeded.token("Japan").token.placement_id
    home = seeded.scene.label_box(japan)
    seeded.carry(seeded.at("China"), home.center().toPoint())
    seconds[0] = 0.1
    seeded.move(home.center().toPoint() + QPoint(1, 0))
    assert seeded.scene.label_box(japan) == home
    seconds[0] = 0.13
    seeded.move(home.center().toPoint())
    aside = seeded.scene.label_box(japan)
    assert aside != home and not aside.contains(home.center())
    seeded.move(aside.center().toPoint())
    for now, has_moved in ((0.3, False), (0.52, False), (0.6, True)):
        seconds[0] = now
        seeded.move(aside.center().toPoint() + QPoint(round(now * 10), 0))
        assert (seeded.scene.label_box(japan) != aside) == has_moved


def test_names_that_stepped_aside_come_home_when_nothing_is_dropped_and_brushed_ones_stay(seeded, seconds):
    before = boxes(seeded)
    at = middle_of_name(seeded, "Japan")
    seeded.carry(seeded.at("China"), at)
    seconds[0] = 1.0
    seeded.move(at + QPoint(1, 0))
    assert boxes(seeded) != before
    seeded.key(Qt.Key.Key_Escape)
    assert boxes(seeded) == before
    seeded.release(seeded.at("China"))
    seeded.begin_again()
    japan = seeded.token("Japan").token.placement_id
    home = seeded.scene.label_box(japan)
    seeded.carry(seeded.at("China"), QPoint(round(home.right()) + 16, round(home.center().y())))
    seconds[0] = 1.0
    seeded.move(QPoint(round(home.right()) + 17, round(home.center().y())))
    assert seeded.scene.label_box(japan) == home
    seeded.release(seeded.at("China"))
    seeded.begin_again()
    china = seeded.token("China").token.placement_id
    before = seeded.scene.label_box(china)
    seeded.carry(seeded.at("China"), seeded.at("China") + QPoint(70, 40))
    assert seeded.scene.label_box(china) == before.translated(70, 40)


def test_a_drop_moves_no_other_name_and_a_moment_later_all_stand_free(seeded, seconds, qtbot):
    japan = seeded.token("Japan").token.placement_id
    home = seeded.scene.label_box(japan)
    seeded.drag(seeded.at("China"), home.center().toPoint())
    assert seeded.scene.label_box(japan) == home
    qtbot.waitUntil(lambda: seeded.scene.label_box(japan) != home)
    assert not any(one.intersects(other) for one, other in combinations(boxes(seeded).values(), 2))
    assert not any(box.contains(seeded.at("China")) for box in boxes(seeded).values())
