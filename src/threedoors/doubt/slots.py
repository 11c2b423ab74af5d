"""Whether a text addresses a name or only mentions it: what stands before and after it in its clause.

Addressed is who is greeted, whom one wants to work for, whose job is asked for, and to whom "you" is said. Mentioned is
the past, where something was learned, who else does it, a client, a tool.
"""

from __future__ import annotations

from itertools import pairwise

from threedoors.doubt.capitals import Run, is_kind, is_place, is_school, is_tool, looks_like_a_company
from threedoors.doubt.heads import is_head
from threedoors.doubt.walk import FAR, JOINTS, WISHES, Walk, Word, is_past, is_wished

_THE = frozenset("the a an all our my this our beautiful dear".split())
_TO_WORK = frozenset("at for with to of in on into within inside by behind near under until round".split())
_SERVED = frozenset(
    """join joining rejoin serve serving help helping support supporting strengthen represent representing assist
    benefit choose chose choosing prefer joins trust admire admired follow followed""".split()
)
"""What is wished to be done for somebody, without a small word between."""
_JOBS = frozenset(
    """role position job opening vacancy post posting opportunity place spot seat career future internship chair desk
    application candidacy applying apply applied work working team member part interview hired employed
    advertised listing advert ad vacancies positions""".split()
)
_POSTS = frozenset("role position job opening vacancy post posting opportunity spot shift".split())
_BEHIND = frozenset(
    """experience time years year months month degree diploma certificate training trained internship thesis colleagues
    colleague manager boss contract account accounts clients client customer tour course courses season seasons
    shift winters studies days background shares friend friends cousin brother sister wife husband uncle aunt
    roommate neighbour neighbor son daughter mother father job-share record records""".split()
)
"""What binds a name to the past, or to somebody else, when it stands right before "at", "with" or "of" it."""
_OTHERS = frozenset(
    """competitor competitors rival rivals suppliers vendor former previous ex-colleague compared comparing than unlike
    versus vs against instead rather previously formerly presently currently ago freelancer besides degree
    diploma licentiate thesis graduated graduate studied studying certified certificate certification""".split()
)
_KEPT = frozenset("clients customers accounts account records patients".split())
_KEEPS = frozenset("serve help support do keep run manage handle tend".split())
_KIN = frozenset(
    """friend cousin brother sister wife husband uncle aunt roommate neighbour neighbor son daughter nephew niece
    grandmother grandfather grandpa grandma mentor client supplier subcontractor""".split()
)
"""Who is between the writer and a name."""
_EXPERIENCE = frozenset("work working lead run manage handle teach coach serve am".split())
_LIKED = frozenset(
    """like love admire admired followed drew draws drawn attracted attracts impressed impresses inspired inspires
    interest interested excites excited convinced convinces appeals brings brought reason proud why struck
    strikes fascinates loved respect admiration chose picked""".split()
)
_FAME = frozenset("culture name work story reputation products growth mission values ideas history people".split())
_TEAMS = frozenset("team crew family folks recruiters recruiting recruitment hiring hr committee colleagues".split())
_GREETS = frozenset("dear hi hello hey attn attention greetings".split())
_ADVERTS = frozenset("advertisement advert ad advertised posted listing listed posting notice published".split())
_STAYS = frozenset("be start stay come arrive live stop meet anchor out down up over begin".split())
_SPOTS = frozenset("one site plant office branch location house station stop lights depot points weekend ones".split())
_HERE = frozenset(
    "you you'd you're you've your yours y'all yall ye u i'd i'll i want i would i could i can i hope".split()
)
_BE = frozenset("is would are will".split())
_KNOWN = frozenset(
    """followed loved admired watched reckon think find feel visited toured know like see read hear admire watch follow
    believe trust""".split()
)
_TRADES = frozenset(
    "makes sells builds hires trains pays serves ships publishes treats answers employs bakes brews prints designs"
    " deserves".split()
)
"""What hardly anybody but a company does."""
_ON = frozenset(
    """in from because and with on at to where as by for this next before after the i when if since so cause that who
    is are has have would will or but than then again every until always never still you your tonight tomorrow
    today one team crew family folks hr recruiters role position job""".split()
)
_VERBS = frozenset(
    """is are has have does do asks needs still never always deserve deserves will can keeps puts gives makes takes
    knows plays pays sells buys trains lets answers ships meets starts ends people trucks""".split()
)


