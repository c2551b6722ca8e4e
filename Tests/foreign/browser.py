"""Debian's Chromium, without a window and without a network, driven over its DevTools protocol."""

import base64
import importlib.util
import json
import os
import re
from dataclasses import dataclass
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.service import Service


@dataclass(frozen=True)
class View:
    """A way to look at a page; width and height in CSS pixels."""

    name: str
    width: int
    height: int
    scheme: str = "light"
    media: str = "screen"
    touch: bool = False


VIEWS = [
    View("phone-light", 390, 844, touch=True),
    View("phone-dark", 390, 844, scheme="dark", touch=True),
    View("desk-light", 1280, 900),
    View("desk-dark", 1280, 900, scheme="dark"),
    View("print", 794, 1123, media="print"),  # A4 at 96 pixels an inch
]


def axe_source():
    """The text of axe-core, without importing the package that carries it."""
    package = importlib.util.find_spec("axe_playwright_python").submodule_search_locations[0]
    return (Path(package) / "axe.min.js").read_text(encoding="utf-8")


class Browser:
    def __init__(self, profile):
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        for argument in (
            "--headless=new",
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--lang=en-GB",
            f"--user-data-dir={profile}",
        ):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        self.driver.set_script_timeout(120)

    def quit(self):
        self.driver.quit()

    def send(self, command, **parameters):
        return self.driver.execute_cdp_cmd(command, parameters)

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def open(self, url, view):
        """Loads a page afresh as the view shows it, and forgets what was logged before."""
        self.driver.get("about:blank")
        self.send(
            "Emulation.setDeviceMetricsOverride",
            width=view.width,
            height=view.height,
            deviceScaleFactor=2 if view.touch else 1,
            mobile=view.touch,
        )
        self.send(
            "Emulation.setEmulatedMedia",
            media=view.media,
            features=[{"name": "prefers-color-scheme", "value": view.scheme}],
        )
        self.send("Emulation.setFocusEmulationEnabled", enabled=True)
        self.complaints()
        self.requests()
        self.driver.get(url)
        self.settle()

    def settle(self):
        """Waits until the page has been drawn twice, and for scripts that wait a moment."""
        self.driver.execute_async_script(
            "const done = arguments[0];"
            "requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)));"
        )

    def complaints(self):
        """Warnings and errors written to the console since last asked."""
        entries = self.driver.get_log("browser")
        return [entry["message"] for entry in entries if entry["level"] in ("WARNING", "SEVERE")]

    def requests(self):
        """The addresses asked for since last asked."""
        found = []
        for entry in self.driver.get_log("performance"):
            event = json.loads(entry["message"])["message"]
            if event["method"] == "Network.requestWillBeSent":
                found.append(event["params"]["request"]["url"])
            elif event["method"] == "Network.webSocketCreated":
                found.append(event["params"]["url"])
        return found

    def violations(self):
        """What axe-core finds wrong, a line an element."""
        self.run(axe_source())
        result = self.driver.execute_async_script(
            "const done = arguments[0];"
            "axe.run(document, {resultTypes: ['violations']})"
            ".then(done, error => done({error: String(error)}));"
        )
        assert "error" not in result, result["error"]
        return [
            f"{rule['id']}: {rule['help']}: {node['html'][:160]}: {node.get('failureSummary', '')}"
            for rule in result["violations"]
            for node in rule["nodes"]
        ]

    def press(self, key, code):
        for kind in ("rawKeyDown", "keyUp"):
            self.send("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code)

    def picture(self):
        """The whole page as PNG, or as much of it as Chromium can draw at once."""
        size = self.send("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 8000), "scale": 1}
        shot = self.send("Page.captureScreenshot", clip=clip, captureBeyondViewport=True)
        return base64.b64decode(shot["data"])

    def pdf(self):
        printed = self.send("Page.printToPDF", preferCSSPageSize=True, printBackground=False)
        return base64.b64decode(printed["data"])


def pages_in(pdf):
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def keep(name, contents):
    """Keeps a picture or a printed page where HERALD_SHOTS asks for them."""
    if folder := os.environ.get("HERALD_SHOTS"):
        Path(folder).mkdir(parents=True, exist_ok=True)
        (Path(folder) / name).write_bytes(contents)
