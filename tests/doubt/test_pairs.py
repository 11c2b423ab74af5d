"""Divided target over sixty pairs of families: what is heard must not hang on the words for one kind of work."""

from __future__ import annotations

import pytest

from threedoors.doubt import Draft, Stakes, check
from threedoors.terms import Family, MaterialKind, rival

WORK = {
    Family.SALES: ("sales", "salesperson"),
    Family.MARKETING: ("marketing", "marketing manager"),
    Family.HUMAN_RESOURCES: ("human resources", "recruiter"),
    Family.TEACHING: ("teaching", "teacher"),
    Family.NURSING: ("nursing", "nurse"),
    Family.SOFTWARE: ("software development", "software developer"),
    Family.LAW: ("law", "paralegal"),
    Family.FINANCE: ("finance", "financial analyst"),
    Family.ACCOUNTING: ("accounting", "accountant"),
    Family.DESIGN: ("graphic design", "graphic designer"),
    Family.DATA: ("data science", "data analyst"),
    Family.PRODUCT: ("product management", "product manager"),
    Family.OPERATIONS: ("operations", "operations manager"),
    Family.SUPPLY_CHAIN: ("logistics", "logistics coordinator"),
    Family.MEDIA: ("journalism", "journalist"),
    Family.SOCIAL_WORK: ("social work", "social worker"),
    Family.PROJECT_MANAGEMENT: ("project management", "project manager"),
    Family.BUSINESS_ANALYSIS: ("management consulting", "management consultant"),
    Family.HOSPITALITY: ("hospitality", "event planner"),
    Family.CONSTRUCTION: ("construction", "carpenter"),
    Family.TRANSPORT: ("trucking", "truck driver"),
    Family.PROTECTIVE: ("policing", "police officer"),
    Family.ADMINISTRATION: ("administrative work", "office assistant"),
    Family.CUSTOMER_SERVICE: ("customer service", "customer service agent"),
    Family.SCIENCE: ("research", "lab technician"),
    Family.ENGINEERING: ("engineering", "mechanical engineer"),
    Family.COMMUNICATIONS: ("public relations", "copywriter"),
    Family.INSURANCE: ("insurance", "underwriter"),
    Family.PERFORMING_ARTS: ("acting", "actor"),
}
FAMILIES = list(WORK)
PAIRS = [
    (one, other)
    for at, one in enumerate(FAMILIES)
    for other in (FAMILIES[(at + 7) % len(FAMILIES)], FAMILIES[(at + 13) % len(FAMILIES)])
    if rival(one, other)
]

# A is the kind of work at stake and a somebody who does it; B and b are the rival.
DOUBT = """
{A} is one option, but I'm also considering {B}.
I'm torn between {A} and {B}.
I'm looking for a job in {A} or {B}.
{A} or maybe {B}, I like both.
{B} would interest me too.
I could also see myself in {B}.
I'm open to {B} as well.
My other idea is {B}.
If {A} doesn't work out, I'll go into {B}.
{B} is my first love.
While I like {A}, I also apply for {B} jobs.
I'm weighing up {A} and {B}.
Exploring {A}, {B} and more.
My real interest lies in {B}.
I want to be a {b}, but {A} is fine.
Either I become a {a} or a {b}.
I've also applied for a job as a {b}.
Part of me would rather be a {b}.
I'm not sure whether {A} or {B} is right for me.
At the moment I'm applying to {A} and {B} roles.
I might become a {b} one day.
I am divided between {A} and {B}.
I would be equally glad to work in {B}.
{A} and {B} both attract me.
In parallel I search a job in {B}.
My plan is {A} now and {B} later.
I am hoping to get into {B} eventually.
Honestly, {B} is still on my mind.
I don't know if I want {A} or {B}.
There is also {B}, which I find exciting.
I'd take a {b} job if it came up.
I keep thinking about becoming a {b}.
I was also thinking of going into {B}.
I haven't given up on {B}.
I wouldn't mind working as a {b} either.
{B} is what I would do if I could choose.
I am likewise investigating {B}.
I have yet to choose between {A} and {B}.
In addition to {A}, I am pursuing {B}.
{B} is also good for me.
I think also about {B}.
So yeah, {A}, or {B}, one of the two.
I guess {B} could work too.
I've got an interview for a {b} job as well.
If I had the choice I'd do {B}.
I'm only doing {A} until a {b} job turns up.
The plan is to become a {b} at some point.
{A} is plan A and {B} is plan B.
I feel more like a {b} than a {a}.
Lately I've been wondering about {B}.
Somebody offered me a job in {B} and I'm thinking it over.
I will also send applications for {B}.
""".strip().splitlines()

NO_DOUBT = """
I moved from {B} to {A} because it suits me.
I work with the {B} team every day.
I used to be a {b}, and I am glad I changed.
After eight years in {B} I chose {A}.
I'm not considering {B}.
My sister is a {b}.
I considered {B} and decided against it.
I learned in {B} what I use in {A}.
My background in {B} helps me in {A}.
I would support our {b}s with good reports.
As a former {b} I know the other side.
You asked whether I would also consider {B}: no, {A} is my choice.
I chose {A} over {B}.
I prefer {A} to {B}.
{B} was never for me.
I have friends in {B}.
A {b} showed me how to do it.
In my last job I sat between {A} and {B}.
I do not want to go back to {B}.
I said no to a job in {B} because I want {A}.
My father wanted me to go into {B}; I wanted {A}.
Unlike {B}, {A} lets me see the result.
I have never worked in {B}, and I do not plan to.
I'd like to build better ties between {A} and {B}.
I asked the {b} for the numbers.
I once thought of {B}; I am glad that I did not go.
I have no plans in {B}.
There is nothing in {B} that I miss.
My neighbour works in {B}.
I would never swap {A} for {B}.
I came to {A} through {B}.
{B} taught me patience.
I learned to plan when I was a {b}.
I gave up {B} for good.
I present to {B} once a month.
He is a {b} and I am a {a}.
I was offered a job in {B} and said no.
People think I should be a {b}; I disagree.
I could have been a {b}, but I chose {A}.
""".strip().splitlines()


def heard(frame: str, target: Family, other: Family) -> bool:
    text = frame.format(A=WORK[target][0], a=WORK[target][1], B=WORK[other][0], b=WORK[other][1])
    draft = Draft(text[0].upper() + text[1:], MaterialKind.ANSWER)
    return bool(check(draft, Stakes(families=frozenset((target,)), companies=("Acme",))))


@pytest.mark.parametrize("frame", DOUBT)
def test_divided_whatever_the_two_kinds_of_work(frame: str) -> None:
    assert [pair for pair in PAIRS if not heard(frame, *pair)] == []


@pytest.mark.parametrize("frame", NO_DOUBT)
def test_spared_whatever_the_two_kinds_of_work(frame: str) -> None:
    assert [pair for pair in PAIRS if heard(frame, *pair)] == []
