"""What is at stake: the questions, who is for and against, and which way it leans by influence."""

from functools import reduce
from math import fsum

from nkmap.reports.material import MapTold, Material
from nkmap.reports.model import Block, Heading, Paragraph, Points, Text
from nkmap.reports.prose import fill, is_ended, joined, listed, sentences, strong
from nkmap.reports.words import at_start

EVEN = 0.05  # of all influence: a balance nearer to 0 leans neither way


def stake(material: Material) -> list[Block]:
    """Return the questions with their counts, and which way each leans."""
    translate = material.translate
    if not material.maps:
        return []
    heading = Heading(translate("Report", "What is at stake"))
    if material.has_one_map:
        (told,) = material.maps
        return [
            heading,
            Paragraph(sentences(joined(_question(material, told), "."), _leaning(material, told))),
        ]
    pattern = translate("Report", "{0}; {1}")
    points = []
    for told in material.maps:
        said, leaning = _question(material, told), _leaning_in_short(material, told)
        points.append(joined(fill(pattern, said, leaning) if leaning else said, "."))
    return [heading, Points(tuple(points))]


def _question(material: Material, told: MapTold) -> Text:
    """Return a question with its counts, without a full stop."""
    translate, content = material.translate, told.content
    words, counts = material.question(told), _counts(material, told)
    if content.as_of:
        name = fill(translate("Report", "{0} ({1})"), strong(words), content.as_of)
    elif is_ended(words):
        return fill(translate("Report", "{0} {1}"), strong(words), at_start(counts))
    else:
        name = strong(words)
    return fill(translate("Report", "{0}: {1}"), name, counts)


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


def _leaning(material: Material, told: MapTold) -> str:
    """Say which way those on a map lean, stances weighed by influence."""
    translate = material.translate
    words = {
        "for": translate("Report", "Weighed by influence, those placed lean for it."),
        "against": translate("Report", "Weighed by influence, those placed lean against it."),
        "even": translate("Report", "Weighed by influence, those placed are about even."),
        None: "",
    }
    return words[lean(told)]


def _leaning_in_short(material: Material, told: MapTold) -> str:
    """Say the same in a list of questions; where all are on one side, there is nothing to weigh."""
    translate = material.translate
    words = {
        "for": translate("Report", "by influence, for"),
        "against": translate("Report", "by influence, against"),
        "even": translate("Report", "by influence, about even"),
        None: "",
    }
    sums = told.totals
    sides = (sums.in_favour.count, sums.undecided.count, sums.against.count)
    return words[lean(told)] if sum(count > 0 for count in sides) > 1 else ""


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
