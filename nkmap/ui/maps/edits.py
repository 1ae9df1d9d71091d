"""What a person can do to maps and their grids from the window: each method is one edit and one undo step."""

from typing import Any

from nkmap.commands import grids, maps
from nkmap.db.queries.map_texts import map_texts
from nkmap.ui.performing import Performing, short
from nkmap.ui.said import said_template


class MapEdits(Performing):
    """A field that goes on being typed is one step. Where nothing else is said, a method returns whether it
    was done.
    """

    def add(self, template_id: str, question: str) -> int | None:
        """Ask a new question about the same names; return the new map's id."""
        return self._perform(self.tr("New question"), maps.add, template_id, question, say=said_template)

    def ask(self, map_id: int, question: str) -> bool:
        """Put the question of a map differently; the same one changes nothing."""
        if question == self._question(map_id):
            return False
        return self._do(self.tr("Change the question"), maps.update, map_id, question=question)

    def describe(self, map_id: int, column: str, value: str, words: str) -> bool:
        """Set question, frame or as_of of a map; `words` are what the form calls it."""
        key = f"map.{column} {map_id}"
        return self._do(self._about(words, map_id), maps.update, map_id, merge_key=key, **{column: value})

    def snap(self, map_id: int, is_on: bool) -> bool:
        """Let what is dragged stop at the steps of the axes, or not any more."""
        return self._do(self._about(self.tr("Snap to steps"), map_id), maps.update, map_id, snap=int(is_on))

    def lock_axes(self, map_id: int, is_locked: bool) -> bool:
        """Let axes, mid lines and template stay as they are, or not any more."""
        words = self.tr("Lock the axes") if is_locked else self.tr("Unlock the axes")
        return self._do(self._about(words, map_id), grids.lock_axes, map_id, is_locked)

    def duplicate(self, map_id: int) -> int | None:
        """Copy a map with its places; return the copy's id."""
        return self._perform(self._about(self.tr("Duplicate the map"), map_id), maps.duplicate, map_id)

    def move_to(self, map_id: int, position: int) -> bool:
        """Put a map at a place in the order of the tabs, 0 = first."""
        return self._do(self._about(self.tr("Move the tab"), map_id), maps.move_to, map_id, position)

    def delete(self, map_id: int) -> bool:
        """Delete a map with its places and leverage entries."""
        self._document.snapshots.keep("delete")
        return self._do(self._about(self.tr("Delete the map"), map_id), maps.delete, map_id)

    # The grid

    def change_grid(self, map_id: int, template_id: str) -> bool:
        """Put a map on the grid of another template."""
        label = self._about(self.tr("Change the grid"), map_id)
        return self._do(label, grids.change_template, map_id, template_id, say=said_template)

    def flip(self, map_id: int) -> bool:
        """Let the high end of the horizontal axis stand on the other side."""
        return self._do(self._about(self.tr("Flip left and right"), map_id), grids.flip, map_id)

    def set_axis(self, map_id: int, dimension: str, column: str, value: Any, words: str) -> bool:
        """Set a word, the step or the mid line of an axis; `words` are what the form calls it."""
        key = f"axis.{dimension}.{column} {map_id}"
        label, values = self._about(words, map_id), {column: value}
        return self._do(label, grids.set_axis, map_id, dimension, merge_key=key, **values)

    def move_mid_line(self, map_id: int, dimension: str, value: float) -> bool:
        """Move the mid line of an axis, in axis units."""
        label = self._about(self.tr("Move a mid line"), map_id)
        return self._do(label, grids.set_axis, map_id, dimension, mid_line=value)

    def centre_mid_lines(self, map_id: int) -> bool:
        """Put the mid lines back into the middle of their axes."""
        return self._do(self._about(self.tr("Mid lines to the middle"), map_id), _centre_mid_lines, map_id)

    def set_cell(self, map_id: int, place: tuple[int, int], column: str, text: str, words: str) -> bool:
        """Set a text of the cell in a column and a row, counted from the low ends."""
        key = f"cell.{place}.{column} {map_id}"
        label, values = self._about(words, map_id), {column: text}
        return self._do(label, grids.set_cell, map_id, *place, merge_key=key, **values)

    def _about(self, words: str, map_id: int) -> str:
        question = self._question(map_id)
        return self.tr("{0}: {1}").format(words, short(question)) if question else words


def _centre_mid_lines(session: Any, map_id: int) -> None:
    texts = map_texts(session, map_id)
    for dimension, axis in (("x", texts.grid.x), ("y", texts.grid.y)) if texts else ():
        if axis.mid_line is not None:
            grids.set_axis(session, map_id, dimension, mid_line=(axis.minimum + axis.maximum) / 2)
