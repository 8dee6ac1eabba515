"""What is only spoken of: hopes, needs, chances and aims that govern the deed which follows them."""

from __future__ import annotations

import re

from ingest.scene.mood_reach import aside_cut

FAR = 130  # characters over which such a word governs what follows
_SPOKEN_EN = (
    r"(?:importance|necessity|desirability|urgency|significance|benefits?) (?:of|to|for|that)"
    r"|needs? (?:to|for)|(?<!agreed on )(?<!agreed upon )ways (?:to|of|for|in which|forward)"
    r"|how (?:to|best to|they (?:could|can|might)|(?:the )?(?:two|both) (?:sides|countries) (?:could"
    r"|can|might))"
    r"|(?:potential|opportunit(?:y|ies)|scope|possibilit(?:y|ies)|prospects?|chances?|room|avenues|options)"
    r" (?:to|of|for|in|that)"
    r"|(?:interest|desire|wish|aspirations?|hopes?) (?:to|in|of|for|that)|hop(?:ed|es|ing) (?:that|to"
    r"|for)|hopeful (?:that|of)"
    r"|(?:aim(?:s|ed|ing)?|efforts?|attempts?|bid|moves?|initiatives?|work|steps) (?:at|to|towards?)"
    r"|with (?:a view|the aim|the hope) (?:to|of|that)|in order to|so as to"
    r"|(?:want(?:s|ed|ing)?|wish(?:es|ed)?|would like|keen|eager|interested|seek(?:s|ing)?|sought)"
    r" (?:to|in|[\w ]{3,30} to)"
    r"|progress (?:in|on|of|made (?:in|on|towards?)|towards?)|status of"
    r"|(?:negotiations?|talks|discussions?|consultations?|views|ideas) (?:on|about|over|regarding"
    r"|towards?|to)"
    r"|call(?:s|ed|ing) (?:up)?on [^.;,]{3,60}? to(?! (?:bid|brief|convey|thank|pay|present|discuss))"
    r"|(?:belief|confidence|conviction|expectations?|optimism|trust|faith) (?:that|in)"
    r"|(?:confident|believe[sd]?|convinced|optimistic|predict(?:s|ed)"
    r"|expects?) (?:and believe )?(?:that|the|both|they)"
    r"|had been (?:expected|due|scheduled|supposed|set|slated|about) to|(?:was|were) to have"
    r"|(?:should|could|can|might|(?-i:may)|must)(?: (?:also|now|soon|jointly))?"
)
_SPOKEN_ID = (
    r"(?:(?:akan|betapa|tentang|soal) )?(?:pentingnya|perlunya|kepentingan(?! (?:bersama|nasional|kedua"
    r"|negara))"
    r"|keperluan|urgensi(?:nya)?)"
    r"|(?:harapan|harapannya|berharap|mengharapkan|diharapkan|diharap)"
    r"|(?:potensi|peluang|(?<!akan menjadi )kesempatan|kemungkinan|berpeluang|berpotensi|minat"
    r"|keinginan|hasrat|cita-cita)(?:nya)?"
    r"|(?:upaya|usaha|ikhtiar|langkah(?:-langkah)?|cara|kaedah|inisiatif)"
    r"|(?:bertujuan|tujuan(?:nya)?|matlamat(?:nya)?|demi|guna|agar(?= bisa| dapat))"
    r"|(?:perundingan|rundingan|negosiasi|(?<!risalah )pembahasan|pembicaraan|kemajuan|perkembangan)"
    r"(?: (?:mengenai|tentang|soal|untuk|bagi|menuju|dalam|terkait|atas))?"
    r"|(?:jajaki|bahas|bincang|bincangkan|kaji|godok|wacanakan|timbang|pertimbangkan|dorong|desak)"
    r"|(?:yakin|percaya|berkeyakinan|meyakini|optimis|puas|memprediksi)"
    r"|(?:(?<!telah )(?<!sudah )(?<!berhasil )(?<!yang )dapat|bisa|boleh|perlu|harus|mesti|wajib|mau"
    r"|(?:patut|wajar|selayaknya|sewajarnya|hendaknya|sebaiknya|seyogianya)"
    r"(?= (?:segera |juga |turut |bersama )?(?:me|ber|sepakat|di(?:tandatangani|teken|meterai)))"
    r"|mahu|ingin|nak)"
)
_SPOKEN = {
    "en": re.compile(rf"\b(?:{_SPOKEN_EN})(?=\s)", re.IGNORECASE),
    "id": re.compile(
        rf"\b(?:{_SPOKEN_ID})(?=\s)(?! (?:itu|tersebut|ini|sama|terbabit|berkenaan)\b)", re.IGNORECASE
    ),
}
_BREAKS = re.compile(  # where another clause begins
    r"[;:.()\"“”]|, (?:tetapi|namun|but|lalu|kemudian|dan|and|yang|which|while|sementara|manakala"
    r"|sedangkan)\b"
    r"|, (?=[A-Z])|\b(?:after|when|before|following|yang|which|sebelum|setelah|seusai|usai|selepas"
    r"|ketika|saat"
    r"|apabila|telah|sudah|has|have|had|was|were|said|kata|ujar|sepakat|bersetuju|agreed)\b",
    re.IGNORECASE,
)
_SHORT_NAME = re.compile(r" \([A-Z][\w./-]{1,14}\)")  # "the Survey (ASI)"
_FIRST_A_TIME = re.compile(  # "hoped that once the virus is gone, Laos will help"
    r"^\s(?:once|when|if|as|after|with|through|by|following|upon|in|during|under|on)\s[^,;]{3,90},(?=\s)"
)
_FINITE = re.compile(  # verbs that no such word governs, unless it stands right before them
    r"(?:sepakat|ber(?:sepakat|setuju|komitmen|janji|tekad)|setuju|komited|telah|sudah)\b"
    r"|(?-i:[a-z]+ed)\b|(?:made|gave|took|held|struck|undertook|vows|vowed|ha[sd]|have|was|were|is|are|will)\b",
    re.IGNORECASE,
)
_WOULD = re.compile(
    r"hop|harap|confiden|belie|convi(?:nced|ction)|expectation|trust|faith|optimis|yakin|percaya|puas",
    re.IGNORECASE,
)
_AND = re.compile(r"\b(?:dan|serta|and)\s(?:juga\s|turut\s|pun\s|also\s|then\s)?$", re.IGNORECASE)
_TO = re.compile(
    r"\s(?:(?:untuk|bagi|agar|supaya|bahw?awa|bahwa|bahawa|dapat|bisa|boleh|segera|the|an?|early|their|its|to"
    r"|dalam|mengenai|also|juga|bersama|sama-sama|be)\s)*",
    re.IGNORECASE,
)


def only_spoken(text: str, begin: int, start: int, language: str) -> bool:
    """Whether a word of hoping, needing, aiming or of a chance governs the deed told at ``start``.

    "stressed the importance of signing a pact", "discussed ways to boost trade", "menekankan perlunya
    penandatanganan": nobody has undertaken anything. ``begin`` is where its sentence begins.
    """
    english = language == "en"
    for word in _SPOKEN["en" if english else "id"].finditer(text, max(begin, start - FAR), start + 16):
        if word.start() >= start or (not english and word[0][0].isupper() and word.start() > begin):
            continue  # of a name: "Jabatan Kemajuan Islam"
        between = _SHORT_NAME.sub("", aside_cut(text[word.end() : start]))
        if word[0].endswith("that"):
            between = _FIRST_A_TIME.sub("", between)
        if word.end() > start:
            return True  # "had been expected to sign": the cue begins within it
        if _BREAKS.search(between):
            continue
        near = _TO.fullmatch(between) is not None
        if near:
            return True
        if _AND.search(between) and not english:
            continue  # "discussed efforts to boost trade and signed a pact" has no other form
        if _FINITE.match(text, start) and not _WOULD.match(word[0]):
            continue
        return True
    return False
