"""The sides and people of an encounter that its own sentence leaves to the sentences before it."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.document import Mention
from ingest.meetings.bare_office import bare_lead, led_by_office
from ingest.meetings.guests import courtesy_of_the_two, guests_then, named_guest
from ingest.meetings.own_office import office_before
from ingest.meetings.signings import of_their_paper
from ingest.meetings.told_sessions import (
    IT,
    leaders,
    of_another_story,
    of_members,
    of_the_panel,
    of_the_talks,
    theirs,
    with_the_same,
)
from ingest.scene.cue_hits import find_hits
from ingest.scene.draft import Draft
from ingest.scene.encounter import Encounter
from ingest.scene.first_person import in_first_person, of_whom, right_with, sayer, teller_of, with_counterpart
from ingest.scene.scene import Scene
from ingest.scene.sides import group_of, pairs_off, two_before, two_of_paragraph, two_since
from ingest.scene.tellers import of_that_minister

_PRONOUN = re.compile(r"\b(?:ia|dia|beliau|he|she)\b", re.IGNORECASE)
_MYSELF = re.compile(r"\b(?:saya|kami|I|we|[Ww]e|[Mm]y|[Oo]ur)\b")
_TWO_PEOPLE = re.compile(
    r"\b(?:kedua(?:[- ]dua)? (?:menteri|menlu|menhan|pemimpin|kepala negara|presiden|tokoh|pejabat"
    r"|jenderal|laksamana|gubernur|wali kota|duta besar|dirjen|direktur|utusan)|keduanya"
    r"|(?:the two|both) (?:\w+ )?(?:ministers|leaders|presidents|premiers|men|women"
    r"|generals|admirals|envoys|diplomats|governors|mayors|officials)"
    r"|the two (?:last )?met)\b",
    re.IGNORECASE,
)
_PREPARED = re.compile(  # a session of others, as often as not: "both discussed preparations for the panel"
    r"\b(?:persiapan|preparations? for|mempersiapkan|menyiapkan|to prepare)\b", re.IGNORECASE
)
_COUNTRIES = re.compile(r"\b(?:countries|nations|states|negara)\b", re.IGNORECASE)
_BOTH_OF_THEM = re.compile(r"(?:keduanya|kedua-duanya|the two|both)\b", re.IGNORECASE)
_HE = re.compile(  # "he", with nothing but words of time and mood before the verb
    r"\b(?:ia|dia|beliau|he|she)\s+(?:(?:juga|turut|kemudian|lalu|telah|sudah|akan|also|then|will|later"
    r"|had|has|first|dijadwalkan|dijadual|sempat|mengadakan|menggelar|melakukan|held|is|to|due"
    r"|terlebih|dahulu|lebih|dulu)\s+){0,4}$",
    re.IGNORECASE,
)
_TEAM = re.compile(  # somebody else than the person told last is the subject
    r"^(?:(?:Tim|Delegasi|Rombongan|Para|Sejumlah|Pejabat|Perwakilan|Pegawai|Pasukan)\b"
    r"|(?:The|A|An|Its|Their) (?:\w+ )?(?:team|delegation|officials?|group|experts|negotiators)\b"
    r"|Officials\b)"
)
_ENVOYS = re.compile(
    r"\b(?:[Pp]ara|[Kk]e(?:dua|tiga|empat|lima|enam|tujuh|delapan|lapan|sembilan|sepuluh)|\d+)"
    r" (?:[Dd]uta [Bb]esar|[Dd]ubes|duta|utusan)\b|\b[Tt]he (?:\w+ )?(?:ambassadors|envoys|diplomats)\b"
)
_WITH = re.compile(r"\b(?:dengan|bersama|with)\s+(?:the\s+)?(?:[\w-]+\s+){0,3}$", re.IGNORECASE)
_LEADS = re.compile(r"\b(?:ia|dia|beliau|he|she|menteri itu|the minister)\b", re.IGNORECASE)
_OFFICIALS = re.compile(
    r"\b(?:menteri|pemimpin|pejabat|perunding|delegasi|tim(?: \w+)?|mereka|komite|komisi|kelompok kerja"
    r"|pegawai|panglima|jawatankuasa|pakar|deputies|wakil mereka|timbalan mereka|bawahan mereka"
    r"|utusan|diplomat|ministers|leaders|officials|negotiators|envoys"
    r"|diplomats|delegations|delegates|teams|experts|they|the pair|panel|committee|commission|working group"
    r"|chiefs|generals|commanders)\s+"
    r"(?:(?:\w+\s+){0,6}?)(?:akan |will |are to |were to |telah |sudah |kembali |again |last |first )?"
    r"(?:bertemu|berunding|bermesyuarat|bersidang|berkumpul|bersua|duduk|met|meet|gathered|convened|sat"
    r"|huddled"
    r"|gather)\b",
    re.IGNORECASE,
)


def with_context(
    scene: Scene, one: Encounter, current: Draft | None, subject: Mention | None, protagonist: Mention | None
) -> Encounter:
    """Fill in the second party of "he was received by ..." from the subject of the sentences before."""
    of_many = one.kind in ("multilateral-meeting", "summit") and one.form in ("verb", "receive")
    if of_many and one.parties == ("ASEAN",):
        return one  # its own members': nobody of the sentences before is a second side
    if (session := of_the_panel(scene, one, current)) is not None:
        return session
    one = of_the_talks(scene, one)
    one = led_by_office(scene, guests_then(scene, named_guest(scene, one), current), protagonist)
    one = in_first_person(scene, of_whom(scene, _with_subject(scene, one, subject), subject))
    if (with_all := of_members(scene, one, current)) is not None:
        return with_all
    alone = one.many == 2 and not any(m.kind == "person" for m, _ in one.actors)
    alone = alone and not _welcomed_by(scene, one)
    if alone and current is not None and set(one.parties) <= current.parties:
        both = _TWO_PEOPLE.search(scene.sentences[one.sentence].text)
        if (
            both
            and _of_that_rank(scene, both.group(), current)
            and not of_another_story(scene, one, current)
            and (one.form != "sign" or (_BOTH_OF_THEM.match(both.group()) and not of_their_paper(scene, one)))
            and not _PREPARED.search(scene.sentences[one.sentence].text, both.end())
        ):
            one = replace(one, actors=(*leaders(current), *one.actors))
    one = with_the_same(scene, one, current)
    if len(one.parties) >= 2:
        return with_counterpart(scene, one, subject)
    named = set(one.parties)
    if call := courtesy_of_the_two(scene, one, current):
        return call
    if one.many == 2 and one.form == "received" and _BOTH_OF_THEM.match(scene.sentences[one.sentence].text):
        two = _two_before(scene, one.sentence)
        sides = {m.country for m, _ in two if m.country}
        one = replace(one, actors=(*two, *one.actors))
        if len(named | sides) == 2 and len(sides) == 1:
            return replace(one, parties=tuple(sorted(named | sides)))
    if one.many and one.anaphoric and one.status != "held" and current and current.lead.kind == "call":
        return one  # "that meeting is to discuss": none of the two who telephoned
    if one.many:
        same = current is not None and len(current.parties) == one.many and _may_mean(scene, one, current)
        same = same and not (current is not None and of_another_story(scene, one, current))
        told = tuple(sorted(current.parties)) if current and same else group_of(scene, one.many, one.sentence)
        if one.many == 2 and current:
            apart = _COUNTRIES.search(scene.sentences[one.sentence].text)
            told = (
                two_of_paragraph(scene, one.sentence, current)
                or (two_since(scene, one.sentence, current) if apart else ())
                or told
            )
        if alone and current is None and _TWO_PEOPLE.search(scene.sentences[one.sentence].text):
            one = _as_before(scene, one, told)
        if not named <= set(told):
            return one
        again = one.anaphoric and one.form == "noun" and not (one.when or one.place)  # of what was told
        return with_counterpart(scene, replace(one, parties=told, anaphoric=again), subject)
    if one.form == "visit" and one.kind == "visit" and len(named) == 1 and not one.anaphoric:
        goer = next((m for m in (subject, protagonist) if m is not None and m.country not in named), None)
        if goer is not None:
            ends = tuple(sorted({*named, str(goer.country)}))
            return replace(one, parties=ends, actors=((goer, "visitor"), *one.actors), anaphoric=False)
    text = scene.sentences[one.sentence].text
    if (
        one.form == "visit"
        and one.status == "cancelled"
        and not named
        and one.country
        and _LEADS.search(text)
    ):
        goer = next((m for m in (subject, protagonist) if m is not None and m.country), None)
        if goer is not None and goer.country != one.country:  # "the minister cancelled a visit to Dili"
            ends = tuple(sorted((str(goer.country), one.country)))
            return replace(one, parties=ends, actors=((goer, "visitor"), *one.actors), anaphoric=False)
    dated = one.when or one.place or one.status in ("planned", "cancelled")
    dated = dated or right_with(scene, one)
    if len(named) == 1 and one.form == "noun" and dated and (home := _home(scene, one, protagonist)):
        teller = teller_of(scene, one, subject)
        if teller is not None and teller.country == home:
            one = replace(one, actors=((teller, "attendee"), *one.actors))
        return replace(one, parties=tuple(sorted({*named, home})), anaphoric=False)
    if not named and (met := _local_people(scene, one, subject)) is not None:
        return met
    if not named and one.form == "verb" and (one.when or one.place) and theirs(scene, one, current):
        return replace(one, parties=tuple(sorted(current.parties if current else ())), anaphoric=False)
    if not named and one.form == "verb" and (one.when or one.place) and _officials(scene, one):
        told = tuple(sorted(current.parties)) if current and len(current.parties) == 2 else scene.pair
        told = told or two_before(scene, one.sentence)
        told_there = current is not None and one.sentence - 1 in current.sentences
        if told_there and IT.match(text) and current is not None and current.lead.kind == "consultation":
            return replace(one, parties=told, kind=current.lead.kind, anaphoric=False)
        they = _THEY.search(text) and not any(m.kind == "person" for m, _ in one.actors)
        one = _as_before(scene, one, told) if they else one
        return replace(one, parties=told, anaphoric=False)
    if one.form not in ("verb", "receive", "received") and not (
        _PRONOUN.search(text) and any(m.kind in ("person", "post") for m, _ in one.actors)
    ):
        return one
    unnamed = any(m.kind == "post" and m.country is None for m, _ in one.actors)
    lands = [m.country for m in current.members if m.country] if current is not None else []
    if unnamed and lands[:1] == list(named) and any(m.kind == "person" and m.country for m, _ in one.actors):
        return one  # somebody at home and an office-holder: both of that land
    if (host := _host_again(scene, one, current)) is not None:
        subject = protagonist = host
    who = [subject, protagonist] if _PRONOUN.search(text) else [protagonist, subject]
    subject = next((m for m in who if m is not None and m.country and m.country not in named), None)
    if subject is None and len(named) == 1 and (ours := office_before(scene, one.sentence, *named)):
        return replace(one, parties=tuple(sorted({*named, ours})), anaphoric=False)
    if subject is None and one.form == "received" and len(named) == 1 and named < set(scene.pair):
        return replace(one, parties=scene.pair, anaphoric=False)  # received by one of the two: the other
    untold = [m for m, _ in one.actors if m.kind == "person" and m.country is None]
    if untold and named and one.form == "verb" and not (_PRONOUN.search(text) or _MYSELF.search(text)):
        return one  # both who met are named: nobody of the sentences before was there
    if not named and len(untold) == 1 and one.form in ("receive", "received"):
        side = next((m for m in who if m is not None and m.country in scene.pair), None)
        if side is not None and _LEADS.search(text):
            role = "host" if one.form == "receive" else "visitor"
            return replace(one, parties=scene.pair, actors=((side, role), *one.actors), anaphoric=False)
    if subject is None or subject.country is None or len(named) != 1:
        return one
    role = {"receive": "host", "received": "visitor"}.get(one.form, "attendee")
    pair = tuple(sorted({*named, subject.country}))
    if _ENVOYS.search(text):
        return one  # of several lands
    if _TEAM.match(text) or bare_lead(scene, one.sentence):  # an office that nobody told before holds
        return replace(one, parties=pair, anaphoric=False)
    hit = next((h for h in find_hits(scene, one.sentence) if h.form == one.form), None)
    here = [m for m in scene.mentions[one.sentence] if m.kind == "person" and m.ref == subject.ref]
    if hit is not None and any(of_that_minister(scene, m, hit) for m in here):
        return replace(one, parties=pair, anaphoric=False)
    return replace(one, parties=pair, actors=((subject, role), *one.actors), anaphoric=False)


def _welcomed_by(scene: Scene, one: Encounter) -> bool:
    """Whether "both" lead a sentence that tells of a round of others: "Both welcomed the talks, whose fourth
    round was held in May"."""
    round_told = one.series and one.kind == "consultation" and one.form == "noun"
    return round_told and _TWO_PEOPLE.match(scene.sentences[one.sentence].text) is not None


