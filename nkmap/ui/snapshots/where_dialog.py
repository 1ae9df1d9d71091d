"""Where copies of a project live: two ways, each with what it costs."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from nkmap.db.places import beside
from nkmap.ui.parts.choice_card import ChoiceCard
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.parts.push_button import push_button

WIDTH = 760  # px; fits a screen of 1093 × 614


class WhereDialog(QDialog):
    """It moves nothing itself."""

    chosen = Signal(bool)  # beside the file

    def __init__(self, document: Path, lives_beside: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Where copies live"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document, self._lives_beside = document, lives_beside
        self.here, self.beside = self._here_card(), self._beside_card()
        (self.beside if lives_beside else self.here).setChecked(True)
        self.save_button = push_button(self.tr("Keep copies there"), primary=True)
        self.close_button = push_button(self.tr("Cancel"))
        self._build()
        self.save_button.clicked.connect(self._on_save_clicked)
        self.close_button.clicked.connect(self.close)
        self._show_possible()
        self.close_button.setFocus()  # on a card the focus would hide which is chosen

    def _here_card(self) -> ChoiceCard:
        return ChoiceCard(
            self.tr("On this computer"),
            self.tr("Safest against loss: whatever happens to the stick, your work is here."),
            self.tr(
                "Names are on this computer while the project is open, and in its earlier versions as long "
                "as these are kept."
            ),
            self.tr("The usual way. Encrypt the disk of this computer."),
        )

    def _beside_card(self) -> ChoiceCard:
        return ChoiceCard(
            self.tr("Beside the file"),
            self.tr(
                "In the folder “{0}”, which belongs to the file: take it along. Of the project nothing is on "
                "this computer but its place in the list of recent files."
            ).format(beside(self._document).name),
            self.tr(
                "While its stick is out nothing can be changed; nkmap can save what it shows in another "
                "place. If the stick is lost, so are the copies."
            ),
            self.tr("Each step is written to the stick before you see it: a slow one makes the work slow."),
        )

    def _build(self) -> None:
        self.setFixedWidth(WIDTH)
        intro = plain_label(
            self.tr(
                "While nkmap works on {0}, it keeps a working copy with all undo steps, and earlier "
                "versions. They hold names, deleted ones too."
            ).format(self._document.name)
        )
        moved = plain_label(
            self.tr("Copies move as they are, undo included. Nothing of them stays in the other place."),
            role="quiet",
        )
        cards, group = QHBoxLayout(), QButtonGroup(self)
        cards.setSpacing(12)
        for card in (self.here, self.beside):
            group.addButton(card)
            cards.addWidget(card, 1)
            card.clicked.connect(self._show_possible)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(intro)
        layout.addLayout(cards)
        layout.addWidget(moved)
        layout.addLayout(buttons)
        for label in (intro, moved):
            label.setWordWrap(True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFixedHeight(self.heightForWidth(WIDTH))  # the style sheet has set the fonts by now

    def _show_possible(self) -> None:
        self.save_button.setEnabled(self.beside.isChecked() is not self._lives_beside)

    def _on_save_clicked(self) -> None:
        beside_it = self.beside.isChecked()
        self.close()
        self.chosen.emit(beside_it)
