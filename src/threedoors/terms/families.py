"""Families of work: which kinds of work read as one, as kin, or as rivals when named together.

The table and the kin are SEARCHFILE.md's; the longest SOC prefix wins.
"""

from __future__ import annotations

from enum import StrEnum


class Family(StrEnum):
    EXECUTIVE = "executive"
    MARKETING = "marketing"
    SALES = "sales"
    RETAIL = "retail"
    COMMUNICATIONS = "communications"
    PRODUCT = "product"
    PROJECT_MANAGEMENT = "project-management"
    BUSINESS_ANALYSIS = "business-analysis"
    OPERATIONS = "operations"
    SUPPLY_CHAIN = "supply-chain"
    HUMAN_RESOURCES = "human-resources"
    FINANCE = "finance"
    ACCOUNTING = "accounting"
    INSURANCE = "insurance"
    LAW = "law"
    SOFTWARE = "software"
    DATA = "data"
    IT_SUPPORT = "it-support"
    ENGINEERING = "engineering"
    TECHNICIAN_DRAFTING = "technician-drafting"
    ARCHITECTURE = "architecture"
    SCIENCE = "science"
    SOCIAL_SCIENCE = "social-science"
    SOCIAL_WORK = "social-work"
    EDUCATION_ADMINISTRATION = "education-administration"
    TEACHING = "teaching"
    LIBRARY = "library"
    DESIGN = "design"
    PERFORMING_ARTS = "performing-arts"
    MEDIA = "media"
    ATHLETICS = "athletics"
    MEDICINE = "medicine"
    NURSING = "nursing"
    ALLIED_HEALTH = "allied-health"
    HEALTH_ADMINISTRATION = "health-administration"
    PROTECTIVE = "protective"
    COOKING = "cooking"
    FOOD_SERVICE = "food-service"
    HOSPITALITY = "hospitality"
    CLEANING_GROUNDS = "cleaning-grounds"
    PERSONAL_CARE = "personal-care"
    ADMINISTRATION = "administration"
    CUSTOMER_SERVICE = "customer-service"
    FARMING = "farming"
    CONSTRUCTION = "construction"
    REPAIR = "repair"
    PRODUCTION = "production"
    TRANSPORT = "transport"
    MILITARY = "military"
    REPRESENTATION = "representation"


# U.S. Standard Occupational Classification 2018, as prefixes of its codes. Product work has no code of its own.
SOC_PREFIXES: dict[Family, tuple[str, ...]] = {
    Family.EXECUTIVE: ("11-1",),
    Family.MARKETING: ("11-201", "11-202", "13-1161"),
    Family.SALES: ("11-2022", "41-1012", "41-3", "41-4", "41-9"),
    Family.RETAIL: ("41-1011", "41-2"),
    Family.COMMUNICATIONS: ("11-203", "13-1131", "27-303", "27-304"),
    Family.PRODUCT: (),
    Family.PROJECT_MANAGEMENT: ("13-1082", "15-1299.09"),
    Family.BUSINESS_ANALYSIS: ("13-1111", "13-119", "15-1211"),
    Family.OPERATIONS: ("11-1021", "11-301", "11-3051", "11-914", "11-919"),
    Family.SUPPLY_CHAIN: ("11-306", "11-307", "13-102", "13-1081", "43-5"),
    Family.HUMAN_RESOURCES: ("11-311", "11-312", "11-313", "13-107", "13-114", "13-115", "43-4161"),
    Family.FINANCE: ("11-303", "13-20", "41-3031", "43-3", "43-404", "43-4131"),
    Family.ACCOUNTING: ("13-2011", "13-208", "43-303"),
    Family.INSURANCE: ("13-103", "13-2053", "41-3021", "43-9041"),
    Family.LAW: ("23", "13-1041"),
    Family.SOFTWARE: ("15-125", "11-3021"),
    Family.DATA: ("15-2", "15-1221", "15-1242", "15-1243"),
    Family.IT_SUPPORT: ("15-12",),
    Family.ENGINEERING: ("17-2", "11-9041", "17-102"),
    Family.TECHNICIAN_DRAFTING: ("17-3",),
    Family.ARCHITECTURE: ("17-1",),
    Family.SCIENCE: ("19-1", "19-2", "19-4", "19-5", "11-9121"),
    Family.SOCIAL_SCIENCE: ("19-3",),
    Family.SOCIAL_WORK: ("21", "11-9151"),
    Family.EDUCATION_ADMINISTRATION: ("11-903",),
    Family.TEACHING: ("25-1", "25-2", "25-3", "25-9", "21-1012", "39-9011"),
    Family.LIBRARY: ("25-4", "43-4121"),
    Family.DESIGN: ("27-1", "15-1255"),
    Family.PERFORMING_ARTS: ("27-2",),
    Family.MEDIA: ("27-301", "27-302", "27-309", "27-4"),
    Family.ATHLETICS: ("27-202", "39-9031"),
    Family.MEDICINE: ("29-1",),
    Family.NURSING: ("29-1141", "29-115", "29-116", "29-117", "29-2061", "31-1"),
    Family.ALLIED_HEALTH: ("29-1031", "29-112", "29-1181", "29-129", "29-2", "29-9", "31-2", "31-9"),
    Family.HEALTH_ADMINISTRATION: ("11-9111", "29-207", "43-6013"),
    Family.PROTECTIVE: ("33", "11-916", "43-5031"),
    Family.COOKING: ("35-1", "35-2"),
    Family.FOOD_SERVICE: ("35-3", "35-9"),
    Family.HOSPITALITY: ("11-9051", "11-907", "11-908", "13-1121", "43-4081"),
    Family.CLEANING_GROUNDS: ("37",),
    Family.PERSONAL_CARE: ("39", "11-917"),
    Family.ADMINISTRATION: ("43-1", "43-2", "43-4", "43-6", "43-9"),
    Family.CUSTOMER_SERVICE: ("43-4051",),
    Family.FARMING: ("45", "11-9013"),
    Family.CONSTRUCTION: ("47", "11-9021", "13-1051"),
    Family.REPAIR: ("49",),
    Family.PRODUCTION: ("51",),
    Family.TRANSPORT: ("53", "11-9131", "43-505"),
    Family.MILITARY: ("55",),
    Family.REPRESENTATION: ("13-1011",),
}

