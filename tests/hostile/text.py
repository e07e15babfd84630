"""Text and Markdown files that are broken, odd or malicious, made by code: name to case."""

from __future__ import annotations

import codecs
import random
from typing import NamedTuple

SAID = "The levy has raised four million pounds for the coastal towns."
"""What stands in those that can be read, and must be found."""
BUILT = "It has built quays in three towns."
"""So that what is said is no title, where it comes first."""
LONG = "The towns have gained jobs and trade. " * 12
ENDING = "\n\nHowever, its costs have risen sharply since the reform of the ports.\n"


class Case(NamedTuple):
    """One hostile file."""

    file: str
    """Its name."""
    data: bytes
    refused: str = ""
    """What the line that it is not read says; "" where it is read."""
    warned: str = ""
    """What a warning says; "" where nothing need be said."""
    found: bool = True
    """True where ``SAID`` must be found in it as a claim."""


def _around(before: str, after: str = "", file: str = "a.txt", **known: object) -> Case:
    """A file that is sound but for what stands before and after its words."""
    return Case(file, f"{before}{SAID} {BUILT} {after}{ENDING}".encode(), **known)  # type: ignore[arg-type]


def _encoded(codec: str, mark: bytes = b"", **known: object) -> Case:
    text = f"{SAID} {BUILT}{ENDING}"
    return Case("a.txt", mark + text.encode(codec), **known)  # type: ignore[arg-type]


def encodings() -> dict[str, Case]:
    """By how they are encoded."""
    plain = (SAID + ENDING).encode()
    noise = random.Random(7).randbytes(30_000)
    return {
        "utf-8 with mark": _encoded("utf-8", codecs.BOM_UTF8),
        "two marks": _encoded("utf-8", codecs.BOM_UTF8 * 2),
        "utf-16 le": _encoded("utf-16-le", codecs.BOM_UTF16_LE, warned="read as UTF-16"),
        "utf-16 be": _encoded("utf-16-be", codecs.BOM_UTF16_BE, warned="read as UTF-16"),
        "utf-32 le": _encoded("utf-32-le", codecs.BOM_UTF32_LE, warned="read as UTF-32"),
        "utf-32 be": _encoded("utf-32-be", codecs.BOM_UTF32_BE, warned="read as UTF-32"),
        "utf-16 without a mark": _encoded("utf-16-le", refused="binary data"),
        "utf-16 cut": Case("a.txt", "\ufeffSaid".encode("utf-16-le")[:-1], refused="damaged"),
        "utf-16 lone surrogate": Case("a.txt", b"\xff\xfea\0\x00\xd8b\0", refused="damaged"),
        "only a mark": Case("a.txt", codecs.BOM_UTF8, refused="holds no text"),
        "a mark of utf-16 only": Case("a.txt", codecs.BOM_UTF16_LE, refused="holds no text"),
        "windows-1252": Case("a.txt", f"Caf\u00e9 \u2013 the view. {SAID}{ENDING}".encode("cp1252"),
            warned="read as Windows-1252"),
        "gb18030": Case("a.txt", ("\u8ba1\u5212\u6539\u9769" * 40).encode("gb18030"),
            refused="encoding that is not known"),
        "shift jis": Case("a.txt", ("\u8a08\u753b\u304c" * 40).encode("shift_jis"),
            refused="encoding that is not known"),
        "windows-1251": Case("a.txt", ("\u043f\u043b\u0430\u043d " * 40).encode("cp1251"),
            refused="encoding that is not known"),
        "latin-1 control codes": Case("a.txt", b"\x81\x8d\x8f\x90" + plain,
            refused="encoding that is not known"),
        "utf-8 cut in a letter": Case("a.txt", plain + "\u00e9".encode()[:1],
            warned="Windows-1252"),
        "utf-8 lone surrogate": Case("a.txt", b"\xed\xa0\x80 " + plain, warned="Windows-1252"),
        "utf-8 overlong": Case("a.txt", plain + b"\xc0\xaf", warned="Windows-1252"),
        "utf-7": Case("a.txt", b"+ADw-script+AD4- " + plain),
        "nul": Case("a.txt", plain + b"\0", refused="binary data"),
        "all nul": Case("a.txt", b"\0" * 100_000, refused="binary data"),
        "noise": Case("a.txt", noise, refused="binary data"),
        "noise as markdown": Case("a.md", noise, refused="binary data"),
        "nothing": Case("a.txt", b"", refused="is empty"),
        "nothing as markdown": Case("a.md", b"", refused="is empty"),
        "white space": Case("a.txt", b" \t\n\r\n\f\v \xc2\xa0\xe2\x80\x83",
            refused="holds no text"),
        "zero-width only": Case("a.txt", "\u200b\u200d\ufeff\u2060".encode(), found=False),
    }  # fmt: skip


