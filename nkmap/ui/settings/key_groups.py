"""What the sheet of keys tells: the actions of each group as data, and what the hand does without a key."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from nkmap.ui.action_specs import action_specs
from nkmap.ui.settings.key_map import KeyMap

# Ids of the actions whose keys are told.
ACTIONS = {
    "add": ("add_name", "paste_names", "paste_plain"),
    "place": ("lift", "take_off"),
    "select": ("select_all", "find"),
    "move": ("rename",),
    "log": ("log_lever", "explain", "show_log"),
    "history": ("undo", "redo"),
    "look": ("zoom_fit",),
    "go": (
        "next_map", "previous_map", "name_round", "earlier_round", "later_round",
        "next_pane", "show_inspector", "command_palette", "show_keys",
    ),
    "show": ("present", "black_wall", "export_picture", "copy_picture", "print_picture", "bundle"),
    "files": (
        "new_project", "new_window", "open_project", "save_project", "save_as", "import_data",
        "close_window", "quit",
    ),
}  # fmt: skip


class KeyGroup(NamedTuple):
    """A part of the sheet: ids of actions, and pairs of what the hand does and what follows."""

    title: str
    action_ids: tuple[str, ...]
    gestures: tuple[tuple[str, str], ...] = ()


def key_groups() -> list[KeyGroup]:
    """Return the sheet in the language of the window."""
    titles, gestures = _titles(), _gestures()
    return [KeyGroup(titles[id_], ids, gestures.get(id_, ())) for id_, ids in ACTIONS.items()]


def rows_of(group: KeyGroup, keys: KeyMap) -> list[tuple[str, str]]:
    """Return the keys in force, as this computer writes them, and the words of a group, actions first.

    An action that has no key, usually or because the user took it away, is in the menus only.
    """
    words = {spec.id: spec.text.rstrip("…") for spec in action_specs()}
    rows = [(", ".join(keys.shown(id_)), words[id_]) for id_ in group.action_ids if keys.shown(id_)]
    return [*rows, *group.gestures]


def _say(text: str) -> str:
    return QCoreApplication.translate("Keys", text)


def _titles() -> dict[str, str]:
    return {
        "add": _say("Add"),
        "place": _say("Place"),
        "select": _say("Select"),
        "move": _say("Move and rename"),
        "log": _say("Log"),
        "history": _say("History"),
        "look": _say("Look"),
        "go": _say("Go"),
        "show": _say("Show, and take along"),
        "files": _say("Files and windows"),
    }


def _gestures() -> dict[str, tuple[tuple[str, str], ...]]:
    return {
        "add": (
            (_say("Type in the list, Enter"), _say("New name, not placed")),
            (_say("Double-click the grid"), _say("New name right there")),
        ),
        "place": (
            (_say("Drag from the list"), _say("Place it")),
            (_say("Enter in the list"), _say("Lift it: arrows or pointer carry")),
            (_say("Enter or click"), _say("Drop what is lifted")),
            (_say("Drag to the list"), _say("Take it off the map")),
        ),
        "select": (
            (_say("Click"), _say("One")),
            (_say("Shift- or Ctrl-click"), _say("One more, or one less")),
            (_say("Drag the empty grid"), _say("All inside")),
            (_say("Tab, Shift+Tab"), _say("In reading order")),
            (_say("A letter on the grid"), _say("Find a name with it")),
        ),
        "move": (
            (_say("Drag"), _say("Move")),
            (_say("Arrows, with Shift"), _say("Move by 1 %, by 10 %")),
            (_say("Double-click a token"), _say("Rename")),
            (_say("Esc"), _say("End a drag, a field, a selection")),
        ),
        "log": (
            (_say("Enter, Shift+Enter"), _say("Log it; and show the log")),
            (_say("0 to 5 in the last field"), _say("How open the target is")),
        ),
        "look": (
            (_say("Ctrl+wheel, pinch"), _say("Zoom at the pointer")),
            (_say("Wheel, zoomed in"), _say("Move the sheet")),
            (_say("Space- or middle-drag"), _say("Move the sheet")),
        ),
    }
