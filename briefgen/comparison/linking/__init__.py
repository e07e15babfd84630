"""Find pairs of claims of different sources that say the same thing, or contradict each other."""
