"""Texts that libraries around the SDK hand a program: what users type, send or pass to it.

Read from the documentation of each library; a value that may be missing counts as the text it is otherwise, as that of
``os.environ.get`` does, because a request without contents fails in either API.
"""

from __future__ import annotations

_FORMS = ("args", "cookies", "form", "headers", "values")
_MESSAGES = (
    "aiogram.types.Message",
    "pyrogram.types.Message",
    "telebot.types.Message",
    "telegram.Message",
)

FUNCTIONS: dict[str, str] = {
    "argparse.ArgumentParser": "argparse.ArgumentParser",
    "click.prompt": "str",
    "docx2txt.process": "str",
    "html.escape": "str",
    "html.unescape": "str",
    "markdown.markdown": "str",
    "pyperclip.paste": "str",
    "pytesseract.image_to_string": "str",
    "rich.prompt.Prompt.ask": "str",
    "typer.prompt": "str",
    "urllib.parse.quote": "str",
    "urllib.parse.unquote": "str",
    **{f"flask.request.{name}.get": "str" for name in _FORMS},
    **{
        f"streamlit.{place}{name}": "str"
        for place in ("", "sidebar.")
        for name in ("chat_input", "text_area", "text_input")
    },
    **{
        f"{library}.{method}": f"{library}.Response"
        for library in ("httpx", "requests")
        for method in ("delete", "get", "patch", "post", "put", "request")
    },
}
"""Result class by the dotted path of the function."""

OTHERWISE = frozenset(("accept_audio", "accept_file", "type"))
"""Keyword arguments with which such a function gives something else."""

METHODS: dict[str, str] = {"argparse.ArgumentParser.parse_args": "argparse.Namespace"}
"""Result class by class and method name."""

MAPPINGS = frozenset(("os.environ", "streamlit.query_params", *(f"flask.request.{name}" for name in _FORMS)))
"""Objects whose values are texts."""

ATTRIBUTES: dict[str, dict[str, str]] = {
    **{name: {"caption": "str", "text": "str"} for name in _MESSAGES},
    **{
        f"{library}.Message": {"clean_content": "str", "content": "str"}
        for library in ("discord", "nextcord")
    },
    **{f"{library}.Response": {"text": "str"} for library in ("httpx", "requests")},
    "telegram.Update": dict.fromkeys(
        ("channel_post", "edited_message", "effective_message", "message"), "telegram.Message"
    ),
}
"""Class of an attribute, by class and name; parameters are known to be of these classes by their annotations."""
