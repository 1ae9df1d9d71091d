"""The facilitator's side of the show: the wall in small, and what can be done to it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QMargins, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nkmap.drawing.page import ROOMS
from nkmap.ui.audience.page_turner import PageTurner
from nkmap.ui.audience.screens import Display
from nkmap.ui.audience.thumbnail import Thumbnail
from nkmap.ui.audience.wall_scene import WallScene
from nkmap.ui.fields.text_field import TextField
from nkmap.ui.parts.flow_layout import FlowLayout
from nkmap.ui.parts.plain_text import plain_label

WIDTH = 312  # px
MARGIN, SPACING = 12, 8  # px
FIELD = 28  # px of height
BUTTONS = ("spotlight", "laser", "black_wall", "white_wall", "vote_on_wall", "actions_on_wall")
USUAL_MINUTES, MOST_MINUTES = 5, 180


def room_words() -> dict[str, str]:
    """Return the words for how far the last row is."""
    translate = QCoreApplication.translate
    words = {
        "table": translate("Rooms", "Table"),
        "room": translate("Rooms", "Room"),
        "hall": translate("Rooms", "Hall"),
        "large-hall": translate("Rooms", "Large hall"),
    }
    return {room: words[room] for room in ROOMS}


class ShowPanel(QFrame):
    """Says what was meant; it does nothing to the wall itself."""

    display_chosen = Signal(int)  # by its number among those that were offered
    swap_asked = Signal()
    prompt_asked = Signal(str)  # "" takes it away
    test_asked = Signal(bool)
    room_chosen = Signal(str)
    minutes_asked = Signal(int)
    minute_asked = Signal()
    stop_asked = Signal()
    places_said = Signal(bool)

    def __init__(self, wall: WallScene, actions: Mapping[str, QAction], staged: QWidget) -> None:
        super().__init__()
        self.setObjectName("show_panel")
        self.setFixedWidth(WIDTH)
        self.thumbnail = Thumbnail(wall)
        self._where = plain_label(role="heading")
        self.displays = QComboBox()
        self.displays.setAccessibleName(self.tr("Display for the audience"))
        self.displays.activated.connect(self.display_chosen)
        self.swap = self._push(self.tr("Swap"), self.swap_asked)
        self.swap.setToolTip(self.tr("This window there, the audience here"))
        self.said = plain_label(role="warning")
        self.said.setWordWrap(True)
        self.say("")
        self.turner = PageTurner()
        self.says_places = QCheckBox(self.tr("Words above a carried token"))
        self.says_places.setChecked(wall.says_places)
        self.says_places.toggled.connect(self.places_said)
        end = self._push(actions["end_show"].text(), actions["end_show"].trigger)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 10, 0, 10)
        layout.setSpacing(SPACING)
        layout.addLayout(_row(self._where, None, self.displays, self.swap, right=MARGIN))
        layout.addLayout(_row(self.thumbnail, right=MARGIN))
        layout.addWidget(_scrolling(self._controls(wall, actions, staged)), 1)
        layout.addLayout(_row(end, right=MARGIN))

    # Its parts

    def _controls(self, wall: WallScene, actions: Mapping[str, QAction], staged: QWidget) -> QWidget:
        """Return what scrolls where the window is too low for all of it."""
        controls = QWidget()
        controls.setFixedWidth(WIDTH - 2 * MARGIN - 1)  # 1 is the line at the left
        layout = QVBoxLayout(controls)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        layout.addLayout(_flow([self._of_action(actions[id_]) for id_ in BUTTONS]))
        for widget in (self.said, self.turner, staged):
            layout.addWidget(widget)
        for part in (self._timer_row(), self._prompt_row(), *self._room_rows(wall.room)):
            layout.addLayout(part)
        layout.addWidget(self.says_places)
        layout.addStretch()
        return controls

    def _timer_row(self) -> QLayout:
        self.minutes = QSpinBox()
        self.minutes.setRange(1, MOST_MINUTES)
        self.minutes.setValue(USUAL_MINUTES)
        self.minutes.setMinimumHeight(FIELD)
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setAccessibleName(self.tr("Minutes of the timer"))
        self.clock = plain_label(role="heading")
        self.start = self._push(self.tr("Start"))
        self.start.clicked.connect(lambda: self.minutes_asked.emit(self.minutes.value()))
        self.more = self._push(self.tr("+1"), self.minute_asked)
        self.more.setAccessibleName(self.tr("One minute more"))
        self.stop = self._push(self.tr("Stop"), self.stop_asked)
        self.show_time("")
        return _row(
            plain_label(self.tr("Timer")), self.clock, None, self.minutes, self.start, self.more, self.stop
        )

    def _prompt_row(self) -> QLayout:
        self.prompt = TextField()
        self.prompt.setPlaceholderText(self.tr("A prompt for everybody"))
        self.prompt.setAccessibleName(self.tr("Prompt card"))
        self.prompt_button = self._push(self.tr("Show"))
        self.prompt_button.setCheckable(True)
        self.prompt.entered.connect(lambda _keys: self.prompt_asked.emit(self.prompt.text()))
        self.prompt_button.clicked.connect(
            lambda is_on: self.prompt_asked.emit(self.prompt.text() if is_on else "")
        )
        return _row(self.prompt, self.prompt_button)

    def _room_rows(self, room: str) -> list[QLayout]:
        self.test = self._push(self.tr("Can the last row read this?"))
        self.test.setCheckable(True)
        self.test.clicked.connect(self.test_asked)
        self.rooms = QButtonGroup(self)
        chips = []
        for room_id, words in room_words().items():
            chip = QToolButton()
            chip.setText(words)
            chip.setProperty("chip", True)
            chip.setCheckable(True)
            chip.setChecked(room_id == room)
            chip.clicked.connect(lambda _checked, id_=room_id: self.room_chosen.emit(id_))
            self.rooms.addButton(chip)
            chips.append(chip)
        return [_row(self.test), _flow(chips)]

    def _push(self, words: str, asked=None) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("step", True)
        if asked is not None:
            button.clicked.connect(asked)
        return button

    def _of_action(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setProperty("chip", True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        return button

    # What it is told

    def show_place(self, words: str, displays: Sequence[Display], chosen: int) -> None:
        """Say where the wall is; several other displays are offered, and two can be swapped."""
        self._where.setText(words)
        self.displays.clear()
        self.displays.addItems([display.name for display in displays])
        self.displays.setCurrentIndex(chosen)
        self.displays.setVisible(len(displays) > 1)
        self.swap.setVisible(len(displays) == 1)

    def show_time(self, text: str) -> None:
        """Show the time left; "" while the timer is off."""
        self.clock.setText(text)
        for widget in (self.minutes, self.start):
            widget.setVisible(not text)
        for widget in (self.more, self.stop):
            widget.setVisible(bool(text))

    def say(self, sentence: str) -> None:
        """Say something about what the buttons do; "" takes it away."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    def show_cards(self, *, has_prompt: bool, has_test: bool) -> None:
        """Show which card is on the wall."""
        self.prompt_button.setChecked(has_prompt)
        self.test.setChecked(has_test)


def _scrolling(content: QWidget) -> QScrollArea:
    """Return a place in which a widget scrolls, with the bar in the margin beside it."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(content)
    return area


def _row(*widgets: QWidget | None, right: int = 0) -> QHBoxLayout:
    """Return widgets side by side, with so many pixels free at the right; None is room that grows."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, right, 0)
    layout.setSpacing(6)
    for widget in widgets:
        if widget is None:
            layout.addStretch()
        else:
            layout.addWidget(widget)
    return layout


def _flow(widgets: Sequence[QWidget]) -> FlowLayout:
    layout = FlowLayout(QMargins(0, 0, 0, 0))
    layout.setSpacing(4)
    for widget in widgets:
        layout.addWidget(widget)
    return layout
