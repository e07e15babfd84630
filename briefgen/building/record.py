"""Write the record of a build as JSON: every claim, where it stands, and what became of it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from briefgen import __version__
from briefgen.brief import Composed, claim_ids
from briefgen.brief.voices import stated
from briefgen.building.deciding import told
from briefgen.building.gathering import Gathered
from briefgen.building.indented import indented
from briefgen.building.rows import claim_rows, decided_row
from briefgen.bulk import Bulk, digest, ending
from briefgen.finding import Comparison, TopicReading
from briefgen.settings import Issuer, decided
from briefgen.settings.marks import set_marks
from briefgen.source import Profile, Source

if TYPE_CHECKING:
    from briefgen.building.job import Fitted, Job
    from briefgen.editions import Edition

SCHEMA = 1


def record(gathered: Gathered, fitted: Fitted) -> bytes:
    """The build's JSON, UTF-8, the same bytes for the same build."""
    return b"".join(pieces(gathered, fitted))


def pieces(gathered: Gathered, fitted: Fitted) -> Iterator[bytes]:
    """The same, piece by piece: of many sources it is large."""
    data = {
        "schema": SCHEMA,
        "generator": f"briefgen {__version__}",
        "build": fitted.document.metadata.build_id,
        "title": fitted.document.metadata.title,
        "subject": gathered.settings.subject.name,
        **_made_with(fitted.job),
        **told(gathered, fitted),
        **rows(gathered, fitted.composed),
    }
    for piece in indented(data):
        yield piece.encode()
    yield b"\n"


def rows(gathered: Gathered, composed: Composed) -> dict[str, Any]:
    """Sources, topics and claims of a build, with what became of each; the claims one by one."""
    comparison = gathered.comparison
    ids = claim_ids(comparison.claims)
    # Of many claims few are named on topics.
    read = {id(claim) for reading in comparison.topics for claim in reading.claims}
    named = zip(map(id, comparison.claims), ids, strict=True)
    names = {number: name for number, name in named if number in read}
    return {
        "sources": [_source(source) for source in gathered.sources],
        "unread": [{"file": name, "why": why} for name, why in gathered.unread],
        "topics": [_topic(reading, names) for reading in comparison.topics],
        "claims": _claims(comparison, ids, composed),
    }


def _claims(
    comparison: Comparison, ids: Sequence[str], composed: Composed
) -> Iterator[dict[str, Any]]:
    found = zip(claim_rows(comparison), comparison.claims, ids, strict=True)
    for row, claim, name in found:
        row["id"] = name
        row["label"] = claim.label.text if claim.label else None
        row["used"] = list(composed.used.get(name, ()))
        row["not_used"] = composed.passed_over.get(name, "")
        yield row


def _made_with(job: Job) -> dict[str, Any]:
    """What else decides the words of a brief, so that they can be made again."""
    settings = job.gathered.settings
    marks, given = set_marks(settings, Issuer()), job.occasion.given.stated()
    return {
        "template": {"name": job.layout.name, "sha256": job.layout.sha256},
        "page": str(job.size),
        "profile": str(job.layout.theme.profile),
        "date": job.occasion.date.isoformat() if job.occasion.date else None,
        **({"annex": True} if job.annex else {}),
        "settings": hashlib.sha256(decided(settings).encode()).hexdigest(),
        **({"marks": marks} if marks else {}),
        **({"given": given} if given else {}),
        **({"since": _kept(job.since)} if job.since else {}),
    }


def _kept(edition: Edition) -> dict[str, Any]:
    """``edition`` as plain data; few briefs tell of one."""
    from briefgen.editions.keeping import kept

    return kept(edition)


def with_footnotes(evidence: bytes | Bulk) -> bytes | Bulk:
    """The record ``evidence`` of a DOCX that has a footnote to each quotation."""
    return ending(evidence, b"\n}\n", b',\n "footnotes": true\n}\n')


def manifest(evidence: bytes | Bulk, files: Mapping[str, bytes | Bulk]) -> bytes | Bulk:
    """The record ``evidence`` with the hash of each of ``files``, which may hold the record.

    It is what lies beside the files, and shows whether they are all of one build.
    """
    hashes = {name: digest(data) for name, data in files.items()}
    return ending(evidence, b"\n}\n", f',\n "files": {json.dumps(hashes)}\n}}\n'.encode())


def _source(source: Source) -> dict[str, Any]:
    return {
        "id": source.id,
        "file": source.name,
        "sha256": source.sha256,
        **_profile(source.profile),
        "warnings": list(source.warnings),
    }


def _profile(profile: Profile) -> dict[str, Any]:
    return {
        "kind": str(profile.kind),
        "title": profile.title,
        "author": profile.author,
        "published": stated(profile.published) or None,
        "as_of": stated(profile.as_of) or None,
        "publisher": profile.publisher,
        "url": profile.url,
        "cites_references": profile.cites_references,
        "notes": list(profile.notes),
    }


def _topic(reading: TopicReading, names: Mapping[int, str]) -> dict[str, Any]:
    return {
        "topic": reading.topic,
        "rated": reading.rated,
        "standing": str(reading.standing) if reading.standing else None,
        "relation": str(reading.relation),
        "difference": str(reading.difference) if reading.difference else None,
        "reason": reading.reason,
        "support": list(reading.support),
        "named": list(reading.named),
        "claims": [names[id(claim)] for claim in reading.claims],
        **decided_row(reading.decided),
    }
