"""The styles of an ODT, made from the looks of a report: paragraphs, lists, tables, pages with a footer."""

from typing import TYPE_CHECKING, Any

from nkmap.drawing.fonts import base_language
from nkmap.drawing.theme import Theme
from nkmap.reports.model import Report
from nkmap.reports.writers import looks
from nkmap.reports.writers.looks import Look

if TYPE_CHECKING:
    from odf.opendocument import OpenDocument

LISTS = {False: "Bullets", True: "Numbers"}  # by whether they are numbered
FIGURE, TABLE, ROW, LINK = "Figure", "Report", "Whole_20_Row", "Link"
_NOTE_INDENT = 22.0  # points
_MARK = 0.68  # size of marks of notes, of the text
_REGION = 2  # letters in the code of a country
_HOLDS = {"keepwithnext": "always"}

# By name: the look, the style it is derived from, and whether it stays with what follows.
PARAGRAPHS: dict[str, tuple[Look, bool]] = {
    "Standard": (looks.PARAGRAPHS["body"], False),
    "Title": (looks.TITLE, True),
    "Subtitle": (looks.SUBTITLE, False),
    "Date": (looks.DATE, False),
    **{f"Heading_20_{level}": (look, True) for level, look in looks.HEADINGS.items()},
    "Contents_20_Heading": (looks.HEADINGS[1], True),
    **{f"Contents_20_{level}": (look, False) for level, look in looks.CONTENTS.items()},
    "Lead": (looks.PARAGRAPHS["lead"], False),
    "Quiet": (looks.PARAGRAPHS["quiet"], False),
    "List": (looks.LIST_POINT, False),
    "Caption": (looks.CAPTION, False),
    "Table_20_Caption": (looks.TABLE_CAPTION, True),
    "Cell": (looks.CELL, False),
    "Cell_20_Head": (looks.TABLE_HEAD, True),
    "Note": (looks.NOTE, False),
    "Footer": (looks.FOOTER, False),
}


def set_styles(document: "OpenDocument", report: Report, theme: Theme) -> None:
    """Give an empty document all its styles."""
    from odf.style import FontFace

    language, scale = report.language, looks.scale(report.compact)
    for face in sorted({looks.LATIN_FACE, looks.east_asian(language).face}):
        document.fontfacedecls.addElement(FontFace(name=face, fontfamily=f"'{face}'"))
    document.styles.addElement(_defaults(language))
    for name, (look, holds_next) in PARAGRAPHS.items():
        document.styles.addElement(_paragraph(name, look.scaled(scale), holds_next, theme))
    document.styles.addElement(_style(FIGURE, "paragraph", {"margintop": f"{looks.FIGURE_ROOM}pt", **_HOLDS}))
    document.styles.addElement(_style("Footer_20_Number", "paragraph", {"textalign": "end"}, parent="Footer"))
    for style in (*_letters(scale), *_lists()):
        document.styles.addElement(style)
    for style in _cells(theme, report.compact):  # those of tables are never found among the common ones
        document.automaticstyles.addElement(style)


def _style(
    name: str,
    family: str,
    paragraph: dict[str, str],
    text: dict[str, str] | None = None,
    parent: str = "",
) -> Any:
    from odf.style import ParagraphProperties, Style, TextProperties

    shown = name.replace("_20_", " ")
    derived = {"parentstylename": parent} if parent else {}
    made = Style(name=name, displayname=shown, family=family, **derived)
    if paragraph:
        made.addElement(ParagraphProperties(**paragraph))
    if text:
        made.addElement(TextProperties(**text))
    return made


def _defaults(language: str) -> Any:
    """Return what holds for all paragraphs: faces and languages."""
    from odf.style import DefaultStyle, ParagraphProperties, TextProperties

    east = looks.east_asian(language)
    spoken = {**_spoken(looks.latin_language(language), ""), **_spoken(east.language, "asian")}
    faces = {"fontname": looks.LATIN_FACE, "fontnamecomplex": looks.LATIN_FACE}
    made = DefaultStyle(family="paragraph")
    made.addElement(ParagraphProperties(writingmode="lr-tb"))
    made.addElement(TextProperties(**faces, fontnameasian=east.face, **spoken))
    return made


