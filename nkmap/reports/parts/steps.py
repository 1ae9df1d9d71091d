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
    translate = material.translate
    going = [step for step in material.steps if step.status != "dropped"]
    if not going:
        return []
    shown = going[:MOST] if material.choices.template == _OF_BRIEFING else going
    heading = Heading(translate("Report", "The order of steps"))
    points = Points(tuple(_step(material, step) for step in shown), numbered=True)
    return [heading, Paragraph(_intro(material, going, len(shown))), points]


def _intro(material: Material, going: list[StepTold], shown: int) -> Text:
    translate = material.translate
    first = translate("Report", "In their own order.")
    if any(step.sensitivity is not None for step in going):
        first = translate(
            "Report",
            "The least sensitive first. In brackets: sensitivity and feasibility, judged from 0 to 1.",
        )
    more = translate("Report", "{0} of {1} are listed.").format(shown, len(going))
    return sentences(first, more if shown < len(going) else "", _unsettled(material, going))


def _unsettled(material: Material, going: list[StepTold]) -> str:
    """Say of how many nobody knows who takes them, or until when."""
    translate = material.translate
    if not any(step.owner or step.due for step in going):
        return translate("Report", "None has an owner or a date yet.")
    without = sum(not step.owner for step in going)
    return translate("Report", "Without an owner: {0}.").format(without) if without else ""


def _step(material: Material, step: StepTold) -> Text:
    translate = material.translate
    said = fill(translate("Report", "{0} ({1})"), strong(step.name), _judged(material, step))
    for fact in _facts(material, step):
        said = fill(translate("Report", "{0}, {1}"), said, fact)
    return joined(said, ".", material.notes.marks(("step_id", step.id)))


def _judged(material: Material, step: StepTold) -> str:
    """Return sensitivity and feasibility, or that they are not assessed."""
    unknown = material.translate("Words", "not assessed")
    if step.sensitivity is None and step.feasibility is None:
        return unknown
    sensitivity = unknown if step.sensitivity is None else amount(step.sensitivity)
    feasibility = unknown if step.feasibility is None else amount(step.feasibility)
    return material.translate("Report", "{0}; {1}").format(sensitivity, feasibility)


def _facts(material: Material, step: StepTold) -> list[str]:
    translate = material.translate
    facts = (
        translate("Report", "for {0}").format(step.audience) if step.audience else "",
        step.owner,
        translate("Report", "until {0}").format(step.due) if step.due else "",
        status_words(translate)[step.status],
    )
    return [fact for fact in facts if fact]
