"""Papers with what happens to them: signed, adopted, planned, in force, broken off."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.commitments.binding import of_companies
from ingest.commitments.listed_papers import PAPERS_OF, one_of_several, opened_list
from ingest.commitments.made_at import dates_of_act, in_the_past
from ingest.commitments.older_papers import (
    has_been_signed,
    is_older,
    of_a_past_year,
    told_before,
    year_of_participle,
)
from ingest.commitments.own_papers import contained, only_agreed, own_papers
from ingest.commitments.paper_status import Hit, is_due, is_no_paper, overdue, status_of_paper, unreal
from ingest.commitments.papers_apart import apart, with_each
from ingest.commitments.points import ITEM
from ingest.commitments.undertaking import Undertaking, fill
from ingest.facts import Evidence, When
from ingest.scene.draft import Draft
from ingest.scene.scene import Scene, parties
from ontology.knowledge import Knowledge

LEAD = 3  # the title and first sentences, whose "deal" is named below
_GENERIC = re.compile(  # "the pact": whatever paper was told of
    r"(?:(?:dokumen|naskah)(?:nya)?|perjanjian|kesepakatan|persetujuan|pacts?|accords?|deals?|documents?|text"
    r"|instruments?|papers?|agreements?)\b",
    re.IGNORECASE,
)
_OF_A_YEAR = re.compile(  # "the 2011 customs agreement", "perjanjian antarpemerintah tahun 2002"
    r"(?:\s+[\w-]+){0,3}?\s+(?:(?:tahun|of|from|pada|in|dated|signed in|dates? back to)\s+)?"
    r"|(?:\s+[\w-]+){0,9}?\s+dat(?:es?|ing) back to\s+|(?:\s+[\w-]+){0,5}?,?\s+(?:sejak|since)\s+",
    re.IGNORECASE,
)
_OF_BILL = re.compile(  # what a law is for: "passed a bill on the | ratification of the treaty"
    r"\b(?:RUU|(?:rancangan|rang) undang-undang|bills?)\s(?:(?:tentang|mengenai|untuk|bagi|on|for|the"
    r"|to)\s){0,2}$",
    re.IGNORECASE,
)
_BUT_A = re.compile(r"\b(?:but|melainkan|tetapi|sebaliknya)\s(?:an?\s|sebuah\s|satu\s)?$", re.IGNORECASE)
_BEGINS = re.compile(r"berlaku|berkuat|force|effect|ratif", re.IGNORECASE)
_ANOTHER = re.compile(  # "meanwhile the memorandum on ports": other papers than the one before
    r"\b(?:adapun|sedangkan|manakala|another|a second|the second|the other|satu lagi|sebuah lagi)\s+"
    r"(?:[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)
_AGAIN = re.compile(r"\s*(?:\([^)]{1,20}\)\s*)?(?:itu|tersebut|ini|berkenaan|terbabit)\b", re.IGNORECASE)
_THAT_WAS = re.compile(  # "Peta jalan yang diteken X dan Y | itu"
    r"\s(?:yang\s(?:telah\s|sudah\s)?(?:diteken|ditandatangani|dimeterai)\s[^.;:,]{0,90}?\s(?:itu"
    r"|tersebut))\b",
    re.IGNORECASE,
)
_THE = re.compile(r"\b(?:the|this)\s+$", re.IGNORECASE)


def papers(
    scene: Scene, index: int, hits: list[Hit], drafts: Sequence[Draft], knowledge: Knowledge,
    parties_before: tuple[str, ...],
) -> list[Undertaking]:  # fmt: skip
    hits = [h for h in hits if not _of_a_bill(scene.document.article.text, h)]
    acts = [h for h in hits if h[2].gives["form"] == "act"]
    opened = [] if acts else opened_list(scene, index)
    listed = bool(opened)
    named = [h for h in hits if h[2].gives["form"] == "document" and (listed or not h[2].gives.get("item"))]
    if _to_be_carried_out(scene.document.article.text, hits, acts):
        return []  # "both committed to implementing the treaty": that was agreed
    # "signed several agreements and memoranda": what is named more closely inside says it
    named = list({h[:2]: h for h in reversed(named)}.values())[::-1]
    papers = [h for h in named if not any(h[0] <= o[0] and o[1] <= h[1] and o is not h for o in named)]
    agreeing = [h for h in hits if h[2].gives["form"] == "agree"]
    found: list[Undertaking] = []
    text = scene.document.article.text
    acts = [a for a in acts if not is_due(scene, index, a)] or acts
    acts = [a for a in acts if a not in _only_proposed(text, acts)]
    acts = [a for a in acts if not unreal(scene, index, a[0])] or acts
    terms = [a for a in acts if _says_how_long(text, a)]
    acts = [a for a in acts if not _says_since_when(text, a, acts) and a not in terms]
    acts = _without_lapses(scene, index, acts)
    own = own_papers(papers, text, acts)
    for start, end, cue in sorted(own, key=lambda h: h[2].id in _ANY):
        alike = any(o.kind == cue.gives["kind"] for o in found)
        if alike and not (listed and _NEXT_ITEM.search(text, max(0, start - 16), start)):
            continue
        if cue.id in _ANY and found and any(_overlap((start, end, cue), o) for o in own):
            continue  # the same paper, told by its name
        if cue.id in _UNNAMED and any(0 <= start - o[1] <= 8 and o[2].id not in _UNNAMED for o in own):
            continue  # "memoranda and agreements were signed"
        if cue.id in _UNNAMED and not listed and _heads_papers(scene, index):
            continue  # "The following documents were signed:", which are told below
        if is_no_paper(text, start, end) or contained(text, start, papers) or _before_press(text, start, end):
            continue
        told_of = [a for a in acts if a[0] < start or not _FOLLOWED.search(text, a[0], a[1])]
        near = sorted(told_of, key=lambda a: (_distance(scene, index, (start, end), a, papers), a[0]))
        before = [
            a for a in acts if a[1] <= start and start - a[1] < 30 and a[2].gives["status"] == "planned"
        ]
        if only_agreed(text, agreeing, acts, start):
            continue
        if not near and agreeing and agreeing[0][1] <= start:
            status: str = "planned"
        elif not near and listed:
            status = opened[-1]
        elif (not near or is_due(scene, index, near[0])) and (
            _AGAIN.match(text[end : end + 40]) or _THE.search(text[max(0, start - 6) : start])
        ):
            kind, verb = cue.gives["kind"], (start, end)
            told = fill(scene, index, kind, "", start, verb, drafts, knowledge, True, parties_before)
            found += [replace(told, again=True, generic=bool(_GENERIC.match(text, start)))] if told else []
            continue
        elif not near or (
            is_due(scene, index, near[0]) and near[0][2].gives["status"] in ("agreed", "signed")
        ):
            continue
        elif any(a[2].gives["status"] == "in-force" for a in acts) and len(papers) == 1:
            status = "planned" if is_due(scene, index, near[0]) else "in-force"
        else:
            status = (before or near)[0][2].gives["status"]
            status = (
                "planned" if status == "in-force" and is_due(scene, index, (before or near)[0]) else status
            )
        if near and cue.id == "the-document" and near[0][2].id == "act-adopted":
            continue  # "the council issued the papers"
        to_sign = any(a[2].id == "act-to-be-signed" for a in near)
        if status == "planned" and cue.id == "the-document" and not to_sign:
            continue  # "the document paves the way for plans"
        fate = _fate(text, (start, end), near) if len(papers) == 1 else None
        if fate and status == "signed":  # "the pact signed in 2008 | was torn up last week"
            status, before, near = str(fate[2].gives["status"]), [], [fate]
        awaited = status == "planned" and bool(near) and near[0][2].gives["status"] == "in-force"
        since = None
        act = (before or near or agreeing or [(start, end, cue)])[0]
        if status == "in-force" and not terms and (signed := _signed_on(scene, index, end, acts)):
            status, act = "signed", signed
        if status == "in-force":
            act, since = in_force(scene, index, (start, end), acts)
            if _to_begin(scene, since):  # "takes effect in January": not in force by now
                signing = [
                    a for a in acts if a[2].gives["status"] == "signed" and not is_due(scene, index, a)
                ]
                if not signing:
                    continue
                status, act, since = "signed", signing[0], None
        if of_companies(scene, index, act[0]) or _OF_GROUPS.search(text, max(0, act[0] - 60), act[0]):
            continue
        long_since = status == "signed" and has_been_signed(scene, index, end, act[:2])
        if not long_since and (
            unreal(scene, index, min(start, act[0]), status == "in-force")
            or (
                scene.marked(index, "unreal", min(end, act[1]), max(start, act[0]))
                and not _BUT_A.search(text, max(0, start - 20), start)
            )
        ):
            continue
        if status in ("proposed", "planned") and of_a_past_year(scene, index, start):
            continue  # "would propose a committee, adding that the 2001 memorandum stood"
        if listed and status == "agreed":
            status = opened[-1]  # "five papers were signed. Finally, they agreed on a treaty"
        status = status_of_paper(scene, index, (start, end), act[:2], status)
        old = bool(cue.gives.get("before"))
        kind = told_before(scene, index) if old else str(cue.gives["kind"])
        news = is_older(text, start, end) and status == "signed" and _two_of_title(scene, index)
        held = () if old or news else drafts
        one = fill(scene, index, kind, status, start, act[:2], held, knowledge, True, news or parties_before)
        if one is not None and one.when is None and status in _FATES:
            since = _its_year(scene, index, (start, end)) if kind != "plan-of-action" else None
        if one is not None and one.when is None and status == "signed":
            since = year_of_participle(scene, index, end, act[0])
        if one is not None and overdue(scene, act[0]):
            one = replace(one, when=None, own_date=False)  # the day on which it was not signed
        if one is not None and kind:
            again = not listed and bool(
                _AGAIN.match(text[end : end + 40])
                or _THAT_WAS.match(text, end, scene.sentences[index].end)
                or text[start:end].lower().endswith(("nya", " itu", " tersebut", " berkenaan"))
                or _THE.search(text[max(0, start - 6) : start])
            )
            # "that treaty, signed in 2017, took effect on the same day": dated where it was told before
            by_signing = (
                again and status == "in-force" and any(a[2].gives["status"] == "signed" for a in acts)
            )
            told = replace(
                one,
                when=one.when or since,
                own_date=one.own_date or (since is not None and not by_signing),
                generic=bool(_GENERIC.match(text, start)),
                vague=one.vague
                or (index < LEAD and cue.id in _UNNAMED and bool(_GENERIC.search(text, start, end)))
                or (index < LEAD and _A_PACT.fullmatch(text, start, end) is not None)
                or (scene.sentences[index].kind == "title" and bool(_GENERIC.search(text, start, end))),
                fate=status == "in-force" and _STILL_IS.search(text, max(0, act[0] - 12), act[1]) is not None,
                once=_ONCE.search(text, scene.sentences[index].start, act[0] + 3) is not None,
                fresh=_ANEW.search(text, max(scene.sentences[index].start, start - 40), start) is not None,
                lapsed=bool(act[2].gives.get("lapse")),
                awaited=awaited and status == "planned",
                earlier=_BEFORE.match(text, act[1]) is not None and act[1] > start,
                several=bool(PAPERS_OF.search(scene.sentences[index].text)),
                item=listed
                or one_of_several(scene, index)
                or (since is not None and status == "signed")
                or (one.own_date and is_older(text, start, end))
                or _begins_item(scene, index, start)
                or bool(_ANOTHER.search(text[max(0, start - 40) : start])),
                again=again,
            )
            others = [p[0] for p in papers if p[0] > end and p[2].gives["kind"] != kind]
            until = min(others, default=scene.sentences[index].end)
            each = with_each(scene, index, told, act[0], until, knowledge)
            found += each or apart(scene, index, told, end, knowledge)
    return found


_NEXT_ITEM = re.compile(  # of a list: "a treaty on visas, a memorandum on schools, | a memorandum on ports"
    r"[,;]\s(?:(?:and|dan|serta)\s)?(?:(?:an?|sebuah|satu)\s)?$"
)


def _without_lapses(scene: Scene, index: int, acts: list[Hit]) -> list[Hit]:
    """Without lapses still to come, and those that only tell what was renewed: "renewed the pact that had
    expired"."""
    if not any(a[2].gives.get("lapse") for a in acts):
        return acts
    signed = any(a[2].gives["status"] in ("signed", "planned") and a[2].id in _RENEWS for a in acts)
    ahead = [d.start for d in scene.dates[index] if not in_the_past(scene, d.when)]
    return [
        a for a in acts
        if not a[2].gives.get("lapse") or not (signed or any(0 <= d - a[1] < _CLOSE for d in ahead))
    ]  # fmt: skip


