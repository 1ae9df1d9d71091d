"""Where names that are carried from the list onto the grid would stand: the same course as that of tokens."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt

from nkmap.geometry import Face, Place, block_offset
from nkmap.geometry.faces import Point
from nkmap.ui.canvas.course import Course, Hold
from nkmap.ui.canvas.late_keys import LateKeys
from nkmap.ui.canvas.map_scene import MapScene

SPREAD = 44.0  # px between names that are dropped together
COLUMN = 5  # names one under the other


class Landing:
    """One carrying over one map. The first name is the one that is pulled and put into words."""

    def __init__(self, scene: MapScene, ids: Sequence[int], keys: Qt.KeyboardModifier) -> None:
        assert scene.face is not None and scene.content is not None
        self.scene, self.ids = scene, list(ids)
        self._face = scene.face
        starts = [scene.face.place(*point) for point in _block(len(ids), scene.face)]
        others = [token for token in scene.content.tokens if token.stakeholder_id not in ids]
        self._course = Course(scene.content, scene.face, starts, others)
        self._start = QPointF(*scene.face.point(*starts[0]))
        self._keys = LateKeys()
        self._keys.begin(keys)

    def follow(self, pos: QPointF, keys: Qt.KeyboardModifier) -> QPointF:
        """Carry the first name as near as possible to a point of the scene; return where it is."""
        self._keys.see(keys)
        away = pos - self._start
        hold = Hold(is_free=self._keys.hold.is_free)  # a lock means nothing where there was no place before
        self._course.follow(away.x(), away.y(), hold)
        at, size = QPointF(*self._face.point(*self._course.place)), self.scene.page.token
        box = QRectF(at.x() - size / 2, at.y() - size / 2, size, size)
        self.scene.bearings.show(self._course.place, box, guides=self._course.guides)
        return at

    def places(self) -> dict[int, Place]:
        """Return where the names are now, in axis units by stakeholder."""
        return dict(zip(self.ids, self._course.places(), strict=True))


def _block(count: int, face: Face) -> list[Point]:
    """Return pixels on the face that keep names dropped together apart."""
    middle = face.left + face.width / 2, face.top + face.height / 2
    points = [
        (middle[0] + 3 * SPREAD * (n // COLUMN), middle[1] + SPREAD * (n % COLUMN)) for n in range(count)
    ]
    dx, dy = block_offset(points, 0.0, 0.0, face)
    return [(x + dx, y + dy) for x, y in points]
