"""A show that is on: the audience's window, the facilitator's panel, and what ties them to the map."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from nkmap.drawing.theme import Theme
from nkmap.ui.audience.boards import BOARD_ACTIONS
from nkmap.ui.audience.cover import Kind
from nkmap.ui.audience.covering import Covering
from nkmap.ui.audience.following import Following
from nkmap.ui.audience.panel import BUTTONS, ShowPanel
from nkmap.ui.audience.pointing import Pointing
from nkmap.ui.audience.staged import StagedRow
from nkmap.ui.audience.wall_scene import WallScene
from nkmap.ui.audience.window import AudienceWindow
from nkmap.ui.project_page import ProjectPage


class Show(QObject):
    """Where it is shown is for `Presenting`; what is shown is decided here."""

    room_chosen = Signal(str)

    def __init__(self, owner: QMainWindow, page: ProjectPage, theme: Theme, room: str) -> None:
        super().__init__(owner)
        self._owner, self._page, self._actions = owner, page, page.actions_by_id
        self.wall = WallScene(theme, self)
        self.wall.room = room
        self.window = AudienceWindow(self.wall)
        self.following = Following(page.document, page.maps, self.wall)
        self.covering = Covering(self.wall)
        self.boards = page.meeting.boards
        self.pointing = Pointing(page.maps, self.wall)
        self.staged = StagedRow(page.maps, page.actions_by_id)
        self.panel = ShowPanel(self.wall, page.actions_by_id, self.staged)
        self._has_spotlight = False
        self._dock = _dock(owner, self.panel)
        self._connect()

    def _connect(self) -> None:
        panel, countdown = self.panel, self.wall.countdown
        panel.prompt_asked.connect(lambda text: self.covering.show_prompt(text))
        panel.test_asked.connect(lambda is_on: self.covering.show_test(is_on=is_on))
        panel.room_chosen.connect(self.wall.set_room)
        panel.room_chosen.connect(self.room_chosen)
        panel.minutes_asked.connect(countdown.start)
        panel.minute_asked.connect(countdown.add_minute)
        panel.stop_asked.connect(countdown.stop)
        panel.places_said.connect(self._on_places_said)
        panel.turner.turned.connect(self._on_page_turned)
        self.boards.changed.connect(self._show_board)
        self.following.spotlight_missed.connect(self._on_spotlight_missed)
        panel.thumbnail.pointed.connect(self.pointing.point)
        self.window.view.pointed.connect(self.pointing.point)
        countdown.changed.connect(lambda: panel.show_time(countdown.text))
        self.covering.changed.connect(self._tell)
        self._page.selection.changed.connect(self._light)

    def begin(self) -> None:
        """Show the map, once the wall has its size: before, it would be laid out for nothing."""
        if self.wall.content is None:
            self.following.refresh()
            self._show_board()

    def do(self, action_id: str) -> None:
        """Switch something on the wall on or off: one of the panel's actions."""
        if action_id == "spotlight":
            self._has_spotlight = not self._has_spotlight
            self._light()
        elif action_id == "laser":
            self.pointing.turn(is_on=not self.pointing.is_on)
        elif action_id in BOARD_ACTIONS:
            name = BOARD_ACTIONS[action_id]
            self.boards.choose("" if self.boards.chosen == name else name)
        else:
            self.covering.toggle(Kind.BLACK if action_id == "black_wall" else Kind.WHITE)
        self._tell()

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        self.wall.set_theme(theme)
        self.window.view.set_theme(theme)
        self.panel.thumbnail.set_theme(theme)

    def end(self) -> None:
        """Take everything away."""
        self.boards.choose("")
        self._page.maps.staged.hide()
        for action_id in BUTTONS:
            self._actions[action_id].setChecked(False)
        self.window.blockSignals(True)
        self.window.close()
        self.window.deleteLater()
        self._owner.removeDockWidget(self._dock)
        self._dock.deleteLater()
        self.deleteLater()

    def _light(self) -> None:
        chosen = self._page.selection.stakeholders() if self._has_spotlight else []
        self.following.light(set(chosen))

    def _show_board(self) -> None:
        self.wall.show_board(self.boards.board)
        self._tell()

    def _on_spotlight_missed(self, is_missed: bool) -> None:
        sentence = self.tr("The audience does not see who is selected, so nobody stands out.")
        self.panel.say(sentence if is_missed else "")

    def _on_page_turned(self, by: int) -> None:
        self.wall.board_item.turn(by)
        self._tell()

    def _on_places_said(self, are_said: bool) -> None:
        self.wall.says_places = are_said

    def _tell(self) -> None:
        """Show on the buttons what is on."""
        states = {
            "spotlight": self._has_spotlight,
            "laser": self.pointing.is_on,
            "black_wall": self.covering.blank is Kind.BLACK,
            "white_wall": self.covering.blank is Kind.WHITE,
        }
        states |= {id_: self.boards.chosen == name for id_, name in BOARD_ACTIONS.items()}
        for action_id, is_on in states.items():
            self._actions[action_id].setChecked(is_on)
        card = self.covering.card
        self.panel.show_cards(has_prompt=card is Kind.CARD, has_test=card is Kind.TEST)
        self.panel.turner.show_turning(self.wall.board_item.turning)


def _dock(owner: QMainWindow, panel: QWidget) -> QDockWidget:
    dock = QDockWidget(owner)
    dock.setObjectName("show_dock")
    dock.setTitleBarWidget(QWidget())
    dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
    dock.setWidget(panel)
    owner.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    return dock
