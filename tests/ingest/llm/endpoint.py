"""An endpoint on this machine that answers as a test tells it, and articles and answers to try it with.

Persons and events are invented.
"""

from __future__ import annotations

import http.server
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from ingest.article import Article

TITLE = "Indonesia dan Laos menandatangani nota kesepahaman kesehatan"
MET = (
    "Menteri Kesehatan Indonesia, Wirya Sastranegara, bertemu dengan Menteri Kesehatan Laos, "
    "Bounthavy Keovilay, di Vientiane pada Selasa (11/3)."
)
SIGNED = (
    "Dalam pertemuan itu kedua negara menandatangani nota kesepahaman (MoU) mengenai kesehatan ibu dan anak."
)
THANKED = "Wirya menyampaikan terima kasih atas sambutan tuan rumah."
PLUG = "Baca Juga: Menteri Kesehatan Thailand berkunjung ke Manila"
ARTICLE = Article(
    "sample", f"{TITLE}\n{MET}\n{SIGNED} {THANKED}\n{PLUG}", TITLE, "id", published="2025-03-12"
)

WIRYA = {
    "name": "Wirya Sastranegara", "post": "Menteri Kesehatan Indonesia", "country": "IDN", "quotes": [MET]
}  # fmt: skip
BOUNTHAVY = {
    "name": "Bounthavy Keovilay",
    "post": "Menteri Kesehatan Laos",
    "country": "LAO",
    "quotes": [MET],
}
MEETING = {
    "kind": "bilateral-meeting", "status": "held", "parties": ["IDN", "LAO"], "date_words": "Selasa (11/3)",
    "place": "Vientiane", "place_country": "LAO", "topics": ["health"], "quotes": [MET],
    "participants": [{"name": "Wirya Sastranegara", "role": "visitor", "party": "IDN"},
                     {"name": "Bounthavy Keovilay", "role": "host", "party": "LAO"}],
}  # fmt: skip
COMMITMENT = {
    "kind": "memorandum-of-understanding", "status": "signed", "parties": ["LAO", "IDN"], "meeting": 1,
    "topics": ["health"], "quotes": [SIGNED],
}  # fmt: skip
GOOD = {"persons": [WIRYA, BOUNTHAVY], "institutions": [], "meetings": [MEETING], "commitments": [COMMITMENT]}


def completion(content: object, finish: str = "stop") -> bytes:
    """An answer in the form of chat completions; what is no text is written as JSON."""
    text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
    return json.dumps({"choices": [{"message": {"content": text}, "finish_reason": finish}]}).encode()


Reply = tuple[int, bytes] | tuple[int, bytes, dict[str, str]]


@dataclass
class Model:
    """The server: what it was asked, and the replies it gives in turn (the last one again and again)."""

    replies: list[Reply | Callable[[http.server.BaseHTTPRequestHandler], None]]
    asked: list[dict[str, object]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    address: str = ""
    stopping: threading.Event = field(default_factory=threading.Event)


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    model: Model

    def log_message(self, *_: object) -> None:
        pass

    def do_POST(self) -> None:
        model = self.model
        model.asked.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        model.headers.append(dict(self.headers))
        reply = model.replies.pop(0) if len(model.replies) > 1 else model.replies[0]
        if callable(reply):
            self.close_connection = True
            reply(self)
            return
        status, body, headers = (*reply, {})[:3]
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def serving(*replies: Reply | Callable[[http.server.BaseHTTPRequestHandler], None]) -> Iterator[Model]:
    """A model at an address of this machine while the block runs."""
    model = Model(list(replies))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), type("One", (_Handler,), {"model": model}))
    server.daemon_threads = True
    model.address = f"http://127.0.0.1:{server.server_address[1]}/v1"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield model
    finally:
        model.stopping.set()
        server.shutdown()
        thread.join()
        server.server_close()
