"""The data set in the words of schema.org, for those who read nothing else: search engines of data, F-UJI.

The context is the vocabulary alone, written out: names stay plain, as its readers expect, and nothing has to
be fetched to read it as RDF.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from ontology.statements import LICENCE
from ontology.terms import DCTERMS, SCHEMA, Names
from queries.dumps import Dump
from queries.publishing.tree import stream_iri
from queries.statistics import Statistics

PUBLIC = "http://publications.europa.eu/resource/authority/access-right/PUBLIC"
_ADDRESSES = ("license", "url", "contentUrl", "conditionsOfAccess", "isBasedOn", "hasPart", "usageInfo")


def schema_org(
    names: Names, told: Mapping[str, str], keywords: Sequence[str], dumps: Sequence[Dump], counted: Statistics
) -> bytes:
    """A JSON-LD document.

    Args: the IRIs; title and description by their predicates; keywords; the dumps; the counts, whose latest
        day is the date of this state of the data: there is no clock in the graph.
    """
    me, home = names.id("dataset", "mufakat"), names.base
    agent = {"@type": "Organization", "@id": names.id("agent", "mufakat"), "name": "Mufakat", "url": home}
    made: dict[str, Any] = {
        "@context": {"@vocab": SCHEMA} | {name: {"@type": "@id"} for name in _ADDRESSES},
        "@id": me,
        "@type": "Dataset",
        "name": told[DCTERMS + "title"],
        "description": told[DCTERMS + "description"],
        "identifier": me,
        "url": f"{home}doc/dataset/mufakat",
        "keywords": list(keywords),
        "inLanguage": ["en", "id"],
        "license": LICENCE,
        "creator": agent,
        "publisher": agent,
        "isAccessibleForFree": True,
        "conditionsOfAccess": PUBLIC,
        "isBasedOn": home + "ontology",
        "hasPart": stream_iri(names),
        "measurementTechnique": "extraction by rules; every fact carries the words that say it",
        "variableMeasured": [
            {"@type": "PropertyValue", "name": iri.removeprefix(names.ontology), "value": number, "url": iri}
            for iri, number in sorted(counted.classes.items())
            if iri.startswith(names.ontology)
        ],
    }
    if counted.latest:
        made |= {"datePublished": counted.latest, "dateModified": counted.latest, "version": counted.latest}
    files = [
        {"@type": "DataDownload", "@id": f"{me}#dump-{number}", "name": one.path,
         "contentUrl": f"{home}dumps/{one.path}", "encodingFormat": [one.media, "application/gzip"],
         "contentSize": f"{one.bytes} B", "sha256": one.sha256, "license": LICENCE}
        for number, one in enumerate(dumps, 1)
    ]  # fmt: skip
    if files:
        made["distribution"] = files
    return json.dumps(made, ensure_ascii=False, indent=1).encode("utf-8", "surrogatepass") + b"\n"
