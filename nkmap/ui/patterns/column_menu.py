"""The menu of a column: sort, group, filter by words, and what can be done with the project's own."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from nkmap.patterns.profiles import Field, Word, by_word
from nkmap.ui.parts.plain_text import as_menu_text
from nkmap.ui.patterns.arrangement import Arrangement
from nkmap.ui.patterns.profiles import Profiles
from nkmap.ui.performing import short


class StayingMenu(QMenu):
    """Stays open while words are ticked by the mouse."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.activeAction()
        if action is not None and action.isCheckable() and action.isEnabled():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)


class ColumnMenu(QObject):
    """Makes the menu for one column at a time."""

    arranged = Signal(object)  # Arrangement
    renaming_asked = Signal(str)  # field id
    move_asked = Signal(str, int)  # field id, by
    deletion_asked = Signal(str)  # field id

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent

    def make(
        self, field: Field, profiles: Profiles, current: Callable[[], Arrangement], *, may_edit: bool
    ) -> QMenu:
        """Return a menu that goes when it is closed; `current` tells how the table is arranged now."""
        menu = StayingMenu(self._parent)
        menu.aboutToHide.connect(menu.deleteLater)
        self._add_order(menu, field, current)
        if field.id in profiles.attributes:
            menu.addSeparator()
            self._add_own(menu, field.id, may_edit=may_edit)
        menu.addSeparator()
        self._add_words(menu, field, profiles, current)
        return menu

    def _add_order(self, menu: QMenu, field: Field, current: Callable[[], Arrangement]) -> None:
        now = current()
        ways = {False: self.tr("Sort upwards"), True: self.tr("Sort downwards")}
        for down, words in ways.items():
            action = self._add_ticked(menu, words, now.order == field.id and now.down == down)
            action.triggered.connect(
                lambda is_on, down=down: self.arranged.emit(
                    replace(current(), order=field.id if is_on else "", down=down)
                )
            )
        grouped = self._add_ticked(menu, self.tr("Group by this"), now.group == field.id)
        grouped.triggered.connect(
            lambda is_on: self.arranged.emit(replace(current(), group=field.id if is_on else ""))
        )
        hide = menu.addAction(self.tr("Hide this column"))
        hide.triggered.connect(
            lambda: self.arranged.emit(replace(current(), shown=current().shown | {field.id: False}))
        )

    def _add_own(self, menu: QMenu, field_id: str, *, may_edit: bool) -> None:
        ways = (
            (self.tr("Rename…"), lambda: self.renaming_asked.emit(field_id)),
            (self.tr("Move to the left"), lambda: self.move_asked.emit(field_id, -1)),
            (self.tr("Move to the right"), lambda: self.move_asked.emit(field_id, 1)),
            (self.tr("Delete the column"), lambda: self.deletion_asked.emit(field_id)),
        )
        for words, act in ways:
            action = menu.addAction(words)
            action.setEnabled(may_edit)
            action.triggered.connect(lambda _checked=False, act=act: act())

    def _add_words(
        self, menu: QMenu, field: Field, profiles: Profiles, current: Callable[[], Arrangement]
    ) -> None:
        title = menu.addAction(self.tr("Show only"))
        title.setEnabled(False)
        wanted = current().wanted.get(field.id, ())
        for word, people in by_word(profiles.people, field).items():
            said = self.tr("not known") if word is None else word
            action = self._add_ticked(menu, f"{short(said)} ({len(people)})", word in wanted)
            action.triggered.connect(partial(self._toggle, field.id, word, current))

    def _toggle(
        self, field_id: str, word: Word, current: Callable[[], Arrangement], _checked: bool = False
    ) -> None:
        self.arranged.emit(current().toggled(field_id, word))

    def _add_ticked(self, menu: QMenu, words: str, is_on: bool) -> QAction:
        action = menu.addAction(as_menu_text(words))
        action.setCheckable(True)
        action.setChecked(is_on)
        return action
