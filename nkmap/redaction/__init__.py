"""Redaction: what has to be taken out of a project before it leaves the room, and the copy without it."""
