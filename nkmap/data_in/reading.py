"""Reads somebody else's file of any format that is known into tables of cells."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from nkmap import confined
from nkmap.data_in import limits
from nkmap.data_in.carrying import as_found, as_plain, as_reading, plain_reading
from nkmap.data_in.content import Content
from nkmap.data_in.cytoscape import with_cytoscape
from nkmap.data_in.found import Found, Reading
from nkmap.data_in.readers.copied import copied_tables
from nkmap.data_in.readers.drawings import is_drawing, refuse_drawing
from nkmap.data_in.readers.drawio import is_drawio, read_drawio
from nkmap.data_in.readers.gexf import is_gexf, read_gexf
from nkmap.data_in.readers.gml import is_gml, read_gml
from nkmap.data_in.readers.graphml import is_graphml, read_graphml
from nkmap.data_in.readers.html_tables import is_html, read_html
from nkmap.data_in.readers.json_tables import is_json, read_json
from nkmap.data_in.readers.ktab import is_ktab, read_ktab
from nkmap.data_in.readers.kumu_json import is_kumu, read_kumu
from nkmap.data_in.readers.mermaid import is_mermaid, read_mermaid
from nkmap.data_in.readers.oligrapher import is_oligrapher, read_oligrapher
from nkmap.data_in.readers.refused import is_no_table, refuse
from nkmap.data_in.readers.text_tables import is_text, read_text
from nkmap.data_in.readers.workbooks import is_workbook, read_workbook
from nkmap.data_in.readers.xml_workbooks import is_xml_workbook, read_xml_workbook
from nkmap.data_in.shapes import with_matrices
from nkmap.errors import Unfinished, UnusableFile, quoted


class Format(NamedTuple):
    """A format: how its files end and how it is recognised by content, and what reads it.

    `read` takes the bytes and the name of the file and, if it heeds a Reading (`heeds` names the fields of
    it), that one. It runs in a confined process, and may raise UnusableFile.
    """

    id: str
    suffixes: tuple[str, ...]
    looks_like_it: Callable[[Content], bool]
    read: Callable[..., Found]
    heeds: tuple[str, ...] = ()


# The first one that recognises a file reads it: those with a form of their own come before tables.
FORMATS = (
    Format(
        "workbook", (".xlsx", ".xls", ".xlsm", ".xlsb", ".ods"), is_workbook, read_workbook, ("headings",)
    ),
    Format("gexf", (".gexf",), is_gexf, read_gexf),
    Format("graphml", (".graphml",), is_graphml, read_graphml),
    Format("gml", (".gml",), is_gml, read_gml),
    Format("ktab", (".csv", ".xml"), is_ktab, read_ktab),
    Format("drawio", (".drawio", ".xml"), is_drawio, read_drawio),
    Format("mermaid", (".mmd", ".mermaid"), is_mermaid, read_mermaid),
    Format("drawing", (), is_drawing, refuse_drawing),
    Format("kumu", (".json",), is_kumu, read_kumu),
    Format("oligrapher", (".json",), is_oligrapher, read_oligrapher),
    Format("json", (".json", ".jsonl", ".ndjson"), is_json, read_json),
    Format("workbook", (".xml",), is_xml_workbook, read_xml_workbook, ("headings",)),
    Format("html", (".html", ".htm"), is_html, read_html, ("headings",)),
    Format("none", (), is_no_table, refuse),
    Format(
        "csv", (".csv", ".tsv", ".txt"), is_text, read_text, ("encoding", "delimiter", "decimal", "headings")
    ),
)


AS_IT_LOOKS = Reading()


def read(path: Path, reading: Reading = AS_IT_LOOKS, stop: threading.Event | None = None) -> Found:
    """Return the tables of a file; nothing else is opened or fetched.

    The format is that of the content, whatever the file is called. Raises UnusableFile, and Stopped after
    `stop` was set.
    """
    try:
        plain = confined.run(
            f"{__name__}:plain_tables",
            str(path),
            plain_reading(reading),
            seconds=limits.SECONDS,
            megabytes=limits.MEGABYTES,
            stop=stop,
        )
        return as_found(plain)
    except (UnusableFile, Unfinished) as error:
        raise UnusableFile("{0}: {1}", quoted(path), error.sentence) from error
    except (AttributeError, LookupError, TypeError, ValueError) as error:  # no answer of ours
        raise UnusableFile("{0} is damaged. Nothing in it was used.", quoted(path)) from error


def read_copied(text: str, html: str = "", reading: Reading = AS_IT_LOOKS) -> Found | None:
    """Return the table that was copied in another program, from its HTML if there is any, else as text.

    It is read in this process: the person has seen it, and it is as bounded as files are. Of `reading` it
    heeds `decimal` and `headings`. None where it is no table: plain lines, a single one, a single column.
    Raises UnusableFile beyond the limits.
    """
    limits.check_bytes(len(html) + len(text))
    found = copied_tables(text, html, reading)
    return found and limits.checked(found)


def plain_tables(path: str, reading: dict[str, Any]) -> Any:
    """Return the tables of a file as plain data: the work of the confined process."""
    return as_plain(tables(_data(Path(path)), Path(path).name, as_reading(reading)))


def tables(data: bytes, name: str, reading: Reading = AS_IT_LOOKS) -> Found:
    """Return the tables in the bytes of a file. Raises UnusableFile."""
    content = Content(data, name)
    format_ = next((one for one in FORMATS if one.looks_like_it(content)), None)
    if format_ is None:
        raise UnusableFile("This is no kind of file that can be imported.")
    found = format_.read(data, name, reading) if format_.heeds else format_.read(data, name)
    return limits.checked(with_matrices(with_cytoscape(found)))


def _data(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise UnusableFile("It is not there, or it is no file.")
        limits.check_bytes(path.stat().st_size)
        return path.read_bytes()
    except OSError as error:
        raise UnusableFile("It cannot be opened for reading.") from error