def characters() -> dict[str, Case]:
    """By the characters they hold."""
    return {
        "ansi escapes": _around("\x1b[31mRed\x1b[0m \x1b]0;owned\x07 \x1b[2J\n\n", LONG),
        "control characters": _around("a\x01b\x08c\x7f\x85 words that stand before.\n\n", LONG),
        "form feeds": _around("Page one.\f", "\fPage two.\f\f"),
        "mixed line ends": _around("One.\r\nTwo.\rThree.\n\rFour.\u2028Five.\u2029Six.\x0b\n\n"),
        "only carriage returns": Case("a.txt", f"Head\r\r{SAID}\r\rEnd of it.\r".encode()),
        "bidi overrides": _around("\u202eabc\u202c \u2066x\u2069 \u200f\u200e\u061c"),
        "zero-width": _around("\u200bBe\u00ad\u200dfore.\ufeff\u2060\n\n"),
        "combining marks": _around("Zalgo e" + "\u0301\u0335\u0489" * 5_000 + ".\n\n"),
        "private and unassigned": _around("\ue000\U000f0000\u0378\ufdd0\uffff\U0010ffff\n\n"),
        "tags and variation": _around(
            "\U000e0041\ufe0f\U0001f468\u200d\U0001f469\u200d\U0001f466\n\n"),
        "other scripts": _around(
            "\u4e2d\u56fd \u0627\u0644 \u0939\u093f \U0001d4d0 \U00013000\n\n"),
        "only punctuation": Case("a.txt", b".,;:!?-()[]{}" * 400, found=False),
        "only digits": Case("a.txt", b"0123456789 " * 400, found=False),
        "only a letter": Case("a.txt", b"x", found=False),
        "only tabs between": _around("\t\t\t", "\t\tafter", found=False),
    }  # fmt: skip


MARKUP = (
    "Officials say <b the levy has raised wages",
    "The levy has cut {{ x }} costs by {% if y %} a tenth {{ 7*7 }}",
    "::: note",
    ":::",
    "The price of | a | b | has risen by a fifth",
    "| a | b |",
    "|---|---|",
    "The [levy](javascript:alert(1)) has cut delays <script>alert(1)</script> in towns",
    "The plan has reduced *costs* and **waste** by `half` since 2020",
    "The ![picture](file:///etc/passwd) has improved trade",
    "Trade &lt;b&gt; has grown &amp; exports &#124; doubled in <w:p/> regions",
    "The reform has met its =SUM(A1:A9) targets &copy; \\n \\| \\* in full",
    "{#- The scheme has failed its aims -#} said the auditors",
    "# The levy has missed a target #",
    "> The levy has lost support",
    "~~~",
    "```",
    "<!-- The levy has doubled -->",
    "</w:t></w:r></w:p> The levy has slowed growth",
    "(The levy) Tj ET Q has raised output",
    "\\input{/etc/passwd} The levy has delayed works",
    "%s %n {0} {0.__class__} $HOME The levy has improved safety",
    "[1]: javascript:alert(2)",
    "The site <javascript:alert(3)> has spread doubts about the levy",
    "The levy has not reached the 40 % of farms #1 to #9 that it was meant for, the audit found",
)  # fmt: skip
"""Lines that would be markup somewhere."""


def markup() -> dict[str, Case]:
    """By marks that could come alive on the way to the page."""
    lines = "\n\n".join(f"{line}." if line[-1].isalnum() else line for line in MARKUP)
    bomb = "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 60))
    return {
        "marks in text": _around("", f"\n\n{lines}"),
        "marks in markdown": _around("", f"\n\n{lines}\n\n~~~\n\n```\n", file="a.md"),
        "front matter bomb": _around(f"---\na0: &a0 x\n{bomb}---\n\n", file="a.md"),
        "front matter never closed": _around("---\ntitle: x\n\n", file="a.md"),
        "front matter long": _around(f"---\ntitle: {'x' * 500_000}\n---\n\n", file="a.md"),
        "code never closed": _around("Before it.\n\n```\ncode\n", file="a.md", found=False),
        "comment never closed": _around("Before it.\n\n<!-- x\n\n", file="a.md", found=False),
        "only headings": Case("a.md", b"# Results\n\n## Costs\n\n" * 3_000, found=False),
        "deep headings": _around("#" * 50_000 + " x\n\n", file="a.md"),
        "deep quotes": _around("> " * 30_000 + "x\n\n", file="a.md"),
        "deep lists": _around("".join(" " * n + "- x\n" for n in range(1_000)) + "\n\n",
            file="a.md"),
        "huge table": _around("| a | b |\n|---|---|\n" + "| 1 | 2 |\n" * 15_000 + "\n",
            file="a.md"),
        "wide table": _around("| a " * 20_000 + "|\n" + "|---" * 20_000 + "|\n\n", file="a.md"),
        "brackets": _around("[" * 50_000 + "](" * 50_000 + "\n\n", file="a.md"),
        "stars": _around("*a **b _c __d " * 10_000 + "\n\n", file="a.md"),
        "ticks": _around(" ".join("`" * n for n in range(400)) + "\n\n", file="a.md"),
        "entities": _around("&amp;" * 50_000 + "&#x0;&#55296;&nosuch;\n\n", file="a.md"),
        "links": _around("[a](" * 20_000 + "\n\n", file="a.md"),
    }  # fmt: skip


