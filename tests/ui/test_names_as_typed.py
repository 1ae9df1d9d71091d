"""P17, every name is shown as typed: all windows of a project whose every text is a name that torments."""

import shutil
from pathlib import Path

import pytest
from how_often import MANY
from names_that_torment import TYPED
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu
from shared_projects import shared_project
from test_translation import NOT_OURS, do, walk, walk_groups
from tormented_project import said_in, torment

from nkmap.db.queries.stakeholders import name_list
from nkmap.formats.sample import fill_sample
from nkmap.workspace import open_document

FILE = "R&D <b>x [*] {0} %1.nkmap"


@pytest.fixture(scope="module")
def tormented_file(tmp_path_factory):
    """The example, whose every text is a name that torments, written once: to be copied."""

    def fill(session):
        fill_sample(session)
        torment(session)

    return shared_project(tmp_path_factory.mktemp("tormented") / FILE, fill)


@pytest.fixture
def tormented(window, tormented_file, tmp_path):
    """A window with this project."""
    window.show_document(open_document(Path(shutil.copy(tormented_file, tmp_path))))
    QApplication.processEvents()
    return window


def all_said(part=None):
    """Return all texts of a part of a window, or of all windows."""
    for _ in range(2):  # what is new gets its looks in one round, and its room in the next
        QApplication.processEvents()
    tops = QApplication.topLevelWidgets() if part is None else [part]
    return {said for top in tops for said in said_in(top)}


def faults(part=None):
    return {(said.fault, said.whose, said.text[:80]) for said in all_said(part) if said.fault}


def test_every_name_is_in_the_list_and_on_the_map_as_typed(tormented):
    assert set(TYPED) <= {row.name for row in tormented.document.read(name_list)}
    assert set(TYPED) <= {said.seen for said in all_said() if said.way == "plain"}
    assert set(TYPED) <= {item.token.name for item in tormented.page.maps.scene.tokens.values()}


def test_no_part_of_the_window_takes_a_name_for_anything_else(tormented):
    assert tormented.windowTitle() == FILE.replace("[*]", "[*][*]").replace(".nkmap", " – nkmap")
    for shown in walk(tormented):
        assert faults() == set(), shown


def test_no_screen_of_groups_takes_a_name_for_anything_else(tormented):
    for shown in walk_groups(tormented):
        assert faults() == set(), shown


VIEWS = (
    "matrix",
    "chains",
    "gaps",
    "after",
    "network",
    "figures",
    "strategies",
    "patterns",
    "sources",
    "report",
)


def walk_views(window):
    """Show each view that is not a map; under NKMAP_FAULTS=all with all that its buttons open."""
    for view_id in VIEWS:
        do(window, f"show_{view_id}")
        yield view_id
        for button in pages_of(window.page.views.view) if MANY else ():
            button.click()
            yield view_id, button.text()


def pages_of(view):
    """Return what is to be pressed in a view to see something else: nothing that writes or leads away."""
    buttons = [one for one in view.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
    return [one for one in buttons if one.isCheckable() and not (hasattr(one, "menu") and one.menu())]


def walk_times(window):
    """Show what was, and what a person is asked about it."""
    do(window, "show_maps", "select_all", "name_round")
    yield "the name of a round"
    QApplication.focusWidget().clearFocus()
    for action_id in (
        "compare_rounds",
        "earlier_round",
        "back_to_now",
        "replay",
        "back_to_now",
        "names_alike",
    ):
        do(window, action_id)
        yield action_id
    do(window, "select_all", "delete_stakeholder")
    yield "what a deletion takes along"


def test_no_view_takes_a_name_for_anything_else(tormented):
    for shown in walk_views(tormented):
        assert faults(tormented.page.views.view) == set(), shown
    for shown in walk_times(tormented):
        assert faults() == set(), shown


def test_no_menu_and_no_dialog_takes_a_name_for_anything_else(tormented):
    for menu in tormented.findChildren(QMenu):
        menu.aboutToShow.emit()
    assert faults() == set()
    asking = [id_ for id_, action in tormented.actions_by_id.items() if "…" in action.text()]
    for action_id in sorted(set(asking) - NOT_OURS):
        do(tormented, action_id)
        assert faults() == set(), action_id
        for dialog in tormented.findChildren(QDialog):
            dialog.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
