"""The meeting: when, where, who was there as far as that may be told, and the agenda."""

from nkmap.db.queries.sessions import MeetingRow, agenda, newest_meeting
from nkmap.reports.material import Material
from nkmap.reports.model import Block, Column, Heading, Paragraph, Table
from nkmap.reports.prose import as_text, listed, sentences


def meeting(material: Material) -> list[Block]:
    """Return what is recorded of the newest meeting; nothing before the first one."""
    translate, held = material.translate, material.read(newest_meeting)
    if held is None:
        return []
    when = ", ".join(filter(None, (held.date, held.place)))
    text = sentences(f"{when}." if when else "", _participants(material, held))
    blocks: list[Block] = [Heading(translate("Report", "The meeting"))]
    if text:
        blocks.append(Paragraph(text))
    return [*blocks, *_agenda(material)]


def _participants(material: Material, held: MeetingRow) -> str:
    """Name who was there where the meeting agreed that it may be told, else say how many they were."""
    translate, people = material.translate, held.participants
    if not people:
        return ""
    if may_name_participants(held, material.choices.audience):
        names = "".join(run.text for run in listed(translate, people))
        return translate("Report", "There were: {0}.").format(names)
    return translate("Report", "%n participant(s), not named here.", "", len(people))


def may_name_participants(held: MeetingRow, audience: str) -> bool:
    """Whether those who were there may be named: only where that was agreed, or among themselves."""
    if held.confidentiality == "shareable" or audience == "all":
        return True
    return audience == "workshop" and held.confidentiality == "workshop_only"


def _agenda(material: Material) -> list[Block]:
    translate, steps = material.translate, material.read(agenda)
    if not steps:
        return []
    done = {True: translate("Report", "done"), False: ""}
    columns = (
        Column(translate("Report", "Step"), 4),
        Column(translate("Report", "Minutes"), numbers=True),
        Column(translate("Report", "Done")),
    )
    rows = tuple(
        (as_text(step.title), as_text(str(step.minutes or "")), as_text(done[step.is_done])) for step in steps
    )
    return [Table(translate("Report", "Agenda"), columns, rows)]
