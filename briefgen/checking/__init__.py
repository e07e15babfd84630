"""Before a build: what would be read, what it holds, and everything that is wrong, at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from briefgen.brief import Composer, Limits, Occasion
from briefgen.brief.notice import until
from briefgen.brief.voices import stated
from briefgen.building.gathering import Gathered, Survey, claims_beside, decided, gather
from briefgen.checking.model import Checked, ClaimsFile, Empty, Named, Report, Unread
from briefgen.checking.surveying import surveyed
from briefgen.claim import Role
from briefgen.errors import BriefgenError, ReadError
from briefgen.extraction.tongue import SUPPORTED
from briefgen.finding import Aspect
from briefgen.opening import load
from briefgen.readers.formats import format_of
from briefgen.settings import Issuer, Settings
from briefgen.settings.marks import set_marks
from briefgen.source import Source
from briefgen.xmltext import printable

__all__ = ["Checked", "ClaimsFile", "Empty", "Named", "Report", "Unread", "check"]

Progress = Callable[[str], None]

LISTS = {
    "findings": "no text reports a result achieved",
    "mixed": "no text reports a shortfall, cost or dispute",
    "responses": "no text reports what others did about it",
    "outlooks": "no text says what comes next",
    "watch": "no text names an open question",
    "figures": "no result has a figure",
    "verdicts": "no text judges the subject as a whole",
}
"""Parts that every brief has, by their names in ``Brief``, and why they are empty."""
PASSED_OVER = "what there is of it stands elsewhere in the brief, or is not sure enough for it"
OF_A_ROLE = {
    "findings": Role.FINDING,
    "mixed": Role.MIXED,
    "responses": Role.RESPONSE,
    "outlooks": Role.OUTLOOK,
}
"""Of these parts, the claims that they may hold."""


def check(
    paths: Sequence[Path],
    progress: Progress = lambda stage: None,
    claims_file: Path | None = None,
) -> Report:
    """What a build of ``paths``, by ``claims_file`` or the claims file beside them, would meet.
    Nothing that is wrong with them is raised."""
    survey, path, slips = surveyed(paths, claims_file)
    wrong = (*slips, *_unopened(survey.docx_base))
    gathered = _gathered(survey, progress)
    if gathered is None:
        report = _of_nothing(survey, wrong)
    else:
        progress("looking for what is missing")
        report = _of(gathered, claims_file or claims_beside(paths), wrong)
    house = str(survey.docx_base) if survey.docx_base else None
    return report._replace(settings=str(path) if path else None, house=house)


def _of_nothing(survey: Survey, wrong: tuple[str, ...]) -> Report:
    """What is to be said where no source can be read."""
    told = (*wrong, *(("no source could be read",) if survey.files else ()))
    unread, marks = tuple(_unread(survey)), _marks(survey.settings)
    return Report(None, "", (), unread, (), (), (), (), (), told, marks=marks)


def _of(gathered: Gathered, decisions: Path | None, wrong: tuple[str, ...]) -> Report:
    """What is to be said of what the sources amount to, by the claims file ``decisions``."""
    gathered, faults = _decided(gathered, decisions)
    claims = gathered.comparison.claims
    roles = Counter((claim.span.source.id, claim.role) for claim in claims)
    nothing = () if claims else ("no claim was found in any source",)
    return Report(
        settings=None,
        subject=gathered.settings.subject.name,
        sources=tuple(_checked(source, roles) for source in gathered.sources),
        unread=tuple(Unread(*each) for each in gathered.unread),
        topics=tuple(_topics(gathered)),
        silent=tuple(_silent(gathered)),
        unnamed=tuple(_unnamed(gathered)),
        empty=tuple(_empty(gathered)) if claims else (),
        warnings=gathered.warnings,
        wrong=(*wrong, *nothing, *faults, *_undrawn(gathered)),
        claims_file=_claims_file(gathered, decisions),
        marks=_marks(gathered.settings),
    )


def _marks(settings: Settings) -> Mapping[str, str]:
    """The marks that are set, in words."""
    said = {name: str(mark) for name, mark in set_marks(settings, Issuer()).items()}
    if settings.marks.draft:
        said["draft"] = "yes"
    if settings.marks.embargo:
        said["embargo"] = f"until {until(settings.marks.embargo)}"
    return said


def _unopened(base: Path | None) -> tuple[str, ...]:
    """Why the house's document that brief.toml names cannot be written into."""
    if base is None:
        return ()
    from briefgen.building.letterhead import opened

    try:
        opened(None, base)
    except BriefgenError as error:
        return (printable(str(error)),)
    return ()


