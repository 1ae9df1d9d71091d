"""A project full of what is private, each text of it with a marker word, and what finds that in a window."""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping

from drafts import database, draft, example
from PySide6.QtCore import QRect
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
from nkmap.document import Document
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
# What a board shows everybody because somebody put it there.
ON_BOARDS = {
    "poll": {"question"},
    "action": {"wanted", "owner", "due"},
    "instrument": {"name"},
    "step": {"name"},
}
HOLD_NOTHING = {str, int, float, bool, type(None)}
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
        actions.add(session, hidden, wanted="Hide it", owner="KJ")
        polls.add(session, "Who?", "stakeholder", [hidden, seen], 3)


def mark(document, on_boards=None) -> set[str]:
    """Write the marker into every text that is on no picture, and into names nobody may see.

    What boards show is public as well where they are to be looked at.
    """
    filled = set()
    with document.edit("Mark") as session:
        for table in TABLES.values():
            public = ON_PICTURES.get(table.name, set()) | (on_boards or {}).get(table.name, set()) | {"uid"}
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


def filled_document() -> Document:
    """Return the example with rows of every kind that is private, as a draft."""
    document = example()
    fill(document)
    return document


def marked_document() -> Document:
    """Return the same, with the marker in every text that is on no picture."""
    document = draft(database(filled_document))
    filled = mark(document)
    assert {"placement.rationale", "group_estimate.rationale", "session.note", "session.participants",
            "session.parking_lot", "evidence.quotation", "stakeholder.note", "leverage_entry.note",
            "instrument.name", "agenda_step.prompt", "poll.question", "action.wanted"} <= filled  # fmt: skip
    return document


# What could be seen


def strings(*things: object, depth: int = 12) -> Iterator[str]:
    """Yield every text in values, however deep in fields and containers of ours."""
    for _ in range(depth + 1):
        yield from (thing for thing in things if isinstance(thing, str))
        things = [part for thing in things for part in parts(thing)]


def parts(thing: object) -> Iterable[object]:
    """Return what a container or a dataclass holds; of anything else nothing."""
    if type(thing) in HOLD_NOTHING:
        return ()
    if isinstance(thing, Mapping):
        return (*thing.keys(), *thing.values())
    if isinstance(thing, list | tuple | set | frozenset):
        return thing
    if dataclasses.is_dataclass(thing):
        return [getattr(thing, field.name) for field in dataclasses.fields(thing)]
    return ()


def in_scene(scene) -> Iterator[str]:
    """Yield every text that an item of a scene holds, shown or not, and all that the scene was given."""
    items = scene.items()
    for item in items:
        assert isinstance(item, QGraphicsItem)
        yield item.toolTip()
    yield from strings(scene.content, *(vars(item) for item in items if hasattr(item, "__dict__")))


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
