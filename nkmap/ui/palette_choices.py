"""What the command palette offers: the actions that can be done now, the maps and the names."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from nkmap.db.queries.maps import map_list
from nkmap.db.queries.stakeholders import name_list
from nkmap.ui.action_specs import action_specs
from nkmap.ui.menu_specs import menu_specs
from nkmap.ui.palette import Choice
from nkmap.ui.project_page import ProjectPage
from nkmap.ui.settings.key_map import KeyMap


def palette_choices(actions: Mapping[str, QAction], keys: KeyMap, page: ProjectPage | None) -> list[Choice]:
    """Return the actions in the order of the menus, then the maps, then the names."""
    choices = _actions(actions, keys)
    if page is not None:
        choices += _maps(page) + _names(page)
    return choices


def _actions(actions: Mapping[str, QAction], keys: KeyMap) -> list[Choice]:
    specs = {spec.id: spec for spec in action_specs() if spec.id != "command_palette"}
    return [
        Choice(specs[id_].text, menu.title, next(iter(keys.shown(id_)), ""), actions[id_].trigger)
        for menu in menu_specs()
        for id_ in menu.action_ids
        if id_ in specs and actions[id_].isEnabled()
    ]


def _maps(page: ProjectPage) -> list[Choice]:
    translate = QCoreApplication.translate
    words, menu = translate("Palette", "Go to: {0}"), translate("Palette", "Map")
    unnamed = translate("Palette", "No question yet")
    return [
        Choice(words.format(row.question or unnamed), menu, "", partial(page.maps.choose_map, row.id))
        for row in page.document.read(map_list)
    ]


def _names(page: ProjectPage) -> list[Choice]:
    translate = QCoreApplication.translate
    words, menu = translate("Palette", "Select: {0}"), translate("Palette", "Name")
    return [
        Choice(words.format(row.name), menu, "", partial(page.selection.go_to, row.id))
        for row in page.document.read(name_list)
    ]
