"""`nkmap figures`: all figures of a map or of a plain table, as JSON and as sentences."""

import json
from pathlib import Path

import pytest

from nkmap import cli

KEYS = ["prince", "feasibility", "outlook", "bargaining"]
KEYS += ["drift", "influence_dependence", "agreement", "salience_badges"]
BESIDE = {"inputs", "terms", "left_out", "assumed", "refused", "missing", "sensitivity", "sentence"}
EXAMPLE = "Ministry,0.9,0.6,30\nIndustry,0.7,0.9,10\nNGO,0.3,0.9,90\nCity,0.5,0.5,70\nUnion,0.4,0.4,50\n"


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """Return a function that runs `nkmap figures` and returns what it prints."""
    private = str(tmp_path_factory.mktemp("private"))

    def tell(*arguments: object) -> str:
        import contextlib
        import io

        with (
            pytest.MonkeyPatch.context() as monkeypatch,
            contextlib.redirect_stdout(io.StringIO()) as printed,
        ):
            monkeypatch.setenv("NKMAP_FOLDER", private)
            assert cli.run(["figures", *map(str, arguments)]) == 0
        return printed.getvalue()

    return tell


@pytest.fixture(scope="module")
def of_sample(told, shipped_sample: Path):
    """Return the figures of the maps of the sample by the beginnings of their questions."""
    questions = (
        "Humanitarian aid",
        "China should",
        "North Korea takes",
        "Human rights",
        "North Korean human",
    )
    return {begin: json.loads(told(shipped_sample, "--map", begin, "--json")) for begin in questions}


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "actors.csv"
    path.write_text(EXAMPLE, encoding="utf-8")
    return path


def test_the_worked_example_comes_from_a_plain_table_with_all_digits(told, table):
    figures = json.loads(told("--actors", table, "--options", 60, 20, "--json"))
    assert list(figures) == KEYS
    outlook, bargaining = figures["outlook"], figures["bargaining"]
    assert (outlook["mean"], outlook["sd"]) == pytest.approx((39.0811, 28.8091), abs=1e-4)
    assert outlook["band"] == pytest.approx([10.2719, 67.8902], abs=1e-4)
    assert outlook["head_to_head"]["share"] == pytest.approx(0.4)
    assert outlook["mean"] == pytest.approx(72.3 / 1.85, abs=1e-13)
    assert bargaining["outlook_by_round"] == pytest.approx([39.0811, 38.5073, 35.3206, 32.7854], abs=1e-4)
    assert [bargaining["events"][0][key] for key in ("presser", "pressed")] == ["City", "NGO"]
    assert figures["prince"]["support_share"] == pytest.approx(62.5 / 177)
    assert figures["feasibility"]["now"]["support"] == pytest.approx(26.88)
    assert {figures[name]["refused"] for name in KEYS[4:]} == {
        "A plain table holds no relations. Put them into a project.",
        "A plain table holds no views of groups. Put them into a project.",
        "A plain table holds no legitimacy and no urgency. Put them into a project.",
    }


def test_every_figure_of_the_sample_has_its_keys_refused_or_not(of_sample):
    keys = {name: set(of_sample["Humanitarian aid"][name]) for name in KEYS}
    for figures in of_sample.values():
        for name in KEYS:
            figure = figures[name]
            assert set(figure) == keys[name] >= BESIDE
            own = keys[name] - BESIDE
            assert (figure["refused"] is not None) == all(figure[key] is None for key in own)
            assert bool(figure["terms"]) == (figure["refused"] is None)


def test_a_map_of_the_sample_holds_what_was_recorded(of_sample):
    aid = of_sample["Humanitarian aid"]
    assert round(aid["outlook"]["mean"]) == 39 and len(aid["outlook"]["terms"]) == 9
    assert aid["feasibility"]["after"]["opposition"] < aid["feasibility"]["now"]["opposition"]
    assert aid["feasibility"]["assumed"][0]["count"] == 1
    assert aid["outlook"]["sensitivity"]["draws"] == 200
    assert "log relations of influence or information" in aid["drift"]["refused"]
    assert of_sample["China should"]["agreement"]["differ"] == 1
    moved = of_sample["Human rights"]["drift"]["terms"]
    assert [term["name"] for term in moved if abs(term["end"] - term["start"]) > 1] == [
        "North Korean government", "United Nations human rights bodies",
    ]  # fmt: skip


def test_the_map_without_salience_is_refused_and_says_so(of_sample, told, shipped_sample):
    for name in KEYS[:5]:
        figure = of_sample["North Korea takes"][name]
        assert "Not assessed: salience (15)" in figure["refused"] and figure["missing"] == ["salience"]
        assert len(figure["left_out"]) == 15
    equal = json.loads(told(shipped_sample, "--map", 3, "--equal-salience", "--json"))["outlook"]
    assert equal["refused"] is None
    assert equal["assumed"] == [{"sentence": "Salience is taken as equal for everybody.", "count": 15}]


def test_a_grid_without_a_stance_is_refused_and_says_so(of_sample):
    figure = of_sample["North Korean human"]["outlook"]
    assert "has no stance" in figure["refused"] and figure["missing"] == ["stance"]


def test_without_json_there_is_a_sentence_for_every_figure(told, shipped_sample):
    lines = told(shipped_sample, "--map", "Humanitarian aid").splitlines()
    titles = [line.split("  ")[0] for line in lines if not line.startswith(" ")]
    assert titles == [name.replace("_", " ").capitalize() for name in KEYS]
    assert max(map(len, lines)) <= 100
    words = " ".join(" ".join(lines).split())
    assert "The outlook is 39 of 100: rather against. On 353 decisions" in words
    assert "Draws move an input by up to 5 % of its scale if confidence in it is high" in words


@pytest.mark.parametrize(
    "arguments",
    [
        [], ["x.nkmap"], ["--map", "1"], ["x.nkmap", "--map", "1", "--actors", "x.csv"],
        ["--actors", "x.csv", "--map", "1"], ["--actors", "x.csv", "--options", "60"],
        ["--actors", "x.csv", "--options", "60", "120"], ["--actors", "x.csv", "--options", "a", "b"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_wrong_usage_is_told_as_such(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        cli.run(["figures", *arguments])
    assert ended.value.code == 2 and capsys.readouterr().err.startswith("usage: nkmap figures")


def test_what_cannot_be_read_is_one_sentence(tmp_path, capsys, shipped_sample):
    assert cli.run(["figures", "--actors", str(tmp_path / "gone.csv")]) == 1
    assert "“gone.csv” cannot be read." in capsys.readouterr().err
    assert cli.run(["figures", str(shipped_sample), "--map", "No such question"]) == 1
    assert "No map fits" in capsys.readouterr().err
