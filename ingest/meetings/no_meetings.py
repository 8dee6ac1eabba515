"""What sounds like a meeting and is none: offices, results, the press, gifts received, what is prepared."""

from __future__ import annotations

import re

from ingest.meetings.bystanders import among_themselves, are_subject, met_by_verb
from ingest.meetings.habits import is_habit
from ingest.meetings.own_councils import is_ours, of_one_side
from ingest.meetings.processes import in_process
from ingest.meetings.staged import is_staged
from ingest.scene.cue_hits import INVITED, OCCASION, PANEL, Hit, find_hits
from ingest.scene.denied import denied
from ingest.scene.scene import Scene, actors

_RESULT = re.compile(
    r"\b(?:hasil|risalah|agenda|jadwal|ruang|pokok|outcome of|results? of|minutes of|agenda of"
    r"|conclud(?:e|ing)|complet(?:e|ing)|finali[sz](?:e|ing)|expedit(?:e|ing)|accelerat(?:e|ing)"
    r"|menyelesaikan"
    r"|merampungkan|menuntaskan|memuktamadkan|melalui|lewat|menerusi|meja|jalan|jalur"
    r"|mempercepat|perkembangan|kemajuan|kelanjutan|saluran|rangkaian"
    r"|dasawarsa|dekad|dekade|tahun|bulan|(?:decades|years|months|weeks) of"
    r"|through|by way of|for the|progress (?:of|in)|resumption of|pace of|breakdown of"
    r"|outcomes of (?:his|her|their))"
    r"\s+(?:the\s+)?$",
    re.I,
)
_WHEN_MET = re.compile(r"\bwhen\s$", re.IGNORECASE)  # "the governor, when met, said": by the press
_OUTCOME = re.compile(r"\b(?:hasil|buah|outcome of|results? of|fruit of)\s+(?:the\s+)?$", re.I)
_BY_TALKS = re.compile(r"\b(?:melalui|lewat|menerusi|through)\s+(?:the\s+)?$", re.I)
_OF_WHOM = re.compile(
    r"\s(?:yang\s\w+\s)?(?:antara|dengan|bersama|between|with|(?:[A-Z][\w-]+\s){1,6}dengan)\b"
)
_TOLD_BY = re.compile(  # an interview by telephone, a briefing of the press by video
    r"\b(?:told|contacted|dihubungi|wawancara|interview\w*|(?:press|news|media) (?:conference|briefing)"
    r"|(?:taklimat|sidang|jumpa|temu|konferensi|keterangan) (?:media|pers|akhbar)"
    r"|(?:ucapan|pidato|sambutan|ceramah|kuliah|syarahan|speech|lecture|address|remarks)"
    r"(?= (?:\w+ )?(?:melalui|lewat|menerusi|via|by|over)\b))\b[^.;:]{0,60}$|\b(?:kata"
    r"|ujar|ungkap|jelas|tutur|terang|tegas|imbuh|tambah)(?:nya)?\b[^.;:,]{0,40}$",
    re.IGNORECASE,
)
_HOST_IT = re.compile(  # "voiced support for Laos to host the rubber council's meeting"
    r"\b(?:support(?:s|ed|ing)?|back(?:s|ed|ing)?)\s(?:for\s|of\s)?[^.;,]{2,40}?"
    r"\s(?:to host|hosting|to chair|chairing)\b"
    r"|\b(?:dukungan(?:nya)?|sokongan(?:nya)?|mendukung|menyokong)\s[^.;,]{2,60}?"
    r"\s(?:menjadi|sebagai|selaku) tuan rumah\b",
    re.IGNORECASE,
)
_SAYS_BY = re.compile(  # "she said | by phone", but "said she spoke by phone with X"
    r"\b(?:said|says|added|confirmed|explained|noted|stated|commented|clarified|remarked|replied)"
    r"(?:\s(?:yesterday|today|[A-Z]\w+day|on\s[A-Z]\w+day))?\s$"
)
_SPEAKS_AT = re.compile(  # "speaking at the session, she ...": who spoke, not who met
    r"\b(?:berbicara|berpidato|berucap|bercakap|berkata|speaking|addressing|remarks)\s+(?:dalam|pada|di|at"
    r"|to|during|in)?\s*(?:the\s+)?$",
    re.IGNORECASE,
)
_KEYNOTE = re.compile(  # a speech at a session of many
    r"\b(?:menyampaikan|memberi(?:kan)?|membawakan|delivers?|delivered|delivering|give|gives|gave)\s(?:a\s"
    r"|the\s|satu\s)?"
    r"(?:ucap ?tama|ucapan(?: dasar)?|pidato(?: kunci)?|keynote(?: address| speech)?|speech)"
    r"\s(?:pada|di|dalam|semasa|at|to|during)\s(?:the\s)?(?:[\w-]+\s){0,4}$",
    re.IGNORECASE,
)
_ROUNDS_BEFORE = re.compile(  # what came before a paper: "culminating a series of | negotiations"
    r"\b(?:culminat|capp|conclud|end|crown)(?:ing|ed|s)\s(?:a|the|months|years|weeks)\s?(?:long\s)?"
    r"(?:series\sof\s|rounds\sof\s|of\s)(?:[\w-]+\s){0,2}$"
    r"|\b(?:mengakhiri|menutup|memuncaki|setelah|usai|selepas)\s(?:serangkaian|rangkaian|sederet|siri)\s"
    r"(?:[\w-]+\s){0,2}$"
)
_NO_GUEST = re.compile(  # what was received was a thing
    r"\b(?:undangan|tawaran|usul(?:an)?|jemputan|pelawaan|permintaan|permohonan|laporan|surat"
    r"|rancangan|dokumen|cadangan|keterangan|kenyataan|pernyataan|pesan|informasi|kabar|siaran pers|rilis"
    r"|invitation|offer|request|proposal"
    r"|move|decision|plan|step|announcement|initiative|news|pledge"
    r"|letter|report|document|statement|release|text message|copy)\b[^.;,]{0,40}$",
    re.IGNORECASE,
)
_A_THING = re.compile(  # whoever it is from
    r"\b(?:surat|nota|undangan|jemputan|usul(?:an)?|laporan|permintaan|tawaran|keluhan|aduan|berita|kabar"
    r"|letters?"
    r"|notes?|messages?|invitations?|proposals?|reports?|requests?|offers?|cop(?:y|ies)|complaints?|news"
    r"|patients?"
    r"|calls?|payments?|applications?)\b",
    re.IGNORECASE,
)
_OFFICE = re.compile(  # "Director General of Trade Negotiations": an office, no meeting
    r"\b(?:Direktur(?: Jenderal)?|Dirjen|Direktorat(?: Jenderal)?|Deputi|Kepala|Pusat|Biro|Divisi|Bagian"
    r"|Bahagian|Director(?:-| )?(?:General)? (?:of|for)|(?:Head|Department|Bureau|Office) (?:of|for)|Ketua"
    r"|[Tt]im|[Bb]alai|[Gg]edung|[Rr]uang|[Bb]ilik)\s+(?:(?-i:[A-Z])\w+\s+){0,2}$"
)
_PREPARED = re.compile(
    r"\b(?:persiapan|persediaan|preparations? for|preparing for)\s(?:the\s|an?\s)?(?:[\w-]+\s){0,2}$",
    re.IGNORECASE,
)
_TO_PLAN = re.compile(  # "met X to plan a joint drill": on no day that is told
    r"\b(?:untuk|guna|bagi|to)\s(?:merencanakan|merancang|mempersiapkan|menyiapkan|plan|prepare(?: for)?)\s"
    r"(?:the\s|an?\s)?(?:[\w-]+\s){0,2}$",
    re.IGNORECASE,
)
_TALKED_OF = re.compile(  # "persiapan KTT X akan dibahas dalam pertemuan Y": only Y is a meeting
    r"[^.;:]{0,120}?\b(?:dibahas|dibicarakan|dibincangkan|disinggung|discussed|raised)\b"
)
_TO_BE_HELD = re.compile(  # "preparations for the retreat, which will be held in May": that is ahead
    r"(?:\s[A-Z][\w-]*){0,3},?\s(?:yang|which|that|to be|due|set)\s(?:(?:akan|bakal|dijadwalkan|dijadualkan"
    r"|will|would|is|are)\s)?(?:be\s|to be\s|due\s)?(?:digelar|diadakan|berlangsung|dihelat|diselenggarakan"
    r"|dianjurkan|held|take place|convened|hosted|in\b)"
)
_SET_UP = re.compile(  # a committee that is set up, chaired or belonged to does not meet by that
    r"\b(?:set(?:ting)? up|establish(?:es|ed|ing)?|establishment of|creat(?:e|es|ed|ing|ion of)"
    r"|form(?:s|ed|ing)?|formation of|launch(?:es|ed|ing)?|chair(?:man|woman)? of|members? of|membentuk"
    r"|pembentukan|dibentuk(?:nya)?|menubuhkan|penubuhan|ditubuhkan(?:nya)?|mewujudkan|mendirikan"
    r"|pendirian|ketua|anggota)"
    r"\s+(?:a\s|an\s|the\s|sebuah\s|satu\s|suatu\s|new\s|their\s)*(?:[\w-]+\s){0,1}$",
    re.IGNORECASE,
)
_REVIVED = re.compile(  # a standing mechanism is put to work again: "mengaktifkan kembali forum | konsultasi"
    r"\b(?:mengaktifkan|menghidupkan|merevitalisasi|menggiatkan|pengaktifan|reviv(?:e|es|ed|ing)"
    r"|reactivat(?:e|es|ed|ing))"
    r"\s(?:kembali\s|semula\s|the\s|their\s)?(?P<what>(?:[\w-]+\s){0,2})$",
    re.IGNORECASE,
)
_AT_HOME = re.compile(  # what a parliament or cabinet sits for, where no other land is named
    r"(?:rapat (?:kerja|dengar pendapat|paripurna|kabinet|terbatas|pimpinan|koordinasi)|sidang (?:paripurna"
    r"|kabinet|tahunan MPR)"
    r"|mesyuarat (?:kabinet|jemaah menteri|dewan)|cabinet meetings?|hearings?)\b",
    re.IGNORECASE,
)
_JOINED_BY = re.compile(  # "followed that meeting | online as an observer": how, and no call of its own
    r"\b(?:mengikuti|menghadiri|menyertai|bergabung|hadir|joined|attended|followed"
    r"|took part in)\s[^.;,]{3,60}\s$",
    re.IGNORECASE,
)
_OWN_LAW = re.compile(  # what a head of state signs at home
    r"\s(?:into law\b|(?:an?\s|the\s|sebuah\s|satu\s|surat\s)?(?:[\w-]+\s){0,2}?(?:laws?|decrees?|bills?"
    r"|executive orders?|regulations?|guest ?books?"
    r"|visitors.? books?|undang-undang|UU|dekret|dekrit|Keppres|Perpres|peraturan|keputusan|prasasti"
    r"|buku (?:tamu|pelawat)|rang undang-undang|plak)\b)",
    re.IGNORECASE,
)
_SIGNED = (  # "the memorandum that was signed earlier": of which both only speak
    re.compile(r"\b(?:yang|which|that)\s(?:(?:telah|sudah|pernah|was|were|had been)\s){0,2}$"),
    re.compile(
        r"\s(?:sebelumnya|sebelum ini|terdahulu|dahulu|dulu|(?:previously|earlier)\b(?! (?:on|to|in)\b))"
    ),
)
_MECHANISM = re.compile(r"\b(?:forum|mekanisme|wadah|mechanism|platform)\b", re.IGNORECASE)
_IS_A = re.compile(  # what sort of meeting it is, not that it was
    r"\s(?:involves|brings together|comprises|serves as|is (?:an?|the) (?:[\w-]+\s){0,3}?(?:platform|forum"
    r"|mechanism|avenue|channel|event))\b"
)
STAY_FOR = re.compile(  # "During her visit to Bali for the meeting of a body, she met X"
    r"(?:During|On|In the course of|Semasa|Selama|Dalam)\s[^,;]*?\b(?:visit|trip|stay|kunjungan|lawatan)"
    r"[^,;]*?\b(?:for|to attend|untuk|bagi|guna|menghadiri)\s[^,;]*,\s"
)
_KEPT_OUT = re.compile(  # "barred from the bloc's meetings": where somebody was not
    r"\b(?:(?:barred|banned|excluded|absent|shut out|left out|suspended|disinvited) from"
    r"|(?:dikecualikan|dikeluarkan|absen|disingkirkan|dilarang(?: hadir)?) (?:dari|daripada|di|dalam))"
    r"\s(?:[\w'’-]+\s){0,4}$",
    re.IGNORECASE,
)
_WELCOME = re.compile(r"welcom|receiving|hosting", re.IGNORECASE)
_WHERE_WELCOMED = re.compile(r"(?:\s(?:at|in)\s(?:the\s)?(?:[A-Z][\w'’-]*\s?)+)*")  # before the guest
_GUESTS = re.compile(
    r"(?:\s[\w'’-]+){0,5}?\s(?:delegation|charg[eé]|consul|envoy|team|guests?|counterpart|officials|mission"
    r"|ambassador|ministers?"
    r"|president|commander|king|sultan|governor|premier|leaders?|group)\b",
    re.IGNORECASE,
)

