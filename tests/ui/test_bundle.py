"""The bundle: every map, round, table and the project in one dated folder, whole or not at all."""

import csv
from dataclasses import replace
from datetime import date
from shutil import rmtree
from threading import current_thread, main_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nkmap.commands import actions, leverage_entries, polls, rounds, sessions, stakeholders
from nkmap.db.project_file import read_project
from nkmap.db.queries.stakeholders import name_list
from nkmap.formats.new_folder import NewFolder
from nkmap.formats.picture_files import write_picture
from nkmap.formats.pictures import USUAL
from nkmap.redaction.project import Outside
from nkmap.ui.meeting.bundle_dialog import BundleDialog
from nkmap.ui.meeting.bundle_parts import Part, bundle_parts
from nkmap.ui.meeting.bundling import Bundling


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def dialog(seeded, tmp_path):
    """The dialog over a project with a round, levers, actions and votes, of whom one must not be seen."""
    ids = {row.name: row.id for row in seeded.document.read(name_list)}
    with seeded.document.edit("Meet") as session:
        stakeholders.update(session, ids["China"], sensitivity="redact")
        stakeholders.update(session, ids["Japan"], sensitivity="workshop_only")
        rounds.name_round(session, "Before")
        map_id = seeded.page.maps.map_id
        leverage_entries.log(session, map_id, [ids["Germany"]], "Trade; aid", None, "=if", None)
        leverage_entries.log(session, map_id, [ids["China"]], "Secret", None, "", None)
        actions.add(session, ids["Germany"], wanted='Say "yes"\nsoon')
        actions.add(session, ids["China"], wanted="Hidden move")
        for question in ("Whom?", "Open one"):
            poll = polls.add(session, question, "stakeholder", list(ids.values())[:4], 3)
            polls.reveal(session, poll, question == "Whom?")
    seeded.key(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    dialog = seeded.window.findChild(BundleDialog)
    dialog.go_to(tmp_path / "out")
    (tmp_path / "out").mkdir()
    dialog.go_to(tmp_path / "out")
    yield dialog
    dialog.close()


def written(dialog, qtbot):
    press(dialog.write_button)
    qtbot.waitUntil(
        lambda: dialog.open_button.isVisible() or "warning" in str(dialog.state.property("role")),
        timeout=30_000,
    )
    return dialog._made


def table(folder, name):
    with (folder / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_the_folder_of_name_and_day_holds_maps_rounds_tables_and_project(dialog, qtbot, seeded):
    folder = written(dialog, qtbot)
    assert folder.name == f"Who decides {date.today().isoformat()}" and folder.parent == dialog.folder
    assert sorted(path.name for path in folder.iterdir()) == [
        "01 Who decides (Before).pdf",
        "01 Who decides (Before).png",
        "01 Who decides (leverage matrix).pdf",
        "01 Who decides (leverage matrix).png",
        "01 Who decides.pdf",
        "01 Who decides.png",
        "Leverage log.csv",
        "Read me.txt",
        "Votes.csv",
        "What happens next.csv",
        "Who decides.nkmap",
    ]
    assert (folder / "01 Who decides.png").read_bytes().startswith(b"\x89PNG")
    assert (folder / "01 Who decides.pdf").read_bytes().startswith(b"%PDF")
    with read_project(folder / "Who decides.nkmap") as project:
        assert {row.name for row in project.store.read(name_list)} == set(seeded.names())
    nothing_in_tables_is_cut_or_calculated(folder)


def nothing_in_tables_is_cut_or_calculated(folder):
    rows = table(folder, "What happens next.csv")
    assert rows[0][:3] == ["Stakeholder", "Wanted move", "Lever"] and rows[1][1] == 'Say "yes" soon'
    (lever,) = table(folder, "Leverage log.csv")[1:]
    assert "Trade; aid" in lever and "'=if" in lever
    assert (folder / "Leverage log.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_who_is_not_to_be_shared_is_in_no_picture_or_table_and_counted_in_the_note(dialog, qtbot, seeded):
    dialog.with_project.setChecked(False)
    folder = written(dialog, qtbot)
    assert not list(folder.glob("*.nkmap"))
    everything = b"".join(path.read_bytes() for path in folder.iterdir())
    assert b"Germany" in everything
    for hidden in ("China", "Japan", "Secret", "Hidden move"):
        assert hidden.encode() not in everything, hidden
    note = (folder / "Read me.txt").read_text(encoding="utf-8-sig")
    for counted in (
        "01 Who decides: 2",
        "01 Who decides (leverage matrix): 1",
        "Leverage log: 1",
        "What happens next: 1",
        "Votes: 2",
        "revealed yet",
    ):
        assert counted in note
    assert "project file" not in note


def test_among_those_who_were_there_names_for_the_workshop_are_seen(dialog, qtbot, seeded):
    with seeded.document.edit("Agree") as session:
        sessions.describe(session, confidentiality="workshop_only")
    assert "for the workshop only" in dialog.audience.text()
    folder = written(dialog, qtbot)
    labels = [row[2] for row in table(folder, "Votes.csv")[1:]]
    assert "Japan" in labels and "China" not in labels
    assert "01 Who decides: 1" in (folder / "Read me.txt").read_text(encoding="utf-8-sig")


def test_pictures_are_those_that_the_panel_saves_and_another_thread_writes_them(seeded, tmp_path):
    audience = "shareable"
    parts, threads = list(bundle_parts(seeded.document, None, audience, has_project=False)), []
    for part in parts[:2]:
        pieces = list(part.work(tmp_path))
        assert pieces[0] is None and callable(pieces[-1]) and not list(tmp_path.glob(part.name))
        pieces[-1]()
    content = seeded.content()
    for ending in ("png", "pdf"):
        path = tmp_path / f"saved.{ending}"
        write_picture(content, path, replace(USUAL, audience=audience))
        assert path.read_bytes() == (tmp_path / f"01 Who decides.{ending}").read_bytes()
    one = Part("one", lambda _folder: iter([lambda: threads.append(current_thread())]))
    bundling = Bundling(seeded.window, NewFolder(tmp_path, "made"), lambda: [one])
    with seeded.qtbot.waitSignal(bundling.finished):
        bundling.start()
    assert threads and threads[0] is not main_thread()


def test_parts_are_read_one_in_a_turn_and_all_of_them_again_when_something_changed_meanwhile(
    dialog, seeded, monkeypatch
):
    read, real = [], Outside.read

    def spied(outside, query, *given, **named):
        read.append(query.__name__)
        return real(outside, query, *given, **named)

    monkeypatch.setattr(Outside, "read", spied)
    press(dialog.write_button)
    bundling = dialog._bundling
    assert read.count("map_content") == 0 and dialog.progress.maximum() == 0
    bundling._work._go_on()  # a turn: the project
    bundling._work._go_on()
    assert read.count("map_content") == 1
    seeded.page.edits.add_name("Meanwhile")
    with seeded.qtbot.waitSignal(bundling.counted) as count:
        pass
    assert count.args == [11] and dialog.progress.maximum() == 11


def test_cancel_and_closing_leave_nothing_behind_and_a_second_bundle_of_the_day_gets_a_number(
    dialog, qtbot, seeded
):
    press(dialog.write_button)
    qtbot.waitUntil(lambda: dialog.progress.value() >= 2)
    assert dialog.close_button.text() == "Cancel" and list(dialog.folder.iterdir())
    seeded.page.edits.add_name("Meanwhile")  # the window works
    press(dialog.close_button)
    assert list(dialog.folder.iterdir()) == [] and "Cancelled" in dialog.state.text()
    assert dialog.isVisible()
    first = written(dialog, qtbot)
    dialog.close()
    seeded.window.actions_by_id["bundle"].trigger()
    second = [found for found in seeded.window.findChildren(BundleDialog) if found.isVisible()][-1]
    assert second.folder == first.parent  # chosen once
    press(second.write_button)
    qtbot.waitUntil(lambda: second.progress.value() >= 2)
    second.close()
    assert list(first.parent.iterdir()) == [first]
    seeded.window.actions_by_id["bundle"].trigger()
    third = [found for found in seeded.window.findChildren(BundleDialog) if found.isVisible()][-1]
    assert written(third, qtbot).name == first.name + " 2"
    third.close()


def test_a_folder_that_cannot_be_written_is_said_and_leaves_nothing(dialog, qtbot, seeded):
    def pull_out(number):
        if number == 2:  # between two files: nothing is being written
            (part,) = dialog.folder.iterdir()
            rmtree(part)
            part.write_text("")

    press(dialog.write_button)
    dialog._bundling.progressed.connect(pull_out)
    qtbot.waitUntil(lambda: dialog.state.property("role") == "warning")
    assert "Choose another" in dialog.state.text() and dialog._made is None
