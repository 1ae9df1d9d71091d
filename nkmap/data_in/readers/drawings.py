"""Drawings in JSON (Excalidraw, JSON Canvas): where their shapes stand says nothing that could be read."""

from typing import NoReturn

from nkmap.data_in.content import Content
from nkmap.errors import UnusableFile

_OF_CANVAS = {"id", "type", "x", "y", "width", "height"}  # what each shape of a JSON Canvas has


def is_drawing(content: Content) -> bool:
    """Return whether JSON is a drawing of one of these programs."""
    whole = content.json
    if not isinstance(whole, dict):
        return False
    if str(whole.get("type", "")).startswith("excalidraw"):
        return True
    shapes = whole.get("nodes")
    if not isinstance(shapes, list) or not shapes:
        return False
    return all(isinstance(shape, dict) and shape.keys() >= _OF_CANVAS for shape in shapes)


def refuse_drawing(_data: bytes, _name: str) -> NoReturn:
    """Raise UnusableFile with what can be imported instead."""
    raise UnusableFile(
        "This is a drawing: where its shapes stand says nothing that could be read. Export a table or "
        "draw.io where it comes from, and import that."
    )
