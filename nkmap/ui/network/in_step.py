"""Keeps the network in step with the page: who is selected, and the numbers that stand in for names."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtWidgets import QWidget

from nkmap.ui.network.numbers_panel import NumbersPanel
from nkmap.ui.network.scene import NetworkScene

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage


class InStep(QObject):
    """The first child of its view, so that it goes before the scene, which tells of its own end."""

    def __init__(
        self, page: "ProjectPage", scene: NetworkScene, numbers: NumbersPanel, view: QWidget
    ) -> None:
        super().__init__(view)
        self._page, self._scene, self._numbers, self._view = page, scene, numbers, view
        scene.selectionChanged.connect(self._on_scene_selection_changed)
        scene.labels.settled.connect(self.tell_numbers)
        page.selection.changed.connect(self.follow_selection)

    def follow_selection(self) -> None:
        """Select who is selected in the list of names."""
        chosen = self._page.selection.stakeholders()
        with QSignalBlocker(self._scene):
            self._scene.select(self._scene.placements_of(chosen))
        if len(chosen) == 1:
            self._numbers.choose(chosen[0])

    def tell_numbers(self) -> None:
        """Let the list show the numbers that stand in the tokens of what is in front."""
        scene = self._scene if self._view.isVisible() else self._page.maps.scene
        if scene is not None:
            self._page.names.tree.show_numbers(scene.labels.numbers())

    def _on_scene_selection_changed(self) -> None:
        self._page.selection.select(self._scene.selected_ids())
