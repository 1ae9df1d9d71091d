"""All rows of a tree, from its top to its end."""

from collections.abc import Iterator

from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem


def tree_items(tree: QTreeWidget) -> Iterator[QTreeWidgetItem]:
    """Yield the rows of a tree in their order, each before those below it.

    `QTreeWidgetItemIterator` is not for us: PySide frees none that was moved on, and the tree looks after all
    of them at every change.
    """
    yield from _below(tree.invisibleRootItem())


def _below(item: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    for number in range(item.childCount()):
        if child := item.child(number):
            yield child
            yield from _below(child)
