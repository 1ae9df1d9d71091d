"""The movement from one picture of a map to another: all tokens together, with their names."""

from collections.abc import Callable

from PySide6.QtCore import QPointF

from nkmap.ui.canvas.map_scene import MapScene
from nkmap.ui.canvas.motion import AT_REST, Pose, Posed

ROUND_CHANGE = 600  # ms


def glide(scene: MapScene, show: Callable[[], None], duration: int = ROUND_CHANGE) -> None:
    """Show something else on a scene; who is on both is seen going from place to place."""
    seen = {item.token.stakeholder_id: item.shown_pos for item in scene.tokens.values()}
    show()
    scene.settle()  # names that look for a better place on the way would go two ways at once
    targets: dict[Posed, Pose] = {}
    for id_, item in scene.tokens.items():
        away = seen.get(item.token.stakeholder_id, item.pos()) - item.pos()
        if away != QPointF():
            for part in (item, scene.labels.items[id_]):
                part.show_pose(Pose(away, AT_REST.lift))
                targets[part] = AT_REST
    scene.flights.motion.bring(targets, duration)
