"""The styles of a DOCX, made from the looks of a report; nothing of python-docx's own template stays."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from nkmap.drawing.theme import Theme
from nkmap.reports.model import Report
from nkmap.reports.writers import looks
from nkmap.reports.writers.looks import Look

if TYPE_CHECKING:
    from docx.document import Document

_TWIPS = 20  # in a point
_INDENT = round(looks.LIST_INDENT * _TWIPS)
_NOTE_INDENT = 22 * _TWIPS
PAGE_NUMBER = 90 * _TWIPS  # room for it in the footer

_RAISED = 0.64  # how large programs make what is raised, of its size
_WIDTH = "{width}"  # stands for that of the text

BULLETS, NUMBERS = 1, 2  # the numberings of lists

# Identifier, name, look, further properties of the paragraph before and after its spacing.
_STYLES: tuple[tuple[str, str, Look, str, str], ...] = (
    ("Normal", "Normal", looks.PARAGRAPHS["body"], "", ""),
    ("Title", "Title", looks.TITLE, "<w:keepNext/>", ""),
    ("Subtitle", "Subtitle", looks.SUBTITLE, "", ""),
    ("Date", "Date", looks.DATE, "", ""),
    *(
        (
            f"Heading{level}",
            f"heading {level}",
            look,
            "<w:keepNext/><w:keepLines/>",
            f'<w:outlineLvl w:val="{level - 1}"/>',
        )
        for level, look in looks.HEADINGS.items()
    ),
    ("TOCHeading", "TOC Heading", looks.HEADINGS[1], "<w:keepNext/>", ""),
    *(
        (
            f"TOC{level}",
            f"toc {level}",
            look,
            f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{_WIDTH}"/></w:tabs>',
            f'<w:ind w:left="{(level - 1) * _INDENT}"/>',
        )
        for level, look in looks.CONTENTS.items()
    ),
    ("Lead", "Lead", looks.PARAGRAPHS["lead"], "", ""),
    ("Quiet", "Quiet", looks.PARAGRAPHS["quiet"], "", ""),
    *(
        (
            f"List{name}",
            f"List {name}",
            looks.LIST_POINT,
            f'<w:numPr><w:numId w:val="{number}"/></w:numPr>',
            "",
        )
        for name, number in (("Bullet", BULLETS), ("Number", NUMBERS))
    ),
    ("Caption", "caption", looks.CAPTION, "", ""),
    ("TableCaption", "Table Caption", looks.TABLE_CAPTION, "<w:keepNext/>", ""),
    ("Cell", "Cell", looks.CELL, "", ""),
    ("CellHead", "Cell Head", looks.TABLE_HEAD, "<w:keepNext/>", ""),
    ("Note", "Note", looks.NOTE, "", f'<w:ind w:left="{_NOTE_INDENT}" w:hanging="{_NOTE_INDENT}"/>'),
    ("Footer", "footer", looks.FOOTER, "", ""),
)  # fmt: skip

_TABLE = """
<w:style w:type="table" w:styleId="Report" w:customStyle="1"><w:name w:val="Report"/>
<w:tblPr><w:tblBorders>
<w:bottom w:val="single" w:sz="6" w:space="0" w:color="{line}"/>
<w:insideH w:val="single" w:sz="6" w:space="0" w:color="{line}"/></w:tblBorders>
<w:tblCellMar><w:top w:w="{high}" w:type="dxa"/><w:left w:w="{wide}" w:type="dxa"/>
<w:bottom w:w="{high}" w:type="dxa"/><w:right w:w="{wide}" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>
<w:bottom w:val="single" w:sz="6" w:space="0" w:color="{edge}"/></w:tcBorders>
<w:shd w:val="clear" w:color="auto" w:fill="{ground}"/></w:tcPr></w:tblStylePr></w:style>"""

_SETTINGS = """
<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>
<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode"
w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
<w:themeFontLang w:val="{language}" w:eastAsia="{east}"/>"""

_LEVEL = """
<w:abstractNum w:abstractNumId="{key}"><w:multiLevelType w:val="singleLevel"/>
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{sign}"/>
<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{indent}" w:hanging="{indent}"/></w:pPr></w:lvl>
</w:abstractNum>"""


def set_styles(document: "Document", report: Report, theme: Theme) -> None:
    """Give an empty document our styles, settings and numberings instead of its own."""
    language = report.language
    paragraphs = (*_paragraph_styles(report, theme), _figure_style())
    styles = [_defaults(language), *paragraphs, _characters(), _table(theme)]
    _replace(document.styles.element, "".join(styles))
    languages = {"language": looks.latin_language(language), "east": looks.east_asian(language).language}
    _replace(document.settings.element, _SETTINGS.format(**languages))
    _replace(document.part.numbering_part.element, _numberings())


def text_width(report: Report) -> int:
    """Return the width of the text in twips."""
    return round(looks.text_width(report.compact) / 25.4 * 72 * _TWIPS)


def _replace(element: Any, content: str) -> None:
    """Replace all that is in an element."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    for child in list(element):
        element.remove(child)
    element.extend(list(parse_xml(f"<w:x {nsdecls('w')}>{content}</w:x>")))


