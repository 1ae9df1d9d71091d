"""P17, every name is shown as typed: all windows of a project whose every text is a name that torments."""

import shutil
from pathlib import Path

import pytest
from names_that_torment import TYPED
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from test_translation import NOT_OURS, do, walk, walk_groups
from tormented_project import said_in, torment

from nkmap.db.project_file import write_project
from nkmap.db.queries.stakeholders import name_list
from nkmap.formats.sample import fill_sample
from nkmap.workspace import open_document

FILE = "R&D <b>x [*] {0} %1.nkmap"


@pytest.fixture(scope="module")
def tormented_file(tmp_path_factory):
    """The example, whose every text is a name that torments, written once: to be copied."""
    folder = tmp_path_factory.mktemp("tormented")

    def fill(session):
        fill_sample(session)
        torment(session)

    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setenv("NKMAP_FOLDER", str(folder / "private"))
        write_project(folder / FILE, fill)
    return folder / FILE


@pytest.fixture
def tormented(window, tormented_file, tmp_path):
    """A window with this project."""
    window.show_document(open_document(Path(shutil.copy(tormented_file, tmp_path))))
    QApplication.processEvents()
    return window


def all_said():
    """Return all texts of all windows."""
    for _ in range(2):  # what is new gets its looks in one round, and its room in the next
        QApplication.processEvents()
    return {said for top in QApplication.topLevelWidgets() for said in said_in(top)}


def faults():
    return {(said.fault, said.whose, said.text[:80]) for said in all_said() if said.fault}


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
