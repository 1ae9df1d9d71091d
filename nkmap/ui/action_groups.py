"""Which actions share something that decides when they can be had, by their ids."""

# What changes the project: not to be had while that is open for reading only.
EDITING = frozenset(
    {
        "import_data", "merge_copies", "earlier_versions", "where_copies_live",
        "add_name", "paste_names", "paste_plain", "rename", "kind", "explain", "most_influential",
        "lock_tokens", "lock_axes", "hand_over",
        "nest", "un_nest", "names_alike", "duplicate", "lift", "take_off", "delete_stakeholder", "log_lever",
        "new_map", "rename_map", "map_words", "change_grid", "flip_axis", "snap", "centre_mid_lines",
        "duplicate_map", "move_map_left", "move_map_right", "delete_map", "layers",
        "blind_placement", "place_by_keyboard", "type_sheets", "reveal", "show_trends",
        "duplicate_wished", "duplicate_feared", "heading", "name_round", "rename_round", "delete_round",
    }
)  # fmt: skip
OF_NAMED_ROUND = frozenset({"rename_round", "delete_round"})  # which is changed while it is looked at
# Menus inside menus; the first are about a project.
INNER_OF_PROJECT = ("kind", "heading", "layers", "language", "projector")
INNER_MENUS = (*INNER_OF_PROJECT, "recent", "theme")
OF_WALL = frozenset(
    {"black_wall", "white_wall", "spotlight", "laser", "vote_on_wall", "actions_on_wall", "end_show"}
)  # while there is one
# What is done on the grid or beside it: where another view is in front, the maps come back first.
ON_MAPS = frozenset(
    {
        "rename", "find", "explain", "lift", "select_all", "rename_map", "zoom_in", "zoom_out", "zoom_fit",
        "blind_placement", "reveal", "show_groups",
        "earlier_round", "later_round", "compare_rounds", "replay", "draw_levers",
    }
)  # fmt: skip
# Of these what a view with a canvas of its own does itself.
OF_CANVAS = frozenset({"select_all", "zoom_in", "zoom_out", "zoom_fit"})
# What can be done while everybody looks at the window itself.
OF_ROOM = frozenset(
    {
        "undo", "redo", "next_map", "previous_map", "earlier_round", "later_round", "back_to_now",
        "black_wall", "end_show", "close_window", "quit", "next_words", "all_words", "hide_words",
    }
)  # fmt: skip
