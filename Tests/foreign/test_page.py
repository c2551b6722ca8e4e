"""The HTML edition in Chromium: quiet, self-contained, accessible, and fit for phone, desk and paper.

HERALD_SHOTS=FOLDER keeps a picture of every view and the printed page.
"""

import pytest
from browser import VIEWS, keep, pages_in
from loaded import Loaded


@pytest.fixture(scope="session", params=VIEWS, ids=lambda view: view.name)
def view(request):
    return request.param


@pytest.fixture
def page(browser, edition, view):
    """The browser with the example open in a view."""
    browser.open(edition("html").resolve().as_uri(), view)
    return browser


def test_text_loads_nothing(edition):
    loaded = Loaded()
    loaded.feed(edition("html").read_text(encoding="utf-8"))
    assert [a for a in loaded.addresses if a and not a.startswith(("data:", "#"))] == []


def test_is_quiet_and_asks_for_nothing(page, edition, view, example):
    address = edition("html").resolve().as_uri()
    page.run("document.querySelectorAll('details').forEach(each => each.open = true)")
    page.settle()
    assert page.complaints() == []
    asked = page.requests()
    assert address in asked, "the log of requests does not hold the page itself"
    assert [url for url in asked if url != address and not url.startswith("data:")] == []
    keep(f"{example.stem}-{view.name}.png", page.picture())


def test_axe_finds_nothing(page):
    page.run("document.querySelectorAll('details').forEach(each => each.open = true)")
    found = page.violations()
    assert not found, "\n".join(found)


def test_fits_its_width(page, view):
    # On a phone the visible width grows to fit what sticks out, so it is compared with the screen's.
    assert page.run("return innerWidth") == view.width
    overhang = page.run(
        "const width = arguments[0];"
        "if (document.scrollingElement.scrollWidth <= width) return [];"
        "return ['page ' + document.scrollingElement.scrollWidth].concat("
        "  [...document.body.querySelectorAll('*')]"
        "  .filter(each => each.getBoundingClientRect().right > width + 1)"
        "  .slice(0, 10).map(each => each.outerHTML.slice(0, 120)));",
        view.width,
    )
    assert overhang == []


@pytest.mark.parametrize(
    "view", [v for v in VIEWS if v.name in ("phone-light", "desk-dark")], ids=lambda v: v.name, indirect=True
)
def test_tab_reaches_everything_and_shows_where_it_is(page):
    count = page.run(
        """
        document.querySelectorAll('details').forEach(each => each.open = true);
        const wanted = 'a[href], summary, button, input, select, textarea, [tabindex]:not([tabindex="-1"])';
        window.targets = [...document.querySelectorAll(wanted)].filter(
          each => !each.disabled && each.checkVisibility({visibilityProperty: true}));
        window.reached = new Set();
        window.unseen = new Set();
        document.addEventListener('focusin', event => {
          const style = getComputedStyle(event.target);
          const clear = style.outlineColor === 'transparent' || / 0\\)$/.test(style.outlineColor);
          window.reached.add(event.target);
          if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 1 || clear)
            window.unseen.add(event.target.outerHTML.slice(0, 120));
        });
        return window.targets.length;
        """
    )
    for pressed in range(2 * count + 20):  # more than enough: Tab also stops at regions that scroll
        page.press("Tab", 9)
        if pressed % 20 == 19 and page.run("return window.targets.every(each => window.reached.has(each))"):
            break
    missed = page.run(
        "return window.targets.filter(each => !window.reached.has(each)).map(each => each.outerHTML.slice(0, 120))"
    )
    assert missed == []
    assert page.run("return [...window.unseen]") == []
    assert page.complaints() == []


@pytest.mark.parametrize("view", [v for v in VIEWS if v.media == "print"], ids=lambda v: v.name, indirect=True)
def test_prints(page, example):
    pdf = page.pdf()
    keep(f"{example.stem}.pdf", pdf)
    assert pdf.startswith(b"%PDF-")
    assert pages_in(pdf) >= 1


def test_is_well_formed(page):
    found = page.run(
        """
        const ids = [...document.querySelectorAll('[id]')].map(each => each.id);
        return {
          mode: document.compatMode,
          characters: document.characterSet,
          lang: document.documentElement.lang,
          title: document.title.trim(),
          headings: [...document.querySelectorAll('h1')].map(each => each.textContent.trim()),
          repeated: ids.filter((id, n) => !id || ids.indexOf(id) !== n),
          broken: [...document.querySelectorAll('a[href^="#"]')].map(each => each.getAttribute('href'))
            .filter(href => href !== '#' && !document.getElementById(decodeURIComponent(href.slice(1)))),
        };
        """
    )
    assert found["mode"] == "CSS1Compat"
    assert found["characters"] == "UTF-8"
    assert found["lang"]
    assert found["title"]
    assert len(found["headings"]) == 1 and found["headings"][0]
    assert found["repeated"] == []
    assert found["broken"] == []
