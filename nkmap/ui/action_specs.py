"""Every action of the window as data: its words and its keys."""

import sys
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

IS_MAC = sys.platform == "darwin"
# What the key is called that deletes; a Mac writes "delete" on the one that is Backspace elsewhere.
DELETING = {False: ("Del",), True: ("Del", "Backspace")}


class ActionSpec(NamedTuple):
    """An action with its usual keys: `keys` work in the whole window, single letters and `canvas_keys` on the
    grid only. `button` is what a button says where that is shorter."""

    id: str
    text: str
    keys: tuple[str, ...] = ()
    canvas_keys: tuple[str, ...] = ()
    needs_project: bool = True
    button: str = ""


def action_specs(*, is_mac: bool = IS_MAC) -> list[ActionSpec]:
    """Return all actions in the language of the window."""
    return [
        *_of_files(),
        *_of_names(is_mac=is_mac),
        *_of_maps(),
        *_of_workshop(),
        *_of_projector(),
        *_of_parts_of_grids(),
        *_of_views(),
    ]


def _of_files() -> list[ActionSpec]:
    translate = QCoreApplication.translate
    return [
        ActionSpec("new_project", translate("Actions", "New…"), ("Ctrl+N",), needs_project=False),
        ActionSpec("new_window", translate("Actions", "New window"), ("Ctrl+Shift+N",), needs_project=False),
        ActionSpec("open_project", translate("Actions", "Open…"), ("Ctrl+O",), needs_project=False),
        ActionSpec("open_example", translate("Actions", "Open the example"), needs_project=False),
        ActionSpec("save_project", translate("Actions", "Save now"), ("Ctrl+S",)),
        ActionSpec("save_as", translate("Actions", "Save as…"), ("Ctrl+Shift+S",)),
        ActionSpec("save_copy", translate("Actions", "Save a copy…")),
        ActionSpec("save_redacted", translate("Actions", "Save a redacted copy…")),
        ActionSpec("save_data", translate("Actions", "Save data as…")),
        ActionSpec("import_data", translate("Actions", "Import…"), ("Ctrl+Shift+I",), needs_project=False),
        ActionSpec("merge_copies", translate("Actions", "Merge copies…")),
        ActionSpec("compare_file", translate("Actions", "Compare with a file…")),
        ActionSpec("revert_project", translate("Actions", "Go back to how it was opened")),
        ActionSpec("earlier_versions", translate("Actions", "Earlier versions…")),
        ActionSpec("where_copies_live", translate("Actions", "Where copies live…")),
        ActionSpec(
            "export_picture",
            translate("Actions", "Picture…"),
            ("Ctrl+Shift+E",),
            button=translate("Actions", "Picture"),
        ),
        ActionSpec("copy_picture", translate("Actions", "Copy the map as a picture"), ("Ctrl+Shift+C",)),
        ActionSpec("write_report", translate("Actions", "Report…")),
        ActionSpec("print_picture", translate("Actions", "Print…"), ("Ctrl+P",)),
        ActionSpec("close_window", translate("Actions", "Close"), ("Ctrl+W",), needs_project=False),
        ActionSpec("leave_no_traces", translate("Actions", "Close and leave no traces…")),
        ActionSpec("quit", translate("Actions", "Quit"), ("Ctrl+Q",), needs_project=False),
    ]


