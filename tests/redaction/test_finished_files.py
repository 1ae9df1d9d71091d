"""What is finished is searched for hidden names: raw, unpacked, and as it reads."""

import io
import zipfile

import pytest

from nkmap.redaction.checking import Leaks, hits, refuse_files, refuse_hits
from nkmap.redaction.hidden_names import hidden_names

HIDDEN = hidden_names({"Actor 07": ["Zarbolin Circle", "졸루핀"], "Actor 08": ["EU"]}, {})


def packed(**files: str | bytes) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return whole.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\0\xff tEXt zarbo Zarbolin Circle",
        "x Zarbolin Circle".encode("utf-16-le") + b"\xff\xfe",
        b"a,b\r\nzarbolin circle,1",
        b"<p>Zar<b>bolin</b> Circle &amp; more</p>",
        b'<svg><desc id="x">None</desc><a title="Zarbolin circle"/></svg>',
        "<p>&#51320;&#47336;&#54592;이</p>".encode(),
        packed(doc="<w:t>Zarbolin</w:t><w:t> Circle</w:t>"),
        packed(doc="The EU said"),
        packed(media=b"\x89PNG\0\xff tEXt zarbo Zarbolin Circle"),
    ],
    ids=[
        "image",
        "utf-16",
        "table",
        "cut by tags",
        "in a tag",
        "entities",
        "packed",
        "short",
        "packed image",
    ],
)
def test_a_hidden_name_is_found(data):
    assert hits(data, HIDDEN)


def test_words_that_only_look_alike_are_no_hits():
    assert hits(b"Europe, EUR, Circle of Zarbolin", HIDDEN) == []
    assert hits(packed(doc="<p>Actor 07</p>"), HIDDEN) == []
    called_so = hidden_names({"Actor 01": ["Media", "Center", "Document"]}, {})
    office = packed(**{"word/media/document.xml": '<w:document><w:jc w:val="center"/></w:document>'})
    assert hits(office, called_so) == hits(b"<style>p {text-align: center}</style><p>x</p>", called_so) == []


def test_a_hit_is_refused_by_its_code_and_the_file_is_removed(tmp_path):
    path = tmp_path / "brief.html"
    path.write_text("<p>Zarbolin Circle</p>")
    with pytest.raises(Leaks) as refused:
        refuse_hits(path.read_bytes(), path, HIDDEN)
    assert "Actor 07" in str(refused.value) and "Zarbolin" not in str(refused.value)
    with pytest.raises(Leaks):
        refuse_files([path], HIDDEN)
    assert not path.exists()


def test_a_name_in_the_text_of_a_pdf_is_found(qapp, shipped_sample):
    from dataclasses import replace

    from nkmap.db.project_file import read_project
    from nkmap.db.queries.maps import map_content
    from nkmap.formats.pdf import pdf_bytes
    from nkmap.formats.pictures import USUAL, make_picture

    with read_project(shipped_sample) as project:
        content = replace(project.store.read(map_content, 1), question="Zarbolin Circle")
    data = pdf_bytes(make_picture(content, USUAL))
    assert [spelling.text for spelling in hits(data, HIDDEN)][:1] == ["Zarbolin Circle"]
