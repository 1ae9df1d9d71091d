"""A language for tests, half as long again, accented and in brackets; and a project in Greek letters.

Where Latin letters stand outside the brackets, somebody forgot a translation.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QBoxLayout,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)
from sqlalchemy import Text, select
from sqlalchemy.orm import Session

from nkmap.db.tables import TABLES

OPEN, CLOSE = "⟦", "⟧"
ACCENTED = str.maketrans("aeiouyAEIOUYcnst", "äéîöüÿÀÈÌÖÙÝçñšť")
LONGER = " ömñîä çüm gräňó šälïş ÿ öťhér wörđš " * 20
KEPT = re.compile(r"(\{[^}]*\}|%n|&|\(\*[^)]*\))")
KEYS_OF_QT = ("QShortcut", "QKeySequence")  # names of keys are Qt's own

LATIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
GREEK = "αβψδεφγηιξκλμνοπθρστυϝωχύζΑΒΨΔΕΦΓΗΙΞΚΛΜΝΟΠΘΡΣΤΥϜΩΧΎΖ"
NOT_WORDS = {"uid", "language", "template", "symbol", "colour", "moved_at", "locator_scheme"}

ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)

FREE = re.compile(
    r"\bActor \d+\b|"  # what a name is called in files in any language
    r"nkmap(\.\w+|\*)?|English|Deutsch|\bF\d+\b|\b(Ctrl|Shift|Alt|Del|Enter|Return|Tab|Esc|Space|PgUp|PgDown|Backspace)\b"
    r"|\b[A-Z]\b|%n|qt_\w+|<[^>]*>|\.png|\d+[a-z]*"
)


class PseudoLanguage(QTranslator):
    """Says every text in the language."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str | None:
        if context in KEYS_OF_QT or not any(letter.isalpha() for letter in KEPT.sub("", source)):
            return None
        text, tab, key = source.partition("\t")
        parts = KEPT.split(text)
        said = "".join(part if KEPT.fullmatch(part) else part.translate(ACCENTED) for part in parts)
        return f"{OPEN}{said}{LONGER[: max(1, len(text) // 2 - 2)]}{CLOSE}{tab}{key}"


def into_greek(session: Session) -> None:
    """Write all that a project says in Greek letters."""
    table = str.maketrans(LATIN, GREEK)
    rewrite(session, lambda text: text.translate(table))


def rewrite(session: Session, anew: Callable[[str], str]) -> None:
    """Write all that a project says anew."""
    for row_class in TABLES.values():
        words = [
            column
            for column in row_class.columns
            if isinstance(column.type, Text)
            and not column.info.get("choices")
            and column.name not in NOT_WORDS
        ]
        for row in session.execute(select(row_class)).mappings().all() if words else ():
            said = {column.name: row[column.name] for column in words if row[column.name]}
            values = {name: anew(text) for name, text in said.items()}
            if values:
                session.execute(row_class.update().where(row_class.columns.id == row["id"]).values(values))


@cache  # a window says most of its texts again at each step of a test
def untranslated(text: str) -> str:
    """Return what of a text is in Latin letters outside of the brackets, "" where all is well."""
    rest, before = text, None
    while rest != before:
        before, rest = rest, re.sub(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", "", rest)
    # A text that was cut to fit, or a pattern that was taken apart round its fields.
    rest = re.sub(rf"^[^{OPEN}]*{CLOSE}|{OPEN}[^{CLOSE}]*$", "", rest)
    return rest if re.search("[A-Za-z]{2,}", FREE.sub(" ", rest)) else ""


def texts(top: QWidget) -> Iterator[tuple[str, str]]:
    """Give all that a window shows, says on hovering or tells a screen reader, with whose text it is."""
    for widget in (top, *top.findChildren(QWidget)):
        whose = f"{type(widget).__name__} {widget.objectName()}"
        yield from ((whose, text) for text in _said_by(widget))
    for action in top.findChildren(QAction):
        yield from ((f"action {action.objectName()}", text) for text in (action.text(), action.toolTip()))


def _said_by(widget: QWidget) -> Iterator[str]:
    yield from (
        widget.toolTip(),
        widget.accessibleName(),
        widget.accessibleDescription(),
        widget.windowTitle(),
    )
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield from (widget.placeholderText(), widget.text())
        case QComboBox():
            yield from (widget.itemText(index) for index in range(widget.count()))
        case QGroupBox() | QMenu():
            yield widget.title()
        case QTabBar():
            for index in range(widget.count()):
                yield from (widget.tabText(index), widget.tabToolTip(index))
        case QAbstractItemView() if widget.model() is not None:
            yield from _in_table(widget.model())


def _in_table(model: QAbstractItemModel) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for column in range(columns):
        yield from (model.headerData(column, Qt.Orientation.Horizontal, role) for role in ROLES)
    waiting = [QModelIndex()]
    while waiting:
        parent = waiting.pop()
        for row in range(model.rowCount(parent)):
            for column in range(columns):
                index = model.index(row, column, parent)
                yield from (model.data(index, role) for role in ROLES)
            if model.rowCount(model.index(row, 0, parent)):
                waiting.append(model.index(row, 0, parent))


def fits(top: QWidget) -> Iterator[tuple[str, str]]:
    """Give what is seen of a window and has too little room, or lies on its neighbour."""
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit) and _is_cut(widget):
            yield (f"{type(widget).__name__} {widget.objectName()} is cut", _shown(widget))
        for other in _neighbours(widget):
            if widget.geometry().intersects(other.geometry()):
                yield (f"{type(widget).__name__} lies on {type(other).__name__}", _shown(widget))


def _is_cut(widget: QLabel | QAbstractButton | QLineEdit) -> bool:
    """Return whether a text is cut that is not whole in a tool tip, or for a field in its name."""
    if isinstance(widget, QLineEdit):
        room = widget.width() - 12
        is_long = widget.fontMetrics().horizontalAdvance(widget.placeholderText()) > room
        return is_long and not (widget.accessibleName() or widget.toolTip())
    if widget.toolTip():
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    wanted = widget.sizeHint()
    return wanted.width() > widget.width() + 1 or wanted.height() > widget.height() + 4


def _neighbours(widget: QWidget) -> Iterator[QWidget]:
    """Give the widgets after this one in the same layout.

    Not by `itemAt`: PySide takes what Qt makes later in the place of such an item for that item.
    """
    layout, around = widget.parentWidget().layout(), widget.parentWidget().children()
    if not isinstance(layout, QBoxLayout) or layout.indexOf(widget) < 0:
        return
    others = (other for other in around if isinstance(other, QWidget) and other.isVisible())
    behind = {
        layout.indexOf(other): other for other in others if layout.indexOf(other) > layout.indexOf(widget)
    }
    yield from (behind[place] for place in sorted(behind))


def _shown(widget: QWidget) -> str:
    return widget.placeholderText() if isinstance(widget, QLineEdit) else getattr(widget, "text", str)()
