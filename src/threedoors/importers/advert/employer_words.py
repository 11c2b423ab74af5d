"""What only an employer is called: an institution, a firm with its legal form, a town as its own government."""

from __future__ import annotations

import re

from threedoors.importers.advert.whereabouts import ENDS, QUARTERS, REGIONS
from threedoors.names import company_key

# What only an employer is called, in the tongues that postings come in.
_INSTITUTION = re.compile(
    r"\b(?:universit\w*|uniwersytet\w*|college|coll[eè]ge|hochschule|fachhochschule|polytechni\w*|politecnico|academy"
    r"|academia|acad[eé]mie|akademie|institut\w*|istituto|schools?|schule|[eé]cole|lyc[eé]e|escuela|escola|colegio"
    r"|school|scuola|liceo|nursery|kindergarten|kita|faculty"
    r"|hospitals?|hospitalet|h[oô]pital|hospice|infirmary|clinics?|cl[ií]ni\w+|klinik\w*|klinikum|krankenhaus|spital"
    r"|ospedale|ziekenhuis|szpital|surgery|nhs|healthcare|medical group|health (?:system|board|trust)|trust"
    r"|charit[eé]|council|authority|ministry|ministerium|ministère|department|dept|agency|agentur|bureau|commission"
    r"|police|constabulary|fire (?:and|&) rescue|fire department|museum|musée|museo|gallery|library|libraries"
    r"|theatre|theater|orchestra|opera|foundation|fondation|fundaci[oó]n|stiftung|fondazione|stichting|charity"
    r"|association|society|federation|verein|verband|union|diocese|archdiocese|church of|kirche|mission"
    r"|bank|banque|banco|banca|sparkasse|volksbank|raiffeisen\w*|insurance|versicherung\w*|assurances?|seguros"
    r"|mutual|building society|credit union|partners|partnership|group|groupe|gruppe|grupo|gruppo|holdings?"
    r"|industries|enterprises|ventures|associates|brothers|bros|sons|solutions|services|systems|technolog\w+"
    r"|consult\w+|advisory|logistics|logisti[ck]|spedition|transport|airlines?|airways|railways?|motors?|automotive"
    r"|energy|energie|energia|pharma\w*|laborator\w+|labs?|biotech\w*|foods?|brewery|brewing|brauerei|bakery|bäckerei"
    r"|boulangerie|panader[ií]a|restaurant|ristorante|bistro|brasserie|caf[eé]|trattoria|taverna|pizzeria|hotels?"
    r"|hôtel|resort|pharmacy|apotheke|pharmacie|farmacia|apteka|dental|dentistry|veterinary|vets"
    r"|supermarkets?|stores?|outfitters|builders|construction|plumbing|engineering|architects|solicitors|attorneys"
    r"|law firm|llp|media|press|verlag|publishing|studios?|software|digital|games|interactive|analytics"
    r"|werke?|stadtwerke|kommune|gemeinde|gemeente|landkreis|landratsamt|bezirksamt|municipality|ayuntamiento"
    r"|mairie|comune di|câmara municipal|prefeitura|housing|care home|pflegeheim|seniorenheim|company|corporation"
    r"|cooperative|co-op|genossenschaft|[\wäöüß]+(?:schule|klinik|krankenhaus|werke?|bank|verband|gesellschaft"
    r"|versicherung|verlag|brauerei|druckerei|sparkasse|handel|technik|bau|heim|haus|hof))\b",
    re.IGNORECASE,
)
# A government is called by what it governs.
GOVERNMENT = re.compile(
    r"^(?:(?:the )?(?:city|town|village|county|state|commonwealth|borough|province|parish|township|district|university"
    r"|bank|port|diocese|church|london borough|royal borough|city (?:and|&) county) of"
    r"|stadt|gemeinde|landeshauptstadt|hansestadt|ville de|commune de|mairie de|ayuntamiento de|diputación de"
    r"|comune di|gemeente|município de|prefeitura de|miasto|urząd) (?=\S)",
    re.IGNORECASE,
)
_OWNED = re.compile(r"\w['’]s\b|\ws['’](?=\s|$)|\s(?:&|\+)\s|\b[A-Z]+&[A-Z]+\b")


def says_employer(name: str) -> bool:
    """Whether the words of the name are those of an employer: what it is, its legal form, whose it is."""
    folded = name.casefold()
    if folded in QUARTERS or folded in REGIONS:
        return False
    if folded.split()[-1:] and folded.split()[-1] in ENDS:  # "College Green" is a street
        return GOVERNMENT.match(name) is not None
    return has_form(name) or any(each.search(name) for each in (_INSTITUTION, GOVERNMENT, _OWNED))


def has_form(name: str) -> bool:
    """Whether a legal form ends the name: with a word behind it the key keeps the form."""
    return f"{company_key(name)} x" != company_key(f"{name} x")
