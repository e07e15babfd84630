"""Find noun phrases: what a text may be speaking of."""
