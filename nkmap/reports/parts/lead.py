"""The opening of a briefing: its main findings in a few sentences, and what kind of knowledge that is."""

from collections.abc import Sequence

from nkmap.reports.material import MapTold, Material
from nkmap.reports.model import Block, Paragraph, Text
from nkmap.reports.parts.stake import lean
from nkmap.reports.parts.steps import going
from nkmap.reports.prose import as_text, fill, first_of, is_ended, listed, sentences

MOST = 2  # questions or strategies named in a sentence


def lead(material: Material) -> list[Block]:
    """Say in short what the other parts say; an empty project is said to be one."""
    translate = material.translate
    placed = {id_ for told in material.maps for id_ in told.places}
    if not placed:
        words = translate(
            "Report", "Nobody has a place on a map yet, so there is nothing to tell of stances."
        )
        return [Paragraph(as_text(words), "lead")]
    said = sentences(
        _scope(material, len(placed)),
        _leaning(material),
        _what_worked(material),
        _first_step(material),
        translate("Report", "All of it is the group's judgement, not a measurement."),
    )
    blocks: list[Block] = [Paragraph(said, "lead")]
    if material.project.description.strip():
        blocks.append(Paragraph(as_text(material.project.description.strip())))
    return blocks


def _scope(material: Material, placed: int) -> str:
    translate = material.translate
    people = translate("Report", "%n stakeholder(s)", "", placed)
    if not material.has_one_map:
        questions = translate("Report", "%n question(s)", "", len(material.maps))
        return translate("Report", "This report tells of {0} and {1}.").format(people, questions)
    question = material.question(material.maps[0])
    words = translate("Report", "This report tells of {0} and one question: “{1}”")
    return words.format(people, question) + ("" if is_ended(question) else ".")


def _leaning(material: Material) -> Text:
    """Say on which questions those placed lean for, and on which against; of one alone it is said later."""
    translate = material.translate
    ways = [(told, lean(told)) for told in material.maps]
    in_favour = [told for told, way in ways if way == "for"]
    against = [told for told, way in ways if way == "against"]
    if material.has_one_map or not (in_favour or against):
        return ()
    if not against:
        words = translate("Report", "Weighed by influence, those placed lean for {0}.")
        return fill(words, _asked(material, in_favour))
    if not in_favour:
        words = translate("Report", "Weighed by influence, those placed lean against {0}.")
        return fill(words, _asked(material, against))
    words = translate("Report", "Weighed by influence, those placed lean for {0}, and against {1}.")
    return fill(words, _asked(material, in_favour), _asked(material, against))


def _asked(material: Material, maps: Sequence[MapTold]) -> Text:
    """Return questions by their words where they are few, else how many there are."""
    translate = material.translate
    if len(maps) > MOST:
        return as_text(translate("Report", "%n question(s)", "", len(maps)))
    quoted = translate("Report", "“{0}”")
    return listed(translate, [quoted.format(material.question(told)) for told in maps])


def _what_worked(material: Material) -> Text:
    """Say which strategies worked and which backfired, as far as that is on record."""
    translate = material.translate
    worked, failed = _strategies(material, "positive"), _strategies(material, "backfired")
    if worked and failed:
        return fill(
            translate("Report", "Of what was tried, {0} worked, while {1} backfired."), worked, failed
        )
    if worked:
        return fill(translate("Report", "Of what was tried, {0} worked."), worked)
    return fill(translate("Report", "Of what was tried, {0} backfired."), failed) if failed else ()


def _strategies(material: Material, effect: str) -> Text:
    quoted = material.translate("Report", "“{0}”")
    names = [quoted.format(one.name) for one in material.strategies if one.effect == effect]
    return listed(material.translate, *first_of(names, MOST))


def _first_step(material: Material) -> str:
    """Name the step with which the order of steps begins, where how sensitive it is was judged."""
    first = next(iter(going(material)), None)
    if first is None or first.sensitivity is None:
        return ""
    words = material.translate("Report", "The least sensitive step listed is “{0}”.")
    return words.format(first.name)
