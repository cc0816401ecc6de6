"""Functions that new code calls where an expression in its place would be too long to be read.

Their source stands among the imports that a value needs, and comes into the file with those.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from shim.mapping.mime import NAMED_LIKE_FAMILY

_KINDS = ", ".join(f'"{kind}"' for kind in NAMED_LIKE_FAMILY)

MEDIA_CONTENT: Final = f'''\
def media_content(mime_type: str | None, **fields: Any) -> Any:
    """A file as content for the Interactions API, which has to be told what kind of media it is."""
    family = (mime_type or "").partition("/")[0]
    kind = family if family in ({_KINDS}) else "document"
    return {{"type": kind, **fields, "mime_type": mime_type}}
'''


PICTURE_CONTENT: Final = '''\
def picture_content(picture: Any, **fields: Any) -> Any:
    """A PIL image as content for the Interactions API: a JPEG file stays one, anything else becomes a PNG."""
    is_jpeg = picture.format == "JPEG" and getattr(picture, "filename", "")
    kept = is_jpeg and picture.mode in ("1", "L", "RGB", "RGBX", "CMYK")
    buffer = io.BytesIO()
    if kept:
        picture.save(buffer, "JPEG", quality="keep")
    else:
        picture.save(buffer, "PNG")
    data = base64.b64encode(buffer.getvalue()).decode()
    return {"type": "image", "data": data, "mime_type": "image/jpeg" if kept else "image/png", **fields}
'''


def thinking_level(bounds: Mapping[str, int], above: str) -> str:
    """A function that gives the thinking level of a budget, up to each of ``bounds`` and ``above`` them."""
    steps = "".join(
        f'    if tokens <= {bound}:\n        return "{level}"\n' for level, bound in bounds.items()
    )
    return f'''\
def nearest_thinking_level(budget: int | None) -> Any:
    """The thinking level nearest to a budget in tokens; none where the model decides by itself."""
    tokens = -1 if budget is None else int(budget)
    if tokens < 0:
        return None
{steps}    return "{above}"
'''
