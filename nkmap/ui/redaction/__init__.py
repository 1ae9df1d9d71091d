"""A redacted copy of the project: which level, what is taken out, and where it goes."""
