"""What was put aside for later."""

from nkmap.db.queries.sessions import topics_for_later
from nkmap.reports.material import Material
from nkmap.reports.model import Block, Heading, Points
from nkmap.reports.prose import as_text


def later(material: Material) -> list[Block]:
    """Return the topics of the parking lot, in the order in which they came up."""
    topics = material.read(topics_for_later)
    heading = Heading(material.translate("Report", "For later"))
    return [heading, Points(tuple(map(as_text, topics)))] if topics else []
