"""The command line: what each command takes, does and says."""

import argparse
import io
import json
import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from nkmap import (
    __version__,
    cli_convert,
    cli_copies,
    cli_export,
    cli_figures,
    cli_import,
    cli_making,
    cli_recover,
    cli_redact,
    cli_report,
    cli_sources,
)
from nkmap.cli_reading import note, reading, take_file
from nkmap.errors import NkmapError, quoted

# Qt and SQLAlchemy take a second to load: each is imported inside the commands that need it.


class Command(NamedTuple):
    """A word after `nkmap`: what it is for, which arguments it takes, and the function that does it."""

    purpose: str
    take: Callable[[ArgumentParser], None]
    do: Callable[[Namespace], int | None]


def run(arguments: list[str]) -> int:
    """Do what the arguments say and return 0, or 1 after a sentence on standard error.

    Raises SystemExit with 2 after saying what was wrong with the arguments, with 0 after `--help`.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A console that cannot show a name shows its code instead of ending the command.
            stream.reconfigure(errors="backslashreplace")
    try:
        return _answer(arguments)
    except BrokenPipeError:
        # Whoever read has left: there is nobody to tell, and Python must not try again at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _answer(arguments: list[str]) -> int:
    name = arguments[0] if arguments and arguments[0] in COMMANDS else None
    parser = _command_parser(name) if name else _window_parser()
    try:
        chosen = parser.parse_args(arguments[1:] if name else arguments)
        return (COMMANDS[name].do if name else _open_windows)(chosen) or 0
    except argparse.ArgumentError as error:
        parser.error(str(error))
    except NkmapError as error:
        note(str(error))
        return 1
    finally:
        if sys.stdout is not None:  # a Windows program without a console has none
            sys.stdout.flush()


# Windows


def _window_parser() -> ArgumentParser:
    words = "\n".join(f"  {name:<10} {command.purpose}" for name, command in COMMANDS.items())
    parser = ArgumentParser(
        prog="nkmap",
        usage="nkmap [FILE ...]\n       nkmap COMMAND ...",
        description="Map stakeholders on a grid, offline. Without a command, windows open.",
        epilog=f"commands (nkmap COMMAND --help says more):\n{words}\n\n"
        "A file that is called like a command is opened as ./sample.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="a project to open")
    parser.add_argument(
        "--without-display",
        type=Path,
        metavar="DIR",
        help="where no window can open, write the maps of the sample as pictures into DIR instead",
    )
    parser.add_argument("--version", action="version", version=f"nkmap {__version__}")
    return parser


def _open_windows(chosen: Namespace) -> int:
    from nkmap import app, qt
    from nkmap.displays import why_no_window

    why = why_no_window()
    if why is None:
        qt.load_for_windows()
        return app.run(chosen.files)
    if chosen.without_display is None:
        raise NkmapError("{0} “nkmap export” writes maps as pictures without one.", why)
    print(f"{why} These pictures of the sample's maps are made instead:", flush=True)
    return _export_sample(chosen.without_display)


def _export_sample(folder: Path) -> int:
    from tempfile import TemporaryDirectory

    from nkmap.db.project_file import write_project
    from nkmap.formats.sample import fill_sample

    with TemporaryDirectory(prefix="nkmap-") as temporary:
        sample = Path(temporary, "sample.nkmap")
        write_project(sample, fill_sample)
        return _answer(["export", str(sample), "--all", str(folder)])


# Commands


def _command_parser(name: str) -> ArgumentParser:
    command = COMMANDS[name]
    parser = ArgumentParser(prog=f"nkmap {name}", description=f"{command.purpose}.", allow_abbrev=False)
    command.take(parser)
    return parser


def _take_nothing(_parser: ArgumentParser) -> None:
    """A command without arguments."""


def _templates(_chosen: Namespace) -> None:
    from nkmap.templates import load_templates

    for template in load_templates():
        print(f"{template.id}: {template.name}. {template.purpose}")


def _take_info(parser: ArgumentParser) -> None:
    take_file(parser)
    parser.add_argument("--json", action="store_true", help="for programs: one JSON object")


def _info(chosen: Namespace) -> None:
    from nkmap.db.queries.counts import counts, project
    from nkmap.db.queries.maps import map_list

    with reading(chosen.file) as opened:
        title = opened.store.read(project).title
        counted, listed = opened.store.read(counts), opened.store.read(map_list)
    version = _format_version(chosen.file)
    if chosen.json:
        maps = [{"id": row.id, "question": row.question, "template": row.template} for row in listed]
        print(json.dumps({"format_version": version, "counts": counted, "maps": maps}, indent=2))
        return
    print(title or chosen.file.name, f"File format {version}", "", sep="\n")
    for name, number in counted.items():
        print(f"{number:>5} {name.replace('_', ' ')}")
    print("\nMaps", *(f"{row.id:>5} {row.question} ({row.template})" for row in listed), sep="\n")


def _format_version(file: Path) -> str:
    """Return the version that the file itself names; a project that is open is always of ours."""
    from nkmap.db.opening import examine, read_file
    from nkmap.db.version import version_text

    examined = examine(read_file(file), file)
    examined.source.close()
    return version_text(examined.user_version)


def _check(chosen: Namespace) -> None:
    from nkmap.db.checking import check_file

    faults = check_file(chosen.file)
    if faults:
        raise NkmapError("{0}", "\n".join(faults))
    print(f"{quoted(chosen.file)} is sound.")


# Desktop


def _take_desktop(parser: ArgumentParser) -> None:
    parser.add_argument("--remove", action="store_true", help="take it all away again")


def _desktop(chosen: Namespace) -> None:
    from nkmap import desktop

    for path in desktop.remove() if chosen.remove else desktop.install():
        print(path)


COMMANDS = {
    "sample": Command("write the sample project to a file", cli_making.take_target, cli_making.write_sample),
    "new": Command(
        "write a new project with one empty map to a file", cli_making.take_new, cli_making.write_new
    ),
    "templates": Command("list the grid templates", _take_nothing, _templates),
    "info": Command("say what is in a project", _take_info, _info),
    "export": Command("write maps as pictures", cli_export.take_export, cli_export.export),
    "convert": Command(
        "write a project in the form of another tool, or back from JSON",
        cli_convert.take_convert,
        cli_convert.convert,
    ),
    "figures": Command(
        "print the figures of a map, or of a plain table", cli_figures.take_figures, cli_figures.print_figures
    ),
    "sources": Command(
        "list the sources, or write their references", cli_sources.take_sources, cli_sources.sources
    ),
    "redact": Command(
        "write a copy of a project without what is private", cli_redact.take_redact, cli_redact.redact
    ),
    "import": Command(
        "take a table, a workbook or a graph into a project", cli_import.take_import, cli_import.import_data
    ),
    "merge": Command("make one project of two or more copies", cli_copies.take_merge, cli_copies.merge),
    "compare": Command("say what differs between two projects", cli_copies.take_compare, cli_copies.compare),
    "report": Command("write a report of a project as a document", cli_report.take_report, cli_report.report),
    "desktop": Command("add nkmap to the menu of this user's Linux desktop", _take_desktop, _desktop),
    "recover": Command(
        "bring what can be read of a damaged project into a new file",
        cli_recover.take_recover,
        cli_recover.recover,
    ),
    "check": Command("say what is wrong with a project file", take_file, _check),
}
