"""Capitals: where one stands for its government ("Ankara offered"), and states that are one city."""

from __future__ import annotations

import functools
import re

from ingest.document import Mention
from ontology.knowledge import load

_ADVERB = re.compile(  # behind which a clause begins, and no place is closer told
    r"(?:^|[.\n]\s*)(?:Meanwhile|However|So far|For now|Still|Instead|In turn|For its part|Sementara itu"
    r"|Namun|Sejauh ini|Hingga kini|Sehingga kini|Sebaliknya|Manakala itu|Dalam pada itu|In return"
    r"|In exchange|On its part"
    r"|(?:Di|Bagi|Dari|Untuk) pihaknya|Sebagai (?:balasan|imbalan|gantinya|gantian)), $"
)
ACTS = re.compile(  # what a government does, not a city
    r"(?:, (?:in turn|in return|for its part|meanwhile|pada gilirannya|sebaliknya|sebagai balasan),)?"
    r"\s+(?:(?:will|would) (?:also |not )?(?:accept|allow|appoint|buy|contribute|cover|deploy|give|host|lend"
    r"|bankroll|build|double|establish|finance|fund|help|lift|offer|open|pay|provide|put up|ratify|release"
    r"|resume|return|send|set up|share|shoulder|sign|supply|support|take|train|waive|withdraw|install"
    r"|foot|pick up|earmark|meet the|equip|repair|rebuild|grant|forgive|write off|second|dispatch|assign"
    r"|station|drop|scrap|exempt|ease|relax|cut|reduce|halve|raise|lower|simplify|speed up|recogni[sz]e"
    r"|extradite|hand over|repatriate|free|admit|enrol|deliver|donate|loan|lend|allocate|reserve|set aside"
    r"|extend|treat|import|export|purchase|transfer)"
    r"|(?:akan|bakal) (?:juga |turut )?(?:membuka|menugaskan|menghantar|mengecualikan|menghapus\w*"
    r"|menurunkan|melonggarkan|mempermudah\w*|mempercepat\w*|meringankan|mengakui|mengiktiraf"
    r"|mengekstradisi|menyerahkan|menghentikan|memperpanjang|melanjutkan|mengimpor|mengimport|mengekspor"
    r"|mengeksport|membekalkan|memasok|mengerahkan|menampung|membayar|memangkas|mengurangkan)"
    r"|(?:(?:juga|pun|telah|sudah|akan|bakal|belum|tidak|masih|kini|sempat|lantas|hanya|also|has|had|have"
    r"|will"
    r"|would|is|was|later|since|still)\s+){0,2}"
    r"(?:men(?:awarkan|jamin|janjikan|gundang|gumumkan|gusulkan|olak|yetujui|yanggupi|yambut|yatakan|egaskan"
    r"|jawab|erima|cabut|unda|girim\w*|yediakan|yisihkan|yodorkan|galokasikan|gizinkan|desak|yesalkan"
    r"|ghibahkan|gucurkan|jemput|yumbang\w*|tawarkan)"
    r"|me(?:minta|mbalas|mberi\w*|mbantu|mbiayai|mbantah|masang|mbeli|minjamkan|ngiyakan|latih|luluskan"
    r"|rampungkan|mulangkan|mbebaskan|rencanakan|lepaskan|lunak|mpelawa|mohon|narik|nanggung|nyiapkan|ndanai"
    r"|nambah)"
    r"|ber(?:komitmen|janji|sedia|setuju|sepakat|harap|ikrar|minat|tekad|azam|keras|dalih)|komited|setuju"
    r"|sepakat"
    r"|siap|sedia|sanggup|enggan|rela|a?waiting|awaits|menunggu|menanti|menantikan|undertook|undertakes"
    r"|undertaken|earmarked|allocated|concurred|consented|vow(?:s|ed)"
    r"|assured|guaranteed|agree[ds]?|pledge[ds]?|offer(?:s|ed)|promise[ds]?|sa(?:id|ys)|announce[ds]?"
    r"|accept(?:s|ed)|reject(?:s|ed)|refuse[ds]?|propose[ds]?|ask(?:s|ed)|sought|seeks|welcome[ds]?"
    r"|express(?:es|ed)"
    r"|confirm(?:s|ed)|commit(?:s|ted)|sign(?:s|ed)|ratif(?:ies|ied)|decline[ds]?|wants|urge[ds]?|repl(?:ies"
    r"|ied)"
    r"|answered|responded|ready|willing|prepared|provide[ds]?|grant(?:s|ed)|lift(?:s|ed)|waive[ds]?"
    r"|donate[ds]?|assure[ds]?|gave|given|earmarked|guaranteed|invite[ds]?|undert(?:ook|aken)|allocated"
    r"|dispatched|mengajak|memastikan|mengantongi|menyampaikan|menempatkan))\b"
)

