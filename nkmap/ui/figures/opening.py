"""Opens what a figure lacks: names in the list and the inspector, the grid, the groups, or the map."""

from typing import TYPE_CHECKING

from nkmap.ui.figures.missing import GRID, GROUPS, MAPS, NAMES, RELATIONS, Missing

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage


class Opening:
    """Knows where in the page each of them is."""

    def __init__(self, page: "ProjectPage") -> None:
        self._page = page

    def open(self, missing: Missing) -> None:
        """Open what is missing, with the focus where it can be given."""
        acts = {
            NAMES: self._open_names,
            RELATIONS: self._open_names,
            GRID: lambda _missing: self._on_maps("change_grid"),
            GROUPS: lambda _missing: self._open_groups(),
            MAPS: lambda _missing: self._page.views.show_maps(),
        }
        acts[missing.what](missing)

    def open_name(self, stakeholder_id: int) -> None:
        """Open one name in the inspector, where salience is given."""
        page = self._page
        page.selection.go_to(stakeholder_id)
        self._open_inspector()
        editor = page.inspector.rows["salience"].editor
        if editor.isVisible():
            editor.setFocus()

    def _open_names(self, missing: Missing) -> None:
        ids = [id_ for id_, _name in missing.names]
        if missing.what == NAMES and len(ids) == 1:
            self.open_name(ids[0])
        elif ids:
            self._page.selection.select(ids)
            self._open_inspector()
            self._page.names.tree.setFocus()

    def _open_inspector(self) -> None:
        self._page.inspector_side.show(True)
        self._page.inspector.parts.more.setChecked(True)

    def _open_groups(self) -> None:
        self._page.views.show_maps()
        self._page.groups.show(True)

    def _on_maps(self, action_id: str) -> None:
        self._page.views.show_maps()
        self._page.actions_by_id[action_id].trigger()
