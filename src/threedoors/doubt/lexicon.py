"""The small words that rules are written with. English; another language is another such table.

A piece may use the pieces written above it. `{in}` is any character of the same sentence, `{w}` a word with what may
cling to it, unless it says no.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache


def _after(*ways: str) -> str:
    """The beginning of a text, or right after one of these; each has one width."""
    return f"(?:^|{'|'.join(f'(?<={way})' for way in ways)})"


_PIECES: dict[str, str] = {
    "in": "[^\ue010?]",
    "not": r"""(?:not(?! (?:only|just|merely|least|to mention))|never|no(?! less)|nor|neither|nobody|hardly|cannot
        |[a-z]{2,6}n't)\b""",
    "w": "(?!{not})[\\w'&/.\ue001\ue002\ue003-]+,?",
    "target": "\ue001{1,200}+",
    "rival": "\ue002{1,200}+",
    "kind": "[\ue001\ue002\ue003]{1,200}+",
    # who speaks
    "am": r"i'm|i am|im|i've been|i have been|i'll be|we're|we are|i am being",
    "would": r"""i'd|i would|i could|i can|i might|i may|i'll|i will|i shall|i should|i want to|i wish to
        |i hope to|i plan to""",
    "start": _after(
        *(f"[\ue010?,:(–—-]{blanks}" for blanks in ("", " ", "  ", "   ")),
        *(rf"\b{word} " for word in "and but or while though although yet so then well honestly".split()),
    ),
    "softly": r"""also|still|currently|equally|even|now|just|really|actually|at (?:the same|this
        |present)(?: (?:time|stage|moment))?|in parallel|seriously|presently|simultaneously|concurrently|likewise
        |kind of|sort of|kinda|maybe|perhaps|possibly|probably|definitely|always|actively|partly|half|already|quite
        |rather|very|very much|so|similarly|too|as well|yet|well|honestly|certainly|additionally|meanwhile
        |at present|sometimes|often|again|happily|gladly|easily|secretly|ideally|just as (?:easily|happily|well)
        |no less|recently|in addition|additionally|strongly|deeply|mostly|mainly|constantly""",
    # work and its places
    "vacancy": r"openings?|vacanc(?:y|ies)",
    "opening": r"jobs?|roles?|positions?|{vacancy}|posts?|opportunit(?:y|ies)|postings?",
    "resume": r"resum[eé]s?|résumé|cv|c\.v\.|curriculum vitae",
    "path": r"""options?|possibilit(?:y|ies)|paths?|directions?|avenues?|routes?|fields?|alternatives?|choices?
        |careers?|professions?|lines? of work|kinds? of work|areas?|ideas?|opportunit(?:y|ies)|roads?|ways forward
        |tracks?""",
    "area": r"""departments?|teams?|areas?|fields?|functions?|divisions?|directions?|paths?|careers?|units?
        |(?:kinds?|sorts?|types?|lines?) of (?:work|jobs?|roles?|positions?|career)|work|occupations?|professions?""",
    "counsel": r"""advice|suggestions?|ideas?|thoughts|opinions?|views?|input|feedback|perspective|guidance
        |counsel|insights?|judge?ment|tips|impressions?|recommendations?|two cents|steer|pointers|wisdom|take on
        |honest view|take|hints?""",
    "me": r"""me|myself|my (?:profile|skills?|background|experience|talents?|strengths?|qualifications?|{resume}
        |abilities)|(?:someone|somebody|a person|people|anyone|anybody|a candidate|a guy|a woman|a man) (?:like me
        |with (?:my|a|this))""",
    # how a wish goes on
    "to_work": r"""be|become|work|go|get|move|do|try|return|switch|pursue|start|study|train|retrain|take|change
        |enter|join|find|apply|give|open|see|look|transition|pivot|teach|run|a|an|the|my|some|other|another|any|both
        |either|different|several|roles?|jobs?|positions?|posts?|work|careers?|something|firms?|companies|something
        |[\ue001-\ue003]+""",
    "g": r"""(?:(?!(?:because|how|when|while|where|why|who|which|that|if|so|but|until|after|before|since|what|not
        |no|against|instead|his|her|their|your|our|bachelor|bachelor's|bachelors|master|masters|certificat\w+
        |certified|diploma|licen[cs]\w+|major|minor|knowledge|experience|skills?
        |degree)\b)(?!to (?!(?:{to_work})))(?!(?!(?:work|go|mov|becom|be|gett|do|start|chang|switch|return|train
        |retrain|try|someth|anyth|study|tak|open|runn|teach|be|find)ing\b)[a-z]{2,}ing\b){w} ){0,8}?""",
    "soft": r"(?:(?:{softly}|in the process of),? ){0,3}",
    # what one is doing, does or would do about another kind of work
    "doing": r"""(?:considering|wondering|contemplating|weighing(?: up)?|thinking (?:about|of|on|to)
        |dreaming (?:about|of)
        |exploring|looking|applying|interviewing|interested|interesting|drawn|open|tempted|curious|toying|flirting
        |playing with|leaning|pursuing|investigating|seeking|searching|trying|keen (?:on|to)|eyeing|aiming|hoping
        |planning (?:to|on|for|a)|preparing (?:to|for)|training (?:to|as|for)|retraining|studying (?:to|for)
        |going for|intending|giving|minded|attracted|put in for|auditioning|learning|passionate|fascinated
        |considered for|in the running|keeping|flexible|undecided
        |torn|split|balancing|entertaining|awaiting|waiting to hear|in two minds
        |half minded|teaching myself|enrolled|signed up|fond of|equally happy)""",
    "unsaid": r"""(?:considering|contemplating|weighing(?: up)?|thinking (?:about|of)|dreaming (?:about|of)
        |exploring|looking (?:at|into|for)|applying (?:to|for)|interested in|open to|tempted by|curious about
        |toying with|pursuing|torn between|undecided)""",
    "do": r"""(?:look|search|seek|apply|think|hesitate|consider|dream|want|wish|hope|try|prefer|contemplate|pursue
        |welcome|intend|plan|aim|have (?:an? )?(?:{w} )?(?:interest|eye)|see myself|see a future|picture myself|like
        |love|enjoy|audition|freelance|go for|keep(?:ing)? thinking|toy|play with|continue to (?:seek|look|apply
        |audition|entertain|consider))""",
    "could": r"""(?:see myself|picture myself|imagine|be|work|go|become|take|accept|end up|try|welcome|love|like
        |enjoy|consider|return|retrain|train|pursue|move|switch|change|opt|settle|prefer|jump|do|give|study|apply
        |start|open|entertain|decide|choose|get|find|look|seek|turn|entertain)""",
    # this work, and how it is put beside others
    "this": r"""(?:{target}(?: (?:work|jobs?|role|position|career))?|this(?: (?:job|role|work|position|one|post))?
        |it|the (?:role|job|position|post)|your (?:role|job|opening|position|company|vacancy)|that|here)""",
    "several": r"(?:(?:a few|several|two|three|four|some|many|various|a couple|a number|the|my|our) )",
    "undecided": r"""(?:(?:haven't|have not|hasn't|not yet|yet to|have yet to|did not|didn't|don't|do not|can't
        |cannot|couldn't|am not|i'm not|not) (?:{softly} ){0,2}(?:decided?|chosen?|choose|made up my mind
        |made my mind up|make my mind up
        |make up my mind|know|settled?|sure|certain|clear|worked out|figured out|come to a decision|committed)
        |undecided|unsure|uncertain|(?:still |just )?(?:figuring|working|finding) (?:out|that out|it out|this out)
        |no idea
        |in two minds|must decide|need to decide|to be decided|life will show|i will see\b|we'll see|i see\Z)""",
    "fails": r"""(?:(?:doesn't|does not|didn't|don't|do not|won't|not|fails? to|should not) (?:{w} ){0,2}?(?:work
        |pan|come|go|materialise|materialize|happen|succeed|get|secure|offered|hired|want|take|be offered)
        |falls? through|fails?|unavailable|unsuccessful|comes to nothing|is gone|says? no|turn me down|goes? wrong
        |if not)""",
    "heart": r"""(?:heart|passion|dream|calling|love|interest|ambition|vocation|true self|soul|preference|goal|aim
        |wish|first choice)""",
    "maybe": r"""(?:maybe |perhaps |possibly |rather |even |else |also |just |in |like |as |a |an |to (?:be|do
        |go (?:to|into)) (?:an? )?|the |again |work in |go (?:to|into) )""",
    "other_work": r"""(?:(?:completely|totally|entirely|very|quite|several|many|various|some|any|a few
        |a)? ?(?:other|different|another|alternative|further) (?:{w} ){0,2}?(?:{path}|jobs?|roles?|positions?
        |sectors?|industr(?:y|ies)|things|directions?)(?: in other {area})?
        |something (?:completely |totally |entirely |very |quite )?(?:else|different))""",
    # other employers
    "others": r"""(?:(?:{w} ){0,4}?(?:other|another|different|several|two|three|four|a few|some|competing|rival
        |multiple|various) (?:{w} ){0,2}?(?:compan(?:y|ies)|firms?|employers?|places?|organi[sz]ations?
        |process(?:es)?|roles?|jobs?|positions?|offers?|applications?|interviews?|opportunities|vacancies|openings
        |teams?|clinics?|hospitals?|schools?|shops?)|elsewhere|your competitors?)""",
}


