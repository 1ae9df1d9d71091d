"""Elements of an ODT that take more than one call of odfpy: links, pictures, styles for one use."""

from typing import Any

from nkmap.reports.writers.odt_styles import LINK


def link(name: str, words: str) -> Any:
    """Return words that lead to a bookmark."""
    from odf.text import A

    return A(href=f"#{name}", type="simple", stylename=LINK, visitedstylename=LINK, text=words)


def derived_style(name: str, base: str, changes: dict[str, str]) -> Any:
    """Return a style with further properties than another."""
    from odf.style import ParagraphProperties, Style

    page = {key: changes.pop(key) for key in ("masterpagename",) if key in changes}
    style = Style(name=name, family="paragraph", parentstylename=base, **page)
    style.addElement(ParagraphProperties(**changes))
    return style


def picture_frame(href: str, name: str, description: str, size: tuple[float, float]) -> Any:
    """Return a picture of a size in mm, with a description for who cannot see it."""
    from odf.draw import Frame, Image
    from odf.svg import Desc

    width, height = (f"{side:.2f}mm" for side in size)
    frame = Frame(name=name, anchortype="as-char", width=width, height=height)
    frame.addElement(Image(href=href, type="simple", show="embed", actuate="onLoad"))
    frame.addElement(Desc(text=description))
    return frame


def column_style(name: str, width: float) -> Any:
    """Return the style of a column of a table, its width in mm."""
    from odf.style import Style, TableColumnProperties

    style = Style(name=name, family="table-column")
    style.addElement(TableColumnProperties(columnwidth=f"{width:.2f}mm"))
    return style
