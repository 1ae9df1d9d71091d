"""How a stakeholder is shown: its label, and what a token shows of it in the language of the names."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func

from nkmap.db.tables import Stakeholder, StakeholderKind, StakeholderName
from nkmap.scales import NEVER

# Its own shape and colour, or those of its kind; an empty text where none is set. The query joins the kind.
SYMBOL = func.coalesce(func.nullif(Stakeholder.symbol, ""), StakeholderKind.symbol, "")
COLOUR = func.coalesce(func.nullif(Stakeholder.colour, ""), StakeholderKind.colour, "")

# Who may see a stakeholder: one of `scales.SENSITIVITY`, or NEVER, which no audience has.
REACH = case((Stakeholder.do_not_export == 1, NEVER), else_=Stakeholder.sensitivity)

# What a token shows of a stakeholder; the query is completed by `with_looks`, a row read by `looks`.
LOOKS: tuple[Any, ...] = (
    Stakeholder.id.label("stakeholder_id"),
    Stakeholder.name,
    Stakeholder.short_name,
    Stakeholder.code,
    StakeholderKind.name.label("kind"),
    SYMBOL.label("symbol"),
    COLOUR.label("colour"),
    REACH.label("sensitivity"),
    StakeholderName.name.label("translated"),
)


def label_of(stakeholder: Any) -> ColumnElement[str]:
    """Return what a label says of a stakeholder, or of an alias: the short name where there is one."""
    return func.coalesce(func.nullif(stakeholder.short_name, ""), stakeholder.name)


def with_looks(query: Select[Any], language: str | None) -> Select[Any]:
    """Return a query of `LOOKS` with what these need: kinds, names in a language, the order of the list."""
    named = and_(StakeholderName.stakeholder_id == Stakeholder.id, StakeholderName.language == language)
    query = query.outerjoin(StakeholderKind, Stakeholder.kind_id == StakeholderKind.id)
    return query.outerjoin(StakeholderName, named).order_by(Stakeholder.position, Stakeholder.id)


def looks(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return the columns of a row as fields of a token.

    A short name is in the project's own language, so a translated name goes without it.
    """
    fields = dict(row)
    translated = fields.pop("translated")
    if translated is not None and translated != fields["name"]:
        fields |= {"name": translated, "short_name": ""}
    return fields | {"code": fields["code"] or ""}
