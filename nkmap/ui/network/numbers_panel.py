"""The figures of the network beside it: what each means, a table, and the arithmetic of a row."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QPushButton, QScrollArea, QVBoxLayout, QWidget

from nkmap.db.queries.network import Network
from nkmap.formats.tables import Row as TextRow
from nkmap.leverage.network_figures import COUNTED, MEASURES, NetworkFigures
from nkmap.leverage.network_terms import network_terms
from nkmap.ui.figures.shown import Row
from nkmap.ui.figures.terms_table import ROW, TermsTable
from nkmap.ui.network.number_words import arithmetic, shown
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.said import said
from nkmap.ui.views.copied_table import copy_table

WIDTH = 452  # px
AROUND = 28  # px beside a heading
MOST_NUMBERS = 300  # px of all numbers together; the rest is for names
MOST_ROWS = 8  # seen at once


class NumbersPanel(QFrame):
    """Says whose row was chosen."""

    stakeholder_chosen = Signal(int)
    copied = Signal(str)  # a sentence

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("entry_form")  # the look of a form at the side
        self.setFixedWidth(WIDTH)
        self._figures: NetworkFigures | None = None
        self._network: Network | None = None
        self.table = TermsTable(self.tr("Figures of the network"))
        self.table.chosen.connect(self._on_row_chosen)
        self.steps = plain_label()
        self.steps.setWordWrap(True)
        self.steps.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy_button = QPushButton(self.tr("Copy table"))
        self.copy_button.clicked.connect(self._on_copy)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_steps)
        self._build()
        self.hide()

    def _build(self) -> None:
        inside = QWidget()
        inside.setObjectName("entry_fields")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(plain_label(self.tr("Numbers"), role="heading"))
        head.addStretch()
        head.addWidget(self.copy_button)
        layout.addLayout(head)
        layout.addWidget(self.table)
        layout.addWidget(self.steps)
        for sentence in (COUNTED, *MEASURES.values()):
            label = plain_label(said(sentence), role="quiet")
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addStretch()
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def show_figures(self, network: Network, figures: NetworkFigures) -> None:
        """Show the figures of a network."""
        self._network, self._figures = network, figures
        headings = (
            self.tr("Name"),
            self.tr("Degree"),
            self.tr("Between"),
            self.tr("Close"),
            self.tr("Comm."),
        )
        rows = [self._row(person.stakeholder_id, person.label) for person in network.people]
        rows.sort(key=lambda row: -figures.degree[row.stakeholder_id])
        self.table.show_rows(headings, rows)
        self._fit()
        self._soon.start()

    def _fit(self) -> None:
        """Give numbers the room of their headings, and the arithmetic a place that is seen at once."""
        header = self.table.horizontalHeader()
        lines = min(MOST_ROWS, len(self.table.terms.rows))
        self.table.setFixedHeight(header.sizeHint().height() + lines * ROW + 2)
        advance = header.fontMetrics().horizontalAdvance
        widths = [advance(heading) + AROUND for heading in self.table.terms.headings[1:]]
        squeezed = min(1.0, MOST_NUMBERS / sum(widths))
        for column, width in enumerate(widths, start=1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, int(squeezed * width))

    def choose(self, stakeholder_id: int) -> None:
        """Make somebody's row the current one."""
        current = self.table.current
        if current is None or current.stakeholder_id != stakeholder_id:
            self.table.choose(stakeholder_id)

    def _row(self, id_: int, label: str) -> Row:
        figures = self._figures
        assert figures is not None
        community = figures.community.get(id_)
        cells = (
            label,
            str(figures.degree[id_]),
            shown(figures.betweenness[id_]),
            shown(figures.closeness[id_]),
            None if community is None else str(community + 1),
        )
        return Row(id_, cells, partial(self._arithmetic, id_))

    def _arithmetic(self, id_: int) -> list[str]:
        network, figures = self._network, self._figures
        assert network is not None and figures is not None
        people = [person.stakeholder_id for person in network.people]
        names: Mapping[int, str] = {person.stakeholder_id: person.label for person in network.people}
        return arithmetic(network_terms(id_, people, network.ties, figures.community), names)

    def _on_row_chosen(self, row: Row) -> None:
        self._soon.start()
        self.stakeholder_chosen.emit(row.stakeholder_id)

    def _show_steps(self) -> None:
        row = self.table.current
        hint = self.tr("Choose a row: its arithmetic is shown here.")
        self.steps.setText("\n\n".join(row.steps()) if row else hint)

    def _on_copy(self) -> None:
        terms = self.table.terms
        rows: list[TextRow] = [tuple(terms.headings)]
        rows += [tuple("" if cell is None else str(cell) for cell in row.cells) for row in terms.rows]
        copy_table(rows)
        self.copied.emit(self.tr("The table is on the clipboard."))
