"""The first sentence of a briefing: how much it tells of, and what kind of knowledge that is."""

from nkmap.reports.material import Material
from nkmap.reports.model import Block, Paragraph
from nkmap.reports.prose import as_text


def lead(material: Material) -> list[Block]:
    """Say what the report is about; an empty project is said to be one."""
    translate = material.translate
    placed = {id_ for told in material.maps for id_ in told.places}
    if not placed:
        words = translate(
            "Report", "Nobody has a place on a map yet, so there is nothing to tell of stances."
        )
        return [Paragraph(as_text(words), "lead")]
    words = translate(
        "Report", "How {0} stand on {1}, who could move them and by what, and what is not known."
    )
    counted = (
        translate("Report", "%n stakeholder(s)", "", len(placed)),
        translate("Report", "%n question(s)", "", len(material.maps)),
    )
    kind = translate("Report", "All of it is the group's judgement, not a measurement.")
    blocks: list[Block] = [Paragraph(as_text(f"{words.format(*counted)} {kind}"), "lead")]
    if material.project.description.strip():
        blocks.append(Paragraph(as_text(material.project.description.strip())))
    return blocks
