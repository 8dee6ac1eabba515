"""Places in a sentence at which nobody met: where somebody spoke, is posted, was born, or goes next."""

from __future__ import annotations

import re

from ingest.document import Mention
from ingest.scene.cue_hits import find_hits
from ingest.scene.scene import Scene

_POSTED = re.compile(  # where an envoy is posted is not where he met somebody
    r"\b(?:Duta Besar|Dubes|Konsul(?: Jenderal)?|Konjen|Atase(?: \w+)?|Kuasa Usaha|Perwakilan"
    r"|Kedutaan(?: Besar)?|KBRI|KJRI|Kedubes|Pesuruhjaya(?: Tinggi)?"
    r"|[Ee]mbassy|[Aa]mbassador|[Cc]onsul(?:ate)?(?:[- ][Gg]eneral)?"
    r"|Wakil(?! (?:Menteri|Presiden|Perdana|Ketua|Kepala|Gubernur))|[Rr]epresentative"
    r"|[Cc]ountry [Dd]irector|Ketua Delegasi|Head of Delegation"
    r"|[Cc]harg[ée]s? d['’][Aa]ffaires|[Aa]ttach[ée]|[Mm]ission|[Hh]igh [Cc]ommission(?:er)?)\b[^.,;]{0,30}?"
    r"\s(?:di|in|to|at|ke|untuk)\s(?:the\s)?(?:[A-Z][a-z]+,?[\s-])?$"
)
LEAVING = re.compile(
    r"\b(?:kembali|pulang|balik|returns?|returned|returning|back|leaves?|leaving|departs?|departed)\s+(?:ke"
    r"|to|for)\s+$",
    re.I,
)
TO_MEET = re.compile(  # "leaves for X on Monday to meet Y"
    r"(?:,? (?:on|this|next|pada|hari|esok|besok)?\s?[^,.;]{3,20}?)?,?"
    r" (?:(?:to|untuk|bagi|guna) (?:meet|hold|attend|bertemu|menemui|mengadakan|menghadiri)\b"
    r"|(?:where|di mana|tempat) (?:he|she|they|ia|dia|beliau|mereka) (?:will|is|are|akan|dijadwalkan"
    r"|dijadualkan)\b)"
)
_ONWARD = re.compile(  # behind the meeting only: "flew to X to meet Y" is no leaving
    r"\b(?:bertolak|berangkat|terbang|berlepas|menuju|bergerak|fl(?:y|ew|ies|ying)|head(?:s|ed|ing)?|en route"
    r"|onwards?|(?:melanjutkan|meneruskan) (?:perjalanan|lawatan|kunjungan)"
    r"|continu(?:e[sd]?|ing)(?: (?:his|her|their) trip)?|proceed(?:s|ed|ing)?|travel(?:s|led|ed|ling|ing)?)"
    r"(?:\s(?:on|back|kembali))?(?:\s(?:to|ke|for))?\s(?:the\s)?$",
    re.IGNORECASE,
)
_BEFORE_GOING = re.compile(  # where he went next: "On Tuesday, before heading to X, he met Y"
    r"\b(?:sebelum|before|prior to|ahead of)\s(?:(?:heading|going|bertolak|berangkat)\s)?(?:ke|to)\s$",
    re.IGNORECASE,
)
_LIFE = re.compile(  # what somebody is known for, not what he does
    r"\b(?:born|raised(?=\s(?:in|at|and|by)\b)|educated|studied|graduated?s?|alumn\w+|based|serv(?:ed|es|ing)|worked|(?-i:works)"
    r"|lives?|lived"
    r"|headquartered|lahir|kelahiran|lulusan|tamatan|graduan|berkuliah|kuliah|alumni|bertugas|berkantor|berpejabat"
    r"|berbasis|berpusat|bermarkas|beribu pejabat|berpangkalan|menetap|tinggal)\b"
    r"[^.;:,]{0,50}?\s(?:di|in|at|dari|from)\s(?:the\s)?$",
    re.IGNORECASE,
)
_TOLD_IT = re.compile(  # a government that tells of it: "met on Monday, Hanoi and news agencies said"
    r"(?:\s(?:and|dan)\s(?:[\w-]+\s){0,3}?[\w-]+)?\s(?:said|says|announced|confirmed|mengatakan|menyatakan)\b"
)
_WHILE = re.compile(
    r"[^;:\"”“]{1,60}?\b(?:after|during|at|following|before|setelah|sesudah|seusai|usai|selepas|saat|ketika"
    r"|semasa|dalam|pada(?!\s(?:hari|[A-Z0-9]))|sebelum|when|sewaktu|di sela(?:-sela)?)\b"
    r"(?:(?!\b(?:that|bahwa|bahawa)\b)[^;:\"”“])*$",
    re.IGNORECASE,
)


