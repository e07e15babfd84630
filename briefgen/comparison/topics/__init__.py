"""Topics for a subject whose owner named none."""
