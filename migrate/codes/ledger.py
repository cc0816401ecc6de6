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
        "GI725",
        "public-chat",
        CodeKind.LEDGER,
        "a chat was kept under a public name, which is gone",
        "The chat is an attribute of a class, or a variable of a module, that other projects could use. No other file "
        "of this project has the name. The id of the last interaction, or the steps, get private names instead.",
        "Code outside the project that uses the chat fails now.",
        "Nothing where the project is an application; where it is a library, tell those who use it.",
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
        "GI760",
        "config-passed-on",
        CodeKind.LEDGER,
        "a public function, parameter or attribute passes a dict on instead of a config",
        "A config comes to its calls through a name that other projects could use. No other file of this project has "
        "that name, so it is rewritten with the calls.",
        "Code outside the project that gives or takes a `GenerateContentConfig` there fails now.",
        "Nothing where the project is an application; where it is a library, tell those who use it.",
    ),
    Code(
        "GI765",
        "last-medium",
        CodeKind.LEDGER,
        "the medium of the first part is the last one of the answer",
        "An answer that is a picture or a sound has just one, and an interaction keeps that in `output_image` or "
        "`output_audio`.",
        "Where the answer had several, the code took the first and takes the last now.",
    ),
    Code(
        "GI766",
        "caught-error-classes",
        CodeKind.LEDGER,
        "handlers catch the classes of the Interactions API",
        "A handler of `errors.APIError` or `errors.ServerError` catches the class that `interactions.create` raises in "
        "its place, and reads `status_code` for `code`.",
        "The SDK has no public module for these classes yet, so an update of it may move them. What else raises "
        "`google.genai.errors` under the same `try` is caught no longer.",
        "Pin the SDK, or catch `Exception` where all failures are handled alike.",
    ),
    Code(
        "GI767",
        "cited-sources",
        CodeKind.LEDGER,
        "sources are those that the answer cites",
        "Grounding metadata lists all sources of an answer; an interaction has those that its text cites, as "
        "annotations, and the searches as steps.",
        "A list of sources can be shorter and in another order.",
    ),
    Code(
        "GI768",
        "no-searches",
        CodeKind.LEDGER,
        "without a search there is an empty list of queries",
        "Where the model did not search, `grounding_metadata` or its `web_search_queries` was `None`; the list of the "
        "queries of all search steps is empty then.",
        "What is printed or stored in that case looks different.",
    ),
    Code(
        "GI734",
        "role-asked",
        CodeKind.LEDGER,
        "every role but the model's is the user's",
        "The type of a step follows a role that is known only at run time: `model` becomes `model_output`, anything "
        "else `user_input`.",
        "A role that generateContent refuses, such as `assistant`, is sent as the user's.",
        "Keep roles to `user` and `model`.",
    ),
    Code(
        "GI735",
        "nothing-sent",
        CodeKind.LEDGER,
        "an empty list of contents is sent",
        "The list can be empty where it is sent; generateContent raises `ValueError` before anything is sent.",
        "The request is made, and the service answers it or refuses it.",
        "Test the list first where that matters.",
    ),
    Code(
        "GI736",
        "taken-for-text",
        CodeKind.LEDGER,
        "contents are taken for text by their name",
        "Nothing in sight says what is sent, but its name does: `prompt`, `question`, `user_input`.",
        "generateContent takes a part, a file, a picture or a list of them in the same place. The Interactions API "
        "refuses those: the request fails where it is made.",
        "Annotate it (`prompt: str`), which makes the rewrite a safe one, or rewrite the callers that send more.",
    ),
    Code(
        "GI737",
        "handler-not-reached",
        CodeKind.LEDGER,
        "a handler of what a missing answer raises is not reached",
        "An answer without a text, a candidate or metadata is `None` in generateContent, and reading on raises "
        "`AttributeError`, `TypeError` or `IndexError`, which is caught here. An interaction has an empty text.",
        "What the handler does for an answer without text is no longer done.",
        "Test the text (`if not interaction.output_text:`) where that matters.",
    ),
    Code(
        "GI769",
        "parts-without-text",
        CodeKind.LEDGER,
        "a loop passes over parts that are no text",
        "The loop reads the text of every part without a test. The request asks for nothing but text, so there should "
        "be no others; `text` of such a part was `None`, and the new loop passes over it.",
        "A `None` in the output, or an error because of it, comes no more.",
    ),
    Code(
        "GI772",
        "public-function",
        CodeKind.LEDGER,
        "a public function takes or returns an interaction",
        "A function that other projects could call takes or returned the response. No other file of this project has "
        "its name; it takes or returns the interaction now, and its callers in this file are rewritten with it.",
        "Code outside the project that calls the function fails now.",
        "Nothing where the project is an application; where it is a library, tell those who use it.",
    ),
    Code(
        "GI773",
        "functions-called",
        CodeKind.LEDGER,
        "the program calls the functions itself",
        "The SDK checked the arguments of a function against its annotations, made whole numbers of floats like 5.0, "
        "and sent a text of its own around what a function raised.",
        "A function gets the arguments as the service sends them; the model reads the text of the error alone.",
        "Check arguments in the function where it matters; the `except` of the loop is the place for errors.",
    ),
    Code(
        "GI774",
        "public-contents",
        CodeKind.LEDGER,
        "a public function gives or takes contents of the new API",
        "A function that other projects could call made or took contents, turns or parts, or a private one of a class "
        "that is derived from one of a library, which could know it. No other file of this project has its name; it "
        "gives or takes steps or items of an interaction now, and its callers in this file are rewritten with it.",
        "Code outside the project that calls the function gets dicts where it got objects of `google.genai.types`.",
        "Nothing where the project is an application; where it is a library, tell those who use it.",
    ),
    Code(
        "GI820",
        "mock-with-its-code",
        CodeKind.LEDGER,
        "a mock is rewritten for calls in another file",
        "The mock stands in for `interactions.create`, as the code under test calls it now.",
        "Where the rewrite of that file is declined or taken back, the test does not fit it any more.",
        "Take both files or neither, and run the test.",
    ),
)
