"""The command `mufakat`: one group, one module a subcommand, every error one line and an exit code."""

from __future__ import annotations

import importlib
import os
import sys

import click

COMMANDS = (
    "read",
    "ingest",
    "watch",
    "query",
    "search",
    "view",
    "serve",
    "export",
    "dump",
    "check",
    "evaluate",
    "propose",
    "review",
    "judge",
    "pin",
    "push",
)

EPILOG = """
\b
Exit codes: 0 done, 1 nothing could be done or the check found faults,
2 the command was not understood, 130 stopped by Ctrl-C.

\b
Settings from the environment: MUFAKAT_STORE, MUFAKAT_BASE, MUFAKAT_TEXTS, MUFAKAT_CACHE,
MUFAKAT_USER, MUFAKAT_PASSWORD, MUFAKAT_JUDGEMENTS, MUFAKAT_LIMITS, MUFAKAT_ANSWERS, MUFAKAT_LLM_KEY
(see mufakat/settings.py).
"""


class Commands(click.Group):
    """The subcommands, each imported when it is called: to import all takes more than a second."""

    def invoke(self, ctx: click.Context) -> object:
        """Call one; where the reader of our output (head, less) went away, nothing more is to be said.

        Here and not in `main`: click makes an exit code 1 of it.
        """
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            _hush()
            raise click.exceptions.Exit(0) from None

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(
            importlib.import_module(f"mufakat.commands.{cmd_name}"), cmd_name.replace("-", "_")
        )
        return command


@click.group(
    cls=Commands,
    epilog=EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(package_name="mufakat-relations-graph", prog_name="mufakat")
def mufakat() -> None:
    """Diplomatic news of Southeast Asia as a graph in which every fact carries its sentence.

    \b
    A tour:
      mufakat ingest articles/             articles in
      mufakat watch feeds.toml             what is new in feeds, what changed
      mufakat query --list                 which questions are ready
      mufakat query commitment/open --param pair=IDN,KHM
      mufakat search imigrasi kamboja      names and quotations by their words
      mufakat view cooperation -o cooperation.html
      mufakat export --format turtle -o graph.ttl
      mufakat dump                         the whole graph as files with checksums
      mufakat check                        every shape, every quote
      mufakat evaluate GOLD --articles DIR how many facts are right
      mufakat propose --all --model NAME   what a language model finds, kept apart
      mufakat review                       what may be one thing: decide with mufakat judge
      mufakat serve                        a SPARQL endpoint on this machine
      mufakat push http://host/sparql      the graphs to another SPARQL server
    """


def main() -> None:
    """Run the command; Ctrl-C leaves the store whole and says so."""
    try:
        mufakat(standalone_mode=False)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo(
            "mufakat: stopped; what was stored is whole, run the same command again to go on", err=True
        )
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except OSError as error:  # a full disk, a folder that may not be written
        said = f"{error.filename}: {error.strerror}" if error.filename else error.strerror or str(error)
        click.echo(f"mufakat: {said}", err=True)
        _hush()
        sys.exit(1)


def _hush() -> None:
    """Send what is left of our output nowhere: at the end it would be written, and fail, once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
