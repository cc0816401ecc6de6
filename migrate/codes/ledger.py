"""Ledger codes: changes of behaviour that a rewrite brings."""

from __future__ import annotations

from migrate.codes.code import Code, CodeKind

LEDGER = (
    Code(
        "GI701",
        "retries",
        CodeKind.LEDGER,
        "failed requests are retried",
        "`interactions.create` tries a failed request (408, 409, 429, 5xx) up to 5 times; `generate_content` tries "
        "once.",
        "A loop of your own around the call multiplies with it.",
        '`genai.Client(http_options={"retry_options": {"attempts": 1}})` restores one attempt.',
    ),
    Code(
        "GI702",
        "error-classes",
        CodeKind.LEDGER,
        "errors are of other classes",
        "Errors of `interactions.create` are not `google.genai.errors.APIError`; they have `status_code` and `body`.",
        "Handlers in other files that name the old classes stop catching them.",
        "Search callers for `google.genai.errors`.",
    ),
    Code(
        "GI703",
        "none-becomes-empty",
        CodeKind.LEDGER,
        "no text is an empty string",
        "Where `response.text` was `None`, `output_text` is `''`.",
        "A test for `None` further away can no longer be true.",
        "Test the truth of the text.",
    ),
    Code(
        "GI704",
        "approximated",
        CodeKind.LEDGER,
        "a field is approximated",
        "The field has a near equivalent; the message says how it differs.",
        "Answers can differ.",
    ),
    Code(
        "GI705",
        "dropped",
        CodeKind.LEDGER,
        "a field is left out",
        "The field has no equivalent and can be left out; the message says what that means.",
        "Answers can differ.",
    ),
    Code(
        "GI706",
        "response-id",
        CodeKind.LEDGER,
        "the id is that of the interaction",
        "`response_id` becomes the id of the interaction, which is empty with `store=False`.",
        "Logs and look-ups by this id change.",
    ),
    Code(
        "GI707",
        "model-version",
        CodeKind.LEDGER,
        "the model is the requested one",
        "`model_version` becomes the name of the model as it was asked for.",
        "The resolved version is not reported.",
    ),
    Code(
        "GI708",
        "usage-count",
        CodeKind.LEDGER,
        "a count can be zero instead of None",
        "Usage counts that generateContent leaves out are 0 in an interaction.",
        "A test for `None` can no longer be true.",
    ),
    Code(
        "GI709",
        "printed",
        CodeKind.LEDGER,
        "the whole response is printed",
        "The response object itself is printed or formatted.",
        "An interaction looks different.",
    ),
    Code(
        "GI710",
        "finish-reason",
        CodeKind.LEDGER,
        "the finish reason becomes a status",
        "Interactions has a few statuses where generateContent has many finish reasons.",
        "Reasons other than the compared one are not told apart.",
    ),
    Code(
        "GI730",
        "parsed",
        CodeKind.LEDGER,
        "an answer that does not fit its schema raises",
        "`parsed` was `None` for an answer that does not fit the schema; validating the text raises.",
        "Code that goes on without a result now stops.",
        "Catch `pydantic.ValidationError` where that matters.",
    ),
)
