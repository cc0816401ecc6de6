"""The HTML report in a real browser: it filters, opens, stays offline, and can be used from the keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from browser import browser, missing
from project import copied, many
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.select import Select

from migrate.cli import main
from migrate.output import html
from migrate.output.assemble import build

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing()), reason=missing() or "there is one"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]


@pytest.fixture(scope="module")
def chrome() -> Iterator[Chrome]:
    with browser() as driver:
        yield driver


@pytest.fixture
def page(chrome: Chrome, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Chrome:
    monkeypatch.chdir(copied(tmp_path))
    with pytest.raises(SystemExit):
        main(["check", "--report", f"html={tmp_path / 'r.html'}"])
    chrome.get((tmp_path / "r.html").as_uri())
    return chrome


def _uses(page: Chrome) -> list[dict[str, str]]:
    """What the page holds, as its attributes say."""
    found: list[dict[str, str]] = page.execute_script(
        "return [...document.querySelectorAll('.use')].map(use => "
        "({...use.dataset, ...use.closest('.file').dataset, words: use.textContent.toLowerCase()}))"
    )
    return found


def _shown(page: Chrome) -> list[str]:
    uses = page.find_elements(By.CSS_SELECTOR, ".use")
    return [use.get_attribute("data-outcome") or "" for use in uses if use.is_displayed()]


def _told(page: Chrome) -> str:
    return page.find_element(By.CSS_SELECTOR, "form output").text


def _box(page: Chrome, outcome: str) -> None:
    page.find_element(By.CSS_SELECTOR, f"input[value='{outcome}']").click()


def test_the_filter(page: Chrome) -> None:
    uses = _uses(page)
    total = len(uses)
    assert _told(page) == f"All {total} uses"
    assert len(_shown(page)) == total
    _box(page, "native")
    uses = [use for use in uses if use["outcome"] != "native"]
    assert 0 < len(uses) < total
    assert _shown(page) == [use["outcome"] for use in uses]
    assert _told(page) == f"{len(uses)} of {total} uses"
    Select(page.find_element(By.NAME, "folder")).select_by_value("helpdesk")
    uses = [use for use in uses if use["folder"].startswith("helpdesk/")]
    assert _shown(page) == [use["outcome"] for use in uses]
    reason = next(use["reason"] for use in uses if use["outcome"] == "left")
    Select(page.find_element(By.NAME, "reason")).select_by_value(reason)
    uses = [use for use in uses if use["reason"] == reason]
    assert _shown(page) == [use["outcome"] for use in uses]
    assert uses
    page.find_element(By.NAME, "text").send_keys("no such words")
    assert _shown(page) == []
    assert page.find_element(By.ID, "none").is_displayed()
    page.find_element(By.CSS_SELECTOR, "[type=reset]").click()
    page.execute_async_script("setTimeout(arguments[0], 50)")
    assert len(_shown(page)) == total


def test_owners_and_words(page: Chrome) -> None:
    Select(page.find_element(By.NAME, "owner")).select_by_value("@mira")
    uses = [use for use in _uses(page) if "@mira" in use["owners"].split()]
    assert _shown(page) == [use["outcome"] for use in uses]
    page.find_element(By.NAME, "text").send_keys("classify URGENT")
    assert (
        len(_shown(page)) == sum("classify" in use["path"] and "urgent" in use["words"] for use in uses) == 1
    )


def test_a_row_of_a_table_sets_the_filter(page: Chrome) -> None:
    button = page.find_element(By.CSS_SELECTOR, ".set[data-name='reason']")
    reason = button.get_attribute("data-value")
    button.click()
    page.execute_async_script("setTimeout(arguments[0], 100)")
    assert _shown(page) == [use["outcome"] for use in _uses(page) if use["reason"] == reason]


def test_a_diff_opens(page: Chrome) -> None:
    use = page.find_element(By.CSS_SELECTOR, "[data-path='helpdesk/tickets/classify.py'] .use")
    assert not use.find_element(By.CSS_SELECTOR, "pre").is_displayed()
    use.find_element(By.TAG_NAME, "summary").click()
    before, after = use.find_elements(By.CSS_SELECTOR, "pre")[:2]
    assert before.is_displayed()
    assert "models.generate_content(" in before.text
    assert "interactions.create(" in after.text
    tops = [[line.rect["y"] for line in side.find_elements(By.XPATH, "./*")] for side in (before, after)]
    assert tops[0] == tops[1]  # line beside line


def test_it_can_be_used_from_the_keyboard(page: Chrome) -> None:
    page.find_element(By.TAG_NAME, "body").send_keys(Keys.TAB)
    assert page.switch_to.active_element.text == "Skip to the uses"
    page.switch_to.active_element.send_keys(Keys.ENTER, Keys.TAB, Keys.SPACE)
    assert page.find_element(By.CSS_SELECTOR, "form output").text.startswith(f"{len(_shown(page))} of ")
    use = next(use for use in page.find_elements(By.CSS_SELECTOR, ".use") if use.is_displayed())
    use.find_element(By.TAG_NAME, "summary").send_keys(Keys.ENTER)
    assert use.find_element(By.CSS_SELECTOR, "pre").is_displayed()


def test_it_asks_nobody_and_runs_nothing_of_the_users(page: Chrome) -> None:
    """One file is called `<2024>` and sends `</script><script>alert(...)`."""
    assert page.execute_script("return performance.getEntriesByType('resource').length") == 0
    assert page.execute_script("return document.scripts.length") == 1
    assert page.get_log("browser") == []
    assert "</script><script>alert(" in page.page_source.replace("&lt;", "<").replace("&gt;", ">")
    names = [name.text for name in page.find_elements(By.CSS_SELECTOR, ".file h3 code")]
    assert "scripts/one off <2024>.py" in names


def test_everything_has_a_name(page: Chrome) -> None:
    for control in page.find_elements(By.CSS_SELECTOR, "form input, form select, button"):
        assert control.accessible_name
    roles = {
        element.aria_role for element in page.find_elements(By.CSS_SELECTOR, "header, main, footer, form")
    }
    assert roles == {"banner", "main", "contentinfo", "form"}
    for picture in page.find_elements(By.CSS_SELECTOR, "svg[role=img]"):
        assert picture.accessible_name


@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_sticks_out(page: Chrome, width: int) -> None:
    page.set_window_size(width, 900)
    page.find_element(By.CSS_SELECTOR, "[data-open=yes]").click()
    inner, scroll = page.execute_script(
        "return [document.documentElement.clientWidth, document.documentElement.scrollWidth]"
    )
    page.set_window_size(1280, 1000)
    assert scroll <= inner


def test_a_thousand_uses(chrome: Chrome, tmp_path: Path) -> None:
    plans, sources = many(1000)
    (tmp_path / "r.html").write_text(html.render(build(plans, "0", sources)))
    chrome.get((tmp_path / "r.html").as_uri())
    assert _told(chrome) == "All 1000 uses"
    _box(chrome, "left")
    assert _told(chrome) == "800 of 1000 uses"
    chrome.find_element(By.NAME, "text").send_keys("module180.py")
    assert _told(chrome) == "16 of 1000 uses"
