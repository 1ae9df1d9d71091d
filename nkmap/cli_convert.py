"""The command that writes a project in the form of another tool, and the way back."""

from argparse import ArgumentError, ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from nkmap.cli_leaving import leaving, take_redaction
from nkmap.cli_reading import note, reading, take_file
from nkmap.errors import InvalidInput, listed, quoted

if TYPE_CHECKING:
    from nkmap.data_out.choices import OutChoices
    from nkmap.data_out.formats_out import FormatOut
    from nkmap.db.store import Store
    from nkmap.redaction.project import Outside

PROJECT, JSON = ".nkmap", ".json"


def take_convert(parser: ArgumentParser) -> None:
    """Take the project, where it goes and in which form, and what it is about."""
    from nkmap.data_out.formats_out import FORMATS

    said = ", ".join(f"{row.id} ({row.suffixes[0] if row.suffixes else 'a folder'})" for row in FORMATS)
    take_file(parser)
    parser.add_argument(
        "--to",
        type=Path,
        required=True,
        metavar="PATH",
        help="the file or folder to write; its ending says the form. A project in the form json becomes a "
        f"project again: FILE{JSON} --to PATH{PROJECT}",
    )
    parser.add_argument(
        "--as", dest="form", choices=[row.id for row in FORMATS], metavar="FORM", help=f"one of {said}"
    )
    parser.add_argument(
        "--map", metavar="ID|QUESTION", help="tell of one map only: its id, its question, or how that begins"
    )
    parser.add_argument(
        "--round", metavar="ID|LABEL", help="places as they were in one named round, by its id or label"
    )
    parser.add_argument(
        "--as-data",
        action="store_true",
        help="cells of CSV tables exactly as they are, for programs. Without it a text that a spreadsheet "
        "would calculate (=, +, -, @ …) begins with an apostrophe",
    )
    parser.add_argument("--force", action="store_true", help="replace what is there already")
    take_redaction(parser)


def convert(chosen: Namespace) -> None:
    """Write the project in another form. Raises NkmapError, and ArgumentError for what contradicts itself."""
    if chosen.to.suffix.lower() == PROJECT:
        _back_to_project(chosen)
        return
    from nkmap.data_out.formats_out import format_out

    form = format_out(chosen.to, chosen.form)
    with reading(chosen.file) as project, leaving(project.store, chosen) as outside:
        _write(form, outside, _choices(project.store, outside, chosen), chosen)
        _say(form, project.store, chosen)


def _back_to_project(chosen: Namespace) -> None:
    from nkmap.data_in.whole_projects import fill_from_json
    from nkmap.db.project_file import write_filled

    if chosen.form or chosen.map or chosen.round or chosen.redact or chosen.codes or chosen.as_data:
        raise ArgumentError(None, f"--to PATH{PROJECT} makes a whole project: only --force goes with it")
    if chosen.file.suffix.lower() == PROJECT:
        raise InvalidInput(
            "{0} is a project already. Copy the file, or write a copy without what is private with "
            "“nkmap redact”.",
            quoted(chosen.file),
        )
    found = write_filled(chosen.to, lambda into: fill_from_json(into, chosen.file), force=chosen.force)
    for sentence in found:
        note(sentence)
    print(chosen.to)


def _choices(store: "Store", outside: "Outside", chosen: Namespace) -> "OutChoices":
    from nkmap.data_out.choices import OutChoices
    from nkmap.db.queries.maps import map_list
    from nkmap.picture_export import map_named

    map_id = None if chosen.map is None else map_named(store.read(map_list), chosen.map).id
    round_id = None if chosen.round is None else _round_named(store, chosen.round)
    return OutChoices(
        map_id=None if map_id is None else outside.id_of("map", map_id),
        round_id=None if round_id is None else outside.id_of("round", round_id),
        as_data=chosen.as_data,
    )


def _round_named(store: "Store", wanted: str) -> int:
    """Return the id of the named round with this id or label. Raises InvalidInput."""
    from nkmap.db.queries.rounds import round_list

    rounds = store.read(round_list)
    fitting = [row.id for row in rounds if wanted.casefold() in (str(row.id), row.label.casefold())]
    if len(fitting) != 1:
        names = listed(f"{row.id} {row.label}" for row in rounds) if rounds else "none"
        raise InvalidInput("No single round is “{0}”. The named rounds, by id and label: {1}.", wanted, names)
    return fitting[0]


def _write(form: "FormatOut", outside: "Outside", choices: "OutChoices", chosen: Namespace) -> None:
    from nkmap.data_out.writing import put_in_place

    made = form.write(outside, choices)
    written = put_in_place(made, chosen.to, outside.hidden, overwrite=chosen.force)
    print(*written, sep="\n", flush=True)


def _say(form: "FormatOut", store: "Store", chosen: Namespace) -> None:
    """Say what the form cannot hold, and who is in the whole project although never to be exported."""
    from nkmap.db.queries.stakeholders import sensitivities
    from nkmap.scales import NEVER

    count = 0 if chosen.redact else list(store.read(sensitivities).values()).count(NEVER)
    if form.lost:
        note(form.lost)
    elif count:
        names = "1 name that is" if count == 1 else f"{count} names that are"
        note(f"{quoted(chosen.to)} is the whole project, with {names} never to be exported.")
