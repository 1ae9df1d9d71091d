"""Runs the benchmarks, each in a process of its own: `python -m benchmarks [name …] [--json FILE]`."""

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from multiprocessing import get_context
from pathlib import Path

from benchmarks.measuring import Figure, figures_of

BENCHMARKS = ("start", "drag", "commits", "audience", "labels", "pictures", "large", "figures", "importing")
OVER = 1  # exit code
HEADINGS = ("what", "statistic", "nkmap", "bare", "ratio", "at most")


def main() -> int:
    """Print the table, write it as JSON, and return 1 when a figure is over."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument(
        "names", nargs="*", metavar="name", help=f"which of {', '.join(BENCHMARKS)}; else all"
    )
    parser.add_argument("--json", type=Path, default=Path("build/bench.json"), metavar="FILE")
    arguments = parser.parse_args()
    if unknown := set(arguments.names) - set(BENCHMARKS):
        parser.error(f"there is no benchmark {', '.join(sorted(unknown))}")
    figures = [figure for name in arguments.names or BENCHMARKS for figure in in_own_process(name)]
    print(table(figures))
    arguments.json.parent.mkdir(parents=True, exist_ok=True)
    arguments.json.write_text(as_json(figures), encoding="utf-8")
    return OVER if any(figure.is_over for figure in figures) else 0


def in_own_process(name: str) -> list[Figure]:
    """Run a benchmark in a fresh process: nothing that another one loaded counts for it."""
    print(f"{name} …", file=sys.stderr)
    with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as pool:
        return pool.submit(figures_of, name).result()


def table(figures: Iterable[Figure]) -> str:
    """Return the figures as a Markdown table with columns in line."""
    rows = [HEADINGS, *(_cells(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
    lines = [_line(row, widths) for row in rows]
    return "\n".join([lines[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *lines[1:]])


def _cells(figure: Figure) -> tuple[str, ...]:
    allowed = (
        "report"
        if figure.at_most is None
        else f"{figure.at_most:g}" + ("" if figure.ratio else f" {figure.unit}")
    )
    return (
        figure.what,
        figure.statistic,
        f"{figure.ours:.1f} {figure.unit}",
        "" if figure.bare is None else f"{figure.bare:.1f} {figure.unit}",
        "" if figure.ratio is None else f"{figure.ratio:.2f}x",
        allowed + (" OVER" if figure.is_over else ""),
    )


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    return "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"


def as_json(figures: Iterable[Figure]) -> str:
    """Return the figures with their ratios."""
    rows = [{**asdict(figure), "ratio": figure.ratio, "is_over": figure.is_over} for figure in figures]
    return json.dumps(rows, indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.exit(main())
