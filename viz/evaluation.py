"""The page of an evaluation: the figures, then every miss and extra with its sentences, by article."""

from __future__ import annotations

import itertools

import markupsafe

from queries.evaluation import Evaluation
from queries.scorecard import describe, differences
from viz.report import asset, environment, policy


def draw(evaluation: Evaluation) -> str:
    """One self-contained page, UTF-8 HTML; the same bytes for the same evaluation."""
    style = asset("report.css")
    rows = [
        (kind, counts, [(getattr(counts, name), evaluation.intervals[kind][name]) for name in FIGURES])
        for kind, counts in evaluation.counts.items()
    ]
    by_article = [
        (article, [(d, describe(d.kind, d.fact)) for d in group])
        for article, group in itertools.groupby(differences(evaluation), key=lambda d: d.article)
    ]
    page = (
        environment()
        .get_template("evaluation.html")
        .render(
            lang="en",
            evaluation=evaluation,
            rows=rows,
            by_article=by_article,
            style=markupsafe.Markup(style),
            policy=policy(scripts=(), styles=(style,)),
        )
    )
    return page.rstrip() + "\n"


FIGURES = ("precision", "recall", "f1")
