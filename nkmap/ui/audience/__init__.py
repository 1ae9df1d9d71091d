"""What the audience sees: a window for the projector with a filtered scene of its own, and its controls.

`presenting` starts and ends it, `following` keeps its scene in step, `room_view` is for one picture only.
"""
