import random

import pytest

from nkmap.map_content import MapContent, Token
from nkmap.templates import load_template

LOOKS = (
    ("government", "circle", "blue"),
    ("NGO", "hexagon", "green"),
    ("business", "diamond", "purple"),
    ("media", "pill", "sky"),
    (None, "", ""),
)
NAMES = (
    "Chinese government",
    "UN",
    "North Korean health ministry",
    "대한민국 정부",
    "Europäische Union",
    "Kaesong complex: managers and workers",
)


def _token(number: int, x: float, y: float, **changes) -> Token:
    kind, symbol, colour = LOOKS[number % len(LOOKS)]
    values = {
        "placement_id": number,
        "stakeholder_id": number,
        "name": f"{NAMES[number % len(NAMES)]} {number}",
        "short_name": "",
        "code": f"C{number}",
        "kind": kind,
        "symbol": symbol,
        "colour": colour,
        "x": x,
        "y": y,
        "influence": y,
        "sensitivity": "shareable",
    }
    return Token(**{**values, **changes})


def _map(tokens=(), template: str = "influence-stance", **changes) -> MapContent:
    values = {
        "map_id": 1,
        "question": "Should aid carry conditions?",
        "frame": "",
        "as_of": "May 2007",
        "template": template,
        "grid": load_template(template).grid,
        "tokens": tuple(tokens),
        "waiting": 3,
        "disclaimer": "",
        "language": "en",
    }
    return MapContent(**{**values, **changes})


def _scattered(count: int, template: str = "influence-stance") -> MapContent:
    """Return a map of tokens all over the grid, always the same, some of them on one point."""
    chance, grid = random.Random(7), load_template(template).grid
    tokens = []
    for number in range(1, count + 1):
        x = round(chance.uniform(grid.x.minimum, grid.x.maximum), 1)
        y = round(chance.uniform(grid.y.minimum, grid.y.maximum), 1)
        tokens.append(_token(number, x, y))
    return _map(tokens, template)


@pytest.fixture(autouse=True)
def fonts(qapp):
    """Fonts need an application."""


@pytest.fixture
def make_token():
    """Return a function (number, x, y, **changes) that makes a token of a kind and name by its number."""
    return _token


@pytest.fixture
def make_map():
    """Return a function (tokens, template, **changes) that makes a map."""
    return _map


@pytest.fixture
def scattered():
    """Return a function (count, template) that makes a map of tokens all over its grid."""
    return _scattered