def _host_again(scene: Scene, one: Encounter, current: Draft | None) -> Mention | None:
    """Who receives another guest, told by office or pronoun alone: the one who received the guest before,
    whoever was named last ("In the afternoon, the Minister received the envoy of X")."""
    if one.form != "receive" or current is None or current.lead.status != one.status:
        return None
    hosts = [m for e in current.members if e.form == "receive" for m, role in e.actors if role == "host"]
    hosts = [m for m in hosts if m.kind == "person" and m.country and m.country not in one.parties]
    hit = next((h for h in find_hits(scene, one.sentence) if h.form == "receive"), None)
    if not hosts or hit is None or (len(hosts) > 1 and len({m.ref for m in hosts}) > 1):
        return None
    before = [m for m in scene.mentions[one.sentence] if m.kind == "person" and m.end <= hit.start]
    return hosts[0] if not before else None


def _may_mean(scene: Scene, one: Encounter, told: Draft) -> bool:
    """Whether the sides told last can be "the two countries": an organisation is none."""
    if _COUNTRIES.search(scene.sentences[one.sentence].text) is None:
        return True
    return told.parties <= {m.country for row in scene.mentions for m in row if m.kind == "state"}


def _as_before(scene: Scene, one: Encounter, told: tuple[str, ...]) -> Encounter:
    """With the two persons named last as those who met, where they are of the two sides."""
    two = pairs_off(scene, one.sentence)
    if not two or {m.country for m in two} != set(told):
        return one
    return replace(one, actors=(*((m, "attendee") for m in two), *one.actors))


