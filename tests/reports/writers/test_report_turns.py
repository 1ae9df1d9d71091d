"""Reports made piece by piece, so that a window goes on meanwhile: the same files, nothing left half done."""

import pytest

from nkmap.reports.model import MapFigure
from nkmap.reports.writers.writing import SUFFIXES, files_in_turns, write_report


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_what_is_made_in_turns_is_what_is_written_at_once(report, tmp_path, suffix):
    path = tmp_path / f"Briefing{suffix}"
    files = write_report(report, path)
    *before, make = files_in_turns(report, path)
    assert not any(before) and make() == {file: file.read_bytes() for file in files}


def test_maps_on_slides_and_pages_of_a_pdf_are_pieces_of_their_own(report, tmp_path):
    tokens = sum(len(block.content.tokens) for block in report.blocks if isinstance(block, MapFigure))
    for suffix, fewest in ((".pptx", len(report.blocks) + 4 * tokens), (".pdf", len(report.blocks))):
        assert len(list(files_in_turns(report, tmp_path / f"Briefing{suffix}"))) > fewest


def test_what_is_given_up_half_way_touches_no_file(report, tmp_path):
    for suffix in (".pptx", ".pdf"):
        path = tmp_path / f"Briefing{suffix}"
        path.write_bytes(b"before")
        turns = files_in_turns(report, path)
        for _ in range(12):
            next(turns)
        turns.close()
        assert path.read_bytes() == b"before"
