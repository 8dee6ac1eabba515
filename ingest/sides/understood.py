"""For which state an office is held that names none: by its sentence and the article around it."""

from __future__ import annotations

from ingest.persons.believing import COUNTERPART, SAID_BEFORE, counterpart_before, said_by
from ingest.persons.receivers import receiver
from ingest.persons.shared_offices import NUMBERS
from ingest.sides.affiliation import RECTOR, outside, scholar, title_states
from ingest.sides.anchors import anchor
from ingest.sides.company import (
    accompanied,
    companion_state,
    joined_state,
    met_another,
    offices_facing,
    sender_state,
    state_around,
    states_calling,
    states_facing,
    states_met,
    visited_sides,
)
from ingest.sides.counterparts import opposite, states_beside, with_counterpart
from ingest.sides.delegations import delegation_state, listed_member, of_unknown
from ingest.sides.host_side import as_host, town_state
from ingest.sides.hosting import (
    calls_at_home,
    foreign_envoy,
    guest_state,
    home_again,
    host_state,
    met_by_narrator,
    posted_to,
    receives_in,
    states_abroad,
)
from ingest.sides.monarchs import namesake, styled
from ingest.sides.owners import CALLS_ON, owner
from ingest.sides.paired_sides import beside_own, paired_side
from ingest.sides.retinues import accredited, brought, deputy_of_body, facing_side, of_embassy, seat_told
from ingest.sides.team_heads import team_state
from ingest.sides.tellers import leader_state, teller_state
from ingest.sides.told_states import Setting
from ingest.words.body_span import LEARNING
from ingest.words.constitutions import constitution, office_key
from ingest.words.post_words import ENVOYS, LOCAL, PostSpan
from ingest.words.scan import Candidate, Scan

_DEANS = frozenset({"dekan", "dean"})
_SENT_TO = frozenset({"untuk", "ke", "to", "bagi"})
# "His Prime Minister": of the state of whoever was told of last.
_WHOSE = frozenset({"his", "her"})
# Offices that several hold at a time: another "Senator X" is as much of home as the first one.
_SHARED = frozenset(
    """sen senator rep representative congressman congresswoman lawmaker legislator mp parliamentarian
    assemblyman member councillor councilor commissioner director officer adviser judge prosecutor
    undersecretary spokesman spokeswoman spokesperson anggota ahli direktur pengarah pejabat
    pegawai hakim jaksa jurucakap juru penasihat deputi asisten komisioner bupati governor mayor gubernur
    wali""".split()  # noqa: SIM905
)


def understood(setting: Setting, s: Scan, c: Candidate) -> str | None:
    """The one state that can be meant by an office without a state; None where several can."""
    assert c.post is not None
    found = _by_the_words_around(setting, s, c, c.post)
    only, never = constitution(office_key(s, c.post))
    if found is not None and found not in never and (not only or found in only):
        return found
    have = [k for k in only if len(only) == 1 or setting.counts[k]]
    return have[0] if len(have) == 1 and (found is not None or len(only) > 1) else None