def _local_people(scene: Scene, one: Encounter, subject: Mention | None) -> Encounter | None:
    """Whom somebody told before met in another land, where they are told as people of office alone: "She is
    due to | meet provincial leaders in X"; None where that is not so told."""
    if one.form != "verb" or one.country is None or subject is None or subject.country in (None, one.country):
        return None
    if any(m.kind == "person" for m, _ in one.actors) or one.many:
        return None
    text, sentence = scene.document.article.text, scene.sentences[one.sentence]
    hit = next((h for h in find_hits(scene, one.sentence) if h.form == "verb"), None)
    if hit is None or _LOCALS.match(text, hit.end) is None or _HE_LEADS.match(sentence.text) is None:
        return None
    if any(m.kind == "person" and m.country for m in scene.mentions[one.sentence] if m.end <= hit.start):
        return None
    pair = tuple(sorted((str(subject.country), one.country)))
    return replace(one, parties=pair, actors=((subject, "attendee"), *one.actors), anaphoric=False)


_HE_LEADS = re.compile(
    r"\W*(?:(?:In|On|At|Di|Pada)\s[^.;:]{2,40},\s)?(?:he|she|ia|dia|beliau)\b", re.IGNORECASE
)
_LOCALS = re.compile(
    r"(?:\s(?:with|dengan))?\s(?:the\s|para\s|several\s|some\s|sejumlah\s|beberapa\s)?"
    r"(?:(?:provincial|local|city|state|military|government|trade|senior|top|party|congressional)\s){0,2}"
    r"(?:leaders|officials|authorities|lawmakers|legislators|senators|congressmen|ministers"
    r"|pejabat|pegawai|pemimpin|pimpinan|anggota (?:parlemen|kongres|dewan|senat)"
    r"|ahli (?:parlimen|kongres|dewan|senat)|pihak berkuasa)\b",
    re.IGNORECASE,
)
_THEY = re.compile(r"\b(?:they|mereka|the pair|pasangan itu)\b", re.IGNORECASE)  # and no officials of theirs
_REACHED = re.compile(  # what two states agreed was agreed where they met
    r"\b(?:kesepakatan|persetujuan|keputusan|komitmen|perkara|hal|langkah|rencana|agreement|decision|deal"
    r"|understanding|plan|move|accord|arrangements?)\b[^.;:]{0,40}?\b(?:diambil|dicapai|tercapai|dihasilkan"
    r"|disepakati|diputuskan|dipersetujui|diperoleh|terjalin|lahir|reached|made|taken|struck|hammered out"
    r"|came(?: out)?|finali[sz]ed|agreed|emerged)"
    r"\s(?:\w+\s){0,2}?(?:dalam|pada|di|dari|daripada|semasa|ketika|saat|in|at"
    r"|during|of|from|after|following)\s(?:an?\s|the\s|sebuah\s|suatu\s|satu\s)?(?:[\w-]+\s){0,2}$",
    re.IGNORECASE,
)


