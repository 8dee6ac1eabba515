"""Whether a state or body is named as one who acts, or as the place or the object of something."""

from __future__ import annotations

import re

from ingest.document import Mention
from ingest.words.capitals import ACTS, COUNTERPART_IN
from ingest.words.named_bodies import in_part, is_object

# What makes a state or body the place or the object of something: a word right before it, or a few.
_PLACE_WORDS = frozenset(
    """di ke dari in to from at near into within pada menuju via across untuk for bagi asal wilayah kawasan
    warga perbatasan rakyat buatan pasar tentara tentera junta soal perihal tentang mengenai about seputar
    terhadap ibukota""".split()  # noqa: SIM905
)
_PLACE_BEFORE = re.compile(
    r"(?:\b(?:citizens of|people of|border with|ambassador of|ibu kota|ibu negara|capital of|capital city of"
    r"|hubungan(?: \w+)? dengan|relations with|ties with)"
    r"\s+(?:the\s+|negara\s+)?)$",
    re.IGNORECASE,
)
_PHRASE_ENDS = frozenset(("of", "with", "dengan", "kota", "negara"))
_SENT_BY = re.compile(  # "negotiators from Laos": people who act for the state; "an invitation from Laos"
    r"(?:\b(?:kedua(?:-dua)?|ketiga|keempat|both|the (?:two|three|four))\b[\w -]{0,40}, (?:dari|from)"
    r"\s+(?:the\s+)?$"
    r"|\b(?:undangan|jemputan|pelawaan|tawaran|hibah|bantuan|invitations?|offers?|grants?|aid|assistance"
    r"|kolega\w*|sejawat\w*|sahabat\w*|rakan-rakan\w*|colleagues?|opposite numbers?|hosts?|guests?"
    r"|tamu|tetamu|penyidik|penyiasat|auditor|instruktur|jurulatih|hakim|pelatih|investigators?|inspectors?"
    r"|judges|trainers"
    r"|scientists|students|delegasi|perwakilan|wakil|utusan|pejabat|menteri|perunding|rombongan"
    r"|(?:mitra|rekan)\w*(?: mereka)?|rakan(?: sejawat\w*)?|timpalan\w*(?: mereka)?|pemimpin|pegawai"
    r"|delegat\w+|negotiators?|officials?|ministers?|envoys?|representatives?|officers|counterparts?|chiefs?"
    r"|diplomats?|leaders?|ambassadors|consuls|attach[eé]s?|governors|mayors|speakers|liaison officers"
    r"|atas[eé]|dubes|gubernur|duta(?: besar)?|konsul"
    r"|lawmakers|executives|generals|commanders?|delegates?|prosecutors|experts|police|navies|armies|teams?"
    r"|perwira|diplomat"
    r"|jaksa|polisi|tentera|tentara|prajurit|askar|personel|kapal perang|tim|pakar|panglima|kepala|troops"
    r"|soldiers|sailors|marines"
    r"|warships|personnel|commandos)\s+(?:dari|daripada|asal|from"
    r"|of)\s+(?:the\s+)?$"
    r"|\b(?:pejabat|menteri|pemimpin|pegawai|perwira|panglima|kepala|ketua|delegasi|perunding|wakil|utusan"
    r"|pakar|timbalan|atas[eé]|duta|konsul|gubernur|gabenor"
    r"|direktur|diplomat|tim|pasukan|rakan|rekan|mitra|duta|komandan|komander|jaksa|hakim)"
    r"(?:-\w+)?(?:\s(?!(?:itu|ini|tersebut|yang|dan|tiba|pulang|balik|datang|keluar|kembali|mundur|lepas"
    r"|jauh|ber\w+|ter\w+"
    r"|me(?!nengah|nteri)\w+|di(?!plomat|rgantara|gital|visi)\w+)\b)[\w-]+){1,3}\s(?:dari|daripada|asal)\s$)",
    re.IGNORECASE,
)
_WITH_HIM = re.compile(  # somebody called by one name: "after talks with Li from China"
    r"\b(?:dengan|bersama|bertemu|menemui|menerima|with|met|meets?)\s(?:[A-Z][\w’'-]+\s){1,3}(?:dari"
    r"|daripada|from|of)\s$"
)
_FROM = frozenset(("dari", "from", "of", "daripada", "asal"))  # one of the last two words before those
_AFTER_CITY = re.compile(  # "in Kuala Lumpur, Malaysia", but not "officials from ASEAN, Malaysia and Laos"
    r"\b(?:di|ke|in|at|to|from|dari)\s+(?:the\s+)?"
    r"(?!(?:ASEAN|EU|UN|PBB|AU|OIC|OKI|MSG|GCC|BIMSTEC|SAARC|European Union|Uni Eropa|Kesatuan Eropah"
    r"|African Union|Uni Afrika|United Nations),)(?:[A-ZÀ-ỸĐ][\w’'-]*\s?){1,4}(?:\([^)]{1,15}\))?,\s*$"
)
_ITS_TROUBLE = re.compile(
    r"(?:['’]s)?\s+(?:crisis|situation|conflict|civil war|issue|market|embassy in"
    r"|junta(?! (?:chief|leader|boss|head|minister|counterpart|envoy|official|delegation|foreign"
    r"|general|spokes))"
    r"|border(?! (?:officials?|guards?|police|patrol|committee|commission|command|forces?|troops"
    r"|ministers?|chiefs?)))\b",
    re.I,
)
_QUARREL = re.compile(  # what a dispute is between, or of: "konflik perbatasan Kamboja-Thailand"
    r"\b(?:konflik|sengketa|pertikaian|perselisihan|ketegangan|krisis|situasi|kemelut|perang saudara)"
    r"(?:\s(?:perbatasan|sempadan|bersenjata|kemanusiaan|politik|keamanan|keselamatan|maritim|terkini|semasa"
    r"|antara|di|dalaman|wilayah))*\s(?:[A-ZÀ-ỸĐ][\w’'-]*(?:\s[A-ZÀ-ỸĐ][\w’'-]*)?(?:\s?[-–—/]\s?|\s(?:dan"
    r"|dengan)\s))?$",
    re.IGNORECASE,
)
_LOBBIED = re.compile(  # whom others should press, so who was not there: "lobby Laos and Vietnam"
    r"\b(?:lobby(?:ing)?|melobi|me-lobby)\s(?:the\s|pemerintah\s|negara\s)?"
    r"(?:[A-Z][\w ]{2,20}(?:,|\sand|\sdan)\s)?$"
)
_NAMED_AFTER_TWO = re.compile(r"\b(?:Wilayah|Kawasan|Perbatasan|Sempadan)\s$")  # the name of a panel
_WITH_ANOTHER = re.compile(r"\s?[-–—/]\s?[A-Z]")


