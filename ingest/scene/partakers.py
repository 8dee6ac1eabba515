"""Who takes part in an encounter, and in which role, of those who are named around its cues."""

from __future__ import annotations

import re

from ingest.document import Mention
from ingest.scene.cue_hits import Hit
from ingest.scene.scene import Scene, parties, to_asean
from ingest.scene.tellers import of_that_minister, tells_at_the_end, tells_first, tells_of_another
from ontology.knowledge import Knowledge

_OPENS = re.compile(
    r"\b(?:opened|opening|launched|closed|led|dibuka|ditutup|membuka|menutup|dipimpin|memimpin|merasmikan"
    r"|dirasmikan|meresmikan|diresmikan|disaksikan|menyaksikan|attended|dihadiri|menghadiri|observed"
    r"|watched)\b",
    re.IGNORECASE,
)
COUNTERPART = re.compile(  # "his counterpart in Hanoi", "local officials": people of that place
    r"\b(?:mitra(?:nya)?|rekan(?:nya)?|rakan(?:nya| (?:mereka|sejawat\w*))"
    r"|timpalan(?:nya)?|sejawat(?:nya)?|pejabat setempat|otoritas setempat"
    r"|counterparts?|opposite number|local (?:officials|authorities))\b",
    re.IGNORECASE,
)


def without_envoys(scene: Scene, people: list[Mention], knowledge: Knowledge) -> list[str]:
    """The parties without the members of ASEAN that are only named as its envoys: they act for it."""
    named = parties(people)
    if "ASEAN" not in named:
        return named
    envoys = {m.country for m in people if to_asean(scene, m)}
    others = {m.country for m in people if not to_asean(scene, m)}
    members = {
        c
        for c in envoys - others
        if c and c in knowledge.state_of and knowledge.state_of[c].role == "asean_member"
    }
    return [c for c in named if c not in members]


_ASKS = re.compile(  # "X, an MP, also asked about the committee that was to meet": he is none of it
    r"\b(?:asked|inquired|enquired|bertanya|menanyakan|bertanyakan|mempertanyakan)\s(?:about|whether|when"
    r"|after|of|tentang"
    r"|mengenai|soal|perihal|nasib|apakah|kapan|bila)\b",
    re.IGNORECASE,
)


def present(scene: Scene, index: int, people: list[Mention], lead: Hit, status: str) -> list[Mention]:
    """Who takes part: not who proposes a session of others ("X proposed that officials meet"), nor who only
    speaks for a side, or in whose place somebody else is there."""
    text, start = scene.document.article.text, scene.sentences[index].start
    people = [m for m in people if _leads(text, m, lead) or not _of_the_press_office(scene, m)]
    if status in ("planned", "cancelled"):
        people = [m for m in people if not _ASKS.search(text, m.end, max(m.end, lead.start))]
    people = [m for m in people if m.kind != "post" or not _ITS_HOUSE.match(text, m.end)]
    noun = lead.form == "visit" and text[lead.start : lead.end].casefold().endswith(("visit", "trip", "tour"))
    own = [m for m in people if noun and m.end <= lead.start]
    owners = {m.ref for m in own if _OWN_VISIT.fullmatch(text, m.end, lead.start)}
    after = people if "isit " in text[lead.start : lead.start + 600] else []
    if of := [m for m in after if m.start > lead.start and _VISIT_OF.search(text, lead.start, m.start)]:
        people = [m for m in people if m.kind != "person" or m in of or m.start > of[0].start]
    if noun and owners:  # "Y recalled X's visit": who went, and not who speaks of it
        people = [m for m in people if m.kind != "person" or m.ref in owners or m.start > lead.end]
    if lead.form != "visit":  # "the meeting confirmed the president's visit in May"
        people = [m for m in people if not (m.start > lead.end and _HIS_VISIT.match(text, m.end))]
    if _WELCOMES_PLAN.search(text, max(start, lead.start - 45), lead.end + 20):
        people = [m for m in people if m.start > lead.end]  # who only says that it suits him
    people = [
        m for m in people if not away(scene, index, m) and not (m.start > lead.end and sends(scene, index, m))
    ]
    people = [m for m in people if not whose_deputy(scene, index, m)]
    people = [m for m in people if not tells_of_another(text, m, people, lead)]
    if status in ("planned", "proposed") and lead.form in ("noun", "verb"):
        people = [m for m in people if not tells_at_the_end(scene, index, m, lead)]
        people = [m for m in people if not tells_first(scene, index, m, lead)]
    people = [m for m in people if not of_that_minister(scene, m, lead)]
    if lead.form == "sign":  # "X said the Lao Customs and the Thai Navy will sign": they will
        people = [m for m in people if not tells_first(scene, index, m, lead)]
    if behind := _AND_TOURED.search(text, lead.end, scene.sentences[index].end):
        met = any(m.kind == "person" and lead.end <= m.start < behind.start() for m in people)
        people = [m for m in people if not met or m.start < behind.end()]
    if lead.form == "sign" and (both := _THAT_BOTH.search(text, start, lead.start)):
        people = [m for m in people if m.kind != "person" or m.start > both.start()]
    if lead.kind == "exercise" and not _OPENS.search(scene.sentences[index].text):
        return [m for m in people if m.kind != "person"]  # soldiers drill, not who tells of it
    if status != "held" and lead.form in ("noun", "receive") and (offer := _offered(scene, index, lead)):
        return [m for m in people if m.kind != "person" or m.start > offer]
    if status != "proposed":
        return people
    ahead = [m.start for m in scene.marks(index) if m.role == "proposed" and m.start < lead.start]
    if lead.form not in ("noun", "visit") and not (
        ahead and _THAT_OTHERS.search(text, ahead[-1], lead.start)
    ):
        return people
    return [m for m in people if m.kind != "person" or not ahead or m.start > ahead[-1]]