_STREET = re.compile(
    r"\b(?:Jalan|Jln|Jl|Lebuh|Lorong|Persiaran|Gang|Hotel|Menara|Masjid|Wisma|Bukit|Kampung)\.?\s$"
)
_GOES_ON = re.compile(r"\s[A-ZÀ-ỸĐ]")  # a longer name: "Jalan Padang | Tembak"


_THERE_IT_WAS = re.compile(  # by the clock of elsewhere: "at 8 pm on Sunday, | Monday morning in Bangkok"
    r"(?:,|\()\s?(?:(?:or|atau|which was|already|early|late)\s){0,2}[A-Z][a-z]+(?:['’]at)?\s"
    r"(?:(?:early|dini)\s)?(?:morning|afternoon|evening|night|pagi|siang|sore|petang|malam|hari)\s(?:in|di)\s$"
)
_GOES_ON_THERE = re.compile(  # what is talked of: "the situation in X", "situasi keamanan di X"
    r"\b(?:situasi|keadaan|kondisi|konflik|krisis|keamanan|kekerasan|keganasan|bencana|gempa|pengungsi"
    r"|kerusuhan"
    r"|situation|conflict|crisis|security|violence|unrest|war|fighting|peace process|tensions?|refugees"
    r"|disaster)"
    r"\s(?:[a-z-]+\s)?(?:di|in|at)\s(?:the\s|Kota\s|wilayah\s)?$"
    r"|\b(?:salah satunya|antara lain|termasuk|antaranya|including|among them)\s(?:soal|tentang|mengenai"
    r"|terkait|adalah|ialah|about|on)\s[^.;,]{0,50}\s(?:di|in)\s$",
    re.IGNORECASE,
)


_CAME = re.compile(  # "who arrived in X on Sunday, will travel to Y for talks with Z"
    r",\s(?:who|yang)\s(?:[a-z]+\s)?(?:arrived|landed|came|flew|tiba|datang|mendarat)\s(?:in|at|to|di|ke)\s$"
)
_GOES_NEXT = re.compile(r"\b(?:travel|fly|head|leave|depart|bertolak|terbang|berangkat|berlepas)\b")
_HELD_THERE = re.compile(  # of whom they talked: "citizens stranded in X", "WNI yang terjebak di X"
    r"\b(?:stranded|trapped|stuck|detained|imprisoned|jailed|held (?:captive|hostage)|abducted|kidnapped"
    r"|arrested|evacuated|rescued|repatriated|terjebak|terdampar|terkandas|terperangkap|ditahan|disekap|ditangkap|dievakuasi"
    r"|dipenjara|diculik|diselamatkan|dipulangkan)\s(?:\w+\s){0,2}?(?:di|in|at|from|dari|near)\s(?:the\s)?"
    r"(?:[A-ZÀ-ỸĐ][\w’'-]+,?\s(?:(?:in|di)\s)?(?:northern\s|southern\s|eastern\s|western\s|central\s)?){0,3}$"
)


def elsewhere(scene: Scene, index: int, place: Mention, first: int, last: int) -> bool:
    """Whether a place is not that of a meeting by the words right before it.

    Args: the article; the sentence; the place; where the first cue of the meeting begins and its last one
    ends.
    """
    text = scene.document.article.text
    start = max(scene.sentences[index].start, place.start - 70)
    lead = text[start : place.start]
    if _STREET.search(lead) and _GOES_ON.match(text, place.end):
        return True
    if place.end < first and _CAME.search(lead) and _GOES_NEXT.search(text, place.end, first):
        return True
    if _GOES_ON_THERE.search(lead) or _HELD_THERE.search(lead):
        return True
    if (LEAVING.search(lead) and not TO_MEET.match(text, place.end)) or _LIFE.search(lead):
        return True
    if _THERE_IT_WAS.search(lead) and len(scene.dates[index]) > 1:
        return True
    if place.end <= first and text.startswith(",", place.end) and _BEFORE_GOING.search(lead):
        return True
    if place.start > last and _ONWARD.search(text[max(start, last) : place.start]):
        return True
    if place.start > last and _TOLD_IT.match(text, place.end):
        return True
    return spoken_at(scene, index, place.start, first) or posted(scene, index, place)


