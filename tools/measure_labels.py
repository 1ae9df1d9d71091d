"""Measures the labels of twenty made-up layouts of each size: `python tools/measure_labels.py`."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SEEDS = range(20)


def main() -> None:
    """Write one line for each number of tokens, uniform and clustered."""
    sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
    from label_layouts import SIZES

    sys.stdout.write("tokens           ink   overlapping  codes   leaders  ms\n")
    for clustered in (False, True):
        for count in SIZES:
            sys.stdout.write(_line(count, clustered))


def _line(count: int, clustered: bool) -> str:
    from label_layouts import measured

    layouts = [measured(count, seed, clustered) for seed in SEEDS]
    names = count * len(layouts)
    ink = sum(layout.ink for layout in layouts) / len(layouts)
    worst = max(layout.overlapping for layout in layouts)
    codes = sum(layout.codes for layout in layouts) / names
    leaders = sum(layout.leaders for layout in layouts) / names
    spent = sorted(layout.milliseconds for layout in layouts)[len(layouts) // 2]
    kind = "clustered" if clustered else "uniform"
    return f"{count:4} {kind:10} {ink:6.1%} {worst:10.1%} {codes:9.1%} {leaders:8.1%} {spent:6.0f}\n"


if __name__ == "__main__":
    main()
