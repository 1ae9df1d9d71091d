"""Readers of strangers' files never crash or hang: tables or a sentence, for whatever the bytes are."""

import random
import sys
import time
from itertools import islice

import pytest
from fuzzing import check_confined, check_in_process, mutants, texts, workbooks
from hypothesis import given
from hypothesis import strategies as st

MINUTES = 5  # for each of the long runs


def test_some_hundred_mutants_give_tables_or_a_sentence(tmp_path):
    for name, data in islice(mutants(texts(), seed=8), 250):
        check_in_process(name, data)
    for name, data in islice(mutants(workbooks(), seed=8), 4):
        check_confined(name, data, tmp_path)


@given(st.binary(max_size=300), st.sampled_from(["a.csv", "a.json", "a.xlsx", "a.xls", "a.html", "a"]))
def test_any_bytes_give_tables_or_a_sentence(data, name):
    check_in_process(name, data)


@pytest.mark.fuzz
def test_mutants_of_texts_for_minutes():
    for_minutes(texts(), check_in_process)


@pytest.mark.fuzz
def test_mutants_of_workbooks_for_minutes(tmp_path):
    for_minutes(workbooks(), lambda name, data: check_confined(name, data, tmp_path))


def for_minutes(files: dict[str, bytes], check) -> None:
    """Check mutants until the time is over; a failure says how to get the same one again."""
    seed, end = random.randrange(10**6), time.monotonic() + 60 * MINUTES
    for count, (name, data) in enumerate(mutants(files, seed)):
        try:
            check(name, data)
        except BaseException as error:
            error.add_note(f"mutant {count} of seed {seed}, of {name}: {data[:500]!r}")
            raise
        if time.monotonic() > end:
            sys.stdout.write(f"{count + 1} mutants from the seed {seed}\n")  # `make fuzz` shows it
            break
