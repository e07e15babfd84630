"""Templates of ours that were made into Python: they say what Jinja makes of their text."""

from pathlib import Path

import pytest

from briefgen.building import Request, build
from briefgen.editions import edition
from briefgen.templating import find, names, rendering
from briefgen.templating.parts import TEXT, Part
from briefgen.templating.ready import ready
from briefgen.templating.rendering import rendered
from tests import compiling
from tests.compiling import Unknown, running_source, source
from tests.desk import OPINION, SETTINGS, made

SEEDS = Path(__file__).parents[1] / "seeds"
ALL = tuple(names())
FIGURES = """[[figures]]
title = "Ships"
kind = "line"
source = "the port, by letter"
columns = ["Year", "Ships"]
rows = [["2020", "400"], ["2021", "450"]]
"""
VALUES = {
    "n": 2,
    "name": "Rail & <ports>",
    "rows": [{"kind": "b", "size": 2, "on": True}, {"kind": "A", "size": 0, "on": False}],
    "pairs": [("x", ["A", "B"]), ("y", [])],
    "counts": {"kept": 3},
    "none": None,
}


def part(text: str) -> Part:
    return Part(TEXT, Path("templates/any/brief.md.j2"), text)


def run(code: str) -> dict:
    names: dict = {}
    exec(code, names)
    return names


def test_what_was_made_of_the_templates_is_what_would_be_made_now(accept):
    if accept:
        compiling.write()
    there = {path.name: path.read_text(encoding="utf-8") for path in compiling.FOLDER.glob("*.py")}
    there.pop("__init__.py")
    assert there == compiling.modules(), "python -m tests.compiling makes them anew"


SNIPPETS = r"""
{{ name }} and {{ 'a.b' }} and {{ 'a & b' ~ 1 }} and {{ n }}
{{ 'one.' if n == 1 else name }}{{ 'never' if n > 2 }}
{% if n < 2 %}few{% elif n == 2 %}two{% else %}many{% endif %}
{% for r in rows if r.size %}{{ r.kind }}{{ '' if loop.last else ',' }}{% endfor %}
{% for k, l in pairs %}{{ loop.index0 }}{{ k }}{% for x in l %}{{ x }}{% endfor %};{% endfor %}
{% for r in [] %}x{% else %}none{% endfor %}
{% for r in rows %}{{ loop.first or loop.previtem.kind }}{% endfor %}
{% set t = namespace(k=0) %}{% if n %}{% set t.k = t.k + 1 %}{% endif %}{{ t.k }}
{% set m = n + 1 %}{% for r in rows %}{% set m = r.size %}{{ m }}{% endfor %}{{ m }}
{% macro two(a, b='x') %}[{{ a }}{{ b }}]{% endmacro %}{{ two(name) }}{{ two('*', b=n) }}
{% macro a() %}{{ b() }}{% endmacro %}{% macro b() %}<{{ name }}>{% endmacro %}{{ a()|upper }}
{% macro m() %}*{% endmacro %}{{ 'a & b' ~ m() ~ n }}{{ [m(), '<']|join(' & ') }}
{{ rows|map(attribute='kind')|join('; ') }}{{ pairs|map(attribute=0)|map('length')|max }}
{{ rows|selectattr('on')|list|length }}{{ [0, n]|select|list|length }}
{{ (rows|rejectattr('size', 'equalto', 2)|first).kind }}
{{ rows|selectattr('kind', 'in', ['b'])|list|length }}
{{ pairs|map(attribute=1)|sum(start=[])|unique|list }}{{ ['b', 'a', 'B']|unique|join(' ') }}
{% for x in [1, 2]|reverse %}{{ x }}{% endfor %}
{% for kind, some in rows|groupby('kind') %}{{ kind }}{{ some|length }}{% endfor %}
{{ [n]|join(' ') or '–' }}{{ name[:4]|lower }}{{ name[5:] }}
{{ counts.kept * 2 - 1 }}{{ {'a': 'b'}.get('a', 'c') }}{{ none is none and not n }}
{{ (1, 2)|length }}{{ n in (2,) or n not in [3] }}{{ name.split() }}
"""
"""Each with something else of the language."""
SPACES = "a\n  {% if n %}\n b\n  {% endif +%}\n c {#- said -#} d\n"


