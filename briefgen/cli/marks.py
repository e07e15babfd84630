"""Options for the marks of a brief: draft, embargo, handling, version, and for whom it is."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

import click

_OPTIONS = (
    click.option("--draft/--no-draft", default=None,
                 help="Mark each page as a draft, or not; this and the marks below go before "
                      'what brief.toml says, and "" takes away what it says.'),
    click.option("--embargo", metavar="WHEN",
                 help='Mark each page as embargoed until "2026-03-03 14:00 Europe/Berlin", or '
                      '"… UTC+1".'),
    click.option("--marking", metavar="TEXT",
                 help="Handling marking, at the top and bottom of each page."),
    click.option("--version-label", "version", metavar="TEXT", help="Version, in the footer."),
    click.option("--distribution", multiple=True, metavar="TEXT",
                 help="For whom it is; may be given several times."),
    click.option("--contact", metavar="TEXT", help="Whom to ask."),
    click.option("--cite-as", metavar="TEXT", help="How it is to be cited."),
    click.option("--approved-by", metavar="TEXT", help="Who approved its labels."),
)  # fmt: skip
_NAMES = (
    *("draft", "embargo", "marking", "version"),
    *("distribution", "contact", "cite_as", "approved_by"),
)


def with_marks(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give ``command`` the options for marks; they reach it together, as ``given``."""

    @wraps(command)
    def called(**options: Any) -> Any:
        from briefgen.settings.marks import Given

        stated = {name: options.pop(name) for name in _NAMES}
        named = stated["distribution"]
        stated["distribution"] = "; ".join(named) if named else None
        return command(**options, given=Given(**stated))

    for option in reversed(_OPTIONS):
        called = option(called)
    return called
