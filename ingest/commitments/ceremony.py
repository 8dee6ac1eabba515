"""Acts of ceremony, which undertake nothing: going along, opening a session, exchanging views or gifts."""

from __future__ import annotations

import re

from ingest.scene.scene import Scene

_GOES_ALONG = re.compile(
    r"\b(?:mendampingi|mengiringi|menemani|accompany|escort)$", re.IGNORECASE
)  # "will accompany the President"; of farmers who are helped along it is a pledge
_WITH_WHOM = re.compile(r"\s(?:the\s)?(?:(?:Bapak|Ibu|Datuk|Dato’|Tuan|Puan|Mr|Ms|Mrs|Dr)\b|(?=[A-Z]))")
_SESSION = (
    r"(?:kon(?:fe|f)rensi|KTT|sidang|persidangan|pertemuan|mesyuarat|forum|pameran|upacara|acara|majlis"
    r"|festival|seminar|lokakarya|bengkel|latihan|kejuaraan|conference|summit|session|meeting|exhibition"
    r"|expo|fair|ceremony|workshop|exercise|drill|symposium|congress)"
)
_OPENS = re.compile(r"\b(?:membuka|dibuka|open(?:ed)?|launch(?:ed)?|dilancarkan|melancarkan)$", re.IGNORECASE)
_WHAT_OPENS = re.compile(rf"\b{_SESSION}(?:\s[\w/-]+){{0,5}}\s$", re.IGNORECASE)
_IS_OPENED = re.compile(
    rf"\s(?:the\s|an?\s|secara\s|rasmi\s|resmi\s|sebuah\s)*(?:[\w-]+\s)?{_SESSION}\b", re.IGNORECASE
)
_EXCHANGES = re.compile(
    r"[\w ]{0,120}?\b(?:bertukar(?:-tukar)?|berbagi|berkongsi|exchange|share)\s(?:[\w-]+\s)?"
    r"(?:pandangan|pendapat|pikiran|fikiran|cerita|pengalaman hidup|buku|cenderamata|cinderamata"
    r"|cendera\s?(?:hati|mata)|hadiah|ucapan|salam|views|opinions|thoughts|perspectives|pleasantries|gifts|souvenirs"
    r"|mementos|books|greetings)\b",
    re.IGNORECASE,
)


def is_ceremony(scene: Scene, index: int, start: int, end: int) -> bool:
    """Whether the verb of an undertaking only tells of an occasion's course.

    Args: where the verb stands in the text, with its word of time ("will accompany").
    """
    text = scene.document.article.text
    verb = text[start:end]
    if _GOES_ALONG.search(verb):
        return _WITH_WHOM.match(text, end) is not None
    if _OPENS.search(verb):
        before = text[scene.sentences[index].start : start]
        return _WHAT_OPENS.search(before) is not None or _IS_OPENED.match(text, end) is not None
    return _EXCHANGES.match(text, start) is not None
