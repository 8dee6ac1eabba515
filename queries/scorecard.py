"""The figures of an evaluation in the formats of their readers: a terminal, programs, spreadsheets."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from queries.evaluation import Counts, Difference, Evaluation
from queries.formats import csv_text, one_line
from queries.likeness import Fact

TOGETHER = "events brought together (pairs)"
OF_FOUND = "the same, of pairs whose two meetings were found"


def summary(evaluation: Evaluation, *, misses: bool = False) -> dict[str, Any]:
    """The figures as plain values, rounded to three places; with every miss and extra where asked."""
    found: dict[str, Any] = {
        kind: _row(counts)
        | {
            "intervals": {
                name: [round(i.low, 3), round(i.high, 3)] for name, i in evaluation.intervals[kind].items()
            }
        }
        for kind, counts in evaluation.counts.items()
    }
    found[TOGETHER] = _row(evaluation.together)
    found[OF_FOUND] = _row(evaluation.together_of_found)
    found["accuracy of matched"] = {k: [round(v, 3), n] for k, (v, n) in evaluation.accuracy.items()}
    found["evidence not in article"] = list(evaluation.ungrounded)
    found["false meetings and commitments in articles without any"] = list(evaluation.false_facts)
    found["articles without a facts record"] = list(evaluation.missing)
    found["articles"] = len(evaluation.articles)
    if misses:
        found["differences"] = [
            {"side": d.side, "article": d.article, "kind": d.kind, "fact": d.fact}
            for d in differences(evaluation)
        ]
    return found


def differences(evaluation: Evaluation) -> list[Difference]:
    """Every miss and extra, by article."""
    return [difference for article in evaluation.articles for difference in article.differences]


def describe(kind: str, fact: Fact) -> str:
    """What a fact says, in one line: name, post and country, or kind, status, parties, date and place."""
    if kind in ("persons", "institutions"):
        parts = [(fact.get("names") or ["?"])[0], fact.get("post"), fact.get("country")]
    else:
        parts = [fact.get("kind"), fact.get("status"), "–".join(fact.get("parties") or [])]
        parts += [fact.get("date"), fact.get("place")]
    several = (" or ".join(map(str, p)) if isinstance(p, list) else str(p) for p in parts if p)
    return one_line(", ".join(several))


def write(evaluation: Evaluation, form: str, *, misses: bool = False) -> str:
    """The evaluation as text in one of `FORMATS`."""
    return FORMATS[form](evaluation, misses)


def _row(counts: Counts) -> dict[str, Any]:
    figures = {"precision": counts.precision, "recall": counts.recall, "f1": counts.f1}
    rounded = {name: round(value, 3) for name, value in figures.items()}
    return rounded | {"gold": counts.gold, "said": counts.said, "hit": counts.hit}


def _terminal(evaluation: Evaluation, misses: bool) -> str:
    lines = [
        f"{len(evaluation.articles)} articles, {len(evaluation.missing)} without a facts record",
        "",
        f"{'':14}{'precision':24}{'recall':24}{'F1':24}{'gold':>5}{'said':>6}{'right':>6}",
    ]
    for kind, counts in evaluation.counts.items():
        between = evaluation.intervals[kind]
        shown = "".join(
            f"{f'{value:.3f} ({between[name].low:.2f} to {between[name].high:.2f})':24}"
            for name, value in (("precision", counts.precision), ("recall", counts.recall), ("f1", counts.f1))
        )
        lines.append(f"{kind:14}{shown}{counts.gold:5}{counts.said:6}{counts.hit:6}")
    lines += ["", "of what is matched"]
    lines += [f"  {name:30}{value:.3f} of {n}" for name, (value, n) in evaluation.accuracy.items()]
    lines.append("")
    for label, c in (
        ("events together", evaluation.together),
        ("of those found", evaluation.together_of_found),
    ):
        figures = f"precision {c.precision:.3f}  recall {c.recall:.3f}  F1 {c.f1:.3f}"
        lines.append(f"{label:16}{figures}  ({c.gold} pairs in the gold)")
    lines.append("{:16}{} of {} stand not in their article".format("evidence", *evaluation.ungrounded))
    lines.append("{:16}{} in {} articles that hold none".format("false facts", *evaluation.false_facts))
    if misses:
        for difference in differences(evaluation):
            what = describe(difference.kind, difference.fact)
            lines += ["", f"{difference.side:7} {one_line(difference.article)} {difference.kind}: {what}"]
            lines += [f"        “{one_line(quote)}”" for quote in difference.fact.get("evidence") or []]
    return "\n".join(lines) + "\n"


def _json(evaluation: Evaluation, misses: bool) -> str:
    return json.dumps(summary(evaluation, misses=misses), ensure_ascii=False, indent=1) + "\n"


def _csv(evaluation: Evaluation, misses: bool) -> str:
    """The figures, one a row; with ``misses`` the misses and extras instead, one a row."""
    if misses:
        rows = [
            [d.side, d.article, d.kind, describe(d.kind, d.fact), " … ".join(d.fact.get("evidence") or [])]
            for d in differences(evaluation)
        ]
        return csv_text(("side", "article", "kind", "fact", "evidence"), rows)
    told = summary(evaluation)
    table: list[list[str]] = []
    for name in (*evaluation.counts, TOGETHER, OF_FOUND):
        row = told[name]
        for figure in ("precision", "recall", "f1"):
            low, high = row.get("intervals", {}).get(figure, ("", ""))
            of = {"precision": row["said"], "recall": row["gold"], "f1": ""}[figure]
            table.append([name, figure, *map(str, (row[figure], low, high, of))])
    for name, (value, count) in told["accuracy of matched"].items():
        table.append([name, "accuracy", str(value), "", "", str(count)])
    for name in ("evidence not in article", "false meetings and commitments in articles without any"):
        value, count = told[name]
        table.append([name, "count", str(value), "", "", str(count)])
    return csv_text(("of", "measure", "value", "low", "high", "count"), table)


FORMATS: Mapping[str, Callable[[Evaluation, bool], str]] = {"table": _terminal, "json": _json, "csv": _csv}
