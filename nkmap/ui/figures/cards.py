"""The column of cards: one for each figure, and one for figures that are refused for the same reason."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from nkmap.drawing.theme import Theme
from nkmap.figures.figure import Figure
from nkmap.figures.sentences import amounts_sentence
from nkmap.figures.taking_part import LEAST
from nkmap.ui.figures.card import FigureCard
from nkmap.ui.figures.figure_specs import FigureSpec, Told, figure_specs, figure_titles
from nkmap.ui.figures.missing import MAPS, missing_of, placed, placed_sentence
from nkmap.ui.figures.refusal_card import RefusalCard
from nkmap.ui.figures.shown import Reading
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.said import said

WIDEST = 1140  # px of a card


class Cards(QScrollArea):
    """Shows the figures that it is told, and says who was chosen and what is to be opened."""

    stakeholder_chosen = Signal(int)
    opened = Signal(object)  # Missing
    name_opened = Signal(int)  # stakeholder id

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("figure_cards")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        titles = figure_titles()
        self.specs = figure_specs()
        self.by_id = {spec.id: FigureCard(titles[spec.id], theme) for spec in self.specs}
        self.refusals: list[RefusalCard] = []
        self._refused: dict[str, tuple[str, ...]] = {}  # sentence: ids of the cards, as they are shown
        self.amounts = plain_label(said(amounts_sentence()), role="quiet")
        self._column = QVBoxLayout()
        self._build()

    def _build(self) -> None:
        self.amounts.setWordWrap(True)
        column = QWidget()
        column.setMaximumWidth(WIDEST)
        column.setLayout(self._column)
        self._column.setContentsMargins(20, 4, 20, 20)
        self._column.setSpacing(14)
        for card in self.by_id.values():
            self._column.addWidget(card)
            card.stakeholder_chosen.connect(self.stakeholder_chosen)
            card.hide()
        self._column.addWidget(self.amounts)
        self._column.addStretch()
        self.setWidget(column)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft)

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark."""
        for card in self.by_id.values():
            card.set_theme(theme)

    def set_language(self, language: str) -> None:
        """Take the language in which names are written, for the choice of fonts."""
        for card in self.by_id.values():
            card.picture.set_language(language)

    def show_figure(self, name: str, told: Mapping[str, Told]) -> None:
        """Show what the cards of a figure say now; those that say nothing are hidden."""
        for spec in self.specs:
            if spec.name == name:
                card = self.by_id[spec.id]
                card.setVisible(spec.id in told)
                if spec.id in told:
                    card.show_figure(told[spec.id].sentence, told[spec.id].shown)

    def forget(self) -> None:
        """Keep nothing of another map, not even in grey."""
        for card in self.by_id.values():
            card.shown = None

    def wait_for(self, names: set[str]) -> None:
        """Say of figures that they are still to come."""
        for spec in self.specs:
            if spec.name in names:
                self.by_id[spec.id].wait()

    def show_refusals(self, figures: Mapping[str, Figure[Any]], reading: Reading) -> None:
        """Show which of the figures that are made are refused, and why."""
        found: dict[str, list[FigureSpec]] = {}
        for spec in self.specs:
            figure = figures.get(spec.name)
            if figure is not None and figure.refused is not None:
                found.setdefault(self._sentence(figure, spec.name, reading), []).append(spec)
        refused = {sentence: tuple(spec.id for spec in specs) for sentence, specs in found.items()}
        self.amounts.setVisible(any(figure.sensitivity for figure in figures.values()))
        if refused != self._refused:
            self._refused = refused
            self._make_refusals(found, figures, reading)

    def _make_refusals(
        self, found: Mapping[str, list[FigureSpec]], figures: Mapping[str, Figure[Any]], reading: Reading
    ) -> None:
        for card in self.refusals:
            card.hide()
            card.deleteLater()
        titles, self.refusals = figure_titles(), []
        for sentence, specs in found.items():
            missing = missing_of(figures[specs[0].name], specs[0].name, reading.material)
            card = RefusalCard([titles[spec.id] for spec in specs], sentence, missing)
            card.opened.connect(self.opened)
            card.name_opened.connect(self.name_opened)
            self._column.insertWidget(self._column.indexOf(self.by_id[specs[0].id]), card)
            self.refusals.append(card)

    @staticmethod
    def _sentence(figure: Figure[Any], name: str, reading: Reading) -> str:
        missing = missing_of(figure, name, reading.material)
        if missing.what == MAPS and placed(reading.material) < LEAST:
            return placed_sentence(placed(reading.material))
        assert figure.refused is not None
        return said(figure.refused)