_AND_TOURED = re.compile(  # who goes with a guest on a tour: "called on X and | toured a plant with Y"
    r"\s(?:and|before|dan|serta|lalu|sebelum)\s(?:(?:later|then|also|kemudian|turut|juga)\s){0,2}"
    r"(?:toured|inspected|strolled|planted|unveiled|meninjau|berkeliling|menanam)\s"
)
_THAT_BOTH = re.compile(  # "X spoke of the treaty | that the two ministries initialled": they did, not X
    r"\b(?:that|which|yang)\s(?:(?:telah|sudah|had|have)\s)?(?:the two|both|kedua(?:-dua)?|dua)\s"
    r"(?:[\w-]+\s){1,4}(?:(?:telah|sudah|had|have)\s)?$",
    re.IGNORECASE,
)
_THAT_OTHERS = re.compile(  # "proposed that | the chiefs of both agencies meet"
    r"\b(?:agar|supaya|that|bahwa|bahawa)\s(?!(?:ia|dia|beliau|mereka|keduanya|he|she|they|it|both"
    r"|the two)\b)"
)
_PRESS_OFFICE = re.compile(
    r"(?:juru ?bicara|jurucakap|jubir|spokes\w+|press secretary|sekretaris pers|setiausaha akhbar"
    r"|kabid humas|kabag humas"
    r"|kepala (?:biro |bidang |bagian |dinas )?(?:humas|penerangan|hubungan masyarakat)|kapuspen\w*"
    r"|kadispen\w*)\b",
    re.IGNORECASE,
)
_THEN = re.compile(r"\s(?:[a-z]+\s){0,3}")  # "the spokesman | later received"


def _leads(text: str, mention: Mention, lead: Hit) -> bool:
    """Whether somebody is the subject of a verb of meeting."""
    verb = lead.form in ("verb", "receive", "received") and mention.end <= lead.start
    return verb and _THEN.fullmatch(text, mention.end, lead.start) is not None


def _of_the_press_office(scene: Scene, mention: Mention) -> bool:
    """Whether somebody only speaks for those who met: a spokesman is the source and no participant."""
    if mention.kind != "person" or mention.ref is None:
        return False
    post = scene.document.persons[mention.ref].post
    return post is not None and _PRESS_OFFICE.match(post.label) is not None