_CONTENTS = re.compile(  # what relations or papers are made of: "ties cover visits, exercises and talks"
    r"\b(?:hubungan|kerja ?sama|kemitraan|perjanjian|memorandum|nota|persetujuan|kesepakatan|relations?|ties"
    r"|cooperation|partnership|agreement|treaty|pact|MoU)\b[^.;:]{0,120}?\b(?:merangkumi|mencakupi?|meliputi"
    r"|mengandungi|memuat(?:kan)?|berisi|includes?|covers?|comprises?|contains?|encompass(?:es)?)\b"
    r"(?:(?!\b(?:setelah|seusai|usai|saat|ketika|selepas|dalam|pada|kata|ujar|jelas|after|when|during|at|in"
    r"|said)\b)"
    r"[^.;])*$",
    re.IGNORECASE,
)


_EVER_SINCE = re.compile(  # since when something is so: "since they met in 2015, he has ..."
    r"\b(?:sejak|semenjak)\s(?:pertama\s(?:kali\s)?|mereka\s|keduanya\s|kami\s)?$"
    r"|\bsince\s(?:they\s|we\s|first\s)*$",
    re.IGNORECASE,
)
_OF_A_PAPER = re.compile(  # what a paper is called after: "MoU | Konsultasi Politik"
    r"\b(?:MoU|MOU|[Nn]ota [KkPp]\w+|[Mm]emorandum(?: (?:[Ss]aling )?[KkPp]\w+"
    r"| of [Uu]nderstanding)?)(?: \(\w+\))?"
    r"(?: (?:tentang|mengenai|on|for|untuk|soal|bagi))?(?: (?:the )?(?:[Pp]embentukan|[Pp]enubuhan"
    r"|[Ee]stablishment of"
    r"|[Mm]ekanisme|[Ff]orum))?\s$"
)
_FIRST_TO = re.compile(  # "is the first leader to meet her since she took office": which one, not when
    r"\b(?:first|only|second|latest)\s(?:[\w-]+\s){1,6}$|\b(?:pertama|satu-satunya|kedua"
    r"|terakhir)\s(?:yang\s)?$",
    re.IGNORECASE,
)
_WHO_VISITS = re.compile(  # what a guest came for: "talks with X, who is visiting Laos for a summit"
    r",\swho\s(?:is|was|were|are)\s(?:[a-z]+\s)?(?:visiting|attending|in\s[A-Z]|on an?\s)[^,;]*$"
)
_FIRST_OF_GUESTS = re.compile(  # "the first head of state that China hosts this year": which guest, not when
    r"\bthe (?:first|only|second|latest) (?:foreign )?(?:heads? of (?:state|government)|leader|minister"
    r"|president|prime minister|guest|delegation|envoy)s? (?:that |whom |which )?(?:[A-Z]\w+ |it |he |she )$"
)
_SINCE = re.compile(
    r"[^.;,]{0,50}?\b(?:after|since|following|setelah|sejak|selepas|sesudah|usai|semenjak)\b[^.;,]{0,20}?"
    r"\b(?:appoint\w*|inaugurat\w*|took|taking|assum\w+|becoming|became|elect\w*|sworn|dilantik|pelantikan\w*"
    r"|menjabat|memegang|terpilih|dipilih|diangkat|menjadi|mengangkat)\b",
    re.IGNORECASE,
)


