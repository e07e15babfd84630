"""Figures in claims: what each counts, and which of two claims may be of one thing."""
