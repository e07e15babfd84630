"""Templates of ours as Python, a module for each of their files; ``python -m tests.compiling``."""
