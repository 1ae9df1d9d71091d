"""docs/faults.md names a test for each fault, and each test that it names is there."""

import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
SAID = (ROOT / "docs" / "faults.md").read_text(encoding="utf-8")


@cache
def source(name: str) -> str:
    return (ROOT / "tests" / f"{name}.py").read_text(encoding="utf-8")


def test_every_fault_has_a_test_and_every_test_is_there():
    rows = re.findall(r"^\| ([\d, ]+) \|(.*)\|$", SAID, re.MULTILINE)
    assert [int(number) for numbers, _ in rows for number in numbers.split(", ")] == list(range(1, 48))
    for numbers, words in rows:
        named = re.findall(r"`([\w/]+)::(test_\w+)`", words)
        assert named, numbers
        for name, test in named:
            assert f"def {test}(" in source(name), f"{numbers}: {name}::{test}"
    assert all(source(name) for name in re.findall(r"`((?:\w+/)?test_\w+)`", SAID))
