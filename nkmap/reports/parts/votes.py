"""What was voted on: dots and ranks of every vote that is revealed; the others are only counted."""

from nkmap.db.queries.polls import OptionRow, PollRow, poll_list, poll_options
from nkmap.reports.material import Material
from nkmap.reports.model import Block, Column, Heading, Paragraph, Table, Text
from nkmap.reports.prose import as_text


def votes(material: Material) -> list[Block]:
    """Return a table for each revealed vote; a signal, not a decision."""
    translate, polls = material.translate, material.read(poll_list)
    told = [poll for poll in polls if poll.revealed]
    blocks: list[Block] = [_table(material, poll) for poll in told]
    hidden = len(polls) - len(told)
    if hidden:
        words = translate("Report", "%n vote(s) not revealed yet.", "", hidden)
        blocks.append(Paragraph(as_text(words), "quiet"))
    if told:
        words = translate("Report", "A vote with dots is a signal, not a decision.")
        blocks.append(Paragraph(as_text(words), "quiet"))
    return [Heading(translate("Report", "Votes")), *blocks] if blocks else []


def _table(material: Material, poll: PollRow) -> Table:
    translate = material.translate
    columns = (
        Column(translate("Report", "Rank"), numbers=True),
        Column(translate("Report", "For"), 6),
        Column(translate("Report", "Dots"), numbers=True),
    )
    voted = translate("Report", "{0} of {1} have voted").format(poll.votes, poll.voters)
    question = poll.question or translate("Report", "Vote")
    options = [one for one in material.read(poll_options, poll.id) if _may_tell(material, poll, one)]
    caption = translate("Report", "{0} ({1})").format(question, voted)
    return Table(caption, columns, tuple(map(_row, options)))


def _may_tell(material: Material, poll: PollRow, option: OptionRow) -> bool:
    if poll.subject == "stakeholder":
        return material.seen.person(option.subject_id)
    if poll.subject == "leverage_entry":
        return option.subject_id in material.entry_ids
    return True


def _row(option: OptionRow) -> tuple[Text, ...]:
    return as_text(str(option.rank)), as_text(option.label), as_text(str(option.dots))
