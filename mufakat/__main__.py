"""``python -m mufakat`` is the command ``mufakat``."""

from mufakat.cli import main

main()
