"""Tables of who is on the maps: stakeholders, their kinds, names, tags, attributes and relations."""

from sqlalchemy import CheckConstraint, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from nkmap.db.tables.base import (
    STRICT,
    Coordinate,
    Flag,
    Line,
    Name,
    Note,
    Ordinal,
    Position,
    Row,
    choice,
    reference,
)
from nkmap.scales import RELATION_KINDS, SENSITIVITY


class StakeholderKind(Row):
    """A kind of stakeholder with its shape and colour; the list is a copy and may be edited."""

    __tablename__ = "stakeholder_kind"
    __table_args__ = (UniqueConstraint("name"), STRICT)

    name: Mapped[Name]
    symbol: Mapped[Line]
    colour: Mapped[Line]
    position: Mapped[Position]


class Stakeholder(Row):
    """A person, group or organisation. Unset fields mean not assessed, never a neutral value.

    `code_chosen` 0: the code is a proposal that follows the name.
    """

    __tablename__ = "stakeholder"
    __table_args__ = (
        UniqueConstraint("code"),
        CheckConstraint("parent_id <> id", name="not_own_parent"),
        STRICT,
    )

    name: Mapped[Name]
    short_name: Mapped[str] = mapped_column(Text, default="", info={"length": (0, 16)})
    code: Mapped[str | None] = mapped_column(Text, info={"length": (2, 4)})
    code_chosen: Mapped[Flag] = mapped_column(default=0)
    kind_id: Mapped[int | None] = reference("stakeholder_kind", gone="SET NULL")
    parent_id: Mapped[int | None] = reference("stakeholder", gone="SET NULL")
    region: Mapped[Line]
    note: Mapped[Note]
    colour: Mapped[Line]
    symbol: Mapped[Line]
    legitimacy: Mapped[Flag | None]
    urgency: Mapped[Flag | None]
    sensitivity: Mapped[str] = choice(SENSITIVITY, default="shareable")
    do_not_export: Mapped[Flag] = mapped_column(default=0)
    position: Mapped[Position]


class StakeholderName(Row):
    """The name of a stakeholder in another language (BCP 47 tag)."""

    __tablename__ = "stakeholder_name"
    __table_args__ = (UniqueConstraint("stakeholder_id", "language"), STRICT)

    stakeholder_id: Mapped[int] = reference("stakeholder", gone="CASCADE")
    language: Mapped[str] = mapped_column(Text, info={"length": (2, 35)})
    name: Mapped[Name]


class StakeholderAlias(Row):
    """Another spelling under which a stakeholder is found."""

    __tablename__ = "stakeholder_alias"

    stakeholder_id: Mapped[int] = reference("stakeholder", gone="CASCADE")
    name: Mapped[Name]


class StakeholderTag(Row):
    """A word that groups stakeholders."""

    __tablename__ = "stakeholder_tag"
    __table_args__ = (UniqueConstraint("stakeholder_id", "tag"), STRICT)

    stakeholder_id: Mapped[int] = reference("stakeholder", gone="CASCADE")
    tag: Mapped[Name]


class Attribute(Row):
    """A question that the project asks of its stakeholders, such as "Access to the country"."""

    __tablename__ = "attribute"
    __table_args__ = (UniqueConstraint("name"), STRICT)

    name: Mapped[Name]
    note: Mapped[Note]
    position: Mapped[Position]


class AttributeValue(Row):
    """The answer for one stakeholder, and the passage that says so; no row = not known."""

    __tablename__ = "attribute_value"
    __table_args__ = (UniqueConstraint("attribute_id", "stakeholder_id"), STRICT)

    attribute_id: Mapped[int] = reference("attribute", gone="CASCADE")
    stakeholder_id: Mapped[int] = reference("stakeholder", gone="CASCADE")
    value: Mapped[Name]
    source_id: Mapped[int | None] = reference("source", gone="SET NULL")
    locator: Mapped[Line]


class Relation(Row):
    """What connects two stakeholders; strength 0..4, null = not assessed."""

    __tablename__ = "relation"
    __table_args__ = (CheckConstraint("from_id <> to_id", name="two_ends"), STRICT)

    from_id: Mapped[int] = reference("stakeholder", gone="CASCADE")
    to_id: Mapped[int] = reference("stakeholder", gone="CASCADE")
    kind: Mapped[str] = choice(RELATION_KINDS)
    strength: Mapped[Ordinal | None]
    directed: Mapped[Flag] = mapped_column(default=1)
    note: Mapped[Note]


class NetworkPlace(Row):
    """Where a stakeholder was put by hand in the picture of relations: 0..1 from the left and the top."""

    __tablename__ = "network_place"
    __table_args__ = (UniqueConstraint("stakeholder_id"), STRICT)

    stakeholder_id: Mapped[int] = reference("stakeholder", gone="CASCADE")
    x: Mapped[Coordinate]
    y: Mapped[Coordinate]
