"""Makes a report of a project: the chosen parts in their order, with notes, title and disclaimer."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from nkmap.errors import InvalidInput, listed
from nkmap.redaction.left_out import hidden_from
from nkmap.reports.choices import ReportChoices
from nkmap.reports.material import Material, Read
from nkmap.reports.model import Block, Heading, MapFigure, Paragraph, Report, Words
from nkmap.reports.parts.maps import pictures
from nkmap.reports.prose import Translate, as_text
from nkmap.reports.templates import PARTS, TEMPLATES, template_words
from nkmap.reports.without_names import report_without_names


@dataclass(frozen=True, slots=True)
class Made:
    """A report, and how many names, levers, actions and passages its readers may not see."""

    report: Report
    left_out: dict[str, int]


def made_report(read: Read, choices: ReportChoices) -> Made:
    """Return the report. `read(query, ...)` is that of a document or a store. Raises InvalidInput."""
    *_, made = report_in_turns(read, choices)
    assert made is not None
    return made


def report_in_turns(read: Read, choices: ReportChoices) -> Iterator[Made | None]:
    """Make the report part by part: None after each, at last the report. Raises InvalidInput."""
    parts = checked_parts(choices)
    material = Material(read, replace(choices, parts=parts))
    yield from material.read_maps()
    blocks: list[Block] = []
    for part in parts:
        blocks += PARTS[part](material)
        yield None
    if TEMPLATES[choices.template].compact:
        blocks = [_smaller(block) for block in blocks]
    maps: list[MapFigure] = []
    for figure in _not_shown(material, blocks):
        maps.append(figure)
        yield None
    report = replace(_report(material, blocks), maps=tuple(maps))
    yield Made(report_without_names(report, read(hidden_from, choices.audience)), material.left_out)


def _not_shown(material: Material, blocks: list[Block]) -> Iterator[MapFigure]:
    """Yield every map and round that no block shows."""
    shown = [block.content for block in blocks if isinstance(block, MapFigure)]
    for told in material.maps:
        yield from (figure for figure in pictures(material, told) if figure.content not in shown)


def _smaller(block: Block) -> Block:
    """Return a heading one level lower: on two pages large ones would be louder than what they say."""
    return replace(block, level=block.level + 1) if isinstance(block, Heading) else block


def checked_parts(choices: ReportChoices) -> tuple[str, ...]:
    """Return the ids of the parts in their order. Raises InvalidInput for a template or part that is none."""
    if choices.template not in TEMPLATES:
        raise InvalidInput(
            "There is no template “{0}”. Choose one of: {1}.", choices.template, listed(TEMPLATES)
        )
    for part in choices.parts or ():
        if part not in PARTS:
            raise InvalidInput("There is no part “{0}”. Choose from: {1}.", part, listed(PARTS))
    if choices.parts is None:
        return TEMPLATES[choices.template].parts
    return tuple(dict.fromkeys(choices.parts))


def _report(material: Material, blocks: list[Block]) -> Report:
    translate, choices = material.translate, material.choices
    template, name = TEMPLATES[choices.template], template_words(translate)[choices.template]
    return Report(
        title=material.project.title or _first_question(material) or translate("Report", "Stakeholder map"),
        subtitle=" · ".join(filter(None, (name, _date(material) if template.compact else ""))),
        date="" if template.compact else _date(material),
        disclaimer=_disclaimer(material),
        language=material.language.tag,
        blocks=tuple(blocks) or (Paragraph(as_text(translate("Report", "There is nothing to report yet."))),),
        notes=material.notes.all(),
        title_page=template.title_page if choices.title_page is None else choices.title_page,
        contents=template.contents if choices.contents is None else choices.contents,
        words=_writers_words(translate),
        compact=template.compact,
    )


def _first_question(material: Material) -> str:
    return next((told.content.question for told in material.maps if told.content.question), "")


def _date(material: Material) -> str:
    """Say of what time the maps are: the same project makes the same report on any day."""
    translate = material.translate
    times = sorted({told.content.as_of for told in material.maps if told.content.as_of})
    if not times:
        return material.project.as_of
    span = times[0] if len(times) == 1 else f"{times[0]}–{times[-1]}"
    return translate("Report", "As of {0}").format(span)


def _disclaimer(material: Material) -> str:
    judged = material.translate("Report", "The group's judgement, not a measurement.")
    return " ".join(filter(None, (judged, material.project.disclaimer.strip())))


def _writers_words(translate: Translate) -> Words:
    return Words(
        contents=translate("Report", "Contents"),
        figure=translate("Report", "Figure {0}"),
        table=translate("Report", "Table {0}"),
        page=translate("Report", "Page {0} of {1}"),
        notes=translate("Report", "Notes"),
    )
