"""What `herald plan` says of small programmes, against a search that shares nothing with it.

HERALD_SMALL_PROGRAMMES says how many; some are enough for every day.
"""

import os

import small_programmes
from conftest import ROOT


def test_plans_and_conflicts_are_true():
    count = int(os.environ.get("HERALD_SMALL_PROGRAMMES", "60"))
    program = os.environ.get("HERALD_BIN", str(ROOT / ".build" / "herald"))
    wrong = []
    for seed in range(count):
        text, _, faults = small_programmes.examine(seed, program)
        if faults:
            wrong.append(f"seed {seed}: {faults}\n{text}")
    assert wrong == []
