"""P21 and fault 40: no picture of anybody's enters a project, so none brings its place, its camera or a bomb.

Pictures that carry a project are searched for its bytes only; those in documents stay where they are.
"""

import re
from pathlib import Path

PROGRAM = Path(__file__).parents[1] / "nkmap"
DECODES = re.compile(
    r"\b(?:QImageReader|QMovie|QPictureIO|loadFromData|fromData|imageData|hasImage|Image\.open)\b"
    r"|\b(?:QImage|QPixmap|QIcon|QSvgRenderer)\((?:str\(|path|file|data|bytes|name|\")"
)
OURS = {"app.py": "the icon of the program", "ui/parts/clipboard.py": "the picture that was painted just now"}


def test_no_code_decodes_a_picture_that_is_not_ours():
    files = sorted(PROGRAM.rglob("*.py"))
    assert len(files) > 700
    for file in files:
        name = file.relative_to(PROGRAM).as_posix()
        assert bool(DECODES.search(file.read_text(encoding="utf-8"))) == (name in OURS), name


def test_the_rule_finds_what_it_is_about():
    for source in (
        "QImage(str(path))",
        "image.loadFromData(data)",
        "Image.open(file)",
        "clipboard.imageData()",
    ):
        assert DECODES.search(source), source
