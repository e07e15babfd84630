"""Pairs of claims of different sources: which say the same, and which say otherwise."""
