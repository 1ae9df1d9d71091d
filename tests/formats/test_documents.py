"""Documents of each kind become numbered paragraphs of plain text; what cannot be read says so."""

from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from pypdf import PdfWriter

from nkmap.errors import UnreadableDocument
from nkmap.formats.documents import docx as docx_reader
from nkmap.formats.documents.reading import MOST_BYTES, read_document

STRANGE = "<b>=1+1</b> & “x” 북한 \u202b"


def read(folder: Path, name: str, data: bytes | str):
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return read_document(path)


def texts(folder: Path, name: str, data: bytes | str) -> list[str]:
    return [paragraph.text for paragraph in read(folder, name, data).paragraphs]


def refused(folder: Path, name: str, data: bytes | str) -> str:
    with pytest.raises(UnreadableDocument) as caught:
        read(folder, name, data)
    return str(caught.value)


def pdf_of(*pages: list[str]) -> bytes:
    """Return a PDF with these lines on its pages."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for number, lines in enumerate(pages):
        shown = "".join(f"({line}) Tj 0 -14 Td " for line in lines)
        stream = f"BT /F1 12 Tf 50 700 Td {shown}ET" if lines else ""
        content = f"/Contents {5 + 2 * number} 0 R"
        box = "/MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >>"
        objects.append(f"<< /Type /Page /Parent 2 0 R {box} {content} >>")
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    out, places = "%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    out += f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF"
    return out.encode("latin-1")


def test_paragraphs_of_plain_text_stand_between_blank_lines_and_dashes_are_none(tmp_path: Path) -> None:
    text = f"\n\nTitle\nWho\n \n---\n\nFirst {STRANGE}\n\n– – –\n\n\nlast - one\n"
    assert texts(tmp_path, "a.txt", text) == ["Title\nWho", f"First {STRANGE}", "last - one"]
    assert texts(tmp_path, "no-ending", text)[0] == "Title\nWho"


def test_letters_are_read_as_they_were_written_and_guessing_is_said(tmp_path: Path) -> None:
    korean = "북한 인권 문제에 대한 토론"
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        found = read(tmp_path, "a.txt", korean.encode(encoding))
        assert found.paragraphs[0].text == korean and found.remark is None
    guessed = read(tmp_path, "a.txt", korean.encode("cp949"))
    assert guessed.paragraphs[0].text == korean and "Korean" in str(guessed.remark)
    western = read(tmp_path, "a.txt", "Größe, “naïve”".encode("cp1252"))
    assert western.paragraphs[0].text == "Größe, “naïve”" and "Windows-1252" in str(western.remark)


def test_markdown_loses_its_marks_and_keeps_the_words_of_links(tmp_path: Path) -> None:
    text = (
        "# A *title*\n\nwith [a link](http://x.y/z)\nand `<b>`<sup>1</sup>\n\n---\n\n- one\n- two\n\n"
        "|a|b|\n|-|-|\n|c|d|\n"
    )
    found = read(tmp_path, "a.md", text)
    assert [paragraph.text for paragraph in found.paragraphs] == [
        *("A title", "with a link and <b>1", "one", "two", "a", "b", "c", "d"),
    ]
    assert found.title == "A title"


def test_html_becomes_blocks_and_nothing_of_it_is_run_or_fetched(tmp_path: Path) -> None:
    page = """<?xml version="1.0"?><!DOCTYPE html [<!ENTITY e SYSTEM "file:///etc/hostname">]>
    <html><head><title>T &amp; t</title><script>steal()</script></head><body>loose
    <h1>Head</h1><p>One <b>two</b> <a href="http://x.y">three</a><br>four &lt;b&gt; &e;</p>
    <style>p{}</style><ul><li>five</li></ul><img src="http://x.y/z.png"><div>six<p>북한</p>seven</div>"""
    found = read(tmp_path, "a.html", page)
    words = [paragraph.text for paragraph in found.paragraphs]
    assert words[1:3] == ["loose", "Head"] and words[3] == "One two three\nfour <b> &e;"
    assert words[4:] == ["five", "six", "북한", "seven"] and found.title == "T & t"
    cp949 = '<meta charset="euc-kr"><p>북한</p>'.encode("cp949")
    assert texts(tmp_path, "b.htm", cp949) == ["북한"]


def test_docx_gives_every_paragraph_of_its_body_those_in_tables_too(tmp_path: Path) -> None:
    document, out = docx.Document(), BytesIO()
    document.core_properties.title, document.core_properties.author = "Paper", "Lee"
    document.add_heading("Head")
    document.add_paragraph("")
    document.add_paragraph(STRANGE).add_run("\tmore")
    document.add_table(1, 2).cell(0, 1).text = "in a cell"
    document.add_paragraph("end")
    document.save(out)
    found = read(tmp_path, "a.docx", out.getvalue())
    assert [row.text for row in found.paragraphs] == ["Head", f"{STRANGE}\tmore", "in a cell", "end"]
    assert (found.title, found.author) == ("Paper", "Lee")


def test_lines_of_a_pdf_are_joined_and_know_their_page(tmp_path: Path) -> None:
    first = ["A line that is long enough to be taken for a whole one and is di-", "vided here. Short end."]
    data = pdf_of(
        [*first, "The next paragraph begins here and goes on for quite a while so that it is"], ["two"]
    )
    found = read(tmp_path, "a.pdf", data)
    assert [(row.text.split()[0], row.page) for row in found.paragraphs] == [("A", 1), ("The", 1), ("two", 2)]
    assert "is divided here" in found.paragraphs[0].text
    assert texts(tmp_path, "without-ending", data)[-1] == "two"


def test_what_holds_no_text_says_why(tmp_path: Path) -> None:
    locked, out = PdfWriter(), BytesIO()
    locked.append(BytesIO(pdf_of(["secret"])))
    locked.encrypt("key", algorithm="RC4-128")
    locked.write(out)
    assert "encrypted" in refused(tmp_path, "a.pdf", out.getvalue())
    assert "pictures" in refused(tmp_path, "a.pdf", pdf_of([], []))
    assert "1 of 2 pages" in str(read(tmp_path, "a.pdf", pdf_of(["words"], [])).remark)
    assert "no PDF" in refused(tmp_path, "a.pdf", b"%PDF-1.4 broken")
    assert "no DOCX" in refused(tmp_path, "a.docx", b"PK\3\4 broken")
    assert "no text" in refused(tmp_path, "a.txt", b"\0\1\2\3")
    assert "no text" in refused(tmp_path, "a.txt", " \n---\n")
    assert "cannot be read here" in refused(tmp_path, "a.doc", b"x")


def test_what_is_too_large_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    bomb = BytesIO()
    with ZipFile(bomb, "w", ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", b"\0" * (docx_reader.MOST_UNPACKED + 1))
    assert len(bomb.getvalue()) < 200_000 and "unpacked" in refused(tmp_path, "a.docx", bomb.getvalue())
    assert "20 MB" in refused(tmp_path, "a.txt", b"x" * (MOST_BYTES + 1))
    assert "20,000 paragraphs" in refused(tmp_path, "a.txt", "x\n\n" * 20_001)
    with pytest.raises(UnreadableDocument, match="not there"):
        read_document(tmp_path / "nothing.txt")
