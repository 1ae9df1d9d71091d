"""What happens to names that are carried over their own list: onto a name they become part of it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from nkmap.ui.names.carrying import ID_ROLE
from nkmap.ui.names.tree import NamesTree


class Target(NamedTuple):
    """Where carried names would go; `parent_id` None: to the top, part of nothing."""

    parent_id: int | None


class NamesDropping(QObject):
    """Lights up what would take the names and puts it into words; it edits nothing."""

    nest_asked = Signal(object, object)  # [stakeholder id], the parent's id or None

    def __init__(self, panel: QWidget, tree: NamesTree, heading: QWidget) -> None:
        super().__init__(panel)
        self._tree, self._heading = tree, heading
        self.words = ""  # what letting go now would mean
        tree.carried.connect(self._on_carried)
        tree.carry_ended.connect(self._on_ended)
        tree.carry_cancelled.connect(self._clear)

    def _on_carried(self, ids: list[int], global_pos: QPoint) -> None:
        target = self._target(ids, global_pos)
        if target is None or self._is_circle(ids, target):
            self._clear()
            return
        self._tree.light(target.parent_id)
        if target.parent_id is None:
            self.words = self.tr("not part of anything")
        else:
            self.words = self.tr("part of {0}").format(self._tree.name_of(target.parent_id))

    def _on_ended(self, ids: list[int], global_pos: QPoint) -> None:
        target = self._target(ids, global_pos)
        self._clear()
        if target is not None:
            self.nest_asked.emit(self._outermost(ids), target.parent_id)

    def _clear(self) -> None:
        self._tree.light(None, is_on=False)
        self.words = ""

    def _target(self, ids: Sequence[int], global_pos: QPoint) -> Target | None:
        """Return where names would go, None where letting go changes nothing."""
        if not self._tree.went_far:
            return None
        target = self._under(global_pos)
        parents = {self._tree.row_of(id_).parent_id for id_ in self._outermost(ids)}
        if target is None or target.parent_id in ids or parents == {target.parent_id}:
            return None
        return target

    def _under(self, global_pos: QPoint) -> Target | None:
        if self._heading.rect().contains(self._heading.mapFromGlobal(global_pos)):
            return Target(None)
        viewport = self._tree.viewport()
        pos = viewport.mapFromGlobal(global_pos)
        if not viewport.rect().contains(pos):
            return None
        item = self._tree.itemAt(pos)
        return Target(item.data(0, ID_ROLE) if item else None)

    def _outermost(self, ids: Sequence[int]) -> list[int]:
        """Leave out those that come along inside another one."""
        carried = set(ids)
        return [id_ for id_ in ids if carried.isdisjoint(self._tree.above(id_))]

    def _is_circle(self, ids: Sequence[int], target: Target) -> bool:
        return target.parent_id is not None and not set(ids).isdisjoint(self._tree.above(target.parent_id))
