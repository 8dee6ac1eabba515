"""Where the name of a body ends and that of its holder begins: "Ketua Serikat Buruh Mandiri | Yanti X"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.bodies.body_fields import is_common
from ingest.words.body_span import (
    COMPANY,
    HEADS,
    LEARNING,
    MIDDLE,
    OF_PEOPLE,
    POST_HEAD,
    TITLE,
    Sight,
    Span,
    acronym,
    is_word,
    t_low,
)
from ingest.words.naming import NEVER_NAMES, words
from ingest.words.post_words import BALINESE
from ingest.words.tokens import Token

# Whoever belongs to a body: his name may follow its name at once ("petugas Balai Penelitian Padi | X Y").
MEMBERS = frozenset(
    """petugas pegawai staf anggota ahli peneliti penyelidik dosen pensyarah guru warga wakil pengerusi ketua
    pengurus aktivis pakar mahasiswa siswa santri pelajar mantan bekas jurubicara ekonom analis penganalisis
    pengamat pemerhati perwakilan utusan dokter perawat jururawat bidan korban mangsa pendiri pengasas
    penasihat relawan sukarelawan sekretaris setiausaha bendahara bendahari karyawan kakitangan peserta
    nelayan petani
    pelatih jurulatih pemilik direksi penyuluh penyidik jaksa hakim pengacara peguam tokoh ulama instruktur
    juru teknisi juruteknik insinyur jurutera alumni alumnus rektor dekan profesor humas pembina pendamping
    pengawas fasilitator inisiator editor penyelaras presidium penyair pengacara ketum waketum sekum
    penasehat""".split()  # noqa: SIM905
)
_SAID = words("speech", "said-after-name", "said-english")
_TOLD = words("speech", "said-before-name")
GIVEN = words("titles", "given-name")
_MOST = 4  # words of a holder's name
_USUAL = 3  # words that a name has, but for few
_BACK = 6  # words before a body in which the office begins


def before_holder(sight: Sight, span: Span, size: int) -> bool:
    """Cut the name of who holds an office at a body from the body's name; tells whether the end is told.

    The words behind the last common noun or adjective are a person's if they are two to four; a head noun of
    one word keeps the word behind it. Where no common noun tells, a verb of saying or a comma has to stand
    behind the name, and the body has one word more only if people are not called so.

    Args: ``size``: the words of the head noun.
    """
    t, last = sight.t, span.last
    if sight.language == "en" or last != span.core or span.group:
        return False
    office = office_before(sight, span.first)
    if not office or unnamed(t, span.first) or any(word.text == "/" for word in t[span.first : last]):
        return False  # "Korem 121/Rimba Raya"
    follows = t[last].text if last < sight.n else "."
    if follows == "(" or (last < sight.n and COMPANY.at(t, last - 1)):
        return True
    if follows == "," and _named_behind(sight, last + 1):
        return True
    common = [k for k in range(span.first + size, last) if _common(sight, k)]
    end = common[-1] + 1 if common else span.first + size
    bare = end == span.first + size
    if bare and (size == 1 or span.holder != "state"):
        end += 1
    while last - end > 2 and OF_PEOPLE.at(t, end):
        end += 1
    told = told_apart(sight, span.first, end, last)
    if told is not None:
        span.last = span.core = told
        return True
    left = last - end
    one = end - span.first == size + 1 == 2 and (bare or _called_freely(t, span))
    firm = t[span.first].low in _FIRMS and (
        (bare and end == span.first + size + 1) or any(OF_PEOPLE.at(t, k) for k in range(end, last))
    )
    named = next((k for k in range(end, last - 1) if _begins_name(t, k)), None)
    if firm and named is None:
        return False  # companies are called by any word: "PT Zamrud Wijaya"
    if named is not None:
        end, left = named, last - named
    elif left == _MOST and t[span.first].low in LEARNING:
        end, left = end + 2, 2  # "Universitas Kristen Satya Wacana | X Y"
    elif left > _USUAL or (left == _USUAL and one):
        end += 1  # names of two words are the most frequent ones, of bodies too
        left -= 1
    if not 2 <= left <= _MOST + (named is not None) or not all(
        _name_like(sight, k) for k in range(end, last)
    ):
        return False
    spoken = follows in ",.-–" or (last < sight.n and (_SAID.at(t, last) or t[last].low in _AGES))
    spoken = spoken or _told_before(sight, span.first) or _verb(t[last])
    if not spoken and (office < 2 or not common):
        return False
    span.last = span.core = end
    return True


def before_name(sight: Sight, first: int, last: int) -> int:
    """Where the holder's name begins in a run of capitals behind an office and a common noun for bodies:
    "Direktur LSM Lentera Desa | X Y menilai"; the end of the run where no name can be told."""
    t = sight.t
    told = told_apart(sight, first, first + 1, last)
    if told is not None:
        return told
    given = next((k for k in range(first + 1, last - 1) if _begins_name(t, k)), None)
    end = given if given is not None else last - 2
    if end <= first or last >= sight.n or not all(_name_like(sight, k) for k in range(end, last)):
        return last
    follows = t[last]
    if follows.text == "," and _named_behind(sight, last + 1):
        return last  # "Direktur lembaga Lentera Desa Lestari, X Y, ..."
    spoken = follows.text in ",." or follows.low in _AGES or _SAID.at(t, last) or _verb(follows)
    known = any(sight.names.at(t, k) or COMPANY.at(t, k) for k in range(end, last))
    return end if spoken and not known else last


# Before an office these tell of somebody without naming him: "seorang peneliti X mengatakan".
_UNNAMED = frozenset(
    """seorang salah para sejumlah beberapa banyak puluhan ratusan dua tiga empat lima setiap semua sebagai
    kalangan""".split()  # noqa: SIM905
)
_FIRMS = frozenset({"pt", "cv", "perum", "ud"})
_AGES = frozenset({"bin", "binti", "dan", "serta", "bersama", "memimpin", "hadir"})


def _begins_name(t: Sequence[Token], k: int) -> bool:
    """Whether a name begins at a word: a frequent first name, or the mark of one: "I | Ketut"."""
    if t[k].text in ("I", "Ni"):
        return t[k + 1].low in BALINESE
    return bool(GIVEN.at(t, k))


def _called_freely(t: Sequence[Token], span: Span) -> bool:
    """Whether a body is of those that are called by names, more than by what they do."""
    return t[span.first].low in LEARNING or t[span.first].low in ("bank", "kolej", "sekolah", "syarikat")


def told_apart(sight: Sight, first: int, low: int, last: int) -> int | None:
    """Where a body's name ends before its holder's, by how the article has either of them elsewhere.

    The body then has no more capitals behind it; the person is told by the whole name, or by its first word
    beside a verb of saying. None where neither is there.
    """
    t = sight.t
    for end in range(low, last + 1):
        body, name = t[first:end], t[end:last]
        for other in sight.article:
            if other is t:
                continue
            for k, word in enumerate(other):
                if word is t[first] and len(body) > 1 and _stands(other, k, body):
                    return end
                if name and word is name[0] and (k == 0 or not other[k - 1].cap):
                    if len(name) > 1 and _stands(other, k, name):
                        return end
                    if _stands(other, k, name[:1]) and (
                        (k + 1 < len(other) and _SAID.at(other, k + 1)) or (k and _TOLD.at(other, k - 1))
                    ):
                        return end
    return None


def _stands(words_: Sequence[Token], k: int, phrase: Sequence[Token]) -> bool:
    """Whether a phrase stands at word ``k`` with no capital behind it; each word is one object everywhere."""
    end = k + len(phrase)
    whole = all(a is b for a, b in zip(words_[k:end], phrase, strict=False)) and end <= len(words_)
    return whole and not (end < len(words_) and words_[end].cap)


def _verb(word: Token) -> bool:
    """Whether a word has the form of an active verb: "mendesak", "bertanya"."""
    return not word.cap and len(word.low) > 5 and word.low.startswith(("me", "ber"))


def office_before(sight: Sight, first: int) -> int:
    """How an office stands before a body: 2 with a capital, 1 without or as a member's noun, 0 not."""
    t = sight.t
    k = first - 1
    of = k > 0 and t[k].low in ("dari", "daripada")
    k -= of
    if k < 0:
        return 0
    behind = k + 1
    while (
        k >= 0
        and behind - k <= _BACK
        and (t[k].cap or k == behind - 1 or POST_HEAD.at(t, k) or (of and t[k].text.isalpha()))
    ):
        if POST_HEAD.at(t, k):
            whole = k + POST_HEAD.at(t, k) == behind or all(t[x].cap for x in range(k, behind))
            whole = whole or (of and t[k].low in MEMBERS)  # "Pengamat hukum laut dari | Universitas X"
            return (2 if t[k].cap else 1) if whole else 0
        k -= 1
    return int(t[behind - 1].low in MEMBERS) and (2 if t[behind - 1].cap else 1)