_OWN_VISIT = re.compile(r"['’]s?\s(?:[\w-]+\s){0,3}")
_ITS_HOUSE = re.compile(r"['’]s?\s(?:own\s)?(?:office|residence|palace|mansion|house|headquarters)\b")
_VISIT_OF = re.compile(r"\b[Vv]isit\s(?:of|by)\s(?:the\s)?(?:[A-Z][\w’'-]*\s){0,6}$")
_HIS_VISIT = re.compile(r"['’]s?\s(?:[\w-]+\s){0,3}?(?:[Vv]isit|[Tt]rip|[Tt]our)\b")
_WELCOMES_PLAN = re.compile(
    r"(?:menyambut baik|menyambut positif|mengalu-alukan|welcom(?:ed|es|ing))\s(?:the\s|his\s|her\s)?"
    r"(?:planned|upcoming|rencana|rancangan|usul(?:an)?|cadangan|niat|hasrat|plans?|proposal|idea"
    r"|prospect)\b",
    re.IGNORECASE,
)
_OFFER = re.compile(  # of which somebody speaks: "welcomed the offer to host the next dialogue"
    r"\b(?:offer|proposal|readiness|willingness|bid|tawaran|kesediaan|usulan|cadangan|pelawaan"
    r"|kesanggupan)\b",
    re.IGNORECASE,
)


def _offered(scene: Scene, index: int, lead: Hit) -> int | None:
    """Where the word for an offer stands that the cue is the object of; None where there is none."""
    start = scene.sentences[index].start
    found = list(_OFFER.finditer(scene.document.article.text, max(start, lead.start - 60), lead.start))
    return found[-1].start() if found else None


_IN_PLACE_OF = re.compile(
    r"\b(?:on behalf of|in place of|instead of|(?:in|during) the absence of|tanpa kehadiran|semasa ketiadaan"
    r"|standing in for|representing|(?:selaku|sebagai) (?-i:wakil|utusan)|atas nama|bagi pihak|mewakili"
    r"|menggantikan)\s"
    r"(?!(?:[^,;.]*\s)?(?:was|were|is|ialah|adalah)\s)(?:(?!\b(?:dengan|with|bertemu|menemui"
    r"|met)\b)[^,;.:]){0,70}$",
    re.IGNORECASE,
)
_SENDER = re.compile(  # who only sent a greeting, or is to get it: "the regards of King X", "letters from Y"
    r"\b(?:(?:greetings|regards|wishes|salam|salam hangat|ucapan\s\w+)\s(?:of|from|dari|daripada)"
    r"|(?:messages?|letters?|surat|pesan|warkah|utusan)\s(?:from|dari|daripada))"
    r"\s(?:(?!\b(?:to|kepada|untuk|bagi|saat|ketika|during|when|in|di|and|dan(?!\s[A-Z]))\b)[^;:.])*"
    r"(?:(?:and|dan)\s[^;:.,]{0,40})?$"
    r"|\b(?:greetings|regards|wishes|messages?|letters?|salam|surat|pesan|warkah)\b[^;:.]*?\b(?:to be|untuk)"
    r"\s(?:delivered|conveyed|handed|passed|given|disampaikan|diserahkan)\s(?:on\s)?(?:to|kepada)\s[^;:.,]*$",
    re.IGNORECASE,
)
_INVITES = re.compile(  # the monarch at whose invitation somebody comes
    r"\b(?:(?:at|upon|on|to) the (?:kind )?invitation of|(?:atas|memenuhi) (?:undangan|jemputan|pelawaan))"
    r"\s(?:(?:His|Her|Their) Majest(?:y|ies)|King|Queen|Sultan|Emperor|Raja|Seri Paduka|Yang di-Pertuan)\b"
    r"[^,;]{0,90}$",
    re.IGNORECASE,
)
_GOVERNS = re.compile(
    r"\s(?:[Gg]overnment|[Aa]dministration|[Cc]abinet|[Ee]ra)\b"
)  # "the Carver administration"
_CHILD_OF = re.compile(  # called after a relative: "putra Presiden X itu"
    r"\b(?:putra|putri|putera|puteri|anak|istri|isteri|suami|menantu|cucu|adik|kakak"
    r"|(son|daughter|wife|husband|widow|brother|sister) of)\s[^,;.:]{0,60}$"
)
_DEPUTY_OF = re.compile(  # "dengan timbalan | Halimah, Datuk Lau": the other one
    r"\b(?:timbalan|wakil|pendahulu|pengganti|penasihat|ajudan|utusan(?: khusus| khas)?|tangan kanan)\s$"
    r"|\b(?:pendahulu|penasihat|ajudan|utusan(?: khusus| khas| pribadi)?)\s(?:[A-Z][\w-]+\s){1,5}$"
)
_NAMED = re.compile(r",\s(?:[A-Z][\w.’'-]*\s){0,5}[A-Z]")
_HIS_DEPUTY = re.compile(
    r"['’]s?\s(?:then\s|former\s|own\s)?(?:deputy|predecessor|successor|(?:special )?envoy|aide|advis[eo]r"
    r"|chief of staff|number two|right-hand (?:man|woman)|under-?secretary)\b(?!\s(?:for|to|of)\b)"
)
_OF_THIS = re.compile(r"\s(?:itu|tersebut|ini)\b")
_VOICE = re.compile(  # whose office is to tell of others, or to put their words into another tongue
    r"spokes|juru ?bicara|jurucakap|press secretary|(?:setiausaha|sekretaris) (?:akhbar|pers)|interpret"
    r"|penerjemah|penterjemah|juru ?bahasa",
    re.IGNORECASE,
)
_ABSENT = re.compile(  # "X, who was not at the meeting", "Menteri X tidak hadir"
    r"(?:,\s(?:who|yang)\s[^,.;:]{3,60},(?=\s(?:was\s(?:represented|absent|unable|not)|diwakili|berhalangan"
    r"|absen"
    r"|could not|did not|(?:tidak|tak|batal|urung|gagal)\s)))?"
    r",?\s(?:(?:who|yang|sendiri|himself|herself)\s){0,2}(?:(?:was|were|is) (?:not|absent|unable"
    r"|represented|outside|elsewhere|away)|(?:waited|stayed|remained) (?:outside|behind|away)"
    r"|(?:menunggu|tetap|tinggal) di luar|did not"
    r"|(?:(?:skipped|missed|sat out|stayed away from|pulled out of)\s(?:[\w’'-]+\s){0,3}?(?:talks|meeting"
    r"|session"
    r"|dialogue|consultations?|conference|signing|ceremony|dinner|lunch(?:eon)?)|sent (?:his|her"
    r"|a) (?:deputy|vice)"
    r"|diwakili|mengutus (?:wakil|timbalan)nya|berhalangan(?=\s(?:hadir|dan|sehingga|lalu)\b|[.,;]))(?!\w)"
    r"|could not|(?:tidak|tak|batal|urung|berhalangan|gagal)\s"
    r"(?:dapat |bisa |jadi |ikut |turut |sempat )*(?:hadir|menghadiri|datang)|absen)\b",
    re.IGNORECASE,
)
_ONLOOKER = re.compile(  # who says of it what he thinks of it
    r"\b(?:penganalisis|pengamat|analis|peneliti|pengkaji|pemerhati|pensyarah|dosen|guru besar|aktivis"
    r"|ekonom\b|analyst|researcher|fellow|lecturer|scholar|observer|activist|economist|columnist)",
    re.IGNORECASE,
)


