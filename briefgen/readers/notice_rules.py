"""What notices look like: one table of rules, each with words of which one must stand there."""

from collections.abc import Iterator
from typing import NamedTuple

from briefgen.readers.sought import Sought

LONGEST = 420
"""Characters: a longer paragraph is prose that happens to use such words."""


class Rule(NamedTuple):
    """A paragraph that ``form`` finds, and that is not longer than ``longest``, is noise."""

    why: str
    form: Sought
    longest: int

    def fits(self, text: str, small: str) -> bool:
        """True when ``text``, in small letters ``small``, is noise by this rule."""
        if len(text) > self.longest or not self.form.stands_in(small):
            return False
        return self.form.pattern.search(text) is not None


def _rules(
    why: str, *forms: tuple[str, str], longest: int = LONGEST, exact: bool = False
) -> Iterator[Rule]:
    """A rule for each of ``forms``: words of which one stands in whatever the pattern finds, as
    ``Sought`` takes them, and the pattern."""
    yield from (Rule(why, Sought(words, form, exact=exact), longest) for words, form in forms)


START = r"(?:^|(?<=[.!?\])|·•]\s))"
"""Where a sentence of a notice begins."""

RULES = (
    *_rules(
        "notice",
        ("auto", r"\bauto(?:matically)?[- ](?:generated|converted)\b"),
        ("automatically", r"\b(?:generated|converted) automatically\b"),
        ("conversion_errors", r"\bconversion errors\b"),
        ("conversion_of", r"^(?:text )?conversion of (?:a|an|the) \w+"),
        ("transcript", r"\b(?:machine|unofficial|automatic|unedited) transcript\b"),
        ("transcript_edited", r"\btranscript edited\b"),
        (
            "auto generated converted shortened edited condensed amended corrected updated "
            "archived lightly",
            r"^(?:this|the) (?:page|pdf|document|file|text|article|transcript|conversation"
            r"|interview) (?:was|is|has been) (?:auto|generated|converted|shortened|edited"
            r"|condensed|amended|corrected|updated|archived|lightly)",
        ),
        ("minutes_are", r"^minutes are a summary\b"),
        (
            "not_for_ not_to_be_",
            r"\bnot (?:for|to be) (?:onward circulation|quot|reproduc|circulat|resale)",
        ),
        ("not_quote", r"\bdo not quote\b"),
        ("against", r"\bcheck(?:ed)? against (?:delivery|the recording)\b"),
        ("embargoed", r"^embargoed\b"),
        ("immediate_release", r"\bfor immediate release\b"),
        ("confidential", r"^(?:strictly )?(?:private and )?confidential\b.{0,80}$"),
        (
            "correction clarification editor",
            r"^(?:correction|clarification|editor['’]s note)s?:",
        ),
        ("additional_reporting", r"^additional reporting by\b"),
        ("citation", r"^suggested citation\b"),
        ("printed", r"^ordered to be printed\b|\bprinted by order of\b"),
    ),
    *_rules(
        "cookie notice",
        ("cookies", r"\b(?:we|and our partners) (?:use|store) cookies\b"),
        (
            "cookies",
            r"\buses? cookies(?:\.| to (?:remember|measure|improve|store|give|make|keep|track))",
        ),
        ("your_device", r"\bstore (?:cookies|information) on your device\b"),
        ("cookies", r"\b(?:our use of|accept(?: all)?) cookies\b"),
        ("accept_all", r"^accept all\b.{0,40}$"),
        longest=250,
    ),
    *_rules(
        "subscription notice",
        ("subscribe", START + r"[\[(*]*(?:un)?subscribe\b(?! (?:fewer|more|less|at))"),
        ("sign_up", START + r"sign up (?:for|to) (?:the|our|a|my) \w+"),
        (
            "get_our_ get_the_",
            START + r"get (?:our|the) \w+ (?:letter|newsletter|digest|e-?mail)\b",
        ),
        (
            "if_you_ leave_us_",
            START + r"(?:if you (?:liked|enjoyed) this|leave us a review)",
        ),
        ("are_receiving", r"\byou are receiving this\b"),
        ("free_", r"\bfree (?:articles?|stories) left\b"),
        ("to_renew", r"\bto renew, "),
        ("stop_receiving", r"\bstop receiving it\b"),
        (
            "follow_",
            START + r"follow (?:us|me|her|him|them|(?:his|her|their|our) newsletter)\b",
        ),
        longest=260,
    ),
    *_rules(
        "advertisement",
        ("advertis", r"^\W*advertise?ments?\W*(?:[–—-].{0,60})?$"),
        ("story_continues", r"\bstory continues below\b"),
        ("ad_break", r"^\W*ad break\b"),
        ("sponsored promoted", r"^\W*(?:sponsored|promoted) (?:content|by|post)\b"),
    ),
    *_rules(
        "navigation",
        (
            "read_ related see_also more_from",
            r"^(?:read (?:next|more|on|also)|related(?: (?:stories|articles|posts))?|see also"
            r"|more from)(?:\s?[:>»]|\s*$)",
        ),
        ("share", r"^share(?: this (?:story|article|page|post))?\s*:"),
        ("home start news", r"^(?:home|start|news)\s*[>»›|]"),
        ("skip_to", r"\bskip to (?:main )?content\b"),
        ("back_to", r"^\W*back to (?:top|contents)\b"),
        ("this_page", r"\bwas this page (?:useful|helpful)\b"),
        ("comments_are", r"^comments are closed\b"),
        ("comment", r"^\d+ comments?(?:$|\s?[.·|:])"),
        (
            "filed_under tag categories topics posted_in",
            r"^(?:filed under|tags?|categories|topics|posted in)\s*:",
        ),
        ("filed_under posted_in", r"^(?:filed under|posted in)\b"),
        ("<<", r"^<<.{0,200}>>$"),
        ("listen_to", r"^\W*listen to this (?:episode|story|article)\b"),
        ("_read", r"^\d+ min(?:ute)?s? read$"),
        longest=220,
    ),
    *_rules(
        "copyright notice",
        ("©", r"©\s?\S"),
        ("(c)", r"\(c\) (?:19|20)\d\d"),
        ("copyright", r"^copyright (?:©|\(c\)|\d{4}|by\b|held)"),
        ("all_rights", r"\ball rights reserved\b"),
        ("reproduction", r"\breproduction (?:is )?(?:permitted|by permission|prohibited)\b"),
        ("be_reproduced", r"\bmay be reproduced\b"),
        (
            "permission",
            r"\b(?:quot|cop|reproduc|republish|circulat)\w{1,6}\b.{0,60}"
            r"\bwithout (?:the )?(?:prior |written |express ){0,3}permission\b",
        ),
        ("public_sector", r"\bpublic sector information\b"),
        longest=260,
    ),
    *_rules(
        "disclaimer",
        (
            "accept",
            r"\baccepts? no (?:liability|responsibility) for (?:decisions|errors|omissions|any"
            r"|loss|the (?:content|use|accuracy))\b",
        ),
        (
            "no_liability no_reliance no_responsibility",
            r"\bno (?:liability|reliance|responsibility) (?:is |can be |may be )?"
            r"(?:accepted|placed)\b",
        ),
        ("advice", r"\bnot (?:legal|financial|medical|investment)(?: or \w+)? advice\b"),
        ("advice", r"\b(?:nothing (?:here|in this \w+) is|not constitute) advice\b"),
        ("general_guidance", r"\bgeneral guidance only\b"),
        ("statements_of", r"\bare not statements of\b.{0,40}\bpolicy\b"),
        longest=260,
    ),
    *_rules(
        "contact",
        ("press_ media_", r"^(?:press|media) (?:contacts?|enquir|inquir)"),
        ("enquiries inquiries", r"^(?:press )?(?:enquiries|inquiries)\s*:"),
        (
            "@ +",
            r"^(?:contacts?|tips|letters|write to us|for further information)\s*:.{0,120}[@+]",
        ),
        (
            "for_interview for_media for_further for_more",
            r"\bfor (?:interviews?|media enquiries|further information|more information),?"
            r" (?:call|contact|e-?mail)",
        ),
        ("@", r"\bwrite to \S+@"),
        ("be_reached", r"\bcan be reached at\b"),
        longest=150,
    ),
    *_rules(
        "salutation",
        (
            "friends colleagues gentlemen excellenc president minister master chair speaker",
            r"^(?:(?:dear|distinguished|honou?red|fellow|my) )?(?:friends|colleagues"
            r"|ladies and gentlemen|excellenc(?:y|ies)|president|minister|master"
            r"|m[rs]s? (?:chair|speaker|president)\w*),\s",
        ),
        ("thank_you", r"^thank you\b.{0,80}$"),
        longest=130,
    ),
    *_rules(
        "stage direction",
        (
            "( [ <",
            r"^[(\[<]{1,2}\W*(?:applause|laughter|laughs|pause|music|silence|cheers|photo|picture"
            r"|image|figure|video|audio|ad|advert|caption|map|chart|crosstalk|inaudible)\b"
            r"[^()]{0,180}[)\]>]\.?$",
        ),
        ("[", r"^\[[^\[\]]{1,120}\]$"),
        (
            "photo picture image",
            r"^(?:photo(?:graph)?s?|pictures?|image)(?: credits?| by)?\s*:",
        ),
    ),
    *_rules("end mark", ("end", r"^\W*(?:ENDS|END)\W*$"), exact=True, longest=20),
    *_rules(
        "attendance",
        (
            "present attend apologies",
            r"^(?:present|in attendance|also present|attending|members present|apologies)\s*:",
        ),
        ("apologies", r"^apologies (?:for absence )?(?:were )?(?:received )?from\b.{0,120}$"),
    ),
    *_rules(
        "formality",
        (
            "rose closed adjourned ended",
            r"^the (?:meeting|sitting|session|committee) (?:rose|closed|adjourned|ended)\b"
            r".{0,120}$",
        ),
        ("next_meeting", r"^next meeting\b.{3,120}$"),
        ("agreed", r"^agreed(?: and signed| as a (?:correct|true) record)?\.$"),
        ("meeting_closed", r"\bthe meeting closed at\b"),
    ),
    *_rules(
        "footnote",
        ("[^", r"^\[\^[^\]\s]{1,40}\]:"),
        ("¹ ² ³ ⁴ ⁵ ⁶ ⁷ ⁸ ⁹", r"^[¹²³⁴⁵⁶⁷⁸⁹]{1,3}\s"),
        ("[", r"^\[\d{1,3}\]\s+\S"),
    ),
    *_rules(
        "file name",
        ("\\ /", r"^(?:[A-Za-z]:\\|\\\\|~?/)[^\s]{3,200}\.\w{2,5}$"),
        longest=250,
    ),
)
"""Looked through in order; the first rule that fits names the noise."""
