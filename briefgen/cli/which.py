"""Find the claim that was meant by what was typed, or say what else it could be."""

from __future__ import annotations

import click

from briefgen.brief import claim_ids
from briefgen.building import Gathered
from briefgen.cli.terminal import safe
from briefgen.explaining import choose, lines_with


def the_one(wanted: str, gathered: Gathered) -> int:
    """The index of the claim that ``wanted`` names; raises UsageError unless it is just one."""
    claims = gathered.comparison.claims
    found = choose(wanted, claims)
    if len(found) == 1:
        return found[0]
    ids = claim_ids(claims)
    for n in found:
        click.echo(safe(f"{ids[n]}  “{' '.join(claims[n].span.text.split())}”"), err=True)
    if found:
        raise click.UsageError(safe(f'{len(found)} claims hold "{wanted}"; name one by its id'))
    places = lines_with(wanted, gathered.sources)
    stands = "; ".join(
        f"{file} has these words on line {line}, outside its claims" for file, line in places
    )
    raise click.UsageError(
        safe(f'no claim is called or holds "{wanted}"; {stands or "briefgen claims lists them"}')
    )
