"""The small words that rules are written with. English; another language is another such table.

A piece may use the pieces written above it. `{in}` is any character of the same sentence, `{w}` a word with what may
cling to it, unless it says no.
"""

from __future__ import annotations

_PIECES: dict[str, str] = {
    "in": "[^\ue010?]",
    "not": r"(?:not(?! (?:only|just|merely|least|to mention))|never|no(?! less)|nor|neither|nobody|hardly|cannot|[a-z]{2,6}n't)\b",
    "w": "(?!{not})[\\w'&/.\ue001\ue002\ue003-]+,?",
    "target": "\ue001+",
    "rival": "\ue002+",
    "kind": "[\ue001\ue002\ue003]+",
    # who speaks
    "am": r"i'm|i am|im|i've been|i have been|i'll be|we're|we are|i am being",
    "would": r"i'd|i would|i could|i can|i might|i may|i'll|i will|i shall|i should|i want to|i wish to|i hope to|i plan to",
    "start": "(?:^|[\ue010?,:(–—-](?: )?|\\b(?:and|but|or|while|though|although|yet|so|then|well|honestly) )\\K",
    "softly": r"also|still|currently|equally|even|now|just|really|actually|at (?:the same|this|present)(?: (?:time|stage|moment))?"
    r"|in parallel|seriously|presently|simultaneously|concurrently|likewise|kind of|sort of|kinda|maybe|perhaps|possibly"
    r"|probably|definitely|always|actively|partly|half|already|quite|rather|very|very much|so|similarly|too|as well|yet|well"
    r"|honestly|certainly|additionally|meanwhile|at present|sometimes|often|again|happily|gladly|easily|secretly|ideally"
    r"|just as (?:easily|happily|well)|no less|recently|in addition|additionally|strongly|deeply|mostly|mainly|constantly",
    # work and its places
    "vacancy": r"openings?|vacanc(?:y|ies)",
    "opening": r"jobs?|roles?|positions?|{vacancy}|posts?|opportunit(?:y|ies)|postings?",
    "resume": r"resum[eé]s?|résumé|cv|c\.v\.|curriculum vitae",
    "path": r"options?|possibilit(?:y|ies)|paths?|directions?|avenues?|routes?|fields?|alternatives?|choices?|careers?"
    r"|professions?|lines? of work|kinds? of work|areas?|ideas?|opportunit(?:y|ies)|roads?|ways forward|tracks?",
    "area": r"departments?|teams?|areas?|fields?|functions?|divisions?|directions?|paths?|careers?|units?"
    r"|(?:kinds?|sorts?|types?|lines?) of (?:work|jobs?|roles?|positions?|career)|work|occupations?|professions?",
    "counsel": r"advice|suggestions?|ideas?|thoughts|opinions?|views?|input|feedback|perspective|guidance|counsel|insights?"
    r"|judge?ment|tips|impressions?|recommendations?|two cents|steer|pointers|wisdom|take on|honest view|take|hints?",
    "me": r"me|myself|my (?:profile|skills?|background|experience|talents?|strengths?|qualifications?|{resume}|abilities)"
    r"|(?:someone|somebody|a person|people|anyone|anybody|a candidate|a guy|a woman|a man) (?:like me|with (?:my|a|this))",
}


def _spelled() -> dict[str, str]:
    spelled: dict[str, str] = {}
    for name, piece in _PIECES.items():
        for known, text in spelled.items():
            piece = piece.replace("{" + known + "}", text)
        spelled[name] = f"(?:{piece})"
    return spelled


LEXICON: dict[str, str] = _spelled()