def _defaults(language: str) -> str:
    latin, east = looks.LATIN_FACE, looks.east_asian(language)
    return (
        f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{latin}" w:hAnsi="{latin}"'
        f' w:eastAsia="{east.face}" w:cs="{latin}"/>'
        f'<w:lang w:val="{looks.latin_language(language)}" w:eastAsia="{east.language}" w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>"
    )


def _figure_style() -> str:
    """Return the style of a paragraph that holds a picture: as high as the picture."""
    return (
        '<w:style w:type="paragraph" w:styleId="Figure" w:customStyle="1"><w:name w:val="Figure"/>'
        f'<w:pPr><w:keepNext/><w:spacing w:before="{looks.FIGURE_ROOM * _TWIPS}"'
        ' w:line="240" w:lineRule="auto"/></w:pPr></w:style>'
    )


def _paragraph_styles(report: Report, theme: Theme) -> Iterator[str]:
    width = str(text_width(report))
    for key, name, usual, before, after in _STYLES:
        look = usual.scaled(looks.scale(report.compact))
        is_default = ' w:default="1"' if key == "Normal" else ""
        based = "" if key == "Normal" else '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/>'
        yield (
            f'<w:style w:type="paragraph" w:styleId="{key}"{is_default}><w:name w:val="{name}"/>{based}'
            f"<w:qFormat/><w:pPr>{before.replace(_WIDTH, width)}{_spacing(look)}{after}</w:pPr>"
            f"{_letters(look, theme)}</w:style>"
        )


def _spacing(look: Look) -> str:
    """Return room and pitch: exact, or lines with letters of East Asia would stand farther apart."""
    room = f'w:before="{round(look.before * _TWIPS)}" w:after="{round(look.after * _TWIPS)}"'
    pitch = round(look.size * look.pitch * _TWIPS)
    return f'<w:spacing {room} w:line="{pitch}" w:lineRule="exact"/>'


def _letters(look: Look, theme: Theme) -> str:
    strong = "<w:b/><w:bCs/>" if look.is_strong else '<w:b w:val="0"/>'
    colour = theme.role(look.colour).name()[1:].upper()
    half_points = round(2 * look.size)
    sizes = f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'
    return f'<w:rPr>{strong}<w:color w:val="{colour}"/>{sizes}</w:rPr>'


def _characters() -> str:
    """Return the styles of letters: strong words, and the marks of notes, as large in all texts."""
    mark = round(2 * looks.SMALLEST / _RAISED)
    return (
        '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/>'
        "<w:rPr><w:b/><w:bCs/></w:rPr></w:style>"
        '<w:style w:type="character" w:styleId="NoteMark" w:customStyle="1"><w:name w:val="Note Mark"/>'
        f'<w:rPr><w:sz w:val="{mark}"/><w:szCs w:val="{mark}"/><w:vertAlign w:val="superscript"/></w:rPr>'
        "</w:style>"
    )


def _table(theme: Theme) -> str:
    high, wide = (round(room * _TWIPS) for room in looks.CELL_ROOM)
    line, edge, ground = (
        colour.name()[1:].upper() for colour in (theme.gridline, theme.mid_line, theme.backdrop)
    )
    return _TABLE.format(line=line, edge=edge, ground=ground, high=high, wide=wide)


def _numberings() -> str:
    bullets = _LEVEL.format(key=BULLETS, kind="bullet", sign="•", indent=_INDENT)
    numbers = _LEVEL.format(key=NUMBERS, kind="decimal", sign="%1.", indent=_INDENT)
    nums = (f'<w:num w:numId="{key}"><w:abstractNumId w:val="{key}"/></w:num>' for key in (BULLETS, NUMBERS))
    return bullets + numbers + "".join(nums)
