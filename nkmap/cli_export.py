"""The command that writes maps as pictures: what may be chosen of them, and what is said of the files."""

import argparse
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from nkmap.cli_leaving import leaving, take_redaction
from nkmap.cli_reading import note, reading, take_file
from nkmap.errors import InvalidInput, listed, quoted
from nkmap.scales import LAYERS

if TYPE_CHECKING:
    from nkmap.data_out.carrying import Inside
    from nkmap.db.open_projects import OpenProject
    from nkmap.formats.picture_files import WrittenPicture
    from nkmap.formats.pictures import Picture, PictureChoices
    from nkmap.redaction.project import Outside

# As where they are used; Qt would have to be loaded to ask there.
LANGUAGES = ("ko", "zh", "de", "en")
THEMES = ("light", "dark", "high-contrast", "high-contrast-dark")
FORMATS = ("png", "svg", "pdf")
PURPOSES = {"document": "png", "slides": "png", "poster": "pdf"}  # and their usual formats


def take_export(parser: ArgumentParser) -> None:
    """Take which maps, where to, and all that may be chosen of a picture."""
    take_file(parser)
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument(
        "--map", metavar="ID|QUESTION", help="one map: its id, its question, or how that begins"
    )
    which.add_argument("--all", type=Path, metavar="DIR", help="every map, into DIR")
    parser.add_argument(
        "--out",
        type=Path,
        metavar="PATH",
        help="the picture of --map, a .png, .svg or .pdf; it is replaced. Names without room stand on the "
        "next pages of a PDF, and in files “… (names)” beside the others",
    )
    parser.add_argument(
        "--format", choices=FORMATS, help="of the pictures of --all; default png, posters pdf"
    )
    _take_page(parser)
    _take_looks(parser)
    _take_contents(parser)
    take_redaction(parser)


def _take_page(parser: ArgumentParser) -> None:
    page = parser.add_argument_group("page")
    page.add_argument("--for", choices=PURPOSES, default="document", dest="purpose", help="default document")
    page.add_argument(
        "--paper",
        choices=("A4", "A3", "A0"),
        default="",
        help="a document on a sheet instead of 160 × 100 mm, or a poster of another size than A0",
    )
    page.add_argument(
        "--room",
        choices=("table", "room", "hall", "large-hall"),
        default="room",
        help="size of the text on slides: the last row is 3, 4, 5 or 6 times the height of the picture away",
    )
    size = page.add_mutually_exclusive_group()
    size.add_argument("--scale", type=float, metavar="N", help="of a PNG: 0.5 to 4 times the size")
    size.add_argument("--width", type=int, metavar="PIXELS", help="of a PNG")


def _take_looks(parser: ArgumentParser) -> None:
    looks = parser.add_argument_group("looks")
    looks.add_argument("--theme", choices=THEMES, default="light")
    looks.add_argument("--transparent", action="store_true", help="without a background")
    looks.add_argument("--outlines", action="store_true", help="the letters of an SVG as outlines")
    looks.add_argument("--save-ink", action="store_true", help="a poster without tints")


def _take_contents(parser: ArgumentParser) -> None:
    contents = parser.add_argument_group("contents")
    contents.add_argument("--no-title", action="store_true", help="without the question: I caption it myself")
    contents.add_argument(
        "--layers",
        type=_layers,
        metavar="A,B",
        help=f"instead of those that are on: {', '.join(LAYERS)}; or none",
    )
    contents.add_argument(
        "--levers",
        type=_levers,
        default=frozenset(),
        metavar="all|none|ID,ID",
        help="lines from who holds a lever to whom it is aimed at; default none",
    )
    contents.add_argument("--language", choices=LANGUAGES, help="label tokens in it where a name is known")
    contents.add_argument(
        "--audience",
        choices=("shareable", "workshop", "all"),
        default="shareable",
        help="whose names may be seen; the others are left out and counted",
    )
    contents.add_argument("--describe", action="store_true", help="also say each map in words, as alt text")
    contents.add_argument(
        "--with-project",
        action="store_true",
        help="put the whole project into each picture, as its audience may see it and without notes: the "
        "picture then opens as a project. Whoever gets it gets all of that",
    )


def _layers(words: str) -> tuple[str, ...]:
    """Return the layers in a list; none for “none”."""
    chosen = tuple(word.strip() for word in words.split(",")) if words != "none" else ()
    for layer in chosen:
        if layer not in LAYERS:
            raise argparse.ArgumentTypeError(f"there is no layer “{layer}”")
    return chosen


def _levers(words: str) -> frozenset[int] | None:
    """Return the ids of levers in a list; none for “none”, and None for all of them."""
    if words in ("all", "none"):
        return None if words == "all" else frozenset()
    ids = [word.strip() for word in words.split(",")]
    if not all(map(str.isdecimal, ids)):
        raise argparse.ArgumentTypeError(f"“{words}” is neither all nor none nor a list of numbers")
    return frozenset(map(int, ids))


