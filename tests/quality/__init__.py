"""How well claims are extracted, measured on gold: ``python -m tests.quality``.

``gold/`` holds the labelled subjects and ``score.py`` the measures, both as they came;
``floors.json`` holds the numbers that may rise and never fall.
"""
