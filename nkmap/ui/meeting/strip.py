"""The strip below the map: which step of the agenda it is, how much time is left, and what comes next."""

from collections.abc import Callable, Sequence
from time import monotonic

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from nkmap.db.queries.sessions import AgendaRow
from nkmap.ui.audience.countdown import Countdown
from nkmap.ui.meeting.modes import mode_words
from nkmap.ui.parts.plain_text import ElidedLabel, plain_label
from nkmap.ui.parts.push_button import push_button


class AgendaStrip(QFrame):
    """Says what is meant; the clock makes no sound."""

    started = Signal(object)  # AgendaRow
    done = Signal(object)  # AgendaRow
    wall_asked = Signal(object)  # AgendaRow
    closed = Signal()

    def __init__(self, clock: Callable[[], float] = monotonic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("agenda_strip")
        self.step: AgendaRow | None = None
        self._running: int | None = None  # id of the step whose time runs
        self.countdown = Countdown(self, clock)
        self.place = plain_label(role="quiet")
        self.title, self.prompt = ElidedLabel(), ElidedLabel()
        self.after, self.next = ElidedLabel(), ElidedLabel()
        self.clock = plain_label(role="section")
        self.wall_button = push_button(self.tr("On the projector"))
        self.more_button = push_button(self.tr("+1 min"))
        self.start_button = push_button("", primary=True)
        self.close_button = QToolButton()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.title.setProperty("role", "heading")
        for label in (self.prompt, self.after, self.next):
            label.setProperty("role", "quiet")
        self.close_button.setText("×")
        self.close_button.setToolTip(self.tr("Hide the agenda"))
        self.close_button.setAccessibleName(self.tr("Hide the agenda"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 6, 6)
        row.setSpacing(12)
        row.addWidget(self.place)
        row.addLayout(_column(self.title, self.prompt), 5)
        row.addWidget(self.clock)
        for button in (self.more_button, self.start_button, self.wall_button):
            row.addWidget(button)
        row.addLayout(_column(self.after, self.next), 3)
        row.addWidget(self.close_button)
        for widget in (self.more_button, self.start_button, self.wall_button, self.close_button):
            widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys where names are typed

    def _connect(self) -> None:
        self.countdown.changed.connect(self._show_clock)
        self.start_button.clicked.connect(self._on_start_clicked)
        self.more_button.clicked.connect(self.countdown.add_minute)
        self.wall_button.clicked.connect(lambda: self.wall_asked.emit(self.step))
        self.close_button.clicked.connect(self.closed)

    @property
    def is_running(self) -> bool:
        """Whether the time of the step that is shown runs."""
        return self.step is not None and self._running == self.step.id

    def show_agenda(self, steps: Sequence[AgendaRow]) -> None:
        """Show the first step that is not ticked off, and the one after it."""
        to_do = [step for step in steps if not step.is_done]
        self.step = to_do[0] if to_do else None
        if self._running is not None and not self.is_running:
            self._running = None
            self.countdown.stop()
        if self.step is None:
            self._show_end(bool(steps))
        else:
            number = len(steps) - len(to_do) + 1
            self.place.setText(self.tr("{0} of {1}").format(number, len(steps)))
            self.title.set_whole_text(self.step.title)
            self.prompt.set_whole_text(self.step.prompt)
            self._show_next(to_do[1] if len(to_do) > 1 else None)
        self._show_buttons()
        self._show_clock()

    def _show_end(self, has_steps: bool) -> None:
        self.place.setText("")
        words = self.tr("All steps are done.") if has_steps else self.tr("There is no agenda yet.")
        self.title.set_whole_text(words)
        self.prompt.set_whole_text("")
        self._show_next(None)

    def _show_next(self, step: AgendaRow | None) -> None:
        self.after.set_whole_text(self.tr("Next, {0} min:").format(step.minutes) if step else "")
        self.next.set_whole_text(step.title if step else "")

    def _show_buttons(self) -> None:
        for button in (self.start_button, self.wall_button, self.clock):
            button.setVisible(self.step is not None)
        self.more_button.setVisible(self.is_running)
        if self.step is not None:
            self.start_button.setText(self.tr("Done") if self.is_running else self._start_words(self.step))

    def _start_words(self, step: AgendaRow) -> str:
        if step.mode is None:
            return self.tr("Start")
        return self.tr("Start: {0}").format(mode_words()[step.mode])

    def _show_clock(self) -> None:
        left = self.countdown.text if self.is_running else ""
        minutes = self.step.minutes if self.step else 0
        self.clock.setText(left or self.tr("{0} min").format(minutes))
        role = "warning" if self.is_running and self.countdown.is_over else "section"
        if self.clock.property("role") != role:
            self.clock.setProperty("role", role)
            self.clock.style().unpolish(self.clock)
            self.clock.style().polish(self.clock)

    def _on_start_clicked(self) -> None:
        step = self.step
        if step is None:
            return
        if self.is_running:
            self.done.emit(step)
            return
        self._running = step.id
        self.countdown.start(step.minutes)
        self._show_buttons()
        self._show_clock()
        self.started.emit(step)


def _column(*labels: QLabel) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(1)
    for label in labels:
        column.addWidget(label)
    return column