def _by_the_words_around(setting: Setting, s: Scan, c: Candidate, post: PostSpan) -> str | None:
    first = styled(s.tokens, min(post.first, c.name.begin))
    if first > 1 and s.tokens[first - 1].low in _ONE_MORE:  # "dengan | Penasihat Negara serta Menteri X, Y"
        first = next((p.first for p in s.posts if p.last == first - 1 and not p.country), first)
    titled = _titled(setting, c, outside(s, post))
    if titled:
        return titled
    if post.first and s.tokens[post.first - 1].low in NUMBERS:
        known = dict(setting.known.get(s.index, ()))
        same = [x.name.begin for x in s.names if x is not c and x.post and x.post.first == post.first]
        if shared := next((known[at] for at in same if at in known), None):
            return shared  # "Dua Timbalan Menteri, X dan Y"
    if rules := namesake(setting, s, c):
        return rules
    if first and s.tokens[first - 1].low == "visiting" and not post.bodies:
        abroad = [k for k in setting.counts if k != setting.home and len(k) == 3]
        return abroad[0] if len(abroad) == 1 else guest_told(setting, s, first)
    led = delegation_state(setting.scans, s, post, first) or team_state(setting.scans, s, first)
    led = led or team_state(setting.scans, s, c.name.begin)
    if led:
        return led
    if of_unknown(s, first):
        return None
    if (member := listed_member(setting.scans, s, first)) and not post.bodies:
        return member
    if sender := sender_state(setting, s, first) or accredited(s, first):
        return sender
    if served := of_embassy(setting, s, post) or deputy_of_body(setting, s, post):
        return served
    held = [k for at, k in sorted(setting.known.get(s.index, ())) if at < first]
    school = scholar(s, post) and not RECTOR.at(s.tokens, post.head)
    if _his_minister(s, first, post) and (led := leader_state(setting, s)):
        return led
    if school and s.tokens[post.head].low in _DEANS and (led := _university(setting, s, first)):
        return led
    owned = None if school else owner(setting.scans, s, first, post, held, setting.home)
    if owned is not None and owned[0]:
        return owned[0]
    if owned is None and not school and first and s.tokens[first - 1].low in _WHOSE:
        owned = (teller_state(setting, s, first),)  # "conveyed the greetings of his Prime Minister"
        if owned[0]:
            return owned[0]
    if outside(s, post) or owned is not None:
        return None
    key = office_key(s, post)
    only, never = constitution(key)
    barred = never | (set() if key[:1] and key[0] in _SHARED else setting.taken.get(key, set()))
    barred = barred | states_abroad(setting, s, first, c.name.after)
    barred = barred | offices_facing(s, first, c.name.after)
    others = [
        x
        for x in s.names
        if x.counterpart and not (0 < first - x.name.after < 5 and accompanied(s, x.name.after, first))
    ]
    barred = barred | {k for x in others for k in states_beside(s, x.name.begin)}
    for k in range(c.name.after, min(c.name.after + 8, len(s.tokens))):
        if COUNTERPART.at(s.tokens, k):  # "X met his Lao counterpart": X is not Lao
            barred = barred | set(states_beside(s, k + 1))
    if first and s.tokens[first - 1].low in ("of", "by", "the"):
        barred = barred | visited_sides(s, first)
    if s.tokens[post.head].low in ENVOYS:
        barred = barred | {e.country for a, b, e in s.places if post.head < a < post.last and e.country}
        behind = [x.low for x in s.tokens[post.last : post.last + 2]]
        if not _SENT_TO.isdisjoint(behind):  # "menunjuk X sebagai duta besar | baru untuk Fiji"
            seats = range(post.last + 1, post.last + 4)
            barred = barred | {e.country for a, _, e in s.places if a in seats and e.country}
    if counterpart_before(s.tokens, first) is not None:
        return opposite(setting, s, c)
    given = title_states(c.name.titles)
    if held and (beside := companion_state(setting, s, first)) and beside not in never:
        return beside
    if (beside := with_counterpart(s, c)) and beside not in never:
        return beside
    title = next((k for k in given if (setting.counts[k] or k == "BRN") and k not in barred), None)
    if title:
        return title
    joined = joined_state(setting, s, first) or brought(setting, s, first)
    joined = joined or facing_side(setting, s, first, max(c.name.after, post.last))
    if joined and joined not in barred:
        return joined
    if as_host(s, first, max(c.name.after, post.last)):
        seat = town_state(s) or anchor(setting.scans) or seat_told(setting, s, first)
        if seat and seat not in never:
            return seat
    if (seat := _before_own_house(s, first, c.name.after)) and seat not in never:
        return seat
    if paired := paired_side(setting, s, c):
        return paired
    back = home_again(setting, s, first)
    if (other := beside_own(setting, s, c)) and other not in never:
        return other
    if back and back not in never:
        return back
    seen = posted_to(setting, s, first) or met_by_narrator(setting, s, first)
    if seen and seen not in never and (not only or seen in only):
        return seen
    near = [e.country for a, b, e in s.places if b <= first and e.country]
    towns = [e.country for _, b, e in s.places if b <= first and e.country and e.kind == "place"]
    if LOCAL.at(s.tokens, post.head) and not only and towns and not setting.sure:
        return towns[-1]  # "signed in the hall of Svay Rieng by Governor X"
    if (seat := receives_in(s, c.name.after)) and seat not in never and (not only or seat in only):
        return seat
    fits = [k for k in setting.counts if k not in barred and (not only or k in only)]
    speaking = _subject(setting, s, c)
    if speaking in fits and speaking not in states_met(setting, s, first):
        return speaking
    sender = setting.home if setting.native or setting.sure else None
    host = receiver(s, first, c.name.after, sender) or host_state(setting, s, first)
    if host and host in fits:
        return host
    guest = guest_state(setting, s, first, fits)
    if guest:
        return guest
    if s.tokens[post.head].low in ENVOYS and (speaker := _quoted_by(setting, s, first)):
        return speaker if speaker not in barred else None
    if s.tokens[post.head].low in ENVOYS and setting.home and _own_envoy(s):
        return setting.home
    if s.tokens[post.head].low in ENVOYS and not setting.native:
        sent = {e.country for _, _, e in s.places} & set(fits) - {setting.home}
        if len(sent) == 1:
            return sent.pop()  # an envoy whose state goes without saying is a foreigner
        seated = any(post.head < a < post.last + 2 for a, _, _ in s.places)
        if not seated and (guest := foreign_envoy(setting, fits)):
            return guest
    if s.tokens[post.head].low in ENVOYS and setting.sure and not setting.native and calls_at_home(s, c):
        return state_around(setting, s, [k for k in fits if k != setting.home])
    certain = setting.sure and setting.home
    facing = set() if certain or _tells(s, c) else states_facing(setting, s, first)
    facing = facing if certain else facing | states_calling(setting, s, first)
    if setting.home and setting.home not in barred | facing and (not only or setting.home in only):
        return setting.home
    fits = [k for k in fits if k not in facing | setting.guests]
    met = met_another(setting, s, first)
    if setting.outlet and setting.outlet not in barred and not only and (met or setting.taken.get(key)):
        return setting.outlet
    near = [k for k in near if k in fits]
    if len(set(near)) == 1 and not met:
        return near[-1]
    return state_around(setting, s, fits)


