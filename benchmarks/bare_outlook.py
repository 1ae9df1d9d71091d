"""The floor of an outlook: numpy, from the stakeholders that the program holds to plain numbers."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from nkmap.figures.taking_part import Actor

LEAST_BAND, MOST_BAND = 10, 50
FOR, AGAINST = 100, 0


def bare_outlook(actors: Sequence[Actor]) -> dict[str, Any]:
    """Return the quantities of `nkmap.figures.outlook.outlook`, the terms as columns."""
    x = 50 + 50 * np.array([actor.stance for actor in actors])
    w = np.array([actor.power for actor in actors]) * np.array([actor.salience for actor in actors])
    total = w.sum()
    mean = (w * x).sum() / total
    sd = np.sqrt((w * (x - mean) ** 2).sum() / total)
    half = np.clip(sd, LEAST_BAND, MOST_BAND)
    share = w / total
    end = x + (50 - mean) * total / w
    able = np.where((end >= 0) & (end <= 100), w, 0)
    best = int(able.argmax())
    leaning = w * (np.abs(x - AGAINST) - np.abs(x - FOR))
    force, other_force = leaning[leaning > 0].sum(), -leaning[leaning < 0].sum()
    terms = {
        "position": x,
        "clout": w,
        "share": share,
        "pull": share * (x - 50),
        "leaving": w * (mean - x) / (total - w),
        "ten_more": 10 * share,
    }
    return {
        "mean": float(mean),
        "sd": float(sd),
        "band": np.clip((mean - half, mean + half), 0, 100).tolist(),
        "smallest_change": (actors[best].id, float(end[best])) if able[best] else None,
        "head_to_head": (float(force), float(other_force), float(force / (force + other_force))),
        "terms": {name: column.tolist() for name, column in terms.items()},
    }
