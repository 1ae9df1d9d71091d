"""Before and after, how it came about, and everything in one folder to take home."""

import csv

from nkmap.db.project_file import read_project
from nkmap.db.queries.counts import counts
from nkmap.db.queries.rounds import round_list
from nkmap.ui.meeting.bundle_dialog import BundleDialog
from tests.ui.private_project import MARKER
from tests.ui.workshop.agenda_steps import begin_step, end_step
from tests.ui.workshop.cast import BETTER_QUESTION
from tests.ui.workshop.discussing import near, round_named
from tests.ui.workshop.facilitator import ALT, CTRL, KEY, Facilitator

STOPS = {"Before": (-0.7, 0.9), "After": (-0.4, 0.85), "": (-0.3, 0.8)}  # of China, the last one now


def the_map_again(person: Facilitator) -> None:
    """88-90: the last step offers the bundle, which waits, and brings the map back to the wall."""
    begin_step(person, "Close")
    person.window.findChild(BundleDialog).close()
    person.come_back()
    assert person.names_on_wall() == set(person.names())


def moved_by_what_was_heard(person: Facilitator) -> None:
    """88-90: after the levers China stands elsewhere; F8 keeps that as "After", and the talk goes on."""
    person.settle()
    person.drag(person.at("China"), person.pixel(*STOPS["After"]))
    round_named(person, "After")
    person.settle()
    person.drag(person.at("China"), person.pixel(*STOPS[""]))
    assert [row.label for row in person.document.read(round_list)] == ["Before", "After"]


def before_after_now(person: Facilitator) -> None:
    """88-90: Alt+PgUp and Alt+PgDn step 1 -> 2 -> now, on both displays."""
    person.view.setFocus()
    person.key(KEY.Key_PageUp, ALT)
    for key, label in ((KEY.Key_PageUp, "Before"), (KEY.Key_PageDown, "After"), (KEY.Key_PageDown, "")):
        person.key(key, ALT)
        person.settle()
        past = person.page.rounds.past
        said = past.bar.words.accessibleName() if past.frame.isVisible() else ""
        assert said == (f"You are looking at {label.upper()}" if label else "")
        assert near(person.wall_place("China"), STOPS[label])
        assert (label in person.words_round_grid()) if label else "After" not in person.words_round_grid()
        person.look(f"88-90 round {label or 'now'}")


def how_it_came_about(person: Facilitator) -> None:
    """88-90: the replay begins with an empty grid and ends as it is now; nothing is written."""
    edits = person.steps()
    person.do("Replay of the meeting")
    replay = person.page.rounds.replaying
    assert person.names_on_wall() == set()
    replay.controls.slider.setFocus()
    person.key(KEY.Key_Right)
    assert "China" in person.names_on_wall()  # and whoever was placed in the same second
    person.key(KEY.Key_End)
    person.settle()
    assert person.names_on_wall() == set(person.names()) and near(person.wall_place("China"), STOPS[""])
    person.look("88-90 replay")
    person.press_on(person.page.rounds.past.bar.back)
    assert person.steps() == edits and not replay.controls.isVisible()


def everything_in_one_folder(person: Facilitator, folder) -> None:
    """88-90: Ctrl+B writes maps, rounds, tables and the project into one dated folder."""
    folder.mkdir()
    person.key(KEY.Key_B, CTRL)
    dialog = person.window.findChild(BundleDialog)
    dialog.go_to(folder)
    person.press_on(dialog.write_button)
    person.qtbot.waitUntil(dialog.open_button.isVisible, timeout=60_000)
    person.album.take("88-90 bundle", window=dialog)
    (made,) = folder.iterdir()
    dialog.close()
    person.come_back()
    names = sorted(path.name for path in made.iterdir())
    pictures = [name for name in names if name.endswith((".png", ".pdf"))]
    assert len([name for name in pictures if "(Before)" in name]) == 2 and len(pictures) == 12
    assert {"Leverage log.csv", "Votes.csv", "What happens next.csv", "Read me.txt"} <= set(names)
    assert rows_of(made / "What happens next.csv")[1][:2] == ["China", "Lets monitors in"]
    assert not any(MARKER.encode() in (made / name).read_bytes() for name in pictures)


def thank_you(person: Facilitator, path) -> None:
    """88-90: the agenda is done; the file holds all of it, and the show is ended by its button only."""
    end_step(person)
    assert person.page.meeting.strip.title.accessibleName() == "All steps are done."
    person.look("88-90 close")
    person.press_button("End the show", person.show.panel)
    assert person.show is None
    person.key(KEY.Key_S, CTRL)
    with read_project(path) as project:
        held = project.store.read(counts)
        assert held["stakeholders"] == 12 and project.store.read(round_list)[1].label == "After"
    assert person.content().question == BETTER_QUESTION


def rows_of(path) -> list[list[str]]:
    """Read a table of the bundle."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))
