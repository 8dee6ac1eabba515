"""What has become of a paper: talked about, drafted, due, planned, put off, called off."""

from __future__ import annotations

import re

from ingest.scene.denied import refuted
from ingest.scene.mood_reach import aside_cut
from ingest.scene.only_spoken import only_spoken
from ingest.scene.scene import Mark, Scene
from ontology.cues import Cue

Hit = tuple[int, int, Cue]  # start and end in the text, and what was seen there
NEAR = 70  # characters before a verb in which a denial, a hope or a wish governs it
FAR = 110  # characters between a paper and the word that puts it off
PLAN = 40  # characters between a word of planning and what is planned
_RELATIVE = re.compile(
    r"\b(?:yang|which|that|hasil|following|under|selepas|setelah|usai)\b|[,;:]", re.IGNORECASE
)
_SO_AS_TO = re.compile(r",(?= (?:untuk|guna|bagi|to) $)")  # "Rencananya Mei, untuk | meneken nota itu"
_STOP = re.compile(r"[;:,]|\.\s")
_PUT_IN = re.compile(
    r", (?:due|set|planned|originally|sedianya|semula|yang|asalnya)\b[^,;:]{2,50},"
)  # between commas
_PUT_OFF = re.compile(r"tunda|tangguh|postpone|put off|shelved|urung", re.IGNORECASE)
_STILL = re.compile(  # "must be approved by parliament"
    r"\b(?:harus|masih|perlu|mesti|wajib|menunggu|menanti|must|needs? to|ha(?:s|ve) to|requires?|awaits?"
    r"|pending|awaiting|belum|yet to)\b(?: \w+){0,2}\s*$",
    re.IGNORECASE,
)
_NOT_YET = re.compile(  # "will be ratified", "comes into force once": not in force so far
    r"\b(?:akan|bakal|segera|belum|will|would|shall|is to|are to|expected|yet|once|after|setelah|selepas"
    r"|menunggu|menanti|awaiting|pending|sebelum|before|merencanakan|dijangka|dijadwalkan|harus|must"
    r"|masih(?! (?:tetap )?$))\b",  # "masih berlaku": still in force
    re.IGNORECASE,
)
_ONLY_THEN = re.compile(  # "baru berlaku setelah diratifikasi": still awaited
    r"(?:baru (?:akan |dapat |bisa |boleh )?(?:mulai )?(?:berlaku(?: efektif)?|berkuat ?kuasa)"
    r"\s(?:setelah|selepas|sesudah|begitu|sebaik)"
    r"|(?:(?:mulai|mula|baru) )?(?:berlaku(?: efektif)?|berkuat ?kuasa)\s(?:apabila|jika|bila|sekiranya"
    r"|begitu))\b",
    re.IGNORECASE,
)
_LONG_SINCE = re.compile(
    r"\b(?:years?|months?|weeks?|days?|tahun|bulan|minggu|hari) (?:after|setelah|selepas)\b"
)
_SINCE_THEN = re.compile(
    r"\b(?:after|following|since|upon|with|welcomed|completed|despite)\s(?:the\s|its\s)?$"
)
_NO_PAPER = re.compile(  # what is talked about or remembered, not what is signed
    r"\b(?:perundingan|rundingan|negosiasi|pembahasan|talks|negotiations?|round)"
    r"(?: (?:on|for|of|towards?))?(?: (?:a|an|the))?\s+$"
    r"|\b(?:in addition to|apart from|besides|aside from|beyond|selain|di samping) (?:the |its "
    r"|their )?(?:[\w-]+\s){0,2}$"
    r"|\b(?:anniversary|commemoration|peringatan|ulang tahun)(?: \w+){0,2}\s+$"
    r"|\banniversary of (?:the )?(?:signing|conclusion|adoption) of (?:the |their |its )?(?:[\w’'-]+\s){0,3}$"
    r"|\b\d+ years (?:of|since|after) (?:the )?(?:signing|conclusion|adoption) of (?:the |their |its )?"
    r"(?:[\w’'-]+\s){0,3}$"
    r"|\b(?:ulang tahun|peringatan|tahun ke-\d+) (?:penandatanganan|pemeteraian|termeterainya)(?: \w+)?\s+$"
    r"|\b(?:once|until|unless|as soon as|bila|apabila|jika|kalau|begitu|sebaik(?: sahaja)?|menunggu|menanti)"
    r"(?: (?:a|an|the|sebuah|satu))?\s+$",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"\s*(?:\([^)]{1,20}\)\s*)?(?:PBB |of the United Nations |Pertubuhan Bangsa-Bangsa Bersatu )?"
    r"(?:tentang |mengenai |on (?:the )?)?"
    r"(?:Hukum Laut|Undang-undang Laut|Undang-Undang Laut|Law of the Sea)\b"
)
_IN_TALKS = re.compile(  # "and the treaty on extradition is still being negotiated"
    r"(?:\s(?!(?:yang|which|that|dan|and|telah|sudah)\b)[\w-]+){0,4}?\s(?:(?:masih|sedang"
    r"|tengah)\s(?:terus\s)?"
    r"di(?:rundingkan|bahas|bincangkan|godok|susun|negosiasikan)|(?:is|are)\s(?:still\s)?(?:being"
    r"|under)\s(?:negotiat\w+|discuss\w+|draft\w+))\b(?!\s(?:dan|and)\s(?:akan|will|is to|are to)\b)",
    re.IGNORECASE,
)
_TERMS_OF_TALKS = re.compile(  # by which talks are to be led, no paper of two states
    r"(?:kerangka acuan|terma rujukan|terms of reference)(?: (?:bagi|untuk|for|of))?(?: the)?(?: \w+)?"
    r" (?:perundingan|rundingan|negotiations?|talks|kajian|study)\b",
    re.IGNORECASE,
)
_CONVENTION = re.compile(r"(?:Convention|Konvensi|Konvensyen|Covenant|Kovenan|Statute|Statuta)\b")
_PARTY_TO = re.compile(  # what one of very many states belongs to
    r"\b(?:part(?:y|ies)|signator(?:y|ies)|pihak|anggota|penanda tangan)\s(?:to|of|pada|dalam|kepada"
    r"|dari)\s(?:the\s|(?:19|20)\d\d\s)*$",
    re.IGNORECASE,
)
_OF_A_SESSION = re.compile(  # an alliance by its founding paper: "Mesyuarat Perjanjian X (PX) ke-12"
    r"(?:\s(?!yang\b|dan\b)[\w-]+){0,4}?\s?\([A-Z]{2,8}\)\s(?:ke-\d+|kali ke-\d+|kali \w+)\b"
)
_DRAFT = re.compile(r"\b(?:naskah|teks|draf|(?:draft|text) of(?: the| a)?)\s+$", re.IGNORECASE)
_TO_SIGN = re.compile(  # a draft that was handed over, "which both intend to sign by December"
    r"\b(?:intend|plan|hope|aim|expect|due|set|agreed|scheduled)\w* to (?:be )?sign"
    r"|\b(?:akan|bakal|segera|dijangka|hendak|dijadwalkan|dijadualkan) (?:di|me)(?:tandatangani|nandatangani"
    r"|teken|neken"
    r"|meterai)",
    re.IGNORECASE,
)
_SIGNING = re.compile(r"(?:penandatanganan|pemeteraian|signing|sign)", re.IGNORECASE)
_TO_COME = re.compile(  # "the signing of a treaty between A and B is planned for May"
    r"(?:[^.;:]{0,200}?,\s(?:yang|which)\s|[^.;:,]{0,110}?)\b(?:di(?:rencana|jadwal|jadual|rancang|target"
    r"|jangka|agenda)(?:kan)?\b|akan\b|bakal\b"
    r"|(?:is|are|was|were) (?:being )?(?:planned|scheduled|expected|foreseen|due|set|slated|targeted|eyed)\b"
    r"|will\b(?! (?:further |also |greatly |help (?:to )?|not only )*(?:strengthen|boost|enhance|deepen"
    r"|promote|contribute|create|bring|allow|enable|ensure|pave|open|serve|mark|expand|increase|improve"
    r"|provide"
    r"|benefit|facilitate|reinforce|help)\b))",
    re.IGNORECASE,
)
_HASTENED = re.compile(  # "agreed to step up the signing of a pact": it is still to come
    r"\b(?:(?:step|speed)(?:ing)? up|hasten\w*|expedit\w+|accelerat\w+|push(?:ing)? (?:for|ahead with)"
    r"|prepar(?:e|ing) for|mov(?:e|ing) towards?|mempercepat|percepatan|mempergiat|mempercepatkan"
    r"|look\w* forward to|hop(?:es|ed|ing) for|aim(?:s|ed|ing) (?:at|for)|target\w*|menantikan|menargetkan"
    r"|(?:tarikh|tanggal|waktu|jadual|jadwal|date|time)(?: baharu| baru| pasti)?(?: untuk| bagi| for| of)?"
    r"|menyasarkan|menyegerakan|mendorong|mempersiapkan|menyiapkan|menyongsong"
    r"|menuju)\s+(?:the\s+)?(?:early\s+)?$",
    re.IGNORECASE,
)
_AIMED_AT = (
    re.compile(  # "both sides aim to have the treaty signed", "menyasarkan perjanjian itu | ditandatangani"
        r"\b(?:menyasarkan|mensasarkan|menargetkan|menjangkakan|(?:aim|hop|plan|want|expect|intend)(?:s|ed"
        r"|ing)? to (?:have|see|get))\s"
        r"(?:(?!\b(?:yang|which|that|telah|sudah)\b)[^.;,:\"“]){3,60}?\s(?:dapat |bisa |boleh )?$",
        re.IGNORECASE,
    )
)
_SOON = re.compile(  # right before an act: "akan segera mengesahkan", "tengah bersiap mengeluarkan"
    r"\b(?:akan|bakal|segera|hendak|berencana|merencanakan|merancang|bersiap|dijadwalkan|dijadualkan"
    r"|dijangka|dapat|bisa|boleh)"
    r"(?:\s(?:segera|juga|turut|untuk|bersama|sama-sama|akan|pula|secara resmi))*\s$",
    re.IGNORECASE,
)
_SHOULD_HAVE = re.compile(
    r"\b(?:(?:se)?mestinya|seharusnya|sepatutnya|sedianya|should have"
    r"|(?:was|were) (?:supposed to|to have)(?: have)?|ought to have)\s(?:(?:sudah|telah|been|be)\s){0,2}$",
    re.IGNORECASE,
)
_RENEWS = re.compile(r"(?:memper|melanjut|menyambung|renew|extend|prolong)", re.IGNORECASE)
_AGREED_TO = re.compile(
    r"\b(?:(?:ber)?sepakat|(?:ber)?setuju|agreed)\s(?:(?:untuk|to|akan)\s)*$", re.IGNORECASE
)
_USUALLY = re.compile(  # what goes for any such visit
    r"\b(?:lazimnya|biasanya|umumnya|kelazimannya|kebiasaannya|(?:usually|normally|typically"
    r"|customarily)(?=,|\s\w+))\b"
    r"[^;:\"“”]{0,180}$",
    re.IGNORECASE,
)
_IF = re.compile(  # what a main clause hangs on: "If the talks succeed, Laos will open the gate"
    r"\W*(?:jika|kalau|apabila|seandainya|sekiranya|andai(?:kan|nya|kata)?|umpama|if)\b"
    r"(?!.{0,40}\b(?:aral|halangan|lancar|rencana|perancangan|goes (?:well|to plan|as planned)))",
    re.IGNORECASE,
)
_AND_ALSO = re.compile(  # "is to meet traders, students and witness the signing of": both are to come
    r"\b(?:serta|dan|lalu|kemudian|selain|and|then)\s(?:juga\s|turut\s|also\s|later\s)?"
    r"(?:(?:menyaksikan|witness|oversee|menghadiri|attend)\b[^.;,]{0,40})?$",
    re.IGNORECASE,
)
_IS_DONE = re.compile(r"\b(?:telah|sudah|had|has|have|was|were|yang|which|that)\b|[;:\"“”]", re.IGNORECASE)
_NONE_WAS = re.compile(  # "nothing has been | promised"
    r"\b(?:nothing|none|no ?one|nobody|neither)\s(?:(?:has|have|was|were|had)\s)?(?:been\s)?(?:[a-z]+ly\s)?$"
    r"|\b(?:tiada|tidak ada|belum ada|tak ada)\s(?:apa-apa |apa pun |satu pun |seorang pun )?(?:yang\s)?$",
    re.IGNORECASE,
)
_WOULD_IF = re.compile(  # "would sign a treaty only if its terms were fair", "would lend boats if asked"
    r"\bwould\s(?:[a-z]+\s){1,2}?[^.;:,]{3,90}?\sif (?:its|his|her|their|the|it|they|both|[A-Z])\b|"
    r"\bwould\s(?:[a-z]+\s){0,3}?[^.;:]{0,160}?\sonly (?:if|when|after|once)\b|\b(?:hanya|baru) (?:mau|akan"
    r"|mahu|bersedia)\b[^.;:]{0,120}?"
    r"\s(?:jika|kalau|bila|apabila|sekiranya)\b",
    re.IGNORECASE,
)
_TALKED = re.compile(  # what was talked of is one thing, what was agreed another: "discussed X and agreed"
    r"mem(?:bahas|bicarakan|bincangkan)|mendiskusikan|meninjau|berbincang|discuss\w*|review\w*|tal(?:ked"
    r"|king)",
    re.IGNORECASE,
)
_AND_THEN = re.compile(r"\b(?:dan|serta|and)\s(?:juga\s|turut\s|telah\s|pun\s|also\s)?$", re.IGNORECASE)
_TO_WITNESS = re.compile(  # "is to meet X, Y of Z, to see the signing of"
    r"\b(?:untuk|bagi|guna|to)\s(?:menyaksikan|menghadiri|witness|attend|see|oversee)\s(?:the\s|majlis\s"
    r"|upacara\s|acara\s)?$",
    re.IGNORECASE,
)
_PURPOSE = re.compile(r"\b(?:untuk|bagi|guna|to)\s+$", re.IGNORECASE)


