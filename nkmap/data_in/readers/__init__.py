"""Readers: each turns the bytes of a file of its formats into tables of cells."""
