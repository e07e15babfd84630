"""The claims as ``briefgen claims`` prints them: a block a source, or a JSON object a line."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from briefgen.building.gathering import Gathered
from briefgen.building.rows import claim_rows
from briefgen.claim import Claim, claim_ids
from briefgen.cli.terminal import counted

if TYPE_CHECKING:
    from briefgen.writers.docx.house import Role


def rows(gathered: Gathered) -> Iterator[str]:
    """For programs: one JSON object a claim."""
    for row in claim_rows(gathered.comparison):
        yield json.dumps(row, ensure_ascii=False)


def listing(gathered: Gathered) -> Iterator[str]:
    """For people: a block a source, a claim a paragraph."""
    found = gathered.comparison.claims
    by_source: dict[str, list[int]] = {source.id: [] for source in gathered.sources}
    names = claim_ids(found)
    for number, claim in enumerate(found):
        by_source[claim.span.source.id].append(number)
    for source in gathered.sources:
        yield f"{source.id}  {source.path}  ({source.profile.kind})"
        for number in by_source[source.id]:
            score = gathered.comparison.score(number)
            yield from _paragraph(names[number], found[number], score)
        yield ""
    yield f"{counted(len(found), 'claim')} in {counted(len(gathered.sources), 'source')}"


def _paragraph(name: str, claim: Claim, score: float) -> Iterator[str]:
    """One claim: where it stands, what it says, and why it is one."""
    page = f"page {claim.span.page}, " if claim.span.page else ""
    about = f" · {', '.join(claim.topics)}" if claim.topics else ""
    yield f"\n{name}  {page}line {claim.span.line}  {claim.role}{about}"
    yield f"     “{' '.join(claim.span.text.split())}”"
    yield f"     rule: {claim.rule} (“{claim.cue}”), score {score:.2f}"


def role_lines(roles: Sequence[Role]) -> Iterator[str]:
    """For people: a line a style, those that the house has first."""
    found = [role for role in roles if role.own is not None]
    missing = [role for role in roles if role.own is None]
    for role in found:
        same = role.own is not None and role.own.casefold() == role.name.casefold()
        yield (
            f"found    {role.kind:9}  {role.name}"
            if same
            else (f"mapped   {role.kind:9}  {role.name} → {role.own}")
        )
    yield from (f"missing  {role.kind:9}  {role.name}" for role in missing)
    count = f"{len(found)} of {len(roles)} styles"
    yield f"{count} are the house's own; a build adds those of the others that it uses"
