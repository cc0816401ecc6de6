"""Codes of what stands around the calls: requirements of the SDKs, and where a client's requests go."""

from __future__ import annotations

from migrate.codes.code import Code, CodeKind

RULES = (
    Code(
        "GI330",
        "old-pin",
        CodeKind.RULE,
        "a requirement that lets in a google-genai without today's Interactions API",
        "A requirement of google-genai, in a file of a project or in a cell of a notebook, that does not keep out the "
        "releases which lack what the code below uses.",
        "`interaction.output_text` came with google-genai 2.3. With an older release, the new code fails at its first "
        "call, and an installer may leave one in place.",
        "The lower bound, or the tested release where exactly one is asked for.",
        "google-genai>=1.38.0,<2.0.0  # chat",
        "google-genai>=2.3.0,<3.0.0  # chat",
        "Told only, unless `--pins edit` is given. Comments, markers, extras and layout stay. Files with hashes and "
        "lock files are never changed.",
    ),
    Code(
        "GI331",
        "archived-pin",
        CodeKind.RULE,
        "a requirement of google-generativeai that the code is moved away from",
        "A requirement of google-generativeai, where files below are moved to google-genai or use it.",
        "Without google-genai the new code cannot be imported; and a package that nothing imports is dead weight.",
        "google-genai takes its place, or joins it while a file still needs google-generativeai.",
        "google-generativeai==0.8.3",
        "google-genai==3.3.0",
        "Told only, unless `--pins edit` is given. It stays while any file below its folder imports the package, "
        "whether or not the run looked at that file.",
    ),
    Code(
        "GI335",
        "wrong-place",
        CodeKind.RULE,
        "a client whose interactions go to a wrong place",
        'A client with `interactions` that is made with `api_version=""`, with a base URL that has a query, or with '
        "`base_url_resource_scope`.",
        "The SDK builds the address of an interaction in another way than that of generateContent: the same settings "
        "work there and give `//interactions`, a base URL without a path, or a version twice here.",
        "Put the version into `api_version` and nothing but the address into `base_url`; send a key as a header.",
        safety="Told and left.",
    ),
    Code(
        "GI340",
        "old-model",
        CodeKind.RULE,
        "a model that was shut down, or is going to be",
        "A string that is the model of a call, of a chat or of a `GenerativeModel`, and names a model of the table in "
        "`shim/mapping/models.py`. Looked for with `--models` only.",
        "The service answers no call for a model that was shut down, whatever API is used.",
        "The one model that Google's page names as its replacement, where it names one.",
        """interaction = client.interactions.create(
    model="gemini-3-pro-preview",
    input="Name a moon.",
)""",
        """interaction = client.interactions.create(
    model="gemini-3.1-pro-preview",
    input="Name a moon.",
)""",
        "Only strings that stand in the call itself are changed; those in variables are told. Clients that may talk to "
        "Vertex AI, where models live on other dates, are left alone.",
    ),
)

REASONS = (
    Code(
        "GI332",
        "locked-pin",
        CodeKind.REASON,
        "a program writes the file that holds the requirement",
        "A lock file, what pip-compile or uv made, or a file with hashes.",
        "Hashes and the versions of other packages have to fit, which only that program can see to.",
        "Change what the file is made from, then run the command that the tool names.",
        effort=5,
    ),
    Code(
        "GI333",
        "pin-form",
        CodeKind.REASON,
        "the requirement is in a form that this tool does not change",
        "A requirement that names an address, compares with `===`, belongs to conda, or is put together in code.",
        "What to write in its place depends on more than the version.",
        "Ask for the release that the tool names in the words of that form.",
        effort=5,
    ),
    Code(
        "GI334",
        "pin-needed",
        CodeKind.REASON,
        "a file still needs google-generativeai",
        "Some files below were moved, and at least one was not.",
        "Taking the requirement out would break that file.",
        "Move the file that the tool names; then the requirement can go.",
        effort=1,
    ),
    Code(
        "GI337",
        "broken-pins",
        CodeKind.REASON,
        "a file with requirements cannot be read",
        "A pyproject.toml or Pipfile that is not TOML, or a setup.py that is not Python.",
        "Whether its requirements fit the code cannot be told.",
        "Correct the file, and run the tool again.",
        effort=5,
    ),
    Code(
        "GI338",
        "endpoint",
        CodeKind.REASON,
        "the client's settings would send the new call to a wrong place",
        'The client is made with `api_version=""`, a base URL that has a query, or `base_url_resource_scope`.',
        "generateContent reaches the service with these settings, and an interaction does not.",
        "Put the version into `api_version` and nothing but the address into `base_url`; then run the tool again.",
        effort=10,
    ),
    Code(
        "GI341",
        "model-by-hand",
        CodeKind.REASON,
        "another model has to be chosen",
        "The model was shut down or is going to be, and Google's pages name no single replacement, or its name stands "
        "in a variable that other code may read.",
        "Models differ in price, speed and what they take; which one will do is not in the code.",
        "Choose a model on the page that the tool names, and try it on real prompts.",
        effort=10,
    ),
)

LEDGER = (
    Code(
        "GI780",
        "newer-sdk",
        CodeKind.LEDGER,
        "the project gets a newer google-genai",
        "A requirement is raised, often over a major release.",
        "All code of the project runs with it, also what is not rewritten; google-genai 2 needs Python 3.10, and "
        "google-genai 3 needs Python 3.11 and sends to `v1` where earlier ones sent to `v1beta`.",
        "Install, and run the tests, before the change is merged.",
    ),
    Code(
        "GI781",
        "gateway",
        CodeKind.LEDGER,
        "requests take another path through a gateway",
        "The client has a `base_url` of its own. Requests go to `/v1/interactions` behind it, and no longer to "
        "`/v1/models/...:generateContent`.",
        "A proxy that lets known paths through, meters by them or takes the model out of them does not know this one.",
        "Make sure that what stands at the base URL passes the new path on.",
    ),
    Code(
        "GI782",
        "other-model",
        CodeKind.LEDGER,
        "another model answers",
        "The name of a model that was shut down is replaced.",
        "Answers, prices and limits are those of the new model; it thinks by `thinking_level`, and Google advises to "
        "leave the temperature at its default with Gemini 3.",
        "Try it on real prompts.",
    ),
)
