"""What is shown of the network, and what can be done with it: the row over the picture."""

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QMargins, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QMenu, QSpacerItem, QToolButton, QWidget

from nkmap.db.queries.maps import MapRow
from nkmap.ui.fields.editors import Choice, ChoiceBox
from nkmap.ui.parts.flow_layout import FlowLayout
from nkmap.ui.parts.plain_text import as_tool_tip

LONGEST = 12  # letters of a question that the box of maps shows


class NetworkControls(QWidget):
    """Filters and sizes emit `changed`; buttons are connected by the view."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.map = self._box(self.tr("Relations among those on a map"))
        self.map.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.map.setMinimumContentsLength(LONGEST)
        self.size_by = self._box(self.tr("Size of tokens"))
        self.size_by.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.size_by.offer([Choice(value, words) for value, words in self._size_words().items()])
        self.communities = self._check(self.tr("Communities"))
        self.unrelated = self._check(self.tr("Unrelated too"))
        self.connect_button = self._button(self.tr("Connect"), self.tr("Type who is related to whom"))
        self.numbers_button = self._button(self.tr("Numbers"), self.tr("The figures as a table"))
        self.numbers_button.setCheckable(True)
        self.more_button = self._button("⋯", self.tr("Lay out anew, copy, save"))
        self.more_button.setAccessibleName(self.tr("More"))
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more_button.setMenu(QMenu(self.more_button))
        self.anew = QAction(self.tr("Lay out anew"), self)
        self.more_button.menu().addAction(self.anew)
        self.more_button.menu().addSeparator()
        self._lay_out()
        self.map.currentIndexChanged.connect(self._on_changed)
        self.size_by.currentIndexChanged.connect(self._on_changed)
        for check in (self.communities, self.unrelated):
            check.toggled.connect(self._on_changed)
        self.numbers_button.toggled.connect(self._on_changed)

    def _lay_out(self) -> None:
        flow = FlowLayout(QMargins(12, 6, 12, 0))
        self.setLayout(flow)
        buttons = self.connect_button, self.numbers_button, self.more_button
        for group in ((self.map,), (self.size_by,), (self.communities,), (self.unrelated,), buttons):
            flow.addWidget(_in_a_row(group, self.size_by.sizeHint().height()))

    @property
    def map_id(self) -> int | None:
        """The map that is chosen; None for all names."""
        at = self.map.currentIndex()
        return cast("int | None", self.map.choices[at].value) if at >= 0 else None

    @property
    def measure(self) -> str:
        """The measure that the size of tokens shows; empty for none."""
        return cast(str, self.size_by.choices[self.size_by.currentIndex()].value)

    def offer_maps(self, maps: Sequence[MapRow]) -> None:
        """Offer the maps of the project; the one that was chosen stays, if it is there."""
        before = self.map_id if self.map.count() else None
        choices = [Choice(None, self.tr("All names")), *(Choice(row.id, row.question) for row in maps)]
        if choices == list(self.map.choices):
            return
        self.map.blockSignals(True)
        self.map.offer(choices)
        self.map.show_value(before if before in [row.id for row in maps] else None)
        self.map.blockSignals(False)

    def offer_exports(self, choices: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Put ways to take it along into the menu."""
        menu = self.more_button.menu()
        for words, act in choices:
            action = QAction(words, menu)
            action.triggered.connect(lambda _checked=False, act=act: act())
            menu.addAction(action)

    def protect(self, why: str) -> None:
        """Let nothing be changed, and say why; "" ends it."""
        self.connect_button.setEnabled(not why)
        self.connect_button.setToolTip(as_tool_tip(why or self.connect_button.property("usual_tip")))
        self.anew.setEnabled(not why)

    def _size_words(self) -> dict[str, str]:
        return {
            "": self.tr("Size: all alike"),
            "degree": self.tr("Size: degree"),
            "betweenness": self.tr("Size: betweenness"),
            "closeness": self.tr("Size: closeness"),
        }

    def _box(self, name: str) -> ChoiceBox:
        box = ChoiceBox()
        box.setAccessibleName(name)
        box.setToolTip(as_tool_tip(name))
        return box

    def _check(self, words: str) -> QCheckBox:
        return QCheckBox(words)

    def _button(self, words: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setToolTip(as_tool_tip(tip))
        button.setProperty("usual_tip", tip)
        return button

    def _on_changed(self) -> None:
        self.changed.emit()


def _in_a_row(widgets: Sequence[QWidget], height: int) -> QWidget:
    """Return widgets side by side in a row as high as all the others, so that they stand on one line."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addItem(QSpacerItem(0, height))
    return row
