"""Wrong name: a text for one opening that speaks to another company, or of another role."""

from __future__ import annotations

from collections.abc import Iterator

from threedoors.doubt.draft import Finding
from threedoors.doubt.names import names_in
from threedoors.doubt.phrases import DoubtRule, finding, rule_of, said
from threedoors.doubt.reading import Reading


def _other_company(reading: Reading) -> Iterator[Finding]:
    text = reading.draft.text
    for name, span in names_in(text, reading.stakes.others):
        before = reading.plain[max(0, span.start - 30) : span.start]
        if any(word in before for word in ("from ", "unlike ", "than ")):
            continue
        yield finding(
            reading,
            "wrong_name.company",
            span,
            f"It names {name}, not {{company}}: this reads as a letter meant for somebody else.",
            "Write {company}, or leave the name out.",
        )


other_company: DoubtRule = rule_of(
    "wrong_name.company",
    _other_company,
    why="A letter meant for somebody else goes to the bottom of the pile.",
    source="METHOD G13n",
    trips=(said("I'm excited to join Brightwell.", others=("Brightwell",)),),
    passes=(said("Unlike Brightwell, Acme trains its people.", others=("Brightwell",)),),
)
