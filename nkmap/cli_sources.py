"""The command that lists the sources of a project, or writes their references for other programs."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from nkmap.cli_leaving import leaving, take_redaction
from nkmap.cli_reading import note, reading, take_file


def take_sources(parser: ArgumentParser) -> None:
    """Take the project, where references go, and for whom they are."""
    take_file(parser)
    parser.add_argument(
        "--to",
        type=Path,
        metavar="PATH",
        help="write the references to PATH, as CSL-JSON (.json) or BibTeX (.bib); it is replaced",
    )
    parser.add_argument(
        "--audience",
        choices=("shareable", "workshop", "all"),
        default="shareable",
        help="which sources may be seen; the others are left out and counted",
    )
    take_redaction(parser)


def sources(chosen: Namespace) -> None:
    """List the sources, or write their references. Raises NkmapError."""
    from nkmap.db.queries.sources import source_list
    from nkmap.formats.references import for_audience, save_references
    from nkmap.redaction.checking import search_for
    from nkmap.redaction.left_out import source_without_names

    with reading(chosen.file) as project, leaving(project.store, chosen, chosen.audience) as outside:
        rows = [source_without_names(row, outside.left_out) for row in outside.read(source_list)]
        references = for_audience(rows, "all" if chosen.redact else chosen.audience)
    if chosen.to:
        save_references(references, chosen.to, search_for(outside.hidden))
        print(chosen.to)
    else:
        for row in references.sources:
            told = filter(None, (row.title, row.author, row.date))
            print(f"{row.reference}: {', '.join(told)} ({_kept(row.paragraphs)})")
    if references.left_out:
        left_out = "1 source was" if references.left_out == 1 else f"{references.left_out} sources were"
        note(f"{left_out} left out: not for this audience, see --audience.")


def _kept(paragraphs: int) -> str:
    if not paragraphs:
        return "only a reference"
    return "1 paragraph" if paragraphs == 1 else f"{paragraphs} paragraphs"
