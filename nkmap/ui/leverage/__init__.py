"""Leverage: the line that logs a lever, the log as a table, and the form with every field."""
