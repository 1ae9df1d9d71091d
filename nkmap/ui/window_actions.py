"""What each action of a window calls, by the action's id."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from nkmap.ui.action_groups import OF_CANVAS, ON_MAPS

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage

# What is asked of the page of a project.
OF_PAGE: Mapping[str, Callable[["ProjectPage"], object]] = {
    "undo": lambda page: page.undo(),
    "redo": lambda page: page.redo(),
    "add_name": lambda page: page.focus_name_field(),
    "paste_names": lambda page: page.names.paste(),
    "paste_plain": lambda page: page.names.paste(as_plain_text=True),
    "rename": lambda page: page.selected.rename(),
    "select_all": lambda page: page.in_front.select_all(),
    "find": lambda page: page.find_bar.open_with(),
    "explain": lambda page: page.grids.explain(),
    "most_influential": lambda page: page.marking.toggle(),
    "lock_tokens": lambda page: page.locking.toggle(),
    "same_kind": lambda page: page.selection.select_same_kind(),
    "duplicate": lambda page: page.selected.duplicate(),
    "nest": lambda page: page.nesting.choose(),
    "un_nest": lambda page: page.nesting.take_out(),
    "names_alike": lambda page: page.names_alike.open_pairs(),
    "lift": lambda page: page.selected.lift(),
    "take_off": lambda page: page.selected.take_off(),
    "delete_stakeholder": lambda page: page.selected.delete(),
    "log_lever": lambda page: page.selected.log_lever(),
    "new_map": lambda page: page.map_actions.add(),
    "rename_map": lambda page: page.map_actions.rename(),
    "map_words": lambda page: page.map_actions.edit_words(),
    "change_grid": lambda page: page.map_actions.change_grid(),
    "flip_axis": lambda page: page.map_actions.flip(),
    "snap": lambda page: page.map_actions.toggle_snap(),
    "lock_axes": lambda page: page.map_actions.toggle_axes_lock(),
    "centre_mid_lines": lambda page: page.map_actions.centre_mid_lines(),
    "duplicate_map": lambda page: page.map_actions.duplicate(),
    "duplicate_wished": lambda page: page.rounds.futures.duplicate_wished(),
    "duplicate_feared": lambda page: page.rounds.futures.duplicate_feared(),
    "move_map_left": lambda page: page.map_actions.move(-1),
    "move_map_right": lambda page: page.map_actions.move(1),
    "delete_map": lambda page: page.map_actions.delete(),
    "next_map": lambda page: page.maps.step(1),
    "previous_map": lambda page: page.maps.step(-1),
    "blind_placement": lambda page: page.groups.begin(),
    "place_by_keyboard": lambda page: page.groups.place_by_keyboard(),
    "type_sheets": lambda page: page.groups.type_sheets(),
    "sheets_a4": lambda page: page.groups.print_sheets("A4"),
    "sheets_a3": lambda page: page.groups.print_sheets("A3"),
    "reveal": lambda page: page.groups.reveal(),
    "show_groups": lambda page: page.groups.toggle(),
    "hand_over": lambda page: page.handing_over.begin(),
    "show_meeting": lambda page: page.meeting.show_meeting(),
    "show_agenda": lambda page: page.meeting.toggle_strip(),
    "show_trends": lambda page: page.meeting.show_trends(),
    "show_votes": lambda page: page.meeting.show_votes(),
    "show_actions": lambda page: page.meeting.show_actions(),
    "bundle": lambda page: page.meeting.bundle(),
    "name_round": lambda page: page.rounds.stepping.name(),
    "earlier_round": lambda page: page.rounds.stepping.step(-1),
    "later_round": lambda page: page.rounds.stepping.step(1),
    "back_to_now": lambda page: page.rounds.past.end(),
    "rename_round": lambda page: page.rounds.stepping.rename(),
    "delete_round": lambda page: page.rounds.stepping.remove(),
    "compare_rounds": lambda page: page.rounds.comparing.begin(),
    "replay": lambda page: page.rounds.replaying.begin(),
    "next_pane": lambda page: page.in_front.focus_next_pane(),
    "zoom_in": lambda page: page.in_front.zoom(1),
    "zoom_out": lambda page: page.in_front.zoom(-1),
    "zoom_fit": lambda page: page.in_front.zoom(0),
    "next_words": lambda page: page.map_actions.show_next_words(),
    "all_words": lambda page: page.map_actions.show_all_words(),
    "hide_words": lambda page: page.maps.staged.hide(),
    "show_inspector": lambda page: page.inspector_side.toggle(),
    "show_log": lambda page: page.toggle_log(),
    "draw_levers": lambda page: page.drawn_levers.toggle_all(),
    "show_matrix": lambda page: page.views.open("matrix"),
    "show_chains": lambda page: page.views.open("chains"),
    "show_gaps": lambda page: page.views.open("gaps"),
    "show_after": lambda page: page.views.open("after"),
    "show_network": lambda page: page.views.open("network"),
    "draw_relations": lambda page: page.draw_relations(),
    "show_figures": lambda page: page.views.open("figures"),
    "show_strategies": lambda page: page.views.open("strategies"),
    "show_patterns": lambda page: page.views.open("patterns"),
    "show_sources": lambda page: page.views.open("sources"),
    "show_report": lambda page: page.views.open("report"),
    "write_report": lambda page: page.views.open("report"),
    "show_maps": lambda page: page.views.show_maps(),
    "close_view": lambda page: page.views.close_front(),
}
OF_WALL = (
    "black_wall",
    "white_wall",
    "spotlight",
    "laser",
    "vote_on_wall",
    "actions_on_wall",
)  # what is asked of a show


def window_handlers(window, windows) -> dict[str, Callable[[], object]]:
    """Return the handler of every action; those that need a project do nothing on the start page."""
    of_project = dict(OF_PAGE) | {id_: _of_wall(window, id_) for id_ in OF_WALL} | _of_show(window)
    handlers = _of_window(window, windows) | {
        id_: partial(_on_page, window, act) for id_, act in of_project.items()
    }
    return handlers | {id_: partial(_on_maps, window, id_, handlers[id_]) for id_ in ON_MAPS}


def _of_window(window, windows) -> dict[str, Callable[[], object]]:
    return {
        "new_project": windows.new_window,
        "new_window": windows.new_window,
        "open_project": lambda: window.files.ask_to_open(),
        "open_example": lambda: window.files.open_example(),
        "save_project": lambda: window.files.save(),
        "save_as": lambda: window.files.ask_save_as(),
        "save_copy": lambda: window.files.ask_save_copy(),
        "save_redacted": lambda: window.files.open_redaction(),
        "save_data": lambda: window.files.open_data_out(),
        "revert_project": lambda: window.files.revert(),
        "earlier_versions": lambda: window.versions.open(),
        "where_copies_live": lambda: window.where.open(),
        "leave_no_traces": lambda: window.leaving.ask(),
        "import_data": lambda: window.imports.ask(),
        "merge_copies": lambda: window.copies.open_merge(),
        "compare_file": lambda: window.copies.ask_compare(),
        "export_picture": lambda: window.pictures.open_panel(),
        "copy_picture": lambda: window.pictures.copy(),
        "print_picture": lambda: window.pictures.print_picture(),
        "close_window": window.close,
        "quit": windows.close_all,
        "command_palette": window.open_palette,
        "show_keys": lambda: window.key_sheet.open_sheet(),
        "settings": window.show_settings,
        "error_report": lambda: windows.trouble.show_report(window),
        "about": window.show_about,
    }


def _of_show(window) -> dict[str, Callable[["ProjectPage"], object]]:
    return {
        "present": lambda _page: window.presenting.start(),
        "rehearse": lambda _page: window.presenting.rehearse(),
        "end_show": lambda _page: window.presenting.end(),
    }


def _of_wall(window, action_id: str) -> Callable[["ProjectPage"], object]:
    return lambda _page: window.presenting.do(action_id)


def _on_maps(window, action_id: str, act: Callable[[], object], _checked: bool = False) -> None:
    if window.page is not None:
        view = window.page.views.view
        if action_id not in OF_CANVAS or view is None or view.canvas is None:
            window.page.views.show_maps()
        act()


def _on_page(window, act: Callable[["ProjectPage"], object], _checked: bool = False) -> None:
    if window.page is not None:
        window.page.inspector.flush()  # what is being typed there comes before what follows from it
        act(window.page)
