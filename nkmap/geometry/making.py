"""Makes the face that the layout of a grid asks for."""

from collections.abc import Callable, Iterable

from nkmap.geometry.faces import Face, Point
from nkmap.geometry.round_faces import RingFace, WedgeFace
from nkmap.geometry.straight_face import StraightFace
from nkmap.map_content import Grid

_FACES: dict[str, Callable[..., Face]] = {
    "quadrants": StraightFace,
    "columns": StraightFace,
    "wedges": WedgeFace,
    "rings": RingFace,
    "plane": StraightFace,
}


def make_face(grid: Grid, left: float, top: float, width: float, height: float, token: float) -> Face:
    """Return the face of a grid in a rectangle of pixels, for tokens `token` pixels wide."""
    room = min(token / 2, width / 4, height / 4)
    return _FACES[grid.layout](left, top, width, height, grid.x, grid.y, room)


def block_offset(starts: Iterable[Point], dx: float, dy: float, face: Face) -> Point:
    """Return the offset, in pixels, by which a group may move: it stops as one when its first member touches.

    `starts` are the centres of the members before the move.
    """
    return face.block_offset(list(starts), dx, dy)