def _gathered(survey: Survey, progress: Progress = lambda stage: None) -> Gathered | None:
    """What the sources amount to; None where none can be read."""
    try:
        return gather(survey, progress) if survey.files else None
    except ReadError:
        return None


def _decided(gathered: Gathered, path: Path | None) -> tuple[Gathered, tuple[str, ...]]:
    """``gathered`` with the decisions of the claims file, or by the rules with all that is wrong
    with the file."""
    try:
        return (decided(gathered, path) if path else gathered), ()
    except BriefgenError as error:
        return gathered, error.lines


def _claims_file(gathered: Gathered, path: Path | None) -> ClaimsFile | None:
    tally = gathered.outcome.tally if gathered.outcome else None
    return ClaimsFile(str(path), tally) if path else None


def _unread(survey: Survey) -> Iterator[Unread]:
    """Each file of a survey of which none can be read, and why."""
    for path in survey.files:
        name = printable(path.name)
        try:
            gather(Survey(survey.settings, [path], ()))
        except ReadError as error:
            yield Unread(name, error.message.removeprefix(f"{name}: "))
    lost = (over for over in survey.passed_over if over.lost)
    yield from (Unread(printable(over.path.name), over.why) for over in lost)


def _checked(source: Source, roles: Mapping[tuple[str, Role], int]) -> Checked:
    """What is to be said of one source, where ``roles`` counts the claims of all."""
    profile = source.profile
    return Checked(
        id=source.id,
        file=source.name,
        format=format_of(load(source.path), source.path),
        language=SUPPORTED,
        kind=str(profile.kind),
        title=profile.title,
        author=profile.author,
        published=stated(profile.published) or None,
        as_of=stated(profile.as_of) or None,
        publisher=profile.publisher,
        url=profile.url,
        cites_references=profile.cites_references,
        claims={str(role): roles[source.id, role] for role in Role if (source.id, role) in roles},
    )


def _topics(gathered: Gathered) -> Iterator[Named]:
    """The topics that claims speak of, strongest first; those that every subject has left out."""
    known = {topic.name for topic in gathered.settings.subject.topics}
    for reading in gathered.comparison.topics:
        if reading.topic not in set(Aspect):
            yield Named(
                name=reading.topic,
                stated=reading.topic in known,
                rated=reading.rated,
                claims=len(reading.claims),
                support=reading.support,
                standing=str(reading.standing) if reading.standing else None,
                relation=str(reading.relation),
            )


def _silent(gathered: Gathered) -> Iterator[str]:
    spoken = {reading.topic for reading in gathered.comparison.topics}
    yield from (t.name for t in gathered.settings.subject.topics if t.name not in spoken)


def _unnamed(gathered: Gathered) -> Iterator[str]:
    """What would be found as topics, were none named, and none of those named means."""
    subject, compared = gathered.settings.subject, gathered.comparison
    if not subject.topics:
        return
    from briefgen.comparison.folding import fold
    from briefgen.comparison.topics.discovery import discover

    known = {fold(word) for topic in subject.topics for word in (topic.name, *topic.aliases)}
    plain = subject._replace(topics=())
    found, _ = discover(gathered.sources, compared.claims, compared.links, plain)
    yield from (topic.name for topic in found if fold(topic.name) not in known)


def _undrawn(gathered: Gathered) -> Iterator[str]:
    """What is wrong with the figures that are asked for."""
    if gathered.settings.figures:
        from briefgen.brief.charts import undrawn

        yield from undrawn(gathered.settings.figures, gathered.sources)


def _empty(gathered: Gathered) -> Iterator[Empty]:
    """The parts of the brief that there is nothing for, however long it may be."""
    # A figure that cannot be drawn empties no part, and is told elsewhere.
    settings, sources = gathered.settings._replace(figures=()), gathered.sources
    brief = Composer(gathered.comparison, sources, settings, Occasion()).compose(Limits()).brief
    phase = settings.subject.outlook
    if phase and not brief.phase:
        yield Empty("phase", f"no text says what {phase} holds")
    if any(topic.rated for topic in settings.subject.topics) and not brief.scorecard:
        yield Empty("scorecard", "no text reports a result on a sector")
    if len(sources) > 1 and not brief.comparison:
        yield Empty("comparison", "what two texts say on one topic could not be set side by side")
    found = {claim.role for claim in gathered.comparison.claims}
    for part, why in LISTS.items():
        if not getattr(brief, part):
            elsewhere = OF_A_ROLE.get(part) in found
            yield Empty(part, PASSED_OVER if elsewhere else why)
