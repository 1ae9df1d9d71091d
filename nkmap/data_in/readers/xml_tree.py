"""A stranger's XML as a tree of elements: nothing that it defines itself is taken, nothing is fetched."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from xml.sax import ContentHandler, SAXParseException

from nkmap.data_in.content import Content
from nkmap.data_in.found import Cell
from nkmap.errors import UnusableFile

if TYPE_CHECKING:
    from lxml.etree import _Element

_START = 8_000  # letters in which the first element has to be
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_ELEMENT = re.compile(r"<(?:[\w.-]+:)?([A-Za-z][\w.-]*)[\s/>]")


def xml_root(data: bytes) -> _Element:
    """Return the outermost element. Raises UnusableFile for a document type, entities, and what is no XML."""
    from lxml import etree

    _check(data)
    try:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise UnusableFile("It is nested too deeply, or its texts are too long, for a network.") from error


def root_name(content: Content) -> str:
    """Return the name of the first element of a text, without its prefix; empty text for what is no XML."""
    if not content.start.startswith("<"):
        return ""
    found = _ELEMENT.search(_COMMENT.sub("", content.start[:_START]))
    return found[1] if found else ""


def local_name(tag: str) -> str:
    """Return a name without its namespace."""
    return tag.rpartition("}")[2]


def attributes(element: _Element) -> dict[str, Cell]:
    """Return the attributes of an element by their names without namespace."""
    return {local_name(str(name)): str(value) for name, value in element.attrib.items()}


def line_of(element: _Element) -> int:
    """Return the line of an element in the file; beyond 65,535 the parser may be one off."""
    line: Any = element.sourceline
    return int(line or 0)


def text_of(element: _Element | None) -> str | None:
    """Return the text in an element without white space around it; None where there is none."""
    return (element.text or "").strip() or None if element is not None else None


def _check(data: bytes) -> None:
    from defusedxml import DefusedXmlException
    from defusedxml.sax import parseString

    try:
        parseString(data, ContentHandler(), forbid_dtd=True)
    except DefusedXmlException as error:
        raise UnusableFile(
            "It brings a document type of its own, which is never read. Save it again without one."
        ) from error
    except SAXParseException as error:
        raise UnusableFile(
            "It is no sound XML: it is damaged or cut off at line {0}.", error.getLineNumber()
        ) from error
    except (LookupError, ValueError) as error:  # expat knows only encodings with one byte a letter, and UTF
        raise UnusableFile("It is XML in an encoding that is not read. Save it again in UTF-8.") from error
