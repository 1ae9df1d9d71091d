"""The widest first: spotlight, evidence, a new place or both views; then where each is heading."""

from PySide6.QtWidgets import QApplication

from nkmap.db.queries.estimates import disagreements
from nkmap.db.queries.evidence import passages_for
from nkmap.db.queries.maps import map_list
from nkmap.db.queries.placements import placements_of
from nkmap.db.queries.rounds import round_list
from nkmap.db.queries.sessions import topics_for_later
from nkmap.db.queries.trends import trends
from nkmap.ui.rounds.trend_handle import TrendHandle
from tests.ui.workshop.agenda_steps import begin_step, end_step
from tests.ui.workshop.cast import AGAINST_IT, AGREED, BETTER_QUESTION, FOR_IT, SOURCE, TOPIC, WHY
from tests.ui.workshop.facilitator import CTRL, KEY, SHIFT, Facilitator

NEAR = 0.011  # axis units of a pixel on a small screen
HEADING = (-0.1, 0.8)  # of the border guards


def most_disputed_carried_to_a_place(person: Facilitator) -> None:
    """40-60: China first; three minutes on the wall; it is carried from the panel to where most see it."""
    begin_step(person, "Discuss the five widest, then the rest")
    person.press_on(person.show.panel.start)
    assert person.wall.clock_item.isVisible()
    choose(person, "China")
    person.press_on(panel(person).carry)
    place = person.pixel(-0.7, 0.9)
    person.move(place)
    person.click(place)
    assert near(person.places()["China"], (-0.7, 0.9)) and person.names_on_wall() == {"China"}
    assert outcome(person, "China") == "agreed"


def both_views_stay(person: Facilitator) -> None:
    """40-60: the two camps agree to differ, with a reason each, which the wall does not tell."""
    form = panel(person).differ
    assert len(form.fields) == 2 and not form.button.isEnabled()
    form.fields[0].setFocus()
    person.write(AGAINST_IT)
    person.write(FOR_IT)
    row = found(person, "China")
    assert row.outcome == "differ" and len(row.estimates) == 10
    assert {seen.reason for seen in row.estimates if seen.reason} == {AGAINST_IT, FOR_IT}
    assert panel(person).list.texts()[0] == ["China", "agree to differ"]
    drawn = [item for item in person.wall.layers.items if item.layer == "estimates"]
    camps = [view for item in drawn for view in item.marks if view.spot.token.label == "China"]
    assert len(camps) == 2
    person.look("40-60 agree to differ")


def audience_follows_the_hand(person: Facilitator) -> None:
    """40-60: South Korea is dragged from the list, then to its new place: the wall goes along."""
    person.drag_name("South Korea", person.pixel(0.3, 0.75))
    person.settle()
    end = person.pixel(*AGREED["South Korea"])
    person.carry(person.at("South Korea"), end)
    item = next(item for item in person.wall.tokens.values() if item.token.name == "South Korea")
    there = person.wall.face.point(*person.scene.carrying.course.place)
    assert (item.pos() - item.pos().__class__(*there)).manhattanLength() < 0.1
    assert person.wall.words == person.scene.words != ""
    person.album.take("40-60 dragged", window=person.window, wall=person.show.window)
    person.release(end)
    assert near(person.places()["South Korea"], AGREED["South Korea"])
    assert outcome(person, "South Korea") == "agreed" and person.page.pill.text.startswith("South Korea: ")


def why_and_who_says_so(person: Facilitator) -> None:
    """40-60: E asks why, and who says so: it is in the project, and not on the wall."""
    person.click(person.at("South Korea"))
    person.key(KEY.Key_E)
    person.write(WHY, end=KEY.Key_Tab)
    person.write(SOURCE)
    korea = person.id_of("South Korea")
    placement = person.document.read(placements_of, person.page.maps.map_id, [korea])[korea]
    assert placement.rationale == WHY
    passages = person.document.read(passages_for, "placement_id", placement.id)
    assert [row.title for row in passages] == [SOURCE]


def the_rest_placed(person: Facilitator) -> None:
    """40-60: who is left is dragged from the list; all twelve are on both maps now."""
    for name in (name for name in AGREED if name not in person.places()):
        person.tree.scrollToItem(person.row(name))
        person.drag_name(name, person.pixel(*AGREED[name]))
        person.scene.flights.finish()
    assert all(near(person.places()[name], place) for name, place in AGREED.items())
    assert len(person.places()) == 12 and person.names_on_wall() == set(person.names())