def beside_ends(scene: Scene, index: int, start: int, end: int) -> int | None:
    """Where who met begins behind the occasion at whose margin it was: "In its margins | he met X"."""
    if held := _HELD_THEN.search(scene.document.article.text, start, end):
        return held.start()
    he = _HE_THEN.search(scene.document.article.text, start, end)
    who = [m for m in scene.mentions[index] if m.kind == "person" and start <= m.start and m.end <= end]
    led = [m.start for m in who if _THEN.fullmatch(scene.document.article.text, m.end, end)]
    return he.start() if he else led[0] if led else None


_HELD_THEN = re.compile(  # "in the margins of the forum | held a bilateral meeting with X"
    r"(?<=\s)(?:melakukan|mengadakan|menggelar|melangsungkan|held)\s(?:[\w-]+\s){0,3}$"
)
_HE_THEN = re.compile(
    r"\b(?:he|she|they|ia|dia|beliau|keduanya|mereka|(?:the|both) (?:two |[a-z]+ )?(?:ministers?|leaders))"
    r"\s(?:[a-z]+\s){0,3}$",
    re.IGNORECASE,
)
_THEN = re.compile(r"\s(?:[a-z]+\s){0,3}")


_OF_ROUNDS = re.compile(
    r"\b(?:meetings?|encounters?|talks|sessions?|rounds?|dialogues?|calls?|consultations?|pertemuan"
    r"|perjumpaan"
    r"|perundingan|rundingan|sidang|mesyuarat|dialog|konsultasi|putaran|pusingan|rapat|perbincangan)\b",
    re.IGNORECASE,
)


