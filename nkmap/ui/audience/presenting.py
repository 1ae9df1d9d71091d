"""The show of one window: where the audience's view is, and what is done to it from the window."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt

from nkmap.ui.appearance import current_theme
from nkmap.ui.audience.cover import Kind
from nkmap.ui.audience.room_view import RoomView
from nkmap.ui.audience.screens import Display, Screens, display_of, other_displays
from nkmap.ui.audience.show import Show
from nkmap.ui.audience.wall_scene import USUAL_ROOM

if TYPE_CHECKING:
    from nkmap.ui.main_window import MainWindow


class Presenting(QObject):
    """Belongs to a window. It opens no dialog; what is lost by accident can be shown again as it was."""

    def __init__(self, window: "MainWindow", windows) -> None:
        super().__init__(window)
        self._window, self._windows = window, windows
        self.screens = Screens(self)
        self.show: Show | None = None
        self.room_view: RoomView | None = None
        self._display: Display | None = None  # that the audience looks at; None for a window
        self._room = USUAL_ROOM
        self.screens.changed.connect(self._on_screens_changed, Qt.ConnectionType.QueuedConnection)
        windows.settings_changed.connect(self._on_settings_changed)
        window.installEventFilter(self)

    # Where it is

    def start(self) -> None:
        """Show the map on another display; where there is none, say so."""
        others = self._others()
        if not others:
            self._say_only_one_picture()
            return
        self.leave_room()
        self._put_on(self._display if self._display in others else others[0])

    def rehearse(self) -> None:
        """Show the map in a window."""
        self.leave_room()
        self._display = None
        show = self._made_show()
        show.window.show_in_window(self._window.frameGeometry())
        show.begin()
        self._tell_place()

    def use_this_screen(self) -> None:
        """Let everybody see this window: Room view."""
        if self.room_view is None and self._window.page is not None:
            self.end()
            self.room_view = RoomView(self._window, self._windows)
            self.room_view.left.connect(self.leave_room)
            self._window.set_show("room")

    def leave_room(self) -> None:
        """Give the window back to the facilitator."""
        if self.room_view is not None:
            room_view, self.room_view = self.room_view, None
            room_view.leave()
            self._window.set_show("")

    def end(self) -> None:
        """End the show, wherever it is."""
        self.leave_room()
        if self.show is not None:
            show, self.show = self.show, None
            show.end()
            self._tell_blank(Kind.NOTHING)
            self._window.set_show("")

    def swap(self) -> None:
        """Put the audience where this window is, and this window where the audience was."""
        if self._display is None:
            return
        there = self._display
        here = display_of(self.screens.all(), self._window.frameGeometry())
        self._put_on(here)
        is_maximised = self._window.isMaximized()
        self._window.showNormal()
        self._window.move(there.geometry.center() - self._window.rect().center())
        if is_maximised:
            self._window.showMaximized()

    def _others(self) -> list[Display]:
        displays = self.screens.all()
        return other_displays(displays, display_of(displays, self._window.frameGeometry()))

    def _put_on(self, display: Display) -> None:
        is_there = self.show is not None and self._display == display
        self._display = display
        show = self._made_show()
        if is_there:
            show.window.raise_()
        else:
            show.window.show_on(display.geometry)
        show.begin()
        self._tell_place()
        self._window.activateWindow()

    def _say_only_one_picture(self) -> None:
        sentence = self.tr("Only one picture available. Windows: press Windows+P, choose Extend.")
        again = (self.tr("Try again"), self.start)
        self._window.notices.say(sentence, again, (self.tr("Use this screen"), self.use_this_screen))

    def _on_screens_changed(self) -> None:
        if self.show is None:
            return
        if self._display is not None and self._display not in self.screens.all():
            self.rehearse()
            sentence = self.tr("The projector is gone. Here is what the audience saw; nothing is lost.")
            self._window.notices.say(sentence, (self.tr("Show on projector"), self.start))
        self._tell_place()

    def _tell_place(self) -> None:
        if self.show is None:
            return
        others = self._others() if self._display is not None else []
        words = self.tr("On the projector") if self._display is not None else self.tr("In a window")
        chosen = others.index(self._display) if self._display in others else -1
        self.show.panel.show_place(words, others, chosen)

    def _on_display_chosen(self, number: int) -> None:
        self._put_on(self._others()[number])

    # What is on the wall

    def do(self, action_id: str) -> None:
        """Do to the wall what an action says: black, white, spotlight or laser."""
        if self.room_view is not None and action_id == "black_wall":
            self.room_view.toggle_black()
            self._window.actions_by_id[action_id].setChecked(False)  # a click ends it as well
        elif self.show is not None:
            self.show.do(action_id)

    def _made_show(self) -> Show:
        if self.show is None:
            page = self._window.page
            assert page is not None
            theme = current_theme(self._windows.settings)
            self.show = show = Show(self._window, page, theme, self._room)
            show.covering.changed.connect(self._on_covering_changed)
            show.room_chosen.connect(self._on_room_chosen)
            show.window.closed.connect(self.end)
            show.window.action_asked.connect(self.do)
            show.panel.display_chosen.connect(self._on_display_chosen)
            show.panel.swap_asked.connect(self.swap)
            self._window.set_show("wall")
        return self.show

    def _on_room_chosen(self, room: str) -> None:
        self._room = room

    def _on_covering_changed(self) -> None:
        if self.show is not None:
            self._tell_blank(self.show.covering.blank)

    def _tell_blank(self, kind: Kind) -> None:
        sentences = {
            Kind.BLACK: self.tr("The projector is black"),
            Kind.WHITE: self.tr("The projector is white"),
        }
        notices = self._window.notices
        for sentence in sentences.values():
            notices.take_back(sentence)
        if kind in sentences and self.show is not None:
            notices.say(sentences[kind], (self.tr("Show again"), partial(self.show.covering.show_again)))

    def _on_settings_changed(self) -> None:
        theme = current_theme(self._windows.settings)
        if self.show is not None:
            self.show.set_theme(theme)
        if self.room_view is not None:
            self.room_view.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Close:
            self.end()  # the project is about to be closed
        return False