def guest_told(setting: Setting, s: Scan, first: int) -> str | None:
    """The state of the guest told last, where a further one is "visiting" too."""
    known = [
        *setting.known.get(s.index - 1, ()),
        *(x for x in setting.known.get(s.index, ()) if x[0] < first),
    ]
    told = {k for _, k in known if k != setting.home}
    return told.pop() if len(told) == 1 else None


_ONE_MORE = frozenset({"serta", "merangkap", "dan", "and"})


_HOUSES = frozenset("parliament lawmakers senators mps parlemen parlimen dewan senat senate congress".split())  # noqa: SIM905


def _before_own_house(s: Scan, first: int, after: int) -> str | None:
    """The state in whose town an office-holder answers to a parliament, which is his own: "In Hanoi, |
    Minister X told parliament ..."."""
    t = s.tokens
    if first < 3 or t[0].low not in ("in", "di") or t[first - 1].text != ",":
        return None
    if not any(x.low in _HOUSES for x in t[after : after + 5]):
        return None
    return next((e.country for a, b, e in s.places if a == 1 and b == first - 1), None)


def _university(setting: Setting, s: Scan, first: int) -> str | None:
    """The one state of the universities told before a dean, who leads a faculty of theirs."""
    told = {
        x.country
        for scan in setting.scans[: s.index + 1]
        for x in scan.bodies
        if any(t.low in LEARNING for t in scan.tokens[x.first : x.last])
        if scan is not s or x.first < first
    }
    return told.pop() if len(told) == 1 else None


