"""Stakeholders side by side: their fields in a table, two fields counted, two groups compared."""
