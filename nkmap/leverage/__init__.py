"""Leverage: what follows from the log of who could move whom, with what. No SQL, no Qt."""
