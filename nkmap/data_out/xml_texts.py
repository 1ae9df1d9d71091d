"""Elements of XML with texts of people in them: what XML cannot hold is replaced."""

import re
from collections.abc import Mapping
from typing import Any

from lxml import etree

Element = etree._Element

# All but the characters of XML 1.0; `\ufffd` is what stands for one that cannot be shown.
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_REPLACED = "\ufffd"


def clean(text: str) -> str:
    """Return a text as XML can hold it."""
    return _NOT_XML.sub(_REPLACED, text)


def root_of(tag: str, namespace: str, others: Mapping[str, str]) -> Element:
    """Return the root of a file in a namespace, with the prefixes of others."""
    spaces: dict[Any, str] = {None: namespace, **others}
    return etree.Element(f"{{{namespace}}}{tag}", nsmap=spaces)


def add(parent: Element, tag: str, attributes: Mapping[str, object], text: str | None = None) -> Element:
    """Add an element and return it; an attribute that is None is left out, a flag becomes true or false."""
    told = {name: clean(as_text(value)) for name, value in attributes.items() if value is not None}
    element = etree.SubElement(parent, tag, told)
    if text is not None:
        element.text = clean(text)
    return element


def as_text(value: object) -> str:
    """Return a value as XML Schema writes it: true and false, numbers to a millionth without exponent."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:.6f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)


def as_bytes(root: Element) -> bytes:
    """Return a whole file in UTF-8, indented."""
    etree.indent(root)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)