def is_addressed(walk: Walk, run: Run, ours_named: bool) -> bool:
    """ours_named: the right company is named elsewhere in the text, so that another name needs a surer sign."""
    if _is_greeted(walk, run) or _is_asked_for(walk, run) or (not ours_named and _is_told(walk, run)):
        return True
    if _is_mentioned(walk, run):
        return False
    if run.lone and not _goes_on(walk, run) and _before(walk, run)[0] not in _SERVED:
        return False
    return _is_wanted(walk, run, ours_named) or (
        not ours_named and (_stands_for_ours(walk, run) or _is_begun(walk, run))
    )


def _is_begun(walk: Walk, run: Run) -> bool:
    """As in "I can start at Brightwell on Monday"."""
    before = _before(walk, run)
    begins = before[0] in ("at", "with") and before[1] in ("start", "begin", "starting", "beginning")
    return begins and is_wished(walk, run.one) and not is_place(run.name) and not is_tool(run.name)


def is_small_wanted(walk: Walk, run: Run) -> bool:
    """The same for a name without capitals, in a text that never names the right company.

    Such texts have few stops, so the clause begins where the writer last says "i".
    """
    before = _before(walk, run)
    near = walk.before(run.one, 20)
    begin = next((at for at, each in enumerate(near) if each.said in _I), len(near))
    clause = near[: begin + 1][::-1]
    held = is_past(clause) or _is_held(clause) or (_KIN | _BEHIND | _DENIED) & set(before[:8])
    joined = before[0] in ("at", "for", "join", "joining") or (before[0] == "to" and before[1] == "come")
    worked = before[0] == "with" and (before[1] in ("work", "working", "be", "start") or is_head(before[1]))
    wished = any(each.said in WISHES for each in clause) or before[:2] == ["to", "come"]
    if walk.said(run.two) in _POSTS:
        return False  # "for the intensive care position"
    return wished and not held and (joined or worked) and not is_tool(run.name)


_DENIED = frozenset("never not no don't dont swap trade change leave leaving".split())
_I = frozenset("i i'm i've ive im i'd id i'll ill we".split())


def heads_the_letter(walk: Walk, run: Run, text: str) -> bool:
    """Whether a name stands on a line of its own above the greeting, or in the line of the subject."""
    greeting = next((one for one, _ in walk.sentences[:16] if walk.said(one) in _OPENS and one), 0)
    if run.one >= greeting or not looks_like_a_company(run.name):
        return False
    line = text[text.rfind("\n", 0, run.span.start) + 1 : (text + "\n").index("\n", run.span.end)]
    subject = line.casefold().startswith(("re:", "re ", "subject", "sub:", "application", "attn", "to:"))
    return line.strip(" ,.;") == run.name or subject


_OPENS = _GREETS | {"respected", "good", "to", "esteemed", "madam", "sir"}


def _before(walk: Walk, run: Run) -> list[str]:
    """The words before the name in its clause, the nearest first, without its article."""
    said = [each.said for each in walk.before(run.one) if each.said not in (".", "st")]
    if said and said[-1] in JOINTS:
        said = said[:-1]
    while said and said[0] in _THE and (len(said) < 2 or said[0] != "my"):
        said = said[1:]
    return [*said, "", "", "", ""]


def _is_greeted(walk: Walk, run: Run) -> bool:
    """As in "Dear Brightwell team", "To the people at Brightwell:"."""
    sentence = walk.sentence(run.one)
    opening = [each.said for each in sentence[:2]]
    near = sentence[0].start + 60 > run.span.start and run.span.start - walk.words[0].start < 700
    if not near or is_past(walk.clause(run.one)):
        return False
    after = [each.said for each in walk.after(run.two - 1, 3)]
    if opening[0] in _GREETS or opening[:1] == ["to"]:
        teamed = any(said in _TEAMS for said in after) or _named_team_before(walk, run)
        return teamed or (looks_like_a_company(run.name) and after[:1] in ([","], [":"], []))
    return False


def _named_team_before(walk: Walk, run: Run) -> bool:
    before = [each.said for each in walk.before(run.one)]
    return any(said in ("at", "of", "from") for said in before[:2]) and any(said in _TEAMS for said in before)


_SEEN_JOBS = frozenset("saw seen read found noticed applied heard wanted dreamed".split())


_FOUND = frozenset("saw noticed applied found read advertised posted".split())
_SUITED = frozenset("candidate fit qualified suited suitable".split())
_ANOTHER = _OTHERS | frozenset("also yours until another other had held left turned offered when from".split())


