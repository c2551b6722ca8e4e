"""The proofs of `herald plan --proof`, as a checker takes them that shares nothing with the solver."""

import pytest
from dratify import check_proof, parse_dimacs

PROGRAMME = """visit "Conference on rivers"
  class: summit
  dates: 2026-09-16

party ARC  "Arcadia"
party BOR  "Borduria"
party LIL  "Lilliput"
party UTO  "Utopia"

delegation ARC
  arc         "The President of Arcadia"  head of state

delegation BOR
  bor         "The King of Borduria"   head of state

delegation LIL
  lil         "The Emperor of Lilliput"  head of state

delegation UTO
  uto         "The Prince of Utopia"   head of state

place centre    "Conference centre", Geneva

rooms centre
  turn-round: 15m
  salon       seats 8

requests
  arc with bor 45m
    priority: {priority}
    within: 10:00-11:00
  lil with uto 30m
    priority: {priority}
    within: 10:00-11:15

2026-09-16 Geneva

  14:00-16:00  session @ centre
    speakers: arc, bor, lil, uto
"""


@pytest.fixture
def proven(herald, tmp_path):
    """The formula and the proof for a programme of two requests of a priority."""

    def prove(priority, status):
        path = tmp_path / "test.visit"
        path.write_text(PROGRAMME.format(priority=priority))
        proof = tmp_path / "test.drat"
        herald("plan", path, "--proof", proof, status=status)
        formula = parse_dimacs(proof.with_name("test.drat.cnf").read_text())
        return formula, proof.read_text()

    return prove


def test_what_is_impossible_is_proven(proven):
    """One room for two meetings that must both be held in it within one hour."""
    formula, proof = proven(priority=1, status=1)
    assert check_proof(formula, proof).ok


def test_the_best_is_proven(proven):
    """Of two meetings that need not be held, no plan holds both."""
    formula, proof = proven(priority=2, status=0)
    assert check_proof(formula, proof).ok


def test_half_a_proof_is_none(proven):
    formula, proof = proven(priority=1, status=1)
    steps = proof.splitlines(keepends=True)
    assert not check_proof(formula, "".join(steps[: len(steps) // 2])).ok