def export(chosen: Namespace) -> None:
    """Write the pictures. Raises NkmapError, and ArgumentError for arguments that do not go together."""
    _check(chosen)
    from nkmap.db.queries.maps import map_list
    from nkmap.picture_export import all_pictures, one_picture
    from nkmap.qt import start_painting

    with reading(chosen.file) as project, leaving(project.store, chosen, chosen.audience) as outside:
        maps = project.store.read(map_list)
        if chosen.all is not None:
            named = [replace(row, question=outside.say(row.question)) for row in maps]
            pictures = all_pictures(named, chosen.all, chosen.format or PURPOSES[chosen.purpose])
        else:
            pictures = [one_picture(maps, chosen.map, chosen.out)]
        _must_have_levers(project, [row.id for row, _path in pictures], chosen.levers or frozenset())
        inside = _inside(project, outside, chosen) if chosen.with_project else None
        _application = start_painting(chosen.language or "en")
        for row, path in pictures:
            _write(outside, row.id, path, chosen, inside)


def _check(chosen: Namespace) -> None:
    """Refuse arguments that contradict one another, before anything is loaded."""
    if (chosen.out is None) is not (chosen.map is None):
        raise argparse.ArgumentError(None, "--map and --out PATH go together")
    ending = chosen.out.suffix.lower().removeprefix(".") if chosen.out else chosen.format
    if chosen.out and chosen.format not in (None, ending):
        raise argparse.ArgumentError(
            None, f"--format {chosen.format} and {chosen.out.name} contradict each other"
        )
    if ending in ("svg", "pdf") and (chosen.scale or chosen.width):
        raise argparse.ArgumentError(None, "--scale and --width are for PNG: the others have no pixels")


def _must_have_levers(project: "OpenProject", map_ids: Sequence[int], wanted: frozenset[int]) -> None:
    """Raise InvalidInput for a lever that is on none of these maps."""
    from nkmap.db.queries.drawn_levers import drawn_levers

    levers = (lever for map_id in map_ids for lever in project.store.read(drawn_levers, map_id, wanted))
    if missing := sorted(wanted - {lever.id for lever in levers}):
        raise InvalidInput("There is no lever {0} on what is to be exported.", listed(map(str, missing)))


def _inside(project: "OpenProject", outside: "Outside", chosen: Namespace) -> "Inside":
    """Return what the pictures carry, and say what that is."""
    from nkmap.data_out.carrying import Inside, inside_for
    from nkmap.db.project_rows import all_rows

    if chosen.redact:
        inside = Inside(outside.read(all_rows), outside.hidden)
    else:
        inside = inside_for(project.store, chosen.audience)
    note(inside.said())
    return inside


def _write(outside: "Outside", map_id: int, path: Path, chosen: Namespace, inside: "Inside | None") -> None:
    from nkmap.data_out.carrying import put_inside
    from nkmap.db.queries.drawn_levers import drawn_levers
    from nkmap.db.queries.maps import map_content
    from nkmap.formats.descriptions import description
    from nkmap.formats.picture_files import format_of, save_picture
    from nkmap.formats.pictures import make_picture, missing_letters
    from nkmap.redaction.checking import search_for

    format_of(path)
    map_id = outside.id_of("map", map_id)
    content = outside.on_map(outside.read(map_content, map_id, chosen.language, chosen.layers))
    levers = outside.read(drawn_levers, map_id, outside.ids_of("leverage_entry", chosen.levers))
    picture = make_picture(replace(content, levers=levers), _choices(chosen))
    if missing := missing_letters(picture):
        note(f"No font on this computer has {missing}: empty boxes stand for it. Install a font that has it.")
    carried = inside.as_json(path) if inside else None
    written = save_picture(picture, path, search=search_for(outside.hidden))
    if carried:
        put_inside(written.path, carried)
    print(written.path, *written.names, sep="\n", flush=True)
    if chosen.describe:
        print(description(picture.content), flush=True)
    _say_left_out(written)
    _say_levers(picture, path)


def _choices(chosen: Namespace) -> "PictureChoices":
    from nkmap.formats.pictures import PictureChoices

    return PictureChoices(
        purpose=chosen.purpose,
        paper=chosen.paper,
        theme=chosen.theme,
        audience="all" if chosen.redact else chosen.audience,
        scale=chosen.scale,
        width=chosen.width,
        room=chosen.room,
        is_transparent=chosen.transparent,
        has_outlines=chosen.outlines,
        has_title=not chosen.no_title,
        saves_ink=chosen.save_ink,
    )


def _say_left_out(written: "WrittenPicture") -> None:
    if written.left_out:
        names = "1 name was" if written.left_out == 1 else f"{written.left_out} names were"
        note(f"{names} left out of {quoted(written.path)}: not for this audience, see --audience.")


def _say_levers(picture: "Picture", path: Path) -> None:
    """Say how many levers have no line, and why."""
    hidden = picture.content.hidden_levers
    without = len(picture.content.levers) - len(picture.layout.levers)
    if hidden:
        levers = "1 lever was" if hidden == 1 else f"{hidden} levers were"
        note(f"{levers} left out of {quoted(path)}: not for this audience, see --audience.")
    if without:
        levers = "1 lever is" if without == 1 else f"{without} levers are"
        note(f"{levers} not drawn in {quoted(path)}: a holder or a target is not on the map.")