_CLOSE = 25  # characters


_RENEWS = ("act-renewed", "act-signed-more", "act-planned")


def _fate(text: str, paper: tuple[int, int], near: Sequence[Hit]) -> Hit | None:
    """What became of a paper of whose signing a clause behind it tells: it was broken off, carried out."""
    first, (start, end) = near[0] if near else None, paper
    if first is None or first[2].gives["status"] != "signed" or first[0] < end:
        return None
    if not _WHICH_WAS.fullmatch(text, end, first[0]):
        return None
    # what was signed and has run out was signed; only what is told of nothing else is over
    over = [a for a in near if a[2].gives["status"] in _FATES and not a[2].gives.get("lapse")]
    if _WHICH_THEN.fullmatch(text, end, first[0]):  # "has terminated the ferry pact signed in 2012"
        before = [a for a in over if a[1] <= start and _ITS_OBJECT.fullmatch(text, a[1], start)]
        if before:
            return before[-1]
    fates = [a for a in over if a[0] > first[1]]
    return next((a for a in fates if not _NEW_CLAUSE.search(text, first[1], a[0])), None)


_FATES = ("broken-off", "implemented")
_WHICH_WAS = re.compile(  # between a paper and its signing
    r"[^.;:]{0,120}?\b(?:yang|which|that)\s[^.;:,]{0,60}|(?:s?\s(?:[^.;:,]{0,90}?,?\s)?)?", re.IGNORECASE
)
_WHICH_THEN = re.compile(r"(?:s?,?\s)?(?:(?:yang|which|that)\s[^.;:,]{0,60})?", re.IGNORECASE)
_ITS_OBJECT = re.compile(
    r"\s(?:(?!(?:and|dan|serta|after|before|while|setelah|selepas|to|untuk)\b)[\w’'-]+\s){0,6}"
)
_NEW_CLAUSE = re.compile(
    r"[.;:]|\b(?:stay(?:s|ed)?|remain(?:s|ed)?|tetap|masih|kekal"
    r"|after|setelah|selepas|because|since|karena|kerana|and (?:then )?(?:signed|agreed)|while"
    r"|sementara|manakala)\b",
    re.IGNORECASE,
)


