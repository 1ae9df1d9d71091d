"""The bar above a selected token: rename, kind, why, lever, and more, one click away."""

from functools import cached_property

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from nkmap.db.queries.evidence import passages_for, source_titles
from nkmap.db.queries.placements import PlacementRow, placements_of
from nkmap.ui.actions import fill_menu
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.canvas.token_handle import TokenHandle
from nkmap.ui.fields.text_field import LONGEST
from nkmap.ui.menu_specs import MORE_OF_TOKENS
from nkmap.ui.names.short_name import ShortNames
from nkmap.ui.selection.bar_place import bar_place
from nkmap.ui.selection.gestures import SelectionGestures
from nkmap.ui.selection.menu import SelectionMenu
from nkmap.ui.selection.why_line import Reason, WhyLine

EDGE = 4  # px between bar and the edge of the view
PUT = (QEvent.Type.Show, QEvent.Type.Move, QEvent.Type.Resize)
SHOWN_OR_HIDDEN = (QEvent.Type.Show, QEvent.Type.Hide)
WHY_WIDTH = 400  # px of the form for the reason


class SelectionBar(QFrame):
    """Belongs to one view. Never covers a selected token, never takes the focus, gone in every gesture."""

    def __init__(self, page, view: MapView) -> None:
        super().__init__(view.viewport())
        self.setObjectName("selection_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._page, self._view = page, view
        self.short_names = ShortNames(page, view)
        self.rename, self.why_button, self.lever = map(self._button, ("rename", "explain", "log_lever"))
        self.kind, self.more = self._button("kind"), self._more_button()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(EDGE, 0, EDGE, 0)
        layout.setSpacing(0)
        for button in (self.rename, self.kind, self.why_button, self.lever, self.more):
            layout.addWidget(button)
        self._asked: object = None  # what the place that was found is for
        self._found = QPoint()
        self.hide()
        self._watch()

    def _watch(self) -> None:
        view = self._view
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.refresh)
        self.gestures = SelectionGestures(view, SelectionMenu(view, self._page.actions_by_id))
        self.gestures.changed.connect(self._soon.start)
        view.map_scene.changed.connect(self.refresh)
        view.map_scene.labels.settled.connect(self._look_again)
        view.horizontalScrollBar().valueChanged.connect(self._soon.start)
        view.verticalScrollBar().valueChanged.connect(self._soon.start)
        self._editors: list[QWidget] = [view.editor, self.short_names.field]
        for watched in (*self._editors, self._page.pill):
            watched.installEventFilter(self)

    @cached_property
    def why(self) -> WhyLine:
        """The form that asks for the reason."""
        form = WhyLine(self._view.viewport())
        form.finished.connect(self._on_why_finished)
        form.inspector_asked.connect(self._explain_in_inspector)
        form.installEventFilter(self)
        self._editors.append(form)
        return form

    def _button(self, action_id: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(self._page.actions_by_id[action_id])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _more_button(self) -> QToolButton:
        button = QToolButton()
        button.setText("⋯")
        button.setAccessibleName(self.tr("More"))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        fill_menu(menu, MORE_OF_TOKENS, self._page.actions_by_id)
        button.setMenu(menu)
        return button

    # Where it is

    def refresh(self, _regions: object = None) -> None:
        """Stand above the topmost selected token, or be gone."""
        scene = self._view.map_scene
        selected = scene.selected_in_sight()
        is_busy = scene.carrying is not None or self.gestures.is_dragging
        is_editing = any(editor.isVisible() for editor in self._editors)
        if not selected or is_busy or is_editing:
            self.hide()
            return
        self._choose_buttons(is_one=len(selected) == 1)
        self.adjustSize()
        self.move(self._spot(min(selected, key=lambda id_: scene.tokens[id_].y()), self.size()))
        self.show()
        self.raise_()

    def _choose_buttons(self, *, is_one: bool) -> None:
        """Show the buttons that fit the selection and the view; those go first that the inspector, which
        takes the room, has too."""
        all_buttons = (self.why_button, self.kind, self.lever, self.rename)
        shown = [button for button in all_buttons if is_one or button in (self.kind, self.lever)]
        room = self._room().width() - self.more.sizeHint().width() - 3 * EDGE
        while sum(button.sizeHint().width() for button in shown) > room and shown:
            shown.pop(0)
        for button in all_buttons:
            button.setVisible(button in shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # When the pill goes, it need not jump back.
        if event.type() in (PUT if watched is self._page.pill else SHOWN_OR_HIDDEN):
            self._soon.start()
        return super().eventFilter(watched, event)

    def _spot(self, placement_id: int, size: QSize) -> QPoint:
        """Return the upper left corner for the bar, or a form in its place, of this size.

        It stays while names glide, and is looked for again when one of them has settled.
        """
        room, pill, scene = self._room(), self._pill_above(), self._view.map_scene
        token = self._view.mapFromScene(scene.tokens[placement_id].pos())
        handles = [handle.pos for handle in self._view.findChildren(TokenHandle)]
        asked = (placement_id, size, token, room, pill, handles, scene.content)
        if asked != self._asked:
            self._asked, self._found = asked, bar_place(self._view, placement_id, size, room, pill)
        return self._found

    def _pill_above(self) -> QRect:
        """Return where the pill lies over the view; empty while there is none."""
        pill, viewport = self._page.pill, self._view.viewport()
        above = QRect(viewport.mapFromGlobal(pill.mapToGlobal(QPoint())), pill.size())
        return above if pill.isVisible() else QRect()

    def _look_again(self) -> None:
        self._asked = None
        self._soon.start()

    def _room(self) -> QRect:
        """Return what of the view is not under the inspector."""
        return self._view.viewport().rect().adjusted(EDGE, EDGE, -EDGE - self._covered(), -EDGE)

    def _covered(self) -> int:
        """Return how many pixels at the right lie under the inspector."""
        return self._page.inspector_side.covered().width()

    # Why?

    def explain(self) -> None:
        """Let the rationale be typed: in place, or in the inspector where it has grown beyond a line."""
        placement = self._placement()
        if placement is None:
            self._page.outcomes.say(self.tr("Select one token, then say why it stands there."))
            return
        if "\n" in placement.rationale or len(placement.rationale) > LONGEST:
            self._explain_in_inspector()
            return
        read = self._page.document.read
        passages = read(passages_for, "placement_id", placement.id)
        self.why.open_for(placement, passages, read(source_titles))
        self.why.resize(min(WHY_WIDTH, self._room().width()), self.why.sizeHint().height())
        self.why.move(self._spot(placement.id, self.why.size()))

    def _placement(self) -> PlacementRow | None:
        selected, map_id = self._view.map_scene.selected_ids(), self._page.maps.map_id
        if len(selected) != 1 or map_id is None:
            return None
        stakeholder_id = self._view.map_scene.tokens[selected[0]].token.stakeholder_id
        found = self._page.document.read(placements_of, map_id, [stakeholder_id])
        return found.get(stakeholder_id)

    def _explain_in_inspector(self) -> None:
        self._page.inspector_side.show(True)
        self._page.inspector.rows["rationale"].editor.setFocus()

    def _on_why_finished(self, reason: Reason) -> None:
        if reason.source or reason.why != reason.placement.rationale:
            self._page.names_edits.explain(reason.placement, reason.why, reason.source, reason.locator)
