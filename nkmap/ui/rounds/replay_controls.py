"""The controls of a replay: play, a slider over all steps, the time, the speed, and saving."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QPushButton, QSlider, QWidget

from nkmap.ui.parts.plain_text import plain_label

TIME_WIDTH = 130  # px, at least: it does not push the slider at every step


class ReplayControls(QWidget):
    """Says what is wanted; it knows no meeting."""

    play_asked = Signal(bool)
    step_chosen = Signal(int)
    gif_asked = Signal()
    series_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, speeds: dict[int, str], usual: int) -> None:
        """`speeds` are the milliseconds of a step, with what each is called."""
        super().__init__()
        self.play = QPushButton()
        self.play.setCheckable(True)
        self.play.toggled.connect(self._on_play_toggled)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Step of the meeting"))
        self.slider.setPageStep(1)
        self.slider.valueChanged.connect(self.step_chosen)
        self.time = plain_label()
        self.time.setMinimumWidth(TIME_WIDTH)
        self.speed = QComboBox()
        self.speed.setAccessibleName(self.tr("Speed"))
        for milliseconds, words in speeds.items():
            self.speed.addItem(words, milliseconds)
        self.speed.setCurrentIndex(self.speed.findData(usual))
        self.save = QPushButton(self.tr("Save"))
        self.save.setMenu(self._save_menu())
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancel_asked)
        self.cancel.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.play, self.slider, self.time, self.speed, self.save, self.cancel):
            layout.addWidget(widget, 1 if widget is self.slider else 0)
        self._on_play_toggled(False)

    def _save_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Animated picture (GIF)…")).triggered.connect(lambda: self.gif_asked.emit())
        menu.addAction(self.tr("Numbered pictures (PNG)…")).triggered.connect(
            lambda: self.series_asked.emit()
        )
        return menu

    @property
    def step_ms(self) -> int:
        """How long a step takes, in milliseconds."""
        return self.speed.currentData()

    def show_step(self, at: int, last: int, words: str) -> None:
        """Show where the replay is."""
        with QSignalBlocker(self.slider):
            self.slider.setMaximum(last)
            self.slider.setValue(at)
        self.time.setText(words)

    def show_playing(self, is_playing: bool) -> None:
        """Show whether it goes on by itself."""
        with QSignalBlocker(self.play):
            self.play.setChecked(is_playing)
        self.play.setText(self.tr("Stop") if is_playing else self.tr("Play"))

    def show_saving(self, is_saving: bool) -> None:
        """While it is saved, there is only that to be watched or ended."""
        for widget in (self.play, self.slider, self.speed):
            widget.setEnabled(not is_saving)
        self.save.setVisible(not is_saving)
        self.cancel.setVisible(is_saving)

    def _on_play_toggled(self, is_on: bool) -> None:
        self.show_playing(is_on)
        self.play_asked.emit(is_on)
