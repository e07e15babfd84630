"""What a page puts around its article, by the names that authors give it."""

from __future__ import annotations

import re

from briefgen.readers.html.tree import Node

TAGS = frozenset({"nav", "footer", "aside", "menu", "search", "dialog", "form", "button", "input"})
"""Elements that are never of the text; a header is, within an article."""
ROLES = frozenset(
    {"navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "dialog"}
    | {"alertdialog", "alert", "toolbar", "tablist", "status", "tooltip", "directory"}
)
WORDS = frozenset(
    {"nav", "navbar", "navigation", "menu", "submenu", "megamenu", "breadcrumb", "breadcrumbs"}
    | {"cookie", "cookies", "consent", "gdpr", "cmp", "onetrust", "cookiebar", "cookiebanner"}
    | {"share", "sharing", "sharebar", "sharedaddy", "shares", "addtoany", "addthis", "social"}
    | {"socials", "newsletter", "newsletters", "subscribe", "subscription", "signup"}
    | {"related", "relatedposts", "recommended", "recommendation", "recommendations"}
    | {"recirculation", "recirc", "sponsor", "sponsored", "advert", "adverts", "advertisement"}
    | {"advertising", "ad", "ads", "adsbygoogle", "popup", "modal", "overlay", "lightbox"}
    | {
        "comment",
        "comments",
        "commentlist",
        "respond",
        "disqus",
        "livefyre",
        "footer",
        "sitefooter",
    }
    | {"sidebar", "sidebars", "widget", "widgets", "toolbar", "pagination", "pager", "tagcloud"}
    | {"outbrain", "taboola", "trending", "popular", "mostread", "skip"}
    | {"skiplink", "login", "paywall", "masthead", "topbar", "offcanvas", "drawer", "cta"}
    | {"donate", "donation", "byline-bio", "authorbox", "toc", "copyright", "legal", "imprint"}
    | {"pullquote", "hatnote", "navbox", "metadata", "noprint", "editsection", "catlinks"}
    | {"feedback", "rating", "ratings", "survey", "readmore", "morelinks", "tags", "taglist"}
    | {"tooltip", "notification", "banner", "credits", "printfooter", "sitesub", "contentsub"}
    | {"siteinfo", "colophon", "dropdown", "ticker", "carousel", "playlist", "upsell", "prevnext"}
)
"""Words of a class, an id or an element's own name that say what it is."""
PHRASES = re.compile(
    r"(?:^|[\s_-])(?:read-?(?:more|next|also)|see-?also|more-?(?:from|on|stories|news|articles)"
    r"|most-?(?:read|popular|viewed)|you-?may-?(?:also-?)?like|sign-?up|also-?(?:read|like)"
    r"|author-?(?:bio|box|info|card|desc\w*|about)|about-?(?:the-?)?author|post-?(?:nav|tags|meta-footer)"
    r"|entry-?(?:utility|footer)|article-?(?:tags|footer|tools|actions)|page-?(?:nav|tools|actions)"
    r"|skip-?(?:to|link)|back-?to-?top|site-?(?:header|nav|menu|banner)|page-?header-?nav"
    r"|latest-?(?:news|posts|articles|stories)|recent-?(?:posts|comments|news|articles|entries)"
    r"|side-?bar|foot-?er|side-?column|right-?(?:col|column|rail)|left-?(?:col|column|rail)"
    r"|global-?(?:header|nav|footer)|mw-(?:editsection|jump\w*)|in-?article-?(?:ad|promo)"
    r"|word-?ads|yarpp|wp-?caption-?credit|blog-?roll|follow-?us|mailing-?list|opt-?in)"
    r"(?=$|[\s_\d-])",
    re.IGNORECASE,
)
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
PARTS = re.compile(r"[^A-Za-z0-9]+")
LEADS = frozenset({"teaser", "teasers", "promo", "highlight"})
"""Words for what leads to another article where it is linked, and into this one where it is not."""
UTILITY = re.compile(r"[\[\]:&/!]")
"""Characters in names that set how something looks, and do not say what it is."""
OWN = frozenset({"article", "content", "body", "entry", "post", "story", "main", "text", "page"})
"""Words that name the article; beside one of these "has", "with" and "no" name its layout."""
LAYOUT = frozenset({"has", "with", "no", "without", "is", "hide", "show", "enable", "enabled"})


def is_furniture(node: Node) -> bool:
    """True when ``node`` says that it is not of the article."""
    tag = node.tag
    if tag in TAGS or node.get("role").lower() in ROLES:
        return True
    if tag == "header":
        return not _within_article(node)
    if "-" in tag and not WORDS.isdisjoint(tag.split("-")):
        return True
    names = f"{node.get('class')} {node.get('id')}"[:1000]
    return names != " " and any(_named(name) for name in names.split() if not UTILITY.search(name))


def is_perhaps_furniture(node: Node) -> bool:
    """True when only a word that may also name the article's own lead says so."""
    names = f"{node.get('class')} {node.get('id')}"[:1000]
    words = {word.lower() for word in PARTS.split(CAMEL.sub("-", names))}
    return not LEADS.isdisjoint(words) and WORDS.isdisjoint(words) and node.tag not in TAGS


def _named(name: str) -> bool:
    """True when one name of a class or id says so."""
    words = [word.lower() for word in PARTS.split(CAMEL.sub("-", name)) if word]
    if not LAYOUT.isdisjoint(words):
        return False
    if any(word in WORDS or word in LEADS for word in words):
        # "article-content-ad" is an advertisement, "social-content" may be the article.
        return words[-1] in WORDS | LEADS or words[0] in WORDS or OWN.isdisjoint(words)
    return PHRASES.search(name) is not None


def _within_article(node: Node) -> bool:
    at = node.parent
    while at is not None:
        if at.tag in ("article", "main") or at.get("role") == "main":
            return True
        at = at.parent
    return False
