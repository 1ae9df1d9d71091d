"""Puts the rows of the list into their order, under their parents; only what is out of place is touched."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QTreeWidgetItem

from nkmap.db.queries.stakeholders import NameRow

Order = Mapping[int | None, Sequence[int]]  # ids by the id of their parent, None at the top


def nested(rows: Sequence[NameRow]) -> dict[int | None, list[int]]:
    """Return the order of the list: among siblings those not placed come first."""
    known = {row.id for row in rows}
    order: dict[int | None, list[int]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: (row.placed, row.position, row.id)):
        order[row.parent_id if row.parent_id in known else None].append(row.id)
    return dict(order)


def arrange(root: QTreeWidgetItem, items: Mapping[int, QTreeWidgetItem], before: Order, order: Order) -> None:
    """Bring items, by id, from one order into another, below the invisible root of a tree.

    Those that are not in the new order are taken out of the tree.
    """
    earlier, wanted = _parents(before), _parents(order)
    moved = {id_ for id_, parent in earlier.items() if id_ not in wanted or wanted[id_] != parent}
    for id_ in moved:
        parent = _item(root, items, earlier[id_])
        parent.takeChild(parent.indexOfChild(items[id_]))
    for parent_id, ids in order.items():
        here = [id_ for id_ in before.get(parent_id, ()) if id_ not in moved]
        if here != ids:
            _sort(_item(root, items, parent_id), items, here, ids)


def _parents(order: Order) -> dict[int, int | None]:
    return {id_: parent for parent, ids in order.items() for id_ in ids}


def _item(root: QTreeWidgetItem, items: Mapping[int, QTreeWidgetItem], id_: int | None) -> QTreeWidgetItem:
    return root if id_ is None else items[id_]


def _sort(
    parent: QTreeWidgetItem, items: Mapping[int, QTreeWidgetItem], here: list[int], wanted: Sequence[int]
) -> None:
    """Bring the children of an item from one order into another, which may have more of them."""
    if not here:
        parent.addChildren([items[id_] for id_ in wanted])  # at a stroke: these may be thousands
        return
    there = set(here)
    for index, id_ in enumerate(wanted):
        if here[index : index + 1] == [id_]:
            continue
        if here[index + 1 : index + 2] == [id_]:  # the one before it is the one that moves: its turn comes
            _take(parent, here, there, index)
            continue
        if id_ in there:
            _take(parent, here, there, here.index(id_, index))
        parent.insertChild(index, items[id_])
        here.insert(index, id_)


def _take(parent: QTreeWidgetItem, here: list[int], there: set[int], index: int) -> None:
    parent.takeChild(index)
    there.discard(here.pop(index))
