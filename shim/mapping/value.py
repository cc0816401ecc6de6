"""Values that are known only when the program runs.

The shim hands converters plain JSON. The codemod hands them the same shapes with an `Opaque` wherever the
source has an expression; a converter may pass an `Opaque` on, or ask it for one of the forms below. An
`Opaque` that cannot give the form raises `NeedsLiteral`, which is the codemod's finding "value must be a
literal".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

OBJECT: Final = (dict, Mapping)
"""What an object of JSON may be, for `isinstance`: asking for the plain kind first costs a tenth."""


class NeedsLiteral(ValueError):  # noqa: N818 - the name says what the value needs
    """A converter had to look inside a value that is known only at run time."""

    def __init__(self, what: str) -> None:
        super().__init__(f"{what} must be a literal to be converted")
        self.what = what


class Opaque:
    """A value known only at run time; the codemod subclasses it."""

    def literal(self) -> Any:
        """The value, where the source spells it out."""
        raise NeedsLiteral("the value")

    def base64(self) -> Any:
        """The value, which is bytes, as standard base64 text."""
        raise NeedsLiteral("the data")

    def json_schema(self) -> Any:
        """The value, which describes a type, as JSON Schema."""
        raise NeedsLiteral("the schema")

    def mime_types(self) -> frozenset[str]:
        """Every MIME type the value can be; one that ends with a slash stands for its whole family."""
        raise NeedsLiteral("the MIME type")

    def kind_of_media(self) -> Any:
        """The kind of content that the value, which is a MIME type, is looked at for when the program runs."""
        raise NeedsLiteral("the MIME type")

    def addresses(self) -> frozenset[str]:
        """Every address the value can be, where host and extension of each are certain."""
        raise NeedsLiteral("the address")

    def replacing(self, words: Mapping[str, str]) -> Any:
        """The value, which is a text, with one word put for another."""
        raise NeedsLiteral("the text")

    def in_lower_case(self) -> Any:
        """The value, which is a ``str``, in lower case."""
        raise NeedsLiteral("the text")

    def graded(self, bounds: Mapping[str, int], above: str) -> Any:
        """The first of ``bounds`` that the value, a number or ``None``, does not exceed; ``above`` beyond them.

        ``None`` for ``None`` and below zero.
        """
        raise NeedsLiteral("the number")

    def thousandth(self) -> Any:
        """The value, which is a number, divided by 1000."""
        raise NeedsLiteral("the number")

    def spells_mapping(self) -> bool:
        """Whether `literal` is certain to give a dict."""
        return False

    def is_text(self) -> bool:
        """Whether the value is certain to be a ``str``."""
        return False


def literal(value: Any, what: str = "the value") -> Any:
    """``value`` itself, or what the source spells out for it; raises `NeedsLiteral` naming ``what``."""
    if isinstance(value, Opaque):
        try:
            return value.literal()
        except NeedsLiteral:
            raise NeedsLiteral(what) from None
    return value


class Malformed(ValueError):  # noqa: N818 - named after what is wrong, like NeedsLiteral
    """A value has not the shape the SDK documents for its place."""

    def __init__(self, what: str, expected: str, value: Any) -> None:
        super().__init__(f"{what} must be {expected}, not {type(value).__name__}")
        self.what = what
