"""Answers kept as files, one for each thing asked: what was answered once is never asked again.

A file is named by the digest of all that decides the answer (model, task, form, text) and written whole or
not at all. Only answers that could be read are kept.
"""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from ingest.llm.prompt import Request


class AnswersUnwritable(OSError):
    """The folder of kept answers cannot be written; the message names it and the cause."""


@dataclass(frozen=True, slots=True)
class Answers:
    """The kept answers of a folder, which need not exist yet."""

    folder: Path

    def get(self, asked: Request) -> str | None:
        """The kept text of an answer; None where there is none, or the file is damaged."""
        try:
            kept = json.loads(self._file(asked).read_bytes())
        except (OSError, ValueError, RecursionError):
            return None
        fits = isinstance(kept, dict) and kept.get("digest") == asked.digest
        return str(kept["content"]) if fits and isinstance(kept.get("content"), str) else None

    def put(self, asked: Request, content: str) -> None:
        """Keep an answer. Raises AnswersUnwritable."""
        data = json.dumps({"content": content, "digest": asked.digest, "model": asked.model}, sort_keys=True)
        beside = None
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            handle, beside = tempfile.mkstemp(suffix=".part", dir=self.folder)
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(data + "\n")
                file.flush()
                os.fsync(file.fileno())
            Path(beside).replace(self._file(asked))
            beside = None
        except OSError as error:
            told = error.strerror or str(error)
            raise AnswersUnwritable(f"{self.folder}: answers cannot be kept ({told})") from error
        finally:
            if beside is not None:
                Path(beside).unlink(missing_ok=True)

    def _file(self, asked: Request) -> Path:
        return self.folder / f"{asked.digest}.json"
