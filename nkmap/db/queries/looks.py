"""The shape and the colour of a stakeholder: its own, or those of its kind, or none."""

from sqlalchemy import func

from nkmap.db.tables import Stakeholder, StakeholderKind

# For queries that join the kind from outside; an empty text where no kind is set.
SYMBOL = func.coalesce(func.nullif(Stakeholder.symbol, ""), StakeholderKind.symbol, "")
COLOUR = func.coalesce(func.nullif(Stakeholder.colour, ""), StakeholderKind.colour, "")
