"""All keys and gestures on one page, from the data of the menus and one table of gestures."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QMargins, QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nkmap.ui.action_specs import action_specs
from nkmap.ui.parts.overlay import MARGINS as AROUND
from nkmap.ui.parts.overlay import Overlay
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.settings.key_map import KeyMap

COLUMNS = 3  # where they have room
MARGINS = QMargins(16, 12, 16, 12)  # px
BORDER = QSize(2, 2)  # px, what the style sheet draws round the panel
GROUP_GAP = 6  # px above a group's title


@dataclass(frozen=True, slots=True)
class Gesture:
    """What the hand does, and what follows."""

    hand: str
    effect: str


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """A part of the sheet: ids of actions, whose keys are told, and gestures."""

    title: str
    action_ids: tuple[str, ...]
    gestures: tuple[Gesture, ...] = ()


def key_groups() -> list[KeyGroup]:
    """Return the sheet in the language of the window."""

    def say(text: str) -> str:
        return QCoreApplication.translate("Keys", text)

    return [
        KeyGroup(
            say("Add"),
            ("add_name", "paste_names", "paste_plain"),
            (
                Gesture(say("Type in the list, Enter"), say("New name, not placed")),
                Gesture(say("Double-click the grid"), say("New name right there")),
            ),
        ),
        KeyGroup(
            say("Place"),
            ("lift", "take_off"),
            (
                Gesture(say("Drag from the list"), say("Place it")),
                Gesture(say("Enter in the list"), say("Lift it: arrows or pointer carry")),
                Gesture(say("Enter or click"), say("Drop what is lifted")),
                Gesture(say("Drag to the list"), say("Take it off the map")),
            ),
        ),
        KeyGroup(
            say("Select"),
            ("select_all", "find"),
            (
                Gesture(say("Click"), say("One")),
                Gesture(say("Shift- or Ctrl-click"), say("One more, or one less")),
                Gesture(say("Drag the empty grid"), say("All inside")),
                Gesture(say("Tab, Shift+Tab"), say("In reading order")),
                Gesture(say("A letter on the grid"), say("Find a name with it")),
            ),
        ),
        KeyGroup(
            say("Move and rename"),
            ("rename",),
            (
                Gesture(say("Drag"), say("Move")),
                Gesture(say("Arrows, with Shift"), say("Move by 1 %, by 10 %")),
                Gesture(say("Double-click a token"), say("Rename")),
                Gesture(say("Esc"), say("End a drag, a field, a selection")),
            ),
        ),
        KeyGroup(
            say("Log"),
            ("log_lever", "explain", "show_log"),
            (
                Gesture(say("Enter, Shift+Enter"), say("Log it; and show the log")),
                Gesture(say("0 to 5 in the last field"), say("How open the target is")),
            ),
        ),
        KeyGroup(say("History"), ("undo", "redo")),
        KeyGroup(
            say("Look"),
            ("zoom_fit",),
            (
                Gesture(say("Ctrl+wheel, pinch"), say("Zoom at the pointer")),
                Gesture(say("Wheel, zoomed in"), say("Move the sheet")),
                Gesture(say("Space- or middle-drag"), say("Move the sheet")),
            ),
        ),
        KeyGroup(
            say("Go"),
            (
                "next_map", "previous_map", "name_round", "earlier_round", "later_round",
                "next_pane", "show_inspector", "command_palette", "show_keys",
            ),
        ),
        KeyGroup(
            say("Show, and take along"),
            ("present", "black_wall", "export_picture", "copy_picture", "print_picture", "bundle"),
        ),
        KeyGroup(
            say("Files and windows"),
            (
                "new_project", "new_window", "open_project", "save_project", "save_as", "import_data",
                "close_window", "quit",
            ),
        ),
    ]  # fmt: skip


class KeySheet(Overlay):
    """Opens over the window; Esc closes it."""

    def __init__(self, window: QWidget, windows) -> None:
        super().__init__(window)
        self._windows = windows
        self._page = QWidget()
        self._area = QScrollArea()
        self._area.setObjectName("key_sheet")
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(self.tr("Keys and gestures"))
        layout = QVBoxLayout(self.panel)
        layout.setContentsMargins(MARGINS)
        layout.addWidget(self._area)

    def open_sheet(self, _checked: bool = False) -> None:
        """Show the sheet."""
        for columns in range(COLUMNS, 0, -1):
            self._page = self._make_page(columns)
            self._area.setWidget(self._page)
            if self.wanted_size().width() <= self._room().width():
                break
        self.open_over(self._area)

    def wanted_size(self) -> QSize:
        """Return the size of the page: it is scrolled only where there is no room, and never across."""
        size = self._page.sizeHint().grownBy(MARGINS) + BORDER
        bar = self._area.verticalScrollBar().sizeHint().width()
        return size + QSize(bar, 0) if size.height() > self._room().height() else size

    def _room(self) -> QSize:
        return self.window().size().shrunkBy(AROUND)

    def _make_page(self, columns: int) -> QWidget:
        page = QWidget()
        page.setObjectName("key_sheet_page")
        across = QHBoxLayout(page)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(20)
        for groups in _columns(key_groups(), columns):
            across.addLayout(_table(groups, self._windows.keys), 1)
        return page


def rows_of(group: KeyGroup, keys: KeyMap) -> list[tuple[str, str]]:
    """Return the keys in force, as this computer writes them, and the words of a group, actions first.

    An action that has no key, usually or because the user took it away, is in the menus only.
    """
    words = {spec.id: spec.text.rstrip("…") for spec in action_specs()}
    rows = [(", ".join(keys.shown(id_)), words[id_]) for id_ in group.action_ids if keys.shown(id_)]
    return rows + [(gesture.hand, gesture.effect) for gesture in group.gestures]


def _columns(groups: list[KeyGroup], count: int) -> list[list[KeyGroup]]:
    """Return the groups in columns of about the same height; a title counts as two rows."""
    heights = [len(group.action_ids) + len(group.gestures) + 2 for group in groups]
    most = sum(heights) / count
    columns: list[list[KeyGroup]] = [[] for _ in range(count)]
    before = 0
    for group, height in zip(groups, heights, strict=True):
        columns[min(count - 1, int((before + height / 2) // most))].append(group)
        before += height
    return columns


def _table(groups: list[KeyGroup], in_force: KeyMap) -> QGridLayout:
    table = QGridLayout()
    table.setHorizontalSpacing(8)
    table.setVerticalSpacing(1)
    table.setColumnStretch(1, 1)
    for group in groups:
        title = plain_label(group.title, role="heading")
        title.setContentsMargins(0, GROUP_GAP if group is not groups[0] else 0, 0, 2)
        table.addWidget(title, table.rowCount(), 0, 1, 2)
        for keys, words in rows_of(group, in_force):
            row = table.rowCount()
            table.addWidget(plain_label(keys, role="key"), row, 0, Qt.AlignmentFlag.AlignLeft)
            table.addWidget(plain_label(words, role="quiet"), row, 1)
    table.setRowStretch(table.rowCount(), 1)
    return table
