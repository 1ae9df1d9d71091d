"""Relations between tokens: side by side, round others, and each kind by a look of its own."""

import math
from itertools import pairwise

import pytest
from PySide6.QtGui import QImage, QPainter

from nkmap.drawing import communities, relations
from nkmap.drawing.page import WINDOW
from nkmap.drawing.relation_strokes import LOOKS, paint_sample_stroke, stroke_width
from nkmap.drawing.spots import Spot
from nkmap.drawing.theme import load_theme
from nkmap.map_content import DrawnRelation, Marks, Token
from nkmap.scales import RELATION_KINDS

EXTENT = 19.0


def spot(id_, x, y, *drawn, community=None):
    marks = Marks(relations=drawn, community=community)
    token = Token(id_, id_, str(id_), "", "", None, "", "", x, y, None, "shareable", marks)
    return Spot(token, x, y, EXTENT)


def drawn(id_, to_id, kind="influence", strength=2, is_directed=True):
    return DrawnRelation(id_, to_id, kind, strength, is_directed)


def lines(*spots):
    return relations.marks(spots, None, WINDOW, "en")


def test_parallel_relations_lie_side_by_side_whichever_way_they_go():
    there = spot(1, 0, 0, drawn(7, 2), drawn(8, 2))
    back = spot(2, 200, 0, drawn(9, 1))
    middles = sorted(line.stroke.at(0.5)[1] for line in lines(there, back))
    assert [b - a for a, b in pairwise(middles)] == pytest.approx([20, 20], abs=2)
    (single,) = lines(spot(1, 0, 0, drawn(7, 2)), spot(2, 200, 0))
    assert single.stroke.is_straight
    assert single.stroke.start[0] > EXTENT and single.stroke.end[0] < 200 - EXTENT


def test_a_relation_bows_round_a_token_that_stands_between():
    (line,) = lines(spot(1, 0, 0, drawn(7, 2)), spot(2, 300, 0), spot(3, 150, 0))
    assert min(math.dist(point, (150, 0)) for point in line.stroke.points()) > EXTENT
    assert len(relations.obstacles([line], WINDOW)[0].path) == 5


def test_a_relation_to_somebody_who_is_not_shown_is_not_drawn():
    assert lines(spot(1, 0, 0, drawn(7, 2)), spot(3, 300, 0)) == []


def test_every_kind_looks_different_without_colour_and_strength_is_width(qapp):
    assert set(LOOKS) == set(RELATION_KINDS)
    pictures = {}
    for kind in RELATION_KINDS:
        image = QImage(60, 20, QImage.Format.Format_Grayscale8)
        image.fill(255)
        with QPainter(image) as painter:
            painter.translate(30, 10)
            paint_sample_stroke(kind, painter, 56, WINDOW, load_theme("high-contrast"))
        pictures[bytes(image.constBits())] = kind
    assert len(pictures) == len(RELATION_KINDS)
    widths = [stroke_width(strength, WINDOW) for strength in range(5)]
    assert widths == sorted(set(widths))


def test_the_ground_of_a_community_joins_its_members_and_nobody_else():
    far = spot(4, 500, 500)
    inside = [spot(id_, x, 0, community=0) for id_, x in ((1, 0), (2, 100), (3, 250))]
    (ground,) = communities.marks([*inside, far], None, WINDOW, "en")
    assert ground.joins == (((0, 0), (100, 0)), ((100, 0), (250, 0)))
    assert ground.width > 2 * EXTENT and (ground.number, ground.number_at[0]) == (0, 0)