def _heads_papers(scene: Scene, index: int) -> bool:
    """Whether a sentence heads a list whose first item names a paper."""
    if not scene.sentences[index].text.rstrip().endswith(":") or index + 1 >= len(scene.sentences):
        return False
    named = any(m.cue.gives["form"] == "document" for m in scene.cues(index + 1)["commitments"])
    return named and ITEM.match(scene.sentences[index + 1].text) is not None


def _two_of_title(scene: Scene, index: int) -> tuple[str, ...]:
    """The two of title or lead, whose older paper a paragraph begins with that names nobody."""
    opens = index > 0 and scene.sentences[index - 1].line != scene.sentences[index].line
    if not opens or index < LEAD or scene.actors(index):
        return ()
    told = (parties(scene.actors(i)) for i in (0, 1))
    return next((tuple(sorted(two)) for two in told if len(two) == 2), ())


def _distance(scene: Scene, index: int, paper: tuple[int, int], act: Hit, papers: Sequence[Hit]) -> float:
    """How near an act stands to a paper: that of its own clause is nearest, "naskah X yang | diteken"; one
    behind which its own day is told is that of a paper before."""
    text, (start, end) = scene.document.article.text, paper
    if act[1] <= start:
        dated = any(act[1] <= d.start < start for d in scene.dates[index])
        return start - act[1] + (_FAR if dated else 0)
    between = [p for p in papers if end <= p[0] < act[0]]
    own = not between and _ITS_CLAUSE.fullmatch(text, end, act[0]) is not None
    return 0 if own and any(p[1] <= start for p in papers) else (act[0] - end) * 1.5


