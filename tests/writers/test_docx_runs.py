"""Runs and links."""

from __future__ import annotations

import pytest

from briefgen.theme import Theme
from briefgen.writers.docx import write
from briefgen.writers.docx.runs import target
from tests.blocks import document, emph, link, p, strong
from tests.writers.docx_reading import R, W, relationships, spoken, xml


@pytest.mark.parametrize(
    ("href", "address"),
    [
        ("https://example.org/a?b=1&c=2#d", "https://example.org/a?b=1&c=2#d"),
        ("HTTP://example.org:8080", "HTTP://example.org:8080"),
        ("mailto:jo.quay@example.org?subject=a b", "mailto:jo.quay@example.org?subject=a%20b"),
        # Word calls a file damaged when an address in it does not parse.
        ('https://example.org/a b"<é>', "https://example.org/a%20b%22%3C%C3%A9%3E"),
        ("https://bücher.example/", "https://bücher.example/"),
        ("https://", None),
        ("https://[::1", None),
        ("https://example.org:99999/", None),
        ("https://a b.org", None),
        ("mailto:nobody", None),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("ftp://example.org", None),
        ("//example.org", None),
        ("example.org", None),
    ],
)
def test_only_web_and_mail_addresses_are_links(href: str, address: str | None) -> None:
    assert target(href) == address


def test_what_is_no_address_stays_text() -> None:
    data = write(document(p(link("here", "javascript:x"))), Theme()).data
    assert list(xml(data).iter(f"{W}hyperlink")) == []
    assert spoken(next(xml(data).iter(f"{W}p"))) == "here"


def test_a_link_used_twice_has_one_relationship() -> None:
    made = document(p(link("a", "https://example.org/1"), link("b", "https://example.org/1")))
    data = write(made, Theme()).data
    ids = {node.get(f"{R}id") for node in xml(data).iter(f"{W}hyperlink")}
    assert [relationships(data)[name] for name in ids] == ["https://example.org/1"]


def test_marks_are_character_styles() -> None:
    data = write(
        document(p("a", strong("b"), emph("c"), link("d", "mailto:d@e.org"))), Theme()
    ).data
    styles = [
        [style.get(f"{W}val") for style in run.iter(f"{W}rStyle")]
        for run in xml(data).iter(f"{W}r")
    ]
    assert styles == [[], ["Strong"], ["Emphasis"], ["Hyperlink"]]
