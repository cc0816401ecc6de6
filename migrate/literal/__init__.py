"""Lift an expression to a plain value with holes; lower a value to source again.

A converter of the mapping table sees SDK-shaped data (dicts, lists, constants) and a `Hole` for every expression whose
value is known only at run time. What it passes on untouched comes back as the user's own source.
"""

from __future__ import annotations

from migrate.literal.lift import Lifter, assigns_alone, inside, plain_region, single_definition
from migrate.literal.lower import Lowering
from migrate.literal.values import (
    BytesOrText,
    Choice,
    Derived,
    Hole,
    LiftedDict,
    LiftedList,
    NamedDict,
    NamedList,
    Splice,
    spliced,
)

__all__ = [
    "BytesOrText",
    "Choice",
    "Derived",
    "Hole",
    "LiftedDict",
    "LiftedList",
    "Lifter",
    "Lowering",
    "NamedDict",
    "NamedList",
    "Splice",
    "assigns_alone",
    "inside",
    "plain_region",
    "single_definition",
    "spliced",
]
