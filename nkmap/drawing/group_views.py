"""The views of groups on a token: each one singly, one middle of many, or the middles of two camps."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from nkmap.drawing.page import Page
from nkmap.drawing.spots import Point, Spot
from nkmap.drawing.texts import Text
from nkmap.figures.agreement import Agreement, Middle, Place, agreement
from nkmap.geometry import Face, share_of, value_at
from nkmap.kept import keeps
from nkmap.map_content import Estimate

_ROOM = 12.0  # px of the window that an ellipse is wider than its token, on each side

Ellipse = tuple[float, float, float, float]  # middle and half the axes, in pixels


@dataclass(frozen=True, slots=True)
class View:
    """One place that a group, or the middle of many, gives a token; centre in pixels.

    `letters` stand inside. It `stays` where groups agree to differ. `ellipse` holds the middle half; None for
    a single group. A fine line leads to `tied_to`, a point and the radius of what is drawn there. `caption`
    is the name beside the view, where there was room; `is_label` where it holds the stakeholder's own, which
    stands nowhere else as no place is agreed.
    """

    x: float
    y: float
    letters: str
    name: str
    spot: Spot
    stays: bool = False
    ellipse: Ellipse | None = None
    tied_to: tuple[Point, float] | None = None
    is_label: bool = False
    caption: Text | None = None

    @property
    def stakeholder_id(self) -> int:
        """Whom it is a view on."""
        return self.spot.token.stakeholder_id


def agree_to_differ(estimates: Sequence[Estimate]) -> bool:
    """Return whether several groups let their views stay: each gave a reason."""
    return len(estimates) > 1 and all(estimate.has_reason for estimate in estimates)


def views_on(spot: Spot, face: Face, page: Page) -> list[View]:
    """Return the views on a token, at their true places."""
    estimates = spot.token.marks.estimates
    if not estimates:
        return []
    stays = agree_to_differ(estimates)
    middles = () if stays else _agreement(estimates, face).middles
    views = [_middle(middle, spot, face, page) for middle in middles]
    if not views:
        views = [_single(estimate, spot, face, stays=stays) for estimate in estimates]
        views[0] = _labelled(views[0])
    return list(_tied(views, page))


def _agreement(estimates: Sequence[Estimate], face: Face) -> Agreement:
    x, y = face.x_axis, face.y_axis
    return _known_agreement(tuple((share_of(x, seen.x), share_of(y, seen.y)) for seen in estimates))


@keeps(1024)  # while a token is carried, those of all others are asked for at every move
def _known_agreement(places: tuple[Place, ...]) -> Agreement:
    return agreement(places)


def _single(estimate: Estimate, spot: Spot, face: Face, *, stays: bool) -> View:
    letters = initials(estimate.group) if spot.is_shown else _code(spot)
    return View(*face.point(estimate.x, estimate.y), letters, estimate.group, spot, stays)


def _labelled(view: View) -> View:
    """Return the first of several views with the name of a stakeholder that stands nowhere else."""
    return view if view.spot.is_shown else replace(view, name=row_name(view), is_label=True)


def row_name(view: View) -> str:
    """Return what stands beside the letters of a view in a list: whose view it is, and on whom."""
    if view.spot.is_shown or view.is_label:
        return view.name
    return QCoreApplication.translate("Picture", "{0}: {1}").format(view.spot.token.label, view.name)


def _middle(middle: Middle, spot: Spot, face: Face, page: Page) -> View:
    """The medians of both directions, in the ellipse between the quartiles."""

    def point(x: float, y: float) -> Point:
        return face.point(value_at(face.x_axis, x), value_at(face.y_axis, y))

    ends = [point(x, middle.y) for x in (middle.low[0], middle.high[0])]
    ends += [point(middle.x, y) for y in (middle.low[1], middle.high[1])]
    (left, *_, right), (top, *_, bottom) = sorted(x for x, _ in ends), sorted(y for _, y in ends)
    least, count = page.token / 2 + _ROOM * page.unit, len(middle.places)
    half = max(least, (right - left) / 2), max(least, (bottom - top) / 2)
    ellipse = ((left + right) / 2, (top + bottom) / 2, *half)
    centre = point(middle.x, middle.y)
    if spot.is_shown:
        return View(*centre, str(count), "", spot, ellipse=ellipse)
    name = QCoreApplication.translate("Picture", "{0} ({1})").format(spot.token.label, count)
    return View(*centre, _code(spot), name, spot, ellipse=ellipse, is_label=True)


def _tied(views: Sequence[View], page: Page) -> Iterator[View]:
    """Tie views to the agreed place; where there is none, to the first of them."""
    for view in views:
        if view.spot.is_shown:
            yield replace(view, tied_to=(view.spot.centre, view.spot.extent))
        elif view is not views[0]:
            yield replace(view, tied_to=((views[0].x, views[0].y), page.estimate / 2))
        else:
            yield view


def beside_token(view: View, at: Point, number: int, page: Page) -> View:
    """Return the view at a point, or just outside its token where that would hide it."""
    home, clear = view.spot.centre, view.spot.extent + page.estimate / 2 + page.outline
    away = math.dist(home, at)
    if view.ellipse or not view.spot.is_shown or away >= clear:
        x, y = at
    else:
        turn = math.atan2(at[1] - home[1], at[0] - home[0]) if away > 1 else 2.0 * number + 2.4
        x, y = home[0] + clear * math.cos(turn), home[1] + clear * math.sin(turn)
    return replace(view, x=x, y=y)


def initials(name: str) -> str:
    """Return two letters for a name: of its first two words, or the first two of its only one."""
    words = name.split()
    return "".join(word[0] for word in words[:2]).upper() if len(words) > 1 else words[0][:2]


def _code(spot: Spot) -> str:
    return spot.token.code or initials(spot.token.label)
