"""A map in words, for those who cannot see the picture: what the axes say, and who stands where."""

from PySide6.QtCore import QCoreApplication

from nkmap.geometry import place_words
from nkmap.map_content import MapContent


def description(content: MapContent) -> str:
    """Return lines for the alternative text of a picture: names by the words for their places."""
    return "\n".join([_what_it_shows(content), *_who_stands_where(content)])


def _what_it_shows(content: MapContent) -> str:
    translate, grid = QCoreApplication.translate, content.grid
    names = translate("Description", "%n name(s) on a map", "", len(content.tokens))
    axes = translate("Description", "{0} from left to right, {1} from bottom to top")
    shown = axes.format(grid.x.name, grid.y.name) if grid.layout == "quadrants" else grid.x.name
    sentences = [content.question, f"{names}: {shown}" if shown else names]
    return " ".join(_ended(sentence) for sentence in sentences if sentence)


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith(("?", ".", "!", "？", "。")) else f"{sentence}."


def _who_stands_where(content: MapContent) -> list[str]:
    """Return a line for each place that has words, from the top and from the left."""
    places: dict[str, list[str]] = {}
    for token in sorted(content.tokens, key=lambda token: (-token.y, token.x, token.placement_id)):
        places.setdefault(place_words(content.grid, token.x, token.y), []).append(token.name)
    return [
        _ended(f"{words[:1].upper()}{words[1:]}: {', '.join(names)}" if words else ", ".join(names))
        for words, names in places.items()
    ]
