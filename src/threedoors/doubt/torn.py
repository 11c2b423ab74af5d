"""Torn: the words themselves say a divided mind, whatever the other thing is called (divided target).

The neighbours know the other work by its name. These rules need none: "torn between this and the brand side",
"whichever calls first", "a coin toss where I land".
"""

from __future__ import annotations

from threedoors.doubt.breath import CLOSED, DECIDE, divided
from threedoors.doubt.phrases import said

_PAST = r"""\b(?:was|were|had been|used to be|used to) (?:{w} ){0,3}?(?:torn|split|divided|pulled|spread|stuck|caught
        |in two minds|going back and forth|go back and forth)"""
_COIN = r"(?:coin(?:-| )?toss|toss(?:-| )?up|toss of a coin|flip of a coin|flip a coin|toss a coin|luck of the draw)"
_OF_OTHERS = r"\b(?:customers?|clients?|patients?|buyers?|teams?|they|he|she|people|students|the votes?|opinions?)\b"

torn = divided(
    r"""\b(?:i'm|im|i am|i feel|feeling|am|i remain|i find myself|we're|me) (?:{w} ){0,3}?(?:torn|split|divided|pulled
        |spread (?:out|thin|around)|stuck|caught|in two minds)\b(?! (?:muscle|ligament|shift|second))""",
    r"""{start}(?:still |kind of |sort of |rather |a bit )?(?:torn|pulled|split|caught|stuck|divided) between\b""",
    r"""\b(?:torn|pulled|stuck|caught|wavering|swinging|split|divided) between (?:this|it|here|your|that and this
        |the two|two (?:{w} )?(?:{path}|things|worlds|trades|careers|lives))\b""",
    r"""\bi(?:'m|m| am)? (?:{w} ){0,3}?(?:keep |go |goes |going |swing |swinging )(?:going |swinging )?(?:back and forth
        |to and fro|backwards and forwards|from one to the other)\b""",
    r"\bmy (?:heart|head|mind) (?:{w} ){0,3}?(?:in two (?:places|minds|halves)|split|torn|divided|half elsewhere)\b",
    r"\bhalf of me\b|\b(?:one|a) foot in (?:each|both|another|the other)\b",
    r"\bi(?:'m|m| am| stand| find myself)? (?:{w} ){0,3}?at (?:a|the|some) (?:{w} )?(?:crossroads|crossing|fork)\b",
    r"\bi(?:'d| would|'ll)? ?(?:could|can|might|may) (?:{w} )?(?:easily )?go either way\b",
    code="divided_target.torn",
    why="Nobody hires a person who has not decided.",
    message="It tells them that your mind is not made up.",
    instead=DECIDE,
    unless=(_PAST, CLOSED, rf"{_OF_OTHERS} (?:{{w}} ){{0,3}}?(?:torn|split|divided)"),
    trips=(
        said("I'm kind of torn between this and the brand side."),
        said("My heart is in two places still, here and in the wine trade."),
        said("Honestly I go back and forth about it every day."),
    ),
    passes=(
        said("I was torn between this and law until my first sale."),
        said("Our customers are split between two plans, and I speak to both."),
        said("I split my day between the desk and the floor."),
    ),
)

