"""Everybody places alone, at the keyboard and on paper; then it is revealed, the most disputed first."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from nkmap.db.queries.estimates import disagreements, estimates_by, group_list
from tests.ui.conftest import LEFT, NONE
from tests.ui.private_project import seen
from tests.ui.workshop.agenda_steps import begin_step, end_step
from tests.ui.workshop.cast import CHINA, CHURCH, PARTICIPANTS, TABLE_1, TABLE_2
from tests.ui.workshop.facilitator import KEY, Facilitator


def grid_empty_for_everybody(person: Facilitator) -> None:
    """25-35: the step begins blind placement: the wall shows the grid, and nobody on it."""
    begin_step(person, "Everybody places alone")
    assert person.content().is_blind and person.page.groups.panel.isVisible()
    assert not person.scene.tokens and person.names_on_wall() == set() and person.words_round_grid()
    person.press_on(person.page.meeting.strip.wall_button)
    person.press_button("Show", person.show.panel)  # the card was read; the grid is wanted


def first_table_at_the_keyboard(person: Facilitator) -> None:
    """25-35: a screen asks who is next; the table drags its eight names onto a grid of its own."""
    person.press_button("At the keyboard, in turn")
    placing = person.page.groups.placing
    assert placing.hand_over._head.text() == "Table 1: press Enter when you are ready"
    person.enter()
    for name, place in TABLE_1.items():
        drag_to_own_grid(placing.page, name, place)
    assert placing.page.count.text() == "8 of 12 placed"
    assert person.names_on_wall() == set()  # while a table places, too
    person.look("25-35 first table")
    person.press_on(placing.page.hand_over)
    assert estimates_of(person, "Table 1").keys() == TABLE_1.keys()


def handed_over(person: Facilitator) -> None:
    """25-35: between two tables the screen shows nothing of either."""
    placing = person.page.groups.placing
    assert placing.hand_over.isVisible() and not placing.page.view.map_scene.tokens
    assert not any(name in text for text in seen(placing) for name in TABLE_1)
    person.look("25-35 hand-over")
    person.press_on(placing.hand_over.back)


def second_table_from_paper(person: Facilitator) -> None:
    """25-35: the sheet of the second table is typed by number pad; who is missing on it is left out."""
    person.press_button("From paper sheets")
    typing = person.page.groups.typing
    for name in names_in_order(person):
        assert typing.line.accessibleName().startswith(f"Table 2 · {name}")
        number_pad(person, *TABLE_2.get(name, ()))
    person.look("25-35 paper sheets")
    assert estimates_of(person, "Table 2").keys() == TABLE_2.keys()
    assert estimates_of(person, "Table 2")["South Korea"] == (-0.4, 0.75)


def participants_name_by_name(person: Facilitator) -> None:
    """25-35: by initials, all eight have placed China on slips, four of them the church network."""
    typing = person.page.groups.typing
    typing.new_sheet.setFocus()
    for initials in PARTICIPANTS:
        typing.new_sheet.setText(initials)
        person.enter()
    person.press_on(typing.by_name)
    for name, slips in (("China", CHINA), ("Church network", CHURCH)):
        go_to_slip(person, name, PARTICIPANTS[0])
        for slip in slips:
            number_pad(person, *slip)
    counts = dict(row[:2] for row in typing.sheets.texts())
    assert [counts[initials] for initials in PARTICIPANTS] == ["2 of 12"] * 4 + ["1 of 12"] * 4
    person.press_button("Done", typing)
    assert person.names_on_wall() == set() and not person.scene.tokens
    placed = [group.placed for group in person.document.read(group_list, person.page.maps.map_id)]
    assert sorted(filter(None, placed)) == [1, 1, 1, 1, 2, 2, 2, 2, 8, 9]
    person.look("25-35 all have placed")
    end_step(person)


def reveal_pressed_twice(person: Facilitator) -> None:
    """35-40: one press asks again and shows nothing; the second shows medians and camps in both windows."""
    reveal = person.page.groups.panel.collecting.reveal
    person.take_time(reveal)
    begin_step(person, "Reveal")
    assert reveal.text() == "Press again to reveal" and person.content().is_blind
    assert not views(person.wall)
    person.press_on(reveal)
    assert not person.content().is_blind
    assert views(person.wall) == views(person.scene)
    assert len(views(person.wall)["China"]) == 2 and len(views(person.wall)["Church network"]) == 1


def most_disputed_first(person: Facilitator) -> None:
    """35-40: the list begins with China; where all that were asked agree stands last."""
    page = person.page.groups.panel.disagreement
    found = person.document.read(disagreements, person.page.maps.map_id)
    assert [row[0] for row in page.list.texts()] == [row.label for row in found]
    assert page.list.texts()[0][0] == "China" and page.list.texts()[0][1].startswith("two camps")
    assert len(found) == 10
    person.look("35-40 reveal")
    end_step(person)


# How


def estimates_of(person: Facilitator, group: str) -> dict[str, tuple[float, float]]:
    """Return whom a group has placed where, as it is in the project."""
    places = person.document.read(estimates_by, person.page.maps.map_id, group)
    by_id = {person.id_of(name): name for name in person.names()}
    return {by_id[id_]: (round(x, 3), round(y, 3)) for id_, (x, y) in places.items()}


def names_in_order(person: Facilitator) -> list[str]:
    """Return the names as the sheets list them."""
    return [row[1] for row in person.page.groups.typing.names.texts()]


def drag_to_own_grid(page, name: str, place: tuple[float, float]) -> None:
    """Drag a name from the list of a group onto its grid."""
    (item,) = page.names.findItems(name, Qt.MatchFlag.MatchExactly)
    page.names.scrollToItem(item)
    start = page.names.visualItemRect(item).center()
    on_grid = QPointF(*page.view.map_scene.face.point(*place)).toPoint()
    viewport = page.names.viewport()
    end = viewport.mapFromGlobal(page.view.viewport().mapToGlobal(on_grid))
    QTest.mousePress(viewport, LEFT, NONE, start)
    for stop in (start + QPoint(9, 0), (start + end) / 2, end):
        QTest.mouseMove(viewport, stop)
    QTest.mouseRelease(viewport, LEFT, NONE, end)


def number_pad(person: Facilitator, *numbers: float) -> None:
    """Type the numbers of a place, each with Enter; none leaves the name out."""
    for number in numbers or ("",):
        person.type(f"{number:g}" if numbers else "")
        person.key(KEY.Key_Enter, Qt.KeyboardModifier.KeypadModifier)


def go_to_slip(person: Facilitator, name: str, group: str) -> None:
    """Click a sheet and a name in the lists: the next numbers are theirs."""
    typing = person.page.groups.typing
    for rows, wanted, column in ((typing.sheets, group, 0), (typing.names, name, 1)):
        number = [row[column] for row in rows.texts()].index(wanted)
        item = rows.topLevelItem(number)
        rows.scrollToItem(item)
        person.click(rows.visualItemRect(item).center(), widget=rows.viewport())
    assert typing.line.accessibleName().startswith(f"{group} · {name}")


def views(scene) -> dict[str, list[str]]:
    """Return what is drawn of the estimates of each stakeholder: the letters in each shape."""
    found: dict[str, list[str]] = {}
    for item in (item for item in scene.layers.items if item.layer == "estimates"):
        for view in item.marks or ():
            found.setdefault(view.spot.token.label, []).append(view.letters)
    return found
