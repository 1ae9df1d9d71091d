"""A map that nobody has seen yet follows moves all the same."""

from dataclasses import replace

from PySide6.QtCore import QSizeF

from nkmap.db.queries.maps import map_content
from nkmap.drawing.theme import load_theme
from nkmap.ui.canvas.map_scene import MapScene
from nkmap.ui.canvas.map_view import MapView
from nkmap.ui.rounds.gliding import glide


def test_a_token_that_moves_before_its_map_has_room_is_at_its_place_once_it_has(seeded):
    content = seeded.document.read(map_content, seeded.page.maps.map_id)
    first, second = (MapScene(load_theme("light")) for _ in range(2))
    moved = replace(content.tokens[0], x=0.1, y=0.1)
    glide(first, lambda: first.show_content(content))  # as looking back does
    MapView(first).lift_tokens([moved.placement_id])
    assert first.carrying is None
    first.show_moved([moved])
    second.show_content(replace(content, tokens=(moved, *content.tokens[1:])))
    for scene in (first, second):
        scene.resize(QSizeF(800, 600))
    placed = [{id_: item.pos() for id_, item in scene.tokens.items()} for scene in (first, second)]
    assert placed[0] == placed[1]
