"""Readable golden cases: a title, an input and what is expected of it."""
