"""The looks that a brief has unless a template changes them.

Pages, colours and named styles, for each profile and density.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

from briefgen.theme.model import Density, Page, PageSize, Profile, TextStyle

PAGES = MappingProxyType(
    {
        (PageSize.A4, Density.NORMAL): Page(210, 297, 22, 19, 19),
        (PageSize.A4, Density.COMPACT): Page(210, 297, 22, 18, 17),
        (PageSize.LETTER, Density.NORMAL): Page(215.9, 279.4, 24.95, 18, 17),
        (PageSize.LETTER, Density.COMPACT): Page(215.9, 279.4, 24.95, 18, 17),
    }
)

COLOURS = MappingProxyType(
    {
        "ink": "#1B1F24",
        "grey": "#4A5560",
        "navy": "#17406B",
        "link": "#0B5394",
        "white": "#FFFFFF",
        "panel": "#EEF3F7",
        "hairline": "#8A939C",
        "progress": "#0F6B5C",
        "progress_tint": "#E8F5F2",
        "contested": "#8A5200",
        "contested_tint": "#F7E4C0",
        "shortfall": "#9C2A2A",
        "shortfall_tint": "#F1D0CE",
    }
)
"""The tints also differ in grey: their lightness (CIE L*) is 95, 91 and 86."""

STYLES = MappingProxyType(
    {
        "title": TextStyle(24, 27, "navy", bold=True, after=6, keep_together=True),
        "standfirst": TextStyle(13, 17, "grey", after=8, keep_with_next=True),
        "strip": TextStyle(10, 13, "grey", after=8),
        "section": TextStyle(15, 18, "navy", bold=True, before=10, after=5, keep_with_next=True),
        "subsection": TextStyle(11.5, 15, "ink", bold=True, before=4, after=2, keep_with_next=True),
        "body": TextStyle(11, 15, "ink", after=7.5),
        "item": TextStyle(11, 15, "ink", after=3),
        "labelled": TextStyle(11, 14.5, "ink", after=5, keep_together=True),
        "label": TextStyle(10, 14.5, "navy", bold=True),
        "callout": TextStyle(12, 16, "ink", before=6, after=6, keep_together=True),
        "callout_label": TextStyle(12, 16, "navy", bold=True),
        "cell": TextStyle(10, 13, "ink"),
        "cell_head": TextStyle(10.5, 13, "ink", bold=True),
        "table": TextStyle(9.5, 12, "ink"),
        "table_head": TextStyle(9.5, 12, "white", bold=True),
        "caption": TextStyle(10.5, 13, "navy", bold=True, before=8, after=4, keep_with_next=True),
        "note": TextStyle(9, 12, "grey", before=3, after=8),
        "fine": TextStyle(9, 12, "grey", after=4),
        "running": TextStyle(9, 12, "grey"),
    }
)

Changes = MappingProxyType[str, dict[str, Any]]
"""Name of a style → its fields that change."""

_COMPACT: Changes = MappingProxyType(
    {
        "section": {"before": 5.0, "after": 3.0},
        "body": {"leading": 14.0, "after": 6.0},
        "item": {"leading": 14.0},
        "labelled": {"leading": 14.0, "after": 3.0},
        "label": {"leading": 14.0},
        "callout": {"leading": 15.5, "before": 4.0, "after": 4.0},
        "callout_label": {"leading": 15.5},
        "note": {"leading": 11.5, "after": 5.0},
        "fine": {"leading": 11.5, "after": 3.0},
        "standfirst": {"after": 5.0},
        "strip": {"after": 5.0},
        "caption": {"before": 5.0, "after": 3.0},
    }
)

_LARGE: Changes = MappingProxyType(
    {
        "standfirst": {"size": 14, "leading": 18},
        "strip": {"size": 11, "leading": 14.5},
        "section": {"size": 16, "leading": 19.5},
        "subsection": {"size": 12.5, "leading": 16},
        "body": {"size": 12, "leading": 16.5},
        "item": {"size": 12, "leading": 16.5},
        "labelled": {"size": 12, "leading": 16},
        "label": {"size": 11, "leading": 16},
        "callout": {"size": 13, "leading": 17.5},
        "callout_label": {"size": 13, "leading": 17.5},
        "cell": {"size": 11, "leading": 14.5},
        "cell_head": {"size": 11.5, "leading": 14.5},
        "table": {"size": 11, "leading": 14},
        "table_head": {"size": 11, "leading": 14},
        "caption": {"size": 11.5, "leading": 14.5},
        "note": {"size": 11, "leading": 14.5},
        "fine": {"size": 11, "leading": 14},
        "running": {"size": 11, "leading": 14},
    }
)
_LARGE_COMPACT: Changes = MappingProxyType(
    {
        **_COMPACT,
        "body": {"leading": 15.5, "after": 6.0},
        "item": {"leading": 15.5},
        "labelled": {"leading": 15.5, "after": 3.5},
        "label": {"leading": 15.5},
        "callout": {"leading": 17.0, "before": 4.0, "after": 4.0},
        "callout_label": {"leading": 17.0},
        "note": {"leading": 14.0, "after": 5.0},
        "fine": {"leading": 13.5, "after": 3.0},
    }
)

PROFILES = MappingProxyType({Profile.STANDARD: MappingProxyType({}), Profile.ACCESSIBLE: _LARGE})
"""What a profile changes in ``STYLES``."""

COMPACT = MappingProxyType({Profile.STANDARD: _COMPACT, Profile.ACCESSIBLE: _LARGE_COMPACT})
"""What the compact density then changes: leading and space, never size."""

FLOORS = MappingProxyType({Profile.STANDARD: 9.0, Profile.ACCESSIBLE: 11.0})
"""The smallest type of a profile, in points."""
