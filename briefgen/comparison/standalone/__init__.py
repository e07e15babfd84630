"""Which words of a text can be read away from it."""