def _his_minister(s: Scan, first: int, post: PostSpan) -> bool:
    """Whether a sentence begins with a minister of a leader told before: "His foreign minister, X, ..."."""
    words = [x.low for x in s.tokens[post.first : post.last]]
    if not any(w.startswith(("minister", "menteri")) for w in words):
        return False
    his = first == 1 and s.tokens[0].low in _WHOSE
    return his or (post.first == 0 and words[-1].endswith("nya"))


def _titled(setting: Setting, c: Candidate, private: bool) -> str | None:
    """The state that alone gives a title, where the article names it: "Datuk Seri X"; and that of a Dato
    where it names one alone of the two that make them."""
    alone = next((k for k in title_states(c.name.titles) if setting.counts[k]), None)
    if alone and not private:
        return alone
    if not any(title.split()[0].lower() in ("dato", "dato'", "dato’", "datin") for title in c.name.titles):
        return None
    named = [k for k in ("BRN", "MYS") if setting.counts[k] or k == setting.home]
    return named[0] if len(named) == 1 else None


def _subject(setting: Setting, s: Scan, c: Candidate) -> str | None:
    """The state of which a sentence tells as its office-holder said: "Laos will ..., Minister X said"."""
    post, t = c.post, s.tokens
    assert post is not None
    begin = min(post.first, c.name.begin)
    told = begin > 1 and t[begin - 2].text in ',”"' and SAID_BEFORE.at(t, begin - 1)
    told = told and not CALLS_ON.at(t, begin - 1)
    if not told and (not post.first or t[post.first - 1].text not in ',”"' or not said_by(t, c.name)):
        return None
    place = next(((a, b, e) for a, b, e in s.places if e.kind == "state" and a < post.first), None)
    if place is None or (place[0] and t[place[0] - 1].text not in '-–—:“"'):
        return None
    if setting.sure and any(e.country == setting.home and e.kind != "place" for _, _, e in s.places):
        return None  # "Laos has named an envoy to Fiji, Minister X said": of one of the two
    return None if t[place[1]].low in ("and", "dan", ",", "-", "–") else place[2].country


def _tells(s: Scan, c: Candidate) -> bool:
    """Whether somebody only tells what the sentence says of others: "Admiral X met Y to seek help, | army
    spokesman Z said"."""
    first = min(c.post.first, c.name.begin) if c.post else c.name.begin
    return first > 0 and s.tokens[first - 1].text == "," and said_by(s.tokens, c.name)


def _quoted_by(setting: Setting, s: Scan, first: int) -> str | None:
    """The state abroad whose spokesman speaks of an envoy in a quotation that names none: it is his own."""
    t = s.tokens
    if not first or t[0].text not in '"“' or any(e.country for _, _, e in s.places) or not s.index:
        return None
    close = next((k for k in range(1, len(t)) if t[k].text in '"”'), 0)
    if not first < close < len(t) - 1 or t[close + 1].low not in _HE_SAID:
        return None
    before = setting.scans[s.index - 1]
    spoke = any(x.low in _SPEAKERS for x in before.tokens)
    told = {k for _, k in setting.known.get(before.index, ())}
    return told.pop() if spoke and len(told) == 1 and setting.home not in told else None


_HE_SAID = frozenset("ujarnya katanya tuturnya ucapnya jelasnya tegasnya he she ia dia beliau said".split())  # noqa: SIM905
_SPEAKERS = frozenset("juru jubir jurucakap spokesman spokeswoman spokesperson".split())  # noqa: SIM905


def _own_envoy(s: Scan) -> bool:
    """Whether a sentence speaks of the own envoy: "Ambassador X, the country's envoy in Abu Dhabi"."""
    t = s.tokens
    for k in range(len(t) - 2):
        own = t[k].low == "our" or (t[k].low == "country" and t[k + 1].text in ("'s", "’s"))
        if own and any(x.low in ENVOYS or x.low == "envoy" for x in t[k + 1 : k + 5]):
            return True
    return False
