"""Speaking ill: a past or present employer, boss or colleague is judged, or the writer was wronged there (negativity).

What counts is who is spoken of: a system that was a mess, a rude patient and a hard winter are nobody's employer.
"""

from __future__ import annotations

import re
from functools import partial

from threedoors.doubt.lexicon import compiled
from threedoors.doubt.phrases import phrases, said
from threedoors.doubt.reading import Reading
from threedoors.doubt.voices import SPEAKING_ILL
from threedoors.text import Span

_ANYBODY = re.compile(r"(?:they|he|she|nobody|everybody|everyone|no one)\b")
_EMPLOYED = r"""\b(?:(?:my|our|that|the|his|her|ex-|old|last|current|present) ?(?:{w} ){0,2}?(?:boss|manager
    |supervisor|employer|company
    |foreman|director|owners?|principal|job|place|agency|firm|management|shop|store|office|team|district)|management
    |hr|there|left|leaving|quit
    |fired|laid off|raise|promotion|promoted|overtime)\b"""


def _is_anybody(reading: Reading, spot: Span) -> bool:
    """Whether "they" may be anybody: nobody who employs is named, and the question asks after none."""
    if not _ANYBODY.match(reading.plain, spot.start):
        return False
    asked = reading.draft.question.lower()
    return not any(compiled(_EMPLOYED).search(each) for each in (reading.plain, asked))


_ill = partial(
    phrases,
    **SPEAKING_ILL,
    source="METHOD, question banks: why did you leave",
    negatable=False,
    spare=_is_anybody,
)

_LAST = r"""(?:(?:my|our|the|that|their|this) )(?:(?:old|last|former|previous|current|present|new|ex-?|first|latest
    |prior|recent|other|whole
    |entire|upper|middle|senior|general|night|day|store|shift|branch|kitchen|department|regional|so-called) ){0,3}"""
_PERSON = r"""(?:ex-)?(?:boss(?:es)?|managers?|supervisors?|employers?|owners?|directors?|foreman|foremen|principal
    |ceo|team leads?|team leaders?
    |lead|chef|head nurse|partners?|superintendent|executives?|higher-?ups|leaders?|headmaster|dean|superiors?|chief
    |bosses
    |co-?workers?|colleagues?|team ?mates?|crew|staff|team|people (?:there|i worked (?:with|for)|in charge|above me
    |at the top)|folks there|others there)"""
_HOUSE = r"""(?:company|firm|place|management|leadership|hr|office|school|hospital|agency|department|district
    |administration|organi[sz]ation
    |workplace|shop|store|restaurant|kitchen management|board|outfit|job|culture|work (?:environment|culture|place)
    |environment|atmosphere|franchise|corporation|startup|start-up
    |nonprofit|bank|clinic|factory|plant|hotel)"""
_THEM = rf"""(?:{_LAST}(?:{_PERSON}|{_HOUSE})(?: (?:there|at {{w}}|i (?:worked|work) (?:for|at|with|under)|i (?:had
    |left)|where i worked))?|they|(?:upper |senior )?management|hr|(?:the )?people there|nobody there
    |no one there|nobody|everybody there|everyone there|that (?:place|company|job|office|agency|store)|he|she
    |the (?:people|guys|owners) (?:i worked (?:with|for)|there|upstairs|in charge))"""
_VERY = r"""(?:(?:very|so|really|just|pretty|completely|totally|always|too|such|quite|honestly|frankly|simply
    |kind of|sort of|a bit|a little|absolutely|such an?
    |extremely|constantly|generally|an?|a total|a complete|a real|a bit of an?|one big|the worst kind of
    |an absolute) ){0,3}"""
