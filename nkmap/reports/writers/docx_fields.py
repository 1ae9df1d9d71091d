"""What python-docx has no words for: fields, bookmarks, and links inside of a document."""

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph

PLACES = re.compile(r"\{([01])\}")


def add_field(parent: Any, instruction: str, shown: str) -> None:
    """Add a field to a paragraph or a link; until a program computes it, it reads `shown`."""
    begin_field(parent, instruction)
    parent.append(run(shown))
    end_field(parent)


def begin_field(parent: Any, instruction: str) -> None:
    """Begin a field whose result is what follows until `end_field`."""
    parent.append(_sign("begin"))
    words = run("")
    words.clear()
    words.append(element("w:instrText", {"xml:space": "preserve"}, instruction))
    parent.append(words)
    parent.append(_sign("separate"))


def end_field(parent: Any) -> None:
    """End a field."""
    parent.append(_sign("end"))


def add_page_numbers(paragraph: "Paragraph", pattern: str) -> None:
    """Add words with fields for {0}, the number of the page, and {1}, how many there are."""
    fields = {"0": "PAGE", "1": "NUMPAGES"}
    for place, part in enumerate(PLACES.split(pattern)):
        if place % 2:
            add_field(paragraph._p, fields[part], "1")
        elif part:
            paragraph._p.append(run(part))


def bookmark(parent: Any, name: str, number: int) -> None:
    """Give what is in a paragraph or a link a name that links lead to; no two have the same `number`."""
    key = {"w:id": str(number)}
    properties = 1 if len(parent) and parent[0].tag.endswith("}pPr") else 0
    parent.insert(properties, element("w:bookmarkStart", {**key, "w:name": name}))
    parent.append(element("w:bookmarkEnd", key))


def link(parent: Any, name: str) -> Any:
    """Add a link that leads to a bookmark, and return it: what it shows goes into it."""
    made = element("w:hyperlink", {"w:anchor": name, "w:history": "1"})
    parent.append(made)
    return made


def run(words: str, style: str = "") -> Any:
    """Return a run of words in a character style; tabs in them are tabs."""
    from docx.oxml.parser import OxmlElement

    made: Any = OxmlElement("w:r")
    made.text = words
    if style:
        made.style = style
    return made


def _sign(kind: str) -> Any:
    sign = run("")
    sign.append(element("w:fldChar", {"w:fldCharType": kind}))
    return sign


def element(tag: str, attributes: dict[str, str] | None = None, text: str = "") -> Any:
    """Return a new element; names of attributes have their prefix."""
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    xml_space = "{http://www.w3.org/XML/1998/namespace}space"
    named = {
        xml_space if name == "xml:space" else qn(name): value for name, value in (attributes or {}).items()
    }
    made = OxmlElement(tag)
    for name, value in named.items():
        made.set(name, value)
    if text:
        made.text = text
    return made
