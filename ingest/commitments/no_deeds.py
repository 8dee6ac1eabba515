"""What sounds like a deed and is none: ideas, aims, talks in vain, statements, what a paper told of says."""

from __future__ import annotations

import re
from datetime import date, timedelta

from ingest.scene.scene import Scene

_IS_TO = re.compile(r"(?:is|are|was|were) to\b", re.IGNORECASE)
_IS_AFTER = re.compile(  # "the top agenda, as led by X, is to keep peace": what somebody is after
    r"\b(?:aims?|goals?|agenda|objectives?|priorit(?:y|ies)|purpose|task|mission|intention|hope|wish|role"
    r"|policy"
    r"|idea|focus)\b[^.;]{0,90}$",
    re.IGNORECASE,
)
_PROPOSES = re.compile(r"\b(?:agar|supaya|that|bahwa|bahawa)\b[^;:]{0,100}$", re.IGNORECASE)
_IDEA = re.compile(  # "proposed that Laos be invited"
    r"\b(?:supaya|agar|that)\b[^,;]{0,60}$", re.IGNORECASE
)
_NO_GUESTS = re.compile(  # whoever likes to come, and what guests are shown
    r"\s(?:para\s|lebih banyak\s|more\s|the\s)?(?:wisatawan|pelancong|turis|masyarakat|warga|tourists?"
    r"|travellers|visitors|people)\b"
    r"|\s[^.;:]{3,70}?\s(?:to\s|untuk\s|supaya\s|agar\s)?(?:invest|berinvestasi|melabur"
    r"|menanam(?:kan)? modal)\b"
    r"|\s(?:delegasi|rombongan|para tamu|tamu|the guests|the delegation)\b[^.;:]{0,60}?"
    r"\b(?:meninjau|berkeliling|mengunjungi|melihat|makan|berfoto|to tour|to see)\b",
    re.IGNORECASE,
)
_AIM = re.compile(  # what an effort is for, and what somebody is called who does it anyway
    r"\b(?:usaha|upaya|ikhtiar|matlamat)\s(?:untuk\s|bagi\s)?(?:me\w+\s(?:[\w-]+\s){0,3}?(?:dan|serta)\s)?$"
    r"|(?<!,)\syang\s(?:kini|sedang|tengah|sudah|telah|memang|sememangnya)\s$",
    re.IGNORECASE,
)
_OF_PAPER = re.compile(  # "the memoranda were agreed": those that are told of elsewhere
    r"\b(?:nota(?:-nota)?(?: kesepahaman| persefahaman)?|memorand(?:um|a)|MoU|dokumen|perjanjian)"
    r"(?: (?:tersebut|itu|ini|berkenaan|yang))+ (?:telah |sudah )?$",
    re.IGNORECASE,
)
_OF_DRAFT = re.compile(  # "the draft was agreed in May": a text that is still to be signed
    r"\b(?:(?:the|a|final|its|their)\s)?(?:draft|text|wording)\s(?:had\s|has\s|was\s|were\s|been\s)*$"
    r"|\b(?:draf|naskah|teks|rancangannya|rumusan)(?:nya)?\s(?:akhir\s|final\s|terakhir\s|awal\s)?"
    r"(?:(?:itu|tersebut|berkenaan|sudah|telah|pun|juga)\s)*$",
    re.IGNORECASE,
)
_THAT_IT_IS = re.compile(  # "gave assurances that democracy is in the making": a statement, no promise
    r"(?: that)? (?!(?:[\w-]+ ){0,8}(?:will|would|shall)\b)(?:[\w-]+ ){1,4}(?:is|are|was|were|remains?"
    r"|has|have)\b"
)
_THAT_ONE = re.compile(r"\b(?:that|which)\s(?:[\w’'-]+\s){1,4}$")  # "a bridge that Laos | promised Fiji has"
_BEFORE = re.compile(  # "the terms agreed earlier"
    r"\s(?:sebelumnya|sebelum ini|terdahulu|dulu|sejak lama|(?:previously|earlier|before)(?= *[.,;]))\b",
    re.IGNORECASE,
)
_CARRIED_OUT = re.compile(  # "steps to follow up the agreements that were agreed": made before
    r"\b(?:menindaklanjuti|tindak lanjut|melaksanakan|pelaksanaan|mengimplementasikan|implementasi"
    r"|merealisasikan"
    r"|realisasi|menjalankan|menyusuli|susulan|(?:follow(?:ing)?[ -]up|implement(?:ing|ation of)?"
    r"|carry(?:ing)? out))\b"
    r"[^.;,:]{0,70}\b(?:(?:yang|which|that)\s)(?:(?:telah|sudah|pernah|have|had|has|were|was|been"
    r"|already)\s){1,3}$",
    re.IGNORECASE,
)
_TO_NOBODY = re.compile(  # "is committed to closer ties with international partners": to none in particular
    r"[^.;,]{0,90}?\s(?:dengan|bersama|with)\s(?:para\s|berbagai\s|pelbagai\s|semua\s|seluruh\s|all\s|its\s"
    r"|various\s)?"
    r"(?:mitra(?:-mitra)?|rakan(?:-rakan)?|pihak|lembaga|negara(?:-negara)?|partners?|stakeholders)"
    r"\s(?:internasional|antarabangsa|terkait|lain(?:nya)?|manapun|mana pun|abroad|worldwide)\b",
    re.IGNORECASE,
)
_OF_THE_PAPER = re.compile(  # "the arrangement, which had been agreed": told of elsewhere
    r"\b(?:the|this) (?:[\w-]+ )?(?:arrangement|memorandum|MoU|pact|document|agreement|text)"
    r"(?:,? (?:which|that))? (?:had|has|have) (?:already )?(?:been )?$",
    re.IGNORECASE,
)
_IN_PAPER = re.compile(  # "several points agreed in that memorandum": the paper is told of elsewhere
    r"\s(?:bersama |jointly )?(?:di )?(?:dalam|in|under|pada)\s(?:the |this |that )?(?:nota|memorandum"
    r"|MoU|perjanjian"
    r"|persetujuan|kesepakatan|dokumen|protokol|agreement|pact|treaty|document|accord)\b[^.,;]{0,30}?"
    r"(?:\b(?:tersebut|itu|ini|berkenaan|terbabit)\b|(?<=\bthe )\b|(?=$))",
    re.IGNORECASE,
)
_TRADE_DOES = re.compile(  # "trade between Laos and Fiji will increase": nobody undertakes it
    r"\b(?:[Tt]rade|[Ee]xports?|[Ii]mports?|turnover|volume|[Ii]nvestments?|arrivals|remittances|prices"
    r"|economy|growth)"
    r"\s(?:[a-z]+\s)?(?:between|with|of|from|to|in)\s[^.;,:]{3,80}?\s(?:(?:also|then|soon)\s)?$"
)
_THEY_WERE = re.compile(  # "they had been | promised office jobs": by whom is not told, nor to a state
    r"\b(?:they|he|she|who|i|we|workers|victims|migrants|recruits|men|women|youths|job-?seekers)\s"
    r"(?:had|have|has|was|were)\s(?:been\s|each\s|all\s|also\s|initially\s){0,2}$"
    r"|\b(?:mereka|dia|ia|korban|mangsa|pekerja(?: itu)?)\s(?:telah |sempat |pernah |awalnya )?$",
    re.IGNORECASE,
)
_GIVES_ROOM = re.compile(  # "the dialogue will provide an opportunity to": what an occasion is good for
    r"\s(?:(?:an?|the|another|more|new|further|good|great|timely|useful|valuable|both|two|leaders|sides|them"
    r"|countries|nations|us|him|her|kedua|dua|pihak|negara|kita|mereka)\s){0,4}(?:opportunit(?:y|ies)"
    r"|platforms?|chances?|impetus|momentum|avenue"
    r"|peluang|kesempatan|platform|kelebihan)\b(?!\s(?:of|for)\s(?:scholar|employ|jobs))",
    re.IGNORECASE,
)
_PROVIDES = re.compile(
    r"[^,.;]*\b(?:provide|give|offer|create|memberi(?:kan)?|menyediakan|membuka|menjadi)\Z"
)
_WHERE = re.compile(  # "discussed a project in which the two will build a road": what it is about
    r"\b(?:membahas|membincangkan|membicarakan|dibahas|dibincangkan|discuss(?:ed|es|ing)?|talked about"
    r"|reviewed)"
    r"\b[^.;]{3,80}\s(?:di\s?mana|yang mana|where|(?:in|under|by) which)\s[^.;]{0,90}$",
    re.IGNORECASE,
)
_SEES_HIM = re.compile(  # "thanked the governor, who was willing to see him": a meeting, nothing undertaken
    r"(?:(?:ber)?sedia|siap)\s(?:untuk\s|akan\s)?(?:menemui|bertemu|berjumpa|menyambut)(?:nya)?\b"
    r"|(?:[a-z]+\s)?(?:ready|willing|prepared)\sto\s(?:meet|see)\b",
    re.IGNORECASE,
)
_PASSIVE = re.compile(r"di|promised|pledged|offered|assured|guaranteed", re.IGNORECASE)
_WAS_ASKED = re.compile(r"di|was|were|been|invited", re.IGNORECASE)
_AND_CAME = re.compile(  # "was invited to Suva and met the premier": told for the sake of the meeting
    r"\s(?:to|ke)\s[^.;:,]{3,50}?,?\s(?:dan|lalu|serta|and|where)\s(?:he\s|she\s|telah\s|sempat\s)?"
    r"(?:bertemu|menemui|berbincang|berunding|met|held talks|spoke with|was received)\b"
)
_BY = re.compile(r"\s(?:[\w-]+\s){0,4}?(?:by|oleh)\b|\s(?-i:[A-Z])", re.IGNORECASE)
_HANDED = re.compile(r"(?:menyerahkan|memulangkan|handed over|turned over|delivered)\b", re.IGNORECASE)
_PEOPLE = re.compile(  # "handed over | 58 Thais": that is done with people, and nothing is given
    r"\s?(?:(?!kepada\b|to\b|unit\b|buah\b|nama\b|names\b|data\b|daftar\b|senarai\b|lists?\b|files?\b"
    r"|foto\b)(?-i:[\da-z])[\w.-]*,?\s){0,5}?(?:(?-i:[A-Z])[\w-]+\s){0,2}?"
    r"(?:(?:suspects?|fugitives?|nationals|citizens|men|women|people|persons|migrants|workers|fishermen"
    r"|crewm[ae]n|crew(?: members)?|sailors|prisoners?|inmates?|detainees?|deportees?|victims|children|bodies"
    r"|remains|defendants?|convicts?|smugglers|traffickers|poachers"
    r"|(?:orang )?(?:tersangka|terpidana|terdakwa|buron(?:an)?|suspek|tahanan|warga|WNI|WNA|PMI|pekerja"
    r"|nelayan"
    r"|korban|mangsa|jenazah|banduan|awak|anak|pelarian|penyelundup|lelaki|wanita|pria|perempuan|ABK))\b"
    r"(?!\s(?:vehicles?|boats?|quota|shelters?|housing))"
    r"|(?-i:(?<=\d )[A-Z][a-z]+(?:ans|ais|inos|inas|ese|nis|os|ians|ns))\b(?=[,.]| (?:to|who|and|in|at|on"
    r"|from|freed|held|rescued|arrested|wanted|detained)\b))",
    re.IGNORECASE,
)
_NOTHING = re.compile(  # "promised nothing", "agreed on no date"
    r"\s(?:(?:to|on|upon|with|him|her|them|(?-i:[A-Z])[\w-]+)\s){0,2}(?:nothing|none|neither"
    r"|no (?:new )?(?:date|deadline|timetable|deal|agreement|document|paper|text|money|funds?|aid|help"
    r"|loans?|troops"
    r"|support|such|concessions?|figures?|steps?|measures?))\b",
    re.IGNORECASE,
)
_IN_VAIN = re.compile(
    r"\b(?:no (?:agreement|deal|decision)|nothing) was (?:reached|agreed|made)"
    r"|\b(?:tidak|tiada|belum)(?: ada)?(?: \w+)? (?:kesepakatan|persetujuan|kata sepakat|keputusan)",
    re.IGNORECASE,
)


