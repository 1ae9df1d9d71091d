"""The command palette: actions, maps and names by a few letters, by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from nkmap.commands import maps
from nkmap.ui.action_specs import action_specs
from nkmap.ui.palette import Choice, nearest

CTRL = Qt.KeyboardModifier.ControlModifier


def open_palette(hands, typed=""):
    hands.key(Qt.Key.Key_K, CTRL)
    hands.type(typed)
    return hands.window.palette_panel


def ranked(wanted, *words):
    return [
        choice.words for choice in nearest(wanted, [Choice(word, "", "", lambda: None) for word in words])
    ]


def test_it_lists_in_whole_lines_every_action_that_can_be_done_now_with_menu_and_key(seeded):
    for size in ((1280, 720), (1093, 614)):
        seeded.window.resize(*size)
        lines = open_palette(seeded).list
        height = lines.visualItemRect(lines.topLevelItem(0)).height()
        assert height == lines.sizeHintForRow(0) and lines.viewport().height() % height == 0
    seeded.begin_again()
    seeded.page.edits.add_name("Denmark")
    palette = open_palette(seeded)
    enabled = [spec for spec in action_specs() if seeded.window.actions_by_id[spec.id].isEnabled()]
    assert {spec.text for spec in enabled} - {"Command palette"} <= set(palette.shown)
    assert "Redo" not in palette.shown  # nothing was undone
    row = palette.list.topLevelItem(palette.shown.index("Undo"))
    undo_key = QKeySequence("Ctrl+Z").toString(QKeySequence.SequenceFormat.NativeText)
    assert [row.text(1), row.text(2)] == ["Edit", undo_key]


def test_enter_runs_the_first_line_selects_a_name_or_goes_to_a_map(seeded):
    seeded.view.setFocus()
    palette = open_palette(seeded, "sel all")
    assert palette.shown[0] == "Select all on the map"
    seeded.enter()
    assert palette.isHidden() and seeded.view.hasFocus()
    assert len(seeded.page.selection.placements()) == 3
    seeded.begin_again()
    open_palette(seeded, "germa")
    seeded.enter()
    assert seeded.token("Germany").isSelected() and seeded.row("Germany").isSelected()
    assert seeded.steps() == 0
    open_palette(seeded, "select: swe")
    seeded.enter()
    assert seeded.row("Sweden").isSelected()
    seeded.begin_again()
    with seeded.document.edit("Another") as session:
        other = maps.add(session, "power-interest", "Who pays?")
    open_palette(seeded, "goto: who pays")
    seeded.enter()
    assert seeded.page.maps.map_id == other


def test_arrows_go_round_and_esc_closes_and_changes_nothing(seeded):
    palette = open_palette(seeded, "zoom")
    assert palette.shown[:2] == ["Zoom in", "Zoom out"]
    for key, expected in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, 0), (Qt.Key.Key_Up, len(palette.shown) - 1)):
        seeded.key(key)
        assert palette.list.currentIndex().row() == expected
    assert palette.field.hasFocus()
    seeded.type("qqqqq")
    assert palette.shown == [] and palette._nothing.isVisible()
    seeded.enter()
    assert palette.isVisible()
    seeded.begin_again()
    seeded.view.setFocus()
    seeded.page.edits.add_name("Denmark")
    steps = seeded.steps()
    palette = open_palette(seeded)
    seeded.undo()
    assert "Denmark" in seeded.names()
    seeded.type("undo")
    seeded.key(Qt.Key.Key_Escape)
    assert palette.isHidden() and seeded.view.hasFocus() and seeded.steps() == steps


def test_a_click_on_a_line_runs_it_and_a_click_beside_closes(seeded):
    palette = open_palette(seeded, "select all")
    line = palette.list.visualItemRect(palette.list.topLevelItem(0)).center()
    seeded.click(line, widget=palette.list.viewport())
    assert len(seeded.page.selection.placements()) == 3
    open_palette(seeded)
    seeded.click(palette.rect().bottomLeft(), widget=palette)
    assert palette.isHidden()


def test_without_a_project_it_offers_what_opens_one(window):
    window.open_palette()
    assert "Open the example" in window.palette_panel.shown
    assert not [words for words in window.palette_panel.shown if words.startswith(("Select:", "Undo"))]


@pytest.mark.parametrize(
    ("wanted", "words", "expected"),
    [
        ("pic", ["Copy the map as a picture", "Picture…"], ["Picture…", "Copy the map as a picture"]),
        ("sac", ["Save a copy…", "Select: Jacques"], ["Save a copy…", "Select: Jacques"]),
        ("ma", ["Zoom as all", "Email", "Next map"], ["Next map", "Email", "Zoom as all"]),
        ("gny", ["Germany", "Guyana", "Japan"], ["Germany", "Guyana"][:1]),
        ("ÖST", ["Österreich"], ["Österreich"]),
        ("중국", ["Select: 중국 정부"], ["Select: 중국 정부"]),
    ],
)
def test_the_nearest_words_come_first(wanted, words, expected):
    assert ranked(wanted, *words) == expected