_KIN: frozenset[frozenset[Family]] = frozenset(
    frozenset(pair)
    for pair in (
        (Family.SALES, Family.RETAIL),
        (Family.RETAIL, Family.CUSTOMER_SERVICE),
        (Family.CUSTOMER_SERVICE, Family.ADMINISTRATION),
        (Family.SOFTWARE, Family.DATA),
        (Family.SOFTWARE, Family.IT_SUPPORT),
        (Family.FINANCE, Family.ACCOUNTING),
        (Family.FINANCE, Family.INSURANCE),
        (Family.INSURANCE, Family.SALES),
        (Family.MARKETING, Family.COMMUNICATIONS),
        (Family.COMMUNICATIONS, Family.MEDIA),
        (Family.DESIGN, Family.MEDIA),
        (Family.MEDICINE, Family.NURSING),
        (Family.MEDICINE, Family.ALLIED_HEALTH),
        (Family.NURSING, Family.ALLIED_HEALTH),
        (Family.NURSING, Family.PERSONAL_CARE),
        (Family.COOKING, Family.FOOD_SERVICE),
        (Family.FOOD_SERVICE, Family.HOSPITALITY),
        (Family.HOSPITALITY, Family.COOKING),
        (Family.ENGINEERING, Family.TECHNICIAN_DRAFTING),
        (Family.ARCHITECTURE, Family.DESIGN),
        (Family.ARCHITECTURE, Family.ENGINEERING),
        (Family.OPERATIONS, Family.SUPPLY_CHAIN),
        (Family.SUPPLY_CHAIN, Family.TRANSPORT),
        (Family.PRODUCTION, Family.REPAIR),
        (Family.CONSTRUCTION, Family.REPAIR),
        (Family.PROJECT_MANAGEMENT, Family.BUSINESS_ANALYSIS),
        (Family.PRODUCT, Family.PROJECT_MANAGEMENT),
        (Family.EXECUTIVE, Family.OPERATIONS),
        (Family.HEALTH_ADMINISTRATION, Family.ADMINISTRATION),
        (Family.TEACHING, Family.EDUCATION_ADMINISTRATION),
        (Family.TEACHING, Family.LIBRARY),
        (Family.TEACHING, Family.PERSONAL_CARE),
        (Family.TEACHING, Family.SOCIAL_WORK),
        (Family.SOCIAL_WORK, Family.SOCIAL_SCIENCE),
        (Family.PERFORMING_ARTS, Family.ATHLETICS),
    )
)

_BY_PREFIX = {prefix: family for family, prefixes in SOC_PREFIXES.items() for prefix in prefixes}
_LENGTHS = sorted({len(prefix) for prefix in _BY_PREFIX}, reverse=True)


def family_of_soc(code: str) -> Family | None:
    """The family of a SOC or O*NET code such as `41-4012` or `15-1299.09`; None when no prefix fits."""
    return next((_BY_PREFIX[code[:n]] for n in _LENGTHS if len(code) >= n and code[:n] in _BY_PREFIX), None)


def kin(one: Family | None, other: Family | None) -> bool:
    """Whether naming both together does not read as doubt. A family is not its own kin; unknown is nobody's."""
    return frozenset((one, other)) in _KIN


def rival(one: Family | None, other: Family | None) -> bool:
    """Whether the two pull in different directions. An unknown family is never a rival: it asks."""
    return one is not None and other is not None and one is not other and not kin(one, other)
