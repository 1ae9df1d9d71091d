"""Levers in exported pictures: which are asked for, and what is said of those that are not drawn."""

import pytest

from nkmap import cli, qt

FAILED, MOVED = 11, 14  # levers on map 2 of the sample, by id
ELSEWHERE = 1  # one on map 1
ENDS = ("receptive, or", "ndecided, or", "esistant, or closed", "ried and failed", "obody holds it yet")


@pytest.fixture
def export(qapp, monkeypatch, capsys, sample_file, tmp_path):
    """Return a function that exports map 2 of the sample as SVG, painted by the application that is there.

    It returns the code of the command, the picture, and what was said beside it.
    """
    monkeypatch.setattr(qt, "start_painting", lambda _language: qapp)
    target = tmp_path / "map.svg"

    def exported(levers):
        code = cli.run(["export", str(sample_file), "--map", "2", "--out", str(target), "--levers", levers])
        picture = target.read_text(encoding="utf-8") if target.exists() else ""
        return code, picture, capsys.readouterr().err

    return exported


def ends(picture):
    """Return which ends the legend of a picture explains, by their place in `ENDS`."""
    return [number for number, words in enumerate(ENDS) if words in picture]


def test_all_levers_some_of_them_or_none_are_drawn(export):
    assert ends(export("none")[1]) == []
    assert ends(export("all")[1]) == [0, 1, 2, 3, 4]
    assert ends(export(f"{FAILED}")[1]) == [3]
    assert ends(export(f"{FAILED}, {MOVED}")[1]) == [0, 3]
    assert export("all")[1] == export("all")[1]


def test_levers_without_a_line_are_counted(export):
    assert "2 levers are not drawn in “map.svg”: a holder or a target is not on the map." in export("all")[2]
    assert "lever" not in export(f"{FAILED}")[2]


def test_levers_that_are_not_there_are_refused_before_anything_is_written(export, capsys):
    for wanted in ("99", f"{FAILED},{ELSEWHERE}"):
        code, picture, said = export(wanted)
        assert (code, picture) == (1, "") and f"There is no lever {wanted.split(',')[-1]}" in said
    with pytest.raises(SystemExit):
        export("1,two")
    assert "neither all nor none nor a list of numbers" in capsys.readouterr().err
