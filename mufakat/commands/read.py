"""``mufakat read PATH...``: how articles are read, before anything is taken from them.

Exit codes: 0 something could be read, 1 nothing, 2 usage.
"""

from __future__ import annotations

import json

import click

from ingest.reading import Rejection, read_articles
from ingest.sources.tables import COLUMNS
from ingest.sources.web import Web
from ingest.text.clean import clean_lines
from ingest.text.language import detect
from mufakat.commands.options import Failure, read_params, settings
from queries.formats import one_line


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--cut", is_flag=True, help="Only the lines that make no facts, with the reason.")
@click.option("--column", "columns", multiple=True, metavar="NAME=COLUMN", help="As for `mufakat ingest`.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def read(paths: tuple[str, ...], cut: bool, columns: tuple[str, ...], form: str) -> None:
    """Show how articles are read: id, day, language, and each line with what it is taken for.

    Lines that are not the article's news (related links, captions, promotion) make no facts; here is why.
    Takes what `mufakat ingest` takes, and stores nothing.

    \b
    Examples:
      mufakat read saved-page.html
      mufakat read --cut articles/ --format json
    """
    named = read_params(columns, "--column", "text=isi")
    if unknown := sorted(set(named) - set(COLUMNS)):
        raise click.UsageError(f"--column {unknown[0]}: the names are {', '.join(COLUMNS)}")
    found = 0

    def reject(one: Rejection) -> None:
        click.echo(f"{click.style('rejected', fg='red')} {one.where}: {one.reason}", err=True)

    for article in read_articles(paths, reject, Web(settings().cache).items, named):
        found += 1
        language = detect(article.text)
        lines = [
            {
                "line": number,
                "kind": line.kind,
                "reason": line.reason,
                "text": article.text[line.start : line.end],
            }
            for number, line in enumerate(clean_lines(article.text, article.title), 1)
            if line.kind == "cut" or not cut
        ]
        if form == "json":
            head = {"id": article.id, "url": article.url, "published": article.published}
            told = {**head, "published_in": article.published_in, "language": language.code, "lines": lines}
            click.echo(json.dumps(told, ensure_ascii=False))
            continue
        day = article.published or "day unknown"
        click.echo(
            click.style(f"{one_line(article.id)}  {day}  {language.code or language.reason}", bold=True)
        )
        for line in lines:
            told_for = f"{line['kind']}: {line['reason']}" if line["reason"] else str(line["kind"])
            click.echo(f"  {told_for}\t{one_line(str(line['text']))}")
    if not found:
        raise Failure("no article could be read")
