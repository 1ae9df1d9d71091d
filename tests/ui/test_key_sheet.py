"""The sheet of keys: complete, on one page, and closed by Esc."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from nkmap.settings import TEXT_SIZE
from nkmap.ui.action_specs import action_specs
from nkmap.ui.settings.key_groups import key_groups, rows_of
from nkmap.ui.settings.key_map import KeyMap


def test_f1_and_the_question_mark_open_it_and_esc_closes_it(seeded):
    sheet = seeded.window.key_sheet
    for key in ("F1", "?"):
        seeded.view.setFocus()
        seeded.key(Qt.Key.Key_F1) if key == "F1" else seeded.type("?")
        assert sheet.isVisible(), key
        seeded.key(Qt.Key.Key_Escape)
        assert sheet.isHidden() and seeded.view.hasFocus() and seeded.steps() == 0


def test_every_action_with_a_key_is_on_it_once():
    listed = [id_ for group in key_groups() for id_ in group.action_ids]
    assert sorted(listed) == sorted(spec.id for spec in action_specs() if spec.keys or spec.canvas_keys)


def test_it_tells_all_keys_of_an_action():
    usual = KeyMap(action_specs())
    rows = {keys: words for group in key_groups() for keys, words in rows_of(group, usual)}
    native = QKeySequence.SequenceFormat.NativeText
    both = ", ".join(QKeySequence(key).toString(native) for key in ("Ctrl+Shift+Z", "Ctrl+Y"))
    assert rows[both] == "Redo"


def test_it_is_one_page_without_scrolling_and_with_larger_texts_nothing_is_cut_at_the_side(seeded):
    for size in ((1280, 720), (1093, 614)):
        seeded.window.resize(*size)
        seeded.key(Qt.Key.Key_F1)
        area = seeded.window.key_sheet._area
        assert area.verticalScrollBar().maximum() == 0 and area.horizontalScrollBar().maximum() == 0
        seeded.key(Qt.Key.Key_Escape)
    seeded.window._windows.choose(TEXT_SIZE, "150")
    seeded.key(Qt.Key.Key_F1)
    assert seeded.window.key_sheet._area.horizontalScrollBar().maximum() == 0