_BAD = r"""(?:impossible|terrible|awful|horrible|horrendous|dreadful|incompetent|clueless|lazy|toxic|mess|nightmare
    |joke|disaster|bully|bullies
    |micro-?managers?|maniacs?|drunks?|dumpster fire|pirates?|robbers?|cowards?|racists?|sexists?|dictators?
    |monsters?|sociopaths?|psychos?|sharks?|snakes?|cheats?|thie(?:f|ves)|clowns?|fools?|gossips|the meanest|sloppy
    |spineless|unscrupulous|ungrateful|heartless|ignorant|hopeless|illiterate|control freaks?|tyrants?|jerks?
    |idiots?|idiotic|liars?|crooks?|morons?|sinking ship|circus|zoo
    |unprofessional|disorgani[sz]ed|unorgani[sz]ed
    |chaotic|chaos|cheap|cheapskates?|greedy|rude|unfair|useless|weak|dumb|stupid|crazy|insane|abusive|dishonest
    |petty|ridiculous|disrespectful|ungrateful
    |out of touch|mean|nasty|vindictive|jealous|two-faced|corrupt|unethical|shady|mismanaged|badly (?:run|managed)
    |poorly (?:run|managed)|run (?:by (?:amateurs|idiots|people who|clowns)|badly|poorly|into the ground)
    |unreasonable|difficult(?: to (?:work|deal) with)?|hard to (?:work|deal|get along) with|hostile|cold
    |narcissists?|hypocrit(?:es?|ical)|unreliable|unsupportive|inflexible|old-fashioned|stuck in the past|arrogant
    |egotistical
    |lousy|pathetic|hell|dysfunctional|a (?:drag|pain|piece of work)|bad (?:manager|boss|leader|place|company
    |environment)s?|worst|all ego|falling apart|going (?:downhill|under|nowhere)|on my (?:back|case)|backwards?
    |unbearable
    |disaster area|train ?wreck|slave drivers?)"""
_THIRD = r"""\b(?:customers?|clients?|patients?|guests?|students?|pupils|callers?|drivers?|the (?:system|software
    |weather|machine|files?|filing|room|process|code|data|roads?|heat|traffic|stock ?room|winters?|schedule
    |code ?base))(?: {w}){0,3}? (?:was|were|is|are|said|yelled|complain)"""

judged = _ill(
    rf"""\b{_THEM} (?:(?:who|that) {{w}} {{w}} )?(?:was|were|is|are|'s|can be|could be|got|became|has been|have been
        |had been|turned out|seemed|felt|ran like|acts? like
        |acted like)(?:n't)? (?:to be )?(?:like )?{_VERY}{_BAD}\b""",
    rf"""\bit (?:was|is|had become|became|got) (?:like )?{_VERY}(?:toxic|nightmare|hell|hellhole|madhouse|zoo|circus
        |chaos(?: from)?|the worst (?:job|place|company|experience|boss)|mess(?: over)? there|sinking ship|hostile
        |dead[- ]end(?: job)?|sweatshop|snake pit|boys' club|poorly run|badly run|terrible (?:place|job|environment
        |company|experience)|awful (?:place|job|environment)|horrible (?:place|job|environment|experience)
        |bad (?:place|environment|atmosphere|fit for me because))\b""",
    r"""\b(?:toxic|hostile|poisonous|abusive|unhealthy|negative|bad|horrible|terrible|awful|dysfunctional
        |oppressive) (?:{w} )?(?:work ?place|environment|culture|atmosphere|management|boss|bosses|leadership
        |work environment|manager|vibe|energy)\b""",
    r"""\b(?:too much|so much|a lot of|full of|nothing but|lots of|constant|all the|endless|way too much|plenty of
        |just) (?:(?:office|internal|petty|constant|the|workplace) ){0,2}(?:politics|drama|gossip(?:ing)?
        |back-?stabbing|favou?ritism|nepotism|in-?fighting|bureaucracy|red tape|egos?|cliques|bullying|turnover)\b""",
    r"""\b(?:the )?worst (?:{w} )?(?:job|boss|manager|place|company|team|employer|office|supervisor
        |years? of my)(?: (?:i|i've|ever|of my)\b|[,.\ue010?]|\Z)|\bbad luck with (?:{w} )?(?:bosses|managers|jobs
        |employers|companies)\b|\b(?:had|have|no) (?:no |any |zero )?(?:idea|clue) (?:what|how) (?:(?:she|he
        |they) (?:was|were|is|are)(?:n't)? doing|to (?:run|manage|lead|treat))\b""",
    rf"""\b{_THEM} (?:had|has|have|showed|shows|with) (?:absolutely |really |just )?(?:no|zero|little|poor|bad
        |terrible|awful|horrible) (?:{{w}} )?(?:vision|leadership|clue|idea|respect|manners|integrity|ethics
        |communication|people skills|patience|plan|direction|structure|loyalty|management|values|organi[sz]ation
        |appreciation|concern|standards|sense)\b""",
    r"""\b(?:wasn't|isn't|was not|were not|weren't|not) (?:exactly )?(?:their|his|her|my (?:boss
        |manager)'s) (?:{w} )?(?:strong suit|strength|strong point|forte|thing|style)\b|\bbeneath me\b
        |\bwouldn't wish (?:{w} ){1,4}?on (?:anyone|anybody|my worst)\b|\b(?:dead[- ]end|soul-?(?:crushing|sucking)
        |thankless|mind-?numbing) (?:job|work|place)\b""",
    r"""\b(?:i was|i felt|i'm|i am|i've been|being|as) (?:{w} )?(?:the only (?:one
        |person)) (?:{w} )?(?:there |who |with |in that )(?:{w} ){0,3}?(?:brains?|worked|works|did|does|cared|cares
        |knew|knows|had a clue|doing
        |any)\b|\bi carried (?:them|the (?:whole )?team|everybody|everyone|the department)\b
        |\beverybody else's work\b|\beveryone else's work\b|\bdid (?:all|most) (?:of )?(?:the|their|his
        |her) work (?:for|while|myself|and)\b""",
    code="negativity.judged",
    unless=(
        _THIRD,
        r"\b(?:hospital(?:'s)?|my) (?:patients?|customers?) (?:was|were)\b",
        r"\b(?:difficult|hard) (?:at first|to (?:please|reach|read))\b",
        r"\b(?:mean|cold|hell)(?= (?:it|business|that|weather|and i loved))\b",
    ),
    trips=(
        said("My last boss was impossible."),
        said("The company was a mess."),
        said("It was a toxic environment."),
        said("There was way too much politics."),
    ),
    passes=(
        said("My last boss was patient and taught me to plan."),
        said("The stockroom was a mess, and I sorted it."),
        said("The old system was terrible, so I asked for a better one."),
        said("It was the hardest job I ever had, and I learned most in it."),
    ),
)