def away(scene: Scene, index: int, mention: Mention) -> bool:
    """Whether a person is named but was not there: a spokesman who tells of it, a minister for whom another
    signs ("on behalf of Minister X")."""
    if mention.kind != "person":
        return False
    text, start = scene.document.article.text, scene.sentences[index].start
    near = max(start, mention.start - 110)
    if _IN_PLACE_OF.search(text, near, mention.start) or _INVITES.search(text, near, mention.start):
        return True
    if (
        tells_whose(scene, index, mention)
        or _ABSENT.match(text, mention.end)
        or _GOVERNS.match(text, mention.end)
    ):
        return True
    if "speech" not in scene.roles(index):
        return False
    post = scene.document.persons[mention.ref].post if mention.ref is not None else None
    if post is not None and _ONLOOKER.search(post.label):
        return True
    beside = _VOICE.search(text, max(start, mention.start - 25), mention.start) is not None
    return speaks_for_others(scene, mention, beside)


def absent_until(scene: Scene, index: int, end: int) -> int:
    """Where the words end that tell, before ``end``, who was not there: "X was absent | and represented"; 0
    where none do."""
    text = scene.document.article.text
    people = [m for m in scene.mentions[index] if m.kind == "person" and m.end < end]
    return max((m.end() for p in people if (m := _ABSENT.match(text, p.end, end))), default=0)


