"""Nothing private reaches the audience: every such field holds a marker word, every mode is entered, and what
the audience could see is searched for it and compared pixel by pixel."""

import dataclasses
from collections.abc import Iterator, Mapping

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGraphicsItem,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QListWidget,
    QWidget,
)
from sqlalchemy import Text, bindparam, select, update

from nkmap.commands import (
    actions,
    agenda,
    estimates,
    layers,
    leverage_entries,
    placements,
    polls,
    relations,
    sessions,
    stakeholders,
)
from nkmap.db.queries.maps import map_content, map_list
from nkmap.db.tables import TABLES
from nkmap.scales import LAYERS
from nkmap.ui.audience.screens import Display

MARKER = "Quoxvig"
LONGEST_DATE = 40  # letters of a column that has no room for a secret
ON_PICTURES = {
    "map": {"question", "frame", "template", "as_of"},
    "grid_axis": {"name", "low_word", "middle_word", "high_word"},
    "axis_band": {"words"},
    "grid_cell": {"name", "other_name", "advice"},
    "round": {"label"},
    "project": {"language", "as_of", "disclaimer"},
    "participant_group": {"name"},
    "stakeholder": {"name", "short_name", "code", "colour", "symbol"},
    "stakeholder_name": {"name", "language"},
    "stakeholder_kind": {"name", "symbol", "colour"},
}
LAPTOP = Display("laptop", QRect(0, 0, 1366, 768))
PROJECTOR = Display("projector", QRect(1366, 0, 1920, 1080))


# A project full of what is private


def fill(document) -> None:
    """Add rows of every kind that is private; what they say is still harmless."""
    with document.edit("Fill") as session:
        hidden = stakeholders.add(session, "Hidden one", sensitivity="redact")
        stakeholders.add(session, "Waiting one")
        sessions.begin(session, place="There", participants="A\nB", note="Well")
        sessions.park(session, "Later")
        agenda.add_step(session, "Names")
        for row in map_list(session):
            placements.place(session, row.id, {hidden: (0.1, 0.4)})
            for layer in LAYERS:
                layers.switch(session, row.id, layer, True)
            seen = map_content(session, row.id).tokens[0].stakeholder_id
            leverage_entries.log(session, row.id, [seen], "Trade", None, "if", None)
            entry = leverage_entries.log(session, row.id, [hidden], "Aid", seen, "if", "receptive")[0]
            leverage_entries.update(session, entry, sensitivity="redact")
            estimates.estimate(session, row.id, "Table 1", {seen: (0.2, 0.2), hidden: (0.3, 0.3)})
        relations.connect(session, hidden, seen, "funding")
        actions.add(session, seen)
        poll = polls.add(session, "Who?", "stakeholder", [hidden, seen], 3)
        polls.cast(session, poll, 1, {})


def mark(document) -> set[str]:
    """Write the marker into every text that is on no picture, and into names nobody may see."""
    filled = set()
    with document.edit("Mark") as session:
        for table in TABLES.values():
            public = ON_PICTURES.get(table.name, set()) | {"uid"}
            texts = (c for c in table.columns if isinstance(c.type, Text) and "choices" not in c.info)
            columns = [column for column in texts if column.info["length"][1] > LONGEST_DATE]
            ids = session.scalars(select(table.c.id)).all()
            for column in (c for c in columns if c.name not in public and ids):
                values = [{"row": id_, "text": f"{MARKER} {id_}"} for id_ in ids]
                change = update(table).where(table.c.id == bindparam("row"))
                session.connection().execute(change.values({column.name: bindparam("text")}), values)
                filled.add(f"{table.name}.{column.name}")
        names = TABLES["stakeholder"]
        for name in ("Hidden one", "Waiting one"):
            session.execute(update(names).where(names.c.name == name).values(name=f"{MARKER} {name}"))
    return filled


# What could be seen


def strings(thing, depth: int = 12) -> Iterator[str]:
    """Yield every text in a value, however deep in fields and containers of ours."""
    if isinstance(thing, str):
        yield thing
    elif depth and isinstance(thing, Mapping):
        for pair in thing.items():
            yield from strings(pair, depth - 1)
    elif depth and isinstance(thing, list | tuple | set | frozenset):
        for part in thing:
            yield from strings(part, depth - 1)
    elif depth and dataclasses.is_dataclass(thing):
        for field in dataclasses.fields(thing):
            yield from strings(getattr(thing, field.name), depth - 1)


def in_scene(scene) -> Iterator[str]:
    """Yield every text that an item of a scene holds, shown or not, and all that the scene was given."""
    yield from strings(scene.content)
    for item in scene.items():
        assert isinstance(item, QGraphicsItem)
        yield item.toolTip()
        yield from strings(vars(item) if hasattr(item, "__dict__") else {})


def in_widget(widget: QWidget) -> Iterator[str]:
    """Yield every text that a widget shows or tells assistive technology."""
    yield from (
        widget.toolTip(),
        widget.accessibleName(),
        widget.accessibleDescription(),
        widget.windowTitle(),
    )
    if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
        model = widget.completer().model() if widget.completer() else None
        yield from (str(model.index(row, 0).data()) for row in range(model.rowCount() if model else 0))
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QListWidget):
        yield from (widget.item(row).text() for row in range(widget.count()))


def seen(window: QWidget) -> list[str]:
    """Return every text of a window: its visible widgets, and the scenes behind them."""
    QApplication.processEvents()
    found = []
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible():
            found += in_widget(widget)
            found += in_scene(widget.scene()) if isinstance(widget, QGraphicsView) else []
    return found