_TO_WHICH = re.compile(  # who takes part in what is told: "a conference to which Laos is invited"
    r"\b(?:to|at) which\s[^,;.]{3,50}$|\byang turut\s$", re.IGNORECASE
)


_A_SPEECH = re.compile(  # what a guest gives at a campus or to the press: "will deliver | a public lecture"
    r"\s(?:(?:an?|the|his|her|their|sebuah|satu)\s)?(?:(?:public|keynote|special|opening|welcoming|closing|guest|short"
    r"|joint|press|kunci|utama|khusus|khas)\s){0,2}(?:lectures?|talks?|speech(?:es)?|address(?:es)?|remarks?|interviews?"
    r"|briefings?|statements?|presentations?|conferences?|kuliah|ceramah|pidato|orasi|sambutan|ucapan|ucaptama|syarahan"
    r"|taklimat|keterangan|penjelasan|paparan|pembentangan|penghormatan|hormat|selamat)\b",
    re.IGNORECASE,
)


def only_sounds(scene: Scene, index: int, start: int, end: int, form: str, paper: bool) -> bool:
    """Whether a word of agreeing, pledging or inviting at ``start`` tells of no undertaking.

    Args: ``form`` of its cue, ``paper`` whether the sentence names a paper that is told of elsewhere.
    """
    sentence, text = scene.sentences[index], scene.document.article.text
    lead = text[sentence.start : start]
    if form in ("agree", "pledge") and _NOTHING.match(text, end):
        return True
    if form in ("agree", "programme", "pledge") and _proposed(scene, index, start):
        return True
    if form in ("agree", "pledge") and _TRADE_DOES.search(text, max(sentence.start, start - 110), start):
        return True
    where = "mana" in lead or "which" in lead or "where" in lead
    if where and form in ("agree", "pledge") and _WHERE.search(lead):
        return True
    if form == "pledge":
        if _GIVES_ROOM.match(text, end) and _PROVIDES.match(text[start:end]):
            return True
        if (
            _THEY_WERE.search(text, max(sentence.start, start - 40), start)
            and _PASSIVE.match(text, start)
            and not _BY.match(text, end)
        ):
            return True
        if _TO_NOBODY.match(text, end) or _SEES_HIM.match(text, start) or _A_SPEECH.match(text, end):
            return True
        handed = _HANDED.match(text, start)
        if handed and _PEOPLE.match(text, handed.end()):
            return True
        aims = _AIM.search(text, max(sentence.start, start - 70), start) is not None
        said = _IN_VAIN.search(text, end, sentence.end)
        said = said or (None if _THAT_ONE.search(lead) else _THAT_IT_IS.match(text, end))
        return aims or said is not None or bool(_IS_TO.match(text, start) and _IS_AFTER.search(lead))
    if form == "agree":
        told = paper and _OF_PAPER.search(text, max(sentence.start, start - 60), start) is not None
        of_paper = _OF_THE_PAPER.search(text, max(sentence.start, start - 70), start) is not None
        before = _CARRIED_OUT.search(lead) is not None or _back_then(scene, index)
        draft = _OF_DRAFT.search(text, max(sentence.start, start - 40), start) is not None
        return (
            told
            or of_paper
            or before
            or draft
            or bool(_IN_PAPER.match(text, end) or _BEFORE.match(text, end))
        )
    if form == "invite":
        idea = "proposed" in scene.roles(index) and _IDEA.search(lead) is not None
        to_which = _TO_WHICH.search(text, max(sentence.start, start - 60), start) is not None
        came = _WAS_ASKED.match(text, start) is not None and _AND_CAME.match(text, end) is not None
        return idea or to_which or came or _NO_GUESTS.match(text, end) is not None
    return False


_THEN = re.compile(
    r"\b(?:(?:saat|waktu|ketika|kala|masa) itu|at that time|at the time|back then)\W*$", re.IGNORECASE
)
_OLD = timedelta(days=60)


def _back_then(scene: Scene, index: int) -> bool:
    """Whether it was agreed at the time, months ago, of which the sentence before tells."""
    published = scene.document.article.published
    if not published or not index or _THEN.search(scene.sentences[index].text) is None:
        return False
    days = [d.when.latest for d in scene.dates[index - 1] if d.when.latest]
    return any(date.fromisoformat(published) - date.fromisoformat(day) > _OLD for day in days)


def _proposed(scene: Scene, index: int, start: int) -> bool:
    """Whether it is only somebody's idea: "proposed that the two sides set up a hotline"."""
    if "proposed" not in scene.roles(index):
        return False
    mark = scene.marked(index, "proposed", scene.sentences[index].start, start)
    return mark is not None and _PROPOSES.search(scene.document.article.text[mark.end : start]) is not None
