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
        "GI720",
        "turns-stored",
        CodeKind.LEDGER,
        "the service keeps the turns of a chat",
        "`previous_interaction_id` needs stored turns, so they are sent without `store=False`; a chat of the old API "
        "keeps its history in the program only.",
        "What users say is kept by the service for a time that depends on your plan (documented: 55 days paid, 1 day "
        "free). `interactions.delete(id)` removes a turn.",
        "Run with `--state client` to keep the history in the program.",
    ),
    Code(
        "GI721",
        "empty-turns",
        CodeKind.LEDGER,
        "a turn without an answer stays in the conversation",
        "A chat of the old API drops a message, and its answer, when the answer has no content (a block, for example). "
        "A chain of interactions keeps every turn that succeeded; a turn that raised an error is in neither.",
        "The model sees the unanswered message in the next turn.",
    ),
    Code(
        "GI722",
        "bridged-answer",
        CodeKind.LEDGER,
        "the answer is turned back when the program runs",
        "The call is native; `shim.to_generate_content_response` or `shim.to_chunks` gives its readers, which "
        "are out of sight, the classes they know.",
        "The program needs `interactions-migrate` to run, not only to be migrated.",
        "Read what you need where the call is, and run again on the call without the helper.",
    ),
    Code(
        "GI723",
        "bridged-client",
        CodeKind.LEDGER,
        "requests are translated when the program runs",
        "The client sends through the shim: calls that generate content stay as they are and reach the Interactions "
        "API, or generateContent where that has no equivalent (a cache, several candidates). Errors keep their "
        "classes.",
        "The program needs `interactions-migrate` to run. Every request of this client to generate content takes this "
        "way, those of other files too; what an answer or a request loses is told by the logger `shim`.",
        "Put what is sent in sight and run again; a client that needs no bridge any more is `genai.Client`.",
    ),
    Code(
        "GI724",
        "bridged-read",
        CodeKind.LEDGER,
        "a field that is read is not there any more",
        "An interaction does not carry the field, so an answer that is turned back does not have it either.",
        "The field is `None`.",
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
    Code(
        "GI711",
        "stream-error",
        CodeKind.LEDGER,
        "an error within a stream is a RuntimeError",
        "Interactions hands out an error in the middle of a stream as an event; the loop raises `RuntimeError` for it, "
        "where generateContent raises `ServerError`.",
        "A handler further away that names the old class does not catch it.",
    ),
    Code(
        "GI712",
        "chunks-without-text",
        CodeKind.LEDGER,
        "the loop does nothing for chunks without text",
        "generateContent also sends chunks without text, the last one among them; the loop runs its body for pieces of "
        "text only.",
        "What the body printed or counted for such a chunk (an empty line, `None`) is gone.",
    ),
    Code(
        "GI713",
        "stream-usage",
        CodeKind.LEDGER,
        "the usage comes once, at the end",
        "A chunk can carry the usage so far; of the events only the last one carries it.",
        "What the body does with the usage happens once, and not at all when the loop ends early.",
    ),
    Code(
        "GI714",
        "stream-request",
        CodeKind.LEDGER,
        "the request is sent where the stream is made",
        "generateContent sends the request when the loop over the stream starts, Interactions when the stream is made.",
        "What stands in between happens after the request instead of before it.",
    ),
    Code(
        "GI732",
        "vertex-availability",
        CodeKind.LEDGER,
        "whether Vertex AI offers interactions is not certain",
        "The client can talk to Vertex AI (Gemini Enterprise Agent Platform), and `--vertex` asked for its calls, too.",
        "Where the Interactions API is not available, every call fails.",
        "Send one request from each project and location you use before this is merged.",
    ),
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
)
