"""The vote on reports and press releases, whose sentences are long and full of names.

Beside what the rules see it hears pairs of words, the form of the verb, where a clause stands and
what was said around it; its weights were learnt from labelled sentences of real texts.
"""

from briefgen.extraction.prose.vote import heard, judge, weigh
from briefgen.extraction.prose.weights import Weights, load

__all__ = ["Weights", "heard", "judge", "load", "weigh"]