@pytest.mark.parametrize("text", [*SNIPPETS.strip().split("\n"), SPACES])
def test_a_template_says_as_python_what_jinja_makes_of_it(text):
    code = run(source(text, "any", "hash"))
    plain = run(running_source([text]))["TEXTS"] if "macro" not in text else {}
    expected, running = rendered((part(text),), dict.fromkeys(plain, text), VALUES)
    assert "".join(code["fill"](VALUES, None)[0]) == expected
    assert {key: " ".join(fill(VALUES).split()) for key, fill in plain.items()} == running


def test_a_template_imports_what_another_part_sets():
    first = "{% from 'w.md.j2' import small, say with context %}{{ say(small) }}"
    second = "{% set small = n %}{% macro say(x) %}{{ x }} of {{ name }}{% endmacro %}"
    code = {name: run(source(text, name, "")) for name, text in (("", first), ("w.md.j2", second))}
    imported = lambda name: code[name]["fill"](VALUES, None)[1]  # noqa: E731
    parts = (part(first), Part("w.md.j2", Path("templates/any/w.md.j2"), second))
    assert "".join(code[""]["fill"](VALUES, imported)[0]) == rendered(parts, {}, VALUES)[0]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("{% include 'x' %}", "Include"),
        ("{{ n|center }}", "the filter center"),
        ("{{ rows|join(', ', attribute='kind') }}", "the filter join"),
        ("{{ n is even }}", "the test even"),
        ("{{ range(3) }}", "a call of"),
        ("{{ loop.first }}", "loop outside of one"),
        ("{{ n // 2 }}", "FloorDiv in an expression"),
        ("{% for r in rows recursive %}x{% endfor %}", "a recursive loop"),
        ("{{ n }}{% set n = 1 %}", "n is set after it was read"),
        (
            "{% for r in rows %}{% if r.on %}{% set x = r %}{% endif %}{{ x }}{% endfor %}",
            "a name that only some turns of a loop set",
        ),
    ],
)
def test_what_is_not_understood_is_refused(text, what):
    with pytest.raises(Unknown, match=what):
        source(text, "any", "hash")


@pytest.fixture
def filled(monkeypatch):
    """How often a template was filled; each time Jinja must agree."""
    found = []

    def checked(*asked):
        said = ready(*asked)
        assert said == rendered(*asked)
        found.append(asked)
        return said

    monkeypatch.setattr(rendering, "ready", checked)
    return found


def test_every_template_says_of_the_seeds_what_jinja_says(filled, tmp_path):
    build(Request((SEEDS,), tmp_path, template=ALL[0], also=ALL[1:], annex=True))
    assert {asked[0][0].path.parent.name for asked in filled} == set(ALL)


def test_every_template_says_of_an_edited_brief_what_jinja_says(filled, tmp_path):
    desk = made(tmp_path / "texts")
    for number in range(5):
        desk.put(f"opinion{number}.txt", OPINION.replace("20%", f"2{number}%"))
    desk.put("brief.toml", FIGURES + SETTINGS)
    desk.write()
    asked = Request((desk.folder,), tmp_path / "old", template=ALL[0], also=ALL[1:])
    build(asked)
    desk.edit("The cranes have handled", role='"mixed"', approved_by='"B. Li"')
    desk.edit('name = "Cranes"', standing='"progress"', approved_by='"B. Li"')
    desk.add('\n[[note]]\nsection = "mixed"\ntext = "Due in *May*."\nauthor = "A. Editor"\n')
    build(asked._replace(out=tmp_path / "new", since=edition(tmp_path / "old" / "brief.json")))
    *_, values = filled[-1]
    assert all((values["changes"], values["charts"], values["editing"].notes))


def test_a_template_that_was_edited_is_for_jinja():
    layout = find("note")
    first, *others = layout.parts
    edited = (first._replace(text=f"{first.text} "), *others)
    assert ready(edited, layout.running, {}) is None
    assert ready(layout.parts, {"kind": "another text"}, {}) is None


def test_a_template_that_was_not_made_is_for_jinja():
    assert ready((part("# x"),), {}, {}) is None


def test_values_that_a_template_does_not_expect_are_for_jinja():
    layout = find("note")
    assert ready(layout.parts, layout.running, {}) is None
