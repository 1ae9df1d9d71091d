"""Every action of the window as data: its words, its keys, its menu."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

SEPARATOR = ""


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """An action. `keys` work in the whole window; `canvas_key` is handled by the grid and only shown here."""

    id: str
    text: str
    keys: tuple[str, ...] = ()
    canvas_key: str = ""
    needs_project: bool = True


@dataclass(frozen=True, slots=True)
class MenuSpec:
    """A menu: ids of actions in their order, SEPARATOR for a line."""

    id: str
    title: str
    action_ids: tuple[str, ...]


def action_specs() -> list[ActionSpec]:
    """Return all actions in the language of the window."""
    translate = QCoreApplication.translate
    return [
        ActionSpec("new_project", translate("Actions", "New…"), ("Ctrl+N",), needs_project=False),
        ActionSpec("new_window", translate("Actions", "New window"), ("Ctrl+Shift+N",), needs_project=False),
        ActionSpec("open_project", translate("Actions", "Open…"), ("Ctrl+O",), needs_project=False),
        ActionSpec("open_example", translate("Actions", "Open the example"), needs_project=False),
        ActionSpec("save_project", translate("Actions", "Save now"), ("Ctrl+S",)),
        ActionSpec("save_as", translate("Actions", "Save as…"), ("Ctrl+Shift+S",)),
        ActionSpec("save_copy", translate("Actions", "Save a copy…")),
        ActionSpec("revert_project", translate("Actions", "Go back to how it was opened")),
        ActionSpec("export_picture", translate("Actions", "Picture…"), ("Ctrl+Shift+E",)),
        ActionSpec("copy_picture", translate("Actions", "Copy the map as a picture"), ("Ctrl+Shift+C",)),
        ActionSpec("close_window", translate("Actions", "Close"), ("Ctrl+W",), needs_project=False),
        ActionSpec("quit", translate("Actions", "Quit"), ("Ctrl+Q",), needs_project=False),
        ActionSpec("undo", translate("Actions", "Undo"), ("Ctrl+Z",)),
        ActionSpec("redo", translate("Actions", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
        ActionSpec("add_name", translate("Actions", "Add a name"), canvas_key="N"),
        ActionSpec("paste_names", translate("Actions", "Paste names"), ("Ctrl+V",)),
        ActionSpec("paste_plain", translate("Actions", "Paste names as plain text"), ("Ctrl+Shift+V",)),
        ActionSpec("rename", translate("Actions", "Rename"), canvas_key="F2"),
        ActionSpec("select_all", translate("Actions", "Select all on the map"), canvas_key="Ctrl+A"),
        ActionSpec("find", translate("Actions", "Find a name"), ("Ctrl+F",)),
        ActionSpec("lift", translate("Actions", "Lift, to carry by arrow keys"), canvas_key="M"),
        ActionSpec("take_off", translate("Actions", "Take off the map"), canvas_key="Del"),
        ActionSpec("delete_stakeholder", translate("Actions", "Delete from project")),
        ActionSpec("log_lever", translate("Actions", "Log a lever"), canvas_key="L"),
        ActionSpec("new_map", translate("Actions", "New question, same names…")),
        ActionSpec("next_map", translate("Actions", "Next map"), ("Ctrl+Tab", "Ctrl+PgDown")),
        ActionSpec("previous_map", translate("Actions", "Previous map"), ("Ctrl+Shift+Tab", "Ctrl+PgUp")),
        ActionSpec("next_pane", translate("Actions", "Next pane"), ("F6",)),
        ActionSpec("zoom_in", translate("Actions", "Zoom in"), ("Ctrl++", "Ctrl+=")),
        ActionSpec("zoom_out", translate("Actions", "Zoom out"), ("Ctrl+-",)),
        ActionSpec("zoom_fit", translate("Actions", "Whole map"), ("Ctrl+0",)),
        ActionSpec(
            "command_palette", translate("Actions", "Command palette"), ("Ctrl+K",), needs_project=False
        ),
        ActionSpec("show_inspector", translate("Actions", "Inspector"), ("Ctrl+I",)),
        ActionSpec("show_log", translate("Actions", "Leverage log"), ("Ctrl+L",)),
        ActionSpec(
            "show_keys",
            translate("Actions", "Keys and gestures"),
            ("F1",),
            canvas_key="?",
            needs_project=False,
        ),
        ActionSpec("about", translate("Actions", "About nkmap"), needs_project=False),
    ]


def menu_specs() -> list[MenuSpec]:
    """Return the menus of the window; `recent`, `kind`, `language` and `theme` are menus inside them."""
    translate = QCoreApplication.translate
    return [
        MenuSpec(
            "file",
            translate("Actions", "File"),
            (
                "new_project", "new_window", "open_project", "recent", "open_example", SEPARATOR,
                "save_project", "save_as", "save_copy", "revert_project", SEPARATOR,
                "export_picture", SEPARATOR, "close_window", "quit",
            ),
        ),
        MenuSpec(
            "edit",
            translate("Actions", "Edit"),
            (
                "undo", "redo", SEPARATOR, "add_name", "paste_names", "paste_plain", SEPARATOR,
                "rename", "kind", "select_all", "find", SEPARATOR,
                "lift", "take_off", "delete_stakeholder", SEPARATOR, "copy_picture",
            ),
        ),
        MenuSpec(
            "map",
            translate("Actions", "Map"),
            ("log_lever", SEPARATOR, "new_map", "next_map", "previous_map"),
        ),
        MenuSpec(
            "view",
            translate("Actions", "View"),
            (
                "zoom_in", "zoom_out", "zoom_fit", SEPARATOR, "show_inspector", "show_log", "next_pane",
                "command_palette", SEPARATOR, "language", "theme",
            ),
        ),
        MenuSpec("help", translate("Actions", "Help"), ("show_keys", "about")),
    ]  # fmt: skip


def shown_key(spec: ActionSpec) -> str:
    """Return the key that is told for an action, as this computer writes it; empty where there is none."""
    first = spec.keys[0] if spec.keys else spec.canvas_key
    return QKeySequence(first).toString(QKeySequence.SequenceFormat.NativeText)


def make_actions(window: QWidget, handlers: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Return the actions by id, each calling its handler. A missing handler is a KeyError at once."""
    actions = {}
    for spec in action_specs():
        hint = "" if spec.keys or not spec.canvas_key else f"\t{shown_key(spec)}"
        action = QAction(spec.text + hint, window)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.triggered.connect(handlers[spec.id])
        window.addAction(action)
        actions[spec.id] = action
    return actions


def fill_menu_bar(bar: QMenuBar, actions: Mapping[str, QAction]) -> None:
    """Build the menus from their data; `actions` also holds the actions of the menus inside."""
    for spec in menu_specs():
        menu = bar.addMenu(spec.title)
        for action_id in spec.action_ids:
            if action_id == SEPARATOR:
                menu.addSeparator()
            else:
                menu.addAction(actions[action_id])
