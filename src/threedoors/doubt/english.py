"""What the listening model knows of English before it has heard a word: senses of words, and what a question is after.

Another language is another such table beside its own weights. A word has one sense; the senses are ours, written for
what a seeker may say of a job, of themself and of others.
"""

from __future__ import annotations

import re

SENSES: dict[str, str] = {
    "WANT": """
        want wants wanted wanting wish wishes wished love loves loved like likes enjoy enjoys prefer prefers hope
        hopes hoping desire eager keen excited thrilled glad happy dream aim intend plan mean wanna gonna choose chose
        chosen choice pick picked decided settled sure certain set
    """,
    "DOUBTING": """
        maybe perhaps possibly probably might may guess suppose supposedly presumably somewhat fairly hopefully kinda
        sorta kind sort potentially arguably conceivably likely doubt unsure uncertain dunno wonder wondering reckon
        imagine think seems seem appears tentatively theoretically
    """,
    "NOT": """
        not never no nothing none nor neither hardly barely cannot can't don't won't isn't wasn't didn't doesn't
        haven't couldn't wouldn't ain't aint dont cant wont isnt nobody nowhere without lack lacking
    """,
    "ABLE": """
        can able good strong skilled qualified fit suited suit right capable ready best great expert confident trained
        certified know knows
    """,
    "POOR": """
        bad poor weak weakness struggle struggled struggles slow shy nervous anxious clumsy forget forgetful mess
        messy lousy terrible awful worst worse hopeless useless fail failed failure failing mistake mistakes dumb
        stupid rusty scared afraid average mediocre inexperienced underqualified unqualified amateur beginner novice
        bare rubbish disaster lost behind outdated old sorry apologise apologize lucky fraud impostor mere merely only
        limited modest unworthy least
    """,
    "JOB": """
        job jobs work role roles position positions post posts career careers field fields profession trade opening
        openings vacancy vacancies place spot slot gig employment occupation
    """,
    "ANY": """
        any anything anywhere anyone whatever whichever wherever everything all open flexible everywhere choosy fussy
        picky fussed matter matters regardless either
    """,
    "FORNOW": """
        until till now meanwhile temporary temporarily interim gap stopgap filler placeholder stepping stone
        springboard ladder rung launchpad bridge door foot eventually someday later ultimately moment summer winter
        season short while afterwards then
    """,
    "TIME": "year years month months week weeks day days spring autumn june july september next",
    "GO": """
        leave leaves leaving quit quits gone going go goes move moving out exit away off switch transfer jump return
        back
    """,
    "MONEY": """
        money pay pays paid salary wage wages rent bills bill debt debts mortgage loan loans insurance benefits
        pension cash dollars income earn afford raise bonus bonuses cheque check paycheck savings hours commute drive
        remote holiday holidays vacation parking discount perks visa permit health dental schedule bus
    """,
    "HOME": """
        kids kid children child wife husband mother mom dad father family baby daughter son house home parents partner
        school divorce
    """,
    "BOSS": """
        boss bosses manager managers supervisor foreman chief management owner owners director leadership colleagues
        coworkers team they them company firm employer he she people staff
    """,
    "BLAME": """
        stupid idiot idiots idiotic toxic incompetent incompetence unfair liar liars lied lie lies crook crooks thief
        nightmare circus joke clown clowns snake snakes yelled screamed shouted shouting bully bullied cheap greedy
        crazy insane clueless disrespectful corrupt dishonest horrible hated hate sick rude drunk petty jealous stole
        chaos blame blamed micromanaged disorganised disorganized shambles politics backstabbing ungrateful cheated
        ruined
    """,
    "SEEKSELF": """
        myself purpose meaning calling passion path identity soul journey discover discovering finding find figure
        figuring explore exploring searching search drifting drift wandering crossroads lost meant born universe
        therapy therapist healing clarity direction grow truly really life spirit heart
    """,
    "ASKS": """
        could please refer recommend introduce introduction referral hire hiring resume cv interview forward vouch
        word pull strings hook consider considered apply application candidate candidacy inside
    """,
    "OTHER": """
        other others another else alternative alternatives option options also too both elsewhere different instead
        plus besides parallel meantime backup
    """,
    "ME": "i i'm im i'd id i've ive i'll ill me my mine we",
    "YOU": "you your you're youre yours yall ye ya you'd you've",
    "LEARNFROM": """
        learn learning study studying degree master's masters phd exam licence license experience cv resume course
        university college training reference references portfolio contacts
    """,
    "YES": "yes yeah yep absolutely definitely surely certainly here this",
    "BE": "be is am are was were been being become becoming",
    "DID": """
        built ran led made sold wrote taught cut raised fixed trained kept served managed closed opened designed
        shipped drove cooked planned moved won counted handled cleaned painted welded saved
    """,
}
SENSE_OF: dict[str, str] = {word: sense for sense in reversed(SENSES) for word in SENSES[sense].split()}

