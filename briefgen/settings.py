"""brief.toml: what the owner of a brief decides about it.

Every key is optional. A key that is not known is an error that names the nearest known one, so a
slip of the pen never passes silently. All slips are found at once; what is sound is kept.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from briefgen.errors import SettingsError
from briefgen.finding import Standing
from briefgen.opening import load as load_file
from briefgen.source import Profile, SourceKind, StatedDate
from briefgen.spelling import nearest
from briefgen.subject import Subject, Topic

FILE_NAME = "brief.toml"
CLAIMS = "claims.toml"
"""The file of a person's decisions on claims, beside it."""
LARGEST = 1024 * 1024
"""Bytes of brief.toml."""
LONGEST = 4000
"""Characters of one text in it; what is longer fills pages, and takes minutes to set."""


@dataclass(frozen=True)
class Issuer:
    """Who issues the brief; empty fields print nothing."""

    body: str = ""
    marking: str = ""
    """Handling mark: "Official", "TLP:GREEN"."""
    purpose: str = "For information"
    version: str = "1.0"
    approved_by: str = ""
    contact: str = ""
    distribution: str = ""
    cite_as: str = ""


@dataclass(frozen=True)
class Settings:
    """The content of brief.toml, or its defaults."""

    name: str = "brief"
    """Base name of the outputs."""
    language: str = "en-GB"
    """BCP 47 tag of the brief's language."""
    subject: Subject = field(default_factory=Subject)
    topic_noun: tuple[str, str] = ("topic", "topics")
    """What the rated topics are called: ("sector", "sectors")."""
    issuer: Issuer = Issuer()
    order: tuple[str, ...] = ()
    """File names in the order the sources are lettered; others follow by name."""
    docx_base: str = ""
    """The house's own Word document that the DOCX goes into, as a path from brief.toml; or ""."""
    standings: Mapping[Standing, str] = field(
        default_factory=lambda: {
            Standing.PROGRESS: "Progress",
            Standing.CONTESTED: "Contested",
            Standing.SHORTFALL: "Shortfall",
        }
    )
    profiles: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Per file name, what the owner states where the text cannot say."""


class Parsed(NamedTuple):
    """What a brief.toml came to."""

    settings: Settings
    """What it says, with the default in the place of each slip."""
    slips: tuple[SettingsError, ...]
    """Everything that is wrong with it, in the order it was looked at."""


def load(path: Path) -> Settings:
    """The settings in the file at ``path``; raises SettingsError, naming key and way out.

    Of several slips the first is told, and that there are more.
    """
    found = examine(path)
    if not found.slips:
        return found.settings
    first, *others = found.slips
    more = f" (and {len(others)} more; briefgen check lists them)" if others else ""
    raise SettingsError(f"{first.message}{more}", first.hint)


def examine(path: Path) -> Parsed:
    """The file at ``path`` with all of its slips; one that cannot be opened is one slip."""
    try:
        return parse(load_file(path, LARGEST, SettingsError), path.name)
    except SettingsError as error:
        return Parsed(Settings(), (error,))


def parse(data: bytes, name: str) -> Parsed:
    """``data`` as the content of a file called ``name``, with all of its slips."""
    try:
        stated = tomllib.loads(data.decode())
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        return Parsed(Settings(), (SettingsError(f"{name} is not valid TOML: {error}"),))
    reader = _Reader(name)
    return Parsed(reader.settings(stated), tuple(reader.slips))


def override(profile: Profile, stated: Mapping[str, str]) -> Profile:
    """``profile`` with what the owner stated in ``[profiles."file"]`` laid over it."""
    changes: dict[str, Any] = dict(stated)
    if "kind" in changes:
        changes["kind"] = SourceKind(changes["kind"])
    for key in ("published", "as_of"):
        if key in changes:
            day = date.fromisoformat(changes[key])
            changes[key] = StatedDate(changes[key], day, exact=True)
    return replace(profile, **changes)


class _Reader:
    """Turns the parsed TOML into Settings, checking names and kinds of value on the way.

    What is wrong is noted among ``slips``, and its default taken.
    """

    def __init__(self, file: str) -> None:
        self.file = file
        self.slips: list[SettingsError] = []

    def settings(self, data: dict[str, Any]) -> Settings:
        self.known(data, "", _TOP)
        default = Settings()
        subject = self.table(data, "subject", ("name", "aliases", "outlook"))
        noun = self.strings(data, "topic_noun", "") or default.topic_noun
        if len(noun) != 2:
            self.wrong("topic_noun", 'must be two words, as ["sector", "sectors"]')
            noun = default.topic_noun
        name = self.string(data, "name", "", default.name)
        odd = set(name) & set('/\\:*?"<>|') or not name.isprintable()
        if not name or odd or name.startswith("."):
            self.wrong("name", "must be a plain file name without a folder or ending")
            name = default.name
        return Settings(
            name=name,
            language=self.string(data, "language", "", default.language),
            subject=Subject(
                name=self.string(subject, "name", "subject."),
                aliases=self.strings(subject, "aliases", "subject."),
                outlook=self.string(subject, "outlook", "subject."),
                topics=(*self.topics(data, "sectors", True), *self.topics(data, "themes", False)),
            ),
            topic_noun=(noun[0], noun[1]),
            issuer=self.issuer(data),
            order=self.strings(data, "order", ""),
            docx_base=self.string(data, "docx_base", ""),
            standings=self.standings(data, default.standings),
            profiles=self.profiles(data),
        )

    def issuer(self, data: dict[str, Any]) -> Issuer:
        keys = tuple(Issuer.__dataclass_fields__)
        table = self.table(data, "issuer", keys)
        default = Issuer()
        return Issuer(
            **{key: self.string(table, key, "issuer.", getattr(default, key)) for key in keys}
        )

    def topics(self, data: dict[str, Any], key: str, rated: bool) -> Iterable[Topic]:
        table = self.table(data, key, None)
        for name in table:
            yield Topic(name, self.strings(table, name, f"{key}.") or (name,), rated)

    def standings(
        self, data: dict[str, Any], default: Mapping[Standing, str]
    ) -> Mapping[Standing, str]:
        table = self.table(data, "standings", tuple(default))
        return {key: self.string(table, key, "standings.", word) for key, word in default.items()}

    def profiles(self, data: dict[str, Any]) -> Mapping[str, Mapping[str, str]]:
        tables = self.table(data, "profiles", None)
        return {name: self.profile(tables, name) for name in tables}

    def profile(self, tables: dict[str, Any], name: str) -> Mapping[str, str]:
        at = f'profiles."{name}".'
        table = self.table(tables, name, _PROFILE)
        texts = {key: self.string(table, key, at) for key in table}
        stated = {key: text for key, text in texts.items() if isinstance(table[key], str)}
        if "kind" in stated and stated["kind"] not in set(SourceKind):
            self.unknown(f"{at}kind", stated.pop("kind"), tuple(SourceKind))
        for key in ("published", "as_of"):
            try:
                date.fromisoformat(stated.get(key, "2000-01-01"))
            except ValueError:
                self.wrong(f"{at}{key}", 'must be a day, as "2025-02-09"')
                del stated[key]
        return stated

    def table(self, data: dict[str, Any], key: str, names: Iterable[str] | None) -> dict[str, Any]:
        value = data.get(key, {})
        if not isinstance(value, dict):
            self.wrong(key, f"must be a table, [{key}]")
            return {}
        if names is not None:
            return self.known(value, f"{key}.", tuple(names))
        return value

    def string(self, table: dict[str, Any], key: str, at: str, default: str = "") -> str:
        value = table.get(key, default)
        if not isinstance(value, str):
            self.wrong(f"{at}{key}", "must be text in quotation marks")
            return default
        if len(value) > LONGEST:
            self.wrong(f"{at}{key}", f"must not be longer than {LONGEST:,} characters")
            return default
        return value.strip()

    def strings(self, table: dict[str, Any], key: str, at: str) -> tuple[str, ...]:
        value = table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(v, str) and v.strip() for v in value):
            self.wrong(f"{at}{key}", 'must be a list of texts, as ["one", "two"]')
            return ()
        return tuple(v.strip() for v in value)

    def known(self, table: dict[str, Any], at: str, names: tuple[str, ...]) -> dict[str, Any]:
        """``table`` without the keys that are none of ``names``."""
        for key in table:
            if key not in names:
                self.unknown("key", f"{at}{key}", tuple(f"{at}{n}" for n in names))
        return {key: value for key, value in table.items() if key in names}

    def unknown(self, what: str, value: str, names: tuple[str, ...]) -> None:
        hint = nearest(value, names) or f"known are {', '.join(names)}"
        self.slips.append(SettingsError(f'{self.file}: unknown {what} "{value}"', hint))

    def wrong(self, key: str, what: str) -> None:
        self.slips.append(SettingsError(f"{self.file}: {key} {what}"))


_TOP = (
    "name",
    "language",
    "subject",
    "topic_noun",
    "issuer",
    "order",
    "docx_base",
    "standings",
    "sectors",
    "themes",
    "profiles",
)
_PROFILE = ("kind", "title", "author", "author_note", "published", "as_of", "publisher", "url")