def reached(scene: Scene, one: Encounter) -> bool:
    """Whether it is told that something was agreed at the encounter: "the decision came from talks"."""
    sentence = scene.sentences[one.sentence]
    hit = next((h for h in find_hits(scene, one.sentence) if h.form == "noun"), None)
    return hit is not None and _REACHED.search(sentence.text[: hit.start - sentence.start]) is not None


def _two_before(scene: Scene, index: int) -> list[tuple[Mention, str]]:
    """The two persons of the sentence before, whom "keduanya" means."""
    found = {m.ref: m for m in scene.mentions[index - 1] if m.kind == "person"} if index else {}
    return [(m, "visitor") for m in found.values()] if len(found) == 2 else []


def _of_that_rank(scene: Scene, words: str, current: Draft) -> bool:
    """Whether "the two prime ministers" can be those who met: of whom no lower office is told."""
    rank = re.search(r"\bprime|\bperdana|\bpresiden", words, re.IGNORECASE)
    if rank is None:
        return True
    posts = [scene.document.persons[m.ref].post for m, _ in leaders(current) if m.ref is not None]
    return all(p is None or _HEAD.search(p.label) for p in posts)


_HEAD = re.compile(r"\b(?:prime|perdana|presiden|president|premier|pm|king|sultan|raja)\b", re.IGNORECASE)