def is_due(scene: Scene, index: int, act: Hit) -> bool:
    """Whether an act is still to come: "will soon be ratified", "must be approved by parliament"."""
    text = scene.document.article.text
    before = text[max(scene.sentences[index].start, act[0] - 24) : act[0]]
    if act[2].gives["status"] == "in-force":
        if text.startswith("ratification", act[0]) and not _SINCE_THEN.search(before):
            return True  # "needs the ratification of a pact"
        ahead = _NOT_YET.search(before)
        if ahead and _LONG_SINCE.search(text[max(scene.sentences[index].start, act[0] - 40) : act[0]]):
            return False  # "a year after it took effect"
        return bool(ahead or _NOT_YET.match(text, act[0]) or _ONLY_THEN.match(text, act[0]))
    return act[2].gives["status"] in ("agreed", "signed") and _STILL.search(before) is not None


def is_no_paper(text: str, start: int, end: int) -> bool:
    """Whether a paper is only talked about or remembered: "talks on a treaty", "25 years of the treaty".

    Nor is the law that binds all states one that two of them made ("the Convention on the Law of the Sea").
    """
    named_after = _LAW.match(text, end) or _OF_A_SESSION.match(text, end)
    named_after = named_after or _IN_TALKS.match(text, end) or _TERMS_OF_TALKS.match(text, start)
    if _CONVENTION.match(text, start, end) and _PARTY_TO.search(text, max(0, start - 40), start):
        return True
    return bool(named_after or _NO_PAPER.search(text[max(0, start - 80) : start]))


