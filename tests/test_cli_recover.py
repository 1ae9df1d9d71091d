"""`nkmap recover` brings what can be read of a damaged file into a new one, from the command line."""

from nkmap.cli import run


def test_a_damaged_file_is_checked_and_recovered(sample_file, tmp_path, capsys):
    data = bytearray(sample_file.read_bytes())
    data[200 * 1024 : 204 * 1024] = bytes(4096)
    sample_file.write_bytes(data)
    new = tmp_path / "new.nkmap"
    assert run(["check", str(sample_file)]) == 1
    assert run(["recover", str(sample_file), "--out", str(new)]) == 0
    said = capsys.readouterr()
    assert "damaged" in said.err
    assert "39 stakeholders" in said.out
    assert run(["check", str(new)]) == 0
    assert run(["recover", str(sample_file), "--out", str(new)]) == 1
    assert "is there already" in capsys.readouterr().err
    assert sample_file.read_bytes() == data


def test_what_is_no_project_is_refused_with_a_sentence(tmp_path, capsys):
    (tmp_path / "x.nkmap").write_text("a text")
    assert run(["recover", str(tmp_path / "x.nkmap"), "--out", str(tmp_path / "y.nkmap")]) == 1
    assert "Nothing can be read" in capsys.readouterr().err
