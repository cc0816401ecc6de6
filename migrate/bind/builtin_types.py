"""Functions and methods outside the SDK whose result type the binder relies on."""

from __future__ import annotations

from migrate.bind import frameworks

STRING_METHODS = frozenset(
    [
        "capitalize",
        "casefold",
        "center",
        "expandtabs",
        "format",
        "format_map",
        "join",
        "ljust",
        "lower",
        "lstrip",
        "removeprefix",
        "removesuffix",
        "replace",
        "rjust",
        "rstrip",
        "strip",
        "swapcase",
        "title",
        "translate",
        "upper",
        "zfill",
    ]
)
"""Methods of ``str`` that give a ``str``."""

ONLY_STRING_METHODS = frozenset(["casefold", "extract_text", "format", "format_map", "isoformat", "strftime"])
"""Methods that no other common type has: their result is a ``str`` even when the receiver is unknown."""

TEXT_METHODS = frozenset(
    (
        "capitalize",
        "casefold",
        "encode",
        "endswith",
        "format",
        "lower",
        "lstrip",
        "rstrip",
        "splitlines",
        "startswith",
        "strip",
        "title",
        "upper",
    )
)
"""Methods that, of all that generateContent takes as contents or instruction, only a ``str`` has."""

OF_BYTES_TOO = frozenset(("endswith", "lstrip", "rstrip", "startswith", "strip"))
"""Those that ``bytes`` have as well, with bytes as argument."""

GIVEN_TEXT = {"find": 1, "partition": 1, "replace": 2, "rpartition": 1, "split": 1}
"""As `TEXT_METHODS` where the first of so many arguments is a text: others have methods of these names, too."""

EXECUTORS = frozenset(
    (
        "concurrent.futures.Executor",
        "concurrent.futures.ThreadPoolExecutor",
        "concurrent.futures.thread.ThreadPoolExecutor",
    )
)
"""Classes whose objects run a function that is submitted to them, with the arguments after it, and give a future.

One of processes cannot: neither a method of a client nor a lambda can be sent to another process.
"""

RESULTS: dict[str, str] = {
    "builtins.str": "str",
    "builtins.repr": "str",
    "builtins.input": "str",
    "builtins.chr": "str",
    "builtins.ascii": "str",
    "builtins.format": "str",
    "builtins.bytes": "bytes",
    "builtins.int": "int",
    "builtins.float": "float",
    "builtins.len": "int",
    "builtins.bool": "bool",
    "json.dumps": "str",
    "os.getenv": "str",
    "os.path.join": "str",
    "os.environ.get": "str",
    "textwrap.dedent": "str",
    "textwrap.indent": "str",
    "textwrap.fill": "str",
    "textwrap.shorten": "str",
    "inspect.cleandoc": "str",
    "inspect.getsource": "str",
    "getpass.getpass": "str",
    "jinja2.Template": "jinja2.Template",
    "string.Template": "string.Template",
    **dict.fromkeys(
        (
            f"base64.{name}code"
            for name in (
                "b64en",
                "b64de",
                "standard_b64en",
                "standard_b64de",
                "urlsafe_b64en",
                "urlsafe_b64de",
            )
        ),
        "bytes",
    ),
    "pathlib.Path": "pathlib.Path",
    "PIL.Image.open": "PIL.Image.Image",
    "PIL.Image.new": "PIL.Image.Image",
    "PIL.Image.fromarray": "PIL.Image.Image",
    "PIL.Image.frombytes": "PIL.Image.Image",
    "io.BytesIO": "io.BytesIO",
    **{name: name for name in EXECUTORS},
    **frameworks.FUNCTIONS,
}
"""Result class by the dotted path of the function."""

METHOD_RESULTS: dict[str, str] = {
    "pathlib.Path.read_text": "str",
    "pathlib.Path.read_bytes": "bytes",
    "jinja2.Template.render": "str",
    "string.Template.substitute": "str",
    "string.Template.safe_substitute": "str",
    "bytes.decode": "str",
    "str.encode": "bytes",
    "file:text.read": "str",
    "file:binary.read": "bytes",
    "io.BytesIO.getvalue": "bytes",
    "io.BytesIO.read": "bytes",
    **dict.fromkeys(
        (f"PIL.Image.Image.{name}" for name in ("convert", "copy", "crop", "resize", "rotate", "transpose")),
        "PIL.Image.Image",
    ),
    **frameworks.METHODS,
}
"""Result class by class and method name."""

TO_THREAD = frozenset(
    ("asyncio.to_thread", "starlette.concurrency.run_in_threadpool", "fastapi.concurrency.run_in_threadpool")
)
"""Functions that call their first argument with all the others, in a thread, and are awaited."""
