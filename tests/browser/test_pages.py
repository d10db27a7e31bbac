"""Each kind of page, in both languages, as a real browser shows it."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe

import utilite_sociale as ust
from tests.report.html.test_page import EVIL, whole
from utilite_sociale import examples
from utilite_sociale.messages import LANGUAGES
from utilite_sociale.report.html import html_page
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages import bilan, public_page
from utilite_sociale.report.pages.grid import grid_page

SIZES = {"phone": (360, 740), "desktop": (1280, 900)}


def outcome(name):
    return ust.evaluate(ust.load_assessment(examples.path(name)))


def made(lang):
    """Give every kind of page."""
    language = Language(lang)
    return {
        "fictional": html_page(bilan(outcome("exemple_fictif"), language), lang),
        "published": html_page(bilan(outcome("eureka"), language), lang),
        "public": html_page(public_page(outcome("exemple_fictif"), language), lang),
        "grid": html_page(grid_page(ust.catalog()["midi_pyrenees"], language), lang),
        "odd": html_page(whole(f"{EVIL} {'mot' * 200}"), lang),
    }


PAGES = [(lang, kind) for lang in LANGUAGES for kind in made(lang)]


@pytest.fixture
def shown(browser, tmp_path):
    """Give what opens a page at a size, in a scheme of colours."""
    opened = []

    def show(lang, kind, size="desktop", scheme="light"):
        path = tmp_path / f"{kind}.html"
        path.write_text(made(lang)[kind], encoding="utf-8")
        width, height = SIZES[size]
        page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
        opened.append(page)
        said = []
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("request", lambda request: said.append(request.url))
        page.goto(path.as_uri())
        assert said == [path.as_uri()]
        return page

    yield show
    for page in opened:
        page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("lang", "kind"), PAGES)
def test_no_page_is_hard_to_use(shown, lang, kind, scheme):
    """axe finds nothing, by day and by night."""
    page = shown(lang, kind, scheme=scheme)
    # The policy of the page forbids every script: axe is let in by the browser itself.
    found = Axe().run(page)
    assert [
        (one["id"], one["nodes"][0]["html"][:200]) for one in found.response["violations"]
    ] == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("lang", "kind"), PAGES)
def test_nothing_overflows_at_any_size(shown, lang, kind, size):
    """The page is never wider than its window, nor a drawing without size."""
    page = shown(lang, kind, size)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    drawings = page.evaluate(
        "[...document.querySelectorAll('svg')].map(s => s.getBoundingClientRect())"
        ".map(r => [r.width, r.height])"
    )
    assert all(width > 50 and height > 5 for width, height in drawings)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_public_page_is_two_printed_pages(shown, lang):
    """What a funder reads."""
    pdf = shown(lang, "public").pdf(prefer_css_page_size=True)
    assert pdf.count(b"/Type /Page\n") == 2


@pytest.mark.parametrize(("lang", "kind"), PAGES)
def test_nothing_is_lost_in_print(shown, lang, kind):
    """Titles, texts and drawings are there, and no line is cut; what unfolds stays folded."""
    page = shown(lang, kind)
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 690, "height": 975})
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    hidden = page.evaluate(
        "[...document.querySelectorAll('main h2, main p, main td')]"
        ".filter(e => !e.closest('details') && e.getClientRects().length === 0).length"
    )
    assert hidden == 0
    assert page.pdf(prefer_css_page_size=True).startswith(b"%PDF")