def leaks(window: QWidget) -> list[str]:
    found = seen(window)
    assert len(found) > 20
    return [text for text in found if MARKER.casefold() in text.casefold()]


@pytest.fixture
def private(sample, tmp_path):
    """Hands at a project, in a file whose name is private, with a marker in all that is."""
    fill(sample.document)
    filled = mark(sample.document)
    sample.document.save_as(tmp_path / f"{MARKER}.nkmap", overwrite=False)
    sample.window.on_file_changed()
    assert {"placement.rationale", "group_estimate.rationale", "session.note", "session.participants",
            "session.parking_lot", "evidence.quotation", "stakeholder.note", "leverage_entry.note",
            "instrument.name", "agenda_step.prompt", "poll.question", "action.wanted"} <= filled  # fmt: skip
    sample.window.presenting.screens.all = lambda: [LAPTOP, PROJECTOR]
    return sample


def modes(hands) -> Iterator[str]:
    """Enter every mode of the wall, one after the other; it is there at each step."""
    show, do = hands.window.presenting.show, hands.window.presenting.do
    for row in hands.document.read(map_list):
        hands.page.maps.choose_map(row.id)
        hands.page.selection.select_all()
        yield f"map {row.id}, all selected"
    for action_id in ("spotlight", "laser", "black_wall", "black_wall", "white_wall", "white_wall"):
        do(action_id)
        hands.move(hands.pixel(0.1, 0.4), hands.pixel(0.2, 0.6))
        yield action_id
    for id_ in list(hands.scene.tokens)[:2] + hands.scene.placements_of([hidden_id(hands)]):
        hands.scene.lift([id_])
        hands.scene.carry(hands.scene.tokens[id_].pos() * 0.05)
        yield f"carrying {id_}"
        hands.scene.put_back()
    do("spotlight"), do("laser")
    show.panel.prompt_asked.emit("Who pays?")
    yield "prompt"
    show.panel.test_asked.emit(True)
    yield "test card"
    show.panel.test_asked.emit(False)
    show.panel.minutes_asked.emit(3)
    yield "timer"
    hands.page.set_language("ko")
    yield "another language"


def hidden_id(hands) -> int:
    tokens = hands.document.read(map_content, hands.page.maps.map_id).tokens
    return next(token.stakeholder_id for token in tokens if token.sensitivity == "redact")


# The tests


def test_no_private_text_is_in_the_audience_window_in_any_mode(private):
    assert leaks(private.window)  # the facilitator does see it: the search finds what is there
    private.window.presenting.start()
    for mode in modes(private):
        assert leaks(private.window.presenting.show.window) == [], mode
    private.window.presenting.rehearse()
    assert leaks(private.window.presenting.show.window) == []


def test_a_private_text_in_the_audience_window_would_be_found(private):
    private.window.presenting.start()
    window = private.window.presenting.show.window
    with private.document.edit("Leak") as session:
        names = TABLES["stakeholder"]
        session.execute(update(names).values(sensitivity="shareable"))
    private.page.map_actions.duplicate()
    assert leaks(window)


def test_private_texts_do_not_change_a_pixel_of_the_wall(sample):
    fill(sample.document)
    sample.window.presenting.screens.all = lambda: [LAPTOP, PROJECTOR]
    sample.window.presenting.start()
    window = sample.window.presenting.show.window

    def picture():
        QApplication.processEvents()
        sample.window.presenting.show.wall.settle()
        return window.grab().toImage()

    before = picture()
    mark(sample.document)
    assert picture() == before


def test_estimates_and_the_groups_that_made_them_are_hidden_while_groups_place_blindly(private):
    groups = TABLES["participant_group"]
    private.window.presenting.start()
    with private.document.edit("Blind") as session:
        estimates.hide(session, private.page.maps.map_id)
        session.execute(update(groups).values(name=groups.c.name + MARKER))
    private.page.maps.set_language("de")
    wall = private.window.presenting.show.window
    assert leaks(wall) == [] and not wall.view.wall.tokens
    private.window.presenting.use_this_screen()
    assert leaks(private.window) == []


def test_no_private_text_is_in_room_view_in_any_mode(private):
    private.page.inspector_side.show(True)
    private.page.levers.show_log(True)
    private.window.pictures.open_panel()
    private.window.open_palette()
    assert leaks(private.window)
    private.window.presenting.use_this_screen()
    room = private.window.presenting.room_view.page
    assert leaks(private.window) == []
    for row in private.document.read(map_list)[:2]:
        private.page.maps.choose_map(row.id)
        room.scene.select(room.scene.tokens)
        assert leaks(private.window) == [], row.question
    room.show_names(True)
    QTest.keyClicks(room.names.field, MARKER[:3])
    found = [text for text in leaks(private.window) if "Hidden" in text]
    assert found == []  # who waits is in the drawer, who is hidden is not
    room.names.field.clear()
    room.show_names(False)
    room.log_lever()
    QTest.keyClicks(room.lever.field, MARKER[:3])
    assert leaks(private.window) == []
    for action in private.window.actions():  # those that could show more are not to be had
        if action.isEnabled() and action.objectName() not in ("close_window", "quit", "end_show"):
            action.trigger()
            assert leaks(private.window) == [] and QApplication.activePopupWidget() is None, action.text()
    start = next(iter(room.scene.tokens.values())).pos().toPoint()
    QTest.mousePress(room.view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(room.view.viewport(), start + QPoint(40, 20))
    QTest.mouseMove(room.view.viewport(), start + QPoint(60, 30))
    assert leaks(private.window) == []
    QTest.mouseRelease(room.view.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(60, 30))
    assert leaks(private.window) == []
