"""Word files of a few lines: ``word(p("It grew."))``."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
STRICT_W = "http://purl.oclc.org/ooxml/wordprocessingml/main"
STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
SPACES = (
    f'xmlns:w="{W}" xmlns:r="{OFFICE}/relationships" xmlns:m="{OFFICE}/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="{id}"{more}><w:name w:val="{name}"/>{inner}</w:style>'
    for id, name, more, inner in (
        ("Normal", "Normal", ' w:default="1"', ""),
        ("Title", "Title", "", '<w:basedOn w:val="Normal"/>'),
        *(
            (
                f"berschrift{n}",
                f"heading {n}",
                "",
                f'<w:pPr><w:outlineLvl w:val="{n - 1}"/></w:pPr>',
            )
            for n in (1, 2, 3)
        ),
        ("Mine", "My heading", "", '<w:basedOn w:val="berschrift2"/>'),
        ("Bullets", "List Bullet", "", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
        ("Quote", "Quote", "", ""),
        ("TOC1", "toc 1", "", ""),
        ("Secret", "Secret", "", "<w:rPr><w:vanish/></w:rPr>"),
    )
)
NUMBERING = "".join(
    f'<w:abstractNum w:abstractNumId="{id}">'
    + "".join(
        f'<w:lvl w:ilvl="{at}"><w:numFmt w:val="{manner}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for at, (manner, text) in enumerate(levels)
    )
    + "</w:abstractNum>"
    for id, levels in (
        (1, (("bullet", "•"), ("bullet", "–"), ("bullet", "▪"))),
        (2, (("decimal", "%1."), ("lowerLetter", "%2)"))),
        (3, (("decimal", "%1"), ("decimal", "%1.%2"))),
        (4, (("none", ""),)),
    )
) + "".join(f'<w:num w:numId="{id}"><w:abstractNumId w:val="{id}"/></w:num>' for id in (1, 2, 3, 4))


def r(text: str, properties: str = "") -> str:
    """A run."""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def p(inner: str, style: str = "", properties: str = "") -> str:
    """A paragraph of words, or of runs where ``inner`` is XML."""
    runs = inner if inner.startswith("<") else r(inner)
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    ppr = f"<w:pPr>{named}{properties}</w:pPr>" if named or properties else ""
    return f"<w:p>{ppr}{runs}</w:p>"


def item(text: str, numbering: int = 1, level: int = 0) -> str:
    """An item of a list."""
    return p(
        text,
        properties=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{numbering}"/></w:numPr>',
    )


def row(*cells: str, properties: str = "") -> str:
    """A row of a table; a cell is words or XML."""
    inner = "".join(f"<w:tc>{c if c.startswith('<') else p(c)}</w:tc>" for c in cells)
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{inner}</w:tr>"


def table(*rows: str, properties: str = "") -> str:
    """A table of rows."""
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr>{''.join(rows)}</w:tbl>"


def box(inner: str) -> str:
    """A run with a text box, in both of the ways in which Word writes one down."""
    text = f"<w:txbxContent>{inner}</w:txbxContent>"
    return (
        "<w:r><mc:AlternateContent>"
        f'<mc:Choice Requires="wps"><w:drawing><wps:txbx>{text}</wps:txbx></w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict><v:textbox>{text}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )


def field(code: str, result: str) -> str:
    """The runs of a field; its result is runs too."""
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'.format
    instruction = f"<w:r><w:instrText>{escape(code)}</w:instrText></w:r>"
    return mark("begin") + instruction + mark("separate") + result + mark("end")


def notes(kind: str, *texts: str) -> str:
    """A part of footnotes or endnotes, numbered from 1, below the rule above them."""
    rule = f'<w:{kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:{kind}>'
    return rule + "".join(
        f'<w:{kind} w:id="{at}">{p(f"<w:r><w:{kind}Ref/></w:r>" + r(text))}</w:{kind}>'
        for at, text in enumerate(texts, 1)
    )


def part(root: str, inner: str) -> str:
    """A part of WordprocessingML."""
    return f"{HEAD}<w:{root} {SPACES}>{inner}</w:{root}>"


def relationships(targets: Mapping[str, tuple[str, str]]) -> str:
    """The relationships ``id: (kind, target)``."""
    links = "".join(
        f'<Relationship Id="{id}" Type="{OFFICE}/relationships/{kind}" Target="{target}"/>'
        for id, (kind, target) in targets.items()
    )
    return f'{HEAD}<Relationships xmlns="{RELATIONSHIPS}">{links}</Relationships>'


def core(**fields: str) -> str:
    """Core properties: ``core(title="…", creator="…")``."""
    inner = "".join(f"<dc:{name}>{escape(value)}</dc:{name}>" for name, value in fields.items())
    space = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{space}" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/">{inner}</cp:coreProperties>'
    )


def parts(body: str, **more: str) -> dict[str, str]:
    """The parts of a file with ``body``; ``more`` holds what is inside parts beside it.

    Headers and footers are ``header1`` and so on, and want a reference "header1" in the body.
    """
    inner = {"styles": STYLES, "numbering": NUMBERING} | more
    properties = inner.pop("core", "")
    kinds = {name: name.rstrip("0123456789") for name in inner}
    roots = {"header": "hdr", "footer": "ftr"}
    found = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": relationships({"r1": ("officeDocument", "word/document.xml")}),
        "word/document.xml": part("document", f"<w:body>{body}</w:body>"),
        "word/_rels/document.xml.rels": relationships(
            {name: (kind, f"{name}.xml") for name, kind in kinds.items()}
        ),
        **{
            f"word/{name}.xml": part(roots.get(kind, kind), inner[name])
            for name, kind in kinds.items()
        },
    }
    return found | ({"docProps/core.xml": properties} if properties else {})


def archive(entries: Mapping[str, str | bytes]) -> bytes:
    """A ZIP archive of ``entries``, the same on every day."""
    found = io.BytesIO()
    with zipfile.ZipFile(found, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in entries.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            file.writestr(info, data)
    return found.getvalue()


def word(body: str, **more: str) -> bytes:
    """A Word file with ``body``; for ``more`` see ``parts``."""
    return archive(parts(body, **more))


def strict(entries: Mapping[str, str]) -> dict[str, str]:
    """``entries`` in the strict dialect, which has namespaces of its own."""
    return {
        name: text.replace(W, STRICT_W).replace(OFFICE, STRICT_OFFICE)
        for name, text in entries.items()
    }