def tells(scene: Scene, index: int, hit: Hit, hits: list[Hit]) -> bool:
    """Whether a cue of a sentence, one of its ``hits``, tells of an encounter of officials."""
    text = scene.document.article.text
    start = scene.sentences[index].start
    margin = scene.marked(index, "margin", start, hit.start)
    aside = margin is not None and not re.search(r"[,;]", text[margin.end : hit.start])
    if margin is not None and aside:
        begins = beside_ends(scene, index, margin.end, hit.start)
        held = begins is not None and _HELD_THEN.match(text, begins, hit.start) is not None
        if begins is None or (hit.form not in ("verb", "receive") and not held):
            return False
    if "margin" in scene.roles(index) and any(
        m.role == "margin" and m.start <= hit.start < m.end for m in scene.marks(index)
    ):
        return False  # "as part of his trip to the summit"
    lead = text[start : hit.end]
    hosts = "host" in lead or "tuan rumah" in lead or "chair" in lead
    backed = _HOST_IT.search(text, start, hit.end) if hosts else None
    if backed and not re.search(r"[.;,]", text[backed.end() : hit.start]):
        return False
    if hit.kind == "call" and (
        _TOLD_BY.search(text[start : hit.start])
        or (text[hit.start] in "bov" and _SAYS_BY.search(text, start, hit.start))
    ):
        return False
    if is_habit(scene, index, hit) or of_one_side(scene, index, hit) or denied(scene, index, hit):
        return False
    if hit.cue.id == "receive-en" and not _guest(scene, index, hit):
        return False
    if hit.cue.id == "receive-en" and hit is hits[0] and text.startswith(" by ", hit.end):
        return False  # "at a reception hosted by X"
    if (
        hit.cue.id == "numbered-one"
        and text[hit.start].islower()
        and not _OF_ROUNDS.search(text, start, hit.start)
    ):
        return False  # "Farmers protested: the last time was in X"
    if hit.cue.id.startswith("numbered-session") and not _known_short(text, hit):
        return False
    if hit.cue.id == "received-there" and (
        _A_THING.search(text, start, hit.start)
        or not any(m.kind in ("person", "post") and start <= m.start < hit.start for m in scene.actors(index))
    ):
        return False
    if hit.form == "verb" and (met_by_verb(text, hit.end) or _WHEN_MET.search(text[start : hit.start])):
        return False
    if hit.form == "noun" and hit is not hits[0] and _WHO_VISITS.search(text, hits[0].end, hit.start):
        return False
    before = text[start : hit.start]
    if hit.form == "verb" and _FIRST_TO.search(before) and _SINCE.match(text, hit.end):
        return False
    if hit.form == "noun" and _in_a_name(scene, index, hit):
        return False
    listed = hit is not hits[-1] and hit.form == "noun" and ";" in text[hit.end : hits[-1].start]
    if listed and (_IT_IS.fullmatch(before) or (not before and _IS_THE.match(text, hit.end))):
        return False  # "It was the ninth session; the eighth was held in X": which one it was
    if hit.form == "sign" and _SIGNED[0].search(before) and _SIGNED[1].match(text, hit.end):
        return False
    if hit.form == "sign" and _OWN_LAW.match(text, hit.end):
        return False
    if _AT_HOME.match(text, hit.start) and not any(
        m.country not in (None, scene.document.home) for m in scene.mentions[index]
    ):
        return False
    if hit.kind == "call" and _JOINED_BY.search(before):
        return False
    if hit.form == "verb" and _EVER_SINCE.search(before):
        return False
    after = text[hit.end : scene.sentences[index].end]
    if (hit.cue.id != "talks-of-theirs-id" and in_process(before, hit, after)) or (
        hit.form == "noun" and _OF_A_PAPER.search(before)
    ):
        return False
    if hit.form == "receive" and _FIRST_OF_GUESTS.search(before):
        return False
    if is_staged(text, start, hit):
        return False
    if hit.form == "noun" and among_themselves(text, hit.end):
        return False
    dated = any(d.when.precision in ("day", "interval") and d.start > hit.start for d in scene.dates[index])
    stay = STAY_FOR.match(text, start, hits[-1].end) if hit.form == "noun" else None
    if stay and hit.end <= stay.end() <= hits[-1].start and hits[-1].form != "noun":
        return False  # what he came for, told before whom he met
    ahead = hit.form == "noun" and _TO_BE_HELD.match(text, hit.end) is not None
    if hit.form == "noun" and _PREPARED.search(text, start, hit.start) and _TALKED_OF.match(text, hit.end):
        return False
    dated = dated or ahead
    prepared = hit.form == "noun" and not dated and _PREPARED.search(text, start, hit.start)
    if prepared or (hit.form == "noun" and _IS_A.match(text, hit.end)):
        return False
    later = any(d.start > hit.end for d in scene.dates[index])
    if hit.kind == "exercise" and not later and _TO_PLAN.search(text, start, hit.start):
        return False
    if hit.form == "noun" and _KEPT_OUT.search(text[start : hit.start]):
        return False
    if hit.form == "visit" and (
        INVITED.search(text[start : hit.start]) or _PREPARED.search(text, start, hit.start)
    ):
        return False  # a visit that is only invited to, or prepared
    if (
        hit.form == "noun"
        and text[hit.end : hit.end + 1] == ","
        and _SPEAKS_AT.search(text[start : hit.start])
    ):
        return False
    if hit.form == "noun" and (_KEYNOTE.search(before) or _ROUNDS_BEFORE.search(before)):
        return False
    if (
        hit.kind == "bilateral-meeting"
        and hit.form == "noun"
        and any(m.role == "attendance" and m.start < hit.start <= m.end + 1 for m in scene.marks(index))
    ):
        return False  # "present at the meeting were": who was there, not another one
    if hit.cue.id == "negotiate-id" and any(
        m.role == "attendance" and m.start < hit.start < m.end for m in scene.marks(index)
    ):
        return False  # "ikut | duduk di meja perundingan X": likewise
    if hit.form == "received" and _NO_GUEST.search(text[start : hit.start]):
        return False
    if hit.form in ("verb", "received", "visit", "sign") and are_subject(text[start : hit.start]):
        return False
    event = hit.form != "noun" or ahead or not _no_event(text, start, hit)
    if not event and not _told_apart(scene, index, hit):
        return False
    revived = _REVIVED.search(before) if hit.form == "noun" else None
    if revived and _MECHANISM.search(revived["what"] + text[hit.start : hit.end]):
        return False
    if PANEL.search(text, hit.start, hit.end) and _SET_UP.search(text[start : hit.start]):
        return False
    if hit.form in ("noun", "visit") and _CONTENTS.search(text[start : hit.start]):
        return False
    beside = hit.form in ("noun", "visit") and len(hits) > 1
    return not (beside and OCCASION.search(text[start : hit.start]))