def _is_asked_for(walk: Walk, run: Run) -> bool:
    """Whether a word for a job binds it, and none for the past: "the opening at Brightwell"."""
    before = _before(walk, run)
    advert = before[0] in ("in", "on") and before[1] in _ADVERTS
    if before[0] not in ("at", "with", "in", "within", "for", "to") or advert:
        return False
    reach = [said for said in before[1:9] if said]
    if _is_place_among(walk, run, reach):
        return True
    if not any(said in _JOBS - {"work", "working", "place", "part", "seat", "desk"} for said in reach):
        return False
    words = {each.said for each in walk.clause(run.one)}
    mine = "my" in reach and not words & {"application", "candidacy", "future", "career"}
    if {"i've", "hold"} & words and not words & _SEEN_JOBS:
        return False
    told = is_past(_near(walk, run)) and not words & (_FOUND | {"see"})
    wished = is_wished(walk, run.one) or words & (_SUITED | _FOUND)
    return bool(wished) and not mine and not told and not words & _ANOTHER


def _is_place_among(walk: Walk, run: Run, reach: list[str]) -> bool:
    """As in "a place in the Brightwell family"."""
    after = [each.said for each in walk.after(run.two - 1, 1)]
    among = {"place", "part", "member", "spot"} & set(reach[:3]) and after and after[0] in _TEAMS
    return bool(among) and not is_past(_near(walk, run))


_TELLS = frozenset("told wrote promised assured said mentioned explained informed emailed phoned called sent".split())
_LEFT = frozenset("left leaving former previous last old when while worked working clients customers employer".split())


def _is_told(walk: Walk, run: Run) -> bool:
    """As in "as I told Brightwell last week", "I sent my application to Brightwell in March"."""
    before = _before(walk, run)
    said = {each.said for each in walk.clause(run.one)} | {each.said for each in walk.after(run.two - 1, 2)}
    to = before[0] in ("to", "with", "at")
    told = before[0] in _TELLS or (to and before[1] in _TELLS)
    if told and "i" in before[:4] and "as" in before[:5]:
        return not said & (_LEFT - {"last"})
    sent = to and "application" in before[1:3] and "my" in before[1:5] and {"sent", "made", "wrote"} & set(before)
    return bool(sent) and not said & _LEFT


def _is_introduced(walk: Walk, run: Run, before: list[str]) -> bool:
    """As in "my name is Linh"."""
    last = walk.said(run.one - 1)
    return last in ("i'm", "am") or (last in ("is", ":") and "name" in before)


def _is_one_more(walk: Walk, run: Run) -> bool:
    """As in "I have one other interview, at Brightwell"."""
    return any(each.said in ("other", "another") for each in walk.sentence(run.one) if each.start < run.span.start)


def _is_mentioned(walk: Walk, run: Run) -> bool:
    """The past, somebody else, a comparison, a tool."""
    clause = walk.clause(run.one)
    before = _before(walk, run)
    words = [each.said for each in clause]
    if before[0] == "like" and before[-5] in ("nobody", "nothing", "none"):
        return False
    if "than" in before and {"no", "nowhere", "nothing"} & set(before):
        return False
    if _is_introduced(walk, run, before) or _is_one_more(walk, run) or _is_met_at(walk, run):
        return True
    if any(said in _OTHERS for said in words) or _KIN & set(before) or {"years", "months"} & set(before):
        return True
    if before[0] in ("from", "via", "like", "than", "beyond", "named", "ask", "call", "ring"):
        return before[:2] not in (["from", "hear"], ["from", "hearing"], ["like", "i"], ["like", "we"])
    if before[0] in ("as", "at", "with", "by", "in", "for", "of") and before[1] in ("as", "like", "did", *_BEHIND):
        return not (before[1] in _KEPT and _KEEPS & set(words) and not {"i've", "have", "had"} & set(words))
    if before[0] in ("in", "on") and _ADVERTS & set(before[1:4]):
        return True
    if (
        walk.said(run.one - 1) in ("a", "an")
        or before[0] in ("my", "our")
        or (before[1] in ("my", "our") and before[0] in ("last", "first", "old", "current"))
    ):
        return True
    if before[0] in ("with", "in", "by", "on", "using", "via", "use", "used", "uses") and is_tool(run.name):
        return True
    return is_past(_near(walk, run)) or _is_held(clause) or _goes_on_from_past(walk, run)


_SITES = frozenset(
    "cafe café bar restaurant hall park library pool hotel station cafeteria market lobby mall gym pub".split()
)


