"""Measures the lines of levers on twenty made-up maps of each size: `python tools/measure_levers.py`."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SEEDS = range(20)


def main() -> None:
    """Write one line for each number of names and levers: the mean of a map, and the median time."""
    sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
    from lever_layouts import LEVERS, NAMES

    sys.stdout.write("names levers  heads overlapping  crossings  px over names  px over tokens  ms\n")
    for names in NAMES:
        for levers in LEVERS:
            sys.stdout.write(_line(names, levers))


def _line(names: int, levers: int) -> str:
    from lever_layouts import lever_map, measured

    maps = [measured(lever_map(names, levers, seed)) for seed in SEEDS]
    fields = ("heads", "crossings", "over_names", "over_tokens")
    heads, crossings, over_names, over_tokens = (
        sum(getattr(one, field) for one in maps) / len(maps) for field in fields
    )
    spent = sorted(one.milliseconds for one in maps)[len(maps) // 2]
    met = f"{heads:18.2f} {crossings:10.1f} {over_names:14.0f} {over_tokens:15.0f}"
    return f"{names:5} {levers:6} {met} {spent:3.0f}\n"


if __name__ == "__main__":
    main()
