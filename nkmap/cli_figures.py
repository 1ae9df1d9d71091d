"""The command that prints the figures of a map, or of a plain table, as sentences or as JSON."""

import argparse
from argparse import ArgumentParser, Namespace
from pathlib import Path
from textwrap import fill
from typing import TYPE_CHECKING

from nkmap.cli_leaving import leaving, take_redaction
from nkmap.cli_reading import reading

if TYPE_CHECKING:
    from nkmap.figures.all_figures import MapFigures, Material

WIDTH, INDENT = 100, 24  # characters


def take_figures(parser: ArgumentParser) -> None:
    """Take a map of a project or a plain table, and what is to be chosen of the figures."""
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE", help="a project; it is only read")
    parser.add_argument(
        "--map", metavar="ID|QUESTION", help="of FILE: its id, its question, or how that begins"
    )
    parser.add_argument(
        "--actors",
        type=Path,
        metavar="CSV",
        help="instead of a project a table of name, power, salience 0..1 and position 0..100, with or "
        "without headings; or of name, position -5..5, power 1..5 and priority 1..5 with them",
    )
    parser.add_argument("--json", action="store_true", help="for programs: one JSON object with all terms")
    parser.add_argument(
        "--equal-salience", action="store_true", help="treat salience as equal, and count that as assumed"
    )
    parser.add_argument(
        "--options",
        type=_position,
        nargs=2,
        default=(100.0, 0.0),
        metavar=("A", "B"),
        help="two positions 0..100 to put head to head in the outlook; default 100 0",
    )
    take_redaction(parser)


def _position(word: str) -> float:
    """Return a position 0..100."""
    try:
        value = float(word)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 100:
        raise argparse.ArgumentTypeError(f"“{word}” is no position from 0 to 100")
    return value


def print_figures(chosen: Namespace) -> None:
    """Print the figures; a refused one is no fault. Raises NkmapError, and ArgumentError for arguments that
    do not go together."""
    if (chosen.file is None) is (chosen.actors is None):
        raise argparse.ArgumentError(None, "name a project or --actors CSV")
    if chosen.file is None and (chosen.redact or chosen.codes):
        raise argparse.ArgumentError(None, "--redact is about the names of a project")
    if (chosen.file is None) is not (chosen.map is None):
        raise argparse.ArgumentError(None, "FILE and --map go together")
    figures = _figures(chosen)
    if chosen.json:
        import json

        from nkmap.formats.figures_json import figures_as_values

        print(json.dumps(figures_as_values(figures), indent=2))
        return
    from nkmap.figures.sentences import all_sentences, amounts_sentence

    for name, sentence in all_sentences(figures).items():
        title = name.replace("_", " ").capitalize().ljust(INDENT)
        print(fill(sentence, WIDTH, initial_indent=title, subsequent_indent=" " * INDENT))
    print(fill(amounts_sentence(), WIDTH, initial_indent=" " * INDENT, subsequent_indent=" " * INDENT))


def _figures(chosen: Namespace) -> "MapFigures":
    from nkmap.figures.all_figures import Choices, all_figures, with_sensitivity

    material = _of_map(chosen) if chosen.file else _of_table(chosen.actors)
    choices = Choices(equal_salience=chosen.equal_salience, options=tuple(chosen.options))
    return with_sensitivity(all_figures(material, choices), material, choices)


def _of_map(chosen: Namespace) -> "Material":
    from nkmap.db.queries.figures import figure_material
    from nkmap.db.queries.maps import map_list
    from nkmap.picture_export import map_named

    with reading(chosen.file) as project, leaving(project.store, chosen) as outside:
        row = map_named(project.store.read(map_list), chosen.map)
        return outside.read(figure_material, outside.id_of("map", row.id))


def _of_table(path: Path) -> "Material":
    from nkmap.formats.actor_tables import read_actors

    return read_actors(path)
