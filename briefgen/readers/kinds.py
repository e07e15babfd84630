"""What kind of source a text is, by what it says of itself: ordered tables of signs."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from briefgen.readers.address import platform
from briefgen.readers.sought import Sought
from briefgen.source import Block, BlockKind, SourceKind

MOSTLY = 0.6
"""Share of labelled lines and items that makes a text an outline."""
LEAST_POINTS = 6


class Signs(NamedTuple):
    """What of a text tells its kind."""

    text: str
    title: str
    front: tuple[str, ...]
    """The lines around the title: mastheads, bylines, dates."""
    edges: tuple[str, ...]
    """All noise, wherever it stands."""
    headings: tuple[str, ...]
    signed: bool
    """True when a byline names the author."""
    url: str
    blocks: tuple[Block, ...]


ARGUABLE = (SourceKind.NEWS, SourceKind.TEXT)
"""Kinds that a signed text may be taken for which is an opinion."""
QUOTED = r"“[^”]*”|\"[^\"]*\""
FIRST_PERSON = r"\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]yself)\b"
OUGHT = r"\b(?:should|must|ought|let us|I (?:believe|think|fear|hope|doubt)|in my view)\b"
LEAST_SELF = 2

Table = tuple[tuple[SourceKind, Sought], ...]
"""Kinds and the pattern that betrays them, the surest first."""


def _sign(kind: SourceKind, words: str, *patterns: str) -> tuple[SourceKind, Sought]:
    return kind, Sought(words, *patterns)


SURE_TITLE: Table = (
    _sign(
        SourceKind.OP_ED,
        "opinion op-ed comment viewpoint editorial",
        r"^(?:opinion|op-ed|commentary|comment|viewpoint|editorial)\s?[–—:|-]",
    ),
    _sign(SourceKind.MINUTES, "minutes_of", r"\bminutes of\b"),
    _sign(
        SourceKind.SPEECH,
        "address remarks speech statement lecture keynote",
        r"^(?:\w+ )?(?:address|remarks|speech|statement|lecture|keynote) (?:by|of|to|at)\b",
    ),
    _sign(
        SourceKind.INTERVIEW,
        "interview in_conversation episode_ q&a q_& q&_",
        r"\binterview\b|\bin conversation with\b|\bepisode \d|\bq ?& ?a\b",
    ),
)
SURE_FRONT: Table = (
    _sign(
        SourceKind.OP_ED,
        "opinion op-ed comment column viewpoint",
        r"(?:^|[|,·]\s*)(?:opinion|op-ed|comment|commentary|column|viewpoint)(?:\s*[|,·]|$| by\b)",
    ),
    _sign(
        SourceKind.PRESS_RELEASE,
        "release embargoed",
        r"\b(?:press|news|media) release\b|\bfor immediate release\b|^embargoed\b",
    ),
    _sign(
        SourceKind.SPEECH,
        "against_delivery address remarks speech",
        r"\bcheck against delivery\b|^(?:address|remarks|speech) (?:by|of|to|at)\b",
    ),
    _sign(
        SourceKind.MINUTES,
        "minutes_of present in_attendance",
        r"\bminutes of\b|^(?:present|in attendance)\s*:",
    ),
    _sign(
        SourceKind.INTERVIEW,
        "interview transcript spoke_ talks_ met_ podcast",
        r"\binterview(?:ed by|:)|\btranscript\b|\b(?:spoke|talks) (?:to|with)\b",
        r"\bmet (?:him|her|them)\b|\bpodcast\b",
    ),
)
TITLE: Table = (
    _sign(SourceKind.AUDIT, "audit", r"\baudit(?:or)?\b"),
    _sign(
        SourceKind.EVALUATION,
        "evaluation post_review impact_assessment",
        r"\bevaluation\b|\bex-?post review\b|\bimpact assessment\b",
    ),
    _sign(
        SourceKind.FACT_SHEET,
        "fact_sheet factsheet your_questions faq frequently_asked",
        r"\bfact ?sheet\b|\byour questions\b|\bfaqs?\b|\bfrequently asked\b",
    ),
)
AUDITORS: Table = (
    _sign(SourceKind.AUDIT, "audit", r"\bauditor\b|\baudit (?:office|report|court)\b"),
)
"""In the front: an auditor's review is an audit first."""
REVIEW: Table = (
    _sign(
        SourceKind.REPORT,
        "report review summary briefing paper note_for policy_brief policy_note",
        r"\breport\b|\breview\b|\bsummary\b|\bbriefing\b|\bpaper\b|\bnote for\b",
        r"\bpolicy (?:brief|note)\b",
    ),
)
FRONT: Table = (
    _sign(SourceKind.FACT_SHEET, "sheet", r"\b(?:fact|advice|information) ?sheet\b"),
    _sign(
        SourceKind.BLOG_POST,
        "blog filed_under share posted_by tags: reading_time",
        r"\bblog\b|^\W*by\b.*\b(?:filed under|share)\b|^posted by\b|^tags:|\breading time\b",
    ),
    _sign(SourceKind.EVALUATION, "evaluation", r"\bevaluation\b"),
    _sign(
        SourceKind.NEWS,
        "correspondent reporter news updated_ courier herald gazette messenger tribune chronicle",
        r"\b(?:correspondent|reporter|newsroom)\b|\bnews\s*[>|]|\bupdated \d",
        r"\b(?:courier|herald|gazette|messenger|tribune|chronicle)\b",
    ),
    _sign(
        SourceKind.REPORT,
        "report briefing_note desk_ draft summary memo brief note paper prepared_for advis",
        r"\breport\b|\bbriefing note\b|\bdesk (?:note|review)\b|\bdraft\b|\bsummary\b",
        r"\bmemo(?:randum)?\b|\b(?:policy|working|discussion|white|green) (?:brief|note|paper)\b",
        r"\bprepared for\b|\badvis(?:ory|ers|ors)\b",
    ),
)
ANYWHERE: Table = (
    _sign(
        SourceKind.PRESS_RELEASE,
        "ends notes_to press_office",
        r"^\W*ends\W*$|^notes to editors\b|\bpress office\b",
    ),
    _sign(SourceKind.SPEECH, "applause laughter", r"^\W*(?:applause|laughter)\W*$"),
    _sign(SourceKind.MINUTES, "rose closed", r"^the (?:meeting|sitting) (?:rose|closed)\b"),
    _sign(
        SourceKind.BLOG_POST,
        "comment filed_under",
        r"^\d+ comments?\b|\bcomments are closed\b|^filed under\b",
    ),
    _sign(
        SourceKind.FACT_SHEET,
        "this_page general_guidance",
        r"\bwas this page useful\b|\bgeneral guidance only\b",
    ),
    _sign(
        SourceKind.NEWS,
        "advertisement story_continues additional_reporting",
        r"^advertisement\b|\bstory continues\b|\badditional reporting\b",
    ),
    _sign(SourceKind.OP_ED, "views_expressed", r"\bviews expressed\b"),
)
OPINION_PATH: Table = (
    _sign(
        SourceKind.OP_ED,
        "/op /comment /column",
        r"/(?:opinion|op-?ed|commentary|commentisfree|columnists?)(?:[/-]|$)",
    ),
)
PATH: Table = (
    _sign(SourceKind.BLOG_POST, "/blog", r"/blogs?/|^https?://blogs?\."),
    _sign(SourceKind.SPEECH, "/speech", r"/speech(?:es)?/"),
    _sign(SourceKind.PRESS_RELEASE, "/press /media /news", r"/(?:press|media|news)-?releases?/"),
    _sign(SourceKind.NEWS, "/news", r"/news/"),
)


