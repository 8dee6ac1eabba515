"""Whether a state or body is named as one who acts, or as the place or the object of something."""

from __future__ import annotations

import functools
import re

from ingest.document import Mention
from ingest.words.post_words import REGIONS
from ontology.knowledge import load

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
_MONEY_OR_TONGUE = frozenset(  # what a word behind these tells apart: "dolar AS", "bahasa Thailand"
    [
        "dolar",
        "dollar",
        "ringgit",
        "peso",
        "baht",
        "yuan",
        "won",
        "kip",
        "riel",
        "dong",
        "kyat",
        "rupee",
        "pound",
        "bahasa",
        "berbahasa",
        "aksara",
    ]
)
_OF_MONEY_OR_TONGUE = re.compile(r"(?:\s+|-)(?:dollars?|pesos?|language|script)\b")
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
_OFFICE_BEFORE = re.compile(
    r"\b(?:(?:di|in|at|ke|to) (?:the )?(?:markas|kantor pusat|gedung|sekretariat|headquarters|hq|building)"
    r"|at (?:the |its |their )?(?:[\w’'-]+ ){0,3}(?:offices?|headquarters|premises|centre|center)(?= of)"
    r"|hubungan(?: \w+)? dengan|relations with|ties with"
    r"|(?:(?:in|within|under) (?:the )?frameworks? of|membership (?:in|of)|(?:dalam|di bawah) kerangka"
    r"|dalam rangka kerja)"
    r"|soal|perihal|tentang|mengenai|about|anggota|keanggotaan|negara-negara|members? of"
    r"|sentralitas|kesatuan|solidaritas|semangat|piagam|visi|prinsip|peran(?:an)?|keketuaan|kepengerusian"
    r"|komunitas"
    r"|kredibilitas|kerangka|blok|dukungan(?: dari)?|sokongan(?: daripada)?|keutamaan)"
    r"\s+(?:besar |of )?(?:the )?$",
    re.IGNORECASE,
)
_BODY_OFFICE = re.compile(  # where others meet: "at the Bangkok office of the FAO"
    r"\b(?:(?:di|ke|at|in|to)\s(?:the\s)?(?:[A-Z]\w+\s){0,2}(?:kantor|pejabat|kompleks|office|offices"
    r"|premises"
    r"|compound|headquarters|secretariat|hall)\s(?:pusat\s|perwakilan\s|of\s(?:the\s)?)?)$",
    re.IGNORECASE,
)
_ITS_OFFICE = re.compile(
    r"(?:['’]s?)?\s(?:compound|headquarters|offices?|secretariat|building|premises|[Hh]all|[Hh]aus|[Hh]ouse"
    r"|[Tt]ower"
    r"|[Tt]erminal|[Cc]onvention [Cc]ent(?:re|er))\b"
)
_ITS_WORK = re.compile(  # "in line with ASEAN's efforts": what it does, not who was there
    r"['’]s?\s+(?:[a-z-]+\s){0,2}?(?:efforts?|roles?|work|centrality|membership"
    r"|chair(?:manship)?|presidency|outlook"
    r"|vision|charter|unity|achievements?|priorit(?:y|ies)|plans?|initiatives?|mechanisms?|position|stance"
    r"|principles?|response|consensus|framework|goals?|agenda|credibility)\b"
)
_ITS_MEMBER = re.compile(  # "a full MSG member", "its ASEAN Chairmanship"
    r"\s(?:(?:full\s|associate\s)?member(?:ship)?\b(?!\s(?:state|countr|nation))|[Cc]hair(?:wo)?manship\b"
    r"|[Pp]residency\b)"
)
_ITS_PEOPLE = re.compile(  # "a seminar of ASEAN think tanks": whom or what its name only sorts
    r"\s(?:think[ -]?tanks?|youths?|students?|scholars?|business(?:es|men)?|entrepreneurs|companies|women"
    r"|citizens|nationals|tourists|products|goods|exports|markets?|economy|economies|matters|issues"
    r"|integration|connectivity)\b"
)
_AT = re.compile(r"\b(?:at|in|to)\s(?:the\s)?(?:[A-Z]\w+-based\s)?$")
_TO = frozenset({"to", "the", "untuk", "bagi", "ke"})
_ACCREDITED = re.compile(  # where somebody is sent: "Ambassador to the EU", "Wakil Tetap RI untuk PBB"
    r"\b(?:[Aa]mbassador|[Ee]nvoy|[Rr]epresentative|[Dd]elegate|[Mm]ission|Duta(?: Besar)?|Dubes|Wakil Tetap"
    r"|Perwakilan Tetap|Utusan Tetap|Delegasi)\b[^.,;]{0,30}\s(?:to|untuk|bagi|ke)\s(?:the\s)?$"
)
_OFFICE_ENDS = frozenset(  # one of the last two words before those
    """markas pusat gedung sekretariat headquarters hq building dengan with soal perihal tentang mengenai
    about anggota keanggotaan negara-negara member members of offices office premises centre center
    sentralitas kesatuan solidaritas semangat piagam visi prinsip peran peranan keketuaan kepengerusian
    komunitas kredibilitas kerangka blok dukungan dari sokongan daripada keutamaan the""".split()  # noqa: SIM905
)