def _is_met_at(walk: Walk, run: Run) -> bool:
    """As in "we could meet at the Harbor Point cafe"."""
    words = {each.said for each in walk.clause(run.one)}
    after = [each.said for each in walk.after(run.two - 1, 1)]
    return bool({"meet", "met", "lunch"} & words) and bool(after) and after[0] in _SITES


def _goes_on_from_past(walk: Walk, run: Run) -> bool:
    """As in "I learned Python and Tableau at Brightwell": no verb of its own since "and"."""
    number = walk.words[run.one].clause
    begin = walk.clauses[number][0]
    if number == 0 or walk.said(begin) not in ("and", "or", ",") or not walk.words[begin + 1].capital:
        return False
    before = walk.clause(begin - 1)
    return walk.words[begin - 1].sentence == walk.words[begin].sentence and is_past(before)


def _near(walk: Walk, run: Run) -> tuple[Word, ...]:
    """The clause from where the writer last says "i" not far before, up to two words behind the name."""
    begin, end = walk.clauses[walk.words[run.one].clause]
    begin = max(begin, run.one - FAR)
    subject = next((at for at in range(run.one - 1, begin, -1) if walk.words[at].said in _I), begin)
    return walk.words[subject : min(end, run.two + 2)]


def _is_held(clause: tuple[Word, ...]) -> bool:
    """As in "I work at Brightwell", "where I lead the shift": what one has now."""
    words = [each.said for each in clause]
    if "where" in words[:1] and "i" in words and not {"want", "would", "hope", "belong"} & set(words):
        return True
    return any(
        one in ("i", "i'm", "am") and two in _EXPERIENCE and not (one == "i" and two == "am")
        for one, two in pairwise(words)
    ) and not ({"want", "hope", "would", "wish", "will", "keen", "to"} & set(words))


def _is_wanted(walk: Walk, run: Run, ours_named: bool) -> bool:
    """Whether the sentence wants to be there, or speaks to it as to its reader."""
    before, words = _before(walk, run), {each.said for each in walk.clause(run.one)}
    after = [*(each.said for each in walk.after(run.two - 1, 5)), "", "", ""]
    if _fronted(walk, run, before, after) or (not before[0] and _is_my_place(run, after)):
        return True
    if _is_praised(walk, run, before, after):
        return True
    if run.lone and not before[0]:
        return False
    if _is_your_place(walk, run, before) or before[0] in ("like", "than") or before[:2] == ["me", "give"]:
        return True
    if not is_wished(walk, run.one):
        near = before[0] in ("about", "to", "by", "in", "for") or (before[0] in _LIKED and not ours_named)
        if before[0] == "of" and before[1] in _FAME and not ours_named:
            return bool(words & _LIKED)
        return near and _is_liked(before, set(before[:5]))
    if before[0] in _SERVED or before[1] in ("join", "serve"):
        return True
    if before[0] in _REACHED and run.lone:
        return _is_reached(before, words, ours_named)
    return not _is_spared(walk, run, before, words) and _is_wished_for(walk, run, before, words, ours_named)


_REACHED = frozenset("to in near by behind under round until inside into".split())
_GIVEN = frozenset("give bring offer yes dedicate promise".split())
_BOUND = _JOBS | {
    "contribute",
    "contributing",
    "addition",
    "asset",
    "contribution",
    "belong",
    "loyal",
    "apply",
    "work",
    "believe",
}


def _is_reached(before: list[str], words: set[str], ours_named: bool) -> bool:
    """A name of one word after "to" or "in" is a town, unless one works there or gives it something."""
    if before[0] == "to" and "come" in words and "can" not in words:
        return not ours_named
    given = before[1] in _GIVEN or bool(_GIVEN & set(before[1:6]) and "my" in before[1:6])
    return before[1] in _BOUND or (before[0] == "to" and given and not ours_named)


def _is_spared(walk: Walk, run: Run, before: list[str], words: set[str]) -> bool:
    """A town, a site, a set of initials, a course: things that a wish may name."""
    if before[0] == "on" and not walk.words[run.two - 1].owns:
        return True
    if before[0] == "at" and run.lone and (set(before[1:3]) & _STAYS or before[1] in _SPOTS):
        return True
    if run.name.isupper() and len(run.name) < 5:
        return before[0] not in ("at", "for", "with") or before[1] not in _JOBS | {"start", "be"}
    return is_school(run.name) and bool(words & {"finish", "complete", "degree", "class", "course", "semester"})


