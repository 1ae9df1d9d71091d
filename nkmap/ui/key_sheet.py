"""All keys and gestures on one page, from the data of the menus and one table of gestures."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QMargins, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nkmap.ui.actions import ActionSpec, action_specs
from nkmap.ui.overlay import Overlay
from nkmap.ui.plain_text import plain_label

COLUMNS = 3
MARGINS = QMargins(16, 12, 16, 12)  # px
BORDER = QSize(2, 2)  # px, what the style sheet draws round the panel
GROUP_GAP = 8  # px above a group's title


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
            ("log_lever", "show_log"),
            (
                Gesture(say("Enter, Shift+Enter"), say("Log it; and show the log")),
                Gesture(say("0 to 5 in the last field"), say("How open the target is")),
            ),
        ),
        KeyGroup(say("History"), ("undo", "redo")),
        KeyGroup(
            say("Look"),
            ("zoom_in", "zoom_out", "zoom_fit"),
            (
                Gesture(say("Ctrl+wheel, pinch"), say("Zoom at the pointer")),
                Gesture(say("Wheel, zoomed in"), say("Move the sheet")),
                Gesture(say("Space- or middle-drag"), say("Move the sheet")),
            ),
        ),
        KeyGroup(
            say("Go"),
            ("next_map", "previous_map", "next_pane", "show_inspector", "command_palette", "show_keys"),
        ),
        KeyGroup(say("Take along"), ("export_picture", "copy_picture")),
        KeyGroup(
            say("Files and windows"),
            (
                "new_project", "new_window", "open_project", "save_project", "save_as", "close_window",
                "quit",
            ),
        ),
    ]  # fmt: skip


class KeySheet(Overlay):
    """Opens over the window; Esc closes it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._page = QWidget()
        self._area = QScrollArea()
        self._area.setObjectName("key_sheet")
        self._page.setObjectName("key_sheet_page")
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(self.tr("Keys and gestures"))
        layout = QVBoxLayout(self.panel)
        layout.setContentsMargins(MARGINS)
        layout.addWidget(self._area)

    def open_sheet(self, _checked: bool = False) -> None:
        """Show the sheet."""
        if self._area.widget() is None:
            self._fill_page()
            self._area.setWidget(self._page)
        self.open_over(self._area)

    def wanted_size(self) -> QSize:
        """Return the size of the page, so that nothing has to be scrolled where there is room."""
        return self._page.sizeHint().grownBy(MARGINS) + BORDER

    def _fill_page(self) -> None:
        across = QHBoxLayout(self._page)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(20)
        for groups in _columns(key_groups()):
            across.addLayout(_table(groups), 1)


def rows_of(group: KeyGroup) -> list[tuple[str, str]]:
    """Return the keys, as this computer writes them, and the words of a group, actions first."""
    specs = {spec.id: spec for spec in action_specs()}
    rows = [(_keys(specs[id_]), specs[id_].text.rstrip("…")) for id_ in group.action_ids]
    return rows + [(gesture.hand, gesture.effect) for gesture in group.gestures]


def _keys(spec: ActionSpec) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    keys = [key for key in (*spec.keys, spec.canvas_key) if key]
    return ", ".join(QKeySequence(key).toString(native) for key in keys)


def _columns(groups: list[KeyGroup]) -> list[list[KeyGroup]]:
    """Return the groups in columns of about the same height; a title counts as two rows."""
    heights = [len(rows_of(group)) + 2 for group in groups]
    most = sum(heights) / COLUMNS
    columns: list[list[KeyGroup]] = [[] for _ in range(COLUMNS)]
    before = 0
    for group, height in zip(groups, heights, strict=True):
        columns[min(COLUMNS - 1, int((before + height / 2) // most))].append(group)
        before += height
    return columns


def _table(groups: list[KeyGroup]) -> QGridLayout:
    table = QGridLayout()
    table.setHorizontalSpacing(8)
    table.setVerticalSpacing(1)
    table.setColumnStretch(1, 1)
    for group in groups:
        title = plain_label(group.title, role="heading")
        title.setContentsMargins(0, GROUP_GAP if group is not groups[0] else 0, 0, 2)
        table.addWidget(title, table.rowCount(), 0, 1, 2)
        for keys, words in rows_of(group):
            row = table.rowCount()
            table.addWidget(plain_label(keys, role="key"), row, 0, Qt.AlignmentFlag.AlignLeft)
            table.addWidget(plain_label(words, role="quiet"), row, 1)
    table.setRowStretch(table.rowCount(), 1)
    return table
