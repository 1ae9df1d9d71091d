"""The menus of the window as data: which actions each holds, in their order."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

SEPARATOR = ""
# The menus of the right button, and those behind "⋯", by what they are about.
MORE_OF_TOKENS = (
    "take_off", "lock_tokens", "nest", "duplicate", "most_influential", "heading", "same_kind",
    "show_inspector", SEPARATOR, "delete_stakeholder",
)  # fmt: skip
OF_TOKENS = ("rename", "kind", "explain", "log_lever", SEPARATOR, *MORE_OF_TOKENS)
OF_NAMES = (
    "rename", "kind", "nest", "un_nest", "log_lever", SEPARATOR,
    "take_off", "duplicate", "show_inspector", SEPARATOR, "delete_stakeholder",
)  # fmt: skip
OF_MAP = (
    "rename_map", "map_words", "change_grid", "lock_axes", SEPARATOR,
    "flip_axis", "snap", "centre_mid_lines", SEPARATOR,
    "duplicate_map", "duplicate_wished", "duplicate_feared", SEPARATOR, "move_map_left", "move_map_right",
    SEPARATOR, "delete_map",
)  # fmt: skip
# Those of the bar, and those inside them.
MENUS = {
    "file": (
        "new_project", "new_window", "open_project", "recent", "open_example", SEPARATOR,
        "save_project", "save_as", "save_copy", "save_redacted", SEPARATOR,
        "revert_project", "earlier_versions", "where_copies_live", SEPARATOR,
        "import_data", "merge_copies", "compare_file", SEPARATOR,
        "save_data", "export_picture", "print_picture", "write_report", SEPARATOR,
        "close_window", "leave_no_traces", "quit",
    ),
    "edit": (
        "undo", "redo", SEPARATOR, "add_name", "paste_names", "paste_plain", SEPARATOR,
        "rename", "kind", "explain", "most_influential", "heading", "lock_tokens",
        "nest", "un_nest", "duplicate", SEPARATOR,
        "select_all", "same_kind", "find", "names_alike", SEPARATOR,
        "lift", "take_off", "delete_stakeholder", SEPARATOR, "copy_picture", SEPARATOR,
        "settings",
    ),
    "map": (
        "log_lever", "draw_levers", "draw_relations", SEPARATOR,
        "new_map", "next_map", "previous_map", SEPARATOR,
        "rename_map", "map_words", "change_grid", "lock_axes", SEPARATOR,
        "flip_axis", "snap", "centre_mid_lines", SEPARATOR,
        "duplicate_map", "duplicate_wished", "duplicate_feared", SEPARATOR,
        "move_map_left", "move_map_right", "delete_map",
    ),
    "rounds": (
        "name_round", SEPARATOR, "earlier_round", "later_round", "back_to_now", SEPARATOR,
        "rename_round", "delete_round", SEPARATOR, "compare_rounds", "replay",
    ),
    "workshop": (
        "show_meeting", "show_agenda", SEPARATOR,
        "blind_placement", "place_by_keyboard", "type_sheets", SEPARATOR, "reveal", "show_groups",
        SEPARATOR, "sheets_a4", "sheets_a3", SEPARATOR,
        "show_trends", "show_votes", "show_actions", SEPARATOR, "hand_over", SEPARATOR, "bundle",
    ),
    "view": (
        "zoom_in", "zoom_out", "zoom_fit", SEPARATOR, "show_inspector", "show_log",
        "next_pane", SEPARATOR, "show_maps", "show_matrix", "show_chains", "show_gaps", "show_after",
        "show_network", "show_figures", "show_strategies", "show_patterns", "show_sources",
        "show_report", "close_view", SEPARATOR, "command_palette", SEPARATOR,
        "layers", "language", "theme", SEPARATOR, "projector",
    ),
    "projector": (
        "present", "rehearse", "end_show", SEPARATOR, "black_wall", "white_wall", SEPARATOR,
        "spotlight", "laser", SEPARATOR, "vote_on_wall", "actions_on_wall", SEPARATOR,
        "next_words", "all_words", "hide_words",
    ),
    "help": ("show_keys", "error_report", "about"),
}  # fmt: skip


class MenuSpec(NamedTuple):
    """A menu: ids of actions in their order, SEPARATOR for a line."""

    id: str
    title: str
    action_ids: tuple[str, ...]


def menu_specs() -> list[MenuSpec]:
    """Return the menus in the language of the window; those of `INNER_MENUS` are menus inside."""
    titles = _titles()
    return [MenuSpec(id_, titles[id_], action_ids) for id_, action_ids in MENUS.items()]


def _titles() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "file": translate("Actions", "File"),
        "edit": translate("Actions", "Edit"),
        "map": translate("Actions", "Map"),
        "rounds": translate("Actions", "Rounds"),
        "workshop": translate("Actions", "Workshop"),
        "view": translate("Actions", "View"),
        "projector": translate("Actions", "Projector"),
        "help": translate("Actions", "Help"),
    }
