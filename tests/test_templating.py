"""Templates: found, filled, and refused where they slip."""

import tomllib

import pytest

from briefgen import isolation
from briefgen.brief import Limits, Occasion, compose
from briefgen.claim import Role
from briefgen.comparison import compare
from briefgen.errors import TemplateError
from briefgen.settings import Settings
from briefgen.spoken import lines
from briefgen.subject import Subject
from briefgen.templating import fill, find, names, root
from briefgen.templating.slips import check
from briefgen.theme import Density, Profile
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


def test_a_title_has_a_message_where_its_subject_is_short(brief):
    layout = find("policy")
    words = "Ending the single word in the inspection of ports"
    told = [
        next(lines(fill(layout, known, "en", "2026-01-31", "b1")))
        for known in (
            brief,
            brief._replace(agreed_progress=("rail",), agreed_shortfall=("ports",)),
            brief._replace(agreed_shortfall=("ports",), subject=words),
        )
    ]
    assert told == [
        "Rail & ports: what one text reports",
        "Rail & ports: progress on rail, shortfall on ports",
        words,
    ]


def test_the_policy_template_comes_with_the_package():
    assert names()["policy"].description == "Policy brief in four pages; page 1 stands alone"


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
        ("# x\n\n{{ subjct }}", "line 3: 'subjct' is undefined; did you mean \"subject\"?"),
        ("# x\n\n{{ zzz }}", "line 3: 'zzz' is undefined; compare it with a template that ships"),
        ("# x\n\n{% if %}", "line 3: Expected an expression"),
        ("# x\n\n{% if %}", "; compare it with a template that ships"),
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
        ("pgaes = 2" + CONFIG, 'unknown key "pgaes"; did you mean "pages"?'),
        (CONFIG.replace("pages = 1", "pages = 'one'"), "pages must be a whole number from 0 on"),
        (CONFIG.replace("pages = 1", "pages = -1"), "pages must be a whole number from 0 on"),
        (CONFIG.replace("pages = 1", "pages = true"), "pages must be a whole number from 0 on"),
        (CONFIG.replace("pages = 1", "pages = 0.5"), "pages must be a whole number from 0 on"),
        ("reserve = 1\n" + CONFIG, "reserve must be a number from 0 to less than 1"),
        ("sections = ['figure']\n" + CONFIG, 'unknown section "figure"; did you mean "figures"?'),
        ("limits = 3\n", "'description' is missing; it must be text in quotation marks"),
        (CONFIG.replace("findings = 3", "finding = 3"), 'did you mean "findings"?'),
        (CONFIG.replace("findings = 3", "list_items = 3"), "list_items must be true or false"),
        (
            CONFIG.replace('"compact"', '"tight"'),
            "ladder[1].density must be one of normal, compact",
        ),
        (CONFIG.replace("findings = 1", "drop = 'a'"), "ladder[2].drop must be a list of texts"),
        (
            CONFIG.replace("[[ladder]]", "[ladder]", 1).rsplit("[[", 1)[0] + "[running]",
            "[[ladder]]",
        ),
        (CONFIG + "isuer = 'x'", 'unknown key "running.isuer"; did you mean "issuer"?'),
        (CONFIG + "issuer = 7", "running.issuer must be text in quotation marks"),
        (
            CONFIG + "[profiles.large]",
            'unknown key "profiles.large"; known are accessible, standard',
        ),
        (CONFIG + "[profiles.accessible]\npages = -2", "profiles.accessible.pages must be a whole"),
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


def test_what_several_templates_say_is_imported_by_one_from_elsewhere_too(made):
    words = (
        '{% from "shared/words.md.j2" import plural with context %}# {{ plural(2, "a", "texts") }}'
    )
    assert made(words) == ["two texts"]


def test_a_file_of_its_own_comes_before_the_shared_one(tmp_path, made):
    (tmp_path / "shared").mkdir()
    own = tmp_path / "shared" / "words.md.j2"
    own.write_text("{% macro plural() %}mine{% endmacro %}", encoding="utf-8")
    assert made('{% from "shared/words.md.j2" import plural %}# {{ plural() }}') == ["mine"]


def test_a_slip_in_an_imported_file_names_that_file(tmp_path, made):
    own = tmp_path / "own.md.j2"
    own.write_text("\n{% macro x() %}{{ subjct }}{% endmacro %}", encoding="utf-8")
    with pytest.raises(TemplateError, match=r"/own\.md\.j2, line 2: 'subjct' is undefined"):
        made('{% from "own.md.j2" import x with context %}# {{ x() }}')
    own.write_text("{% macro x() %}a\n\nb | c{% endmacro %}", encoding="utf-8")
    with pytest.raises(TemplateError, match=r"/own\.md\.j2, line 3: a stray \|"):
        made('{% from "own.md.j2" import x %}# {{ x() }}')


