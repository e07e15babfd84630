"""The content of a brief.toml as Settings, with everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from briefgen.errors import SettingsError
from briefgen.finding import Standing
from briefgen.settings import Issuer, Settings
from briefgen.settings.marks import LONGEST, LONGEST_OF, Marks, too_long
from briefgen.source import SourceKind
from briefgen.spelling import nearest
from briefgen.subject import Subject, Topic

if TYPE_CHECKING:
    from briefgen.settings.embargo import Embargo
    from briefgen.wanted import Wanted

TOP = (
    "name",
    "language",
    "subject",
    "topic_noun",
    "issuer",
    "order",
    "docx_base",
    "footnotes",
    "standings",
    "sectors",
    "themes",
    "profiles",
    "figures",
    "marks",
)
PROFILE = ("kind", "title", "author", "author_note", "published", "as_of", "publisher", "url")
HOMES = {"marks": Marks._fields, "issuer": Issuer._fields}
"""Tables whose settings are looked for in other places, as what both say is of one kind."""
CALLED = {
    "topics": "topics are named in [sectors], those to be rated, and [themes]",
    "sources": 'what is known of a source goes into [profiles."FILE"], their order into order',
    "title": "a brief's title is made of subject.name",
    "template": "a template is chosen by --template",
}
"""Settings that may be looked for, and what stands for them."""


class Reader:
    """Turns the parsed TOML into Settings, checking names and kinds of value on the way.

    What is wrong is noted among ``slips``, and its default taken.
    """

    def __init__(self, file: str) -> None:
        self.file = file
        self.slips: list[SettingsError] = []

    def settings(self, data: dict[str, Any]) -> Settings:
        self.known(data, "", TOP)
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
            figures=self.figures(data),
            marks=self.marks(data),
            footnotes=self.switch(data, "footnotes", ""),
        )

    def figures(self, data: dict[str, Any]) -> tuple[Wanted, ...]:
        if "figures" not in data:
            return ()
        from briefgen.wanted import wanted

        return wanted(data["figures"], self.wrong)

    def marks(self, data: dict[str, Any]) -> Marks:
        table = self.table(data, "marks", Marks._fields)
        return Marks(self.switch(table, "draft", "marks."), self.embargo(table.get("embargo", "")))

    def embargo(self, stated: object) -> Embargo | None:
        if stated == "":
            return None
        # Few briefs have one.
        from briefgen.settings.embargo import EmbargoError, read_embargo

        # TOML has days and times of its own.
        text = stated.isoformat() if isinstance(stated, date) else stated
        try:
            if not isinstance(text, str):
                raise EmbargoError("must be a day, a time and a time zone")
            return read_embargo(text) if text.strip() else None
        except EmbargoError as error:
            self.wrong("marks.embargo", str(error), error.hint)
            return None

    def issuer(self, data: dict[str, Any]) -> Issuer:
        keys = Issuer._fields
        table = self.table(data, "issuer", keys)
        # Of a list of those whom it is for, each may be a text of its own.
        if isinstance(table.get("distribution"), list):
            named = self.strings(table, "distribution", "issuer.")
            table = {**table, "distribution": "; ".join(named)}
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
        table = self.table(tables, name, PROFILE)
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

    def switch(self, table: dict[str, Any], key: str, at: str) -> bool:
        value = table.get(key, False)
        if not isinstance(value, bool):
            self.wrong(f"{at}{key}", "must be true or false")
            return False
        return value

    def string(self, table: dict[str, Any], key: str, at: str, default: str = "") -> str:
        value = table.get(key, default)
        if not isinstance(value, str):
            self.wrong(f"{at}{key}", "must be text in quotation marks")
            return default
        most = LONGEST_OF.get(key, LONGEST) if at == "issuer." else LONGEST
        if len(value) > most:
            self.wrong(f"{at}{key}", too_long(key, most))
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
                homes = [f"{home}.{key}" for home, keys in HOMES.items() if key in keys]
                known = tuple(f"{at}{name}" for name in names)
                way = CALLED.get(key, "") if at in ("", "subject.") else ""
                self.unknown("key", f"{at}{key}", tuple(homes[:1]) or known, way)
        return {key: value for key, value in table.items() if key in names}

    def unknown(self, what: str, value: str, names: tuple[str, ...], way: str = "") -> None:
        hint = way or nearest(value, names) or f"known are {', '.join(names)}"
        self.slips.append(SettingsError(f'{self.file}: unknown {what} "{value}"', hint))

    def wrong(self, key: str, what: str, hint: str = "") -> None:
        self.slips.append(SettingsError(f"{self.file}: {key} {what}", hint))
