"""Where requests go: what a client's ``http_options`` do to the address of an interaction, and not to generateContent.

Tried with google-genai 3.3.0: the SDK builds the two addresses in two ways. The path of an interaction is
``/{api_version}/interactions`` behind the base URL, whatever that holds.
"""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

GOOGLE: Final = ".googleapis.com"
"""How the hosts of Google's own services end."""
NO_VERSION: Final = (
    'With `api_version=""` an interaction is asked for at `//interactions`, which is no address of the service; '
    "generateContent leaves the slash out."
)
QUERY: Final = (
    "A base URL with a query loses the path of an interaction: the request goes to the base URL itself. "
    "generateContent puts the path before the query."
)
SCOPE: Final = (
    "Interactions do not heed `base_url_resource_scope`, so the version of the API is put behind a base URL that is to "
    "stand for it."
)


def trouble(base_url: str | None, api_version: str | None, *, scoped: bool) -> str:
    """Why an interaction goes to a wrong place; empty where it does not. ``None`` is what is not given or not known."""
    if api_version == "":
        return NO_VERSION
    if scoped:
        return SCOPE
    return QUERY if base_url is not None and urlsplit(base_url).query else ""


def is_google(base_url: str) -> bool:
    """Whether a base URL is one of Google's own services."""
    return (urlsplit(base_url).hostname or "").endswith(GOOGLE)