@pytest.mark.parametrize(
    "name", ["gone.j2", "../a.j2", "/etc/passwd", "shared/../policy/brief.md.j2"]
)
def test_what_a_template_imports_lies_in_its_folder_or_is_shared(tmp_path, made, name):
    (tmp_path.parent / "a.j2").write_text("a", encoding="utf-8")
    with pytest.raises(TemplateError, match=r'imports ".+", which is not there; a template may'):
        made(f'# x\n\n{{% include "{name}" %}}')


def test_nothing_is_loaded_that_is_not_named_in_so_many_words(tmp_path, made):
    (tmp_path / "own.md.j2").write_text("own", encoding="utf-8")
    with pytest.raises(TemplateError, match=r"line 1: own\.md\.j2"):
        made('{% set name = "own.md.j2" %}{% include name %}')


def test_a_change_in_an_imported_file_changes_the_hash(tmp_path, made):
    own = tmp_path / "own.md.j2"
    own.write_text("a", encoding="utf-8")
    made('# x\n\n{% include "own.md.j2" %}')
    before = find(str(tmp_path)).sha256
    own.write_text("b", encoding="utf-8")
    assert find(str(tmp_path)).sha256 != before


def test_an_annex_has_the_hash_of_what_it_is_the_evidence_of(tmp_path, made):
    made("# x", CONFIG.replace("words = 100", 'words = 100\nevidence_of = ["policy"]'))
    policy = find(str(tmp_path)).sha256
    made("# x", CONFIG.replace("words = 100", 'words = 100\nevidence_of = ["note"]'))
    annex = (tmp_path / "template.toml").read_bytes().replace(b"note", b"policy")
    (tmp_path / "template.toml").write_bytes(annex)
    assert find(str(tmp_path)).sha256 == policy
    (tmp_path / "template.toml").write_bytes(annex.replace(b"policy", b"annex"))
    with pytest.raises(TemplateError, match="evidence_of names annex, which prints the evidence"):
        find(str(tmp_path))


def test_a_part_that_a_rung_drops_stays_away_until_one_keeps_it(tmp_path, made):
    rungs = '[[ladder]]\ndrop = ["a", "b"]\n[[ladder]]\ndrop = ["c"]\nkeep = ["a"]\n[running]'
    markdown = "# x\n\n{{ 'b' in dropped }}"
    assert made(markdown, CONFIG.replace("[running]", rungs)) == ["x", "False"]
    steps = find(str(tmp_path)).ladder
    assert [step.dropped for step in steps][-2:] == [("a", "b"), ("b", "c")]


def test_a_profile_has_looks_of_its_own_over_the_templates(tmp_path, made):
    looks = "[theme.styles]\nlabelled = { size = 10.5 }\n"
    large = "[profiles.accessible.theme.styles]\nlabelled = { size = 13 }\n"
    made("# x", CONFIG + looks + large)
    sizes = {p: find(str(tmp_path), p).theme.style("labelled").size for p in Profile}
    assert sizes == {Profile.STANDARD: 10.5, Profile.ACCESSIBLE: 13}


def test_a_folder_without_a_template_does_not_hide_ours(tmp_path, monkeypatch):
    (tmp_path / "note").mkdir()
    monkeypatch.chdir(tmp_path)
    assert find("note").path == root() / "note" / "brief.md.j2"


def test_the_default_is_listed_first_and_then_the_shorter():
    assert list(names()) == ["policy", "handout", "note", "brief", "annex"]


@pytest.mark.parametrize("layout", names().values(), ids=names())
def test_the_configuration_of_each_template_that_ships_is_sound(layout):
    check(tomllib.loads((layout.path.parent / "template.toml").read_text(encoding="utf-8")))


def test_a_folder_or_file_that_is_no_template_is_told_as_such(tmp_path, made):
    with pytest.raises(
        TemplateError, match=r"there is no template in .* it holds no brief\.md\.j2; use one of"
    ):
        find(str(tmp_path))
    made("# x")
    with pytest.raises(TemplateError, match=r"there is no template in .* it is a file; use one of"):
        find(str(tmp_path / "brief.md.j2"))
    (tmp_path / "template.toml").unlink()
    with pytest.raises(TemplateError, match=r"has no template\.toml; copy that of the template"):
        find(str(tmp_path))
