"""Words that turn up in any work: as a reason shown to somebody they tell nothing, unless an occupation is about them.

They still count in the ranking, where many small hints add up. In the data they look rare, because task statements are
written without them; that is why rarity alone cannot find them.
"""

from __future__ import annotations

from functools import cache

from threedoors.stems import stem

EVERYDAY = frozenset(
    stem(word)
    for word in """
    able access achieve across activity add after again agree ahead all almost alone along already always amount
    annual another answer anyone area around arrive ask assignment assist associate associates away back bad base
    based become before begin behind best better between big both bring brought build building buildings busy call
    came care career carry case central change charge check choose clean clear close closed collect come common
    company compared complete condition contact continue control count create current cut daily date day days deal
    decide deliver description develop different difficult do done down drop early easy effective end enjoy enough
    ensure entire even evening explain explained
    ever every example experience extra face fall families family far fast few field fill
    final find first five fix focus follow four free friend full gain general get give given go goal good got great
    group grow growth half hand handle happy hard head hear help high hire hold home hour hours house idea important
    improve increase information initial inside issue item job jobs join keep key kind know large last late later lead
    learn leave left less level life like line list little live local long look lot low main make manage many matter
    mean meet meeting member middle million mine minute missed model modern money month more morning move moved much
    must name near need never new next night nights none number numbers offer office old one open opened operate order
    organize original outside over own paid part pass past pay people per percent perform person personal pick place
    plan plans play point possible practice prepare prepared present process produce product program project provide
    public put question quick quickly raise range rapid reach read real reason receive record reduce related report
    reports request requests require response responses responsible rest result return returns review reviewed right
    role room run running safe said same save say second section see seem sell send serve service services set seven
    several short show side sign signed simple since single site situation size skill small solve some soon sort
    special staff stand start started state stay step still stop strong study success summer support sure system
    systems take taken talk task team tell test thing things think thousand thousands three time times together told
    took tool tools top total track train trained training try turn two type under understand unit update use used
    useful value various view visit visits wait walk want wanted watch way week weekend weekends weekly well win word
    words work worked worker working world write year years yes young
    """.split()
)

LIGHT = frozenset(
    stem(word)
    for word in "perform provide ensure apply carry conduct execute undertake utilise handle deal incoming equipment"
    " procedures techniques activities methods principles".split()
)
"""What a name of a skill is filled up with: a line need not say it."""

_SAME_DOING = tuple(
    frozenset(stem(word) for word in line.split())
    for line in """
    give administer dispense gave
    run manage operate oversee lead supervise direct coordinate ran led
    teach train instruct coach mentor taught precept tutor
    write draft prepare create develop design build produce wrote built
    read interpret review analyse analyze
    answer handle process respond take receive took
    repair fix maintain service
    keep record document chart maintain kept
    inspect examine test monitor review assess evaluate
    order purchase buy bought
    schedule arrange organise organize plan book administer
    collect gather
    assist help support aid
    install assemble fit mount
    advise counsel inform explain
    sell sold
    weld join
    """.strip().splitlines()
)


@cache
def same_doing(word: str) -> frozenset[str]:
    """A stem with the other words that resumes and skill names use for the same doing."""
    return frozenset({word}).union(*(each for each in _SAME_DOING if word in each))
