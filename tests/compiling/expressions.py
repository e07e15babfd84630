"""Jinja's expressions as Python's: most are written alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from itertools import count
from typing import Any

import markupsafe
from jinja2 import nodes

from briefgen.markup import escape

INFIX = {
    "eq": "==", "ne": "!=", "lt": "<", "lteq": "<=", "gt": ">", "gteq": ">=",
    "in": "in", "notin": "not in", nodes.Add: "+", nodes.Sub: "-", nodes.Mul: "*",
    nodes.And: "and", nodes.Or: "or",
}  # fmt: skip
PLAIN = {"length": "len", "list": "list", "max": "max", "sum": "sum"}
"""Filters that Python has as functions, as templates of ours use them."""
NAMED = ("first", "groupby", "join", "lower", "rejectattr", "reverse", "select", "selectattr",
         "unique", "upper")  # fmt: skip
"""Filters that are written out in ``briefgen.templating.filters``, under the same names."""
LOOP = {
    "first": "not {0}", "last": "{0} == len({1}) - 1", "index0": "{0}",
    "previtem": "{1}[{0} - 1]", "nextitem": "{1}[{0} + 1]",
}  # fmt: skip
"""What ``loop`` knows, of the place {0} in the list {1}."""


class Unknown(Exception):
    """Something of Jinja's that is not translated."""


class Scope:
    """Names of the template and what they are called in Python: each scope has its own."""

    def __init__(self, outer: Scope | None = None) -> None:
        self.outer = outer
        self.known: dict[str, str] = {}
        self.given: set[str] = set()
        """Names that were read, here or in a scope within, as values of the brief."""
        self.numbers: count[int] = outer.numbers if outer else count(1)
        self.loop: tuple[str, str] | None = None
        """The place and the list of the loop whose body this is."""

    def add(self, name: str) -> str:
        """``name`` in Python, which this scope has or sets from here on."""
        if name in self.given:
            raise Unknown(f"{name} is set after it was read")
        return self.known.setdefault(name, f"{name}_{next(self.numbers)}")

    def find(self, name: str) -> str | None:
        """``name`` in Python, or None where it is a value of the brief."""
        if name in self.known:
            return self.known[name]
        found = self.outer.find(name) if self.outer else None
        if not found:
            self.given.add(name)
        return found

    def around(self) -> tuple[str, str]:
        """The place and the list of the loop around."""
        if self.loop:
            return self.loop
        if self.outer is None:
            raise Unknown("loop outside of one")
        return self.outer.around()


def shown(node: nodes.Expr, scope: Scope, escaped: bool) -> str:
    """The text that ``{{ node }}`` prints."""
    with suppress(nodes.Impossible):
        # What is known beforehand is a template's own wording, as Jinja has it.
        known = node.as_const()
        return repr(str(markupsafe.escape(known) if escaped else known))
    return _shown(node, scope, escaped)


def _shown(node: nodes.Expr, scope: Scope, escaped: bool) -> str:
    """The text of a value that a build decides."""
    if isinstance(node, nodes.CondExpr):
        parts = (node.expr1, node.expr2 or nodes.Const(""))
        yes, no = (_shown(part, scope, escaped) for part in parts)
        return f"({yes} if {python(node.test, scope)} else {no})"
    if isinstance(node, nodes.Const):
        return repr(str(escape(node.value) if escaped else node.value))
    return f"{'escape' if escaped else 'str'}({python(node, scope)})"


def python(node: nodes.Expr | None, scope: Scope) -> str:
    """``node`` as an expression of Python's. Raises Unknown."""
    make = _MAKERS.get(type(node))
    if node is None or make is None:
        raise Unknown(f"{type(node).__name__} in an expression")
    return make(node, scope)


def _all(found: Iterable[nodes.Expr], scope: Scope) -> str:
    return ", ".join(python(each, scope) for each in found)


def _name(node: nodes.Name, scope: Scope) -> str:
    return scope.find(node.name) or f"values[{node.name!r}]"


def _attribute(node: nodes.Getattr, scope: Scope) -> str:
    if isinstance(node.node, nodes.Name) and node.node.name == "loop":
        return f"({LOOP[node.attr].format(*scope.around())})"
    return f"attribute({python(node.node, scope)}, {node.attr!r})"


