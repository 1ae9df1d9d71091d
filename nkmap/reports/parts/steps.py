"""The order of steps: the least contested first, with whom they are for, who takes them and until when."""

from nkmap.db.queries.told import StepTold
from nkmap.reports.material import Material
from nkmap.reports.model import Block, Heading, Paragraph, Points, Text
from nkmap.reports.prose import fill, joined, sentences, strong
from nkmap.reports.words import amount, status_words

MOST = 5  # in a briefing; all of them elsewhere
_OF_BRIEFING = "briefing"


def steps(material: Material) -> list[Block]:
    """Return the steps that are not dropped, in the order in which least is contested first."""
    translate, found = material.translate, going(material)
    if not found:
        return []
    shown = found[:MOST] if material.choices.template == _OF_BRIEFING else found
    heading = Heading(translate("Report", "The order of steps"))
    points = Points(tuple(_step(material, step) for step in shown), numbered=True)
    return [heading, Paragraph(_intro(material, found, len(shown))), points]


def going(material: Material) -> list[StepTold]:
    """Return the steps that are not dropped, in their order."""
    return [step for step in material.steps if step.status != "dropped"]


def _intro(material: Material, found: list[StepTold], shown: int) -> Text:
    translate = material.translate
    first = translate("Report", "In their own order.")
    if any(step.sensitivity is not None for step in found):
        first = translate(
            "Report",
            "The least sensitive come first. Sensitivity and feasibility are judged from 0 to 1.",
        )
    more = translate("Report", "These are the first {0} of {1}.").format(shown, len(found))
    return sentences(first, more if shown < len(found) else "", _unsettled(material, found))


def _unsettled(material: Material, found: list[StepTold]) -> str:
    """Say of how many nobody knows who takes them, or until when."""
    translate = material.translate
    if not any(step.owner or step.due for step in found):
        return translate("Report", "None has an owner or a date yet.")
    without = sum(not step.owner for step in found)
    return translate("Report", "Without an owner: {0}.").format(without) if without else ""


def _step(material: Material, step: StepTold) -> Text:
    translate = material.translate
    said = fill(translate("Report", "{0} ({1})"), strong(step.name), _judged(material, step))
    for fact in _facts(material, step):
        said = fill(translate("Report", "{0}, {1}"), said, fact)
    return joined(said, ".", material.notes.marks(("step_id", step.id)))


def _judged(material: Material, step: StepTold) -> str:
    """Return sensitivity and feasibility, or that they are not assessed."""
    translate = material.translate
    unknown = translate("Words", "not assessed")
    if step.sensitivity is None and step.feasibility is None:
        return unknown
    sensitivity = unknown if step.sensitivity is None else amount(step.sensitivity)
    feasibility = unknown if step.feasibility is None else amount(step.feasibility)
    return translate("Report", "sensitivity {0}, feasibility {1}").format(sensitivity, feasibility)


def _facts(material: Material, step: StepTold) -> list[str]:
    translate = material.translate
    facts = (
        translate("Report", "for {0}").format(step.audience) if step.audience else "",
        step.owner,
        translate("Report", "until {0}").format(step.due) if step.due else "",
        status_words(translate)[step.status],
    )
    return [fact for fact in facts if fact]
