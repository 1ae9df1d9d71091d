"""The command that brings what can still be read of a damaged project into a new file."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from nkmap.cli_reading import note


def take_recover(parser: ArgumentParser) -> None:
    """Take the damaged file and the new one."""
    parser.add_argument("file", type=Path, metavar="FILE", help="a damaged project; it is only read")
    parser.add_argument("--out", type=Path, required=True, metavar="NEW", help="the file to write")
    parser.add_argument("--force", action="store_true", help="replace NEW if it is there already")


def recover(chosen: Namespace) -> None:
    """Write what can be read, and say how much that is. Raises NkmapError."""
    from nkmap.db.salvage import recover as recover_file

    salvaged = recover_file(chosen.file, chosen.out, overwrite=chosen.force)
    for sentence in salvaged.notes:
        note(sentence)
    for name, number in salvaged.counted.items():
        print(f"{number:>5} {name.replace('_', ' ')}")
    print(chosen.out)