def flat(pattern: str) -> str:
    """The pattern on one line: a line end and the blanks after it are there for the reader only."""
    return re.sub(r"\n\s*", "", pattern)


def _spelled() -> dict[str, str]:
    spelled: dict[str, str] = {}
    for name, piece in _PIECES.items():
        spelled[name] = f"(?:{spell_out(flat(piece), spelled)})"
    return spelled


def spell_out(pattern: str, pieces: Mapping[str, str]) -> str:
    """The pattern with every `{name}` replaced by its piece."""
    for name, piece in pieces.items():
        pattern = pattern.replace("{" + name + "}", piece)
    return pattern


LEXICON: dict[str, str] = _spelled()


_BLANK = re.compile(r"\(\?<[=!](?:\[[^\]]*\]|[^()\[])*\)|\[[^\]]*\]|( )")
"""A blank that may be wider in a text; what looks behind has one width, and in a set a blank is a character."""


def wide(pattern: str) -> str:
    """The pattern with every blank as any run of blanks."""
    return _BLANK.sub(lambda found: "(?: ++)" if found[1] else found[0], pattern)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of this room, made ready when first needed: `{name}` is a piece, one blank any run of blanks.

    Python's own `re` reads them: it is as quick as its rivals on these, makes them ready in a third of the time and
    need not be loaded.
    """
    return exactly(wide(spell_out(flat(pattern), LEXICON)))


@cache
def exactly(pattern: str) -> re.Pattern[str]:
    """A pattern in which every character means itself, ready when first needed."""
    return re.compile(flat(pattern))