def status_of_paper(
    scene: Scene, index: int, paper: tuple[int, int], act: tuple[int, int], status: str
) -> str:
    """The status of a paper by what is told around it, where the act itself would give it ``status``.

    Only its text is agreed on: planned. Its signing is announced or put off: planned; called off: broken off.
    """
    text = scene.document.article.text
    if status != "signed" and _DRAFT.search(text[max(0, paper[0] - 16) : paper[0]]):
        handed = status == "proposed" and not _TO_SIGN.search(text, paper[1], scene.sentences[index].end)
        return "proposed" if handed else "planned"
    first, last = min(paper[0], act[0]), max(paper[1], act[1])
    plan = scene.marked(index, "planned", scene.sentences[index].start, first)
    if status == "signed" and act[0] > paper[1]:
        plan_of_act = scene.marked(index, "planned", paper[1], act[0])
        if plan_of_act and not text[plan_of_act.end : act[0]].strip(" be"):
            return "planned"  # "the memorandum is, by the plan, to be signed"
    if status in ("signed", "agreed") and overdue(scene, act[0]):
        return "planned"
    if status in ("signed", "agreed") and _SOON.search(text, scene.sentences[index].start, act[0]):
        return "planned"
    if (
        status == "signed"
        and _RENEWS.match(text, act[0])
        and _AGREED_TO.search(text, max(0, act[0] - 24), act[0])
    ):
        return "agreed"  # "agreed to renew the memorandum"
    if status == "signed" and (
        _day_ahead(scene, index, act[0])
        or _day_behind(scene, index, act[1])
        or _done_first(scene, index, plan, paper, act)
    ):
        return "planned"
    if status == "signed" and _HASTENED.search(text, max(0, act[0] - 40), act[0]):
        return "planned"
    if status == "signed" and _AIMED_AT.search(text, max(scene.sentences[index].start, act[0] - 80), act[0]):
        return "planned"
    if (
        status == "signed"
        and _SIGNING.fullmatch(text, *act)
        and _TO_COME.match(text, last, scene.sentences[index].end)
    ):
        return "planned"
    if status == "signed" and plan and not _RELATIVE.search(_SO_AS_TO.sub("", text[plan.end : first])):
        purpose = _PURPOSE.search(text[max(0, act[0] - 12) : act[0]])
        status = "planned" if purpose or first - plan.end < PLAN else status
    if status == "signed" and plan and not _IS_DONE.search(text[plan.end : act[0]]):
        status = "planned" if _AND_ALSO.search(text, plan.end, act[0]) else status
    if status == "signed" and plan and _TO_WITNESS.search(text, max(0, act[0] - 40), act[0]):
        status = "signed" if _IS_DONE.search(text[plan.end : act[0]]) else "planned"
    for mark in scene.marks(index) if "cancelled" in scene.roles(index) else ():
        if mark.role != "cancelled":
            continue
        gap = (mark.end, first) if mark.end <= first else (last, mark.start)
        if 0 <= gap[1] - gap[0] < FAR and not _STOP.search(_PUT_IN.sub(" ", text[gap[0] : gap[1]])):
            return "planned" if _PUT_OFF.search(text[mark.start : mark.end]) else "broken-off"
    return status


