"""What can be wrong with a wish for a drawing; the message says what there is instead."""

from __future__ import annotations


class ViewError(ValueError):
    """A view cannot be drawn as asked; the message says what there is instead."""


class UnknownView(ViewError):
    """There is no view of that name."""


class UnknownActor(ViewError):
    """Nobody of that name is in the graph, or more than one."""
