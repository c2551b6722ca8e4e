"""The page of a review in Chromium: quiet, accessible, fit for phone, desk and paper, and usable
from the keyboard, with and without its script.

HERALD_SHOTS=FOLDER keeps a picture of every view and the printed page.
"""

import base64
import hashlib
import re

import pytest
from browser import VIEWS, keep, pages_in
from conftest import ROOT
from loaded import Loaded

ACCOUNT = ROOT / "Tests" / "Fixtures" / "accounts" / "working-visit.txt"
SCREENS = [view for view in VIEWS if view.media == "screen"]
PHONE, DESK = (next(view for view in VIEWS if view.name == name) for name in ("phone-light", "desk-light"))


@pytest.fixture(scope="module")
def review(herald, tmp_path_factory):
    path = tmp_path_factory.mktemp("review") / "review.html"
    herald("read", ACCOUNT, "--format", "html", "--output", path)
    return path


@pytest.fixture
def show(browser, review):
    """Opens the review in a view."""

    def open_in(view, page=review):
        browser.open(page.resolve().as_uri(), view)
        return browser

    return open_in


def test_text_loads_nothing_and_runs_its_own_script_only(review):
    text = review.read_text(encoding="utf-8")
    loaded = Loaded()
    loaded.feed(text)
    assert [a for a in loaded.addresses if a and not a.startswith("#")] == []
    (script,) = re.findall(r"<script>(.*?)</script>", text, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"script-src &#39;sha256-{digest}&#39;" in text or f"script-src 'sha256-{digest}'" in text


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
def test_axe_finds_nothing(show, view):
    page = show(view)
    assert page.complaints() == []
    found = page.violations()
    assert not found, "\n".join(found)
    keep(f"review-{view.name}.png", page.picture())


@pytest.mark.parametrize("view", SCREENS, ids=lambda view: view.name)
def test_fits_its_width(show, view):
    page = show(view)
    assert page.run("return innerWidth") == view.width
    overhang = page.run(
        "return [document.scrollingElement, ...document.querySelectorAll('.account, .side')]"
        ".filter(each => each.scrollWidth > each.clientWidth).map(each => each.outerHTML.slice(0, 80))"
    )
    assert overhang == []


def test_columns_scroll_by_themselves_where_there_is_room(show):
    page = show(DESK)
    scrolls = (
        "return ['.account', '.side'].map(name => { const each = document.querySelector(name);"
        "  return each.scrollHeight > each.clientHeight && getComputedStyle(each).overflowY === 'auto'; })"
    )
    assert page.run(scrolls) == [True, True]
    assert page.run("return document.scrollingElement.scrollHeight") == DESK.height
    left, right = page.run(
        "return ['.account', '.side'].map(name => document.querySelector(name).getBoundingClientRect().x)"
    )
    assert left < 10 and right > DESK.width / 3
    assert show(PHONE).run(scrolls) == [False, False]


def test_prints(show):
    page = show(next(view for view in VIEWS if view.media == "print"))
    pdf = page.pdf()
    keep("review.pdf", pdf)
    assert pages_in(pdf) >= 3


def test_is_well_formed(show):
    found = show(DESK).run(
        """
        const ids = [...document.querySelectorAll('[id]')].map(each => each.id);
        const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(each => +each.tagName[1]);
        return {
          repeated: ids.filter((id, n) => !id || ids.indexOf(id) !== n),
          broken: [...document.querySelectorAll('a[href^="#"]')].map(each => each.getAttribute('href'))
            .filter(href => !document.getElementById(href.slice(1))),
          leaps: levels.filter((level, n) => n && level > levels[n - 1] + 1),
          landmarks: ['header', 'nav', 'main', 'footer'].filter(
            name => document.querySelectorAll(`body > ${name}`).length !== 1),
          regions: [...document.querySelectorAll('main section[aria-labelledby]')].map(
            each => document.getElementById(each.getAttribute('aria-labelledby')).textContent),
          nested: document.querySelectorAll('a a').length,
          text: document.querySelector('.account').textContent,
        };
        """
    )
    assert found["repeated"] == found["broken"] == found["leaps"] == found["landmarks"] == []
    assert found["regions"] == ["Account", "Programme", "Findings"]
    assert found["nested"] == 0
    assert "<mayor@lyon.example>" in found["text"]


# From the keyboard


def focused(page):
    return page.run("return document.activeElement.id || document.activeElement.getAttribute('href')")


def tab_to(page, wanted):
    for _ in range(200):
        page.press("Tab", 9)
        if focused(page) == wanted:
            return
    raise AssertionError(f"Tab does not reach {wanted}")


def enter(page):
    for kind in ("rawKeyDown", "char", "keyUp"):
        page.send("Input.dispatchKeyEvent", type=kind, key="Enter", code="Enter", text="\r", windowsVirtualKeyCode=13)
    page.settle()


@pytest.mark.parametrize("view", [PHONE, DESK], ids=lambda view: view.name)
def test_tab_reaches_every_link_and_shows_where_it_is(show, view):
    page = show(view)
    count = page.run(
        """
        window.wanted = [...document.querySelectorAll('a[href], input')];
        window.reached = new Set();
        window.unseen = [];
        document.addEventListener('focusin', event => {
          window.reached.add(event.target);
          const style = getComputedStyle(event.target);
          if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 1)
            window.unseen.push(event.target.outerHTML.slice(0, 120));
        });
        return window.wanted.length;
        """
    )
    for _ in range(count + 20):  # Tab also stops at regions that scroll
        page.press("Tab", 9)
    missed = page.run(
        "return window.wanted.filter(each => !window.reached.has(each)).map(each => each.outerHTML.slice(0, 120))"
    )
    assert missed == []
    assert page.run("return window.unseen") == []


@pytest.mark.parametrize("view", [PHONE, DESK], ids=lambda view: view.name)
def test_enter_leads_from_words_to_their_entry_and_back(show, view):
    page = show(view)
    for words, thing in (("words-2", "entry-2"), ("words-P1", "pledge-1"), ("at-a", "finding-a")):
        tab_to(page, words)
        enter(page)
        assert focused(page) == thing
        assert in_sight(page, thing)
        tab_to(page, f"#{words}")
        enter(page)
        assert focused(page) == words
        assert in_sight(page, words)


def in_sight(page, anchor):
    return page.run(
        "const box = document.getElementById(arguments[0]).getBoundingClientRect();"
        "return box.top >= 0 && box.top < innerHeight",
        anchor,
    )


def test_links_lead_without_the_script(show, review, tmp_path):
    plain = tmp_path / "plain.html"
    text = review.read_text(encoding="utf-8")
    plain.write_text(re.sub(r"<script>.*?</script>", "", text, flags=re.DOTALL), encoding="utf-8")
    page = show(DESK, plain)
    assert page.run("return [document.scripts.length, document.getElementById('keys').hidden]") == [0, True]
    tab_to(page, "words-2")
    enter(page)
    assert focused(page) == "entry-2"
    tab_to(page, "#words-2")
    enter(page)
    assert focused(page) == "words-2"


def test_skip_link_comes_first(show):
    page = show(DESK)
    page.press("Tab", 9)
    assert focused(page) == "#programme"
    enter(page)
    assert focused(page) == "programme"


def test_keys_go_through_entries_and_findings(show):
    page = show(DESK)
    steps = [("j", 74, "entry-1"), ("j", 74, "entry-2"), ("k", 75, "entry-1"), ("k", 75, "entry-1")]
    steps += [("n", 78, "at-a"), ("n", 78, "at-b"), ("p", 80, "at-a"), ("j", 74, "entry-2")]
    for key, code, wanted in steps:
        page.press(key, code)
        assert focused(page) == wanted
    assert page.run("return document.querySelector('.here').id") == "words-2"
    keep("review-keys.png", page.picture())
    page.run("document.getElementById('keys-on').click()")
    page.press("j", 74)
    assert focused(page) == "entry-2"
    assert page.complaints() == []