def unnamed(t: Sequence[Token], first: int) -> bool:
    """Whether an office before a body is told of somebody who is not named: "seorang peneliti | Pusat X"."""
    return any(t[k].low in _UNNAMED for k in range(max(0, first - 4), first))


def _told_before(sight: Sight, first: int) -> bool:
    """Whether a verb of saying leads to the office before a body: "kata | Ketua X"."""
    t = sight.t
    return any(
        _TOLD.at(t, k) or t[k].low in ("menurut", "kata", "ujar") for k in range(max(0, first - _BACK), first)
    )


def _named_behind(sight: Sight, j: int) -> bool:
    """Whether the holder's name stands behind the comma before ``j``: a title, or a word that may be one."""
    t = sight.t
    if j >= sight.n or not is_word(t[j]):
        return False
    if TITLE.at(t, j):
        return True
    known = sight.names.at(t, j)
    return not (t[j].low in NEVER_NAMES or POST_HEAD.at(t, j) or t[j].low in HEADS or known)


def _common(sight: Sight, k: int) -> bool:
    """Whether a word is one of bodies' names and not of people's."""
    return (
        is_common(sight, k)
        or acronym(sight.t[k])
        or bool(MIDDLE.at(sight.t, k))
        or sight.t[k].low in HEADS
        or not sight.t[k].cap
        or _small(sight, sight.t[k].low)
        or bool((known := sight.names.at(sight.t, k)) and known[1].kind in ("state", "place", "igo"))
    )


