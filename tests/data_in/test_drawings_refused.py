"""A drawing is refused: pixels are no stance. Who may know is never guessed to be everybody."""

import json

import pytest

from nkmap.cli import run
from nkmap.data_in.reading import tables
from nkmap.errors import UnusableFile

SHAPE = {"id": "a", "type": "text", "x": 1, "y": 2, "width": 3, "height": 4, "text": "China"}


@pytest.mark.parametrize(
    "whole", [{"type": "excalidraw", "elements": [SHAPE]}, {"nodes": [SHAPE], "edges": []}]
)
def test_a_drawing_in_json_is_refused_with_a_way_on(whole):
    with pytest.raises(UnusableFile, match="This is a drawing"):
        tables(json.dumps(whole).encode(), "map.json")


def test_a_word_about_who_may_know_that_cannot_be_read_hides_the_name(tmp_path, capsys):
    project, data = tmp_path / "p.nkmap", tmp_path / "who.csv"
    assert run(["new", str(project), "--template", "influence-stance"]) == 0
    data.write_text("Name,Sensitivity,Stance\nAnna,never,0.4\nBoris,shareable,0.2\n")
    assert run(["import", str(data), "--into", str(project)]) == 0
    assert "taken as not to be shared: 1" in capsys.readouterr().err
    assert run(["redact", str(project), "--level", "shareable", "--out", str(tmp_path / "r.nkmap")]) == 0
    data = (tmp_path / "r.nkmap").read_bytes()
    assert b"Anna" not in data
    assert b"Boris" in data