def spoken_at(scene: Scene, index: int, place: int, deed: int) -> bool:
    """Whether a place is where somebody spoke: "told reporters in X that he had met", "kata Y di X, Rabu".

    Not where the words were spoken at or after the deed itself: "said in X after talks with Y".
    """
    said = scene.marked(index, "speech", said_aside(scene, index)[1], place)
    if said is None or any(said.end <= h.start < place for h in find_hits(scene, index)):
        return False
    if _BY_HIS_WORD.match(scene.document.article.text, said.start, place):
        return False
    return place > deed or _WHILE.match(scene.document.article.text, place, deed) is None


_BY_HIS_WORD = re.compile(  # what he tells is not where he spoke: "According to X, | a team will go to Y"
    r"(?:menurut|mengikut|according to)\s[^,;:.]{2,90},\s(?!(?:yang|who|when|speaking|saat|ketika|semasa)\b)",
    re.IGNORECASE,
)


def said_aside(scene: Scene, index: int) -> tuple[int, int]:
    """From where to where the sentence tells by the way who says it: "The talks, | X told reporters on
    Friday, | were held in Y on Monday"; twice the sentence's start where it does not."""
    text, sentence = scene.document.article.text, scene.sentences[index]
    if "," in sentence.text[:_LONG_SUBJECT] and "speech" in scene.roles(index):
        for hit in find_hits(scene, index)[:1]:
            if found := _ASIDE_SAID.match(text, hit.end, sentence.end):
                return found.start(), found.end()
    return sentence.start, sentence.start


_LONG_SUBJECT = 220
_ASIDE_SAID = re.compile(
    r"(?:\s(?:itu|tersebut|berkenaan|ini)|\s(?:dengan|antara|between|with|of)\s[^,;:]{3,140})?,\s"
    r"(?:(?:kata|ujar|jelas|tutur|menurut|tambah|ungkap)\s[^,;:]{2,90}"
    r"|[^,;:]{2,70}\s(?:said|told\s\w+|added|explained|noted|says)(?:\s[^,;:]{2,60})?)"
    r"(?:,\s[A-Z][a-z]+(?:\s\([^)]{3,12}\))?)?,\s"
    r"(?=(?:di\w+|ber\w+|akan|telah|was|were|took|will|is|are|had)\b)"
)
STANDS_THERE = re.compile(  # what is talked of stands or is to stand there: "a plant in X", "two radars in X"
    r"\b(?:a|an|two|three|four|new|for|of|to|untuk|bagi|fund|build|finance|open|dua|tiga|sebuah|satu|pembangunan"
    r"|pembinaan"
    r"|pemasangan|pembukaan|pengadaan|penempatan|membangun|membina|membuka|memasang|membiayai|installation"
    r"|construction|opening|menanggung)"
    r"\s(?:[\w-]+\s){0,3}?(?:plants?|factor(?:y|ies)|ports?|bridges?|roads?|airports?|hospitals?|schools?"
    r"|cent(?:re|er)s?|stations?|radars?|dams?|mines?|terminals?|refiner(?:y|ies)|consulates?|farms?"
    r"|campus(?:es)?"
    r"|clinics?|warehouses?|pabrik|kilang|pelabuhan|jembatan|jambatan|jalan|bandara|bendungan|rumah sakit"
    r"|sekolah|pusat|hospital|stasiun|stesen|radar|terminal|gudang|kursus|courses?|training|pelatihan"
    r"|latihan|batalion)"
    r"(?:\s(?!(?:agreement|deal|pact|treaty|accord|contract|memorandum|talks|meeting|project)\b)[\w-]+){0,2}?\s(?:di|in|at|near|ke)\s(?:the\s)?$",
    re.IGNORECASE,
)
_AGREES = re.compile(
    r"\b(?:agreed|agrees|pledged|promised|undertook|bersetuju|setuju|sepakat|menyetujui|berjanji"
    r"|menyanggupi)\b"
    r"(?:\s[\w’'()-]+){4,}\s(?:di|in|at|ke|to)\s(?:the\s)?$",
    re.IGNORECASE,
)


