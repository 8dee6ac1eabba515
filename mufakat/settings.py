"""The settings: the only place that reads the environment.

| variable | meaning | default |
| --- | --- | --- |
| ``MUFAKAT_STORE`` | the graph: a folder, or the http(s) address of a SPARQL endpoint | ``build/store`` |
| ``MUFAKAT_BASE`` | base IRI of the graph, ending in a slash | ``https://w3id.org/mufakat/`` |
| ``MUFAKAT_TEXTS`` | folder of the articles' texts when the store is an endpoint | ``build/texts`` |
| ``MUFAKAT_USER`` | user at an endpoint that asks for one | none |
| ``MUFAKAT_PASSWORD`` | the password of that user; never printed | none |
| ``MUFAKAT_JUDGEMENTS`` | file of human judgements | ``judgements.csv`` in the store |
| ``MUFAKAT_LIMITS`` | limits of the server, as in ``seconds=30,rows=5000`` | see queries/serving/limits.py |
| ``JAVA_HOME`` | where Java is, for Spark, when it is not on the path | none |
| ``MUFAKAT_CACHE`` | folder of fetched pages, for conditional requests | ``build/web`` |
| ``MUFAKAT_ANSWERS`` | folder of the answers of language models | ``build/answers`` |
| ``MUFAKAT_LLM_KEY`` | the key of a language model's endpoint; never printed | none |
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ontology.terms import DEFAULT_BASE, Names


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run needs to know besides its arguments."""

    store: str = "build/store"
    names: Names = field(default_factory=Names)
    texts: Path = Path("build/texts")
    limits: str = ""
    cache: Path = Path("build/web")
    judgements: Path | None = None
    credentials: tuple[str, str] | None = field(default=None, repr=False)
    java_home: str | None = None
    answers: Path = Path("build/answers")
    llm_key: str | None = field(default=None, repr=False)


def read_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings from the environment. Raises BaseError where ``MUFAKAT_BASE`` is no base IRI."""
    return Settings(
        store=environment.get("MUFAKAT_STORE") or "build/store",
        names=Names(environment.get("MUFAKAT_BASE") or DEFAULT_BASE),
        texts=Path(environment.get("MUFAKAT_TEXTS") or "build/texts"),
        limits=environment.get("MUFAKAT_LIMITS", ""),
        cache=Path(environment.get("MUFAKAT_CACHE") or "build/web"),
        credentials=(environment["MUFAKAT_USER"], environment.get("MUFAKAT_PASSWORD", ""))
        if environment.get("MUFAKAT_USER")
        else None,
        java_home=environment.get("JAVA_HOME") or None,
        answers=Path(environment.get("MUFAKAT_ANSWERS") or "build/answers"),
        llm_key=environment.get("MUFAKAT_LLM_KEY") or None,
        judgements=Path(given) if (given := environment.get("MUFAKAT_JUDGEMENTS")) else None,
    )
