"""Qt's actions and the menus, made from their data."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from nkmap.ui.action_groups import INNER_MENUS
from nkmap.ui.action_specs import ActionSpec
from nkmap.ui.menu_specs import SEPARATOR, menu_specs
from nkmap.ui.parts.plain_text import as_tool_tip
from nkmap.ui.settings.key_map import KeyMap

TIP = "tip"  # property of an action: what its tool tip says while it can be done
CHECKED = (
    "show_inspector", "show_log", "snap", "most_influential",
    "black_wall", "white_wall", "spotlight", "laser", "vote_on_wall", "actions_on_wall",
    "lock_axes", "lock_tokens", "draw_levers", "draw_relations",
)  # actions that are on or off  # fmt: skip

# Where a Mac has its own place for an action.
MENU_ROLES = {
    "about": QAction.MenuRole.AboutRole,
    "settings": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
}


def make_actions(
    window: QWidget, specs: Iterable[ActionSpec], handlers: Mapping[str, Callable[[], object]]
) -> dict[str, QAction]:
    """Return the actions by id, each calling its handler. A missing handler is a KeyError at once."""
    actions = {}
    for spec in specs:
        action = QAction(spec.text, window)
        action.setObjectName(spec.id)
        action.setIconText(spec.button or spec.text.rstrip("…"))
        action.setCheckable(spec.id in CHECKED)
        action.setMenuRole(MENU_ROLES.get(spec.id, QAction.MenuRole.NoRole))
        action.triggered.connect(handlers[spec.id])
        window.addAction(action)
        actions[spec.id] = action
    return actions


def set_keys(actions: Mapping[str, QAction], specs: Iterable[ActionSpec], keys: KeyMap) -> None:
    """Give the actions the keys in force, and tell them in menus and tool tips."""
    for spec in specs:
        action, window_keys = actions[spec.id], keys.window_keys(spec.id)
        action.setShortcuts([QKeySequence(key) for key in window_keys])
        told = keys.shown(spec.id)[:1]
        # A menu tells a key of the window by itself; one of the grid stands after a tab.
        action.setText("\t".join([spec.text, *(told if not window_keys else ())]))
        tip = " ".join([spec.text.rstrip("…"), *(f"({key})" for key in told)])
        action.setProperty(TIP, tip)
        action.setToolTip(tip)


def allow(actions: Mapping[str, QAction], refused: Mapping[str, str]) -> None:
    """Disable the actions that are refused, by id, with the reason as their tool tip; enable all others."""
    for action_id, action in actions.items():
        why = as_tool_tip(refused.get(action_id, ""))
        action.setEnabled(action_id not in refused)
        action.setToolTip(why or action.property(TIP) or action.iconText())


def fill_menu_bar(bar: QMenuBar, actions: Mapping[str, QAction]) -> None:
    """Build the menus from their data; `actions` also holds the actions of the menus inside."""
    for spec in menu_specs():
        if spec.id not in INNER_MENUS:
            fill_menu(bar.addMenu(spec.title), spec.action_ids, actions)


def fill_menu(menu: QMenu, action_ids: Iterable[str], actions: Mapping[str, QAction]) -> None:
    """Fill a menu anew with actions in this order, SEPARATOR for a line."""
    menu.clear()
    for action_id in action_ids:
        if action_id == SEPARATOR:
            menu.addSeparator()
        else:
            menu.addAction(actions[action_id])
