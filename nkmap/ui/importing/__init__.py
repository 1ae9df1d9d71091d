"""Bringing other people's data in: one window that shows what would be taken before anything is."""
