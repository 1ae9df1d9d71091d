"""Errors of every kind, raised where they are least expected: at the start of our functions, by a rule.

Modules of the program are read by a loader that puts a question before the body of each function that a rule
names. Signatures, decorators and names stay as they are, so Qt and our own code meet the very same functions.
"""

import ast
import importlib.machinery
import re
import sys
from collections import Counter
from fnmatch import fnmatch
from random import Random
from typing import NamedTuple

ASK = "_ask_for_a_fault"  # the name under which every module of the program finds the question


class Rule(NamedTuple):
    """Which functions of which modules raise, and how often when they are called."""

    what: str
    modules: str
    functions: tuple[str, ...]
    chance: float


# Not `boundingRect` and `shape`: by what they say Qt finds an item again when it goes. They tell what they
# have kept and ask nobody, as a test says.
RULES = (
    Rule("paint", "nkmap.ui.*", ("paint", "paintEvent", "paint_fresh", "draw*ground"), 0.001),
    Rule("paint", "nkmap.drawing.*", ("paint_*", "draw_*"), 0.0005),
    Rule("item", "nkmap.ui.*", ("itemChange", "setPos"), 0.0005),
    Rule("event", "nkmap.ui.*", ("eventFilter", "event", "viewportEvent"), 0.0005),
    Rule("event", "nkmap.ui.*", ("*Event", "sizeHint", "minimumSizeHint", "heightForWidth"), 0.005),
    Rule("model", "nkmap.ui.*", ("data", "setData", "rowCount", "headerData", "flags"), 0.001),
    Rule("slot", "nkmap.ui.*", ("_on_*",), 0.01),
    Rule("refresh", "nkmap.ui.*", ("show_*", "refresh*", "follow*", "settle*", "set_theme"), 0.004),
    Rule("action", "nkmap.ui.*", ("open*", "close", "begin", "end", "toggle*", "choose*"), 0.01),
    Rule("timer", "nkmap.*", ("_on_timeout", "_tick", "_step", "step"), 0.01),
    Rule("query", "nkmap.db.queries.*", ("[a-z]*",), 0.002),
    Rule("command", "nkmap.commands.texts", ("[a-z]*",), 0.0005),
    Rule("command", "nkmap.commands.*", ("[a-z]*",), 0.02),
    Rule("job", "nkmap.document", ("_announce", "publish", "edit_in_turns"), 0.02),
    Rule("job", "nkmap.publisher", ("publish", "schedule", "_tell_written", "_on_written"), 0.02),
    Rule("job", "nkmap.keeping", ("note_edit", "keep", "_tell"), 0.02),
    Rule("job", "nkmap.ui.parts.newest_work", ("_tell_ended",), 0.05),
    Rule("job", "nkmap.ui.parts.piecework", ("_tell_done", "_go_on"), 0.02),
    Rule("job", "nkmap.ui.*.reckoning", ("run", "_answer", "_take"), 0.02),
    Rule("job", "nkmap.ui.importing.draft", ("_read", "_planned"), 0.1),
    Rule("job", "nkmap.data_in.p*ing", ("planned", "propose", "put"), 0.1),
    Rule("job", "nkmap.db.publishing", ("[a-z]*",), 0.02),
    Rule("job", "nkmap.db.open_projects", ("take", "write", "publish_now", "_write"), 0.02),
)


class Raised(NamedTuple):
    """An error that was raised: by which rule, where, and the error itself."""

    what: str
    place: str
    error: BaseException


class Faults:
    """Asked by every function under a rule; raises now and then while it is armed."""

    def __init__(self, seed: int) -> None:
        self._chance = Random(seed)
        self.is_armed = False
        self.asked: Counter[str] = Counter()
        self.raised: list[Raised] = []

    def install(self) -> None:
        """Read every module of the program that is imported from now on with questions in it."""
        assert not any(name.startswith("nkmap.") for name in sys.modules), "before the program is loaded"
        sys.meta_path.insert(0, _Finder())
        setattr(sys, ASK, self._ask)

    def _ask(self, what: str, place: str, chance: float) -> None:
        if self.is_armed:
            self.asked[what] += 1
            if self._chance.random() < chance:
                error = self._error()
                self.raised.append(Raised(what, place, error))
                raise error

    def let_go(self) -> None:
        """Let go of the frames in which errors were raised: they hold windows that are closed."""
        for one in self.raised:
            one.error.__traceback__ = one.error.__context__ = None

    def _error(self) -> BaseException:
        from nkmap.errors import InvalidInput, StorageFailed, UnusableFile

        kinds = (ValueError, RuntimeError, KeyError, MemoryError)
        ours = (InvalidInput, StorageFailed, UnusableFile)
        if self._chance.random() < 0.25:
            return self._chance.choice(ours)("This did not work. Try again.")
        return self._chance.choice(kinds)("raised by the monkey")


class _Finder(importlib.machinery.PathFinder):
    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        if not fullname.startswith("nkmap.") or not any(fnmatch(fullname, rule.modules) for rule in RULES):
            return None
        spec = super().find_spec(fullname, path, target)
        if spec is not None and spec.origin is not None:
            spec.loader = _Loader(fullname, spec.origin)
        return spec


class _Loader(importlib.machinery.SourceFileLoader):
    def get_code(self, fullname):
        source = self.get_source(fullname)
        rules = {name: _rule(fullname, name) for name in re.findall(r"\bdef (\w+)", source)}
        if not any(rules.values()):
            return super().get_code(fullname)
        tree = ast.parse(source, self.path)
        for function in ast.walk(tree):
            if isinstance(function, ast.FunctionDef) and (rule := rules[function.name]):
                _put_question(function, rule, fullname)
        return compile(tree, self.path, "exec", dont_inherit=True)


def _rule(module: str, function: str) -> Rule | None:
    """Return the first rule that names a function of a module."""
    for rule in RULES:
        if fnmatch(module, rule.modules) and any(fnmatch(function, pattern) for pattern in rule.functions):
            return rule
    return None


def _put_question(function: ast.FunctionDef, rule: Rule, module: str) -> None:
    """Put the question before the body of a function."""
    start = 1 if ast.get_docstring(function, clean=False) is not None else 0
    place = f"{module}.{function.name}"
    question = ast.parse(f"__import__('sys').{ASK}({rule.what!r}, {place!r}, {rule.chance})").body[0]
    line = function.body[min(start, len(function.body) - 1)]
    for part in ast.walk(question):
        ast.copy_location(part, line)
    function.body.insert(start, question)
