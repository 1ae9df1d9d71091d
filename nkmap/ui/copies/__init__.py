"""Copies of a project: merged into the open one, or compared with it."""
