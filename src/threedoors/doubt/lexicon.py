"""The small words that rules are written with. English; another language is another such table.

Later entries are used by earlier ones: a piece may name pieces below it.
"""

from __future__ import annotations

LEXICON: dict[str, str] = {
    "considering": r"considering|weighing(?: up)?|thinking (?:about|of)|exploring|looking (?:at|into)"
    r"|applying (?:to|for)|interested in|drawn to|open to|tempted by|curious about|toying with|leaning towards?|pursuing|investigating",
    "am": r"i'm|i am|im|we're|we are|i've been|i have been",
    "also": r"also|still|currently|equally|even|now|just|really|actually|at the same time|in parallel|seriously",
    "gap": r"(?:{gapword} ){0,8}?",
    "gapword": r"a|an|the|some|other|more|of|in|into|to|as|at|for|and|or|both|something|somewhere|work|working|going"
    r"|moving|back|being|becoming|doing|maybe|perhaps|also|even|career|careers|job|jobs|role|roles|position|positions"
    r"|{target},?|{rival},|{field},?|full-time|part-time|junior|senior|entry-level",
    "target": "\ue001+",
    "rival": "\ue002+",
    "field": "\ue003+",
    "opening": r"job|jobs|role|roles|position|positions|opening|openings|vacancy|vacancies|opportunity|opportunities"
    r"|post",
    "resume": r"resume|résumé|cv|c\.v\.|curriculum vitae",
}
