"""Rounds: naming them, looking at earlier ones, comparing two, where each is heading, and the replay."""
