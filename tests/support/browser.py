"""A headless Chromium for tests and measurements, where the machine has one."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def missing() -> str:
    """Why there is no browser; empty where there is one."""
    if not any(map(shutil.which, _NAMES)):
        return f"no browser on PATH ({', '.join(_NAMES)})"
    return "" if shutil.which("chromedriver") else "no chromedriver on PATH"


@contextmanager
def browser() -> Iterator[Chrome]:
    """One that keeps what pages write to its console."""
    options = ChromeOptions()
    options.binary_location = next(filter(None, map(shutil.which, _NAMES)))
    for argument in (
        "--headless=new",
        "--force-prefers-reduced-motion",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--window-size=1280,1000",
    ):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = Chrome(options=options, service=Service(shutil.which("chromedriver")))
    try:
        yield driver
    finally:
        driver.quit()
