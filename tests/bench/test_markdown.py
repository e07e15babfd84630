"""The brief as Markdown for pandoc: every block, and marks that stay text."""

from collections import Counter

import pytest
from hypothesis import given, settings

from briefgen.document import Run, Table
from briefgen.spoken import lines
from tests.bench.markdown import markdown
from tests.blocks import (
    EVERY_BLOCK,
    bullets,
    document,
    emph,
    link,
    numbered,
    p,
    quote,
    strong,
    table,
)
from tests.strategies import documents

WHOLE = """---
lang: en-GB
---

# Ferries\\: punctual in summer, short of crews in winter

What two texts say about the island line to mid-2024

Prepared 30 September 2024 \\| 2 texts, 1 with references \\| 3 minutes

> **Bottom line** The log says ferries “kept time”.
>
> Treat it as a **claim**

## Key messages

**Both texts** **Punctuality.** Ferries are described as on time.

### How they run

An *ordinary* paragraph with [a link](<https://example.org/a?b=1&c=2>).

- crews
- quays **and** cranes
- fares

4. first
5. second

> We ran as often as the tide let us.

## At a glance

**Kept: 2**

- Summer line A B
- Night line A

**Contested: 1**

- Fares A B

**Short: 1**

- Winter crews B

**A. Signed log**

- Jo Quay, “The line”, 9 May 2024.

**B. Unsigned post**

- Author\\: none stated.

|Line|Standing|Log (A)|Post (B)|
|----------------------|----------------|-------------------------------|-------------------------------|
|Summer|Kept|“on time”|“punctual”|
|Fares|Contested|“dearer”|“fair”|
|Winter|Short|Not mentioned|“no crews”|

: Of 3 lines named, one is short of crews

Kept = a text says so and none says otherwise.

Figure 1. Who says what stands where

Short

Contested

Kept

Summer

A

B

C

Winter

A

B

C

Signed

Unsigned

Counted from the texts.

Figure 2. Ferries ran

Trips

Summer

1,204

Winter

310

Data of Figure 2

Line

Trips

Summer

1,204

Winter

310

Source\\: log (A), table 1.

> **Single source** Only the post speaks of winter.

A\\: log.txt, sha256 2017…

"""


def body(*blocks):
    return markdown(document(*blocks)).split("---\n\n", 1)[1]


def test_every_block_has_its_markdown():
    assert markdown(EVERY_BLOCK) == WHOLE


def test_marks_in_a_text_stay_text():
    assert body(p("a *b* [c] `d` <e> $f$ {g} h|i")) == (
        "a \\*b\\* \\[c\\] \\`d\\` \\<e\\> \\$f\\$ \\{g\\} h\\|i\n\n"
    )


@pytest.mark.parametrize("opening", ["1.", "-", "(a)", "Table:", "iv)", "%", ":"])
def test_what_would_begin_a_list_or_a_caption_is_text(opening):
    head, last = opening[:-1], opening[-1]
    assert body(p(f"{opening} first")) == f"{head}\\{last} first\n\n"


def test_white_space_at_the_edge_of_emphasis_goes_outside_the_marks():
    assert body(p("so ", emph(" it "), "was")) == "so  *it* was\n\n"


def test_emphases_that_touch_are_kept_apart():
    assert body(p(strong("one"), emph("two"))) == "**one**<!-- -->*two*\n\n"


def test_a_strong_link_keeps_its_address_whole():
    run = Run("a", strong=True, emph=True, href="https://a.org/<b>_c")
    assert body(p(run)) == "***[a](<https://a.org/%3Cb%3E_c>)***\n\n"
    assert body(p(link("a", "https://a.org/(b)"))) == "[a](<https://a.org/(b)>)\n\n"


def test_lists_quotations_and_cells_hold_one_line_each():
    rows = body(bullets("a\nb"), numbered("c\nd"), quote("e\nf"), table("g\nh", ("i",), ("j\nk",)))
    assert rows == "- a b\n\n1. c d\n\n> e f\n\n|i|\n|%s|\n|j k|\n\n: g h\n\n" % ("-" * 100)


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(documents)
def test_any_document_can_be_written_and_no_letter_is_lost(made):
    numbers = Counter("Table" * sum(isinstance(block, Table) for block in made.blocks))
    said = _letters("".join(lines(made))) - numbers
    assert said <= _letters(markdown(made))


def _letters(text):
    return Counter(ch for ch in text if ch.isalpha())
