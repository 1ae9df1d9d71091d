"""What is at stake: the questions, who is for and against, and which way it leans by influence."""

from collections.abc import Sequence
from functools import reduce
from math import fsum

from nkmap.reports.material import MapTold, Material
from nkmap.reports.model import Block, Heading, Paragraph, Points, Text
from nkmap.reports.prose import as_text, fill, joined, listed, strong

EVEN = 0.05  # of all influence: a balance nearer to 0 leans neither way


def stake(material: Material) -> list[Block]:
    """Return the questions with their counts, and which way each leans."""
    translate = material.translate
    if not material.maps:
        return []
    blocks: list[Block] = [Heading(translate("Report", "What is at stake"))]
    told = tuple(_question(material, told) for told in material.maps)
    if material.has_one_map:
        blocks.append(Paragraph(told[0]))
    else:
        blocks.append(Points(told, numbered=True))
    leaning = _leaning(material)
    return [*blocks, Paragraph(leaning)] if leaning else blocks


def _question(material: Material, told: MapTold) -> Text:
    translate, content = material.translate, told.content
    words = content.question or translate("Report", "A question without words")
    name = strong(words)
    if content.as_of:
        name = fill(translate("Report", "{0} ({1})"), name, content.as_of)
    return fill(translate("Report", "{0}: {1}."), name, _counts(material, told))


def _counts(material: Material, told: MapTold) -> str:
    translate, content, sums = material.translate, told.content, told.totals
    if content.is_blind:
        return translate("Report", "groups are still placing, unseen")
    if not content.tokens:
        return translate("Report", "nobody has a place yet")
    if not told.asks_stance:
        placed = translate("Report", "%n stakeholder(s)", "", len(content.tokens))
        axes = [axis.name for axis in (content.grid.x, content.grid.y) if axis.bands]
        return translate("Report", "{0}, placed by {1}; who is for or against was not asked").format(
            placed, "".join(run.text for run in listed(translate, axes)) or translate("Report", "hand")
        )
    counted = (
        (sums.in_favour.count, translate("Report", "{0} for"), translate("Report", "all {0} for")),
        (
            sums.undecided.count,
            translate("Report", "{0} undecided"),
            translate("Report", "all {0} undecided"),
        ),
        (sums.against.count, translate("Report", "{0} against"), translate("Report", "all {0} against")),
        (sums.without_stance, translate("Report", "{0} not assessed"), translate("Report", "none assessed")),
    )
    shown = [one for one in counted if one[0]]
    if len(shown) == 1 and shown[0][0] > 1:
        count, _some, every = shown[0]
        return every.format(count)
    comma = translate("Report", "{0}, {1}")
    return reduce(comma.format, (some.format(count) for count, some, _every in shown))


def _leaning(material: Material) -> Text:
    """Say which way those on each map lean, stances weighed by influence."""
    translate = material.translate
    ways: dict[str, list[int]] = {"for": [], "against": [], "even": []}
    for told in material.maps:
        if way := lean(told):
            ways[way].append(told.number)
    if material.has_one_map:
        return _leaning_of_one(material, next((way for way, found in ways.items() if found), None))
    patterns = {
        "for": translate("Report", "lean for {0}"),
        "against": translate("Report", "lean against {0}"),
        "even": translate("Report", "are about even on {0}"),
    }
    both = translate("Report", "lean for {0} and against {1}")
    said = {way: _questions(material, numbers) for way, numbers in ways.items() if numbers}
    clauses = [fill(both, said.pop("for"), said.pop("against"))] if {"for", "against"} <= said.keys() else []
    clauses += [fill(patterns[way], questions) for way, questions in said.items()]
    words = translate("Report", "Weighed by influence, those placed {0}.")
    return fill(words, listed(translate, clauses)) if clauses else ()


def _leaning_of_one(material: Material, way: str | None) -> Text:
    translate = material.translate
    words = {
        "for": translate("Report", "Weighed by influence, those placed lean for it."),
        "against": translate("Report", "Weighed by influence, those placed lean against it."),
        "even": translate("Report", "Weighed by influence, those placed are about even."),
    }
    return as_text(words[way]) if way else ()


def _questions(material: Material, numbers: Sequence[int]) -> Text:
    pattern = material.translate("Report", "question(s) {0}", "", len(numbers))
    return fill(pattern, joined(listed(material.translate, [str(number) for number in numbers])))


def lean(told: MapTold) -> str | None:
    """Return "for", "against" or "even": the sign of Σ influence × stance, where both are assessed.

    Even is less than 5 % of the influence that was counted; None where nothing was.
    """
    both = [one for one in told.assessed.values() if one.stance is not None and one.influence is not None]
    influence = fsum(one.influence or 0.0 for one in both)
    if not influence or not told.asks_stance:
        return None
    share = told.totals.balance / influence
    return "even" if abs(share) < EVEN else "for" if share > 0 else "against"