def content_of(scene: Scene, index: int, last: int) -> int:
    """Where the content of what was said at a meeting begins, whose cues end at ``last``, else the end of the
    sentence: "At the meeting, X said that | students will go to Muscat in July"."""
    end = scene.sentences[index].end
    said = scene.marked(index, "that-clause", last, end)
    if said is None:
        told = _SAYS_THAT.search(scene.document.article.text, last, end)
        return told.start() if told else end
    return said.start if said is not None else end


_SAYS_THAT = re.compile(  # "At the meeting with X, Y affirmed that | Laos will send ten students in July"
    r"\b(?:(?:re)?affirmed|stressed|emphasi[sz]ed|underlined|underscored|pledged|promised"
    r"|assured\s[^,.;]{2,40}|proposed|suggested"
    r"|requested|urged|hoped|announced|informed\s[^,.;]{2,40})\sthat\s"
)


def agreed(text: str, start: int, end: int) -> bool:
    """Whether a place belongs to what was agreed: "the talks, at which both agreed to hold a course in X"."""
    found = _AGREES.search(text, start, end)
    return found is not None and not re.search(r"\b(?:met|meeting|talks|pertemuan|signed)\b", found.group())


def posted(scene: Scene, index: int, place: Mention) -> bool:
    """Whether a city is where an envoy is posted: "the ambassador in X", not "the ambassador Y in X".

    Behind a verb of meeting the city of an unnamed envoy is that of the meeting ("received the ambassador of
    Jordan in X on Monday"): who is posted elsewhere would be said to have come from there.
    """
    text, start = scene.document.article.text, max(scene.sentences[index].start, place.start - 50)
    found = _POSTED.search(text[start : place.start])
    if found is None or any(
        m.kind == "person" and start + found.start() < m.start < place.start for m in scene.mentions[index]
    ):
        return False
    if _AT_ITS_OFFICE.search(text[: start + found.start()][-12:]) and _OFFICE.match(found.group()):
        return False  # "at the Embassy of Japan in X"
    hits = [h for h in find_hits(scene, index) if h.form != "visit"]
    if any(start + found.start() < h.start < place.start for h in hits):
        return False  # "representatives of both met in X"
    own = found.group().endswith((" to ", " ke ", " untuk ")) or _NAMED_BEHIND.match(text, place.end)
    met = any(h.end <= start + found.start() for h in hits)
    return bool(own or not met or place.kind != "place")


_AT_ITS_OFFICE = re.compile(r"\b(?:at|di|in|inside|dalam)\s(?:the\s)?$", re.IGNORECASE)
_OFFICE = re.compile(r"Kedutaan|KBRI|KJRI|Kedubes|embassy|consulate|high commission\b", re.IGNORECASE)
_NAMED_BEHIND = re.compile(  # "the ambassador in X, Y", "Dubes di X, Y"
    r"(?:\s[A-ZÀ-ỸĐ][\w’'-]+(?=,))?,?\s(?:(?:Mr|Ms|Mrs|Dr|H\.E|Datuk|Dato|Tan|Encik|Puan|Bapak"
    r"|Ibu)\.?\s)?[A-ZÀ-ỸĐ][\w’'-]+(?<!Senin)(?<!Selasa)"
    r"(?<!Rabu)(?<!Kamis)(?<!Jumat)(?<!Sabtu)(?<!Minggu)(?<!Ahad)(?<!Isnin)(?<!Khamis)(?<!Jumaat)\s[A-ZÀ-ỸĐ]"
)


