"""P17, every name is shown as typed: the code of the windows never lets Qt guess whether a text is markup."""

import ast
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

UI = Path(__file__).parents[1] / "nkmap" / "ui"
OURS = {"tr", "translate"}  # words that we wrote ourselves
FILLED = {"format", "join", "replace"}  # words that may hold a name


class Rule(NamedTuple):
    """What no file of the windows may call or derive from, but for the `places` with their reasons."""

    forbids: Collection[str]
    why: str
    places: Mapping[str, str] = {}


class Wrapping(NamedTuple):
    """Where a text has to go through a function of plain_text.py, unless it is our own words as they are."""

    calls: Collection[str]
    function: str
    why: str
    may_be_named: bool  # a bare name passes: the walk through the windows looks at what it stands for
    place: int | None  # of the text among the arguments; None: any of them
    places: Mapping[str, str] = {}


RULES = (
    Rule(
        {"QLabel"},
        "guesses whether a text is markup: use PlainLabel or plain_label",
        {"parts/plain_text.py": "makes PlainLabel of it"},
    ),
    Rule(
        {"QFormLayout"},
        "makes labels that guess: use PlainForm",
        {"parts/plain_text.py": "makes PlainForm of it"},
    ),
    Rule(
        {"setTextFormat"},
        "decides what markup is: PlainLabel and ask do",
        {"parts/plain_text.py": "plain", "parts/dialogs.py": "plain"},
    ),
    Rule(
        {"QMessageBox", "QInputDialog", "QProgressDialog", "QErrorMessage", "QSplashScreen", "QWhatsThis"},
        "has labels that guess: use ask, notices and panels",
        {"parts/dialogs.py": "sets its label to plain text"},
    ),
    Rule(
        {"QTextEdit", "QTextBrowser", "QTextDocument", "QGraphicsTextItem", "QStaticText"},
        "reads markup, and files that it names",
    ),
    Rule(
        {"setHtml", "setMarkdown", "insertHtml", "appendHtml", "setDefaultStyleSheet"},
        "takes a text for markup",
        {
            "views/copied_table.py": "what is copied, with names escaped",
            "figures/card_exports.py": "what is copied, with names escaped",
        },
    ),
    Rule(
        {"openUrl", "setOpenExternalLinks", "addSearchPath"},
        "opens what a text names",
        {
            "meeting/bundle_dialog.py": "the folder that was just written",
            "start/continue_list.py": "the folder of a project that this program kept",
        },
    ),
)
WRAPPINGS = (
    Wrapping(
        {"setToolTip", "setStatusTip", "setWhatsThis", "setTabToolTip"},
        "as_tool_tip",
        "tips guess whether they are markup",
        may_be_named=False,
        place=-1,
        places={
            "actions.py": "our words with a key, or a reason that went through as_tool_tip",
            "importing/columns_panel.py": "the tip of a choice, which went through as_tool_tip",
        },
    ),
    Wrapping({"showText"}, "as_tool_tip", "tips guess whether they are markup", may_be_named=False, place=1),
    Wrapping(
        {"addAction", "addMenu", "addTab", "insertTab", "setTabText", "setTitle", "addButton"}
        | {"QAction", "QMenu", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox"},
        "as_menu_text",
        "& marks a letter",
        may_be_named=True,
        place=None,
    ),
    Wrapping(
        {"setWindowTitle"},
        "as_window_title",
        "[*] is taken for the mark of change",
        may_be_named=False,
        place=0,
        places={"main_window.py": "a title that went through as_window_title in state_words.py"},
    ),
)


def broken(path: str, source: str) -> Iterator[str]:
    """Give what breaks a rule in a file of the windows, `path` as seen from nkmap/ui."""
    for part in ast.walk(ast.parse(source)):
        names = _used(part)
        for rule in RULES:
            if names & set(rule.forbids) and path not in rule.places:
                yield f"{path}:{part.lineno}: {ast.unparse(part)[:60]} {rule.why}"
        for wrapping in WRAPPINGS if isinstance(part, ast.Call) else ():
            if names & set(wrapping.calls) and path not in wrapping.places:
                texts = [text for text in _texts(part, wrapping) if not _is_safe(text, wrapping)]
                yield from (f"{path}:{part.lineno}: {ast.unparse(t)[:60]}: {wrapping.why}" for t in texts)


def _used(part: ast.AST) -> set[str]:
    """Return what is called, and of whom, or derived from."""
    if isinstance(part, ast.ClassDef):
        return {_name(base) for base in part.bases}
    if not isinstance(part, ast.Call):
        return set()
    whose = [part.func.value] if isinstance(part.func, ast.Attribute) else []
    return {_name(one) for one in (part.func, *whose)}


def _name(expression: ast.expr) -> str:
    return getattr(expression, "attr", getattr(expression, "id", ""))


def _texts(call: ast.Call, wrapping: Wrapping) -> list[ast.expr]:
    return call.args if wrapping.place is None else [call.args[wrapping.place]]


def _is_safe(text: ast.expr, wrapping: Wrapping) -> bool:
    """Return whether a text is our own, has gone through the function, or is one or the other."""
    match text:
        case ast.Constant():
            return True
        case ast.IfExp():
            return _is_safe(text.body, wrapping) and _is_safe(text.orelse, wrapping)
        case ast.BoolOp() | ast.BinOp():
            parts = text.values if isinstance(text, ast.BoolOp) else [text.left, text.right]
            return all(_is_safe(part, wrapping) for part in parts)
        case ast.Call():
            name = _name(text.func)
            return name in OURS | {wrapping.function} or (wrapping.may_be_named and name not in FILLED)
        case _:
            return wrapping.may_be_named and not isinstance(text, ast.JoinedStr)


def test_no_code_of_the_windows_lets_qt_guess_what_a_text_is():
    files = sorted(UI.rglob("*.py"))
    assert len(files) > 300
    found = [b for file in files for b in broken(file.relative_to(UI).as_posix(), file.read_text("utf-8"))]
    assert found == []


def test_no_reason_outlives_its_place():
    """What a list of exceptions names is still needed there."""
    for rule in (*RULES, *WRAPPINGS):
        for place in rule.places:
            source = (UI / place).read_text(encoding="utf-8")
            names = rule.forbids if isinstance(rule, Rule) else rule.calls
            assert any(name in source for name in names), place


@pytest.mark.parametrize(
    "source",
    [
        "label = QLabel(name)",
        "class Mine(QLabel): pass",
        "form = QFormLayout(self)",
        "QMessageBox.warning(self, title, name)",
        "view = QTextBrowser()",
        "label.setTextFormat(Qt.TextFormat.AutoText)",
        "field.setHtml(f'<b>{name}</b>')",
        "QDesktopServices.openUrl(QUrl(name))",
        "item.setToolTip(name)",
        "item.setToolTip(2, self.tr('About {0}').format(name))",
        "item.setToolTip(as_tool_tip(name) if name else other)",
        "QToolTip.showText(event.globalPos(), name, self)",
        "menu.addAction(f'To {name}')",
        "button = QPushButton(self.tr('To {0}').format(name))",
        "self.setWindowTitle(self.tr('About {0}').format(name))",
    ],
)
def test_the_rules_find_what_they_are_about(source):
    assert list(broken("maps/area.py", source))