def _day_ahead(scene: Scene, index: int, act: int) -> bool:
    """Whether a day ahead stands before an act: "tahun depan kita | teken MoU"."""
    text, published = scene.document.article.text, scene.document.article.published
    if not published:
        return False
    return any(
        0 <= act - d.end < _HIS_DAY and d.when.earliest and d.when.earliest > published
        and not _OF_THAT_DAY.match(text, d.end) and not _IS_DONE.search(text, d.end, act)
        for d in scene.dates[index]
    )  # fmt: skip


def _day_behind(scene: Scene, index: int, act: int) -> bool:
    """Whether a day ahead stands behind an act that has no tense: "nota itu | diteken di Suva pada Juli"."""
    text, published = scene.document.article.text, scene.document.article.published
    if not published or scene.document.language == "en":
        return False
    return any(
        d.start - act < _HIS_DAY and d.when.earliest and d.when.earliest > published
        and _ON_THAT_DAY.fullmatch(text, act, d.start)
        for d in scene.dates[index] if d.start >= act
    )  # fmt: skip


_ON_THAT_DAY = re.compile(
    r"\s(?:(?:di|pada|hari|tanggal|selambat(?:-lambat)?nya|selewat-lewatnya|paling|lambat|[A-Z][\w-]*)[\s,]+){0,5}"
)
_HIS_DAY = 30  # characters from a day to the act that will be on it
_OF_THAT_DAY = re.compile(r"['’]|\s(?:di|in|at|dan|and)\s|,")


