"""Reads stakeholders as profiles: every field in words, as people read it."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from nkmap.db.queries.attributes import Answer, AttributeRow, attributes
from nkmap.db.queries.grids import grid
from nkmap.db.queries.maps import MapRow, map_list
from nkmap.db.queries.patterns import DescribedStakeholder, described_stakeholders
from nkmap.document import Document
from nkmap.formats.audiences import AUDIENCES
from nkmap.geometry import words_on
from nkmap.map_content import Axis, Grid
from nkmap.patterns.profiles import Field, Profile
from nkmap.ui.performing import short
from nkmap.ui.words import answer_words, kind_words, sensitivity_words

AXES = ("x", "y")
OF_OUR_RECORDS = frozenset({"sensitivity", "evidence"})  # fields that say nothing of a stakeholder itself


@dataclass(frozen=True, slots=True)
class Profiles:
    """All fields, and whoever may be seen; so many are `left_out`.

    `attributes` are the project's own, by the ids of their fields.
    """

    fields: tuple[Field, ...]
    people: tuple[Profile, ...]
    attributes: dict[str, AttributeRow]
    left_out: int = 0

    def field(self, field_id: str) -> Field | None:
        """Return a field by its id, None where it is not there (any more)."""
        return next((field for field in self.fields if field.id == field_id), None)


def read_profiles(document: Document, audience: str | None = None) -> Profiles:
    """Return all fields, and all stakeholders whom an audience may see; None is who works on the project."""
    found = document.read(described_stakeholders)
    seen = [row for row in found if audience is None or _may_see(row, audience)]
    grids = {row.id: document.read(grid, row.id) for row in document.read(map_list)}
    own = {attribute_field(row.id): row for row in document.read(attributes)}
    fields = (
        *(Field(id_, row.name) for id_, row in own.items()),
        *_usual_fields(found),
        *_map_fields(document.read(map_list), grids),
    )
    known = {row.id for row in seen}
    people = tuple(_profile(row, grids, known) for row in seen)
    return Profiles(fields, people, own, len(found) - len(seen))


def attribute_field(attribute_id: int) -> str:
    """Return the id of the field of an attribute."""
    return f"attribute {attribute_id}"


def map_fields(map_id: int | None) -> set[str]:
    """Return the ids of the fields of a map."""
    return {f"map {map_id} {dimension}" for dimension in AXES}


def _may_see(row: DescribedStakeholder, audience: str) -> bool:
    return row.sensitivity in AUDIENCES[audience] and not row.do_not_export


def _usual_fields(found: Sequence[DescribedStakeholder]) -> list[Field]:
    translate, yes_no = QCoreApplication.translate, _yes_no()
    levers = range(max((row.open_to for row in found), default=0) + 1)
    passages = range(max((row.evidence for row in found), default=0) + 1)
    return [
        Field("kind", translate("Patterns", "Kind")),
        Field("region", translate("Patterns", "Region")),
        Field("parent", translate("Patterns", "Part of")),
        Field("tags", translate("Patterns", "Tags")),
        Field("legitimacy", translate("Patterns", "Legitimacy"), yes_no),
        Field("urgency", translate("Patterns", "Urgency"), yes_no),
        Field("open_to", translate("Patterns", "Open to"), tuple(map(_levers, levers))),
        Field("sensitivity", translate("Patterns", "Who may see it"), tuple(sensitivity_words().values())),
        Field("evidence", translate("Patterns", "Evidence"), tuple(map(_passages, passages))),
    ]


def _yes_no() -> tuple[str, ...]:
    return tuple(words for answer, words in answer_words().items() if answer is not None)


def _map_fields(maps: list[MapRow], grids: dict[int, Grid]) -> Iterator[Field]:
    for row in maps:
        for dimension, axis in zip(AXES, (grids[row.id].x, grids[row.id].y), strict=True):
            if axis.name and axis.bands:
                words = tuple(band.words for band in axis.bands)
                yield Field(f"map {row.id} {dimension}", f"{axis.name}: {short(row.question)}", words)


def _profile(row: DescribedStakeholder, grids: dict[int, Grid], seen: Collection[int]) -> Profile:
    known = {
        "kind": kind_words(row.kind) if row.kind else "",
        "region": row.region,
        "parent": row.parent if row.parent and row.parent_id in seen else "",
        "legitimacy": _answer(row.legitimacy),
        "urgency": _answer(row.urgency),
        "open_to": _levers(row.open_to),
        "sensitivity": sensitivity_words()[row.sensitivity],
        "evidence": _passages(row.evidence),
    }
    known |= {attribute_field(id_): answer.value for id_, answer in row.answers.items()}
    for map_id, place in row.places.items():
        axes: tuple[Axis, Axis] = grids[map_id].x, grids[map_id].y
        for dimension, axis, value in zip(AXES, axes, place, strict=True):
            known[f"map {map_id} {dimension}"] = words_on(axis, value) if axis.name else ""
    words = {field: (word,) for field, word in known.items() if word}
    said = {attribute_field(id_): _said(answer) for id_, answer in row.answers.items() if answer.source}
    return Profile(row.id, row.label, words | {"tags": row.tags}, said)


def _said(answer: Answer) -> str:
    return " ".join(filter(None, (answer.source, answer.locator and f"¶ {answer.locator}")))


def _answer(answer: bool | None) -> str:
    return "" if answer is None else answer_words()[answer]


def _levers(count: int) -> str:
    translate = QCoreApplication.translate
    return translate("Patterns", "%n lever(s)", "", count) if count else translate("Patterns", "no lever")


def _passages(count: int) -> str:
    translate = QCoreApplication.translate
    return translate("Patterns", "%n passage(s)", "", count) if count else translate("Patterns", "none")
