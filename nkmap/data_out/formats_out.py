"""The forms in which a project leaves for other tools, as data: for the command line and for windows."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from nkmap.data_out.choices import OutChoices
from nkmap.data_out.csv_tables import csv_stakeholders, csv_tables
from nkmap.data_out.drawio import drawio
from nkmap.data_out.excalidraw import excalidraw
from nkmap.data_out.gexf import gexf, gexf_1_2
from nkmap.data_out.graphml import graphml
from nkmap.data_out.json_canvas import json_canvas
from nkmap.data_out.ktab import ktab
from nkmap.data_out.mermaid import mermaid
from nkmap.data_out.project_json import project_json
from nkmap.data_out.workbook import workbook
from nkmap.errors import InvalidInput, Sentence, listed, quoted
from nkmap.redaction.project import Outside

# The bytes of a file, or of each file in a folder by its name.
Made = bytes | Mapping[str, bytes]


# What a form is about: everything, or one map and one round; maps of one round, all or one; one map in one
# round; the whole project, always.
ALL, MAPS, MAP, PROJECT = "all", "maps", "map", "project"


class FormatOut(NamedTuple):
    """A form: what its files are called, what it is for, how it is made, and what it cannot hold.

    The first of `suffixes` is the usual one; none: it is a folder. `about` is one of ALL, MAPS, MAP and
    PROJECT. With `as_data` cells can stay exactly as they are. `lost` is empty where nothing is.
    """

    id: str
    suffixes: tuple[str, ...]
    title: Sentence
    purpose: Sentence
    about: str
    write: Callable[[Outside, OutChoices], Made]
    lost: Sentence
    as_data: bool = False


_NOT_IN_TABLES = Sentence(
    "Grids, looks, meetings, votes, scenarios, strategies, what supports these or instruments, and the texts "
    "of sources are not in these tables."
)
_ONLY_NAMES = Sentence("Only the stakeholders are in this file. A folder of tables, or a workbook, has more.")
_OF_KTAB = Sentence(
    "KTAB has names, descriptions and numbers from 0 to 100: stance as position, salience, and as power the "
    "influence on the first map that says it. What is not assessed is left empty."
)

_OF_GRAPHS = Sentence(
    "One map is in this graph: its stakeholders, relations and levers. Notes, groups, the grid "
    "and levers that nobody holds are not."
)
_OF_DRAWINGS = Sentence(
    "The maps are in this drawing as they look, with relations and levers. Who is not on them, notes, groups "
    "and other rounds are not."
)
_OF_MERMAID = Sentence(
    "One map is in this text: its axes, and names with their places and colours. All else is not."
)

# Those with a longer ending first: ".ktab.csv" also ends with ".csv".
FORMATS: tuple[FormatOut, ...] = (
    FormatOut(
        "workbook",
        (".xlsx",),
        Sentence("Workbook (Excel, Kumu)"),
        Sentence("For spreadsheets, as an import into Kumu, and to come back into nkmap."),
        ALL,
        workbook,
        _NOT_IN_TABLES,
    ),
    FormatOut(
        "ktab",
        (".ktab.csv",),
        Sentence("KTAB actors (CSV)"),
        Sentence("For KTAB and other spatial models of bargaining."),
        MAPS,
        ktab,
        _OF_KTAB,
        as_data=True,
    ),
    FormatOut(
        "stakeholders",
        (".csv",),
        Sentence("Stakeholders (CSV)"),
        Sentence("For spreadsheets and programs: a row for each stakeholder, with the values of one map."),
        MAP,
        csv_stakeholders,
        _ONLY_NAMES,
        as_data=True,
    ),
    FormatOut(
        "tables",
        (),
        Sentence("Folder of tables (CSV)"),
        Sentence("For spreadsheets and programs: a file for each sheet of the workbook."),
        ALL,
        csv_tables,
        _NOT_IN_TABLES,
        as_data=True,
    ),
    FormatOut(
        "gexf-1.2",
        (".1.2draft.gexf",),
        Sentence("Graph (GEXF 1.2draft)"),
        Sentence("For programs that do not read GEXF 1.3 yet."),
        MAP,
        gexf_1_2,
        _OF_GRAPHS,
    ),
    FormatOut(
        "gexf",
        (".gexf",),
        Sentence("Graph for Gephi (GEXF 1.3)"),
        Sentence("For Gephi: who is connected with whom, with the places and colours of the map."),
        MAP,
        gexf,
        _OF_GRAPHS,
    ),
    FormatOut(
        "graphml",
        (".graphml",),
        Sentence("Graph for yEd (GraphML)"),
        Sentence("For yEd and other graph editors, with the places and colours of the map."),
        MAP,
        graphml,
        _OF_GRAPHS,
    ),
    FormatOut(
        "drawio",
        (".drawio",),
        Sentence("Drawing (draw.io)"),
        Sentence("To go on drawing in draw.io: grid, names, relations and levers are shapes there."),
        MAPS,
        drawio,
        _OF_DRAWINGS,
    ),
    FormatOut(
        "excalidraw",
        (".excalidraw",),
        Sentence("Drawing (Excalidraw)"),
        Sentence("To go on sketching in Excalidraw: grid, names, relations and levers are shapes there."),
        MAPS,
        excalidraw,
        _OF_DRAWINGS,
    ),
    FormatOut(
        "json-canvas",
        (".canvas",),
        Sentence("Drawing (JSON Canvas)"),
        Sentence("For Obsidian and other boards that read JSON Canvas."),
        MAPS,
        json_canvas,
        _OF_DRAWINGS,
    ),
    FormatOut(
        "mermaid",
        (".mmd",),
        Sentence("Quadrant chart (Mermaid)"),
        Sentence("A chart as text, for minutes, wikis and chats that draw Mermaid."),
        MAP,
        mermaid,
        _OF_MERMAID,
    ),
    FormatOut(
        "json",
        (".json",),
        Sentence("Whole project (JSON)"),
        Sentence(
            "For archives, programs, and comparing line by line. nkmap opens it again as the same project."
        ),
        PROJECT,
        project_json,
        Sentence(""),
    ),
)


def format_out(path: Path, wanted: str | None = None) -> FormatOut:
    """Return the form with the id `wanted`, or the one that a file's name asks for; without ending: a folder.

    Raises InvalidInput where there is none.
    """
    if wanted is not None:
        fitting = [row for row in FORMATS if row.id == wanted]
    else:
        fitting = [row for row in FORMATS if _is_called_so(path, row)]
    if fitting:
        return fitting[0]
    raise InvalidInput(
        "{0} was not written: its name does not say in which form. It ends with one of {1}, or with nothing: "
        "then it is a folder of tables.",
        quoted(path),
        listed(suffix for row in FORMATS for suffix in row.suffixes),
    )


def _is_called_so(path: Path, row: FormatOut) -> bool:
    return path.name.lower().endswith(row.suffixes) if row.suffixes else not path.suffix