_ITS_CLAUSE = re.compile(r"[^.;:,]{0,90}\b(?:yang|which|that)\s(?:(?:telah|sudah|was|were)\s)?")
_FAR = 60


def _of_a_bill(text: str, hit: Hit) -> bool:
    """Whether something is done to a law before a parliament, or is only what that law is for."""
    if hit[2].gives["form"] not in ("act", "agree"):
        return False
    return bool(_OF_BILL.search(text, max(0, hit[0] - 40), hit[0]) or _BILL.match(text, hit[1]))


_BILL = re.compile(
    r"\s(?:(?:an?|the|sebuah|satu)\s)?(?:RUU|(?:rancangan|rang) undang-undang|bills?)\b", re.IGNORECASE
)


def _says_since_when(text: str, act: Hit, acts: list[Hit]) -> bool:
    """Whether a word of being in force only tells since when a paper is broken off: "suspended the treaty
    | with effect from Monday", "menggantung memorandum | berkuat kuasa semalam"."""
    off = [a for a in acts if a[2].gives["status"] == "broken-off" and a[1] <= act[0]]
    return bool(off) and _FROM_THEN.fullmatch(text, act[0], act[1]) is not None


def _says_how_long(text: str, act: Hit) -> bool:
    """Whether a word of being in force only tells a paper's term: "yang berlaku | lima tahun itu"."""
    return act[2].gives["status"] == "in-force" and _TERM.match(text, act[1]) is not None