def _done_first(
    scene: Scene, index: int, plan: Mark | None, paper: tuple[int, int], act: tuple[int, int]
) -> bool:
    """Whether what is planned waits for a signing: "akan mengirim petugas | setelah nota ditandatangani"."""
    text = scene.document.article.text
    if plan is None or act[0] < paper[1] or _AFTER_A.search(text, plan.end, paper[0]) is None:
        return False
    if _IS_DONE.search(text, paper[1], act[0]):
        return False
    return not any(act[1] <= d.start < act[1] + _HIS_DAY for d in scene.dates[index])


_AFTER_A = re.compile(r"\b(?:setelah|sesudah|selepas|seusai|usai|after|when)\s(?:the\s|a\s|sebuah\s)?$")


def overdue(scene: Scene, start: int) -> bool:
    """Whether what stands at ``start`` should have been done by now: "mestinya sudah diteken pada 2020"."""
    return _SHOULD_HAVE.search(scene.document.article.text, max(0, start - 40), start) is not None


def unreal(scene: Scene, index: int, start: int, standing: bool = False) -> bool:
    """Whether a denial, hope, wish or mere talk governs what stands at ``start``.

    Args: ``standing`` for a paper in force: talks and hopes about it leave it so.
    """
    text = scene.document.article.text
    if "unreal" in scene.roles(index) and _IF.match(text, scene.sentences[index].start, start):
        return True
    begin = scene.sentences[index].start
    if refuted(text, begin, start, scene.sentences[index].end) or _WOULD_IF.search(
        text, max(begin, start - 30), start + 250
    ):
        return True
    if _NONE_WAS.search(text, max(begin, start - 40), start):
        return True
    if not standing and _USUALLY.search(text, begin, start):
        return True
    if not standing and only_spoken(text, begin, start, scene.document.language):
        return True
    for mark in scene.marks(index):
        if (
            mark.role == "unreal"
            and mark.end <= start
            and not (
                _TALKED.fullmatch(text, mark.start, mark.end) and _AND_THEN.search(text, mark.end, start)
            )
            and start - mark.end <= NEAR
            and not re.search(
                r"[;:.\"“”]|, (?:tetapi|namun|but|lalu|kemudian|dan|and|yang|sementara|sedangkan|manakala"
                r"|while|whereas"
                r"|demikian|begitu|itulah|kami|kita|we)\b|, (?=[A-Z])"
                r"|\b(?:but|melainkan|tetapi|sebaliknya) (?:an? "
                r"|sebuah |satu )?$",
                aside_cut(text[mark.end : start]),
            )
        ):
            return True
    return False