def is_location(text: str, mention: Mention, offices: bool = False) -> bool:
    """Whether a state or body is named as the place or the object of something, not as one who acts."""
    before = text[max(0, mention.start - 45) : mention.start]
    last = before.lower().rsplit(None, 2)[-2:]
    if not _FROM.isdisjoint(last) and (_SENT_BY.search(before) or _WITH_HIM.search(before)):
        return False
    if mention.kind == "state" and _NAMED_AFTER_TWO.search(before) and _WITH_ANOTHER.match(text, mention.end):
        return False
    if mention.kind == "institution" and last and in_part(text, mention, last):
        return True
    if mention.kind == "state":
        listed = before.rstrip().endswith(",") and _AFTER_CITY.search(before)
        if listed and ACTS.match(text, mention.end):
            return False  # "for the victims in Fiji, Laos will send"
        if "lob" in before and _LOBBIED.search(before):
            return True
        if listed or _ITS_TROUBLE.match(text, mention.end):
            return True
        if _QUARREL.search(text, max(0, mention.start - 60), mention.start):
            return True
    if not before[-1:].isspace() or (last[-1:] in (["di"], ["in"]) and COUNTERPART_IN.search(before)):
        return False
    if offices:
        return is_object(text, mention, before, last)
    if not last:
        return False  # the first word of all
    word = last[0] if last[-1] in ("the", "negara") else last[-1]
    if word in ("for", "untuk", "bagi") and _TO_ACT.match(text, mention.end):
        return False  # "is waiting for Laos to answer"
    if word in ("tentara", "tentera") and _DRILL.search(before):
        return False  # "the drill of the armies of Laos and Thailand"
    if word == "perbatasan" and _BORDER_PANEL.search(before):
        return False  # "the border committees of Laos and Thailand"
    if word.lstrip("\"“‘'(") in _PLACE_WORDS:
        return True
    return not _PHRASE_ENDS.isdisjoint(last) and _PLACE_BEFORE.search(before) is not None


_BORDER_PANEL = re.compile(
    r"\b(?:komite|komisi|panitia|jawatankuasa|tim|satgas|forum|dialog|pejabat|otoritas|badan|menteri)\s"
    r"perbatasan\s$",
    re.IGNORECASE,
)
_DRILL = re.compile(r"\b(?:latihan|eksesais|patroli|rondaan)\b", re.IGNORECASE)
_TO_ACT = re.compile(
    r"\s(?:to|untuk)\s(?:answer|reply|respond|agree|accept|decide|confirm|sign|approve|ratify|consent|say"
    r"|set a|name a|menjawab|membalas|menyetujui|bersetuju|menerima|memutuskan|menandatangani|meneken)\b"
)
