"""The CSV edition, as Python's csv module and a spreadsheet take it."""

import csv

import pytest

# What a spreadsheet would run as a formula: OWASP, "CSV Injection".
DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


@pytest.fixture
def rows(edition):
    with edition("csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, strict=True))


def test_has_a_header_and_rows(rows):
    assert len(rows) >= 2
    header = rows[0]
    assert all(name.strip() for name in header)
    assert len(set(header)) == len(header)


def test_is_rectangular(rows):
    uneven = [(n, len(row)) for n, row in enumerate(rows, 1) if len(row) != len(rows[0])]
    assert uneven == []


def test_holds_no_formula(rows):
    formulas = [(n, cell) for n, row in enumerate(rows, 1) for cell in row if cell.startswith(DANGEROUS)]
    assert formulas == []
