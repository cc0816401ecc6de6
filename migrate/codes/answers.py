"""Codes of what a rewrite changes where an answer is read."""

from __future__ import annotations

from migrate.codes.code import Code, CodeKind

LEDGER = (
    Code(
        "GI731",
        "no-parts",
        CodeKind.LEDGER,
        "a loop over no parts does nothing",
        "Looping over the parts of an answer that has none, such as a blocked one, raised; the loop over its steps "
        "does nothing.",
        "Code that relied on the error does not see it any more.",
        "Look at the interaction's `status` where an empty answer matters.",
    ),
    Code(
        "GI740",
        "first-part",
        CodeKind.LEDGER,
        "the whole text is read instead of its first part",
        "`candidates[0].content.parts[0].text` becomes `output_text`, which is all the text of the answer.",
        "An answer of several parts was cut off after the first. One without any part raised an error, and is an "
        "empty string now.",
        "Test the truth of the text where an empty answer matters.",
    ),
    Code(
        "GI741",
        "status-shown",
        CodeKind.LEDGER,
        "a status is shown instead of a finish reason",
        "A finish reason that is printed or logged (`STOP`) becomes the status of the interaction (`completed`).",
        "What reads the log has to know the new words.",
    ),
    Code(
        "GI746",
        "errors-for-feedback",
        CodeKind.LEDGER,
        "errors of the interaction are asked for instead of prompt feedback",
        "`prompt_feedback` said that the prompt was blocked. An interaction that failed has `errors`, with words of "
        "their own; the service may also refuse the prompt with an HTTP error.",
        "Any failed answer looks like a blocked prompt there, and a prompt that is refused with an HTTP error raises.",
        "Send a prompt that is blocked once, and look at what comes back.",
    ),
    Code(
        "GI747",
        "fault-by-status",
        CodeKind.LEDGER,
        "no status says why an answer was stopped",
        "An interaction that was stopped for its content (`SAFETY`, `RECITATION`, …) is `failed`, and so is one with "
        "any other fault. Code that asks for one such reason asks for `failed` now; code that hands the reason on "
        "by its name hands on `OTHER`.",
        "Other failures look like that reason, and an answer that was stopped after some text may be `incomplete`.",
        "Look into the interaction's `errors` where the reason matters.",
    ),
    Code(
        "GI748",
        "code-of-any-error",
        CodeKind.LEDGER,
        "any error is asked for `status_code` instead of `code`",
        "A handler of any error asks whether that has a `code`. Errors of the Interactions API have `status_code`, and "
        "all requests there go to it now.",
        "An error of another library that has a `code` is not told apart by it any more.",
    ),
    Code(
        "GI764",
        "first-function-call",
        CodeKind.LEDGER,
        "the first part asked for a call is the first function call",
        "The code reads `function_call` of the first part of the answer. An interaction keeps text, thoughts and calls "
        "in steps of their own, so the first step of that type is read.",
        "Where a text comes before the call, the code found no call and finds it now.",
    ),
    Code(
        "GI771",
        "counted-parts",
        CodeKind.LEDGER,
        "items of the answer are counted, where it was parts",
        "`enumerate` counts the items of the answer. A part that came for a signature alone is no item.",
        "A number can be smaller than it was.",
    ),
)