def sends(scene: Scene, index: int, mention: Mention) -> bool:
    """Whether somebody is only named as the sender, or the addressee elsewhere, of greetings or a letter."""
    start = max(scene.sentences[index].start, mention.start - 140)
    return _SENDER.search(scene.document.article.text, start, mention.start) is not None


def tells_whose(scene: Scene, index: int, mention: Mention) -> bool:
    """Whether a person only tells whose relative somebody is: "putra Presiden X itu", "the son of X"."""
    text, start = scene.document.article.text, scene.sentences[index].start
    found = _CHILD_OF.search(text, max(start, mention.start - 70), mention.start)
    return found is not None and (found[1] is not None or _OF_THIS.match(text, mention.end) is not None)


def whose_deputy(scene: Scene, index: int, mention: Mention) -> bool:
    """Whether a person only tells whose deputy or envoy somebody else is: "met X's deputy, Y"."""
    text, start = scene.document.article.text, scene.sentences[index].start
    if mention.kind != "person":
        return False
    before = _DEPUTY_OF.search(text, max(start, mention.start - 60), mention.start)
    named = before is not None and _NAMED.match(text, mention.end) is not None
    return named or _HIS_DEPUTY.match(text, mention.end) is not None


def speaks_for_others(scene: Scene, person: Mention, unless_told: bool = False) -> bool:
    """Whether somebody's office is to speak for others; ``unless_told`` where no office of his is told."""
    post = scene.document.persons[person.ref].post if person.ref is not None else None
    return _VOICE.search(post.label) is not None if post else unless_told


def roles(people: list[Mention], lead: Hit, scene: Scene, index: int) -> list[tuple[Mention, str]]:
    """Each actor with the role that the form of the cue or a leading word gives."""
    text = scene.document.article.text
    found = []
    hosts = [m for m in people if m.start < lead.start and m.country] if lead.form == "receive" else []
    for m in people:
        if m.kind == "state" or (
            m.kind == "institution" and _HOUSE.search(text, max(0, m.start - 40), m.start)
        ):
            continue
        role = "attendee"
        if re.search(
            r"\b(?:dipimpin|diketuai|dikepalai|led by|headed by)\b[^,;]{0,50}$",
            text[max(0, m.start - 70) : m.start],
            re.I,
        ):
            role = "head-of-delegation"
        elif lead.form in ("receive", "received"):
            host = (m.start < lead.start) == (lead.form == "receive")
            guest = hosts and m.start < lead.start and m.country not in (None, hosts[-1].country)
            role = "host" if host and not guest else "visitor"  # "X thanked the mayor for receiving him"
        found.append((m, role))
    return found


_HOUSE = re.compile(  # where others met: "at the Ministry of Trade", "di Kantor Kemlu"
    r"\b(?:di|at)\s(?:the\s)?(?:(?:Kantor|Gedung|Markas(?: Besar)?|Mabes|Pejabat|Kompleks|Ibu Pejabat"
    r"|(?:[a-z-]+\s){0,3}?(?:halls?|rooms?|buildings?|headquarters|offices?|premises) of(?: the)?)\s)?$",
    re.IGNORECASE,
)


def stranger(scene: Scene, index: int, people: list[Mention], known: str) -> bool:
    """Whether somebody of an untold state is met abroad: one of the land where it was, as a rule."""
    others = [m for m in people if m.kind in ("person", "post") and m.country != known]
    return bool(others) or COUNTERPART.search(scene.sentences[index].text) is not None


def accredited(scene: Scene, index: int) -> list[str]:
    """The state to which an envoy of a sentence is accredited: whose unnamed officials receive him."""
    text, start = scene.document.article.text, scene.sentences[index].start
    rows = [m for m in scene.mentions[index] if m.kind == "state" and m.country]
    to = [m.country for m in rows if _ENVOY_TO.search(text[max(start, m.start - 60) : m.start])]
    return [str(to[0])] if len(to) == 1 else []


_ENVOY_TO = re.compile(
    r"\b(?:Duta Besar|Dubes|Pesuruhjaya Tinggi|[Aa]mbassador|[Hh]igh [Cc]ommissioner)\b[^.,;]{0,40}?"
    r"\s(?:untuk|bagi|ke|to)\s(?:the\s)?$"
)