def _item(node: nodes.Getitem, scope: Scope) -> str:
    return f"{python(node.node, scope)}[{python(node.arg, scope)}]"


def _slice(node: nodes.Slice, scope: Scope) -> str:
    ends = (node.start, node.stop, *([node.step] if node.step else []))
    return ":".join(python(end, scope) if end else "" for end in ends)


def _tuple(node: nodes.Tuple, scope: Scope) -> str:
    return f"({_all(node.items, scope)}{',' if len(node.items) == 1 else ''})"


def _dict(node: nodes.Dict, scope: Scope) -> str:
    pairs = (f"{python(pair.key, scope)}: {python(pair.value, scope)}" for pair in node.items)
    return f"{{{', '.join(pairs)}}}"


def _compared(node: nodes.Compare, scope: Scope) -> str:
    rest = "".join(f" {INFIX[each.op]} {python(each.expr, scope)}" for each in node.ops)
    return f"({python(node.expr, scope)}{rest})"


def _infix(node: nodes.BinExpr, scope: Scope) -> str:
    return f"({python(node.left, scope)} {INFIX[type(node)]} {python(node.right, scope)})"


def _choice(node: nodes.CondExpr, scope: Scope) -> str:
    no = python(node.expr2, scope) if node.expr2 else "''"
    return f"({python(node.expr1, scope)} if {python(node.test, scope)} else {no})"


def _test(node: nodes.Test, scope: Scope) -> str:
    if node.name != "none":
        raise Unknown(f"the test {node.name}")
    return f"({python(node.node, scope)} is None)"


def _call(node: nodes.Call, scope: Scope) -> str:
    if node.dyn_args or node.dyn_kwargs:
        raise Unknown("a call with * or **")
    named = {each.key: python(each.value, scope) for each in node.kwargs}
    match node.node:
        case nodes.Name(name="namespace"):
            called = "SimpleNamespace"
        case nodes.Name(name=name) if macro := scope.find(name):
            called, named = macro, {f"{key}_": value for key, value in named.items()}
        case nodes.Getattr():
            called = python(node.node, scope)
        case _:
            raise Unknown(f"a call of {node.node}")
    more = (f"{key}={value}" for key, value in named.items())
    return f"{called}({', '.join([*(python(each, scope) for each in node.args), *more])})"


def _filter(node: nodes.Filter, scope: Scope) -> str:
    of = python(node.node, scope)
    named = {each.key: python(each.value, scope) for each in node.kwargs}
    more = _all(node.args, scope)
    if node.name == "map" and named.keys() == {"attribute"} and not more:
        return f"attributes({of}, {named['attribute']})"
    if node.name == "map" and not named and [*map(_constant, node.args)] == ["length"]:
        return f"map(len, {of})"
    if node.name == "sum" and named.keys() == {"start"} and not more:
        return f"sum({of}, {named['start']})"
    if named or node.name not in (*PLAIN, *NAMED) or (more and node.name in PLAIN):
        raise Unknown(f"the filter {node.name}, as it is used here")
    return f"{PLAIN.get(node.name, node.name)}({of}{f', {more}' if more else ''})"


def _constant(node: nodes.Expr) -> Any:
    return node.value if isinstance(node, nodes.Const) else None


_MAKERS: dict[type, Callable[[Any, Scope], str]] = {
    nodes.Const: lambda node, scope: repr(node.value),
    nodes.Name: _name,
    nodes.NSRef: lambda node, scope: f"{python(nodes.Name(node.name, 'load'), scope)}.{node.attr}",
    nodes.Getattr: _attribute,
    nodes.Getitem: _item,
    nodes.Slice: _slice,
    nodes.List: lambda node, scope: f"[{_all(node.items, scope)}]",
    nodes.Tuple: _tuple,
    nodes.Dict: _dict,
    nodes.Compare: _compared,
    nodes.Add: _infix,
    nodes.Sub: _infix,
    nodes.Mul: _infix,
    nodes.And: _infix,
    nodes.Or: _infix,
    nodes.Not: lambda node, scope: f"(not {python(node.node, scope)})",
    nodes.CondExpr: _choice,
    nodes.Concat: lambda node, scope: f"concat({_all(node.nodes, scope)})",
    nodes.Test: _test,
    nodes.Call: _call,
    nodes.Filter: _filter,
}
"""How each kind of expression is written."""
