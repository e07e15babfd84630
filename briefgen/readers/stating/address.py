"""Web and mail addresses: where they stand in a text, and what of them is worth keeping."""

from __future__ import annotations

from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from briefgen.readers.sought import Sought

ADDRESS = Sought(":// www.", r"(?:https?://|www\.)[^\s<>\"“”]+", exact=True)
BARE_ADDRESS = Sought(
    "/", r"\b[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.[a-z]{2,12}/[^\s<>\"“”]+", exact=True
)
"""An address without its scheme: "example.org/report?utm_source=x"."""
MAIL = Sought("@", r"\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+", exact=True)
TRAILING = ".,;:!?'\")]}>*_"

TRACKING = frozenset(
    {"mc_cid", "mc_eid", "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid"}
    | {"twclid", "igshid", "igsh", "ref", "ref_src", "ref_url", "src", "source", "sid", "session"}
    | {"sessionid", "session_id", "smid", "cmpid", "ncid", "trk", "share", "sr_share", "si", "spm"}
    | {"feature", "tn"}
)
TRACKING_PREFIXES = ("utm_", "__", "_hs", "mkt_", "pk_", "vero_", "oly_")
"""Names of parameters that say how a reader came, not what the page is."""

SOCIAL = {
    "facebook.com": "Facebook",
    "fb.com": "Facebook",
    "x.com": "X",
    "twitter.com": "X",
    "linkedin.com": "LinkedIn",
    "instagram.com": "Instagram",
    "threads.net": "Threads",
    "threads.com": "Threads",
    "reddit.com": "Reddit",
    "tiktok.com": "TikTok",
    "youtube.com": "YouTube",
    "t.me": "Telegram",
    "bsky.app": "Bluesky",
    "mastodon.social": "Mastodon",
    "vk.com": "VK",
    "weibo.com": "Weibo",
    "quora.com": "Quora",
}
"""Hosts of social platforms and what the platforms are called."""

ACCOUNTS = frozenset({"in", "company", "school", "groups", "user", "channel", "c", "pages", "r"})
"""What a platform may have in the path of such a page before the name."""

STORES = frozenset(
    {
        "docs.google.com",
        "drive.google.com",
        "storage.googleapis.com",
        "dropbox.com",
        "amazonaws.com",
    }
    | {"cloudinary.com", "cloudfront.net", "blob.core.windows.net", "sharepoint.com", "1drv.ms"}
    | {"github.com", "githubusercontent.com", "gitlab.com", "wixstatic.com", "web.archive.org"}
)
"""Hosts that keep what others put there and publish nothing themselves."""


def find(text: str) -> tuple[int, int] | None:
    """Where the first address in ``text`` stands, closing punctuation left out."""
    match = ADDRESS.search(text)
    if not match:
        return None
    return match.start(), match.start() + len(_trimmed(match[0]))


def _trimmed(address: str) -> str:
    """``address`` without the punctuation of the sentence it ends."""
    end = len(address)
    while end and address[end - 1] in TRAILING:
        opens = {")": "(", "]": "["}.get(address[end - 1])
        if opens and opens in address[:end]:
            break
        end -= 1
    return address[:end]


def clean(address: str) -> str:
    """``address`` with a scheme, and without fragment and tracking parameters.

    What cannot be taken apart comes back as it is.
    """
    whole = address if "://" in address else f"https://{address}"
    try:
        parts = urlsplit(whole)
        fields = parse_qsl(parts.query, keep_blank_values=True, max_num_fields=100)
    except ValueError:
        return address
    kept = [(name, value) for name, value in fields if not _tracks(name)]
    query = parts.query if len(kept) == len(fields) else urlencode(kept, quote_via=quote)
    return urlunsplit((parts.scheme.lower(), parts.netloc.lower(), parts.path, query, ""))


def _tracks(name: str) -> bool:
    small = name.lower()
    return small in TRACKING or small.startswith(TRACKING_PREFIXES)


def host(address: str) -> str:
    """The host of ``address`` in small letters, without "www."; "" when it has none."""
    try:
        name = urlsplit(address if "://" in address else f"https://{address}").hostname or ""
    except ValueError:
        return ""
    return name.removeprefix("www.")


def platform(address: str) -> str:
    """What the social platform of ``address`` is called, or ""."""
    labels = host(address).split(".")
    return next(
        (SOCIAL[name] for at in range(len(labels)) if (name := ".".join(labels[at:])) in SOCIAL), ""
    )


def is_account(address: str) -> bool:
    """True for the page of somebody on a social platform ("facebook.com/Harbour"), to which texts
    of all kinds lead their readers; a post has more in its path."""
    if not platform(address):
        return False
    parts = urlsplit(address if "://" in address else f"https://{address}")
    path = [step for step in parts.path.lower().split("/") if step]
    if path[:1] and path[0] in ACCOUNTS:
        path = path[1:]
    return len(path) < 2 and not parts.query


def publisher(address: str) -> str:
    """Who publishes ``address``: the platform's name, or else the host; "" where anyone may store
    what he likes."""
    name = host(address)
    stored = any(name == store or name.endswith(f".{store}") for store in STORES)
    return "" if stored else platform(address) or name
