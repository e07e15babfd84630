"""Jinja's statements as Python's: text is added to a list, a macro is a function."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jinja2 import Environment, nodes

from tests.compiling.expressions import Scope, Unknown, python, shown

_LINES = Environment(trim_blocks=True, lstrip_blocks=True, autoescape=True)
"""Reads as the environment does in which templates are filled."""
_HEAD = '''"""Made of {what} by ``python -m tests.compiling``: do not edit."""
'''
_IMPORTS = """
from types import SimpleNamespace

from markupsafe import Markup

from briefgen.markup import escape
from briefgen.templating.filters import *
"""
Lines = Iterator[str]


def source(text: str, what: str, digest: str) -> str:
    """A module whose ``fill`` gives the text that the template ``text`` makes of values, and the
    names that it sets: "part" gives the names of another by its name. Raises Unknown."""
    scope, body = Scope(), _LINES.parse(text).body
    lines = [*_block(body, scope, True), f"return out, {_names(body, scope)}"]
    head = f'{_HEAD.format(what=f"templates/{what}")}{_IMPORTS}\nMADE_OF = "{digest}"\n'
    return f"{head}\n\ndef fill(values, part):\n{_under('out = []', *lines)}"


def running_source(texts: Sequence[str]) -> str:
    """A module that holds, for each of ``texts`` of the running matter, a function of values."""
    functions, rows = [], []
    for number, text in enumerate(texts):
        body = [*_block(_LINES.parse(text).body, Scope(), False), 'return "".join(out)']
        functions.append(f"\n\ndef _text_{number}(values):\n{_under('out = []', *body)}")
        rows.append(f"    {text!r}: _text_{number},\n")
    head = _HEAD.format(what="the running matter of all template.toml")
    return f"{head}{_IMPORTS}{''.join(functions)}\n\nTEXTS = {{\n{''.join(rows)}}}\n"


def _under(*lines: str) -> str:
    return "".join(f"    {line}\n" for line in lines)


def _names(body: Sequence[nodes.Node], scope: Scope) -> str:
    """What ``body`` sets for certain, for others to import."""
    macros = [node.name for node in body if isinstance(node, nodes.Macro)]
    targets = [node.target for node in body if isinstance(node, nodes.Assign)]
    values = [target.name for target in targets if isinstance(target, nodes.Name)]
    return f"{{{', '.join(f'{name!r}: {scope.find(name)}' for name in (*values, *macros))}}}"


def _block(body: Sequence[nodes.Node], scope: Scope, escaped: bool) -> Lines:
    """The lines of ``body``; where values go into Markdown they are ``escaped``."""
    # A macro may call one that is defined below it.
    for node in body:
        if isinstance(node, nodes.Macro):
            scope.add(node.name)
    for node in body:
        match node:
            case nodes.Output():
                yield from _output(node, scope, escaped)
            case nodes.If():
                yield from _if(node, scope, escaped)
            case nodes.For():
                yield from _for(node, scope, escaped)
            case nodes.Macro():
                yield from _macro(node, scope, escaped)
            case nodes.Assign():
                value = python(node.node, scope)
                yield f"{_target(node.target, scope)} = {value}"
            case nodes.FromImport(template=nodes.Const(value=name), with_context=True):
                for each in node.names:
                    held, called = each if isinstance(each, tuple) else (each, each)
                    yield f"{scope.add(called)} = part({name!r})[{held!r}]"
            case _:
                raise Unknown(type(node).__name__)


def _target(node: nodes.Expr, scope: Scope) -> str:
    if isinstance(node, nodes.NSRef):
        return python(node, scope)
    if isinstance(node, nodes.Tuple):
        return ", ".join(_target(each, scope) for each in node.items)
    if isinstance(node, nodes.Name):
        return scope.add(node.name)
    raise Unknown(f"to set {node}")


def _output(node: nodes.Output, scope: Scope, escaped: bool) -> Lines:
    parts = [
        repr(each.data) if isinstance(each, nodes.TemplateData) else shown(each, scope, escaped)
        for each in node.nodes
    ]
    yield f"out.append({parts[0]})" if len(parts) == 1 else f"out += ({', '.join(parts)})"


def _if(node: nodes.If, scope: Scope, escaped: bool) -> Lines:
    word = "if"
    for branch in (node, *node.elif_):
        yield f"{word} {python(branch.test, scope)}:"
        yield from _inside(branch.body, scope, escaped)
        word = "elif"
    if node.else_:
        yield "else:"
        yield from _inside(node.else_, scope, escaped)


def _for(node: nodes.For, scope: Scope, escaped: bool) -> Lines:
    if node.recursive:
        raise Unknown("a recursive loop")
    if any(isinstance(each, nodes.Assign) for each in _branches(node.body)):
        raise Unknown("a name that only some turns of a loop set")
    of, inner = python(node.iter, scope), Scope(scope)
    target = _target(node.target, inner)
    number = next(inner.numbers)
    inner.loop = place, held = f"place_{number}", f"list_{number}"
    test = f" if {python(node.test, inner)}" if node.test else ""
    item = f"({target})" if "," in target else target
    yield f"{held} = [{item} for {item} in {of}{test}]" if test else f"{held} = list({of})"
    yield f"for {place}, {item} in enumerate({held}):"
    yield from _inside(node.body, inner, escaped)
    if node.else_:
        yield f"if not {held}:"
        yield from _inside(node.else_, scope, escaped)


def _branches(body: Sequence[nodes.Node]) -> Iterator[nodes.Node]:
    """What stands under a condition in the body of a loop, other loops apart."""
    for node in body:
        if isinstance(node, nodes.If):
            for branch in (node, *node.elif_):
                yield from (each for each in branch.body if not isinstance(each, nodes.For))
                yield from _branches(branch.body)
            yield from (each for each in node.else_ if not isinstance(each, nodes.For))
            yield from _branches(node.else_)


def _macro(node: nodes.Macro, scope: Scope, escaped: bool) -> Lines:
    name, inner = scope.add(node.name), Scope(scope)
    needed = len(node.args) - len(node.defaults)
    defaults = [""] * needed + [f"={python(each, scope)}" for each in node.defaults]
    for each in node.args:
        inner.known[each.name] = each.name + "_"
    arguments = (f"{each.name}_{more}" for each, more in zip(node.args, defaults, strict=True))
    yield f"def {name}({', '.join(arguments)}):"
    yield "    out = []"
    yield from _inside(node.body, inner, escaped)
    yield '    return Markup("".join(out))'


def _inside(body: Sequence[nodes.Node], scope: Scope, escaped: bool) -> Lines:
    yield from (f"    {line}" for line in [*_block(body, scope, escaped)] or ["pass"])
