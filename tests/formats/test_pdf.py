"""PDF files, read by poppler as other people's programs read them."""

import re
import shutil
import subprocess
import unicodedata
import zlib
from contextlib import suppress

import pytest

from nkmap.formats.pdf import pdf_bytes
from nkmap.formats.pictures import PictureChoices, make_picture
from nkmap.formats.png import png_bytes

pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler reads the files")

NAMES = [
    "Außenministerium 7",
    "대한민국 정부 12",
    "中国政府",
    "日本政府",
    "وزارة الخارجية",
    "السلام والأمن",
    "משרד החוץ",
]
INK = b"0.0784313"  # red of the ink on screens
DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def pressed_out(data):
    """Return the parts of a PDF that are compressed, as they were before."""
    for part in re.findall(rb"stream\r?\n(.*?)endstream", data, re.DOTALL):
        with suppress(zlib.error):
            yield zlib.decompress(part)


@pytest.fixture
def read(tmp_path):
    """Return a function that lets a program of poppler read a PDF, and gives what it says."""

    def reading(program, data, *arguments):
        path = tmp_path / "map.pdf"
        path.write_bytes(data)
        output = ["-"] if program == "pdftotext" else []
        command = [program, *arguments, str(path), *output]
        return subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout

    return reading


def test_every_name_number_and_date_is_found(make_map, read):
    data = pdf_bytes(make_picture(make_map(NAMES, as_of="3 May 2007")))
    text = DIRECTIONS.sub("", read("pdftotext", data))
    assert [name for name in [*NAMES, "Who decides?", "3 May 2007", "3 of 10"] if name not in text] == []


def test_ligatures_are_off(make_map, read):
    text = read("pdftotext", pdf_bytes(make_picture(make_map(["Office of efficient fields"]))))
    assert "Office of efficient fields" in " ".join(text.split())
    assert text == unicodedata.normalize("NFC", text)


def test_chinese_names_have_a_chinese_face_and_korean_ones_a_korean_one(make_map, read):
    for language, name, face in (("zh-Hans", "骨直", "sc"), ("zh-TW", "骨直", "tc"), ("ko", "骨直", "kr")):
        fonts = read("pdffonts", pdf_bytes(make_picture(make_map([name], language=language))))
        assert f"CJK{face}" in fonts, language


@pytest.mark.parametrize(
    ("choices", "points"),
    [
        ({}, (454, 283)),
        ({"purpose": "poster", "paper": "A4"}, (842, 595)),
        ({"purpose": "poster", "paper": "A3"}, (1191, 842)),
        ({"purpose": "poster"}, (3371, 2384)),
    ],
)
def test_paper_has_its_size(make_map, read, choices, points):
    words = read("pdfinfo", pdf_bytes(make_picture(make_map(["China"]), PictureChoices(**choices))))
    size = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", words)
    assert [float(side) for side in size.groups()] == pytest.approx(points, abs=1.5)


def test_names_without_room_stand_on_the_following_pages(crowd, read):
    data = pdf_bytes(make_picture(crowd))
    assert int(re.search(r"Pages:\s+(\d+)", read("pdfinfo", data))[1]) > 1
    text = " ".join(read("pdftotext", data).split())
    assert [token.name for token in crowd.tokens if token.name not in text] == []
    assert "Names in the map" in read("pdftotext", data, "-f", "2", "-l", "2")


def test_the_same_map_gives_the_same_bytes_without_dates_and_user(make_map, read):
    content = make_map(NAMES)
    png_bytes(make_picture(content))
    data = pdf_bytes(make_picture(content))
    assert data == pdf_bytes(make_picture(content))
    words = read("pdfinfo", data)
    assert "CreationDate" not in words and "ModDate" not in words
    assert re.search(r"Title:\s+Who decides\?", words)


def test_text_is_pure_black_and_nothing_is_an_image(make_map, read):
    data = pdf_bytes(make_picture(make_map(["China"])))
    painted = b"".join(pressed_out(data))
    assert b"\n0 0 0 scn" in painted or b"\n0 0 0 rg" in painted
    assert INK not in painted
    assert len(read("pdfimages", data, "-list").splitlines()) == 2  # its headings
