"""Shows a full map in slices, so that the window goes on: nothing of it is seen before all of it is there."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtWidgets import QGraphicsView
from shiboken6 import isValid

from nkmap.map_content import MapContent
from nkmap.ui.canvas.map_scene import CROWD, MapScene
from nkmap.ui.canvas.painted import KeptItem

SLICE = 0.01  # s of pictures made in one go


def showing(view: QGraphicsView, scene: MapScene, content: MapContent) -> Iterator[None]:
    """Show a map in the view of a scene: a crowd in steps, a smaller one at once."""
    if len(content.tokens) <= CROWD:
        scene.show_content(content)
        return
    view.viewport().setUpdatesEnabled(False)
    scene.is_awaited = True
    try:
        scene.show_content(content)
        yield
        if scene.face is None:  # there is no room yet; all is laid out when there is
            return
        yield from scene.labels.settling.finishing()
        yield
        yield from _preparing(scene, view.devicePixelRatioF())
    finally:
        scene.is_awaited = False
        if isValid(view):  # it may have been closed before all was there
            view.viewport().setUpdatesEnabled(True)


def _preparing(scene: MapScene, density: float) -> Iterator[None]:
    """Make the pictures that items keep of themselves."""
    until = perf_counter() + SLICE
    for item in scene.items():
        if isinstance(item, KeptItem):
            item.prepare(density)
        if perf_counter() > until:
            yield
            until = perf_counter() + SLICE
