import tomllib

import pytest

from nkmap.drawing.theme import load_theme, theme_names
from nkmap.errors import InvalidInput
from nkmap.resources import resource


def luminance(colour):
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_text_and_outlines_are_readable_on_the_face(name):
    theme = load_theme(name)
    assert contrast(theme.ink, theme.face) >= 7
    assert contrast(theme.secondary, theme.backdrop) >= 7
    assert contrast(theme.tertiary, theme.face) >= 4.5
    for colours in theme.classes.values():
        assert contrast(colours.code, colours.fill) >= 4.5
        assert contrast(colours.line, theme.face) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_shipped_kind_has_its_colour_class(name):
    kinds = tomllib.loads(resource("kinds.toml").read_text(encoding="utf-8"))["kinds"]
    assert {kind["colour"] for kind in kinds} <= set(load_theme(name).classes)


def test_a_kind_that_is_not_set_has_no_colour_in_any_theme():
    themes = [load_theme(name) for name in theme_names()]
    assert [theme.classes["none"].fill for theme in themes] == [theme.face for theme in themes]


def test_an_unknown_theme_is_refused_naming_those_there_are():
    with pytest.raises(InvalidInput, match="dark, light"):
        load_theme("pink")
