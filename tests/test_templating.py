"""Templates: found, filled, and refused where they slip."""

import pytest

from briefgen import isolation
from briefgen.brief import Limits, Occasion, compose
from briefgen.claim import Role
from briefgen.comparison import compare
from briefgen.document import lines
from briefgen.errors import TemplateError
from briefgen.settings import Settings
from briefgen.subject import Subject
from briefgen.templating import fill, find, names
from briefgen.theme import Density
from tests.making import claim, text

CONFIG = """
description = "Small"
pages = 1
words = 100
[limits]
findings = 3
[[ladder]]
density = "compact"
[[ladder]]
findings = 1
[running]
version = "Version {{ version }}"
"""


@pytest.fixture
def brief():
    source = text("A", "Rail | grew by *half*.\nIt cost more.")
    claims = [
        claim(source, "Rail | grew by *half*."),
        claim(source, "It cost more.", Role.MIXED),
    ]
    settings = Settings(subject=Subject("Rail & ports"))
    comparison = compare([source], claims, settings.subject)
    return compose(comparison, [source], settings, Limits(), Occasion()).brief


@pytest.fixture
def made(tmp_path, brief):
    """Fills a template whose Markdown is given and returns its lines."""

    def make(markdown, config=CONFIG):
        (tmp_path / "brief.md.j2").write_text(markdown, encoding="utf-8")
        (tmp_path / "template.toml").write_text(config, encoding="utf-8")
        return list(lines(fill(find(str(tmp_path)), brief, "en", "2026-01-31", "b1")))

    return make


def test_values_of_a_source_are_never_markup(made):
    text = "# {{ subject }}\n\n{{ findings[0].quotes[0].text }}\n"
    assert made(text) == ["Rail & ports", "Rail | grew by *half*"]


def test_the_policy_template_comes_with_the_package():
    assert names()["policy"] == "Policy brief in four pages; page 1 stands alone"


def test_the_ladder_carries_limits_down(tmp_path, made):
    made("# x")
    ladder = find(str(tmp_path)).ladder
    assert [(s.density, s.limits.findings) for s in ladder] == [
        (Density.NORMAL, 3),
        (Density.COMPACT, 3),
        (Density.COMPACT, 1),
    ]


def test_an_unknown_template_is_told_with_those_known():
    with pytest.raises(TemplateError, match='there is no template "plicy"; use one of: policy'):
        find("plicy")


@pytest.mark.parametrize(
    ("markdown", "message"),
    [
        ("# x\n\n{{ subjct }}", "line 3: 'subjct' is undefined"),
        ("# x\n\n{% if %}", "line 3: Expected an expression"),
        ("# x\n\na | b", "line 3: a stray |"),
        ("# x\n\n::: calout\n:::", "line 3: unknown directive calout"),
        ("# x\n{{ voices[7].name }}", "line 2: "),
        ("# x\n\n{{ counts.sources / 0 }}", "line 3: division by zero"),
        ("# x\n\n{{ ''.__class__ }}", "line 3: access to attribute '__class__'"),
        ("no title", "makes no title"),
    ],
)
def test_a_slip_names_the_template_and_its_line(made, markdown, message):
    with pytest.raises(TemplateError) as caught:
        made(markdown)
    assert "brief.md.j2" in str(caught.value)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ("pages = ", "template.toml: Invalid value"),
        ("pages = 1\n[running]", "template.toml: 'description'"),
        (CONFIG + "[theme.colours]\nnavyy = '#000000'", "unknown theme.colours.navyy"),
        (CONFIG + "[theme.colours]\nnavy = 'blue'", "must be a colour"),
        (CONFIG + "[theme.styles.body]\nsise = 3", "unknown theme.styles.body.sise"),
    ],
)
def test_a_slip_in_the_configuration_is_named(made, config, message):
    with pytest.raises(TemplateError) as caught:
        made("# x", config)
    assert message in str(caught.value)


def test_a_template_without_end_is_stopped_and_named(made, monkeypatch):
    monkeypatch.setattr(isolation, "SECONDS", 1.0)
    monkeypatch.setattr(isolation, "_shared", [])
    loop = "{% for i in range(99999) %}" * 3 + "{% endfor %}" * 3
    with pytest.raises(TemplateError, match=r"/brief\.md\.j2 does not render: it takes longer"):
        made(f"# {{{{ subject }}}}\n\n{loop}\n")


def test_a_template_that_makes_too_much_text_is_refused(made):
    with pytest.raises(TemplateError, match=r"/brief\.md\.j2 makes \d+,\d+,\d+ characters"):
        made("# A\n\n" + '{% for i in range(9999) %}{{ "a" * 999 }} {% endfor %}\n')
