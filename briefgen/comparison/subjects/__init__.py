"""The name of a subject whose owner gave none."""
