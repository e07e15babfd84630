"""``briefgen schema``: the JSON Schemas, for editors and programs."""

from __future__ import annotations

import click

from briefgen.cli.terminal import PLAIN_STATUSES, say


@click.command(epilog=PLAIN_STATUSES)
@click.argument("name", default="")
def schema(name: str) -> None:
    """Print the JSON Schema of NAME: brief.toml, brief.json, claims.json or claims.toml.

    Without NAME, list them. An editor that knows TOML completes and explains brief.toml once its
    first line is "#:schema ./brief.schema.json".

    \b
    Examples:
      briefgen schema
      briefgen schema brief.toml > brief.schema.json
    """
    from briefgen.schemas import names, text

    known = names()
    if not name:
        say(f"{each:12} {what}" for each, what in known.items())
    elif name not in known:
        from briefgen.spelling import nearest

        hint = nearest(name, known) or f"known are {', '.join(known)}"
        raise click.UsageError(f'there is no schema of "{name}"; {hint}')
    else:
        say(text(name).splitlines())
