"""What a merge into the open project would do, before it is done: for the window that asks.

The window reads its own project with `read_copy`, the others from their files, and calls `previewed` again
after each choice, and where its own project changed: which places become what, conflicts side by side, who is
joined, what is added and changed. When the person agrees, `put(session, preview.changes)` inside one
`document.edit` is the one undo step. `Choices` is kept by the window; keys for it are `conflict.key` and
`place.key`, the uids for `apart` and `same` are in `joined` and `near`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from nkmap.copies.linked import Copy
from nkmap.copies.merged import Choices, Merged
from nkmap.copies.merging import merged
from nkmap.copies.putting import Changes, changes


@dataclass(frozen=True)
class Preview:
    """What the copies become, and what that changes in the open project."""

    merged: Merged
    changes: Changes

    @property
    def is_nothing(self) -> bool:
        """Whether the open project stays as it is."""
        return not any(self.changes.counts().values())


def previewed(own: Copy, others: Sequence[Copy], choices: Choices) -> Preview:
    """Return what merging other copies into the open project does; all names must differ."""
    together = merged((own, *others), choices)
    return Preview(together, changes(own.rows, together))