COUNTERPART_IN = re.compile(  # "telephoned her counterpart in Beijing": nobody was there together
    r"\b(?:menelepon|menelefon|menghubungi|telephoned|phoned|called)\s+(?:her |his |their )?"
    r"(?:(?:mitra|rekan|rakan|timpalan|sejawat)(?:nya)?|counterparts?) (?:di|in)\s+$",
    re.IGNORECASE,
)


@functools.cache
def _capitals() -> frozenset[str]:
    """The capitals of all states, folded."""
    return frozenset(name.casefold() for state in load().states for name in state.capitals.values())


def is_city(mention: Mention) -> bool:
    """Whether a state's name is that of its capital as well (city states)."""
    state = load().state_of.get(mention.country or "")
    return state is not None and mention.text.casefold() in {c.casefold() for c in state.capitals.values()}


_NAME = r"[A-ZÀ-ỸĐ][\w’'-]*(?: [A-ZÀ-ỸĐ][\w’'-]*){0,3}"
_TWO_HOLD = (  # two governments do together, and not two cities
    r"\s+(?:(?:will|are to|are due to|have|had|also|akan|telah|juga|dijadwalkan|dijadualkan|sepakat"
    r"|bersetuju)\s+){0,2}"
    r"(?:hold|held|menggelar|mengadakan|melangsungkan|menandatangani|meneken|memeterai|sign(?:ed)?"
    r"|conclude[ds]?"
    r"|agreed|sepakat|bersetuju|resume[ds]?|menuntaskan|memuktamadkan|exchanged?)\b"
)
_TALKS = (  # which governments have, and not cities
    r"\b(?:[Tt]alks|[Mm]eetings?|[Dd]ialogue|[Nn]egotiations|[Cc]onsultations|[Dd]iscussions|[Pp]ertemuan"
    r"|[Pp]embicaraan"
    r"|[Rr]undingan|[Pp]erundingan|[Mm]esyuarat|[Dd]ialog|[Kk]onsultasi|[Pp]erbincangan|[Pp]erjanjian"
    r"|[Aa]greement|[Tt]reaty|[Pp]act)\s(?:[a-z]+\s){0,2}(?:between|antara)\s"
)
_BETWEEN = re.compile(rf"{_TALKS}$")
_BETWEEN_CAPITAL = re.compile(rf"{_TALKS}({_NAME})\s(?:and|dan)\s$")
_AND_CAPITAL = re.compile(rf"\s(?:and|dan)\s({_NAME})(?=[\s.,])")
_WITH_NEXT = re.compile(rf"\s+(?:and|dan)\s+({_NAME}){_TWO_HOLD}")
_WITH_LAST = re.compile(rf"({_NAME})\s+(?:and|dan)\s+$")
_HOLD = re.compile(_TWO_HOLD)
_LED_TO = re.compile(
    r"\b(?:di|in|ke|to|at|dari|from|antara|between|via|of|for|bandar|kota)\s+$", re.IGNORECASE
)


def _two_capitals(text: str, mention: Mention) -> bool:
    """Whether a capital is one of two that hold or sign something: "Hanoi and Vientiane held talks"."""
    before = text[max(0, mention.start - 60) : mention.start]
    if "between " in before or "antara " in before:
        if _BETWEEN.search(before):
            other = _AND_CAPITAL.match(text, mention.end)
            return other is not None and other[1].casefold() in _capitals()
        if first := _BETWEEN_CAPITAL.search(before):
            return first[1].casefold() in _capitals()
    if (other := _WITH_NEXT.match(text, mention.end)) and _LED_TO.search(before) is None:
        return other[1].casefold() in _capitals()
    if (first := _WITH_LAST.search(before)) and _HOLD.match(text, mention.end):
        return first[1].casefold() in _capitals() and _LED_TO.search(before[: first.start()]) is None
    return False


def as_state(text: str, mention: Mention) -> Mention:
    """A capital that does what a government does is its state ("Ankara offered"); else the mention itself."""
    if mention.kind != "place" or not mention.country or mention.text.casefold() not in _capitals():
        return mention
    before = text[max(0, mention.start - 45) : mention.start]
    if _two_capitals(text, mention):
        return mention._replace(kind="state")
    if not COUNTERPART_IN.search(before) and (
        (before.endswith(", ") and not _ADVERB.search(before)) or not ACTS.match(text, mention.end)
    ):
        return mention
    return mention._replace(kind="state")
