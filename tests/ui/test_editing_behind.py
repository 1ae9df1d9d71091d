"""A window behind another one goes on with the cell that is edited in it."""

from PySide6.QtWidgets import QAbstractItemView, QApplication


def test_a_second_name_is_not_edited_while_one_is_in_a_window_behind_another(seeded, windows):
    names = seeded.page.names.tree
    first, second, *_ = names._rows
    windows.new_window().activateWindow()
    QApplication.processEvents()
    names.edit_name(first)
    names.edit_name(second)  # Qt would complain
    assert names.state() == QAbstractItemView.State.EditingState
