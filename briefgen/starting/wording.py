"""The brief.toml that a new folder begins with: every setting, explained and commented out.

A line that begins with "# " explains; one with "#" alone is a setting, which counts once the sign
is removed. What the owner has answered stands there as a setting already.
"""

from __future__ import annotations

import json
from typing import NamedTuple

from briefgen.source import SourceKind
from briefgen.xmltext import printable


class Answers(NamedTuple):
    """What the owner says of a brief before there is one; "" leaves the setting to its default."""

    name: str = ""
    """Base name of the outputs."""
    subject: str = ""
    issuer: str = ""
    audience: str = ""
    """For whom the brief is: its distribution."""


def brief_toml(answers: Answers) -> str:
    """The text of a brief.toml in which ``answers`` are set."""
    return TEXT.format(
        kinds=", ".join(SourceKind),
        name=_setting("name", answers.name, "brief"),
        subject=_setting("name", answers.subject, "Clean Rivers Plan"),
        issuer=_setting("body", answers.issuer, "River Policy Unit"),
        audience=_setting("distribution", answers.audience, "Members of the river board"),
    )


def _setting(key: str, answer: str, example: str) -> str:
    return f"{key} = {_quoted(answer)}" if answer else f"#{key} = {_quoted(example)}"


def _quoted(text: str) -> str:
    """``text`` as a basic string of TOML, where JSON's escapes serve but for the delete sign."""
    return json.dumps(printable(text), ensure_ascii=False)


TEXT = """\
# What the owner of the brief decides. Every setting may be left out. To set one, remove the "#" at
# the beginning of its line; "briefgen check" then says what is wrong, and what was meant.

# Name of the files that are written: NAME.docx, NAME.pdf, NAME.json.
{name}

# Language of the brief's own words, as a tag; it is what screen readers and spelling go by.
#language = "en-GB"

# What the topics are called that get a standing: one of them, and several.
#topic_noun = ["topic", "topics"]

# Sources in the order in which they are lettered A, B, …; those not named follow by name.
#order = ["report.pdf", "opinion.txt"]

# The house's own Word document, beside this file: the DOCX takes its styles, header and footer.
#docx_base = "letterhead.docx"

# In the DOCX, a footnote to each quotation: its source, and the line or page.
#footnotes = true

[subject]
# What the brief is about, as it is to be printed. Left out, it is taken from the texts.
{subject}
# Other names and abbreviations that the texts use for it.
#aliases = ["CRP", "the Rivers Plan"]
# The name that the texts give to what comes next, where they give it one.
#outlook = "Clean Rivers 2"

# Topics that get a standing, each with the words that name it in the texts; whole words count, in
# any case, singular or plural. Without sectors and themes, topics are found in the texts.
[sectors]
#"Waste water" = ["waste water", "sewage"]
#"Flood defence" = ["flood defence", "levee"]

# Topics that are compared and get no standing.
[themes]
#"Costs" = ["cost", "budget", "spending"]

# What the three standings are called.
[standings]
# Results are reported, and no shortfall, cost or barrier.
#progress = "Progress"
# Both are reported.
#contested = "Contested"
# Shortfalls, costs or barriers are reported, and no result.
#shortfall = "Shortfall"

# Who issues the brief, and how it may be used.
[issuer]
{issuer}
# Handling marking, printed at the top and at the bottom of each page.
#marking = "Official"
# These two are printed as they stand here, unless you say otherwise; "" takes one away.
#purpose = "For information"
#version = "1.0"
#approved_by = "Head of unit"
#contact = "rivers@example.org"
# For whom it is; several as a list of texts.
{audience}
#cite_as = "River Policy Unit, Clean Rivers Plan, 2026"

# What stands at the top of each page until the brief may be used.
[marks]
#draft = false
# When it may be published: day, time and time zone, as "Europe/Berlin" or its distance from UTC.
#embargo = "2026-03-03 14:00 UTC+1"

# What a source cannot say of itself, by its file's name, or its path ("2025/report.pdf") where
# several have one name; it takes the place of what was read.
#[profiles."report.pdf"]
# One of: {kinds}.
#kind = "report"
#title = "Five years of the Clean Rivers Plan"
#author = "Ana Ruiz"
#author_note = "an engineer at the river board"
# A day, as year-month-day: when it came out, and what it describes.
#published = "2025-02-09"
#as_of = "2024-12-31"
#publisher = "River Board"
#url = "https://example.org/report"

# A figure, drawn only because it is asked for; [[figures]] may stand several times. Numbers are
# printed as they are given. Kind: bar, dot or line. Source: a source's letter, or words.
#[[figures]]
#kind = "bar"
#title = "Spills fell by a third in two years"
#source = "River Board, annual returns"
#unit = "thousand"
#columns = ["Year", "Spills"]
#rows = [["2023", "1,204"], ["2024", "804"]]

# The same from a table in a source, the first of source A; columns names those to take.
#[[figures]]
#kind = "line"
#title = "Monitored outfalls doubled"
#source = "A"
#table = 1
#columns = ["Year", "Outfalls"]
"""
