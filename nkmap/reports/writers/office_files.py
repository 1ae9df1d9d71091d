"""Office documents that tell nothing of who made them, when and where; same content, same bytes."""

from collections.abc import Mapping
from io import BytesIO
from typing import Any, Protocol

from lxml import etree

from nkmap.reports.model import Report
from nkmap.reports.writers.zip_files import without_dates

# What templates of the libraries bring along, by the ends of the types of relationships.
_BROUGHT_ALONG = {
    "thumbnail",
    "printerSettings",
    "customXml",
    "stylesWithEffects",
    "fontTable",
    "webSettings",
}
_LONGEST = 255  # characters of a title in the properties: the libraries refuse more
_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_APPLICATION = f'<Properties xmlns="{_PROPERTIES}"><Application>nkmap</Application></Properties>'


class OfficeDocument(Protocol):
    """A document of python-docx or python-pptx."""

    @property
    def core_properties(self) -> Any: ...
    @property
    def part(self) -> Any: ...
    def save(self, path_or_stream: Any, /) -> None: ...


def office_bytes(document: OfficeDocument, report: Report) -> bytes:
    """Return the bytes of a document that says its title and its language and nothing else about itself."""
    for part in (document.part, document.part.package):
        _drop_what_was_brought_along(_relations(part))
    _say_only(document.core_properties, title=report.title[:_LONGEST], language=report.language)
    _name_the_program(_relations(document.part.package))
    made = BytesIO()
    document.save(made)
    return without_dates(made.getvalue())


def _relations(part: Any) -> Any:
    """Return the relationships of a part, or of a whole package, which python-pptx keeps to itself."""
    return part.rels if hasattr(part, "rels") else part._rels


def _kind(relation: Any) -> str:
    return str(relation.reltype).rpartition("/")[2]


def _drop_what_was_brought_along(relations: Any) -> None:
    for key, relation in list(relations.items()):
        if _kind(relation) in _BROUGHT_ALONG:
            relations.pop(key)


def _say_only(properties: Any, **said: str) -> None:
    element = properties._element
    for child in list(element):
        element.remove(child)
    for name, value in said.items():
        setattr(properties, name, value)


def _name_the_program(relations: Mapping[str, Any]) -> None:
    for relation in relations.values():
        if _kind(relation) == "extended-properties":
            relation.target_part._blob = etree.tostring(
                etree.fromstring(_APPLICATION), xml_declaration=True, encoding="UTF-8", standalone=True
            )