def kind_of(signs: Signs) -> SourceKind:
    """The kind of source, by the first table that knows it."""
    if signs.url and platform(signs.url):
        return SourceKind.SOCIAL_POST
    kind = _stated(signs)
    return SourceKind.OP_ED if kind in ARGUABLE and _argues(signs) else kind


def _stated(signs: Signs) -> SourceKind:
    """The kind by what stands around the text and by its layout."""
    return (
        _first(SURE_TITLE, (signs.title,))
        or _first(SURE_FRONT, signs.front)
        or (SourceKind.INTERVIEW if _asked(signs.blocks) else None)
        or _first(OPINION_PATH, (signs.url,))
        or _first(TITLE, (signs.title,))
        or _first(AUDITORS, signs.front)
        or _first(REVIEW, (signs.title,))
        or _first(FRONT, signs.front)
        or _first(ANYWHERE, (*signs.edges, *signs.headings))
        or _first(PATH, (signs.url,))
        or (SourceKind.OUTLINE if _outline(signs.blocks) else SourceKind.TEXT)
    )


def _argues(signs: Signs) -> bool:
    """True when one person speaks in the text itself, and says what ought to be."""
    if not signs.signed:
        return False
    prose = (b for b in signs.blocks if b.kind is BlockKind.PARAGRAPH)
    said = re.sub(QUOTED, "", " ".join(signs.text[b.start : b.end] for b in prose))
    return len(re.findall(FIRST_PERSON, said)) >= LEAST_SELF and bool(re.search(OUGHT, said))


def _first(table: Table, lines: Sequence[str]) -> SourceKind | None:
    """The first kind in ``table`` of which a line bears a sign."""
    return next(
        (kind for kind, sign in table if any(map(sign.search, lines))),
        None,
    )


def _asked(blocks: Sequence[Block]) -> bool:
    """True when questions to someone divide the text."""
    return sum(block.why == "question" for block in blocks) > 2


def _outline(blocks: Sequence[Block]) -> bool:
    """True when the text is mostly labelled lines and items."""
    body = [block for block in blocks if block.kind not in (BlockKind.NOISE, BlockKind.HEADING)]
    points = sum(bool(block.label) or block.kind is BlockKind.LIST_ITEM for block in body)
    return points >= LEAST_POINTS and points >= MOSTLY * len(body)
