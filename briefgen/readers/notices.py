"""Lines that are about the text, its page or its sale, and not of it: one table of rules."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from briefgen.readers.address import ADDRESS, BARE_ADDRESS
from briefgen.readers.marks import MarkKind
from briefgen.readers.parts import Part

LONGEST = 420
"""Characters: a longer paragraph is prose that happens to use such words."""


class Rule(NamedTuple):
    """A paragraph that ``pattern`` finds, and that is not longer than ``longest``, is noise."""

    why: str
    words: tuple[str, ...]
    """One of them, in small letters, stands in whatever ``pattern`` finds. Looking for words is
    cheap, and most patterns are never looked for, nor compiled."""
    pattern: str
    flags: re.RegexFlag
    longest: int

    def fits(self, text: str, small: str) -> bool:
        """True when ``text``, in small letters ``small``, is noise by this rule."""
        return (
            len(text) <= self.longest
            and any(map(small.__contains__, self.words))
            and re.search(self.pattern, text, self.flags) is not None
        )


def _rule(
    why: str, words: str, *patterns: str, longest: int = LONGEST, exact: bool = False
) -> Rule:
    """``words`` stand between spaces; "_" is a space within one."""
    needed = tuple(word.replace("_", " ") for word in words.split())
    flags = re.NOFLAG if exact else re.IGNORECASE
    return Rule(why, needed, "|".join(patterns), flags, longest)


START = r"(?:^|(?<=[.!?\])|·•]\s))"
"""Where a sentence of a notice begins."""

RULES = (
    _rule(
        "notice",
        (
            "auto generat conver transcript shortened edited condensed amended corrected "
            "updated archived lightly minutes not_for_ not_to_be_ not_quote against embargoed "
            "immediate_release confidential correction clarification editor additional_reporting "
            "citation printed"
        ),
        r"\bauto(?:matically)?[- ](?:generated|converted)\b",
        r"\b(?:generated|converted) automatically\b",
        r"\bconversion errors\b",
        r"^(?:text )?conversion of (?:a|an|the) \w+",
        r"\b(?:machine|unofficial|automatic|unedited) transcript\b",
        r"\btranscript edited\b",
        r"^(?:this|the) (?:page|pdf|document|file|text|article|transcript|conversation|interview)"
        r" (?:was|is|has been) (?:auto|generated|converted|shortened|edited|condensed|amended"
        r"|corrected|updated|archived|lightly)",
        r"^minutes are a summary\b",
        r"\bnot (?:for|to be) (?:onward circulation|quot|reproduc|circulat|resale)",
        r"\bdo not quote\b",
        r"\bcheck(?:ed)? against (?:delivery|the recording)\b",
        r"^embargoed\b",
        r"\bfor immediate release\b",
        r"^(?:strictly )?(?:private and )?confidential\b.{0,80}$",
        r"^(?:correction|clarification|editor['’]s note)s?:",
        r"^additional reporting by\b",
        r"^suggested citation\b",
        r"^ordered to be printed\b|\bprinted by order of\b",
    ),
    _rule(
        "cookie notice",
        "cookies your_device accept_all",
        r"\b(?:we|and our partners) (?:use|store) cookies\b",
        r"\buses? cookies(?:\.| to (?:remember|measure|improve|store|give|make|keep|track))",
        r"\bstore (?:cookies|information) on your device\b",
        r"\b(?:our use of|accept(?: all)?) cookies\b",
        r"^accept all\b.{0,40}$",
        longest=250,
    ),
    _rule(
        "subscription notice",
        "subscribe sign_up get_our_ get_the_ if_you_ leave_us_ receiving free_ renew follow_",
        START + r"[\[(*]*(?:un)?subscribe\b(?! (?:fewer|more|less|at))",
        START + r"sign up (?:for|to) (?:the|our|a|my) \w+",
        START + r"get (?:our|the) \w+ (?:letter|newsletter|digest|e-?mail)\b",
        START + r"(?:if you (?:liked|enjoyed) this|leave us a review)",
        r"\byou are receiving this\b",
        r"\bfree (?:articles?|stories) left\b",
        r"\bto renew, ",
        r"\bstop receiving it\b",
        START + r"follow (?:us|me|her|him|them|(?:his|her|their|our) newsletter)\b",
        longest=260,
    ),
    _rule(
        "advertisement",
        "advertis story_continues ad_break sponsored promoted",
        r"^\W*advertise?ments?\W*(?:[–—-].{0,60})?$",
        r"\bstory continues below\b",
        r"^\W*ad break\b",
        r"^\W*(?:sponsored|promoted) (?:content|by|post)\b",
    ),
    _rule(
        "navigation",
        (
            "read_ _read related see_also more_from share home start news skip_to back_to "
            "this_page comment filed_under tag categories topics posted_in << listen_to"
        ),
        r"^(?:read (?:next|more|on|also)|related(?: (?:stories|articles|posts))?|see also"
        r"|more from)(?:\s?[:>»]|\s*$)",
        r"^share(?: this (?:story|article|page|post))?\s*:",
        r"^(?:home|start|news)\s*[>»›|]",
        r"\bskip to (?:main )?content\b",
        r"^\W*back to (?:top|contents)\b",
        r"\bwas this page (?:useful|helpful)\b",
        r"^comments are closed\b",
        r"^\d+ comments?(?:$|\s?[.·|:])",
        r"^(?:filed under|tags?|categories|topics|posted in)\s*:",
        r"^(?:filed under|posted in)\b",
        r"^<<.{0,200}>>$",
        r"^\W*listen to this (?:episode|story|article)\b",
        r"^\d+ min(?:ute)?s? read$",
        longest=220,
    ),
    _rule(
        "copyright notice",
        "© (c) copyright all_rights reproduc permission public_sector",
        r"©\s?\S|\(c\) (?:19|20)\d\d|^copyright (?:©|\(c\)|\d{4}|by\b|held)",
        r"\ball rights reserved\b",
        r"\breproduction (?:is )?(?:permitted|by permission|prohibited)\b",
        r"\bmay be reproduced\b",
        r"\b(?:quot|cop|reproduc|republish|circulat)\w{1,6}\b.{0,60}"
        r"\bwithout (?:the )?(?:prior |written |express ){0,3}permission\b",
        r"\bpublic sector information\b",
        longest=260,
    ),
    _rule(
        "disclaimer",
        "liability responsibility reliance advice guidance statements_of",
        r"\baccepts? no (?:liability|responsibility) for (?:decisions|errors|omissions|any|loss|the"
        r" (?:content|use|accuracy))\b",
        r"\bno (?:liability|reliance|responsibility) (?:is |can be |may be )?(?:accepted|placed)\b",
        r"\bnot (?:legal|financial|medical|investment)(?: or \w+)? advice\b",
        r"\b(?:nothing (?:here|in this \w+) is|not constitute) advice\b",
        r"\bgeneral guidance only\b",
        r"\bare not statements of\b.{0,40}\bpolicy\b",
        longest=260,
    ),
    _rule(
        "contact",
        "contact enquir inquir @ + interview information be_reached",
        r"^(?:press|media) (?:contacts?|enquir|inquir)",
        r"^(?:press )?(?:enquiries|inquiries)\s*:",
        r"^(?:contacts?|tips|letters|write to us|for further information)\s*:.{0,120}[@+]",
        r"\bfor (?:interviews?|media enquiries|further information|more information),?"
        r" (?:call|contact|e-?mail)",
        r"\bwrite to \S+@",
        r"\bcan be reached at\b",
        longest=150,
    ),
    _rule(
        "salutation",
        "friends colleagues gentlemen excellenc president minister master chair speaker thank_you",
        r"^(?:(?:dear|distinguished|honou?red|fellow|my) )?(?:friends|colleagues"
        r"|ladies and gentlemen|excellenc(?:y|ies)|president|minister|master"
        r"|m[rs]s? (?:chair|speaker|president)\w*),\s",
        r"^thank you\b.{0,80}$",
        longest=130,
    ),
    _rule(
        "stage direction",
        "( [ < photo picture image",
        r"^[(\[<]{1,2}\W*(?:applause|laughter|laughs|pause|music|silence|cheers|photo|picture|image"
        r"|figure|video|audio|ad|advert|caption|map|chart|crosstalk|inaudible)\b[^()]{0,180}[)\]>]\.?$",
        r"^\[[^\[\]]{1,120}\]$",
        r"^(?:photo(?:graph)?s?|pictures?|image)(?: credits?| by)?\s*:",
    ),
    _rule("end mark", "end", r"^\W*(?:ENDS|END)\W*$", exact=True, longest=20),
    _rule(
        "attendance",
        "present attend apologies",
        r"^(?:present|in attendance|also present|attending|members present|apologies)\s*:",
        r"^apologies (?:for absence )?(?:were )?(?:received )?from\b.{0,120}$",
        longest=LONGEST,
    ),
    _rule(
        "formality",
        "rose closed adjourned ended next_meeting agreed",
        r"^the (?:meeting|sitting|session|committee) (?:rose|closed|adjourned|ended)\b.{0,120}$",
        r"^next meeting\b.{3,120}$",
        r"^agreed(?: and signed| as a (?:correct|true) record)?\.$",
        r"\bthe meeting closed at\b",
    ),
    _rule(
        "footnote",
        "[ ¹ ² ³ ⁴ ⁵ ⁶ ⁷ ⁸ ⁹",
        r"^\[\^[^\]\s]{1,40}\]:",
        r"^[¹²³⁴⁵⁶⁷⁸⁹]{1,3}\s",
        r"^\[\d{1,3}\]\s+\S",
    ),
    _rule("file name", "\\ /", r"^(?:[A-Za-z]:\\|\\\\|~?/)[^\s]{3,200}\.\w{2,5}$", longest=250),
)
"""Looked through in order; the first rule that fits names the noise."""

ALONE = 60
"""Characters that may stand beside an address on a line that is there for the address."""


def mark_notices(parts: Sequence[Part]) -> list[Part]:
    """``parts`` with front matter, code, notices and bare addresses as noise."""
    rules = _pertinent(parts)
    return [part.as_noise(why) if (why := _why(part, rules)) else part for part in parts]


def _pertinent(parts: Sequence[Part]) -> list[Rule]:
    """The rules of which a word stands anywhere in ``parts``, with those words alone."""
    whole = "\n".join(part.text.lower() for part in parts if len(part.text) <= LONGEST)
    known = ((rule, tuple(word for word in rule.words if word in whole)) for rule in RULES)
    return [rule._replace(words=words) for rule, words in known if words]


def _why(part: Part, rules: Sequence[Rule]) -> str:
    """What kind of noise ``part`` is by the first of ``rules`` that fits, or ""."""
    if not part.plain:
        return ""
    if part.mark.kind is MarkKind.FRONT_MATTER:
        return "front matter"
    if part.mark.kind is MarkKind.CODE:
        return "code"
    if len(part.text) <= LONGEST:
        small = part.text.lower()
        for rule in rules:
            if rule.fits(part.text, small):
                return rule.why
    return "address" if _is_address(part) else ""


def _is_address(part: Part) -> bool:
    """True when ``part`` is an address, with no more beside it than what it leads to."""
    if len(part.text) > 3000 or not ("/" in part.text or "www." in part.text):
        return False
    match = ADDRESS.search(part.text) or BARE_ADDRESS.search(part.text)
    if not match:
        return False
    before = part.text[: match.start()].strip()
    beside = before + part.text[match.end() :].strip()
    return len(beside) <= ALONE and (not beside or before.endswith(":"))