any_of_them = divided(
    r"""\bwhichever (?:one |job |of (?:them|the two) )?(?:{w} ){0,2}?(?:calls?|opens?|comes?|answers?|says?|hires?|gets
        |bites?|offers?|takes|rings?|replies|writes|lands|turns up|works out|pays|happens)\b""",
    r"\bwhoever (?:{w} )?(?:calls|answers|says yes|hires|rings|offers|gets back|takes) (?:me )?(?:back )?first\b",
    rf"\b{_COIN}\b(?={{in}}{{0,60}}\b(?:i|me|i'd|i'll)\b)",
    rf"\b(?:i|me|i'd|i'll)\b{{in}}{{0,60}}?\b{_COIN}\b",
    r"\b(?:one or the other|the one or the other|this or that|one of the two)\b(?={in}{0,60}\b(?:i|i'd|me|for me)\b)",
    r"""\b(?:i'd|i would|i'll|i could|i can|would) (?:{w} ){0,2}?(?:take|accept|do|be happy with|go for|live with
        |be fine with) (?:either|any of them|any of the (?:two|three)|both|whichever)\b""",
    r"\beither (?:one |of (?:them|the two|these) )?(?:would|will) (?:do|suit me|make me happy)\b",
    r"""\b(?:the two|both|all three|them both) (?:{w} )?(?:i )?(?:like|love|want|enjoy)(?:d)? (?:{w} ){0,2}?(?:the same
        |equally|alike|as much)\b|\bequally (?:an applicant|happy|drawn|keen|interested|glad) (?:{w} ){0,2}?(?:to|in|for
        |by|with|either)\b""",
    r"\b(?:have not|haven't|not yet|cannot|can't|couldn't) (?:{w} )?(?:ranked?|rank|choose between|decide between)\b",
    r"""\bi(?:'ve| have)? (?:{w} ){0,2}?appl(?:ied|y|ying) (?:for|to) (?:the )?(?:both|all (?:two|three|four|of them)
        |everything|anything)\b(?! of your| your)""",
    r"\b(?:both|all (?:two|three|four)) (?:considered|in play|on the table|open to me|possible for me)\b",
    code="divided_target.any_of_them",
    why="One of several is not a yes.",
    message="It sounds as if any of several jobs would do.",
    instead=DECIDE,
    unless=(CLOSED, rf"\b(?:for|with|let|ask|help) (?:{{w}} )?{_OF_OTHERS}"),
    negatable=False,
    trips=(
        said("I'm looking at security and also barbering, so whichever one calls first."),
        said("It's a coin toss where I land."),
        said("The two I like the same."),
        said("I would take either."),
    ),
    passes=(
        said("I help the customer choose, and whichever plan they take, I stay in touch."),
        said("Either shift is fine with my family."),
        said("I applied to both of your openings in this team last year and heard how you work."),
    ),
)

as_well = divided(
    r"""\b(?:i'd|i would|i'll|i might|i could) (?:{w} ){0,2}?(?:jump|switch|leave|be gone
        |be off) (?:{w} ){0,3}?(?:in a heartbeat|in a second|tomorrow|at once|straight away|without thinking)\b""",
    r"""\bi(?:'ve| have)? (?:{w} )?(?:been |got )?(?:half(?:-| ))?(?:thinking|dreaming
        |wondering) (?:about|of) (?:{w} ){1,9}?instead\b""",
    r"""\bi(?:'ve| have|'m|m| am)? (?:{w} ){0,3}?(?:an?|another|one|my|the same|a second|the) (?:{w} )?(?:application
        |pitch|resume|cv|letter) (?:{w} ){0,2}?(?:in |out )?(?:for|at|to|with|in) (?:{w} ){1,6}?(?:as well|too|and one
        |in that direction|also)\b""",
    r"""\b(?:prepared|sent|written|filed|put in) (?:an?|another|one|my) (?:second|other|parallel) application
        \b(?! form)""",
    r"""\b(?:i'm|im|i am|i've been) (?:{w} ){0,3}?(?:up for|in for|in the running for|being considered for
        |waiting on|waiting to hear (?:from|about)) (?:an?|another|one) (?:{w} ){0,4}?(?:as well|too|also)\b""",
    code="divided_target.as_well",
    why="They fill this job and want somebody who wants it.",
    message="It tells them that something else would do as well.",
    instead=DECIDE,
    unless=(CLOSED,),
    trips=(
        said("If something came up in your design team I'd jump over in a heartbeat."),
        said("I've been half thinking about hanging it up and selling insurance instead."),
        said("I'm up for a lab job in Galway as well."),
    ),
    passes=(
        said("I would move to Leeds tomorrow for this job."),
        said("I thought about the numbers and called them instead."),
        said("I put in a second application form because the first one was lost."),
    ),
)
