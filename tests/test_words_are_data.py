"""The words that are looked for in texts stand in the languages' folders, and not in the code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

import briefgen
from briefgen.languages import PARTED, folder, lists

CODE = Path(briefgen.__file__).parent
LOOKING = ("readers", "comparison", "extraction")
"""The packages that look for words."""

OF_NO_LANGUAGE = {
    "readers/stating/address.py": "parameters of addresses",
    "readers/docx/": "the vocabulary of OOXML, and names that programs give styles and files",
    "readers/html/": "the vocabulary of HTML, and names that authors of pages give its elements",
    "readers/stating/fielded.py": "names of fields, as programs that make sites know them",
    "readers/lines/inline.py": "marks of Markdown, and the schemes of addresses",
    "readers/pdf/fonts.py": "names of fonts",
    "readers/pdf/metadata.py": "names of programs and endings of files",
}
OWN_NAMES = {
    "readers/apart.py packed": "fields of a source",
    "readers/layout/notice_rules.py KINDS": "kinds of noise",
    "comparison/relating/rating.py _BY_WORDS": "rules by their names",
    "readers/stating/own_address.py OWN_NOISE": "kinds of noise",
    "readers/stating/profile.py NOT_ABOUT_IT": "kinds of noise",
    "comparison/linking/links.py _LETTERS": "features of a link",
    "comparison/linking/pairs.py NAMES": "features of a link",
    "comparison/linking/differing.py NAMES": "features of a difference",
    "comparison/relating/rating.py _BY_PLACE": "rules of extraction",
    "extraction/features.py RULES": "rules of extraction",
    "extraction/rule_words.py RULES": "rules of extraction",
    "extraction/prose/manner.py _MARKS": "marks",
    "extraction/prose/sequence.py _PLACES": "features of the second vote",
    "extraction/features.py TENSES": "by the names under which the weights learnt them",
    "extraction/movement.py _PASSIVE": "the same",
    "extraction/rulings.py _AHEAD": "the same",
    "extraction/rulings.py _NEAR": "sections of movement.txt",
    "extraction/verb_groups.py _LATER": "the same",
    "extraction/verb_groups.py _ENDS_OPEN": "the same",
}
"""What our own tables and records are made of: the module and what is defined there."""
LEAST = 3
"""Words that make a list."""


@lru_cache(maxsize=1)
def vocabulary() -> frozenset[str]:
    """The words of all lists."""
    entries = (
        entry
        for file in folder().glob("*.txt")
        for section in lists(file.stem).values()
        for entry in section
        if PARTED not in entry
    )
    return frozenset(word for entry in entries for word in re.findall(r"[a-z]{2,}", entry.lower()))


def told(source: str) -> Iterator[tuple[str, str]]:
    """Each alternation and each list of English words in Python's ``source``, behind the name of
    what it helps to define."""
    for statement in ast.parse(source).body:
        passed_over = set(map(id, _said_of_code(statement)))
        for node in ast.walk(statement):
            if id(node) not in passed_over and _english(node):
                yield _defined(statement), ast.unparse(node)[:70]


def _said_of_code(statement: ast.stmt) -> Iterator[ast.AST]:
    """Docstrings, and what ``__all__`` and ``__slots__`` hold."""
    for node in ast.walk(statement):
        if isinstance(node, ast.Expr):
            yield node.value
        elif isinstance(node, ast.stmt) and _defined(node).startswith("__"):
            yield from ast.walk(node)


def _defined(statement: ast.stmt) -> str:
    match statement:
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
            return name
        case ast.Assign(targets=[ast.Tuple(elts=[ast.Name(id=name), *_])]):
            return name
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            return name
    return ""


def _english(node: ast.AST) -> bool:
    match node:
        case ast.Constant(value=str(text)) if "|" in text:
            if text.endswith(" | None"):
                return False
            # Names of groups and kinds of characters are no words.
            bare = re.sub(r"\(\?P<\w+>|\(\?P=\w+\)|\\.|\[[^\]]*\]", " ", text)
            return _several(re.findall(r"[a-z]{2,}", bare.lower()), 2)
        case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(text)), attr="split")):
            return _several(text.split())
        case ast.Set(elts=elements) | ast.Tuple(elts=elements) | ast.List(elts=elements):
            return _several(_words(elements))
        case ast.Dict(keys=keys):
            return _several(_words([key for key in keys if key is not None]))
    return False


def _words(elements: list[ast.expr]) -> list[str]:
    values = [each.value for each in elements if isinstance(each, ast.Constant)]
    return [value for value in values if isinstance(value, str)]


def _several(found: list[str], least: int = LEAST) -> bool:
    return sum(word in vocabulary() for word in found) >= least


@pytest.mark.parametrize("package", LOOKING)
def test_no_module_holds_words_of_a_language(package: str) -> None:
    found = [
        (f"{file.relative_to(CODE)} {name}", text)
        for file in sorted((CODE / package).rglob("*.py"))
        if not str(file.relative_to(CODE)).startswith(tuple(OF_NO_LANGUAGE))
        for name, text in told(file.read_text(encoding="utf-8"))
    ]
    assert [each for each in found if each[0] not in OWN_NAMES] == []


@pytest.mark.parametrize(
    "source",
    [
        r'FORM = re.compile(r"\b(?:should|must)\b")',
        'WORDS = frozenset({"before", "after", "when"})',
        'WORDS = ("before", "after", "when")',
        'WORDS = {"early": 2, "mid": 6, "late": 11}',
        'WORDS = "the of and to".split()',
        'def says(text):\n    return re.search(f"{START}(?:press|media) ", text)',
    ],
)
def test_a_list_of_words_is_found(source: str) -> None:
    assert [name for name, _ in told(source)] == ["says" if "says" in source else source.split()[0]]


@pytest.mark.parametrize(
    "source",
    [
        '"""Words such as the|of|and."""',
        '__all__ = ["before", "after", "when"]',
        'class A:\n    __slots__ = ("before", "after", "when")',
        r'FORM = r"(?P<when>\d+|[a-z]+)(?P=when)|\bx"',
        'raise ReadError("it was made before and after", "give the parts that matter")',
    ],
)
def test_what_is_no_list_of_words_is_not(source: str) -> None:
    assert list(told(source)) == []
