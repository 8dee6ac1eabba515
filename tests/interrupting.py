"""Ctrl-C for the processes that tests start."""

from __future__ import annotations

import signal


def heed_ctrl_c() -> None:
    """Let a process heed Ctrl-C (`subprocess.Popen(preexec_fn=...)`): a shell's background jobs ignore it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