_CLAUSE_IN = re.compile(  # what is told of somebody or something else: "eight men who are held in X"
    r"(\w+)\s(?:(?:yang|who|which|that)\s)(?:(?:akan|telah|sudah|sedang|kini|was|were|is|are|will|had|has"
    r"|have|to|be|been)\s)*"
    r"(?:terakhir\s|last\s|first\s)?"
    r"(?!(?:terakhir|last|first|diadakan|digelar|diselenggarakan|dilangsungkan|berlangsung|dihelat|dirancang"
    r"|direncanakan"
    r"|dijadual\w*"
    r"|dijadwal\w*|diatur|bertempat|berakhir|bermula|dihoskan|dipengerusikan|dipimpin|scheduled|planned"
    r"|hosted|ended"
    r"|opened|agreed|concluded|disepakati|dipersetujui|ditandatangani|diteken|signed)\b)"
    r"(?:(?:di|ter|ber)\w+|\w+ed|held|built|kept)\s(?:(?:\w+\s){0,2})(?:di|in|at)\s$",
    re.IGNORECASE,
)
_WHO_TOLD = re.compile(  # what a guest spoke of: "received Y, | whom she briefed on floods in X"
    r",\s(?:whom\s|(?:who|which|yang)\s(?:[a-z]+\s){0,2}?(?:briefed|raised|thanked|asked|informed|told|urged"
    r"|requested|promised|proposed|offered|sought|praised|voiced|expressed|explained|described|complained"
    r"|membangkitkan|meminta|menyampaikan|memaklumkan|memaparkan|menjelaskan|mengeluhkan|menawarkan"
    r"|mengusulkan|mencadangkan|memohon|menyinggung|menyentuh|melaporkan)\b)[^,;.]*$",
    re.IGNORECASE,
)
_MEETING_WORD = re.compile(
    r"(?:pertemuan|rapat|sidang|perundingan|mesyuarat|kunjungan|lawatan|putaran|upacara|acara|majlis|forum"
    r"|ktt"
    r"|konsultasi|dialog|latihan|meeting|talks|round|session|summit|visit|ceremony|dialogue|consultations?"
    r"|exercise"
    r"|conference|konferensi|negotiations?|event|itu|tersebut|ini|berkenaan)",
    re.IGNORECASE,
)
_TO_PREPARE = re.compile(  # the place of what is only prepared
    r"\b(?:persiapan|preparations? for|to prepare|menjelang|ahead of|mempersiapkan)\b[^.;]*\b(?:di|in|at)\s$",
    re.I,
)


_ITS_MAKING = re.compile(
    r",?\s(?:yang|which|that|whose)\s(?:[\w-]+\s){0,2}?(?:(?:was|were|had been|telah|sudah)\s)?"
    r"(?:disepakati|dipersetujui|dibentuk|didirikan|ditubuhkan|diwujudkan|agreed|established|created|set up"
    r"|formed|founded)\b[^.;]*$",
    re.IGNORECASE,
)


_FAR = 300  # characters from such a clause to the day or place that it tells
_INVITED_TO = re.compile(  # "handed over an invitation to attend festivities in Suva"
    r"\b(?:undangan|jemputan|pelawaan|invitations?)\b[^.;]*"
    r"\b(?:untuk|menghadiri|hadir|to (?:attend|visit|join))\b[^.;]*$",
    re.IGNORECASE,
)


def of_its_clause(text: str, start: int, end: int) -> bool:
    """Whether what ends at ``end`` tells how what was named at ``start`` came about or what it invites to:
    "will open a joint commission, whose creation was agreed when the President was in Doha in May"."""
    start = max(start, end - _FAR)  # a search to the end costs more than linearly in what it looks through
    if start >= end:
        return False
    return bool(_ITS_MAKING.search(text, start, end) or _INVITED_TO.search(text, start, end))


def of_another(text: str, start: int, end: int) -> bool:
    """Whether a place behind the cue is that of a clause on somebody else, or of what is only prepared."""
    found = _CLAUSE_IN.search(text[start:end])
    if _TO_PREPARE.search(text[start:end]) or _WHO_TOLD.search(text[start:end]):
        return True
    if found is None:
        return False
    return _MEETING_WORD.fullmatch(found[1]) is None


AND_VISITED = re.compile(  # another deed: "held talks with X and visited Y"
    r",?\s(?:and|dan|serta|then|before|kemudian|lalu|sebelum)\s(?:also\s|later\s|juga\s|kemudian\s|turut\s"
    r"|ke\s)?"
    r"(?:visit(?:ed|ing|s)?|tour(?:ed|ing|s)?|inspect(?:ed|ing)?|mengunjungi|meninjau|melawat|menyambangi"
    r"|mendatangi)"
    r"\s(?:\w+\s){0,5}$"
)
