"""Views of a map with a hundred names: shown in slices between which the window goes on, and then at rest."""

from itertools import pairwise

import pytest
from drafts import no_names
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from nkmap.commands import leverage_entries, placements, relations, stakeholders
from nkmap.db.queries.maps import map_list
from nkmap.ui.parts.slices import Slices

MANY = 100


def hundred_names():
    """A map of a hundred names in a row, each with a relation and a lever on the next."""
    document = no_names()
    map_id = document.read(map_list)[0].id
    with document.edit("Seed") as session:
        ids, _known = stakeholders.add_many(session, [f"Name {number}" for number in range(MANY)])
        places = {id_: (-0.9 + 1.8 * number / MANY, 0.5) for number, id_ in enumerate(ids)}
        placements.place(session, map_id, places)
        for one, other in pairwise(ids):
            relations.connect(session, one, other, "influence", strength=2)
            values = {"expected_shift": 0.1, "p_shift": 1.0}
            leverage_entries.log(session, map_id, [other], "Aid", one, **values)
    document.project.store.start_history_here(untouched=False)
    return document


@pytest.fixture
def full(hands_on):
    """Hands at that map."""
    return hands_on(hundred_names)


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _widget, event):
        self.count += event.type() == QEvent.Type.Paint
        return False


def turns(slices):
    """How many turns of the window's events pass until all slices are done."""
    count = 0
    while slices.is_going:
        QApplication.processEvents()
        count += 1
    return count


def test_work_goes_on_turn_by_turn_and_only_what_was_begun_last_counts(qapp):
    def work(word, pieces):
        for number in range(pieces):
            done.append(f"{word}{number}")
            yield

    slices, done = Slices(qapp), []
    slices.begin(work("a", 3))
    assert done == [] and slices.is_going
    QApplication.processEvents()
    slices.begin_now(work("b", 3))
    assert done == ["a0", "b0"]
    QApplication.processEvents()
    slices.finish()
    assert done == ["a0", "b0", "b1", "b2"] and not slices.is_going


def test_a_view_is_made_between_turns_and_at_once_for_whoever_asks_for_it(full):
    views = full.page.views
    full.window.actions_by_id["show_after"].trigger()
    assert views.front == "after" and not full.page.maps.isVisible()  # the tab is there, the view is not
    assert full.window.actions_by_id["close_view"].isEnabled()
    full.window.actions_by_id["close_view"].trigger()
    QApplication.processEvents()
    assert views.front == "maps" and full.view.hasFocus()
    full.window.actions_by_id["show_after"].trigger()
    assert views.view.isVisible() and views.view.isAncestorOf(QApplication.focusWidget())


def test_a_full_after_map_comes_in_slices_and_the_last_tick_counts(full):
    full.window.actions_by_id["show_after"].trigger()
    view = full.page.views.view
    scene = view.panel.grid.map_scene
    assert turns(view.slices) > 5 and len(scene.tokens) == MANY
    assert all(scene.labels.box(id_).width() or item.code for id_, item in scene.tokens.items())
    levers = view.chooser.rows()
    levers[0].setCheckState(0, Qt.CheckState.Unchecked)
    levers[1].setCheckState(0, Qt.CheckState.Unchecked)
    assert view.slices.is_going and view.panel.grid.viewport().updatesEnabled()
    view.slices.finish()
    assert view.panel.summary.accessibleName().startswith("97 names moved")
    assert sum(bool(item.token.marks.trail) for item in scene.tokens.values()) == 97


def test_what_is_folded_is_made_when_it_is_unfolded_and_copied_anyway(full):
    full.window.actions_by_id["show_after"].trigger()
    view = full.page.views.view
    view.slices.finish()
    balance = next(item for item in _top_rows(view.terms) if item.text(0) == "Balance")
    assert balance.childCount() == 0 and len(view.terms.table()) > 5 * MANY
    view.terms.expandItem(balance)
    assert balance.childCount() == MANY + 1


def test_a_full_network_comes_to_rest(full, qtbot):
    full.window.actions_by_id["show_network"].trigger()
    view = full.page.views.view
    qtbot.waitUntil(lambda: not view.layouting.is_working, timeout=20_000)
    view.slices.finish()
    assert len(view.canvas.map_scene.tokens) == MANY
    view.canvas.map_scene.settle()
    for _ in range(5):
        QApplication.processEvents()
    paints = Paints(view.canvas.viewport())
    for _ in range(20):
        QApplication.processEvents()
    assert paints.count == 0


def _top_rows(tree):
    return [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