def sizes() -> dict[str, Case]:
    """By how much there is of something."""
    lines = "".join(f"Row {n}.\n" for n in range(100_000))
    return {
        "one line of 5 mb": Case("a.txt", b"word " * 1_000_000, refused="characters"),
        "one word of 5 mb": Case("a.txt", b"x" * 5_000_000, refused="characters"),
        "100,000 lines": Case("a.txt", f"{SAID}\n\n{lines}".encode(), refused="characters"),
        "30,000 lines": Case("a.txt", f"{SAID}\n\n{lines[:360_000]}".encode(),
            refused="paragraphs"),
        "one word of 900 kb": _around("x" * 900_000 + "\n\n"),
        "one word of 900 kb in a sentence": Case("a.txt",
            b"The levy has cut " + b"x" * 900_000 + b".", found=False),
        "900 kb in one sentence": Case("a.txt",
            b"The levy has cut costs, " + b"and waste, " * 80_000 + b".", found=False),
        "larger than the cap": Case("a.txt", b"x" * (51 << 20), refused="larger than 50 MB"),
        "one line of 300 kb": _around("", "and so on " * 30_000),
        "one word of 300 kb": _around("x" * 300_000 + "\n\n"),
        "one sentence of 300 kb": _around(
            "The plan has cut costs, " + "and waste, " * 27_000 + ".\n\n"),
        "300 kb of blank lines": _around("\n" * 300_000),
        "300 kb of spaces": _around("Before." + " " * 300_000),
        "300 kb of one bracket": _around("(" * 300_000 + "\n\n"),
        "quotation marks": _around("\u201c" * 100_000 + "\n\n"),
        "that that that": _around("Officials say that " * 10_000 + "\n\n"),
        "but but but": _around("The plan has cut costs but " * 10_000 + "\n\n"),
        "initials": _around("A. B. " * 40_000 + "\n\n"),
        "bylines": _around("By Ana Ruiz, 3 May 2031\n" * 10_000 + "\n"),
        "dates": _around("3 May 2031 " * 20_000 + "\n\n"),
        "figures": _around("1,000.5-2% $3m " * 15_000 + "\n\n"),
        "addresses": _around("http://" + "a." * 100_000 + "\n\n"),
        "labels": _around("Label: the plan has cut costs.\n" * 5_000 + "\n"),
        "speakers": _around("".join(f"Ann {chr(65 + n % 26)}a{n}: It has cut costs"
            f"{'.?'[n % 5 == 0]}\n\n" for n in range(2_000)) * 3),
        "email bait": _around("a@" * 100_000 + "\n\n"),
        "dots and dashes": _around(". - " * 60_000 + "\n\n"),
        "a dialogue of one letter": _around("Q: " * 60_000 + "\n\n"),
        "colons": _around(": " * 60_000 + "\n\n"),
        "regex bait": _around("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa! " * 8_000 + "\n\n"),
    }  # fmt: skip


def disguises() -> dict[str, Case]:
    """By a name that is not that of what they hold."""
    text = (SAID + ENDING).encode()
    return {
        "program": Case("a.txt", b"\x7fELF\2\1\1" + b"\0" * 500, refused="binary data"),
        "picture": Case("a.txt", b"\x89PNG\r\n\x1a\n" + b"\0" * 500, refused="a picture"),
        "rtf": Case("a.txt", b"{\\rtf1 " + text + b"}", refused="an RTF document"),
        "old office document": Case("a.md", b"\xd0\xcf\x11\xe0" + b"\0" * 500,
            refused="old Office"),
        "archive": Case("a.txt", b"PK\x03\x04" + b"\0" * 500, refused="a ZIP archive"),
        "broken docx": Case("a.txt", b"PK\x03\x04word/" + b"\0" * 500, refused="a.txt"),
        "broken pdf": Case("a.txt", b"%PDF-1.7\n" + text, refused="a.txt"),
        "page": Case("a.txt", b"<!doctype html><html><body><p>" + text, found=True),
        "text as pdf": Case("a.pdf", text, refused="no whole PDF"),
        "text as docx": Case("a.docx", text, refused="is not a Word document"),
        "text as page": Case("a.html", text),
        "unknown ending": Case("a.xyz", text, refused="not a kind of file"),
        "no ending": Case("text", text, refused="not a kind of file"),
        "program as page": Case("a.html", b"\x7fELF" + b"\0" * 500, refused="a.html"),
        "noise as pdf": Case("a.pdf", random.Random(8).randbytes(5_000), refused="a.pdf"),
        "noise as docx": Case("a.docx", random.Random(9).randbytes(5_000), refused="a.docx"),
    }  # fmt: skip


CASES = encodings() | characters() | markup() | sizes() | disguises()
FILES = {name: case.data for name, case in CASES.items() if case.file.endswith((".txt", ".md"))}
"""Those of the two formats, for mutation."""
