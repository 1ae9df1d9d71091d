"""An empty presentation of ours: 16:9, our faces and colours, three layouts with real placeholders."""

from typing import TYPE_CHECKING, Any

from lxml import etree

from nkmap.drawing.theme import Theme
from nkmap.reports.writers import looks

if TYPE_CHECKING:
    from pptx.presentation import Presentation

# Layouts of the library's own template that are kept, by what they hold.
TITLE, TEXT, TITLE_ONLY = 0, 1, 2
_KEPT = {0: "Title", 1: "Title and text", 5: "Title only"}

_MARGIN = looks.SLIDE_MARGIN
_WIDTH, _HEIGHT = looks.SLIDE_SIZE
_NUMBER = 90.0  # points, room for the number of a slide
Frame = tuple[float, float, float, float]  # left, top, width and height in points

HEAD: Frame = (_MARGIN, 46, _WIDTH - 2 * _MARGIN, 48)
BODY: Frame = (_MARGIN, 100, _WIDTH - 2 * _MARGIN, 382)
OPENING: Frame = (_MARGIN, 200, _WIDTH - 2 * _MARGIN, 290)  # below the title of the first slide
_FOOTER: Frame = (_MARGIN, _HEIGHT - 36, _WIDTH - 2 * _MARGIN - _NUMBER, 24)
_FRAMES: dict[str, Frame] = {
    "title": HEAD,
    "body": BODY,
    "ftr": _FOOTER,
    "sldNum": (_WIDTH - _MARGIN - _NUMBER, _FOOTER[1], _NUMBER, _FOOTER[3]),
    "ctrTitle": (_MARGIN, 64, _WIDTH - 2 * _MARGIN, 124),
    "subTitle": OPENING,
}
_LOOKS = {"ctrTitle": looks.SLIDE_TITLE, "subTitle": looks.SLIDE_SUBTITLE}

# The colours that a person is offered for further shapes, by roles and kinds of the theme.
_ROLES = {
    "dk1": "ink",
    "lt1": "face",
    "dk2": "secondary",
    "lt2": "backdrop",
    "hlink": "focus",
    "folHlink": "focus",
}
_KINDS = {
    "accent1": "blue",
    "accent2": "orange",
    "accent3": "green",
    "accent4": "vermillion",
    "accent5": "purple",
    "accent6": "sky",
}


def new_presentation(theme: Theme, language: str) -> "Presentation":
    """Return a presentation without slides."""
    import pptx
    from pptx.util import Pt

    presentation = pptx.Presentation()
    presentation.slide_width, presentation.slide_height = Pt(_WIDTH), Pt(_HEIGHT)
    layouts = presentation.slide_layouts
    for number, layout in reversed(list(enumerate(layouts))):
        if number in _KEPT:
            layout.name = _KEPT[number]
            _arrange(layout)
        else:
            layouts.remove(layout)
    _arrange(presentation.slide_master)
    _set_looks(presentation.slide_master, theme)
    _set_theme(presentation, theme, language)
    return presentation


def _arrange(part: Any) -> None:
    """Put the placeholders of a master or layout in their places; a date is nobody's business."""
    for shape in list(part.placeholders):
        kind = shape._element.ph.get("type", "body")
        if kind == "dt":
            shape._element.getparent().remove(shape._element)
        elif kind in _FRAMES:
            place(shape, _FRAMES[kind])


def place(shape: Any, frame: Frame) -> None:
    """Give a shape its place, in points."""
    from pptx.util import Pt

    shape.left, shape.top, shape.width, shape.height = map(Pt, frame)


def set_margins(frame: Any) -> None:
    """Let a text begin at the edge of its shape, and end its lines at the other."""
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0


def _set_looks(master: Any, theme: Theme) -> None:
    """Set titles flush left in our size and colour, and texts without room that we did not ask for."""
    from pptx.oxml.ns import qn

    styles = master._element.find(qn("p:txStyles"))
    title = styles.find(qn("p:titleStyle")).find(qn("a:lvl1pPr"))
    title.set("algn", "l")
    letters = title.find(qn("a:defRPr"))
    letters.set("sz", str(round(100 * looks.SLIDE_HEAD.size)))
    letters.set("b", "1")
    for shape in master.placeholders:
        set_margins(shape.text_frame)


def _set_theme(presentation: "Presentation", theme: Theme, language: str) -> None:
    """Write our faces and colours into the theme of the master."""
    relations = presentation.slide_master.part.rels.values()
    part = next(relation.target_part for relation in relations if relation.reltype.endswith("/theme"))
    root: Any = etree.fromstring(part.blob)
    space = {"a": root.nsmap["a"]}
    for name, colour in _colours(theme).items():
        slot = root.find(f".//a:clrScheme/a:{name}", space)
        for child in list(slot):
            slot.remove(child)
        etree.SubElement(slot, f"{{{space['a']}}}srgbClr", val=colour)
    for kind in ("majorFont", "minorFont"):
        root.find(f".//a:{kind}/a:latin", space).set("typeface", looks.LATIN_FACE)
        root.find(f".//a:{kind}/a:ea", space).set("typeface", looks.east_asian(language).face)
        root.find(f".//a:{kind}/a:cs", space).set("typeface", looks.LATIN_FACE)
    part._blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _colours(theme: Theme) -> dict[str, str]:
    of_roles = {name: theme.role(role) for name, role in _ROLES.items()}
    of_kinds = {name: theme.colour_class(kind).fill for name, kind in _KINDS.items()}
    return {name: colour.name()[1:].upper() for name, colour in (of_roles | of_kinds).items()}