_AFFAIRS = re.compile(r"\s(?:Affairs|affairs|Cooperation Affairs|Matters)\b")  # a field of an office, nobody


_REGION_DESK = re.compile(  # "Direktur Jenderal Amerika-Eropa": a desk of the ministry
    r"\b(?:Direktur(?: Jenderal)?|Dirjen|Ditjen|Direktorat(?: Jenderal)?)"
    r"\s(?:(?:Asia|Amerika|Afrika|Eropa|Pasifik)(?:-|,\s|\sdan\s|\s)){0,3}$"
)


def is_attribute(text: str, mention: Mention) -> bool:
    """Whether a state only tells one money or language from another: "3 juta dolar AS", "bahasa Jepang"."""
    if mention.kind == "institution":
        return _AFFAIRS.match(text, mention.end) is not None
    region = mention.kind in ("state", "place") and text[mention.start : mention.end].lower() in REGIONS
    if region and _REGION_DESK.search(text, max(0, mention.start - 45), mention.start):
        return True
    if mention.kind != "state":
        return False
    before = text[max(0, mention.start - 12) : mention.start].lower().split()
    return bool(before and before[-1] in _MONEY_OR_TONGUE) or bool(
        _OF_MONEY_OR_TONGUE.match(text, mention.end)
    )


_LONG_FORM = re.compile(  # how a state's long name begins
    r"\b(?:the |Negara |negara )?(?:Kingdom of|(?:[A-Z]\w+ ){0,3}Republic of|State of|Sultanate of|Union of"
    r"|Commonwealth of|Government of|Pemerintah|Kerajaan|Republik)\s(?:the\s)?$"
)
_PEOPLE_OF = re.compile(
    r"\b(?:representatives?|officials?|delegat\w+|delegations?|ministers?|envoys?|officers|diplomats?|experts"
    r"|negotiators?|perwakilan|wakil|delegasi|utusan|pejabat|menteri|pegawai|diplomat|perunding|pakar)"
    r"(?:\s(?:dari|daripada|asal|from|of))?\s(?:the\s)?$"
    r"|\b(?:counterparts?|colleagues?|opposite numbers?|leaders?|presidents?|premiers?|chiefs|commanders?"
    r"|pemimpin|panglima|(?:rekan|mitra|rakan|sejawat|timpalan)[\w-]*(?: sejawat\w*)?)"
    r"\s(?:dari|daripada|asal|from|of)\s(?:the\s)?$",
    re.IGNORECASE,
)


def is_sender(text: str, mention: Mention) -> bool:
    """Whether a state's people are named right before it: "representatives of the Kingdom of Laos"."""
    before = text[max(0, mention.start - 70) : mention.start]
    return _PEOPLE_OF.search(_LONG_FORM.sub("", before)) is not None