YES = r"""\b(?:i (?:really |do |truly |very much )?(?:want (?:this|the|that|your|to (?!know|ask|thank))|accept|take it
    |choose (?:this|you)|would (?:love|like) (?:to (?!know|ask|thank|hear)|this|the))|i'd (?:really
    |truly)? ?(?:love|like) (?:to (?!know|ask|thank|hear)|this|the)|i'll take it|i will take it|count me in|i'm in
    |i say yes|sign me up|my answer is yes)\b"""
"""A plain yes to the job."""

_AFTER: dict[str, str] = {
    "us": r"why (?:us|here|this (?:company|firm|place)|our)\b|choose us|attracts? you|know about us",
    "why": r"\bwhy\b|what (?:draws|brings|attracts|drew|interests|made)|how come",
    "yes": r"do you want|would you|want (?:the|this) job|take (?:it|the|this)|interested|accept|still want|say yes"
    r"|join us|is this the|are you (?:in|ready|sure|serious)|offered|if we",
    "else": r"what else|other (?:jobs|roles|positions|offers|plans|options|companies)|consider|elsewhere|irons",
    "later": r"five years|years from now|in \w+ years|future|plan|goal|ambition|stay|long",
    "left": r"leav|left|last (?:job|boss|employer|place|manager)|previous|current|old|former|get on|happened",
    "weak": r"weak|fail|improve|struggle|hard(?:est)?|worst|difficult",
    "able": r"hire you|should (?:we|i)|choose you|right (?:person|for)|can you|best candidate|good (?:fit|at)|qualif"
    r"|handle",
    "pay": r"salary|pay|money|hours|benefits|expect|start|notice",
    "self": r"yourself|about you|who are you|introduce",
    "which": r"which|what (?:are you looking|position|role|job|kind|sort|do you want)|dream|passion|ideal",
}
_QUESTIONS = {name: re.compile(pattern) for name, pattern in _AFTER.items()}


def question_kinds(question: str) -> list[str]:
    """What a question is after: "why us" asks for a reason and for us."""
    asked = question.lower()
    return [name for name, pattern in _QUESTIONS.items() if pattern.search(asked)] or ["other"]


_ASKS_YES = re.compile(
    r"""\b(?:want\ (?:this|it|the|that|my|to\ (?:work|join|do|run|lead|come|sail|teach|drive|coach|be|take))
        |take\ (?:it|this|the)|accept|join(?:ing)?\ us|come\ to\ us|count\ on\ you|commit|you\ in\b|you\ up\ for
        |interested\ in\ (?:the|this)|how\ (?:interested|keen|badly)|say\ yes|do\ you\ say|would\ you\ say|first\ choice
        |right\ (?:job|place|one)\ for\ you|(?:job|one|place|what)\ you\ want\b|go\ ahead|shake\ on|your\ answer
        |if\ we\ (?:call|offer|made|make|rang|ring|said)|if\ offered|relocate|move\ (?:here|for)|for\ us\?
        |yourself\ here|you\ sure|with\ us\b|want\ or\ not|where\ (?:does\ this|do\ we|are\ we))""",
    re.VERBOSE,
)
_ASKS_MORE = re.compile(
    r"\A\W*(?:so |and |well )*"
    r"(?:why|which|what (?:would|do you (?!say)|job|career|kind)|how (?!interested|keen|badly)|when)"
)


def asks_for_yes(question: str) -> bool:
    """Whether a question is there to hear a yes: "would you take it?", and not "why do you want it?"."""
    asked = question.lower()
    return _ASKS_YES.search(asked) is not None and not _ASKS_MORE.match(asked)
