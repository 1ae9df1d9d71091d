"""The command that writes a report: which template and parts, for whom, in which format."""

from argparse import ArgumentParser, BooleanOptionalAction, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from nkmap.cli_leaving import leaving, take_redaction
from nkmap.cli_reading import note, reading, take_file
from nkmap.errors import InvalidInput, listed, quoted

if TYPE_CHECKING:
    from nkmap.db.open_projects import OpenProject
    from nkmap.redaction.project import Outside
    from nkmap.reports.choices import ReportChoices


def take_report(parser: ArgumentParser) -> None:
    """Take the project, what the report tells, and where it goes."""
    from nkmap.reports.choices import FORMATS, TEMPLATE_IDS

    take_file(parser)
    parser.add_argument("--template", choices=TEMPLATE_IDS, default="briefing", help="default briefing")
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="PATH",
        help=f"the report; its ending says the format: {', '.join(FORMATS)}. It is replaced",
    )
    _take_contents(parser)
    take_redaction(parser)


def _take_contents(parser: ArgumentParser) -> None:
    contents = parser.add_argument_group("contents")
    contents.add_argument(
        "--parts",
        type=_parts,
        metavar="A,B",
        help="these parts in this order, instead of the template's: a wrong one lists them all",
    )
    contents.add_argument(
        "--map", metavar="ID|QUESTION", help="tell of one map only: its id, its question, or how that begins"
    )
    contents.add_argument(
        "--language", default="", metavar="TAG", help="such as ko; default the project's own"
    )
    contents.add_argument("--title-page", action=BooleanOptionalAction, help="default as the template has it")
    contents.add_argument("--contents", action=BooleanOptionalAction, help="default as the template has it")
    contents.add_argument(
        "--audience",
        choices=("shareable", "workshop", "all"),
        default="shareable",
        help="whose names may be seen; the others are left out and counted",
    )


def _parts(words: str) -> tuple[str, ...]:
    return tuple(part for part in (word.strip() for word in words.split(",")) if part)


def report(chosen: Namespace) -> None:
    """Write the report. Raises NkmapError, and ArgumentError for arguments that do not go together."""
    from nkmap.reports.choices import FORMATS

    if chosen.out.suffix.lower() not in FORMATS:
        raise InvalidInput(
            "{0} is no report: its name has to end with one of {1}.", quoted(chosen.out), listed(FORMATS)
        )
    with reading(chosen.file) as project, leaving(project.store, chosen) as outside:
        _write(outside, _choices(project, outside, chosen), chosen.out)


def _choices(project: "OpenProject", outside: "Outside", chosen: Namespace) -> "ReportChoices":
    from nkmap.db.queries.maps import map_list
    from nkmap.picture_export import map_named
    from nkmap.reports.choices import ReportChoices

    map_id = map_named(project.store.read(map_list), chosen.map).id if chosen.map is not None else None
    return ReportChoices(
        template=chosen.template,
        parts=chosen.parts,
        # Where names became codes, everybody may be seen: nobody else is there any more.
        audience="all" if chosen.redact else chosen.audience,
        language=chosen.language,
        map_id=None if map_id is None else outside.id_of("map", map_id),
        title_page=chosen.title_page,
        contents=chosen.contents,
    )


def _write(outside: "Outside", choices: "ReportChoices", path: Path) -> None:
    from nkmap.qt import start_painting
    from nkmap.redaction.checking import search_for
    from nkmap.reports.making import made_report
    from nkmap.reports.writers.writing import write_report

    _application = start_painting(choices.language or "en")
    made = made_report(outside.read, choices)
    written = write_report(made.report, path, search_for(outside.hidden))
    print(*written, sep="\n", flush=True)
    _say_left_out(made.left_out, path)


def _say_left_out(left_out: dict[str, int], path: Path) -> None:
    """Say how much readers may not see, and how to change that."""
    forms = {
        "names": ("1 name", "{0} names"),
        "levers": ("1 lever", "{0} levers"),
        "actions": ("1 action", "{0} actions"),
        "passages": ("1 passage of a source", "{0} passages of sources"),
    }
    counted = [forms[what][count > 1].format(count) for what, count in left_out.items() if count]
    if counted:
        note(f"Left out of {quoted(path)}: {', '.join(counted)}. Not for this audience, see --audience.")
