"""Words in companies' names, by how much they tell."""

from __future__ import annotations

SHORT_FOR = {
    "st": "saint",
    "ste": "saint",
    "mt": "mount",
    "ft": "fort",
    "univ": "university",
    "intl": "international",
    "natl": "national",
    "mfg": "manufacturing",
    "assoc": "associates",
    "dept": "department",
    "govt": "government",
    "hosp": "hospital",
    "svcs": "services",
    "svc": "services",
    "ctr": "center",
    "centre": "center",
    "centers": "center",
    "bros": "brothers",
    "inst": "institute",
    "mgmt": "management",
    "tech": "technologies",
    "technology": "technologies",
    "labs": "laboratories",
    "solution": "solutions",
    "service": "services",
    "system": "systems",
    "und": "and",
    "et": "and",
    "y": "and",
    "og": "and",
    "och": "and",
}

HOLDING = frozenset("holding holdings aktiengesellschaft".split())
"""What a company adds to its name when it owns itself: the same house."""

WIDE = frozenset("group gruppe groupe grupo gruppo international worldwide global enterprises".split())
"""Often the same house, where the rest of the name is its own."""

REGIONS = frozenset(
    """
    north south latin central america americas usa us uk europe european emea apac asia pacific africa middle east
    canada mexico brasil brazil india china japan korea australia zealand singapore deutschland germany france
    italia italy espana spain nederland netherlands schweiz switzerland osterreich austria sverige sweden norge norway
    danmark denmark suomi finland polska poland ireland portugal belgium nordic nordics benelux dach iberia
    """.split()
)

TRADES = frozenset(
    """
    bank banking bancorp insurance assurance staffing recruiting recruitment personnel dental dentistry clinic hospital
    health healthcare medical pharmacy pharma pharmaceuticals foods food restaurant restaurants cafe hotel hotels
    airlines airways air aviation plumbing electric electrical energy oil gas power mining steel motors automotive auto
    school schools college university academy institute church foundation charity trust capital ventures partners
    investments securities advisors advisory wealth realty properties estates homes construction builders roofing
    landscaping law legal attorneys accounting tax consulting consultants media publishing records studios pictures
    entertainment games software cloud mobile telecom wireless logistics freight trucking shipping transport travel
    sportswear apparel clothing fashion jewelry furniture hardware rentals rental faucet coffee brewing winery farms
    agriculture chemicals plastics paper packaging textiles laboratories federal government state city county
    police fire auxiliary alumni union association society club museum library theatre theater design architects
    engineering marketing advertising security cleaning catering fitness salon spa veterinary life mutual financial
    finance credit bankshares solutions systems technologies services children childrens communities living senior
    """.split()
)
"""What a company does: a name with one more of these is another company's, or a part with its own people."""

LOCAL = frozenset(
    """
    hospital clinic school elementary church parish city county town village library museum hotel inn cafe restaurant
    pharmacy dental dentistry police fire department college academy nursery kindergarten veterinary bakery brewery
    community district court gym salon
    """.split()
)
"""Kinds of place of which many towns have one, under one name."""

COMMON = frozenset(
    """
    acumen advance advanced advantage aegis alliance allied alpha american anchor apex apple arc arch arrow ascend aspen
    aspire atlantic atlas aurora avalon axis beacon bear best beta blue bridge bright broadway capital cardinal cascade
    catalyst century champion choice citizens clear coast colombia columbia columbus compass concord continental core
    cornerstone crescent crest crown crystal cypress dawn delta diamond direct dynamic eagle east eastern eclipse edge
    elite emerald empire encore endeavor enterprise epic equinox essential evergreen everest evolve excel express
    falcon federal fidelity first focus forward foundation fox freedom frontier fusion future galaxy gamma gateway
    gemini general genesis global gold golden grand granite gravity great green guardian harbor harmony harvest hawk
    heritage highland home horizon hub icon ideal image imperial independent infinity innovation insight inspire
    integrity iron island ivy jade journey key keystone kings lake landmark legacy legend liberty life light lighthouse
    lincoln link lion local lotus lunar magnolia main maple mars matrix maverick max mercury meridian metro midwest
    millennium modern momentum moon mountain mutual national nexus noble north northern nova oak oasis ocean olympia
    olympic omega omni one optimal optimum orange orbit origin orion oxford pacific palm paragon park path patriot peak
    pearl people phoenix pilot pine pinnacle pioneer planet platinum polaris port premier premium prestige prime pro
    progressive prosper pulse pure quality quantum quest rainbow rapid red regal regent regional reliable resource rise
    river rock rose royal ruby sage saint sapphire select senior shield shore sierra signature silver simple smart solar
    solid source south southern spark spectrum spirit spring square standard star state sterling stone strategic
    strategies summit sun sunrise superior supreme target team titan top total tower trinity triumph true trust ultra
    union united unity universal university urban valley value vanguard vantage venture venus vertex victory village
    vision vista vital wave west western white wild wise wolf world young zenith zero smith jones johnson williams brown
    miller davis martin anderson thompson
    """.split()
)
"""Words that many unrelated companies are called by."""

LINKS = frozenset("the and of de la le du der die das".split())
"""Words that tell nothing by themselves."""

# Industries that work of these families gives away. Whoever sells or counts may sit anywhere.
INDUSTRIES: tuple[frozenset[str], ...] = (
    frozenset("medicine nursing allied-health health-administration personal-care".split()),
    frozenset(("transport",)),
    frozenset("cooking food-service hospitality".split()),
    frozenset("teaching education-administration library".split()),
    frozenset(("construction", "architecture")),
    frozenset(("protective", "military")),
    frozenset(("farming",)),
    frozenset("performing-arts athletics".split()),
    frozenset(("insurance",)),
    frozenset(("law",)),
    frozenset(("social-work",)),
)
