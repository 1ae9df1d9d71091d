"""Lets the parent of names be chosen by its letters."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtWidgets import QWidget

from nkmap.db.queries.stakeholders import NameRow
from nkmap.ui.palette import Choice, Palette

Nest = Callable[[list[int], int | None], None]  # puts names under another one, or at the top


class ParentChooser(Palette):
    """Offers whom names can be part of: not themselves, nor one of their own parts."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.field.setPlaceholderText(self.tr("Part of whom?"))
        self.field.setAccessibleName(self.tr("Part of whom?"))
        self.list.setAccessibleName(self.tr("Names"))

    def open_for(self, ids: list[int], names: Iterable[NameRow], nest: Nest) -> None:
        """Ask whom these are part of, among all names; `nest` is done with the answer."""
        rows = {row.id: row for row in names}
        nobody = Choice(self.tr("Not part of anything"), "", "", partial(nest, ids, None))
        others = [
            Choice(row.name, _parent(row, rows), "", partial(nest, ids, row.id))
            for row in rows.values()
            if not _is_within(row, set(ids), rows)
        ]
        self.open_with([nobody, *others])


def _parent(row: NameRow, rows: dict[int, NameRow]) -> str:
    return rows[row.parent_id].name if row.parent_id in rows else ""


def _is_within(row: NameRow, ids: set[int], rows: dict[int, NameRow]) -> bool:
    at: NameRow | None = row
    while at is not None:
        if at.id in ids:
            return True
        at = rows.get(at.parent_id) if at.parent_id is not None else None
    return False
