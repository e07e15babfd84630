"""The build as data: every claim with its place, its reading and what became of it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from briefgen import __version__
from briefgen.brief import claim_ids
from briefgen.brief.voices import stated
from briefgen.building.deciding import decided_row, told
from briefgen.building.fitting import Fitted, Job
from briefgen.building.gathering import Gathered
from briefgen.claim import Claim
from briefgen.finding import Comparison, TopicReading
from briefgen.source import Profile, Source

SCHEMA = 1


def record(gathered: Gathered, fitted: Fitted) -> bytes:
    """The build's JSON, UTF-8, the same bytes for the same build."""
    composed, comparison = fitted.composed, gathered.comparison
    ids = claim_ids(comparison.claims)
    claims = claim_rows(comparison)
    for row, claim, name in zip(claims, comparison.claims, ids, strict=True):
        row["id"] = name
        row["label"] = claim.label.text if claim.label else None
        row["used"] = list(composed.used.get(name, ()))
        row["not_used"] = composed.passed_over.get(name, "")
    data = {
        "schema": SCHEMA,
        "generator": f"briefgen {__version__}",
        "build": fitted.document.metadata.build_id,
        "title": fitted.document.metadata.title,
        "subject": gathered.settings.subject.name,
        **_made_with(fitted.job),
        **told(gathered, fitted),
        "sources": [_source(source) for source in gathered.sources],
        "unread": [{"file": name, "why": why} for name, why in gathered.unread],
        "topics": [_topic(reading, comparison, ids) for reading in comparison.topics],
        "claims": claims,
    }
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def _made_with(job: Job) -> dict[str, Any]:
    """What else decides the words of a brief, so that they can be made again."""
    settings = repr(job.gathered.settings).encode()
    return {
        "template": {"name": job.layout.name, "sha256": job.layout.sha256},
        "page": str(job.size),
        "profile": str(job.layout.theme.profile),
        "date": job.occasion.date.isoformat() if job.occasion.date else None,
        "settings": hashlib.sha256(settings).hexdigest(),
    }


def manifest(evidence: bytes, files: Mapping[str, bytes]) -> bytes:
    """The record ``evidence`` with the hash of each of ``files``, which may hold the record.

    It is what lies beside the files, and shows whether they are all of one build.
    """
    hashes = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    return evidence.removesuffix(b"\n}\n") + f',\n "files": {json.dumps(hashes)}\n}}\n'.encode()


def claim_rows(comparison: Comparison) -> list[dict[str, Any]]:
    """One plain object a claim, as ``briefgen claims --json`` prints them.

    ``start`` and ``end`` are code points of the file as decoded, before line ends are normalised;
    ``same`` and ``differs`` hold numbers of rows, counted from 0.
    """
    rows = [_claim(claim) for claim in comparison.claims]
    for link in comparison.links:
        key = "same" if link.difference is None else "differs"
        rows[link.first][key].append(link.second)
        rows[link.second][key].append(link.first)
    return rows


def _claim(claim: Claim) -> dict[str, Any]:
    start, end = claim.span.raw
    return {
        "file": claim.span.source.name,
        "start": start,
        "end": end,
        "text": claim.span.text,
        "line": claim.span.line,
        "page": claim.span.page,
        "role": str(claim.role),
        "topics": list(claim.topics),
        "polarity": str(claim.polarity),
        "hedges": list(claim.hedges),
        "quantities": [quantity.text for quantity in claim.quantities],
        "cue": claim.cue,
        "score": round(claim.score, 4),
        "rule": claim.rule,
        "same": [],
        "differs": [],
        **decided_row(claim.decided),
    }


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


def _topic(reading: TopicReading, comparison: Comparison, ids: list[str]) -> dict[str, Any]:
    number = {id(claim): name for claim, name in zip(comparison.claims, ids, strict=True)}
    return {
        "topic": reading.topic,
        "rated": reading.rated,
        "standing": str(reading.standing) if reading.standing else None,
        "relation": str(reading.relation),
        "difference": str(reading.difference) if reading.difference else None,
        "reason": reading.reason,
        "support": list(reading.support),
        "named": list(reading.named),
        "claims": [number[id(claim)] for claim in reading.claims],
        **decided_row(reading.decided),
    }