def holds_besides(text: str, post: Mention) -> bool:
    """Whether an office is what somebody named before holds besides: "X, who is also | president of Y"."""
    return _WHO_IS.search(text, max(0, post.start - 40), post.start) is not None


_WHO_IS = re.compile(
    r"\b(?:who|yang)\s(?:(?:is|was|also|currently|concurrently|juga|turut|merangkap|sekaligus|kini|adalah"
    r"|ialah)\s){1,4}(?:the\s)?$"
)


_NAMED_AFTER_TWO = re.compile(r"\b(?:Wilayah|Kawasan|Perbatasan|Sempadan)\s$")  # the name of a panel
_WITH_ANOTHER = re.compile(r"\s?[-–—/]\s?[A-Z]")


_BEFORE_IT = re.compile(
    r"\b(?:just|shortly|right|sesaat) (?:before|after|ahead of|sebelum|setelah)\s(?:the\s)?$"
)


_SOME = re.compile(
    r"\b(?:dua|kedua|tiga|ketiga|sejumlah|beberapa|salah (?:satu|seorang)|sesama)\s(?:[\w-]+\s){0,4}negara"
    r"(?:-negara)?\s(?:anggota\s|ahli\s)?$|\b(?:two|three|several|some|fellow|both|a few)\s$",
    re.IGNORECASE,
)
_STATES_OF_IT = re.compile(r"\s(?:member\s)?(?:states?|countries|nations|members|neighbou?rs)\b")


_TIMES = frozenset({"the", "before", "after", "sebelum", "setelah"})
_SOME_ENDS = frozenset(
    """negara negara-negara anggota ahli two three several some fellow both few""".split()  # noqa: SIM905
)


def _some_of(text: str, mention: Mention) -> bool:
    """Whether only some of an organisation's members are told of: "dua pimpinan negara | ASEAN itu"."""
    some = _SOME.search(text, max(0, mention.start - 60), mention.start)
    if some is None or mention.country is None:
        return False
    return "negara" in some.group().lower() or _STATES_OF_IT.match(text, mention.end) is not None


def is_location(text: str, mention: Mention, offices: bool = False) -> bool:
    """Whether a state or body is named as the place or the object of something, not as one who acts."""
    before = text[max(0, mention.start - 45) : mention.start]
    last = before.lower().rsplit(None, 2)[-2:]
    if not _FROM.isdisjoint(last) and (_SENT_BY.search(before) or _WITH_HIM.search(before)):
        return False
    if mention.kind == "state" and _NAMED_AFTER_TWO.search(before) and _WITH_ANOTHER.match(text, mention.end):
        return False
    if mention.kind == "institution" and last:
        if last[-1] in _TIMES and _BEFORE_IT.search(before):
            return True
        if last[-1] in _SOME_ENDS and _some_of(text, mention):
            return True
    if mention.kind == "state":
        listed = before.rstrip().endswith(",") and _AFTER_CITY.search(before)
        if listed and _ACTS.match(text, mention.end):
            return False  # "for the victims in Fiji, Laos will send"
        if "lob" in before and _LOBBIED.search(before):
            return True
        if listed or _ITS_TROUBLE.match(text, mention.end):
            return True
        if _QUARREL.search(text, max(0, mention.start - 60), mention.start):
            return True
    if not before[-1:].isspace() or (last[-1:] in (["di"], ["in"]) and _COUNTERPART_IN.search(before)):
        return False
    of_members = offices and mention.country not in _states()
    if of_members and _ITS_PEOPLE.match(text, mention.end):
        return True
    if of_members and (_ITS_WORK.match(text, mention.end) or _ITS_MEMBER.match(text, mention.end)):
        return True
    if of_members and (
        _BODY_OFFICE.search(before) or (_ITS_OFFICE.match(text, mention.end) and _AT.search(before))
    ):
        return True
    if (
        of_members
        and mention.country != "ASEAN"
        and last[-1:]
        and last[-1] in _TO
        and _ACCREDITED.search(before)
    ):
        return True
    if offices and _SEAT_ON.search(text, max(0, mention.start - 60), mention.start):
        return True
    if (
        offices
        and not _HEADED.isdisjoint(last)
        and _ALSO_HEADS.search(text, max(0, mention.start - 60), mention.start)
    ):
        return True
    if offices:
        return not _OFFICE_ENDS.isdisjoint(last) and _OFFICE_BEFORE.search(before) is not None
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


