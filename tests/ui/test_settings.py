"""The settings: every choice works at once in all windows, is remembered, and can be taken back."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton

from nkmap.commands import placements
from nkmap.drawing.page import WINDOW
from nkmap.drawing.theme import load_theme, theme_names
from nkmap.settings import LETTERS, MOTION, TEXT_SIZE, THEME, WHEEL, all_settings, chosen, program_language
from nkmap.ui.canvas.motion import LIFTED, Motion
from nkmap.ui.settings.dialog import SettingsDialog
from nkmap.ui.settings.rows import canvas_behaviour, looks
from nkmap.ui.toolbar import ICON, WORDS
from nkmap.ui.windows import Windows


@pytest.fixture
def dialog(seeded):
    """The settings beside a project."""
    seeded.window.actions_by_id["settings"].trigger()
    return seeded.window.findChild(SettingsDialog)


def box(dialog, title) -> QComboBox:
    return next(box for box in dialog.findChildren(QComboBox) if box.accessibleName() == title)


def choose(dialog, title, words):
    chosen_box = box(dialog, title)
    chosen_box.setCurrentText(words)
    chosen_box.activated.emit(chosen_box.currentIndex())


def plain_wheel(hands):
    at = QPointF(300, 200)
    event = QWheelEvent(
        at, hands.view.viewport().mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(hands.view.viewport(), event)


def test_every_setting_has_its_words_and_what_is_stored_as_nonsense_counts_as_usual(windows):
    rows = [*looks(), *canvas_behaviour()]
    assert {row.setting for row in rows} == {s for s in all_settings() if len(s.values) > 1}
    assert all(len(row.words) == len(row.setting.values) for row in rows)
    for setting in all_settings():
        windows.settings.setValue(setting.name, "nonsense")
        assert chosen(windows.settings, setting) == setting.values[0]
    assert program_language().values[:2] == ("system", "en")


def test_choices_work_at_once_and_are_remembered_and_the_settings_are_not_modal(windows, seeded, dialog):
    action = seeded.window.actions_by_id["settings"]
    action.trigger()
    assert seeded.window.findChildren(SettingsDialog) == [dialog] and not dialog.isModal()
    assert action.shortcuts() == [] and action.menuRole() == action.MenuRole.PreferencesRole
    plain_wheel(seeded)
    assert seeded.view.zooming.factor == 1.0
    choose(dialog, "Wheel on the grid", "Zooms")
    plain_wheel(seeded)
    assert seeded.view.zooming.factor > 1.0
    choose(dialog, "Colours", "High contrast")
    assert seeded.scene.theme.name == "high-contrast"
    assert seeded.scene.page.outline == 2 * WINDOW.outline
    assert QApplication.palette().window().color() == load_theme("high-contrast").backdrop
    assert chosen(Windows(windows.settings).settings, THEME) == "high-contrast"
    motion, token = Motion(seeded.view), seeded.token("China")
    choose(dialog, "Motion", "Reduced: nothing glides")
    motion.bring({token: LIFTED}, 1000)
    assert not motion.is_running and token.pose == LIFTED


def test_a_larger_text_reaches_widgets_headings_axes_and_names_but_no_token_leaves_the_view(seeded, dialog):
    china, japan = (seeded.token(name).token.placement_id for name in ("China", "Japan"))
    with seeded.document.edit("To the ends") as session:
        placements.move(session, {china: (-1, 1), japan: (1, 0)})
    fields = seeded.page.names.field, seeded.page.maps.question.field
    before = [field.fontInfo().pointSizeF() for field in fields]
    choose(dialog, "Size of texts", "150 %")
    after = [field.fontInfo().pointSizeF() for field in fields]
    assert after == pytest.approx([1.5 * size for size in before], rel=0.05)
    page, view = seeded.scene.page, seeded.view.viewport().rect()
    assert (page.label, page.axis_name) == (1.5 * WINDOW.label, 1.5 * WINDOW.axis_name)
    assert page.token <= WINDOW.token
    seeded.scene.settle()
    for item in seeded.scene.tokens.values():
        box = item.mapRectToScene(item.shape().boundingRect()).toRect()
        name = seeded.scene.label_box(item.token.placement_id).toRect()
        assert view.contains(box) and view.contains(name)
    choose(dialog, "Size of texts", "As the system")
    assert seeded.scene.page.label == WINDOW.label
    assert fields[0].fontInfo().pointSizeF() == before[0]


def test_where_texts_are_larger_the_inspector_is_wider_and_a_pasted_list_can_be_cancelled(seeded, dialog):
    seeded.page.inspector_side.show(True)
    before = seeded.page.inspector.width()
    choose(dialog, "Size of texts", "150 %")
    assert seeded.page.inspector.width() == pytest.approx(1.5 * before, abs=2)
    seeded.window.resize(1093, 614)
    QApplication.processEvents()
    assert seeded.page.inspector.width() <= 0.45 * seeded.page.width() + 1
    seeded.page.inspector_side.show(False)
    lot, preview = seeded.page.names.parking_lot, seeded.page.names.preview
    for topic in ("Visas", "Budget", "School books"):
        seeded.page.names_edits.park(topic)
    lot.head.click()
    QApplication.clipboard().setText("Chinaa\nJapann\nGermani\nSwedn\nPeru\nCuba")
    seeded.page.names.paste()
    QApplication.processEvents()
    cancel = preview.cancel_button
    assert cancel.visibleRegion().boundingRect() == cancel.rect()
    assert (seeded.window.width(), seeded.window.height()) == (1093, 614)
    cancel.click()
    assert lot.isVisible()


def test_back_to_the_usual_settings_forgets_every_choice_and_key(windows, dialog, qtbot):
    for setting in (THEME, TEXT_SIZE, MOTION, WHEEL, LETTERS):
        windows.choose(setting, setting.values[-1])
    windows.change_keys(windows.keys.with_keys("find", ["Ctrl+G"]))
    qtbot.mouseClick(dialog.findChild(QPushButton, "usual_settings"), Qt.MouseButton.LeftButton)
    assert all(chosen(windows.settings, setting) == setting.values[0] for setting in all_settings())
    assert windows.keys.own == {} and box(dialog, "Colours").currentText() == "As the system"


def test_the_language_of_names_is_remembered_for_this_project_only(windows, sample_file):
    first = windows.new_window()
    first.files.open_path(sample_file)
    first.set_language("ko")
    first.close()
    again, other = windows.new_window(), windows.new_window()
    again.files.open_path(sample_file)
    other.files.open_example()
    labels = {item.token.label for item in again.page.maps.scene.tokens.values()}
    assert "중국 정부" in labels and (again.language, other.language) == ("ko", None)


def test_every_theme_can_be_read_and_high_contrast_is_black_and_white():
    for name in theme_names():
        theme = load_theme(name)
        if name.startswith("high-contrast"):
            colours = {theme.ink.name(), theme.face.name()}
            fills = {part.name() for one in theme.classes.values() for part in (one.fill, one.code)}
            assert colours == {"#000000", "#ffffff"} == fills and theme.outlines == 2.0


def test_buttons_of_the_toolbar_become_icons_from_the_right(seeded):
    for width, icons in ((1280, 0), (1093, 1), (950, 2)):
        seeded.window.resize(width, 614)
        QApplication.processEvents()
        buttons = seeded.window._toolbar.buttons
        styles = [button.toolButtonStyle() for button in buttons]
        assert styles == [WORDS] * (len(buttons) - icons) + [ICON] * icons, width
        assert all(button.toolTip() and button.accessibleName() for button in buttons)
