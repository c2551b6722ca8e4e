"""Publishes each example once with the release program, for foreign readers to judge.

HERALD_BIN     the program (.build/herald)
HERALD_OUT     where editions are published (a temporary folder)
HERALD_FILTER  a regular expression: only tests whose name matches it run
"""

import os
import re
import subprocess
from pathlib import Path

import pytest
from browser import Browser

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = [p for p in sorted((ROOT / "Examples").glob("*.visit")) if not p.name.startswith("wrong")]


def pytest_generate_tests(metafunc):
    if "example" in metafunc.fixturenames:
        if not EXAMPLES:
            raise pytest.UsageError("Examples/ holds no .visit file to publish")
        metafunc.parametrize("example", EXAMPLES, ids=lambda p: p.stem, scope="session")


def pytest_collection_modifyitems(config, items):
    wanted = re.compile(os.environ.get("HERALD_FILTER", ""))
    dropped = [item for item in items if not wanted.search(item.nodeid)]
    if dropped:
        config.hook.pytest_deselected(items=dropped)
        items[:] = [item for item in items if wanted.search(item.nodeid)]


@pytest.fixture(scope="session")
def herald():
    """Runs Herald, expects success or another status, and gives its standard output."""
    program = Path(os.environ.get("HERALD_BIN", ROOT / ".build" / "herald")).resolve()

    def run(*arguments, status=0):
        done = subprocess.run(
            [program, *map(str, arguments)],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
        )
        assert done.returncode == status, f"herald {arguments} gave {done.returncode}:\n{done.stderr}"
        return done.stdout

    return run


@pytest.fixture(scope="session")
def edition(example, herald, tmp_path_factory):
    """The example's published file of a format: edition("html")."""
    folder = Path(os.environ.get("HERALD_OUT") or tmp_path_factory.mktemp("out"))
    herald("publish", example, "--output", folder)

    def published(format):
        path = folder / f"{example.stem}.{format}"
        assert path.is_file(), f"publish made no {path.name}"
        return path

    return published


@pytest.fixture(scope="session")
def browser(tmp_path_factory):
    browser = Browser(tmp_path_factory.mktemp("profile"))
    yield browser
    browser.quit()
