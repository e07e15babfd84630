"""A group of commands that answers a misspelt one with the nearest."""

from __future__ import annotations

import click

from briefgen.cli.terminal import safe


class Group(click.Group):
    """click's group, but for the answer to a name that is none: click's has no way out."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """What the first of ``args`` names, as click has it; raises UsageError."""
        named, known = args[0], self.list_commands(ctx)
        if named not in known and not named.startswith("-"):
            from briefgen.spelling import nearest

            hint = nearest(named, known) or f"known are {', '.join(known)}"
            raise click.UsageError(f'there is no command "{safe(named)}"; {hint}', ctx)
        return super().resolve_command(ctx, args)
