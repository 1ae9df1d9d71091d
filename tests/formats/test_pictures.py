import errno
import os
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage

from nkmap.drawing.page import SLIDES
from nkmap.drawing.theme import load_theme
from nkmap.errors import InvalidInput, StorageFailed
from nkmap.formats.pictures import draw_picture, for_audience, write_png
from nkmap.map_content import AimedLever, MapContent, Marks, Token
from nkmap.templates import load_template

pytestmark = pytest.mark.usefixtures("qapp")

CHINA = Token(
    1, 1, "Chinese government", "China", "CN", "government", "circle", "blue", -0.8, 1, 1, "shareable"
)
BROKERS = Token(2, 2, "Border brokers", "Brokers", "BR", "other", "pill", "slate", 0.1, 0.2, 0.2, "redact")
UN = Token(3, 3, "UN", "", "UN", "intergovernmental", "square", "orange", 0.5, 0.4, 0.4, "workshop_only")


@pytest.fixture
def content():
    grid = load_template("influence-stance").grid
    return MapContent(1, "Return of refugees", "", "2007", "influence-stance", grid, (CHINA,), 3, "", "en")


@pytest.mark.parametrize(("scale", "size"), [(0.5, (945, 590)), (1, (1890, 1181)), (2, (3780, 2362))])
def test_a_document_keeps_its_size_on_paper_at_every_scale(content, tmp_path, scale, size):
    write_png(content, tmp_path / "map.png", scale=scale)
    image = QImage(str(tmp_path / "map.png"))
    assert (image.width(), image.height()) == size
    assert 1000 * image.width() / image.dotsPerMeterX() == pytest.approx(160, abs=0.3)
    assert 1000 * image.height() / image.dotsPerMeterY() == pytest.approx(100, abs=0.3)


def test_the_same_map_gives_the_same_bytes_and_says_nothing_of_its_maker(content, tmp_path):
    for name in ("one.png", "two.png"):
        write_png(content, tmp_path / name, page=SLIDES, theme=load_theme("dark"))
    data = (tmp_path / "one.png").read_bytes()
    assert data == (tmp_path / "two.png").read_bytes()
    assert not any(chunk in data for chunk in (b"tEXt", b"iTXt", b"zTXt", b"tIME", b"eXIf"))


def test_names_that_are_not_for_the_audience_are_left_out_and_counted(content, tmp_path):
    everyone = replace(content, tokens=(CHINA, BROKERS, UN))
    assert write_png(everyone, tmp_path / "map.png").left_out == 2
    assert write_png(everyone, tmp_path / "map.png", audience="workshop").left_out == 1
    assert write_png(everyone, tmp_path / "map.png", audience="all").left_out == 0
    assert for_audience(everyone, "shareable").tokens == (CHINA,)


def test_a_badge_counts_only_levers_that_the_audience_may_see(content):
    secret = Marks(levers=(AimedLever("redact", is_open=True), AimedLever()))
    everyone = replace(content, tokens=(replace(CHINA, marks=secret),))
    shown = for_audience(everyone, "shareable").tokens[0].marks
    assert (len(shown.levers), shown.is_open) == (1, False)


def test_what_is_left_out_leaves_no_trace_in_the_picture(content):
    hidden = for_audience(replace(content, tokens=(CHINA, BROKERS)), "shareable")
    theme = load_theme("light")
    assert draw_picture(hidden, SLIDES, theme, left_out=1) == draw_picture(content, SLIDES, theme, left_out=1)


def test_a_failing_disk_leaves_the_old_picture_whole(content, tmp_path, monkeypatch):
    path = tmp_path / "map.png"
    path.write_bytes(b"the old picture")

    def full(_handle):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageFailed, match=r"map\.png.*No space left"):
        write_png(content, path)
    assert path.read_bytes() == b"the old picture"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_said_in_a_sentence(content, tmp_path):
    with pytest.raises(StorageFailed, match="was not written"):
        write_png(content, tmp_path / "nowhere" / "map.png")


@pytest.mark.parametrize("scale", [0.4, 4.1])
def test_other_scales_are_refused(content, tmp_path, scale):
    with pytest.raises(InvalidInput):
        write_png(content, tmp_path / "map.png", scale=scale)