_IT_IS = re.compile(
    r"(?:It|This|Ia|Ini|Itu)\s(?:is|was|merupakan|adalah|ialah)\s(?:the\s|yang\s"
    r"|[\w-]+['’]s?\s)?(?:[\w-]+\s){0,2}"
)
_IS_THE = re.compile(
    r"(?:\s(?:itu|ini|tersebut|berkenaan))?\s(?:is|was|merupakan|adalah|ialah)\s(?:the|yang)\s"
)


def _in_a_name(scene: Scene, index: int, hit: Hit) -> bool:
    """Whether a word for a meeting stands in the name of a standing body: "Majlis | Mesyuarat | Negara"."""
    return any(
        m.kind in ("institution", "post")
        and m.start < hit.start
        and hit.end <= m.end
        and _STANDING.match(m.text)
        for m in scene.mentions[index]
    )


_STANDING = re.compile(
    r"(?:Majlis|Dewan|Sekretariat|Urus ?[Ss]etia|Kementerian|Jabatan|Pusat|Biro|Setiausaha|Sekretaris|Badan"
    r"|Lembaga)\b"
)


def _known_short(text: str, hit: Hit) -> bool:
    """Whether the article has said what a short name stands for, behind the name of a session or body."""
    short = next(w for w in re.split(r"\s", text[hit.start : hit.end]) if w.isupper())
    return (
        re.search(
            rf"(?:[Pp]ertemuan|[Ss]idang|[Mm]esyuarat|[Dd]ialog|[Kk]omite|[Jj]awatankuasa|[Kk]omisi|[Ff]orum"
            rf"|[Cc]onsult\w+"
            rf"|[Mm]eeting|[Cc]ommittee|[Cc]ommission|[Dd]ialogue)\b[^.;()\n]{{0,100}}\({re.escape(short)}\)",
            text[: hit.start],
        )
        is not None
    )


