"""What can be chosen for a column: the menus of fields and maps, and of scales."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from nkmap.data_in.choices import ColumnChoice
from nkmap.data_in.found import Scale
from nkmap.ui.importing.column_facts import ColumnFacts
from nkmap.ui.importing.column_rows import scale_words
from nkmap.ui.importing.field_words import field_words, groups_of
from nkmap.ui.parts.plain_text import as_menu_text
from nkmap.ui.words import language_words

# Scales that are used most in tables of stakeholders, from the low to the high end.
USUAL = (
    Scale(0, 1), Scale(0, 4), Scale(0, 10), Scale(0, 100), Scale(1, 3), Scale(1, 5), Scale(1, 7),
    Scale(1, 10), Scale(-1, 1), Scale(-2, 2), Scale(-3, 3), Scale(-100, 100),
)  # fmt: skip


def field_menu(
    parent: QWidget, holds: str, choice: ColumnChoice, choose: Callable[[str | None, str], object]
) -> QMenu:
    """Return the fields that a column may be, in their groups; `choose` takes the field and a language."""
    menu = _menu(parent)
    _add(menu, field_words(holds, None), choice.holds is None, partial(choose, None, ""))
    menu.addSeparator()
    for heading, fields in groups_of(holds):
        inner = menu.addMenu(as_menu_text(heading)) if heading else menu
        for field_id in fields:
            if field_id == "name_in":
                _add_languages(inner, holds, choice, choose)
            else:
                is_it = choice.holds == field_id
                _add(inner, field_words(holds, field_id), is_it, partial(choose, field_id, ""))
    return menu


def _add_languages(
    menu: QMenu, holds: str, choice: ColumnChoice, choose: Callable[[str | None, str], object]
) -> None:
    inner = menu.addMenu(as_menu_text(field_words(holds, "name_in")))
    for language, words in language_words().items():
        if language is not None:
            is_it = (choice.holds, choice.language) == ("name_in", language)
            _add(inner, words, is_it, partial(choose, "name_in", language))


def scale_menu(
    parent: QWidget,
    choice: ColumnChoice,
    facts: ColumnFacts,
    choose: Callable[[Scale], object],
    ask: Callable[[], object],
) -> QMenu:
    """Return the scales that the numbers of a column may run on; `ask` lets others be typed."""
    menu, chosen = _menu(parent), choice.scale
    seen = _seen(facts)
    if seen is not None:
        words = QCoreApplication.translate("Importing", "{0}, as in this column").format(scale_words(seen))
        _add(menu, words, chosen == seen, partial(choose, seen))
        menu.addSeparator()
    for scale in USUAL:
        _add(menu, scale_words(scale), chosen == scale, partial(choose, scale))
    menu.addSeparator()
    if chosen is not None:
        turned = Scale(chosen.high, chosen.low)
        words = QCoreApplication.translate("Importing", "The other way round: {0}").format(
            scale_words(turned)
        )
        _add(menu, words, False, partial(choose, turned))
    _add(menu, QCoreApplication.translate("Importing", "Other numbers…"), False, ask)
    return menu


def _seen(facts: ColumnFacts) -> Scale | None:
    if facts.low is None or facts.high is None or facts.low == facts.high:
        return None
    return Scale(facts.low, facts.high)


def add_maps(
    menu: QMenu, questions: Sequence[str], choice: ColumnChoice, choose: Callable[[str | None], object]
) -> None:
    """Add the maps on which the values of a column may go, by their questions, where there are several."""
    if len(questions) < 2:
        return
    menu.addSeparator()
    inner = menu.addMenu(QCoreApplication.translate("Importing", "On another map"))
    words = QCoreApplication.translate("Importing", "The map of the table")
    _add(inner, words, choice.map is None, partial(choose, None))
    inner.addSeparator()
    for question in questions:
        _add(inner, question, choice.map == question, partial(choose, question))


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _add(menu: QMenu, words: str, is_chosen: bool, act: Callable[[], object]) -> None:
    action = menu.addAction(as_menu_text(words))
    action.setCheckable(is_chosen)
    action.setChecked(is_chosen)
    action.triggered.connect(lambda _checked=False: act())
    if is_chosen:
        menu.setActiveAction(action)
        menu.menuAction().setCheckable(True)
        menu.menuAction().setChecked(True)
