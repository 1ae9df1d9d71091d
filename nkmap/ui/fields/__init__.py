"""Rows and editors of single values, shared by the inspector and the forms."""
