"""The page of `zlora serve` and the report in headless Chromium, wide and as narrow as a telephone."""

import shutil
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from processes import succeed

from toolkit.commands.serve import make_app
from toolkit.config import load_config

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
pytestmark = [pytest.mark.slow, pytest.mark.skipif(CHROMIUM is None, reason="no Chromium: apt-get install chromium")]
WIDTHS = (1200, 420)


def is_error(message: Any) -> bool:
    """Chromium logs a question that is refused as well."""
    return message.type == "error" and "422" not in message.text


@pytest.fixture(scope="module", params=WIDTHS)
def page(request: pytest.FixtureRequest) -> Iterator[Any]:
    """A page of this width that must log no error."""
    sync_api = pytest.importorskip("playwright.sync_api")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        found, errors = browser.new_page(viewport={"width": request.param, "height": 800}), list[str]()
        found.on("console", lambda message: errors.append(message.text) if is_error(message) else None)
        found.on("pageerror", lambda error: errors.append(str(error)))
        yield found
        browser.close()
    assert not errors


@pytest.fixture(scope="module")
def address(evaluated: Path) -> Iterator[str]:
    import uvicorn

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    app = make_app(load_config(evaluated / "config.yaml", [f"run_dir={evaluated}"]))
    server = uvicorn.Server(uvicorn.Config(app, port=port, log_level="error"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.05)
    yield f"http://127.0.0.1:{port}/"
    server.should_exit = True
    thread.join()


def fits(page: Any) -> bool:
    return page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_prompt_gets_every_codes_answer_and_an_error_is_said(page: Any, address: str) -> None:
    page.goto(address)
    page.fill("#prompt", "1+1=")
    page.click("#send")
    page.wait_for_selector("article")
    assert page.locator("article").count() == 3 and page.locator("article .bar").count() == 3
    assert [page.locator("h2").nth(z).inner_text() for z in range(3)] == ["z 0", "z 1", "z 2"]
    assert fits(page) and page.locator("#send").is_enabled() and not page.locator("#status").inner_text()
    page.fill("#prompt", "1" * 20_001)
    page.click("#send")
    page.wait_for_function("document.getElementById('status').textContent == 'the prompt cannot be used'")
    assert page.locator("article").count() == 3  # of the question before


def test_a_report_shows_its_figures_and_is_no_wider_than_the_window(page: Any, evaluated: Path) -> None:
    succeed(["report", str(evaluated)])
    page.goto((evaluated / "report.html").as_uri())
    assert page.locator("figure svg").count() > 3 and fits(page)
    assert all(one.bounding_box()["width"] > 250 for one in page.locator("figure svg").all())
