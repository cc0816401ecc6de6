"""The HTML report, as far as it can be read without a browser."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from project import copied, random_runs
from ran import Run
from syrupy.assertion import SnapshotAssertion

from migrate.files.text import SourceText
from migrate.output import html
from migrate.output.assemble import build
from migrate.output.html_diff import coloured
from migrate.plan import FilePlan, Status

STYLE = (Path(html.__file__).parent / "page" / "report.css").read_text()
VOID = {"meta", "input", "br", "link", "img"}


class _Page(HTMLParser):
    """Checks that tags close in order, and keeps what a test asks for."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.uses: list[str] = []
        self.ids: list[str] = []
        self.addresses: list[str] = []
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag not in VOID:
            self.open.append(tag)
        if found.get("class") == "use":
            self.uses.append(found["data-outcome"] or "")
        if "id" in found:
            self.ids.append(found["id"] or "")
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href", "action", "style")]

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_project(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch, snapshot: SnapshotAssertion
) -> None:
    monkeypatch.chdir(copied(tmp_path))
    page = run("check", "--format", "html").text
    _Page(page)
    page = re.sub(r"sha256-[^']+", "sha256-…", page)
    assert re.sub(r"<(style|script)>.*?</\1>", r"<\1>…</\1>", page, flags=re.DOTALL) == snapshot


@given(random_runs())
@settings(deadline=None, max_examples=50)
def test_it_is_well_formed_and_its_numbers_add_up(run: tuple[list[FilePlan], dict[str, SourceText]]) -> None:
    report = build(run[0], "0", run[1])
    source = html.render(report)
    page = _Page(source)
    labels = [use.label for file in report.files for use in file.sites]
    assert sorted(page.uses) == sorted(labels)
    assert len(page.ids) == len(set(page.ids))
    assert all(address.startswith("#") for address in page.addresses)
    told = re.findall(r"<li><svg class=\"swatch\".*?<b>(\d+)</b> ([a-z ]+):", source)
    assert {label: int(number) for number, label in told} == {label: labels.count(label) for label in labels}


def test_nothing_found() -> None:
    page = html.render(build([FilePlan("a.py", Status.CLEAN)], "0"))
    _Page(page)
    assert "No use of the old API." in page
    assert "None were found." in page


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("x = 'a' # b\n", ['x = <b class="s">\'a\'</b> <b class="c"># b</b>']),
        ('f"""a\nb"""\n', ['<b class="s">f"""a</b>', '<b class="s">b"""</b>']),
        ("return 1\n", ['<b class="k">return</b> <b class="d">1</b>']),
        ("'a\n<b>\n", ["'a", "&lt;b&gt;"]),
        ("", [""]),
    ],
)
def test_colours(code: str, lines: list[str]) -> None:
    assert coloured(code) == lines


@given(random_runs())
@settings(deadline=None, max_examples=20)
def test_colours_lose_nothing(run: tuple[list[FilePlan], dict[str, SourceText]]) -> None:
    for source in run[1].values():
        text = source.text.replace("\r\n", "\n").replace("\r", "\n") + "\n"
        plain = re.sub(r"<[^>]+>", "", "\n".join(coloured(text)))
        assert plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") + "\n" == text


def _palettes() -> list[dict[str, str]]:
    return [
        dict(re.findall(r"--(\w+): (#\w+)", block))
        for block in re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL)
    ]


def _contrast(one: str, other: str) -> float:
    def light(colour: str) -> float:
        digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
        parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
        red, green, blue = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", _palettes(), ids=["light", "dark", "print"])
def test_text_can_be_read(palette: dict[str, str]) -> None:
    """WCAG 2.2, level AA."""
    words = ["ink", "faint", "native", "bridged", "unsafe", "left", "quiet"]
    grounds = [
        ("paper", [*words, *(["bad", "link"] if "bad" in palette else [])]),
        ("panel", ["ink", "faint"]),
    ]
    code = ["ink", "string", "comment", "keyword", "number", "faint"]
    grounds += [(ground, code) for ground in ("panel", "del", "ins")]
    for ground, names in grounds:
        for name in names:
            assert _contrast(palette[ground], palette[name]) >= 4.5, (ground, name)
