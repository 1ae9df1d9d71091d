"""The command line: as a process where that matters, else in this one."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest
import yaml
from PySide6.QtGui import QGuiApplication, QImage

from nkmap import __version__, cli, qt
from nkmap.db.queries.maps import MapRow
from nkmap.errors import InvalidInput
from nkmap.picture_export import map_named
from nkmap.resources import resource

Answer = subprocess.CompletedProcess[str]
Nkmap = Callable[..., Answer]

NOT_FOR_A_SHELL = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
SAMPLE_MAPS = (
    "01 Humanitarian aid",
    "02 China should stop",
    "03 North Korea takes up",
    "04 Human rights should be",
    "05 North Korean human rights",
)


def run(folder: Path, *arguments: object, **variables: str) -> Answer:
    """Run nkmap in a folder, without a display unless `variables` name one."""
    environment = {name: value for name, value in os.environ.items() if name not in NOT_FOR_A_SHELL}
    return subprocess.run(
        [sys.executable, "-m", "nkmap", *map(str, arguments)],
        cwd=folder,
        env=environment | variables,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )


@pytest.fixture
def nkmap(tmp_path: Path) -> Nkmap:
    """Return a function that runs nkmap in the folder of this test."""
    return lambda *arguments, **variables: run(tmp_path, *arguments, **variables)


def done_here(*arguments: object) -> Answer:
    """Do in this process what nkmap does."""
    words, out, error = list(map(str, arguments)), io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(error):
        try:
            code = cli.run(words)
        except SystemExit as ended:
            code = int(ended.code or 0)
    return Answer(words, code, out.getvalue(), error.getvalue())


@pytest.fixture
def inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Nkmap:
    """Return a function that does what nkmap does in the folder of this test; it cannot paint."""
    monkeypatch.chdir(tmp_path)
    return done_here


@pytest.fixture
def painting(inside: Nkmap, qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> Nkmap:
    """Return a function that does what nkmap does, and paints with the application that is there."""
    monkeypatch.setattr(qt, "start_painting", lambda _language: qapp)
    return inside


@pytest.fixture(scope="module")
def gallery(
    shipped_sample: Path, qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Answer]:
    """Return the folder with all pictures of the sample, and what was said while they were made."""
    folder = tmp_path_factory.mktemp("gallery")
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.chdir(folder)
        monkeypatch.setenv("NKMAP_FOLDER", str(folder / "private"))
        monkeypatch.setattr(qt, "start_painting", lambda _language: qapp)
        return folder / "pictures", done_here(
            "export", shipped_sample, "--all", "pictures", "--format", "png"
        )


def refused(answer: Answer, words: str) -> bool:
    """Return whether a command was refused with a sentence and nothing else."""
    return answer.returncode == 1 and words in answer.stderr and not answer.stdout


def paragraphs_cited(facts: object) -> int:
    """Return the number of passages below `cites` anywhere in the facts of the sample."""
    if isinstance(facts, list):
        return sum(map(paragraphs_cited, facts))
    if not isinstance(facts, dict):
        return 0
    return len(facts.get("cites", ())) + sum(map(paragraphs_cited, facts.values()))


# Saying things


def test_the_version_is_printed_and_help_names_every_command(inside: Nkmap) -> None:
    assert inside("--version").stdout == f"nkmap {__version__}\n"
    words = inside("--help").stdout
    assert all(f"\n  {name} " in words for name in ("sample", "new", "templates", "info", "export", "check"))


def test_templates_are_listed_by_id(inside: Nkmap) -> None:
    lines = inside("templates").stdout.splitlines()
    assert [line.split(":")[0] for line in lines][:2] == ["influence-stance", "power-interest"]
    assert len(lines) == 9


def test_a_quick_answer_loads_neither_qt_nor_the_database() -> None:
    program = (
        "import contextlib, sys; from nkmap.cli import run\n"
        "for argument in ('--version', '--help', 'templates'):\n"
        "    with contextlib.suppress(SystemExit):\n"
        "        run([argument])\n"
        "print('loaded:', *({'PySide6', 'sqlalchemy', 'yaml'} & set(sys.modules)))"
    )
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8")
    assert answer.stdout.splitlines()[-1] == "loaded:"


WRONG = (
    "new x.nkmap",
    "sample",
    "templates x",
    "info x.nkmap --jso",
    "export x.nkmap",
    "export x.nkmap --map 1",
    "export x.nkmap --all x --out x.png",
    "export x.nkmap --all x --format gif",
    "export x.nkmap --map 1 --out x.pdf --scale 2",
    "export x.nkmap --map 1 --out x.png --format pdf",
    "export x.nkmap --map 1 --out x.png --layers clouds",
)


def test_wrong_usage_is_told(inside: Nkmap) -> None:
    for words in WRONG:
        answer = inside(*words.split())
        assert answer.returncode == 2, words
        assert answer.stderr.startswith("usage: nkmap"), words


def test_wrong_usage_ends_with_2(nkmap: Nkmap) -> None:
    answer = nkmap("export", "x.nkmap")
    assert answer.returncode == 2
    assert answer.stderr.startswith("usage: nkmap") and "Traceback" not in answer.stderr


def test_a_reader_that_leaves_is_no_fault(tmp_path: Path) -> None:
    command = [sys.executable, "-u", "-m", "nkmap", "templates"]
    gone, ours = os.pipe()
    os.close(gone)
    answer = subprocess.run(command, cwd=tmp_path, stdout=ours, stderr=subprocess.PIPE, encoding="utf-8")
    os.close(ours)
    assert answer.stderr == ""


def test_a_program_without_a_console_prints_nothing() -> None:
    program = (
        "import sys; from nkmap.cli import run; sys.stdout = sys.stderr = None; sys.exit(run(['templates']))"
    )
    assert subprocess.run([sys.executable, "-c", program]).returncode == 0


def test_a_console_of_another_script_shows_codes(nkmap: Nkmap) -> None:
    answer = nkmap("info", "지도.nkmap", PYTHONIOENCODING="ascii")
    assert refused(answer, r"\uc9c0\ub3c4.nkmap")
    assert "Traceback" not in answer.stderr


# Writing projects


def test_the_sample_is_complete(inside: Nkmap) -> None:
    assert inside("sample", "s.nkmap").returncode == 0
    told = json.loads(inside("info", "s.nkmap", "--json").stdout)
    facts = yaml.safe_load(resource("sample", "facts.yaml").read_text(encoding="utf-8"))
    assert told["format_version"] == "1.0"
    assert told["counts"] == {
        "stakeholders": 39,
        "maps": 5,
        "placements": 50,
        "group_estimates": 4,
        "instruments": 26,
        "leverage_entries": 32,
        "relations": 30,
        "strategies": 7,
        "steps": 8,
        "sources": 2,
        "evidence": paragraphs_cited(facts),
    }
    expected = [(number, fact["question"], fact["template"]) for number, fact in enumerate(facts["maps"], 1)]
    assert [(row["id"], row["question"], row["template"]) for row in told["maps"]] == expected


def test_a_new_project_has_one_empty_map(inside: Nkmap) -> None:
    assert inside("new", "n.nkmap", "--template", "power-interest", "--question", "누가?").returncode == 0
    told = json.loads(inside("info", "n.nkmap", "--json").stdout)
    assert told["maps"] == [{"id": 1, "question": "누가?", "template": "power-interest"}]
    assert sum(told["counts"].values()) == 1


def test_a_new_project_of_an_unknown_template_is_refused_and_nothing_written(
    inside: Nkmap, tmp_path: Path
) -> None:
    assert refused(inside("new", "n.nkmap", "--template", "nix"), "Choose one of: alignment-interest, blank,")
    assert not (tmp_path / "n.nkmap").exists()


def test_a_file_that_is_there_stays_as_it_is(inside: Nkmap, tmp_path: Path) -> None:
    (tmp_path / "a.nkmap").write_text("mine")
    for command in ("sample a.nkmap", "new a.nkmap --template power-interest"):
        assert refused(inside(*command.split()), "“a.nkmap” is there already"), command
        assert (tmp_path / "a.nkmap").read_text() == "mine"


def test_a_file_is_replaced_by_force(inside: Nkmap, tmp_path: Path) -> None:
    (tmp_path / "a.nkmap").write_text("mine")
    assert inside("new", "a.nkmap", "--template", "power-interest", "--force").returncode == 0
    assert (tmp_path / "a.nkmap").read_bytes().startswith(b"SQLite format 3")


# Reading projects


def test_info_is_readable(inside: Nkmap, sample_file: Path) -> None:
    lines = inside("info", sample_file).stdout.splitlines()
    assert lines[0].startswith("North Korean human rights")
    assert "   32 leverage entries" in lines
    assert lines[-1].endswith("(power-interest)")


def test_a_sound_project_passes_the_check(inside: Nkmap, sample_file: Path) -> None:
    answer = inside("check", sample_file)
    assert (answer.returncode, answer.stdout) == (0, "“sample.nkmap” is sound.\n")


def test_a_damaged_project_fails_the_check(inside: Nkmap, sample_file: Path) -> None:
    sample_file.write_bytes(sample_file.read_bytes()[:50_000])
    assert refused(inside("check", sample_file), "“sample.nkmap” is damaged")


def test_a_file_that_is_not_a_project_is_refused(inside: Nkmap, tmp_path: Path) -> None:
    (tmp_path / "notes.nkmap").write_text("Dear all")
    for command in ("info notes.nkmap", "export notes.nkmap --all pictures"):
        assert refused(inside(*command.split()), "“notes.nkmap” is not an nkmap project"), command
    assert not (tmp_path / "pictures").exists()


# Pictures


def test_every_map_becomes_a_picture(gallery: tuple[Path, Answer]) -> None:
    folder, answer = gallery
    assert answer.returncode == 0
    pictures = sorted(folder.iterdir())
    assert answer.stdout.splitlines() == [f"pictures/{path.name}" for path in pictures]
    for path, name in zip(pictures, SAMPLE_MAPS, strict=True):
        assert path.name.startswith(name)
        assert path.suffix == ".png"
        assert not QImage(str(path)).isNull()


def test_names_that_are_not_for_sharing_are_said_to_be_left_out(gallery: tuple[Path, Answer]) -> None:
    (sentence,) = gallery[1].stderr.splitlines()
    assert sentence.startswith("2 names were left out of “02 China")


def test_a_picture_is_as_large_as_asked_and_keeps_its_size_on_paper(
    painting: Nkmap, sample_file: Path, tmp_path: Path, gallery: tuple[Path, Answer]
) -> None:
    (tmp_path / "big.png").write_text("an old picture")
    assert painting("export", sample_file, "--map", "1", "--out", "big.png", "--scale", "2").returncode == 0
    one, two = QImage(str(min(gallery[0].iterdir()))), QImage(str(tmp_path / "big.png"))
    assert (two.width(), two.height()) == (one.width() * 2, one.height() * 2)
    assert round(one.dotsPerMeterX() * 0.0254) == 300
    assert round(two.dotsPerMeterX() * 0.0254) == 600


CHOICES = (
    "--language ko",
    "--theme dark --width 640",
    "--audience all --no-title",
    "--for slides --room hall --transparent --scale 0.5",
    "--layers badge,trail --paper A4 --scale 0.5",
    "--levers all",
)


def test_each_choice_makes_another_picture_and_leaves_the_project_alone(
    painting: Nkmap, sample_file: Path, tmp_path: Path, gallery: tuple[Path, Answer]
) -> None:
    before = sample_file.read_bytes(), sample_file.stat().st_mtime_ns
    plain = sorted(gallery[0].iterdir())[1].read_bytes()
    which = ["export", sample_file, "--map", "china should", "--out", "m.png"]
    for words in CHOICES:
        assert painting(*which, *words.split()).returncode == 0, words
        assert (tmp_path / "m.png").read_bytes() != plain, words
    assert (sample_file.read_bytes(), sample_file.stat().st_mtime_ns) == before


REFUSED = {
    "--map 9 --out m.png": "No map fits “9”. The maps of this project, by id and question: 1 Hum",
    "--map 1 --out m.png --scale 5": "0.5 to 4 times",
    "--map 1 --out m.png --width 20": "320 to 12000 pixels",
    "--map 1 --out m.gif": "PNG, SVG or PDF",
    "--map 1 --out m.png --levers 99": "There is no lever 99",
    "--map 1 --out m.png --for slides --paper A4": "Slides do not come on A4",
    "--all sample.nkmap": "The folder “sample.nkmap” cannot be made",
}


def test_a_picture_that_cannot_be_made_is_refused(painting: Nkmap, sample_file: Path, tmp_path: Path) -> None:
    for words, sentence in REFUSED.items():
        assert refused(painting("export", sample_file, *words.split()), sentence), words
    assert {path.name for path in tmp_path.iterdir()} == {"sample.nkmap", "private"}


def test_the_ending_of_the_name_chooses_the_format(
    painting: Nkmap, sample_file: Path, tmp_path: Path
) -> None:
    which = ["export", sample_file, "--map", "1", "--language", "ko"]
    svg = painting(*which, "--out", "map.svg", "--describe")
    pdf = painting(*which, "--out", "map.pdf", "--for", "poster")
    assert pdf.returncode == 0 and (tmp_path / "map.pdf").read_bytes().startswith(b"%PDF")
    assert "중국 정부" in (tmp_path / "map.svg").read_text(encoding="utf-8")
    path, *words = svg.stdout.splitlines()
    assert path == "map.svg" and any("중국 정부" in line for line in words)


@pytest.mark.parametrize(
    "ending", ["pdf", *(pytest.param(ending, marks=pytest.mark.soak) for ending in ("svg", "png"))]
)
def test_every_process_writes_the_same_bytes(
    nkmap: Nkmap, painting: Nkmap, sample_file: Path, tmp_path: Path, ending: str
) -> None:
    files = [tmp_path / f"{number}.{ending}" for number in (1, 2)]
    for command, path in zip((nkmap, painting), files, strict=True):
        assert command("export", sample_file, "--map", "1", "--out", path.name).returncode == 0
    assert files[0].read_bytes() == files[1].read_bytes()


def test_all_maps_as_posters_are_pdf(painting: Nkmap, sample_file: Path, tmp_path: Path) -> None:
    answer = painting("export", sample_file, "--all", "posters", "--for", "poster", "--paper", "A3")
    assert answer.returncode == 0
    assert {path.suffix for path in (tmp_path / "posters").iterdir()} == {".pdf"}


def test_a_map_is_found_by_id_question_or_beginning() -> None:
    questions = ("Aid?", "aid?", "Aid and rights", "Rights", "3")
    maps = [MapRow(id_, question, "", "influence-stance", id_) for id_, question in enumerate(questions, 1)]
    wanted = {"3": 3, "Aid?": 1, "aid?": 2, "AID AND": 3, "rights": 4}
    assert {words: map_named(maps, words).id for words in wanted} == wanted
    for words in ("AID?", "aid", "nothing"):
        with pytest.raises(InvalidInput, match="3 Aid and rights; 4 Rights"):
            map_named(maps, words)


# Windows


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has sessions without a display")
def test_without_a_display_no_window_opens_but_the_sample_can_be_painted_instead(
    nkmap: Nkmap, tmp_path: Path
) -> None:
    assert refused(nkmap("./sample"), "There is no display, so no window can open.")
    answer = nkmap("--without-display", "build/pictures")
    assert answer.returncode == 0
    assert answer.stdout.startswith("There is no display, so no window can open.")
    assert sorted(path.name[:3] for path in tmp_path.glob("build/pictures/*.png")) == [
        name[:3] for name in SAMPLE_MAPS
    ]


def test_a_system_that_lacks_a_library_of_qt_is_told_what_to_install(
    nkmap: Nkmap, sample_file: Path, tmp_path: Path
) -> None:
    package = tmp_path / "broken" / "PySide6"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "QtGui.py").write_text("raise ImportError('libEGL.so.1: cannot open shared object file')")
    places = os.pathsep.join([str(package.parent), os.environ.get("PYTHONPATH", "")])
    answer = nkmap("export", sample_file, "--map", "1", "--out", "m.png", PYTHONPATH=places)
    assert refused(answer, "Qt cannot be loaded: libEGL.so.1")
    assert "apt-get install libegl1" in answer.stderr
