"""Figures in claims: what each counts, and which figures of two claims may count the same thing."""
