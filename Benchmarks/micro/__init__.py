"""Counts what single steps of a build take for a page, and holds it against what is on record."""
