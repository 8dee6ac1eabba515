"""Laws, prizes, projects and events whose names hold that of a body: no body is told of by them."""

from __future__ import annotations

from ingest.words.body_span import POST_HEAD, TITLE, Sight, Span, is_word, t_low

# A paper, and what leads to its subject: "Memorandum of Understanding on | Civil Service".
_PAPERS = frozenset(
    """memorandum understanding agreement treaty convention protocol declaration mou persefahaman kesepahaman
    perjanjian persetujuan konvensi protokol deklarasi pengisytiharan""".split()  # noqa: SIM905
)
_ON = frozenset("on concerning regarding tentang mengenai berhubung berkenaan".split())  # noqa: SIM905
_SUBJECTS = frozenset({("kerja", "sama"), ("kerjasama",), ("bidang",), ("perihal",)})
_LEADING = _ON | {"sama", "kerjasama", "bidang", "perihal"}
# Right before a head noun in Indonesian and Malay these make its name that of a law or prize.
_BEFORE = frozenset(
    """undang-undang uu ruu akta enakmen ordinan penghargaan anugerah bintang pingat darjah medali
    piala""".split()  # noqa: SIM905
)
# The same, where the head noun is of no state's body: "Proyek | Bank Sampah".
_SCHEMES = frozenset({"proyek", "projek", "program", "programme", "gerakan", "festival", "pesta", "kempen"})
# Behind an English head noun, with one or two more words between, these make it the name of something else.
_BEHIND = frozenset(
    """programme program project scheme plan act bill law agreement treaty convention medal award prize cup
    forum conference summit meeting day week exercise seminar workshop building""".split()  # noqa: SIM905
)
WHO_MEET = ("minister", "official", "chief", "director")
_SESSIONS = frozenset("pertama kedua ketiga keempat kelima keenam ketujuh".split())  # noqa: SIM905
# What an organisation has none of: "Kepala | Kepolisian ASEAN" are the chiefs of its members.
_OF_STATES_ONLY = frozenset(
    {"kepolisian", "polis", "tentera", "tentara", "imigrasi", "imigresen", "mahkamah"}
)


def called_alike(sight: Sight, span: Span) -> bool:
    """Whether a body's name is only a part of that of a paper, law, prize, project or session."""
    t, i, j = sight.t, span.first, span.last
    if span.holder == "joint" and t[j - 1].low in _SESSIONS:
        return True  # "Suruhanjaya Bersama Ketiga"
    if span.holder == "igo" and t[i].low in _OF_STATES_ONLY:
        return True
    before = t[i - 1].low if i and t[i - 1].cap else ""
    if before in _BEFORE or (before in _SCHEMES and span.holder == "private" and not span.ids):
        return True
    if i > 1 and t[i - 1].low in _LEADING and _subject_of_paper(sight, i):
        return True
    if span.holder == "igo" and t_low(t, j + 1).startswith(WHO_MEET):
        return False  # "the ASEAN | Law Ministers' Meeting"
    return not span.ids and j < sight.n and t[j].cap and _goes_on(sight, j)


def _subject_of_paper(sight: Sight, i: int) -> bool:
    """Whether the words before ``i`` are the name of a paper that tells its subject."""
    t, k, leads = sight.t, i - 1, _ON
    for words_ in _SUBJECTS:
        size = len(words_)
        if tuple(x.low for x in t[max(0, i - size) : i]) == words_ and t[k].cap:
            k, leads = k - size, _ON | {"di"}
            break
    return k > 0 and t[k].low in leads and t[k - 1].cap and t[k - 1].low in _PAPERS


def _goes_on(sight: Sight, j: int) -> bool:
    """Whether an English name goes on to what names something else: "Border Command | Training Project"."""
    t = sight.t
    for k in range(j, min(j + 3, sight.n)):
        if not is_word(t[k]) or POST_HEAD.at(t, k) or TITLE.at(t, k) or sight.names.at(t, k):
            return False
        if t[k].low in _BEHIND:
            return t_low(t, k + 1) not in ("secretariat", "office", "committee")
    return False
