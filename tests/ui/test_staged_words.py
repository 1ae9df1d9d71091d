"""Names and advice of the parts of a grid come one by one, on wall and grid; nothing of it is stored."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nkmap.commands import layers, maps
from nkmap.ui.audience.screens import Display

LEFT = Qt.MouseButton.LeftButton
NAMES = ["Strong, against", "Strong, for", "Less influence, against", "Less influence, for"]


def present(hands):
    hands.window.presenting.screens.all = lambda: [
        Display("laptop", QRect(0, 0, 1366, 768)),
        Display("projector", QRect(1366, 0, 1920, 1080)),
    ]
    hands.window.presenting.start()
    return hands.window.presenting.show


def written(scene) -> str:
    """All words of the grid as they are painted."""
    return " ".join(line for text in scene._grid_item._texts for line in text.lines)


def on_grid(scene, words) -> list[str]:
    said = written(scene)
    return [word for word in words if word in said]


def advice_of(hands) -> list[str]:
    """The first words of each advice, in the order of the parts: its end may be cut."""
    cells = sorted(hands.content().grid.cells, key=lambda cell: (-cell.row, cell.column))
    return [" ".join(cell.advice.split()[:3]) for cell in cells]


def test_names_then_advice_come_one_by_one_on_grid_and_wall_and_end_with_the_show(seeded):
    show, actions = present(seeded), seeded.window.actions_by_id
    next_, all_, hide = show.staged.buttons
    advice = advice_of(seeded)
    scenes = (seeded.scene, show.wall)
    assert not hide.isEnabled() and not any(on_grid(scene, NAMES + advice) for scene in scenes)
    for count in (1, 2):
        QTest.mouseClick(next_, LEFT)
        assert [on_grid(scene, NAMES) for scene in scenes] == [NAMES[:count]] * 2
    assert show.staged.words.text() == "Names: 2 of 4"
    QTest.mouseClick(all_, LEFT)
    assert [on_grid(scene, NAMES + advice) for scene in scenes] == [NAMES] * 2
    QTest.mouseClick(next_, LEFT)
    assert [on_grid(scene, advice) for scene in scenes] == [advice[:1]] * 2
    assert show.staged.words.text() == "Advice: 1 of 4"
    QTest.mouseClick(all_, LEFT)
    assert on_grid(show.wall, NAMES + advice) == NAMES + advice
    assert not actions["next_words"].isEnabled()
    assert "no name or advice left" in actions["all_words"].toolTip()
    assert seeded.steps() == 0 and not seeded.content().layers
    seeded.window.presenting.end()
    assert not on_grid(seeded.scene, NAMES + advice) and actions["next_words"].isEnabled()


def test_hide_takes_them_away_and_a_layer_is_what_stays(seeded):
    actions = seeded.window.actions_by_id
    for _ in range(3):
        actions["next_words"].trigger()
    actions["hide_words"].trigger()
    assert not on_grid(seeded.scene, NAMES) and not actions["hide_words"].isEnabled()
    with seeded.document.edit("Layer") as session:
        layers.switch(session, seeded.page.maps.map_id, "cell_names", True)
    actions["next_words"].trigger()  # names are there: it is the turn of the advice
    assert on_grid(seeded.scene, NAMES) == NAMES
    assert on_grid(seeded.scene, advice_of(seeded)) == advice_of(seeded)[:1]
    assert seeded.content().layers == {"cell_names"}


def test_on_columns_wedges_and_rings_the_advice_comes_one_by_one_and_the_grid_stands_still(seeded):
    actions = seeded.window.actions_by_id
    for template in ("position-map", "spectrum-of-allies", "rings"):
        with seeded.document.edit("Map") as session:
            map_id = maps.add(session, template, template)
        seeded.page.maps.choose_map(map_id)
        advice, faces = advice_of(seeded), []
        for count in range(1, len(advice) + 1):
            actions["next_words"].trigger()
            assert len(on_grid(seeded.scene, advice)) == count, template
            faces.append(seeded.scene.face)
        assert len(advice) > 2 and all(face == faces[0] for face in faces), template
        assert not actions["next_words"].isEnabled()


def test_room_view_has_them_in_its_strip_and_end_hides_them(seeded):
    seeded.window.presenting.use_this_screen()
    QApplication.processEvents()
    page = seeded.window.presenting.room_view.page
    actions = seeded.window.actions_by_id
    actions["next_words"].trigger()
    assert on_grid(page.scene, NAMES) == NAMES[:1]
    QTest.mouseClick(page.strip.end, LEFT)
    QApplication.processEvents()
    assert not on_grid(seeded.scene, NAMES)


def test_pictures_show_what_layers_say_and_nothing_of_this(seeded):
    seeded.window.actions_by_id["all_words"].trigger()
    assert on_grid(seeded.scene, NAMES) == NAMES
    assert seeded.document.read(seeded.page.maps.query, seeded.page.maps.map_id).layers == frozenset()