wronged = _ill(
    rf"""\b{_THEM} (?:(?:just|really|simply|never|always|constantly|still|also|only|all|even|then|at all|often|truly
        |openly|repeatedly|basically|practically) ){{0,2}}?(?:(?:didn't|doesn't|don't|did not|does not|do not|never
        |wouldn't|won't|couldn't|can't|refused to|refuses to|failed to|hardly|barely|cared? (?:more
        |only)) (?:(?:really|ever|even|want to|bother to|properly|seem to|fully|know how to|care to|care about
        |truly) ){{0,3}}?(?:appreciate[ds]?|value[ds]?|listen(?:ed|s)?|care[ds]?(?: about)?|respect(?:ed)?
        |support(?:ed)?|train(?:ed)?|paid|pay|run|treat|manage|understand|understood|recogni[sz]e[ds]?|trust(?:ed)?
        |keep|kept|let (?:me|us)|gave|give (?:me|us)|help(?:ed)? (?:me|us)?|communicate[ds]?|follow(?:ed)? through
        |promote[ds]?|invest(?:ed)?|lead|told|tell|acknowledge[ds]?|reward(?:ed)?|say thank|said thank
        |back(?:ed)? (?:me|us)|plan(?:ned)?|know|knew|work(?:ed)?|want(?:ed)? to work|do (?:anything|any|their)
        |did (?:anything|any|their))
        )\b(?!{{in}}{{0,40}}\b(?:miss|late|wait|complain)\b)""",
    rf"""\b{_THEM} (?:(?:just|really|simply|always|constantly|still|also|only|even|then|often|openly|repeatedly
        |basically|practically) ){{0,2}}?(?:treat(?:ed|s)? (?:(?!(?:her|his|my|their) ){{w}} ){{1,4}}?(?:like|as
        |badly|poorly|unfairly|terribly|horribly|so|with no)|yell(?:ed|s)?|scream(?:ed|s)?|shout(?:ed|s)?|lied
        |lies to|took (?:all )?(?:the )?credit|takes? (?:all )?(?:the )?credit|play(?:ed|s)? favou?rites|(?:broke
        |break|breaks) (?:every|all|their|his|her) promises?|cut(?:s)? corners|work(?:ed|s)? (?:us|me) (?:to death
        |into the ground|like)|underpaid|overworked|ruined|used (?:me|us)(?=[,.\ue010?]|\Z| and)|micro-?managed?s?
        |picked on|had it in for|blamed? (?:me|us|everyone|everybody|others)|gossip(?:ed|s)?|stabbed|back-?stab\w*
        |made (?:my|our) (?:{{w}} )?(?:life|lives|days)|makes? (?:my|our) (?:{{w}} )?(?:life|lives)
        |pass(?:ed)? me over|threw (?:me|us)|drove (?:me|us) (?:crazy|mad|nuts|out)|drives? (?:me|us) (?:crazy|mad
        |nuts)|pushed me out|bull(?:y|ied|ies)|harass(?:ed|es)?|cheated|exploit(?:ed|s)?|ripped (?:me|us|people)
        |stole|paid (?:us|me|people)? ?(?:peanuts|nothing|badly|poorly|next to nothing)|pays? (?:peanuts|nothing
        |badly|poorly)|fired me (?:for (?:no|nothing|a stupid)|because|without|over)|let me go (?:for no|without)
        |changed? (?:his|her|their) minds?|ignored? (?:me|us|my|our|every|all)|dump(?:ed
        |s)? (?:{{w}} ){{0,3}}?on (?:me|us)|only (?:cared?|promoted?|hired?|thinks?|thought)|have it in for
        |has it in for|hated me|hates me|looked? down|talk(?:ed|s)? (?:down|behind)|drink|drank)\b""",
    r"""\b(?:promised|told|owed|offered) (?:me|us) (?:{w} ){1,6}?(?:and|but|then)(?: then)?,? (?:{w} ){0,2}?(?:never
        |didn't|did not|took it|broke|went back|nothing|lied|forgot|gave it to)\b|\b(?:didn't|did not|never) (?:keep
        |kept) (?:their|his|her|a single) (?:word|promises?)\b""",
    r"""\b(?:i was|i got|i felt|i've been|i am|i'm|i feel|we were|we felt|being|feeling|was) (?:(?:always
        |constantly|often|really|just|so|badly|completely|totally|never|not|being|getting|very|severely|still
        |very much|grossly|unfairly|also) ){0,3}?(?:pass(?:ed)? over|underpaid|overworked|unappreciated
        |under-?appreciated|underval?ued|undervalued|unvalued|disrespected|mistreated|micro-?managed|bullied
        |harassed|cheated|exploited|ignored|taken advantage of|taken for granted|screwed(?: over)?|stuck with
        |bored (?:to (?:death|tears)|out of my mind|stiff|silly)|burned out (?:by|because|at|from)|burnt out (?:by
        |because|at|from)|treated (?:unfairly|badly|poorly|terribly|like (?!(?:a (?:daughter|son|partner|king|queen)
        |family|one of|an? (?:equal|adult))))|lied to|set up to fail|thrown under
        |surrounded by (?:{w} )?(?:idiots|people who (?:didn't|don't|wouldn't)|lazy|incompetent|amateurs|morons)
        |held back|used(?=[,.\ue010?]|\Z| (?:by|and) )|singled out|pushed out|forced out|driven out|walked on
        |dumped on|stabbed|wrongly
        |wrongfully|unfairly (?:let go|fired|treated|passed))\b""",
    r"""\b(?:i|we) (?:{w} )?(?:hate|hated|despised?|detested?|loathed?|couldn't stand|could not stand|can't stand
        |cannot stand|dreaded?|can't take|couldn't take|disliked|resent(?:ed)?|had enough of
        |had it with|can't wait to (?:leave|get out|be out|get away|quit)|had to get (?:out|away)
        |needed to get (?:out|away)|need to get (?:out|away)|wanted out|got tired of|grew tired of|was tired of
        |am tired of|was sick of|am sick of|was fed up|am fed up|got fed up|got sick of
        |escaped?) ?(?:{w} ){0,4}?(?:it there|of there|every (?:minute|second|day)|(?:my|that|the|this|those
        |these) (?:{w} ){0,2}?(?:job|boss|manager|company|place|work|office|co-?workers?|colleagues?|supervisor
        |employer|people|team|owner|management|commute|hours|environment|culture|store|kitchen)|working (?:there|for
        |with|under)|being (?:treated|yelled|told|ignored|under)|there|him|her|them|it there|the (?:politics|drama
        |way (?:they|he|she|my|people|things|management)))\b""",
    r"""\b(?:i'm|i am|im|i was|i've been|i got|i grew) (?:{w} )?(?:sick|tired|fed up|disgusted|frustrated|unhappy
        |miserable|exhausted|burned out|burnt out|angry|annoyed|disappointed
        |disillusioned) (?:and tired )?(?:of|with|by|at|there|because of|under|in) (?:(?!(?:the|my) (?:pace|weather
        |drive)){w} ){0,4}?(?:company|boss|manager|management|employer|job|co-?workers?|colleagues?|place|office
        |people|they|him|her|them|supervisor|leadership|politics|drama|way|owner|team|there|firm|store|culture
        |organi[sz]ation|treated|working|how|lack)\b""",
    r"""\b(?:my|our|me and my) (?:{w} ){0,2}?(?:boss|manager|supervisor|director|employer|coworkers?|colleagues?
        |team|partner|owner)(?: {w}){0,2}? (?:and (?:i|me) )?(?:don't|didn't|do not|did not|never|doesn't|couldn't
        |can't) (?:{w} )?(?:get along|see eye to eye|get on|like (?:me|each)|agree on anything|click)\b
        |\bi (?:{w} )?(?:don't|didn't|do not|did not|never|couldn't|can't) (?:{w} )?(?:get along|get on
        |see eye to eye|agree) with (?:{w} )?(?:my|the|our|how they|how (?:things|it)|him|her|them)\b""",
    r"""\b(?:no room|no chance|nowhere|no way|impossible) (?:to|for) (?:{w} )?(?:grow(?:th)?|move up
        |advance(?:ment)?|promotions?|go|get ahead|a raise)\b(?={in}{0,60}\b(?:because|boss|only|friends|unless
        |family|favou?rites|they|manager|kiss)\b)|\b(?:only|always) (?:promoted?|hired?|promotes) (?:his|her|their
        |the|friends|family)\b""",
    r"""\bnobody (?:there |here )?(?:{w} )?(?:listen(?:s|ed)?|cares?|cared|appreciates?d?|respects?|helped|knew what
        |knows what|wanted to work|wants to work|does their job|did their job)\b(?={in}{0,40}\b(?:there|good ideas
        |about|to (?:me|us|anyone|anybody|my)|quality|me|us|anything)\b)|\bwhere i am now,? (?:{w} )?(?:nobody
        |no one|they|management|it's|the)\b(?={in}{0,30}\b(?:listen|care|never|don't|mess|chaos|awful|terrible|bad
        |toxic)\b)""",
    r"""\bthe kind of (?:boss|manager|company|place|people|person) (?:who|that|where) (?:{w} ){0,5}?(?:takes|leaves
        |never|doesn't|don't|blames?|yells?|only|steals?|lies?|makes you|treats?|you (?:can't|cannot|never))\b
        |\b(?:hr|management|the union|they) (?:was|were|is|are) useless\b|\bcut corners on\b|\bdidn't care who\b
        |\btreat\w* {in}{0,25}?\b(?:as )?(?:disposable|like (?:dirt|garbage|trash|children|cattle|a number|numbers
        |slaves|machines|crap|kids|an idiot|a child|criminals|animals))\b""",
    code="negativity.wronged",
    unless=(
        _THIRD,
        r"""\b(?:customers?|clients?|patients?|guests?|students?|pupils|callers?|residents?|tenants?
            |parents) (?:{w} ){0,3}?(?:yell|scream|shout|lie|blam|complain|treat|hate|stole|don't|didn't|never)""",
        r"""\b(?:never (?:had to|late|missed|lost|once)|didn't have to|did not have to|don't have to|kept (?:it
            |the promise|their|his|her)|and (?:he|she|they) (?:was|were) right)\b""",
        r"\bat first\b|\b(?:kids|children|people) (?:{w} )?who (?:hate|dread|couldn't|don't)",
    ),
    trips=(
        said("I left because they treated people like garbage."),
        said("My manager took credit for everything I did."),
        said("I was passed over for promotion."),
        said("I couldn't stand my coworkers."),
        said("My current boss and I don't get along."),
    ),
    passes=(
        said("They promised me a raise for the certificate, and kept the promise."),
        said("A customer yelled at me, and ten minutes later she thanked me."),
        said("A colleague and I did not get along at first, so I asked her to lunch."),
        said("My manager gave me credit for the idea."),
        said("I was surrounded by people who wanted to win."),
    ),
)