def _guest(scene: Scene, index: int, hit: Hit) -> bool:
    """Whether somebody is welcomed, and not a step or a gift ("both welcomed the return of flights")."""
    text = scene.document.article.text
    if not _WELCOME.match(text, hit.start, hit.end):
        return True
    if scene.marked(index, "both", scene.sentences[index].start, hit.start):
        return False
    where = _WHERE_WELCOMED.match(text, hit.end)
    end = where.end() if where else hit.end
    comma = text.find(",", end, end + 60)  # "Welcoming the decision, Minister X said"
    until = comma if comma > 0 and hit.start == scene.sentences[index].start else end + 60
    near = any(m.kind in ("person", "post") and hit.end <= m.start < until for m in scene.mentions[index])
    return near or _GUESTS.match(f" {text[end : end + 90].lstrip()}") is not None


def _no_event(text: str, start: int, hit: Hit) -> bool:
    """Whether an event noun belongs to an office's name, only has a result, or is a board's or cabinet's."""
    before = text[max(start, hit.start - 90) : hit.start]
    return bool(
        (
            _RESULT.search(before)
            and hit.cue.id != "talks-of-theirs-id"
            and not (_OUTCOME.search(before) and _OF_WHOM.match(text, hit.end))
        )
        or _OFFICE.search(before)
        or is_ours(text, before, hit.end)
    )


def _told_apart(scene: Scene, index: int, hit: Hit) -> bool:
    """Whether a meeting whose result is told has its own sides and day: "hasil pertemuan X dan Y, Senin"."""
    text, end = scene.document.article.text, scene.sentences[index].end
    near = (max(scene.sentences[index].start, hit.start - 40), hit.start)
    signed = any(h.form == "sign" for h in find_hits(scene, index))
    if _BY_TALKS.search(text, *near) and _OF_WHOM.match(text, hit.end) and signed:
        return True  # "through tough talks with X, both sides signed a protocol"
    if signed and _SIGNED_MINUTES.search(text, *near):
        return True
    if not _OUTCOME.search(text, *near):
        return False
    sides = {m.country for m in actors(scene, index, hit.end, end) if m.country}
    return len(sides) > 1 and any(d.start > hit.end for d in scene.dates[index])


_SIGNED_MINUTES = re.compile(  # "signed the minutes of | their fifth meeting in X on Monday": at that meeting
    r"\b(?:menandatangani|meneken|memeterai|signed|inked|initialled)\s(?:the\s)?(?:agreed\s)?"
    r"(?:risalah|minutes of)\s(?:the\s|their\s)?$",
    re.IGNORECASE,
)
