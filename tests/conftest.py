"""What holds for every test: Hypothesis without a clock, for CI's machine may be busy, and there with a fixed seed."""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("house", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "house")