def _spoken(language: str, script: str) -> dict[str, str]:
    regions = [part for part in language.split("-")[1:] if len(part) == _REGION]
    country = regions[0].upper() if regions else "none"
    return {f"language{script}": base_language(language), f"country{script}": country}


def _paragraph(name: str, look: Look, holds_next: bool, theme: Theme) -> Any:
    room = {
        "margintop": f"{look.before}pt",
        "marginbottom": f"{look.after}pt",
        "lineheight": f"{look.size * look.pitch:.2f}pt",
        "orphans": "2",
        "widows": "2",
        **(_HOLDS if holds_next else {}),
    }
    if name == "Note":
        room |= {"marginleft": f"{_NOTE_INDENT}pt", "textindent": f"-{_NOTE_INDENT}pt"}
    if name.startswith("Contents_20_") and name[-1].isdigit():
        room["marginleft"] = f"{(int(name[-1]) - 1) * looks.LIST_INDENT}pt"
    size, weight = f"{look.size}pt", "bold" if look.is_strong else "normal"
    letters = {"color": theme.role(look.colour).name()}
    for script in ("", "asian", "complex"):
        letters |= {f"fontsize{script}": size, f"fontweight{script}": weight}
    return _style(name, "paragraph", room, letters)


def _letters(scale: float) -> list[Any]:
    """Return the styles of strong words, of links, and of the marks of notes."""
    strong = {f"fontweight{script}": "bold" for script in ("", "asian", "complex")}
    share = max(_MARK, looks.SMALLEST / looks.PARAGRAPHS["body"].scaled(scale).size)
    raised = {"textposition": f"33% {round(100 * share)}%"}
    plain = {"textunderlinestyle": "none"}
    looks_of = {"Strong": strong, "Note_20_Mark": raised, LINK: plain}
    return [_style(name, "text", {}, look) for name, look in looks_of.items()]


def _lists() -> list[Any]:
    from odf.style import ListLevelLabelAlignment, ListLevelProperties
    from odf.text import ListLevelStyleBullet, ListLevelStyleNumber, ListStyle

    made = []
    for is_numbered, name in LISTS.items():
        number = ListLevelStyleNumber(level="1", numformat="1", numsuffix=".")
        level = number if is_numbered else ListLevelStyleBullet(level="1", bulletchar="•")
        place = ListLevelProperties(listlevelpositionandspacemode="label-alignment")
        indent = f"{looks.LIST_INDENT}pt"
        place.addElement(
            ListLevelLabelAlignment(
                labelfollowedby="listtab",
                listtabstopposition=indent,
                textindent=f"-{indent}",
                marginleft=indent,
            )
        )
        level.addElement(place)
        made.append(ListStyle(name=name))
        made[-1].addElement(level)
    return made


def _cells(theme: Theme, is_compact: bool) -> list[Any]:
    """Return the styles of tables: a head on a light ground, lines below the rows, none of them parted."""
    from odf.style import Style, TableCellProperties, TableProperties, TableRowProperties

    high, wide = looks.CELL_ROOM
    rooms = {"paddingtop": high, "paddingbottom": high, "paddingleft": wide, "paddingright": wide}
    room = {name: f"{points}pt" for name, points in rooms.items()}
    made = [Style(name=TABLE, family="table"), Style(name=ROW, family="table-row")]
    made[1].addElement(TableRowProperties(keeptogether="always"))
    width, below = f"{looks.text_width(is_compact)}mm", f"{looks.PARAGRAPHS['body'].after * 2}pt"
    made[0].addElement(TableProperties(width=width, align="margins", marginbottom=below))
    for name, edge, ground in (("Row", theme.gridline, ""), ("Head", theme.mid_line, theme.backdrop.name())):
        made.append(Style(name=name, family="table-cell"))
        colours = {"backgroundcolor": ground} if ground else {}
        line = {"border": "none", "borderbottom": f"{looks.RULE}pt solid {edge.name()}"}
        made[-1].addElement(TableCellProperties(**room, **line, **colours))
    return made
