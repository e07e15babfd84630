"""A plain-text source as the web pages that it might have been published on."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from html import escape
from itertools import groupby

from briefgen.source import Block, BlockKind, Source

TEXT = "{}"
Layout = Callable[[Source], bytes]

NAV = """<header class="site-header" role="banner"><a href="/">The Example Post</a>
<nav><ul><li><a href="/news">News</a></li><li><a href="/opinion">Opinion</a></li>
<li><a href="/economy">The economy grew by 4 per cent</a></li></ul></nav></header>"""
COOKIES = """<div id="cookie-banner" class="consent" role="dialog"><p>We and our 412 partners store
cookies on your device to measure how the site has improved and to show you what you achieved.</p>
<button>Accept all</button></div>"""
SHARE = """<div class="share-bar"><span>Share this story</span><a href="https://x.com/share">X</a>
<a href="https://facebook.com/sharer">Facebook</a></div>"""
RELATED = """<section class="related-stories"><h2>Related stories</h2><ul>
<li><a href="/1">Exports of wool reached a record level, but prices failed to recover</a></li>
<li><a href="/2">The ministry has met all of its targets for harbours, says the minister</a></li>
</ul></section><div class="newsletter"><p>Sign up for our newsletter: it has reached 40,000 readers,
and 93 per cent of them achieved what they wanted.</p><form><input name="mail"></form></div>
<section id="comments"><h2>2 comments</h2><p>I think the plan failed in every way that matters, and
costs have risen by 80 per cent since it began.</p></section>"""
FOOTER = """<footer><p>The Example Post has been published since 1911 and remains the leading paper
of its region.</p><a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a></footer>"""


def plain(source: Source) -> bytes:
    """An article with nothing around it."""
    return _page(source, f"<article>{_body(source)}</article>").encode()


def portal(source: Source) -> bytes:
    """A newspaper's page: cookie notice, navigation, share bar, related links, comments."""
    article = f"<main><article>{SHARE}{_body(source)}{SHARE}</article></main>"
    return _page(source, f"{COOKIES}{NAV}{article}{RELATED}{FOOTER}").encode()


def divisions(source: Source) -> bytes:
    """Divisions in divisions, named by a machine, without one element that means something."""
    body = "".join(
        f'<div class="c{at}"><div><span>{words}</span></div></div>'
        for at, words in enumerate(_strong_headings(source))
    )
    links = "".join(
        f'<div class="x9"><div><a href="/{n}">Topic number {n}</a></div></div>' for n in range(20)
    )
    inner = f'<div class="a1"><div class="b2">{links}</div><div class="b3"><div>{body}</div></div>'
    return _page(
        source, f'<div id="root">{inner}<div class="b4">{links}</div></div></div>'
    ).encode()


def old_table(source: Source) -> bytes:
    """A page of 1999: a table places the text, fonts set it, and empty lines part it."""
    body = "\n<br><br>\n".join(_strong_headings(source))
    links = "<br>".join(f'<a href="p{n}.htm">Page {n}</a>' for n in range(12))
    return _page(
        source,
        f'<table width="100%"><tr><td width="120" bgcolor="#ddeeff">{links}</td>'
        f'<td><font face="Arial" size="2">{body}</font></td></tr>'
        '<tr><td colspan="2"><font size=1><a href="mailto:web@example.org">Webmaster</a></font>'
        "</td></tr></table>",
        doctype='<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">',
    ).encode()


def saved(source: Source) -> bytes:
    """A page as a browser saved it: scripts, templates, and hidden copies for other screens."""
    copy = "The plan has achieved 512 of its 513 goals, which no reader of this page can see."
    unseen = (
        f"<script>var x = '<p>{copy}</p>';</script><noscript><p>{copy}</p></noscript>"
        f"<template><p>{copy}</p></template><p hidden>{copy}</p>"
        f'<p style="display: none">{copy}</p><p class="m-only">{copy}</p>'
        f'<span class="sr-only">{copy}</span><!-- <p>{copy}</p> -->'
    )
    body = f"{unseen}<div class='wrap'>{_body(source)}</div>{unseen}"
    style = "<style>.m-only{display:none} @media (max-width:9em){.d-only{display:none}}</style>"
    return _page(source, f'{NAV}<div class="d-only">{body}</div>{FOOTER}', style).encode()