def _of_names(*, is_mac: bool) -> list[ActionSpec]:
    translate = QCoreApplication.translate
    return [
        ActionSpec("undo", translate("Actions", "Undo"), ("Ctrl+Z",)),
        ActionSpec("redo", translate("Actions", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
        ActionSpec("add_name", translate("Actions", "Add a name"), canvas_keys=("N",)),
        ActionSpec("paste_names", translate("Actions", "Paste names"), ("Ctrl+V",)),
        ActionSpec("paste_plain", translate("Actions", "Paste names as plain text"), ("Ctrl+Shift+V",)),
        ActionSpec("rename", translate("Actions", "Rename"), canvas_keys=("F2",)),
        ActionSpec("select_all", translate("Actions", "Select all on the map"), canvas_keys=("Ctrl+A",)),
        ActionSpec("find", translate("Actions", "Find a name"), ("Ctrl+F",)),
        ActionSpec(
            "explain",
            translate("Actions", "Why? Evidence and note"),
            canvas_keys=("E",),
            button=translate("Actions", "Why?"),
        ),
        ActionSpec("most_influential", translate("Actions", "Most influential")),
        ActionSpec("lock_tokens", translate("Actions", "Lock in place")),
        ActionSpec("same_kind", translate("Actions", "Select all of this kind")),
        ActionSpec("duplicate", translate("Actions", "Duplicate")),
        ActionSpec("nest", translate("Actions", "Part of…")),
        ActionSpec("un_nest", translate("Actions", "Not part of anything")),
        ActionSpec("names_alike", translate("Actions", "Names that look alike…")),
        ActionSpec("lift", translate("Actions", "Lift, to carry by arrow keys"), canvas_keys=("M",)),
        ActionSpec("take_off", translate("Actions", "Take off the map"), canvas_keys=DELETING[is_mac]),
        ActionSpec("delete_stakeholder", translate("Actions", "Delete from project")),
        ActionSpec(
            "log_lever",
            translate("Actions", "Log a lever"),
            canvas_keys=("L",),
            button=translate("Actions", "Lever"),
        ),
    ]


def _of_maps() -> list[ActionSpec]:
    translate = QCoreApplication.translate
    return [
        ActionSpec("new_map", translate("Actions", "New question, same names…"), button="+"),
        ActionSpec("rename_map", translate("Actions", "Rename the question…")),
        ActionSpec("map_words", translate("Actions", "Words and axes…")),
        ActionSpec("change_grid", translate("Actions", "Change the grid…")),
        ActionSpec("flip_axis", translate("Actions", "Flip left and right")),
        ActionSpec("snap", translate("Actions", "Snap to steps")),
        ActionSpec("centre_mid_lines", translate("Actions", "Mid lines back to the middle")),
        ActionSpec("lock_axes", translate("Actions", "Lock the axes")),
        ActionSpec("duplicate_map", translate("Actions", "Duplicate the map")),
        ActionSpec("duplicate_wished", translate("Actions", "Duplicate as a wished-for future")),
        ActionSpec("duplicate_feared", translate("Actions", "Duplicate as a feared future")),
        ActionSpec("move_map_left", translate("Actions", "Move the tab to the left")),
        ActionSpec("move_map_right", translate("Actions", "Move the tab to the right")),
        ActionSpec("delete_map", translate("Actions", "Delete the map")),
        ActionSpec("next_map", translate("Actions", "Next map"), ("Ctrl+Tab", "Ctrl+PgDown")),
        ActionSpec("previous_map", translate("Actions", "Previous map"), ("Ctrl+Shift+Tab", "Ctrl+PgUp")),
    ]


def _of_workshop() -> list[ActionSpec]:
    translate = QCoreApplication.translate
    return [
        ActionSpec("blind_placement", translate("Actions", "Place blindly")),
        ActionSpec("place_by_keyboard", translate("Actions", "Place at the keyboard, in turn")),
        ActionSpec("type_sheets", translate("Actions", "Type in paper sheets")),
        ActionSpec("sheets_a4", translate("Actions", "Sheets for placing, A4…")),
        ActionSpec("sheets_a3", translate("Actions", "Sheets for placing, A3…")),
        ActionSpec("reveal", translate("Actions", "Reveal")),
        ActionSpec("show_groups", translate("Actions", "Groups and disagreement")),
        ActionSpec("hand_over", translate("Actions", "Hand over mouse and keyboard")),
        ActionSpec("show_meeting", translate("Actions", "The meeting…")),
        ActionSpec("show_agenda", translate("Actions", "Agenda below the map")),
        ActionSpec("show_trends", translate("Actions", "Show where each is heading")),
        ActionSpec("show_votes", translate("Actions", "Vote with dots…")),
        ActionSpec("show_actions", translate("Actions", "What happens next…")),
        ActionSpec("bundle", translate("Actions", "Bundle everything…"), ("Ctrl+B",)),
        ActionSpec("name_round", translate("Actions", "Name this round…"), ("F8", "Ctrl+Shift+B")),
        ActionSpec("earlier_round", translate("Actions", "Earlier round"), ("Alt+PgUp",), button="‹"),
        ActionSpec("later_round", translate("Actions", "Later round"), ("Alt+PgDown",), button="›"),
        ActionSpec("back_to_now", translate("Actions", "Back to now")),
        ActionSpec("rename_round", translate("Actions", "Rename the round…")),
        ActionSpec("delete_round", translate("Actions", "Delete the round")),
        ActionSpec("compare_rounds", translate("Actions", "Compare rounds")),
        ActionSpec("replay", translate("Actions", "Replay of the meeting")),
    ]


def _of_projector() -> list[ActionSpec]:
    translate = QCoreApplication.translate
    return [
        ActionSpec(
            "present",
            translate("Actions", "Show on projector"),
            ("F5", "Ctrl+Shift+Return"),
        ),
        ActionSpec("rehearse", translate("Actions", "Rehearse in a window")),
        ActionSpec(
            "black_wall",
            translate("Actions", "Projector black"),
            canvas_keys=(".",),
            button=translate("Actions", "Black"),
        ),
        ActionSpec(
            "white_wall", translate("Actions", "Projector white"), button=translate("Actions", "White")
        ),
        ActionSpec(
            "spotlight",
            translate("Actions", "Spotlight on who is selected"),
            button=translate("Actions", "Spotlight"),
        ),
        ActionSpec("laser", translate("Actions", "Laser pointer"), button=translate("Actions", "Laser")),
        ActionSpec(
            "vote_on_wall", translate("Actions", "Vote on the projector"), button=translate("Actions", "Vote")
        ),
        ActionSpec(
            "actions_on_wall",
            translate("Actions", "What happens next on the projector"),
            button=translate("Actions", "Actions"),
        ),
        ActionSpec("end_show", translate("Actions", "End the show")),
    ]


def _of_parts_of_grids() -> list[ActionSpec]:
    translate = QCoreApplication.translate
    return [
        ActionSpec(
            "next_words",
            translate("Actions", "Next part of the grid: its name, then its advice"),
            button=translate("Actions", "Next"),
        ),
        ActionSpec(
            "all_words",
            translate("Actions", "All parts of the grid: their names, then advice"),
            button=translate("Actions", "All"),
        ),
        ActionSpec(
            "hide_words",
            translate("Actions", "Hide names and advice of the parts"),
            button=translate("Actions", "Hide"),
        ),
    ]


def _of_views() -> list[ActionSpec]:
    translate = QCoreApplication.translate
    return [
        ActionSpec("next_pane", translate("Actions", "Next pane"), ("F6",)),
        ActionSpec("zoom_in", translate("Actions", "Zoom in")),
        ActionSpec("zoom_out", translate("Actions", "Zoom out")),
        ActionSpec("zoom_fit", translate("Actions", "Whole map"), ("Ctrl+0",)),
        ActionSpec(
            "command_palette", translate("Actions", "Command palette"), ("Ctrl+K",), needs_project=False
        ),
        ActionSpec("show_inspector", translate("Actions", "Inspector"), ("Ctrl+I",)),
        ActionSpec("show_log", translate("Actions", "Leverage log"), ("Ctrl+L",)),
        ActionSpec("draw_levers", translate("Actions", "Draw all levers listed in the log")),
        ActionSpec("show_matrix", translate("Actions", "Leverage matrix")),
        ActionSpec("show_chains", translate("Actions", "Chains")),
        ActionSpec("show_gaps", translate("Actions", "Gaps")),
        ActionSpec("show_after", translate("Actions", "After-map")),
        ActionSpec("show_network", translate("Actions", "Network")),
        ActionSpec("draw_relations", translate("Actions", "Relations of who is selected, on the map")),
        ActionSpec("show_figures", translate("Actions", "Figures")),
        ActionSpec("show_strategies", translate("Actions", "Strategies and steps")),
        ActionSpec("show_patterns", translate("Actions", "Patterns")),
        ActionSpec("show_sources", translate("Actions", "Sources")),
        ActionSpec("show_report", translate("Actions", "Report")),
        ActionSpec("show_maps", translate("Actions", "Maps")),
        ActionSpec("close_view", translate("Actions", "Close the view")),
        ActionSpec(
            "show_keys",
            translate("Actions", "Keys and gestures"),
            ("F1",),
            canvas_keys=("?",),
            needs_project=False,
        ),
        ActionSpec("settings", translate("Actions", "Settings…"), needs_project=False),
        ActionSpec("error_report", translate("Actions", "Error report…"), needs_project=False),
        ActionSpec("about", translate("Actions", "About nkmap"), needs_project=False),
    ]