_TERM = re.compile(
    r"\s(?:selama |untuk |bagi |hanya |for |tempoh ){0,2}(?:\d+|se|satu|dua|tiga|empat|lima|enam|tujuh"
    r"|sepuluh|one|two|three|four|five|six|seven|ten)[ -]?(?:tahun|bulan|years?|months?)\b"
    r"(?!\s(?:lalu|lepas|silam|ago))"
    r"|\s(?:(?:untuk|bagi|dari|daripada|mulai|for|from|between|tahun|periode|tempoh)\s){0,2}20\d\d"
    r"\s?(?:-|–|sampai|hingga|sehingga|dan|to|until|and"
    r"|through)\s?(?:dengan\s)?20\d\d\b",  # "from 2022 to 2025"
    re.IGNORECASE,
)
_FROM_THEN = re.compile(r"(?:(?:mulai|telah|sudah) )?(?:berlaku|berkuat ?kuasa)(?: efektif)?", re.IGNORECASE)


def _only_proposed(text: str, acts: list[Hit]) -> list[Hit]:
    """The acts that another one only proposes: "proposed signing a treaty", "mengusulkan penandatanganan"."""
    ideas = [a for a in acts if a[2].gives["status"] == "proposed"]
    return [a for a in acts if any(i[1] <= a[0] and _AN_ACT.fullmatch(text, i[1], a[0]) for i in ideas)]


