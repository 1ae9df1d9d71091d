"""What has to be said of an import: what becomes of each row, what is refused, and what is counted."""

from collections import Counter

from nkmap.data_in.plan import Duplicate, Line, Refused
from nkmap.errors import Sentence

# Notes that are counted; {0} is how many.
EMPTY_ROWS = Sentence("Empty rows, passed over: {0}.")
REPEATED_STAKEHOLDERS = Sentence(
    "Rows with a name that stands on an earlier row: {0}. They complete that one."
)
HALF_PLACES = Sentence("Rows with a value for only one of the two axes: {0}. Half a place is no place.")
MERGED_RELATIONS = Sentence(
    "Rows about a relation of an earlier row (same ends, kind and direction): {0}. They complete that one."
)
UNSAID_KINDS = Sentence("Relations of which nothing says what kind they are: {0}. They became “influence”.")
LONG_INSTRUMENTS = Sentence("Levers with a long text in the place of a name: {0}. It became their note.")
NO_RELATION = Sentence("Cells of the matrix that are empty or zero, so no relation: {0}.")
HIDDEN = Sentence("Rows whose word about who may know cannot be read, taken as not to be shared: {0}.")
DIAGONAL = Sentence("Cells of the matrix where a name meets itself, which is no relation: {0}.")
SYMMETRIC = Sentence("The matrix says the same in both directions, so its relations have none.")
LEFT_OUT_ROWS = Sentence("Rows of tables that were left out: {0}.")
MADE_ENDS = Sentence("Names that stand only in relations or levers, added as stakeholders: {0}.")
NUMBERED_NAMES = Sentence("Different stakeholders of the same name, told apart by a number: {0}.")


class Account:
    """Collects it while the rows are gone through, in their order."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.refused: list[Refused] = []
        self.duplicates: list[Duplicate] = []
        self.missing_values = 0
        self._counts: Counter[Sentence] = Counter()
        self._notes: dict[Sentence, None] = {}

    def say(self, table: str, line: int, what: str, words: Sentence) -> None:
        """Say what becomes of a row: "added", "changed" or "unchanged"."""
        self.lines.append(Line(table, line, what, words))

    def refuse(self, table: str, line: int, reason: Sentence) -> None:
        """Say why a row, or a value of it, is not taken."""
        self.refused.append(Refused(table, line, reason))

    def count(self, note: Sentence, times: int = 1) -> None:
        """Count what a note is about."""
        self._counts[note] += times

    def note(self, note: Sentence) -> None:
        """Say something once."""
        self._notes[note] = None

    def notes(self) -> tuple[Sentence, ...]:
        """Return all notes, with how often each was counted."""
        counted = (Sentence(note.pattern, times) for note, times in self._counts.items() if times)
        return (*counted, *self._notes)
