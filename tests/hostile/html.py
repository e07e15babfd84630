"""Web pages that are broken, odd or malicious, made by code: name to bytes."""

from __future__ import annotations

import codecs
import random

GOOD = (
    "The plan met two of its five goals in 2024, the auditors found, but costs rose by 40 per cent."
)
"""What stands in those that have an article, and must be read."""
SECRET = "Nobody who opens this page sees this sentence, which says that 512 goals were reached."
"""What stands in them and must not be read."""


def _page(body: str, head: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode()


def _around(before: str, after: str = "") -> bytes:
    return _page(f"{before}<p>{GOOD}</p>{after}")


def _noise(seed: int, size: int) -> bytes:
    return random.Random(seed).randbytes(size)


def readable() -> dict[str, bytes]:
    """Pages whose article must be read in full."""
    p = f"<p>{GOOD}</p>"
    return {
        "deep": _page("<div>" * 5000 + GOOD + "</div>" * 5000),
        "deep-unclosed": _page("<b><i><font>" * 3000 + p),
        "deep-tables": _page("<table><tr><td>" * 1500 + p),
        "deep-lists": _page("<ul><li>" * 2000 + GOOD),
        "deep-quotes": _page("<blockquote>" * 3000 + GOOD),
        "deep-definitions": _page("<dl><dd>" * 2000 + GOOD),
        "deep-spans": _page("<p>" + "<span>" * 20000 + GOOD),
        "attributes": _page("<p " + " ".join(f"a{n}=1" for n in range(100_000)) + f">{GOOD}"),
        "long-attribute": _page(f'<p title="{"x" * 11_000_000}">{GOOD}'),
        "long-comment": _page(f"<!--{'x' * 11_000_000}-->{p}"),
        "long-class": _page(f'<p class="{"nav " * 500_000}">{GOOD}{GOOD}'),
        "many-paragraphs": _page("<p>x" * 20_000 + p * 3),
        "many-end-tags": _page("</span></b></td>" * 50_000 + p),
        "many-rows": _page("<table>" + "<tr><td>a<td>1" * 6_000 + "</table>" + p * 9),
        "unclosed-everything": b"<html><body><div><table><tr><td><p>" + GOOD.encode(),
        "end-tags-first": f"</p></div></body></html>{p}".encode(),
        "text-after-end": f"<html><body></body></html>{p}".encode(),
        "two-bodies": f"<html><body><p>x</p></body><body>{p}</body></html>".encode(),
        "no-head-no-body": f"<!doctype html>{p}".encode(),
        "crossed-tags": _page(f"<p><b><i>{GOOD}</b></i></p>"),
        "doctype-bomb": (
            '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
            f"<html><body>&b;{p}"
        ).encode(),
        "external-entity": (
            '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
            f"<html><body>{p}<p>&x;</p>"
        ).encode(),
        "odd-references": _around("<p>&#0;&#55296;&#x110000;&#xFFFFFFFFF;&#1;&nosuch;&amp</p>"),
        "nul-bytes": _around("<p>a\0b</p>"),
        "control-characters": _around("<p>\x01\x08\x1b[31mred\x7f</p>"),
        "bidi-and-zero-width": _around("<p>\u202eabc\u202c\u200b\u200f\ufeff</p>"),
        "bom-utf8": codecs.BOM_UTF8 + _page(p),
        "utf16-le": codecs.BOM_UTF16_LE + _page(p).decode().encode("utf-16-le"),
        "utf16-be": codecs.BOM_UTF16_BE + _page(p).decode().encode("utf-16-be"),
        "utf16-without-mark": _page(p).decode().encode("utf-16-le"),
        "utf16-declared-only": _page(p, '<meta charset="utf-16">'),
        "cp1252": _page(f"<p>Caf\u00e9 \u2013 {GOOD}</p>").decode().encode("cp1252"),
        "cp1251-declared": _page(f"<p>\u0421\u043b\u043e\u0432\u043e</p>{p}",
            '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
        ).decode().encode("cp1251"),
        "gb18030-declared": _page(f"<p>\u8ba1\u5212</p>{p}", "<meta charset=gb2312>")
        .decode().encode("gb18030"),
        "unknown-charset": _page(p, '<meta charset="x-nothing">'),
        "codec-that-is-none": _page(p, '<meta charset="zip_codec">'),
        "wrong-charset": _page(f"<p>\u00e9\u00e8</p>{p}", "<meta charset=us-ascii>"),
        "one-bad-byte": _page(f"<p>\u00e9\u00e8\u00ea\u2013</p>{p}").replace(b"<p>", b"<p>\xff", 1),
        "json-ld-broken": _page(p, '<script type="application/ld+json">{"@type":</script>'),
        "json-ld-deep": _page(
            p, f'<script type="application/ld+json">{"[" * 100_000}</script>'
        ),
        "json-ld-odd-types": _page(
            p,
            '<script type="application/ld+json">[{"@type": ["NewsArticle"], "author": [[], 4, null,'
            ' {"name": ["", {}]}], "publisher": {"@id": {}}, "datePublished": 7}]</script>',
        ),
        "metas": _page(p, '<meta name="author" content="Ann Lee">' * 20_000),
        "meta-without-content": _page(p, '<meta name="author"><meta content="x"><meta>'),
        "style-sheet-broken": _page(p, "<style>.a{display:none} @media {{{{ .b{}}}}}}</style>"),
        "style-sheet-long": _page(p, "<style>" + ".a,.b{color:red}/*" * 100_000 + "</style>"),
        "page-hides-itself": _page(p, "<style>body{display:none}</style>"),
        "markup-like-text": _page(
            "<p>AT&amp;T, &lt;b, {{ x }}, {% if %}, ::: note, | a | b |, [x](javascript:1)</p>" + p
        ),
        "script-address": _page(f'{p}<p><a href="javascript:alert(1)">x</a></p>'),
        "base-and-refresh": _page(p, '<base href="file:///"><meta http-equiv=refresh content="0">'),
        "form-around-all": _page(f"<form>{p * 3}<input></form>"),
        "all-in-a-link": _page(f'<a href="/x">{p * 3}</a>'),
        "all-in-nav": _page(f"<nav>{p * 3}</nav>"),
        "all-in-a-button": _page(f"<button>{p}</button>{p}"),
        "aria-hidden-page": _page(f'<div aria-hidden="true">{p * 3}</div><dialog>Hi</dialog>'),
        "frames-with-text": f"<html><frameset><frame src=x></frameset>{p}</html>".encode(),
        "xhtml": (
            '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns='
            f'"http://www.w3.org/1999/xhtml"><body><p/><script/>]]></script>{p}</body></html>'
        ).encode(),
        "cdata": _page(f"<![CDATA[ x ]]>{p}"),
        "conditional-comments": _page(f"<!--[if IE]><p>{SECRET}</p><![endif]-->{p}"),
        "one-line-of-2-mb": _page(f"<p>{(GOOD + ' ') * 20_000}</p>"),
        "regex-bait": _page(p + "<p>" + "a " * 50_000 + "</p><p>" + ".-" * 50_000 + "</p>"),
        "one-long-word": _page(p + f"<p>{'x' * 2_000_000}</p>"),
        "class-bait": _page(f'<div class="{"a-" * 100_000}">{p}</div>'),
        "title-bait": _page(p, f"<title>{' - ' * 100_000}</title>"),
        "half-a-tag": _page(p) + b"<p title='",
        "less-than": _page(f"<p>5 < 6 and 7 > 3. {GOOD}</p>"),
    }  # fmt: skip


def hiding() -> dict[str, bytes]:
    """Pages with a sentence that nobody sees."""
    return {
        name: _around(hidden)
        for name, hidden in {
            "hidden": f"<p hidden>{SECRET}</p>",
            "display-none": f'<div style="DISPLAY : none ;"><p>{SECRET}</p></div>',
            "visibility": f'<p style="color:red;visibility:hidden">{SECRET}</p>',
            "sheet": f"<style>.k,p.u{{display:none!important}}</style><p class='z k'>{SECRET}</p>",
            "sheet-by-id": f"<style>#k{{visibility:hidden}}</style><p id=k>{SECRET}</p>",
            "off-screen": f'<p style="position:absolute;left:-9999px">{SECRET}</p>',
            "size-0": f'<p style="font-size:0">{SECRET}</p>',
            "see-through": f'<p style="opacity:0">{SECRET}</p>',
            "white-on-white": f'<p style="color:#FFFFFF">{SECRET}</p>',
            "white-on-white-said": f'<p style="background:#fff;color:white">{SECRET}</p>',
            "template": f"<template><p>{SECRET}</p></template>",
            "noscript": f"<noscript><p>{SECRET}</p></noscript>",
            "script": f"<script>document.write('<p>{SECRET}</p>')</script>",
            "comment": f"<!-- <p>{SECRET}</p> -->",
            "dialog": f"<dialog><p>{SECRET}</p></dialog>",
            "picture-text": f'<img alt="{SECRET}" src="data:,x"><svg><text>{SECRET}</text></svg>',
            "select": f"<select><option>{SECRET}</option></select>",
            "screen-reader": f'<p class="visually-hidden">{SECRET}</p>',
        }.items()
    }


def refused() -> dict[str, bytes]:
    """Files of this name that hold no text, or none that can be had."""
    script = "<div id=root></div><script>" + "render();" * 1000 + "</script>"
    return {
        "script-only": _page(script),
        "empty-page": _page(""),
        "white-space": b"<html> \n\t </html>",
        "pictures-only": _page("<img src=a.png><img src=b.png>"),
        "frames-only": b"<html><frameset cols=*><frame src=a.htm></frameset></html>",
        "all-hidden": _page(f"<p hidden>{SECRET}</p>"),
        "style-sheet-unclosed": _page(f"<p>{SECRET}</p>", "<style>.a{color:red}"),
        "comment-unclosed": _page(f"<!-- <p>{SECRET}</p>"),
        "comment-only": b"<!-- x -->",
        "binary": b"<html>" + _noise(1, 60_000),
        "random": _noise(2, 20_000),
        "nul": b"<html>" + b"\0" * 10_000,
        "utf16-cut": codecs.BOM_UTF16_LE + "<html>text".encode("utf-16-le")[:-1],
        "entangled": b"<div>" * 400_000 + b"</span>" * 400_000,
        "utf16-lone-surrogate": "<html><p>x".encode("utf-16") + b"\x00\xd8",
    }  # fmt: skip


FILES = readable() | hiding() | refused()