def one_in_the_spotlight(person: Facilitator) -> None:
    """40-60: all but the one that is spoken about are dimmed on the wall, and on the wall only."""
    person.click(person.at("Brokers"))
    person.do("Spotlight on who is selected")
    dimmed = {item.token.name for item in person.wall.tokens.values() if item.opacity() < 1}
    assert dimmed == set(person.names()) - {"Brokers"}
    assert all(item.opacity() == 1 for item in person.scene.tokens.values())
    person.look("40-60 spotlight")
    person.do("Spotlight on who is selected")
    assert all(item.opacity() == 1 for item in person.wall.tokens.values())


def put_aside_for_later(person: Facilitator) -> None:
    """40-60: what does not belong here is typed below the names."""
    person.page.names.parking_lot.field.setFocus()
    person.write(TOPIC)
    assert person.document.read(topics_for_later) == [TOPIC]
    assert person.page.names.parking_lot.head.text() == "For later (1)"


def round_named(person: Facilitator, label: str) -> None:
    """F8 keeps all places under a name; work goes on where it was."""
    person.view.setFocus()
    person.key(KEY.Key_F8)
    person.write(label)
    assert [row.label for row in person.document.read(round_list)][-1] == label
    assert person.view.hasFocus() and label in person.page.pill.text


def before(person: Facilitator) -> None:
    """40-60: the discussion ends with the round "Before"."""
    person.press_button("Stop", person.show.panel)
    round_named(person, "Before")
    person.look("40-60 before")
    end_step(person)


def heading_pulled_by_hand(person: Facilitator) -> None:
    """60-65: the arrow of the border guards is pulled to where they are heading; the wall shows it."""
    begin_step(person, "Which way is each moving?")
    assert "trend" in person.content().layers
    person.click(person.at("Border guards"))
    person.settle()
    person.drag(person.view.findChild(TrendHandle).pos.toPoint(), person.pixel(*HEADING))
    id_ = person.token("Border guards").token.placement_id
    assert near(person.document.read(trends, [id_])[id_], HEADING)
    shown = {item.token.name: item.token.marks.trend for item in person.wall.tokens.values()}
    assert near(shown["Border guards"], HEADING) and shown["Brokers"] is None


def wished_for_future(person: Facilitator) -> None:
    """60-65: a copy as a wished-for future; China moves there, and stays where it is today."""
    today = person.places()["China"]
    person.do("Duplicate as a wished-for future")
    rows = person.document.read(map_list)
    assert [row.frame for row in rows] == ["", "wished-for future"] and len(person.places()) == 12
    person.settle()
    person.drag(person.at("China"), person.pixel(0.1, 0.85))
    assert near(person.wall_place("China"), (0.1, 0.85))
    person.look("60-65 wished-for future")
    person.key(KEY.Key_Tab, CTRL | SHIFT)
    QApplication.processEvents()
    assert person.content().question == BETTER_QUESTION and person.places()["China"] == today
    assert person.wall_place("China") == today
    person.look("60-65 headings")
    end_step(person)


# How


def panel(person: Facilitator):
    """Return the list by disagreement."""
    return person.page.groups.panel.disagreement


def choose(person: Facilitator, name: str) -> None:
    """Click a name in the list by disagreement."""
    rows = panel(person).list
    item = rows.topLevelItem([row[0] for row in rows.texts()].index(name))
    rows.scrollToItem(item)
    person.click(rows.visualItemRect(item).center(), widget=rows.viewport())
    QApplication.processEvents()


def found(person: Facilitator, name: str):
    """Return what groups say of somebody."""
    rows = person.document.read(disagreements, person.page.maps.map_id)
    return next(row for row in rows if row.label == name)


def outcome(person: Facilitator, name: str) -> str | None:
    """Return what came of the estimates of somebody."""
    return found(person, name).outcome


def near(place: tuple[float, float], wanted: tuple[float, float]) -> bool:
    """Return whether a place is the wanted one, to the pixel of a hand."""
    return all(abs(a - b) <= NEAR for a, b in zip(place, wanted, strict=True))