_AN_ACT = re.compile(r"\s(?:(?:the|an?|early|to|for|agar|supaya|segera|untuk|percepatan)\s)*", re.IGNORECASE)


def _begins_item(scene: Scene, index: int, start: int) -> bool:
    """Whether an item of a list begins with a paper: "2. Memorandum on ..." is another than the first."""
    sentence = scene.sentences[index]
    mark = ITEM.match(sentence.text)
    return mark is not None and start - sentence.start <= mark.end() + 1


def _before_press(text: str, start: int, end: int) -> bool:
    """Whether a joint statement is only what two tell the press: "held a joint press statement"."""
    return (
        _TO_PRESS.search(text, start, end) is not None
        and _GIVES_IT.search(text, max(0, start - 80), start) is not None
    )


_TO_PRESS = re.compile(r"\b(?:pers|media|akhbar|press)\b", re.IGNORECASE)
_GIVES_IT = re.compile(
    r"\b(?:menggelar|mengadakan|menyampaikan|memberi(?:kan)?|sesi|saat|ketika|dalam|pada|usai|seusai|selepas"
    r"|held"
    r"|holding|gave|deliver(?:ed|ing)|at|in|during|after)\s(?:sebuah\s|satu\s|sesi\s|a\s|the\s|their\s)?$",
    re.IGNORECASE,
)


def _to_be_carried_out(text: str, hits: list[Hit], acts: list[Hit]) -> bool:
    """Whether somebody undertakes to put a paper to work, or in force."""
    kept = [a for a in acts if a[2].gives["status"] == "in-force"]
    vowed = [h for h in hits if h[2].gives["form"] in ("agree", "pledge")]
    return bool(kept) and len(kept) == len(acts) and any(
        h[1] <= a[0] and _TO_DO.fullmatch(text, h[1], a[0]) for h in vowed for a in kept
    )  # fmt: skip


def _overlap(one: Hit, other: Hit) -> bool:
    return other[2].id not in _ANY and one[0] < other[1] and other[0] < one[1]


_FOLLOWED = re.compile(  # "will be followed by a memorandum": says nothing of the paper before it
    r"(?:tindaklanjut|lanjutkan|susul|diikut|followed|developed|turned)", re.IGNORECASE
)
_BEFORE = re.compile(
    r"\s(?:sebelumnya|sebelum ini|terdahulu|dahulu|dulu|(?:previously|earlier)\b(?!\s(?:to|on|in)\b))"
)
_ONCE = re.compile(
    r"\b(?:planned|hoped|intended|expected|(?:was|were) (?:set|due|expected"
    r"|scheduled))(?: \w+)? to\b[^,;]{0,10}$"
    r"|\b(?:semula|sedianya|sebelumnya) (?:akan|berencana|dijadwalkan)\b[^,;]{0,10}$",
    re.IGNORECASE,
)
_ANEW = re.compile(r"\b(?:an?|another|sebuah|satu|satu lagi)\s(?:[\w-]+\s){0,3}$", re.IGNORECASE)
_A_PACT = re.compile(r"(?:pacts?|accords?|deals?)", re.IGNORECASE)
_UNNAMED = ("signed-deal", "paper-signed", "paper-signed-en", "accord-signed", "accord-signed-en")
_ANY = ("accord-signed", "accord-signed-en")  # whatever paper it is
_TO_DO = re.compile(
    r"\s*(?:(?:to|on|untuk|bagi|the|its|their|continue|fully|jointly|effectively|early|swift|terus|segera"
    r"|the (?:process|completion) of|penyelesaian|proses|pelaksanaan|implementasi|prioriti[sz]\w+"
    r"|speed\w* up|accelerat\w+|mempercepat|work\w* (?:on|towards?)"
    r"|(?:full|effective|timely) (?=ratif|implement))\s)*",
    re.IGNORECASE,
)


