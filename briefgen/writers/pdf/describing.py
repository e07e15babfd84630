"""Describe the document in the two ways a PDF has: its information dictionary, and XMP."""

from __future__ import annotations

from datetime import date

from briefgen.document import Metadata
from briefgen.xmltext import allowed

PRODUCER = "briefgen"

PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Keywords>{keywords}</pdf:Keywords>
<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreatorTool>{producer}</xmp:CreatorTool>
<xmp:CreateDate>{day}</xmp:CreateDate>
<xmp:ModifyDate>{day}</xmp:ModifyDate>
<xmp:MetadataDate>{day}</xmp:MetadataDate>
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file keeps to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
"""
"""The metadata packet. PDF/A knows no PDF/UA, so the schema of that mark is described inside."""


def packet(metadata: Metadata) -> bytes:
    """The XMP packet: what the information dictionary says, and which standards the file keeps."""
    values = {
        "title": metadata.title,
        "author": metadata.author,
        "subject": metadata.subject,
        "keywords": keywords(metadata),
        "language": metadata.language,
        "producer": PRODUCER,
        "day": f"{date.fromisoformat(metadata.created)}T00:00:00Z",
    }
    return PACKET.format_map({key: _escaped(value) for key, value in values.items()}).encode()


# The standard library's own function comes with half of its network modules.
def _escaped(text: str) -> str:
    return allowed(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def keywords(metadata: Metadata) -> str:
    """The document's keywords and, last, the build they are of."""
    build = f"build {allowed(metadata.build_id)}" if metadata.build_id else ""
    return "; ".join(filter(None, [allowed(metadata.keywords), build]))


def pdf_date(metadata: Metadata) -> str:
    """The day of the files' properties as PDF writes it."""
    return f"D:{date.fromisoformat(metadata.created):%Y%m%d}000000Z"
