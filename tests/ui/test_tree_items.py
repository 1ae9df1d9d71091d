"""All rows of a tree."""

import gc

from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QTreeWidgetItemIterator

from nkmap.ui.parts.tree_items import tree_items


def test_the_rows_of_a_tree_come_in_their_order_each_before_those_below_it(qtbot):
    tree = QTreeWidget()
    qtbot.addWidget(tree)
    first, second = QTreeWidgetItem(tree, ["first"]), QTreeWidgetItem(tree, ["second"])
    QTreeWidgetItem(QTreeWidgetItem(first, ["inside"]), ["deeper"])
    QTreeWidgetItem(second, ["last"])
    assert [item.text(0) for item in tree_items(tree)] == ["first", "inside", "deeper", "second", "last"]


def test_asking_a_list_of_names_who_is_selected_leaves_nothing_behind(seeded):
    names = seeded.page.names.tree
    names.selectAll()
    assert len(names.selected_ids()) == len(names._rows) > 0
    gc.collect()
    assert not any(type(thing) is QTreeWidgetItemIterator for thing in gc.get_objects())
