"""P10 and P23: a document that somebody adds is read in a process of its own, with limits."""

from pathlib import Path

import pytest

from nkmap import confined
from nkmap.errors import Unfinished, UnreadableDocument
from nkmap.formats.documents import reading
from nkmap.formats.documents.reading import read_confined, read_document


@pytest.fixture
def document(tmp_path):
    path = tmp_path / "talks.md"
    path.write_text("# Talks\n\nThe ministry spoke.\n\n" + "Word. " * 25_000, encoding="utf-8")
    return path


def test_a_document_arrives_as_it_was_read(document):
    assert read_confined(document) == read_document(document)
    assert read_confined(document).remark is not None, "a long paragraph was divided, which is said"


def test_what_cannot_be_read_is_said_by_its_name(tmp_path):
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7 nothing")
    with pytest.raises(UnreadableDocument, match=r"“broken\.pdf”: This is no PDF"):
        read_confined(tmp_path / "broken.pdf")


def test_what_takes_too_long_or_answers_nonsense_is_refused(document, monkeypatch):
    told = {}

    def takes_too_long(*_, **limits):
        told.update(limits)
        raise Unfinished("Reading takes more than 30 seconds, so it was stopped.")

    monkeypatch.setattr(confined, "run", takes_too_long)
    with pytest.raises(UnreadableDocument, match=r"“talks\.md”: Reading takes more than 30 seconds"):
        read_confined(document)
    assert told == {"seconds": reading.SECONDS, "megabytes": reading.MEGABYTES}
    assert reading.SECONDS <= 30 and reading.MEGABYTES <= 500
    for nonsense in (None, {}, {"paragraphs": [[1, 2]], "title": "", "author": "", "remark": None}):
        monkeypatch.setattr(confined, "run", lambda *_, answer=nonsense, **__: answer)
        with pytest.raises(UnreadableDocument, match=r"“talks\.md” is damaged"):
            read_confined(document)


def test_no_window_reads_a_document_in_its_own_process():
    sources = (Path(__file__).parents[2] / "nkmap" / "ui" / "sources").glob("*.py")
    said = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    assert "read_confined" in said and "read_document" not in said