def _small(sight: Sight, low: str) -> bool:
    """Whether the article has a word without its capital too: a common one."""
    for other in sight.article:
        for word in other:
            if word.text == low:
                return True
    return False


def _name_like(sight: Sight, k: int) -> bool:
    """Whether a word may be one of a person's name by its form."""
    word = sight.t[k]
    return (
        is_word(word)
        and (word.low not in NEVER_NAMES or word.text == "I")
        and (word.text.istitle() or len(word.text) <= 2)
    )


def ends_office(sight: Sight, i: int) -> bool:
    """Whether an office ends right before ``i``: "Juru Bicara | Pusat Studi X"."""
    t = sight.t
    return t_low(t, i - 1) in MEMBERS or any(POST_HEAD.at(t, k) >= i - k for k in range(max(0, i - 4), i))


_WITH_FIELDS = frozenset({"staf", "sekretaris", "setiausaha", "wakil", "juru", "pegawai", "ketua", "jaksa"})
_OF_CHIEFS = frozenset({"eksekutif", "utama", "pengelola", "operasional", "program", "kampanye"})


def whole_office(sight: Sight, i: int) -> bool:
    """Whether an office without a field ends right before ``i``: "Direktur Eksekutif | X Watch"."""
    t = sight.t
    if t_low(t, i - 1) in MEMBERS - _WITH_FIELDS:
        return True
    for k in range(i - 2, max(-1, i - 4), -1):
        size = POST_HEAD.at(t, k)
        if size and (k + size == i or t[i - 1].low in _OF_CHIEFS or MIDDLE.at(t, i - 1)):
            return True
    return False
