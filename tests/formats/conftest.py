from dataclasses import replace

import pytest

from nkmap.map_content import MapContent, Token
from nkmap.templates import load_template


def _token(number: int, name: str, x: float, y: float, **changes) -> Token:
    token = Token(number, number, name, "", f"C{number}", "NGO", "hexagon", "green", x, y, y, "shareable")
    return replace(token, **changes)


def _map(names=(), **changes) -> MapContent:
    """Return a map of these names, one above the other, or of tokens."""
    step = 0.9 / max(1, len(names))
    tokens = tuple(
        name if isinstance(name, Token) else _token(number, name, -0.8 + 1.5 * (number % 2), number * step)
        for number, name in enumerate(names, 1)
    )
    grid = load_template("influence-stance").grid
    content = MapContent(1, "Who decides?", "", "2007", "influence-stance", grid, tokens, 3, "", "en")
    return replace(content, **changes)


@pytest.fixture(autouse=True)
def fonts(qapp):
    """Fonts need an application."""


@pytest.fixture
def make_token():
    """Return a function (number, name, x, y, **changes) that makes a token."""
    return _token


@pytest.fixture
def make_map():
    """Return a function (names, **changes) that makes a map."""
    return _map


@pytest.fixture
def crowd():
    """A map of 300 names, most of which go to other pages."""
    tokens = [_token(n, f"Ministry of matter {n:03}", -1 + n % 20 / 10, n // 20 / 15) for n in range(300)]
    return _map(tokens)
