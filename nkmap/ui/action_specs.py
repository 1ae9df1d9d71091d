"""Every action of the window as data: its words, its keys, its menu."""

import sys
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

SEPARATOR = ""
IS_MAC = sys.platform == "darwin"
# What the key is called that deletes; a Mac writes "delete" on the one that is Backspace elsewhere.
DELETING = {False: ("Del",), True: ("Del", "Backspace")}


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """An action with its usual keys: `keys` work in the whole window, single letters and `canvas_keys` on the
    grid only."""

    id: str
    text: str
    keys: tuple[str, ...] = ()
    canvas_keys: tuple[str, ...] = ()
    needs_project: bool = True


@dataclass(frozen=True, slots=True)
class MenuSpec:
    """A menu: ids of actions in their order, SEPARATOR for a line."""

    id: str
    title: str
    action_ids: tuple[str, ...]


def action_specs(*, is_mac: bool = IS_MAC) -> list[ActionSpec]:
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
        ActionSpec("print_picture", translate("Actions", "Print…"), ("Ctrl+P",)),
        ActionSpec("close_window", translate("Actions", "Close"), ("Ctrl+W",), needs_project=False),
        ActionSpec("quit", translate("Actions", "Quit"), ("Ctrl+Q",), needs_project=False),
        ActionSpec("undo", translate("Actions", "Undo"), ("Ctrl+Z",)),
        ActionSpec("redo", translate("Actions", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
        ActionSpec("add_name", translate("Actions", "Add a name"), canvas_keys=("N",)),
        ActionSpec("paste_names", translate("Actions", "Paste names"), ("Ctrl+V",)),
        ActionSpec("paste_plain", translate("Actions", "Paste names as plain text"), ("Ctrl+Shift+V",)),
        ActionSpec("rename", translate("Actions", "Rename"), canvas_keys=("F2",)),
        ActionSpec("select_all", translate("Actions", "Select all on the map"), canvas_keys=("Ctrl+A",)),
        ActionSpec("find", translate("Actions", "Find a name"), ("Ctrl+F",)),
        ActionSpec("explain", translate("Actions", "Why? Evidence and note"), canvas_keys=("E",)),
        ActionSpec("nest", translate("Actions", "Part of…")),
        ActionSpec("un_nest", translate("Actions", "Not part of anything")),
        ActionSpec("names_alike", translate("Actions", "Names that look alike…")),
        ActionSpec("lift", translate("Actions", "Lift, to carry by arrow keys"), canvas_keys=("M",)),
        ActionSpec("take_off", translate("Actions", "Take off the map"), canvas_keys=DELETING[is_mac]),
        ActionSpec("delete_stakeholder", translate("Actions", "Delete from project")),
        ActionSpec("log_lever", translate("Actions", "Log a lever"), canvas_keys=("L",)),
        ActionSpec("new_map", translate("Actions", "New question, same names…")),
        ActionSpec("rename_map", translate("Actions", "Rename the question…")),
        ActionSpec("map_words", translate("Actions", "Words and axes…")),
        ActionSpec("change_grid", translate("Actions", "Change the grid…")),
        ActionSpec("flip_axis", translate("Actions", "Flip left and right")),
        ActionSpec("snap", translate("Actions", "Snap to steps")),
        ActionSpec("centre_mid_lines", translate("Actions", "Mid lines back to the middle")),
        ActionSpec("duplicate_map", translate("Actions", "Duplicate the map")),
        ActionSpec("move_map_left", translate("Actions", "Move the tab to the left")),
        ActionSpec("move_map_right", translate("Actions", "Move the tab to the right")),
        ActionSpec("delete_map", translate("Actions", "Delete the map")),
        ActionSpec("next_map", translate("Actions", "Next map"), ("Ctrl+Tab", "Ctrl+PgDown")),
        ActionSpec("previous_map", translate("Actions", "Previous map"), ("Ctrl+Shift+Tab", "Ctrl+PgUp")),
        ActionSpec("next_pane", translate("Actions", "Next pane"), ("F6",)),
        ActionSpec("zoom_in", translate("Actions", "Zoom in")),
        ActionSpec("zoom_out", translate("Actions", "Zoom out")),
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
            canvas_keys=("?",),
            needs_project=False,
        ),
        ActionSpec("settings", translate("Actions", "Settings…"), needs_project=False),
        ActionSpec("about", translate("Actions", "About nkmap"), needs_project=False),
    ]


def menu_specs() -> list[MenuSpec]:
    """Return the menus of the window; `recent`, `kind`, `layers`, `language` and `theme` are menus inside."""
    translate = QCoreApplication.translate
    return [
        MenuSpec(
            "file",
            translate("Actions", "File"),
            (
                "new_project", "new_window", "open_project", "recent", "open_example", SEPARATOR,
                "save_project", "save_as", "save_copy", "revert_project", SEPARATOR,
                "export_picture", "print_picture", SEPARATOR, "close_window", "quit",
            ),
        ),
        MenuSpec(
            "edit",
            translate("Actions", "Edit"),
            (
                "undo", "redo", SEPARATOR, "add_name", "paste_names", "paste_plain", SEPARATOR,
                "rename", "kind", "explain", "nest", "un_nest", SEPARATOR,
                "select_all", "find", "names_alike", SEPARATOR,
                "lift", "take_off", "delete_stakeholder", SEPARATOR, "copy_picture", SEPARATOR,
                "settings",
            ),
        ),
        MenuSpec(
            "map",
            translate("Actions", "Map"),
            (
                "log_lever", SEPARATOR, "new_map", "next_map", "previous_map", SEPARATOR,
                "rename_map", "map_words", "change_grid", SEPARATOR,
                "flip_axis", "snap", "centre_mid_lines", SEPARATOR,
                "duplicate_map", "move_map_left", "move_map_right", "delete_map",
            ),
        ),
        MenuSpec(
            "view",
            translate("Actions", "View"),
            (
                "zoom_in", "zoom_out", "zoom_fit", SEPARATOR, "show_inspector", "show_log", "next_pane",
                "command_palette", SEPARATOR, "layers", "language", "theme",
            ),
        ),
        MenuSpec("help", translate("Actions", "Help"), ("show_keys", "about")),
    ]  # fmt: skip