def _is_wished_for(walk: Walk, run: Run, before: list[str], words: set[str], ours_named: bool) -> bool:
    teamed = walk.after(run.two - 1, 1)[:1] and walk.after(run.two - 1, 1)[0].said in _TEAMS
    if before[0] in _TO_WORK or before[0] == "about" or walk.words[run.two - 1].owns or teamed:
        return not (ours_named and run.lone and before[0] in ("with", "in", "to", "on", "by") and not _is_sure(words))
    return _is_liked(before, words) and not ours_named


def _is_sure(words: set[str]) -> bool:
    return bool(words & (_JOBS | {"join", "start", "begin", "grow", "stay"}))


def _is_liked(before: list[str], words: set[str]) -> bool:
    return bool(words & _LIKED) or before[0] in _LIKED


def _fronted(walk: Walk, run: Run, before: list[str], after: list[str]) -> bool:
    """As in "At Brightwell, you let the customer hold the pan", "At Brightwell I would call first"."""
    if before[0] not in ("at", "with", "in", "for") or any(before[1:4]):
        return False
    follows = after[1:] if after[0] == "," else after
    return follows[0] in _HERE - {"i"} or (
        follows[0] == "i" and follows[1] in ("would", "could", "want", "hope", "can", "will")
    )


def _is_my_place(run: Run, after: list[str]) -> bool:
    """As in "Brightwell is where I want to be", "is the right place for me"."""
    if (after[0] in _CHOOSES and "me" in after[1:3]) or after[:2] in (["and", "i"], ["for", "me"]):
        return True
    if after[0] not in _BE:
        return False
    return after[1:3] == ["where", "i"] or bool(_HOUSES & set(after[2:4]))


def _is_praised(walk: Walk, run: Run, before: list[str], after: list[str]) -> bool:
    """As in "Brightwell's values match my own", "the culture at Brightwell is what I look for"."""
    mine = {"my", "me", "i"} & set(after)
    if not before[0]:
        owned = walk.words[run.two - 1].owns and after[0] in _FAME
        return bool(mine) and (owned or after[:2] in (["would", "benefit"], ["will", "benefit"], ["would", "gain"]))
    return (
        before[0] in ("at", "of")
        and before[1] in _FAME
        and after[0] in _BE
        and bool({"what", "why", "where"} & set(after))
    )


_CHOOSES = frozenset("trusts lets takes hires gives needs wants chooses calls has accepts will would".split())
_HOUSES = frozenset("place choice home company firm one house school shop team employer".split())


def _is_your_place(walk: Walk, run: Run, before: list[str]) -> bool:
    """As in "I have read that you lead the type team at Brightwell"."""
    said = [each.said for each in walk.before(run.one)]
    spoken = ("you" in said and _HOLDS & set(said)) or ("your" in before[1:4] and (not run.lone or before[1] in _FAME))
    return before[0] in ("at", "for") and bool(spoken) and "i" not in said


_HOLDS = frozenset("lead run work manage head teach serve direct working leading running belong".split())


def _goes_on(walk: Walk, run: Run) -> bool:
    """Whether a name of one word stands for itself: "at the Brandywine pools" goes on with its own noun."""
    after = [each.said for each in walk.after(run.two - 1, 1)]
    return not after or walk.words[run.two - 1].owns or not after[0][0].isalnum() or after[0] in _ON


def _stands_for_ours(walk: Walk, run: Run) -> bool:
    """Whether a text that never names the right company speaks of this one as if it were."""
    before, clause = _before(walk, run), walk.clause(run.one)
    words = {each.said for each in clause}
    after = [each.said for each in walk.after(run.two - 1, 3)] + ["", ""]
    if words & {"you", "your", "yours", "but", "yall", "ye"} or is_tool(run.name) or is_place(run.name):
        return False
    if (run.name.isupper() and len(run.name) < 5) or (
        "i" in before and not words & _KNOWN and not is_wished(walk, run.one)
    ):
        return False
    company = looks_like_a_company(run.name) or is_kind(after[0])
    subject = not before[0] and (after[0] in _VERBS or (after[0].endswith("s") and len(after[0]) > 3))
    if subject:
        return not run.lone or company or after[0] in _TRADES or after[:2] == ["is", "hiring"]
    if run.lone and not company:
        return False
    if before[0] in ("in", "on", "by", "near", "through", "over", "using", "use", "and", "or", "&", "both", "between"):
        return company and before[0] in ("in", "by")
    return bool(before[0]) or walk.words[run.two - 1].owns
