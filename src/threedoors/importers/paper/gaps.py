"""Times between jobs that people list among them: a journey, a search, a leave. Not jobs, though they have dates."""

from __future__ import annotations

import re

from threedoors.text import folded

_GAP = re.compile(
    r"(?:(?:welt|europa|asien|amerika|australien|sudamerika)?reisen?|(?:travel(?:l?ing)?|voyages?|viajes?|viaggio|reis)"
    r"(?: (?:around|through|autour|in|en|du|por|nel|el|del|the|le|world|monde|mundo|mondo|"
    r"europe|europa|asia|asie|asien|africa|afrique|afrika|america|amerique))*|"
    r"tour du monde|vuelta al mundo|wereldreis|round the world trip|"
    r"gap year|sabbati(?:cal|que|co)(?: year| leave)?|sabbatjahr|annee sabbatique|ano sabatico|anno sabbatico|"
    r"career break|(?:family|parental|maternity|paternity) leave|elternzeit|mutterschutz|mutterschaftsurlaub|"
    r"conge (?:parental|maternite|de maternite|sabbatique)|baja (?:por )?(?:maternal|maternidad)|"
    r"licenca (?:de )?maternidade|congedo parentale|ouderschapsverlof|urlop macierzynski|"
    r"(?:job|arbeits|stellen|work)[ -]?(?:search|suche)|recherche d emploi|(?:en )?busqueda de empleo|"
    r"arbeits(?:los|suchend)|arbeitslosigkeit|unemployed|between jobs|chomage|desempleo|desemplead[oa]|"
    r"(?:open|offen|ouvert|ouverte|abierto|abierta) (?:to|for|fur|a|au) (?:\w+ ){0,3}"
    r"(?:aufgaben?|herausforderung(?:en)?|stellen?|work|jobs?|opportunit\w+|roles?|challenges?|poste|trabajo|empleo)|"
    r"rs|rekrutenschule|wehrdienst|grundwehrdienst)"
)
_JOINED = re.compile(r"\s*(?:[&+/,;]|\b(?:and|und|et|y|e|en|i)\b)\s*")


def is_gap(text: str) -> bool:
    """Whether a text names nothing but such a time."""
    plain = " ".join(re.sub(r"[^\w&+/,;-]+", " ", folded(text)).split())
    parts = [part for part in _JOINED.split(plain) if part]
    return bool(_GAP.fullmatch(plain)) or (bool(parts) and all(map(_GAP.fullmatch, parts)))
