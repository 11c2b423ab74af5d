"""Words that end the name of a job: how one is told in small letters, and which of them mean much the same work."""

from __future__ import annotations

_WHOLE = frozenset(
    """agent aide analyst apprentice architect artist assistant associate attendant auditor babysitter bailiff barback
    barista bellhop bookkeeper boss butler captain caregiver carer cfo ceo coo cto chaplain chauffeur chef chief
    clerk coach companion concierge conductor consultant cook coroner cosmetologist counsel counsellor counselor
    courier curator custodian deckhand dentist deputy dietitian director dispatcher doctor doorman driver
    drafter draftsman editor electrician employee engineer esthetician executive expert faller farmer farmhand
    firefighter fitter florist foreman gardener groom groundskeeper guard guide hairdresser handyman head
    headteacher herdsman host hostess housekeeper instructor intern interpreter janitor jeweller jeweler
    journalist judge laborer labourer landscaper lawyer lead leader lecturer liaison librarian lifeguard lineman
    locksmith machinist mason masseuse matron mechanic merchandiser merchant midwife miner model musician nanny
    nurse officer operative operator optician optometrist orderly paralegal paramedic partner pastor pharmacist
    photographer phlebotomist physician pilot planner plumber porter principal producer professor programmer
    psychologist realtor receptionist registrar rep reporter representative researcher roofer salesperson
    salesman saleswoman scientist scribe secretary senior server shearer shepherd solicitor sommelier specialist
    statistician steward stewardess stylist superintendent supervisor surgeon surveyor tailor teacher technician
    technologist teller therapist trader trainee translator tutor typist underwriter usher vet veterinarian
    waiter waitress warden welder worker writer zookeeper master monitor caterer roaster rider rn lpn cna pm sre
    csm admin ranger developer designer manager coordinator administrator adviser advisor buyer controller
    accountant bartender dishwasher cashier cleaner painter carpenter baker butcher barber rigger loader packer
    picker finisher detailer dancer singer actor actress composer choreographer stagehand projectionist prompter
    attorney actuary economist biologist chemist physicist geologist botanist ecologist hydrologist
    instrumentalist accompanist organist technicians marshal mate hand smith freelancer strategist recruiter
    trainer educator facilitator organizer organiser fundraiser bursar broker banker dealer assessor adjuster
    examiner inspector investigator estimator appraiser valuer scheduler annotator sonographer radiographer
    hygienist audiologist embalmer beekeeper brewer distiller vintner caretaker caseworker cameraman
    editor-in-chief""".split()
)
_ENDINGS = (
    "ist", "ician", "eer", "grapher", "keeper", "maker", "writer", "worker", "smith", "wright", "man", "woman",
    "person", "monger", "master", "driver", "operator", "ologist", "therapist", "manager", "designer",
)  # fmt: skip
_NEVER = frozenset(
    """exist assist consist insist resist list twist mist fist artist's career pioneer volunteer engineer's human roman
    german woman man person specialist's team reading woman's checklist shortlist waitlist beer deer peer cheer
    sheer steer christ persist enlist queer veer""".split()
)

_CLASSES: tuple[frozenset[str], ...] = tuple(
    frozenset(line.split())
    for line in (
        "manager lead leader head supervisor director foreman chief superintendent captain principal boss mgr",
        """representative associate agent executive specialist officer clerk assistant consultant adviser advisor
        coordinator administrator aide professional expert generalist partner staff worker operative attendant person
        liaison ambassador seller salesperson salesman saleswoman counselor counsellor helper hand crew""",
        "engineer developer programmer coder",
        "cook chef",
        "teacher instructor tutor lecturer professor educator",
        "aide carer caregiver companion assistant caretaker",
        "cleaner housekeeper janitor custodian",
        "writer author copywriter",
        "driver operator chauffeur courier",
        "mechanic technician repairer fitter installer",
        "lawyer attorney solicitor counsel barrister",
        "waiter waitress server steward",
        "doctor physician surgeon",
        "vet veterinarian",
        "researcher scientist",
        "journalist reporter correspondent",
        "trainer coach instructor teacher facilitator educator",
        "guide ranger docent",
        "guard officer warden",
        "planner scheduler coordinator dispatcher",
        "drafter draftsman draftsperson",
        "therapist masseur masseuse",
        "nurse rn lpn",
        "counselor counsellor therapist",
        "cutter trimmer",
        "operator machinist worker operative",
        "artist illustrator animator designer",
        "bartender barback",
        "interpreter translator",
        "rep representative",
    )
)


def is_head(word: str) -> bool:
    """Whether a word names who does a job: "clerk", "rigger", "sommelier"; one person, not many."""
    return word in _WHOLE or (len(word) > 4 and word.endswith(_ENDINGS) and word not in _NEVER)


def may_be_head(word: str) -> bool:
    """The same where a title is expected: any word that ends as a doer does."""
    return is_head(word) or (len(word) > 4 and word.endswith(_DOERS) and word not in _NO_DOERS | _NEVER)


_DOERS = ("er", "or", "ist", "ian", "ant", "eur")
_NO_DOERS = frozenset(
    """smaller younger longer shorter faster slower stronger weaker closer cheaper wider deeper easier harder happier
    safer richer poorer quicker clearer nearer fewer quieter calmer kinder smarter warmer colder brighter darker
    heavier lighter tougher simpler louder softer busier prouder answer winner member listener learner beginner
    starter stranger believer follower thinker doer talker lover giver quitter newcomer homeowner brother mother
    daughter father sister voter owner finger anger danger trigger ladder hammer hunger shoulder other another
    better newer older higher lower larger bigger greater latter former later earlier summer winter career offer
    matter number letter order center paper water power never under after over whatever whoever further together
    master's consumer computer cancer newsletter charter chapter quarter border leather weather butter silver
    computer's corner dinner supper tower river flower shower cover trailer rubber timber copper sooner wonder
    poster register counter folder folders cellar dollar solar regular similar popular particular floor color
    colour labor labour major minor error mirror motor sensor sector factor harbor harbour honor favor favour
    behaviour humor vigor interior exterior superior junior tutor's prior mayor's vector monitor exist list
    twist best test want important significant different current present recent permanent excellent student
    vacant relevant department content event client talent agent's patient payment shipment equipment management
    development investment recruitment deployment government environment apartment document moment element
    comment accent percent urgent competent independent frequent intelligent confident diligent convenient
    efficient sufficient instant constant distant pleasant brilliant elegant restaurant plant grant warrant
    tenant merchant infant giant variant business process success access address progress express wellness
    fitness less unless guess illness happiness italian indian canadian brazilian russian christian pedestrian
    guardian civilian meridian antient dermatology vegetarian user partner transfer customer insider outsider
    consent extent intent silent cement talents prevent invent lent rent spent sent went cent""".split()
)


def are_alike(one: str, two: str) -> bool:
    """Whether two of them are used for the same work: "rep" and "associate", "cook" and "chef"."""
    if one == two or one.endswith(two) or two.endswith(one):
        return True
    return any(one in each and two in each for each in _CLASSES)
