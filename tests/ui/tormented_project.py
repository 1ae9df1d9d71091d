"""A project whose every text is a name that programs stumble over, and what its windows show of them."""

import html
import re
from collections.abc import Iterator
from itertools import cycle
from typing import NamedTuple

from names_that_torment import LETTERS_OF_QT, TYPED
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDockWidget,
    QFileDialog,
    QGraphicsView,
    QGroupBox,
    QLabel,
    QMenu,
    QTabBar,
    QWidget,
)
from sqlalchemy import Text, select
from sqlalchemy.orm import Session

from nkmap.commands import placements, stakeholders
from nkmap.db.queries.maps import map_list
from nkmap.db.tables import TABLES

MOST_COLUMNS, MOST_ROWS = 16, 200  # of a table that are looked at
FREE_TEXT = 40  # letters from which a column has room for more than a date or a code
NOT_WORDS = {"uid", "language", "template", "symbol", "colour", "moved_at", "locator_scheme"}

OUR_TIP = re.compile(r'<span style="white-space:pre-wrap">([^<>]*)</span>')
# Whose names stand on tabs, in menus and on buttons: there & would mark a letter.
ON_BUTTONS = {"map", "stakeholder_kind", "grid_axis", "axis_band", "attribute", "instrument", "round"}
MARKING = tuple(name for name in LETTERS_OF_QT if "&" in name and "[" not in name)


def torment(session: Session, count: int = len(TYPED)) -> None:
    """Give all that a project says such names, and put the first `count` of them on its first map."""
    _rename_everything(session)
    ids = [stakeholders.add(session, name) for name in TYPED[:count]]
    for row in map_list(session)[:1]:
        places = {id_: (n % 9 / 5 - 0.8, n // 9 / 10) for n, id_ in enumerate(ids)}
        placements.place(session, row.id, places)


def _rename_everything(session: Session) -> None:
    """Texts that were there get names with a number, since some may be there once only."""
    all_names, marking = cycle(TYPED), cycle(MARKING)
    for table in TABLES.values():
        names = marking if table.name in ON_BUTTONS else all_names
        texts = [column for column in table.columns if _is_free(column)]
        for row in session.execute(select(table)).mappings().all() if texts else ():
            said = [column for column in texts if row[column.name]]
            values = {column.name: _fitting(next(names), row["id"], column) for column in said}
            if values:
                session.execute(table.update().where(table.c.id == row["id"]).values(values))


def _is_free(column) -> bool:
    is_text = isinstance(column.type, Text) and not column.info.get("choices")
    return is_text and column.name not in NOT_WORDS and column.info["length"][1] > FREE_TEXT


def _fitting(name: str, number: int, column) -> str:
    return f"{name[: column.info['length'][1] - 8]} {number}"


class Said(NamedTuple):
    """A text of a window: whose, in which way Qt takes it, and as it stands there."""

    whose: str
    way: str  # "plain", "label", "tip", or "marked": & marks a letter
    text: str

    @property
    def seen(self) -> str:
        """What a person sees of it."""
        if self.way == "tip" and (ours := OUR_TIP.fullmatch(self.text)):
            return html.unescape(ours[1]).replace("\u200b", "")
        return self.text.replace("&&", "&") if self.way == "marked" else self.text

    @property
    def fault(self) -> str:
        """Why it might be seen otherwise than as it was typed; empty where it cannot."""
        if self.way == "label":
            return "a label that guesses"
        if self.way == "tip" and "<" in self.text and not OUR_TIP.fullmatch(self.text):
            return "a tip that guesses"
        rest = self.text.replace("&&", "")
        return "marks a letter" if self.way == "marked" and any(name in rest for name in MARKING) else ""


def said_in(top: QWidget) -> Iterator[Said]:
    """Give all texts of a window, with the tips of what is drawn in it."""
    for widget in (top, *top.findChildren(QWidget)):
        if not isinstance(widget.window(), QFileDialog):  # Qt's own, without a text of ours but its title
            yield from _said_by(widget)
    for action in top.findChildren(QAction):
        yield Said(f"action {action.objectName()}", "marked", action.text().partition("\t")[0])
        yield Said(f"action {action.objectName()}", "tip", action.toolTip())


def _said_by(widget: QWidget) -> Iterator[Said]:
    for way, text in _texts_of(widget):
        if text:
            yield Said(f"{type(widget).__name__} {widget.objectName()}", way, str(text))


def _texts_of(widget: QWidget) -> Iterator[tuple[str, str | None]]:
    yield from (("tip", widget.toolTip()), ("tip", widget.statusTip()), ("tip", widget.whatsThis()))
    match widget:  # what holds one text
        case QLabel():
            yield "plain" if widget.textFormat() == Qt.TextFormat.PlainText else "label", widget.text()
        case QAbstractButton():
            yield "marked", widget.text()
        case QGroupBox() | QMenu():
            yield "marked", widget.title()
        case QDockWidget():
            yield "marked", widget.windowTitle()
        case _:
            yield from _in_rows(widget)


def _in_rows(widget: QWidget) -> Iterator[tuple[str, str | None]]:
    match widget:  # what holds several
        case QComboBox():
            yield from (("plain", widget.itemText(index)) for index in range(widget.count()))
        case QTabBar():
            for index in range(widget.count()):
                yield from (("marked", widget.tabText(index)), ("tip", widget.tabToolTip(index)))
        case QGraphicsView():
            yield from (("tip", item.toolTip()) for item in widget.scene().items()) if widget.scene() else ()
        case QAbstractItemView() if widget.model() is not None:
            yield from _in_table(widget.model())


def _in_table(model: QAbstractItemModel) -> Iterator[tuple[str, str | None]]:
    ways = {Qt.ItemDataRole.DisplayRole: "plain", Qt.ItemDataRole.ToolTipRole: "tip"}
    columns = range(1 if isinstance(model, QAbstractListModel) else min(model.columnCount(), MOST_COLUMNS))
    for role, way in ways.items():
        yield from ((way, model.headerData(column, Qt.Orientation.Horizontal, role)) for column in columns)
    waiting = [QModelIndex()]
    while waiting:
        parent = waiting.pop()
        for row in range(min(model.rowCount(parent), MOST_ROWS)):
            for role, way in ways.items():
                yield from ((way, model.index(row, column, parent).data(role)) for column in columns)
            if model.rowCount(model.index(row, 0, parent)):
                waiting.append(model.index(row, 0, parent))