def in_force(scene: Scene, index: int, paper: tuple[int, int], acts: list[Hit]) -> tuple[Hit, When | None]:
    """The act by which a paper is in force, and since when: told there, by its signing or by its year."""
    standing = [a for a in acts if a[2].gives["status"] == "in-force"]
    signing = [a for a in acts if a[2].gives["status"] == "signed"]
    text = scene.document.article.text
    began = [a for a in standing if _BEGINS.search(text, a[0], a[1])]
    dated = [
        (a, dates_of_act(scene, index, a[0], a[1], "in-force", True, True)[0]) for a in began or standing
    ]
    act, when = next((x for x in dated if x[1]), dated[0])
    for a in signing if when is None else ():
        when = when or dates_of_act(scene, index, a[0], a[1], "signed", True)[0]
    return act, when or _its_year(scene, index, paper)


def _its_year(scene: Scene, index: int, paper: tuple[int, int]) -> When | None:
    """The year or month by which a paper is called: "the 2011 agreement", "perjanjian tahun 2002"."""
    text, found = scene.document.article.text, None
    for date in scene.dates[index]:
        gap = (paper[1], date.start) if paper[1] <= date.start else (date.end, paper[0])
        if date.when.precision in ("year", "month") and _OF_A_YEAR.fullmatch(text[gap[0] : gap[1]]):
            found = date.when
    year = _YEAR_BEFORE.search(text, max(0, paper[0] - 6), paper[0]) or _YEAR_AFTER.match(text, paper[1])
    published = scene.document.article.published
    if found or not year or (published and year[1] > published[:4]):
        return found
    words = Evidence(year.start(1), year.end(1), year[1])
    return When(year[1], year[1], f"{year[1]}-01-01", f"{year[1]}-12-31", "year", "year", None, words)


_YEAR_BEFORE = re.compile(r"(?<![\w,.–/-])((?:19|20)\d\d) $")  # "the 2017 | memorandum", no span of years
_YEAR_AFTER = re.compile(r" (?:tahun )?((?:19|20)\d\d)\b(?![–/-]| ?%)")


def _to_begin(scene: Scene, since: When | None) -> bool:
    """Whether a paper is told to come into force only on a day after the article."""
    published = scene.document.article.published
    return bool(since and since.earliest and published and since.earliest > published)


def _signed_on(scene: Scene, index: int, end: int, acts: list[Hit]) -> Hit | None:
    """The signing of a paper that both only have or build on, where its day is told: "have a memorandum,
    signed in 2017". Of one that is told to have come into force, or by which something is done, None."""
    text = scene.document.article.text
    standing = [a for a in acts if a[2].gives["status"] == "in-force"]
    if not standing or not all(_HAVE.match(text, a[0], a[1]) for a in standing):
        return None
    signing = [a for a in acts if a[2].gives["status"] == "signed" and a[0] > end]
    return next((a for a in signing if dates_of_act(scene, index, a[0], a[1], "signed", True)[0]), None)


_HAVE = re.compile(
    r"(?:(?:telah|sudah|kini|already|currently|now) )*(?:memiliki|mempunyai|punya|ada|have|has|had"
    r"|ber(?:pijak|landas|payung|dasar|asas)\w*"
    r"|dipayungi|(?:is|are) (?:based|built|governed|guided)|rests?)\b",
    re.IGNORECASE,
)
_STILL_IS = re.compile(
    r"\b(?:masih|tetap|still|remains?)\b", re.IGNORECASE
)  # "that treaty is still in force"
_OF_GROUPS = re.compile(  # "seven armed groups which | signed the ceasefire": no states
    r"\b(?:organi[sz]ations|groups|companies|firms|parties|militias|rebels|armies|unions|universities"
    r"|factions)\s"
    r"(?:which|that|who)\s(?:had\s|have\s)?(?:(?:already|also)\s)?$"
)
