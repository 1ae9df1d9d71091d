"""Documents that are long, deep or full of notes: nothing of them is lost without a word."""

from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from nkmap.errors import UnreadableDocument
from nkmap.formats.documents.document import MOST_PARAGRAPHS
from nkmap.formats.documents.reading import read_document

WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
TO_NOTES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"


def texts(path: Path, data: str | bytes) -> list[str]:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return [paragraph.text for paragraph in read_document(path).paragraphs]


def docx_with_note() -> bytes:
    import docx

    plain, noted = BytesIO(), BytesIO()
    document = docx.Document()
    document.add_paragraph("The text")
    document.save(plain)
    separator = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:t>___</w:t></w:r></w:p></w:footnote>'
    note = '<w:footnote w:id="1"><w:p><w:r><w:t>The note</w:t></w:r></w:p></w:footnote>'
    link = f'<Relationship Id="n" Type="{TO_NOTES}" Target="notes.xml"/>'
    parts = {
        "[Content_Types].xml": f'<Override PartName="/word/notes.xml" ContentType="{NOTES}"/></Types>',
        "word/_rels/document.xml.rels": f"{link}</Relationships>",
    }
    with ZipFile(plain) as before, ZipFile(noted, "w", ZIP_DEFLATED) as after:
        for name in before.namelist():
            text = before.read(name)
            if name in parts:
                ending = parts[name][parts[name].rindex("</") :]
                text = text.replace(ending.encode(), parts[name].encode())
            after.writestr(name, text)
        after.writestr("word/notes.xml", f'<w:footnotes xmlns:w="{WORDS}">{separator}{note}</w:footnotes>')
    return noted.getvalue()


def test_notes_of_a_docx_stand_behind_its_text(tmp_path: Path) -> None:
    assert texts(tmp_path / "a.docx", docx_with_note()) == ["The text", "The note"]


def test_a_paragraph_too_long_to_keep_is_divided_at_sentences_and_that_is_said(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    sentences = [f"This is sentence {number} of a long talk." for number in range(4_000)]
    parts = texts(path, "Short\n\n" + " ".join(sentences) + "\n\nLast")
    assert (parts[0], parts[-1]) == ("Short", "Last")
    assert len(parts) > 20 and " ".join(parts[1:-1]) == " ".join(sentences)
    assert all(part.endswith(".") for part in parts[1:-1])
    assert "Paragraph 2 is longer" in str(read_document(path).remark)
    assert "".join(texts(path, "가" * 150_000)) == "가" * 150_000


def test_what_stands_deep_inside_is_read_or_refused_and_never_left_out(tmp_path: Path) -> None:
    page = "<p>first</p>" + "<div>" * 300 + "deep" + "</div>" * 300 + "<p>last</p>"
    assert texts(tmp_path / "a.html", page) == ["first", "deep", "last"]
    points = "\n".join("  " * level + f"- p{level}" for level in range(30))
    assert texts(tmp_path / "a.md", points) == [f"p{level}" for level in range(30)]
    for name, data in (("b.html", "<div>" * 5_000 + "deep"), ("b.md", ">" * 200 + " deep")):
        with pytest.raises(UnreadableDocument, match="deep"):
            texts(tmp_path / name, data)


def test_too_many_paragraphs_are_refused_without_reading_them_all(tmp_path: Path) -> None:
    with pytest.raises(UnreadableDocument, match="more than 20,000 paragraphs"):
        texts(tmp_path / "a.html", "<p>x" * (MOST_PARAGRAPHS + 1))