_SEAT_ON = re.compile(  # "pencalonan keanggotaan tidak tetap | Dewan Keamanan PBB"
    r"\b(?:keanggotaan|pencalonan|kursi|anggota|membership|seat|candidacy)(?:nya)?\s(?:[a-z-]+\s){0,3}$"
)
_BORDER_PANEL = re.compile(
    r"\b(?:komite|komisi|panitia|jawatankuasa|tim|satgas|forum|dialog|pejabat|otoritas|badan|menteri)\s"
    r"perbatasan\s$",
    re.IGNORECASE,
)
_DRILL = re.compile(r"\b(?:latihan|eksesais|patroli|rondaan)\b", re.IGNORECASE)
_HEADED = frozenset(
    ("of", "the", "its", "his", "her", "leads", "heads", "chairs", "ketua", "kepala", "pengerusi", "presiden",
     "anggota", "ahli", "memimpin", "mengetuai", "mengepalai")
)  # fmt: skip
_ALSO_HEADS = re.compile(  # what else somebody is: "Minister X, who is concurrently head of | Interpol Laos"
    r"\b(?:(?:who|yang)\s(?:is|was|also|juga|turut|merangkap|concurrently|sekaligus|currently|kini)"
    r"|concurrently|merangkap)"
    r"\s(?:[a-z-]+\s){0,4}?(?:heads?|leads?|chairs?|director|president|member|chairperson|chairman"
    r"|chairwoman|chief"
    r"|secretary|ketua|kepala|pengerusi|presiden|anggota|ahli|memimpin|mengetuai|mengepalai)\s(?:general\s"
    r"|jenderal\s)?(?:of\s)?(?:the\s)?(?:[A-Z][a-z]+\s)?$"
    r"|\band\s(?:chief|head|director|chairman|chairwoman|chairperson|president|member)\sof\s(?:its|his|her"
    r"|the)\s$"
)
_TO_ACT = re.compile(
    r"\s(?:to|untuk)\s(?:answer|reply|respond|agree|accept|decide|confirm|sign|approve|ratify|consent|say"
    r"|set a|name a|menjawab|membalas|menyetujui|bersetuju|menerima|memutuskan|menandatangani|meneken)\b"
)
_ADVERB = re.compile(  # behind which a clause begins, and no place is closer told
    r"(?:^|[.\n]\s*)(?:Meanwhile|However|So far|For now|Still|Instead|In turn|For its part|Sementara itu"
    r"|Namun|Sejauh ini|Hingga kini|Sehingga kini|Sebaliknya|Manakala itu|Dalam pada itu|In return"
    r"|In exchange|On its part"
    r"|(?:Di|Bagi|Dari|Untuk) pihaknya|Sebagai (?:balasan|imbalan|gantinya|gantian)), $"
)
_ACTS = re.compile(  # what a government does, not a city
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

_COUNTERPART_IN = re.compile(  # "telephoned her counterpart in Beijing": nobody was there together
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


@functools.cache
def _states() -> frozenset[str]:
    """The codes of all states."""
    return frozenset(state.alpha3 for state in load().states if state.alpha3 != "EU")


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
    if not _COUNTERPART_IN.search(before) and (
        (before.endswith(", ") and not _ADVERB.search(before)) or not _ACTS.match(text, mention.end)
    ):
        return mention
    return mention._replace(kind="state")
