"""The menus of the window: every action is in one, and the inner menus work."""

from collections import Counter

import pytest
from PySide6.QtWidgets import QLabel

from nkmap.db.queries.stakeholders import name_list, stakeholder
from nkmap.ui.action_specs import action_specs
from nkmap.ui.menu_specs import SEPARATOR, menu_specs
from nkmap.ui.windows import Windows

INNER = {"recent", "kind", "heading", "layers", "language", "theme", "projector"}


@pytest.fixture
def window(windows, sample_file):
    window = windows.new_window()
    window.files.open_path(sample_file)
    return window


def open_menu(window, name):
    menu = window.menus.actions()[name].menu()
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions() if action.text()}


def test_every_action_is_in_exactly_one_menu():
    listed = Counter(id_ for menu in menu_specs() for id_ in menu.action_ids if id_ != SEPARATOR)
    assert set(listed) == {spec.id for spec in action_specs()} | INNER
    assert set(listed.values()) == {1}


def test_without_a_project_only_what_opens_one_can_be_chosen(windows):
    window = windows.new_window()
    assert window.actions_by_id["open_project"].isEnabled()
    assert not window.actions_by_id["export_picture"].isEnabled()


def test_a_kind_is_set_for_all_selected_names_in_one_step(window):
    window.page.selection.select_all()
    chosen = window.page.selection.stakeholders()
    open_menu(window, "kind")["Media"].trigger()
    kinds = {row.id: row.kind for row in window.document.read(name_list)}
    assert {kinds[id_] for id_ in chosen} == {"media"}
    window.actions_by_id["undo"].trigger()
    assert "media" not in {row.kind for row in window.document.read(name_list)}


def test_grid_inspector_and_pill_say_names_in_another_language_where_they_are_known(window):
    open_menu(window, "language")["한국어"].trigger()
    labels = {item.token.label for item in window.page.maps.scene.tokens.values()}
    assert "중국 정부" in labels
    assert "Our NGO" in labels  # no Korean name is known
    page = window.page
    item = next(item for item in page.maps.scene.tokens.values() if item.token.label == "중국 정부")
    page.selection.select([item.token.stakeholder_id])
    page.inspector_side.show(True)
    title = next(label for label in page.inspector.findChildren(QLabel) if label.text() == "중국 정부")
    assert "Chinese government" in title.toolTip()
    window.actions_by_id["take_off"].trigger()
    assert page.pill.text.startswith("중국 정부")


def test_a_name_changed_on_the_grid_changes_in_the_language_that_is_shown(window):
    open_menu(window, "language")["한국어"].trigger()
    view = window.page.view
    item = next(item for item in view.map_scene.tokens.values() if item.token.label == "중국 정부")
    id_ = item.token.stakeholder_id

    def rename(text):
        view.renamed.emit(id_, text)
        row = window.document.read(stakeholder, id_)
        return row.name, row.names["ko"]

    before = window.document.read(stakeholder, id_).name
    assert rename("중국 정부") == (before, "중국 정부") and window.document.undo_label is None
    assert rename("중국") == (before, "중국")


def test_colours_change_for_every_window_and_are_remembered(windows, window):
    open_menu(window, "theme")["Dark"].trigger()
    assert window.page.maps.scene.theme.name == "dark"
    assert open_menu(window, "theme")["Dark"].isChecked()
    assert Windows(windows.settings).settings.value("theme") == "dark"


def test_a_recent_file_opens_from_the_menu_and_can_be_forgotten(windows, window, sample_file):
    window.files.open_path(sample_file)
    other = windows.window_of(sample_file)
    assert "sample.nkmap" in open_menu(other, "recent")
    open_menu(other, "recent")["Forget these"].trigger()
    assert "sample.nkmap" not in open_menu(other, "recent")
