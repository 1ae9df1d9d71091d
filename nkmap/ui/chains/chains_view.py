"""Chains: who cannot move a target may know somebody who can; all routes, the strongest first."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QSpinBox, QToolButton, QVBoxLayout

from nkmap.db.queries.chains import NamedChains, chains_between
from nkmap.db.queries.stakeholders import name_list
from nkmap.leverage.chains import LENGTH, RULE, Route
from nkmap.leverage.steps import Carrier
from nkmap.ui.chains.edits import ChainEdits
from nkmap.ui.chains.name_field import NameField
from nkmap.ui.chains.route_list import RouteList
from nkmap.ui.chains.route_on_map import as_entry
from nkmap.ui.chains.route_picture import RoutePicture
from nkmap.ui.chains.route_words import route_table
from nkmap.ui.fields.text_field import TextField
from nkmap.ui.leverage.choices import offer_levers
from nkmap.ui.leverage.filter_bar import Chip
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.said import said
from nkmap.ui.views.copied_table import copy_table
from nkmap.ui.views.data_view import DataView

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage

LONGEST = 6  # links


class ChainsView(DataView):
    """The route that is chosen is drawn here; it can be shown on the map, and logged as an entry."""

    tables = ("leverage_entry", "leverage_intermediary", "instrument", "stakeholder", "relation", "map")

    def __init__(self, page: "ProjectPage") -> None:
        super().__init__(page)
        self._page = page
        self._found: NamedChains | None = None
        self._route: Route | None = None
        self.edits = ChainEdits(page.document, self)
        self.holder = NameField(page.document, self.tr("who could use it"), self.tr("Holder"))
        self.target = NameField(page.document, self.tr("whom to move"), self.tr("Target"))
        self.swap = QToolButton()
        self.swap.setText("⇄")
        self.swap.setToolTip(self.tr("Swap holder and target"))
        self.swap.setAccessibleName(self.tr("Swap holder and target"))
        self.selected = _link(self.tr("From the selection"))
        self.length = QSpinBox()
        self.length.setRange(1, LONGEST)
        self.length.setValue(LENGTH)
        self.length.setAccessibleName(self.tr("Links at most"))
        self.all_maps = Chip(self.tr("All maps"))
        self.all_maps.setCheckable(True)
        self.copy_button = _link(self.tr("Copy as table"))
        self.note = plain_label(role="hint")
        self.list = RouteList()
        self.count = plain_label(role="quiet")
        self.picture = RoutePicture(self.theme)
        self.lever = TextField()
        self.lever.setPlaceholderText(self.tr("with which lever?"))
        self.lever.setAccessibleName(self.tr("Lever of the entry"))
        self.log_button = QPushButton(self.tr("Log as an entry"))
        self.map_button = _link(self.tr("Show on the map"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        rule = plain_label(said(RULE), role="quiet")
        for label in (rule, self.note):
            label.setWordWrap(True)
        rule.setContentsMargins(12, 0, 12, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head())
        layout.addWidget(rule)
        layout.addWidget(self.note)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.picture)
        layout.addLayout(self._foot())
        layout.addStretch(0)

    def _head(self) -> QLayout:
        ends = QHBoxLayout()
        ends.addWidget(plain_label(self.tr("Chains"), role="section"))
        ends.addWidget(self.holder, 3)
        ends.addWidget(self.swap)
        ends.addWidget(self.target, 3)
        ends.addWidget(self.selected)
        how = QHBoxLayout()
        how.addWidget(plain_label(self.tr("Links at most"), role="quiet"))
        how.addWidget(self.length)
        how.addWidget(self.all_maps)
        how.addWidget(self.count, 1)
        how.addWidget(self.copy_button)
        head = QVBoxLayout()
        head.setContentsMargins(12, 8, 8, 8)
        head.setSpacing(8)
        for row in (ends, how):
            row.setSpacing(8)
            head.addLayout(row)
        return head

    def _foot(self) -> QLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 4, 8, 10)
        foot.setSpacing(8)
        foot.addWidget(self.lever, 2)
        foot.addWidget(self.log_button)
        foot.addStretch(1)
        foot.addWidget(self.map_button)
        return foot

    def _connect(self) -> None:
        self.setFocusProxy(self.holder)
        for field in (self.holder, self.target):
            field.chosen.connect(self.refresh)
            field.refused.connect(self.refused)
        self.swap.clicked.connect(self._on_swap_clicked)
        self.selected.clicked.connect(self.take_selected)
        self.length.valueChanged.connect(self.refresh)
        self.all_maps.clicked.connect(self.refresh)
        self.copy_button.clicked.connect(self._on_copy_button_clicked)
        self.list.chosen.connect(self._on_list_chosen)
        self.list.carrier_chosen.connect(self._on_carrier_chosen)
        self.picture.stakeholder_chosen.connect(self.stakeholder_chosen)
        self.lever.entered.connect(self._log)
        self.log_button.clicked.connect(self._log)
        self.map_button.clicked.connect(self._on_map_button_clicked)
        self.edits.refused.connect(self.refused)

    def showEvent(self, event) -> None:
        if self.holder.stakeholder_id is None and self.target.stakeholder_id is None:
            self.take_selected()
        super().showEvent(event)

    def take_selected(self) -> None:
        """Take whoever is selected: one as the target, two as holder and target."""
        chosen = self._page.selection.stakeholders()
        if len(chosen) == 1:
            self.target.show_stakeholder(chosen[0])
        elif len(chosen) == 2:
            self.holder.show_stakeholder(chosen[0])
            self.target.show_stakeholder(chosen[1])
        self.refresh()

    def _on_swap_clicked(self) -> None:
        holder, target = self.holder.stakeholder_id, self.target.stakeholder_id
        self.holder.show_stakeholder(target)
        self.target.show_stakeholder(holder)
        self.refresh()

    def set_theme(self, theme) -> None:
        self.picture.theme = theme
        super().set_theme(theme)

    # Reading

    def refresh(self) -> None:
        """Look for the routes."""
        known = {row.id for row in self._document.read(name_list)}
        for field in (self.holder, self.target):
            field.offer()
            if field.stakeholder_id not in known:
                field.show_stakeholder(None)
            elif not field.isModified():
                field.show_stakeholder(field.stakeholder_id)
        offer_levers(self.lever, self._document)
        self._found = self._look()
        routes = self._found.chains.routes if self._found else ()
        self.list.show_routes(self._found, self.theme.secondary)
        self._say(len(routes))
        for widget in (self.list, self.lever, self.log_button, self.map_button):
            widget.setVisible(bool(routes))
        self.copy_button.setEnabled(bool(routes))

    def _look(self) -> NamedChains | None:
        holder, target = self.holder.stakeholder_id, self.target.stakeholder_id
        if holder is None or target is None or holder == target:
            return None
        map_id = None if self.all_maps.isChecked() else self._maps.map_id
        return self._document.read(chains_between, holder, target, map_id, length=self.length.value())

    def _say(self, routes: int) -> None:
        chains = self._found.chains if self._found else None
        parts = []
        if chains is not None:
            parts = [self.tr("%n route(s)", "", routes)]
            if chains.too_long:
                parts.append(self.tr("%n way(s) on too long", "", chains.too_long))
            if chains.not_followed:
                parts.append(self.tr("%n begun way(s) not followed", "", chains.not_followed))
        self.count.setText(" · ".join(parts))
        self.note.setText(self._note())
        self.note.setVisible(not routes)

    def _note(self) -> str:
        if self._found is not None:
            return self.tr(
                "No route leads there. Allow more links, look at all maps, or log a lever or a relation "
                "on the way."
            )
        if (
            self.holder.stakeholder_id is not None
            and self.holder.stakeholder_id == self.target.stakeholder_id
        ):
            return self.tr("Nobody needs a route to themselves. Choose two different names.")
        return self.tr("Type who could use a lever and whom it is to move, or select both on the map.")

    # What is done with a route

    def _on_list_chosen(self, route: Route | None) -> None:
        self._route = route
        rows = {row.id: row for row in self._document.read(name_list)}
        self.picture.show_route(route, self._found, rows, self._maps.names_language)

    def _on_map_button_clicked(self) -> None:
        route, found = self._route, self._found
        if route is None or found is None or self._maps.scene is None:
            return
        on_map = {item.token.stakeholder_id for item in self._maps.scene.tokens.values()}
        away = tuple(id_ for id_ in route.stakeholders if id_ not in on_map)
        if away:
            names = ", ".join(found.labels[id_] for id_ in away)
            self.refused.emit(self.tr("Not on this map: {0}. The route is drawn here.").format(names))
        else:
            self._page.views.show_maps()
            self._maps.scene.levers.show([as_entry(route, found.labels, self._maps.map_id or 0)])

    def _on_carrier_chosen(self, carrier: Carrier) -> None:
        if carrier.is_entry:
            self._page.levers.show_entries([carrier.id])

    def _on_copy_button_clicked(self) -> None:
        if self._found is not None:
            copy_table(route_table(self._found))

    def _log(self, _how: object = None) -> None:
        """Log the chosen route on the map in front, with the lever that was typed."""
        route, found, map_id, lever = self._route, self._found, self._maps.map_id, self.lever.text().strip()
        if route is None or found is None or map_id is None:
            return
        if not lever:
            self.refused.emit(self.tr("Which lever? Type it first."))
            self.lever.setFocus()
        elif self._page.protection.why:
            self.refused.emit(self._page.protection.why)
        elif self.edits.log(map_id, route.stakeholders, lever, found.labels[route.stakeholders[-1]]):
            self.lever.clear()
            self._page.outcomes.say_logged([route.stakeholders[-1]], lever)


def _link(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("flat_link", True)
    return button
