"""The menu of kinds: the shapes of the tokens with their words, one click."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu

from nkmap.db.queries.stakeholders import KindRow
from nkmap.drawing.theme import Theme
from nkmap.ui.parts.kind_icons import kind_icon
from nkmap.ui.parts.plain_text import as_menu_text
from nkmap.ui.words import at_start, kind_words


def fill_kind_menu(
    menu: QMenu, kinds: Sequence[KindRow], theme: Theme, on_chosen: Callable[[int | None], object]
) -> None:
    """Fill a menu anew; what is chosen arrives as the id of a kind, None for not set."""
    menu.clear()
    for kind in kinds:
        icon = kind_icon(kind.symbol, kind.colour, theme)
        _add(menu, kind_words(kind.name), kind.id, on_chosen).setIcon(icon)
    menu.addSeparator()
    _add(menu, kind_words(None), None, on_chosen).setIcon(kind_icon("circle", "", theme))


def _add(menu: QMenu, words: str, kind_id: int | None, on_chosen: Callable[[int | None], object]):
    action = menu.addAction(as_menu_text(at_start(words)))
    action.triggered.connect(partial(_tell, on_chosen, kind_id))
    return action


def _tell(on_chosen: Callable[[int | None], object], kind_id: int | None, _checked: bool = False) -> None:
    on_chosen(kind_id)
