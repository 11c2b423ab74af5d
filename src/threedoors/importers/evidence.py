"""The lines of a resume that can be shown as proof."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from threedoors.importers import limits
from threedoors.importers.figures import numbers_in
from threedoors.importers.resume import jobs_of
from threedoors.terms import Evidence


def evidence_of(resume: Mapping[str, Any]) -> Iterator[Evidence | str]:
    """What was done in each job, without an id yet; a sentence in place of what is too long to be one piece."""
    for job in jobs_of(resume):
        for text in job.done:
            if len(text) > limits.EVIDENCE_CHARACTERS:
                yield f"{text[:60]}... is too long to be one piece of evidence; it stays in the resume."
            else:
                yield Evidence(
                    id="", text=text, employer=job.employer, from_=job.from_, to=job.to, numbers=numbers_in(text)
                )