def western(source: Source) -> bytes:
    """The newspaper's page in Windows-1252."""
    page = portal(source).decode().replace("utf-8", "windows-1252")
    return page.encode("cp1252", "xmlcharrefreplace")


def wide(source: Source) -> bytes:
    """The newspaper's page in UTF-16."""
    return portal(source).decode().encode("utf-16")


def amp(source: Source) -> bytes:
    """A page for telephones, whose metadata is JSON-LD."""
    profile = source.profile
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": profile.title or "A text",
        "author": {"@type": "Person", "name": profile.author or ""},
        "publisher": {"@type": "Organization", "name": profile.publisher or ""},
        "datePublished": profile.published.day.isoformat() if profile.published else "",
    }
    head = (
        f'<script type="application/ld+json">{json.dumps(data)}</script>'
        "<style amp-boilerplate>body{animation:-amp-start 8s steps(1,end) 0s 1 normal both}"
        "@keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}</style>"
    )
    body = (
        f"<amp-sidebar><ul><li><a href=/>Home</a></li></ul></amp-sidebar>"
        f"<div class='post-content'>{_body(source)}</div>"
        f"<amp-consent><div>We use cookies to improve what was achieved.</div></amp-consent>"
    )
    return (
        _page(source, body, head, doctype="<!doctype html>").replace("<html", "<html amp").encode()
    )


LAYOUTS: tuple[Layout, ...] = (
    plain, portal, divisions, old_table, saved, western, wide, amp,
)  # fmt: skip


def _page(source: Source, body: str, head: str = "", doctype: str = "<!DOCTYPE html>") -> str:
    """A whole page, its name and the site's in its head."""
    title = escape(source.profile.title or "A text")
    return (
        f'{doctype}\n<html lang="en"><head><meta charset="utf-8">'
        f"<title>{title} | The Example Post</title>{head}</head>\n<body>{body}</body></html>"
    )


def _words(source: Source, block: Block) -> str:
    return escape(source.text[block.start : block.end], quote=False)


def _body(source: Source) -> str:
    """The blocks of ``source`` as the elements that are made for them."""
    listed = groupby(source.blocks, key=lambda block: _group(source, block))
    return "\n".join(_grouped(source, group, list(blocks)) for group, blocks in listed)


def _group(source: Source, block: Block) -> str:
    if block.kind is BlockKind.LIST_ITEM:
        return "list"
    if block.kind is BlockKind.TABLE_ROW or block.why == "table head":
        return "table"
    return ""


def _grouped(source: Source, group: str, blocks: list[Block]) -> str:
    if group == "list":
        return _list(source, blocks)
    if group == "table":
        rows = "".join(_row(source, block) for block in blocks)
        return f"<table>{rows}</table>"
    return "\n".join(_element(source, block) for block in blocks)


def _element(source: Source, block: Block) -> str:
    name = f"h{min(block.level, 6)}" if block.kind is BlockKind.HEADING else "p"
    return f"<{name}>{_words(source, block)}</{name}>"


def _row(source: Source, block: Block) -> str:
    name = "th" if block.why == "table head" else "td"
    text = source.text[block.start : block.end]
    parts = text.split("|") if "|" in text else [each for each in text.split("  ") if each.strip()]
    return "<tr>" + "".join(f"<{name}>{escape(p.strip(), False)}</{name}>" for p in parts) + "</tr>"


def _list(source: Source, items: list[Block]) -> str:
    """Items as lists in lists."""
    out, depth = [], 0
    for item in items:
        while depth > item.level:
            out.append("</li></ul>")
            depth -= 1
        out.append("<ul>" if depth < item.level else "</li>")
        depth = max(depth, item.level)
        out.append(f"<li>{_words(source, item)}")
    return "".join(out) + "</li></ul>" * depth


def _strong_headings(source: Source) -> Iterator[str]:
    """The blocks as words alone, headings strong."""
    for block in source.blocks:
        heading = block.kind is BlockKind.HEADING
        mark = "&bull; " if block.kind is BlockKind.LIST_ITEM else ""
        words = mark + _words(source, block)
        yield f"<b>{words}</b>" if heading else words
