"""``briefgen help``: a page on a topic, wrapped to the terminal."""

from __future__ import annotations

from collections.abc import Iterator

import click

from briefgen.cli.terminal import PLAIN_STATUSES, say

WIDEST = 96
"""Columns; longer lines are hard to read."""
FENCE = "```"


@click.command(name="help", epilog=PLAIN_STATUSES)
@click.argument("topic", default="")
@click.pass_context
def help_on(ctx: click.Context, topic: str) -> None:
    """Print the page on TOPIC, or list the topics; a command's name prints its --help.

    \b
    Examples:
      briefgen help
      briefgen help claims
    """
    from briefgen.topics import names, text

    known, commands = names(), _commands(ctx)
    if not topic:
        say(f"briefgen help {name:12} {about}" for name, about in known.items())
    elif topic in known:
        import shutil

        width = min(shutil.get_terminal_size().columns, WIDEST)
        say(plain(text(topic), width))
    elif topic in commands:
        command = commands[topic]
        click.echo(click.Context(command, info_name=topic, parent=ctx.parent).get_help())
    else:
        from briefgen.spelling import nearest

        hint = nearest(topic, (*known, *commands)) or f"known are {', '.join(known)}"
        raise click.UsageError(f'there is no help on "{topic}"; {hint}')


def _commands(ctx: click.Context) -> dict[str, click.Command]:
    """The commands beside this one, by name."""
    if not ctx.parent or not isinstance(group := ctx.parent.command, click.Group):
        return {}
    found = {name: group.get_command(ctx.parent, name) for name in group.list_commands(ctx.parent)}
    return {name: command for name, command in found.items() if command}


def plain(page: str, width: int) -> Iterator[str]:
    """The lines of a Markdown ``page`` as a person reads them in ``width`` columns.

    A heading begins a new part; an example stands as it is, set in by two.
    """
    in_example = False
    for line in page.splitlines():
        if line.startswith(FENCE):
            in_example = not in_example
        elif in_example:
            yield f"  {line}".rstrip()
        elif line.startswith("# "):
            yield f"\n{line[2:]}"
        else:
            yield from _wrapped(line, width)


def _wrapped(line: str, width: int) -> Iterator[str]:
    """One paragraph or item, its marks left out."""
    from textwrap import wrap

    # A line that is set in is not broken at hyphens: options and names have them.
    hang = "  " if line.startswith("- ") else ""
    found = wrap(line.replace("`", ""), width, subsequent_indent=hang, break_on_hyphens=False)
    yield from found or [""]
