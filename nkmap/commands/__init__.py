"""Verbs: what a person may do to a project, as plain functions of (session, ...). No Qt, no commit."""