def _officials(scene: Scene, one: Encounter) -> bool:
    """Whether those who meet are only told as people of office ("negotiators met in Bali in May")."""
    sentence = scene.sentences[one.sentence]
    told = _OFFICIALS.search(sentence.text) or IT.match(sentence.text)
    return told is not None and not any(
        m.kind in ("person", "state", "institution") and m.country for m in scene.mentions[one.sentence]
    )


def _home(scene: Scene, one: Encounter, protagonist: Mention | None) -> str | None:
    """The state of the person most told of, or the state most told of, where talks are only told to be with
    the other side ("talks with Laos")."""
    text = scene.document.article.text
    if protagonist is not None and protagonist.country not in one.parties and right_with(scene, one):
        return protagonist.country
    led = any(
        m.country and _WITH.search(text[max(0, m.start - 40) : m.start]) for m in scene.mentions[one.sentence]
    )
    if led and protagonist is not None and protagonist.country not in one.parties:
        return protagonist.country
    states = [party for party, _ in scene.ranked if party not in one.parties]
    return states[0] if led and states and scene.ranked[0][0] == states[0] else None


def _with_subject(scene: Scene, one: Encounter, subject: Mention | None) -> Encounter:
    """Who "he" is, where a pronoun leads the verb of the encounter ("which he co-chaired with ...")."""
    several = len(one.parties) > 1 or one.many
    subject = (sayer(scene, one) or subject) if several else None
    if subject is None or subject.country is None or any(m.ref == subject.ref for m, _ in one.actors):
        return one
    if (
        not several
        or (one.parties and subject.country not in one.parties)
        or one.form not in ("verb", "receive", "noun")
    ):
        return one
    return replace(one, actors=((subject, "attendee"), *one.actors)) if _led_by_pronoun(scene, one) else one


def _led_by_pronoun(scene: Scene, one: Encounter) -> bool:
    sentence = scene.sentences[one.sentence]
    hit = next((h for h in find_hits(scene, one.sentence) if h.form == one.form), None)
    before = sentence.text[: hit.start - sentence.start] if hit is not None else ""
    return hit is not None and (_HE.search(before) is not None or _HE_SAID.search(before) is not None)


_HE_SAID = re.compile(  # "katanya semasa | menerima kunjungan X"
    r"\b(?:kata|ujar|jelas|tutur|imbuh|tambah|ungkap|tegas|ucap|papar)(?:nya| beliau| dia)"
    r"\s(?:semasa|ketika|selepas|seusai|usai|saat|setelah"
    r"|sewaktu)\s(?:\w+\s){0,2}$",
    re.IGNORECASE,
)
