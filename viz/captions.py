"""How actors and facts are called on a drawing, and what is said beneath it."""

from __future__ import annotations

from viz.model import Label
from viz.reading import Actor, Reported

NONE = Label("")
SMALL = 30  # below so many facts a note says that the sample is small


def notes_on(reported: Reported, facts: int) -> list[Label]:
    notes = []
    if 0 < facts < SMALL:
        notes.append(
            Label(
                f"Small sample ({facts}): read the lines as examples of what was reported, not as a measure.",
                f"Sampel kecil ({facts}): bacalah garis sebagai contoh pemberitaan, bukan sebagai ukuran.",
            )
        )
    if reported.skipped:
        notes.append(
            Label(
                f"{reported.skipped} without evidence are not drawn.",
                f"{reported.skipped} tanpa bukti tidak digambar.",
            )
        )
    return notes


def home(reported: Reported, actor: Actor) -> Label:
    if actor.kind in ("state", "body"):
        return actor.label
    return reported.actors[actor.home].label if actor.home in reported.actors else Label("")


def code(actor: Actor) -> str:
    """What the layout knows an actor by: its alpha-3, else its IRI, which is never one."""
    return actor.code or actor.iri


def short(actor: Actor) -> str:
    last = tail(actor.iri).removeprefix("igo-").upper()
    return actor.code or (last if actor.kind == "body" and len(last) <= 6 else "")


def code_caption(actor: Actor) -> Label:
    """Bodies are known by their short names; states are drawn with their full ones."""
    return Label(short(actor)) if actor.kind == "body" else NONE


def tail(text: str) -> str:
    return (
        text.rstrip("/").replace("#", "/").rsplit("/", 1)[-1]
        if text.startswith(("http://", "https://"))
        else text
    )
