"""What each action of a window calls, by the action's id."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from nkmap.ui.action_specs import ON_MAPS

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage


def window_handlers(window, windows) -> dict[str, Callable[[], object]]:
    """Return the handler of every action; those that need a project do nothing on the start page."""

    def on_page(act: Callable[["ProjectPage"], object]) -> Callable[[], object]:
        return partial(_on_page, window, act)

    handlers: dict[str, Callable[[], object]] = {
        "new_project": windows.new_window,
        "new_window": windows.new_window,
        "open_project": lambda: window.files.ask_to_open(),
        "open_example": lambda: window.files.open_example(),
        "save_project": lambda: window.files.save(),
        "save_as": lambda: window.files.ask_save_as(),
        "save_copy": lambda: window.files.ask_save_copy(),
        "revert_project": lambda: window.files.revert(),
        "export_picture": lambda: window.pictures.open_panel(),
        "copy_picture": lambda: window.pictures.copy(),
        "print_picture": lambda: window.pictures.print_picture(),
        "close_window": window.close,
        "quit": windows.close_all,
        "undo": on_page(lambda page: page.undo()),
        "redo": on_page(lambda page: page.redo()),
        "add_name": on_page(lambda page: page.focus_name_field()),
        "paste_names": on_page(lambda page: page.names.paste()),
        "paste_plain": on_page(lambda page: page.names.paste(as_plain_text=True)),
        "rename": on_page(lambda page: page.selected.rename()),
        "select_all": on_page(lambda page: page.selection.select_all()),
        "find": on_page(lambda page: page.find_bar.open_with()),
        "explain": on_page(lambda page: page.explain()),
        "most_influential": on_page(lambda page: page.marking.toggle()),
        "lock_tokens": on_page(lambda page: page.locking.toggle()),
        "same_kind": on_page(lambda page: page.selection.select_same_kind()),
        "duplicate": on_page(lambda page: page.selected.duplicate()),
        "nest": on_page(lambda page: page.nesting.choose()),
        "un_nest": on_page(lambda page: page.nesting.take_out()),
        "names_alike": on_page(lambda page: page.names_alike.open_pairs()),
        "lift": on_page(lambda page: page.selected.lift()),
        "take_off": on_page(lambda page: page.selected.take_off()),
        "delete_stakeholder": on_page(lambda page: page.selected.delete()),
        "log_lever": on_page(lambda page: page.selected.log_lever()),
        "new_map": on_page(lambda page: page.map_actions.add()),
        "rename_map": on_page(lambda page: page.map_actions.rename()),
        "map_words": on_page(lambda page: page.map_actions.edit_words()),
        "change_grid": on_page(lambda page: page.map_actions.change_grid()),
        "flip_axis": on_page(lambda page: page.map_actions.flip()),
        "snap": on_page(lambda page: page.map_actions.toggle_snap()),
        "lock_axes": on_page(lambda page: page.map_actions.toggle_axes_lock()),
        "centre_mid_lines": on_page(lambda page: page.map_actions.centre_mid_lines()),
        "duplicate_map": on_page(lambda page: page.map_actions.duplicate()),
        "duplicate_wished": on_page(lambda page: page.rounds.futures.duplicate_wished()),
        "duplicate_feared": on_page(lambda page: page.rounds.futures.duplicate_feared()),
        "move_map_left": on_page(lambda page: page.map_actions.move(-1)),
        "move_map_right": on_page(lambda page: page.map_actions.move(1)),
        "delete_map": on_page(lambda page: page.map_actions.delete()),
        "next_map": on_page(lambda page: page.maps.step(1)),
        "previous_map": on_page(lambda page: page.maps.step(-1)),
        "blind_placement": on_page(lambda page: page.groups.begin()),
        "place_by_keyboard": on_page(lambda page: page.groups.place_by_keyboard()),
        "type_sheets": on_page(lambda page: page.groups.type_sheets()),
        "sheets_a4": on_page(lambda page: page.groups.print_sheets("A4")),
        "sheets_a3": on_page(lambda page: page.groups.print_sheets("A3")),
        "reveal": on_page(lambda page: page.groups.reveal()),
        "show_groups": on_page(lambda page: page.groups.toggle()),
        "hand_over": on_page(lambda page: page.handing_over.begin()),
        "show_meeting": on_page(lambda page: page.meeting.show_meeting()),
        "show_agenda": on_page(lambda page: page.meeting.toggle_strip()),
        "show_trends": on_page(lambda page: page.meeting.show_trends()),
        "show_votes": on_page(lambda page: page.meeting.show_votes()),
        "show_actions": on_page(lambda page: page.meeting.show_actions()),
        "bundle": on_page(lambda page: page.meeting.bundle()),
        "name_round": on_page(lambda page: page.rounds.stepping.name()),
        "earlier_round": on_page(lambda page: page.rounds.stepping.step(-1)),
        "later_round": on_page(lambda page: page.rounds.stepping.step(1)),
        "back_to_now": on_page(lambda page: page.rounds.past.end()),
        "rename_round": on_page(lambda page: page.rounds.stepping.rename()),
        "delete_round": on_page(lambda page: page.rounds.stepping.remove()),
        "compare_rounds": on_page(lambda page: page.rounds.comparing.begin()),
        "replay": on_page(lambda page: page.rounds.replaying.begin()),
        "next_pane": on_page(lambda page: page.go_to_next_pane()),
        "zoom_in": on_page(lambda page: page.zoom(1)),
        "zoom_out": on_page(lambda page: page.zoom(-1)),
        "zoom_fit": on_page(lambda page: page.zoom(0)),
        "present": on_page(lambda _page: window.presenting.start()),
        "rehearse": on_page(lambda _page: window.presenting.rehearse()),
        "black_wall": on_page(lambda _page: window.presenting.do("black_wall")),
        "white_wall": on_page(lambda _page: window.presenting.do("white_wall")),
        "spotlight": on_page(lambda _page: window.presenting.do("spotlight")),
        "laser": on_page(lambda _page: window.presenting.do("laser")),
        "vote_on_wall": on_page(lambda _page: window.presenting.do("vote_on_wall")),
        "actions_on_wall": on_page(lambda _page: window.presenting.do("actions_on_wall")),
        "next_words": on_page(lambda page: page.map_actions.show_next_words()),
        "all_words": on_page(lambda page: page.map_actions.show_all_words()),
        "hide_words": on_page(lambda page: page.maps.staged.hide()),
        "end_show": on_page(lambda _page: window.presenting.end()),
        "command_palette": window.open_palette,
        "show_inspector": on_page(lambda page: page.inspector_side.toggle()),
        "show_log": on_page(lambda page: page.toggle_log()),
        "draw_levers": on_page(lambda page: page.drawn_levers.toggle_all()),
        "show_matrix": on_page(lambda page: page.views.open("matrix")),
        "show_chains": on_page(lambda page: page.views.open("chains")),
        "show_gaps": on_page(lambda page: page.views.open("gaps")),
        "show_after": on_page(lambda page: page.views.open("after")),
        "show_network": on_page(lambda page: page.views.open("network")),
        "draw_relations": on_page(lambda page: page.draw_relations()),
        "show_figures": on_page(lambda page: page.views.open("figures")),
        "show_maps": on_page(lambda page: page.views.show_maps()),
        "close_view": on_page(lambda page: page.views.close_front()),
        "show_keys": lambda: window.key_sheet.open_sheet(),
        "settings": window.show_settings,
        "about": window.show_about,
    }
    return handlers | {id_: partial(_on_maps, window, handlers[id_]) for id_ in ON_MAPS}


def _on_maps(window, act: Callable[[], object], _checked: bool = False) -> None:
    if window.page is not None:
        window.page.views.show_maps()
        act()


def _on_page(window, act: Callable[["ProjectPage"], object], _checked: bool = False) -> None:
    if window.page is not None:
        window.page.inspector.flush()  # what is being typed there comes before what follows from it
        act(window.page)
