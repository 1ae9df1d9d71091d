"""What of a project is at a point of the screen that a passage could be evidence for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QAbstractScrollArea

from nkmap.ui.leverage.model import ENTRY_ROLE
from nkmap.ui.names.carrying import ID_ROLE

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage

Key = tuple[str, int]


def target_at(page: "ProjectPage", global_pos: QPoint) -> Key | None:
    """Return the name in the list, the token on the map or the entry in the log that is at a point."""
    return _name_at(page, global_pos) or _token_at(page, global_pos) or _entry_at(page, global_pos)


def _name_at(page: "ProjectPage", global_pos: QPoint) -> Key | None:
    pos = _inside(page.names.tree, global_pos)
    item = page.names.tree.itemAt(pos) if pos else None
    return ("stakeholder_id", item.data(0, ID_ROLE)) if item else None


def _token_at(page: "ProjectPage", global_pos: QPoint) -> Key | None:
    view = page.view
    pos = _inside(view, global_pos) if view else None
    if view is None or pos is None or view.map_scene.face is None:
        return None
    token = view.map_scene.token_at(view.scene_pos(QPointF(pos)))
    return ("placement_id", token.token.placement_id) if token else None


def _entry_at(page: "ProjectPage", global_pos: QPoint) -> Key | None:
    pos = _inside(page.log.table, global_pos) if page.log.isVisible() else None
    index = page.log.table.indexAt(pos) if pos else None
    return ("entry_id", index.data(ENTRY_ROLE).id) if index is not None and index.isValid() else None


def _inside(widget: QAbstractScrollArea, global_pos: QPoint) -> QPoint | None:
    """Return a point of the screen as one of the viewport, None where it is not in sight there."""
    pos = widget.viewport().mapFromGlobal(global_pos)
    return pos if widget.isVisible() and widget.viewport().rect().contains(pos) else None
