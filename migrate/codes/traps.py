"""Codes of traps: code for the Interactions API that does not do what it seems to."""

from __future__ import annotations

from migrate.codes.code import Code, CodeKind

_RAISES = "Safe: the read raised before."
_REFUSED = "Safe: the service or the SDK refused the call before."

TRAPS = (
    Code(
        "GI301",
        "step-by-number",
        CodeKind.RULE,
        "the text of a step that is chosen by its number",
        "`interaction.steps[-1].content[0].text` and its kin, where nothing asks the step for its `type`.",
        "Steps are thoughts, calls of tools, their results and outputs, in the order in which they came: the last one "
        "need not be text, and the first one is often a thought. Such a read works until the model calls a tool.",
        "`interaction.output_text`; or go through the steps whose `type` is `model_output`.",
        "print(interaction.steps[-1].content[0].text)",
        "print(interaction.output_text)",
        "Needs `--unsafe`: `output_text` joins the texts at the end of an answer, where the read took the first of "
        "the last step. Steps that are chosen by another number, or through a variable, are told and left.",
    ),
    Code(
        "GI302",
        "schema-class",
        CodeKind.RULE,
        "a class in the place of JSON Schema",
        "A class of pydantic models, another type or a `types.Schema` as `response_format`, as its `schema`, or as the "
        "`parameters` of a function.",
        "generateContent takes the class; `interactions.create` cannot send it and raises.",
        "The class's own schema, and read `output_text` with `model_validate_json`.",
        'response_format={"type": "text", "mime_type": "application/json", "schema": Recipe},',
        'response_format={"type": "text", "mime_type": "application/json", "schema": Recipe.model_json_schema()},',
        f"{_REFUSED} Types that are no pydantic models are told and left.",
    ),
    Code(
        "GI303",
        "raw-bytes",
        CodeKind.RULE,
        "bytes of a file as data",
        "The `data` of an image, a video, audio or a document is what was read from a file, and not base64.",
        "Bytes that happen to be text are sent as they are and taken for base64; all others are refused.",
        "`base64.b64encode(data).decode()`; or the `pathlib.Path` itself, which the SDK reads and encodes.",
        '{"type": "image", "mime_type": "image/png", "data": file.read()}',
        '{"type": "image", "mime_type": "image/png", "data": base64.b64encode(file.read()).decode()}',
        "Safe: what was sent before was not the file.",
    ),
    Code(
        "GI304",
        "interaction-error",
        CodeKind.RULE,
        "a read of interaction.error",
        "`interaction.error`, which the migration guide reads.",
        "There is no such attribute: the code that is to tell of a failure raises AttributeError itself.",
        "`interaction.errors`, a list that is `None` or empty where nothing went wrong.",
        """if interaction.error:
    print(interaction.error.message)""",
        """if interaction.errors:
    print(interaction.errors[0].message)""",
        f"{_RAISES} Where the error is read without a test before, all reads of the file are told and left.",
    ),
    Code(
        "GI305",
        "event-by-type",
        CodeKind.RULE,
        "a read of event.type",
        "`event.type` of an event in a stream.",
        "Events have an `event_type`; the read raises AttributeError with the first event.",
        "`event.event_type`.",
        'if event.type == "step.delta":',
        'if event.event_type == "step.delta":',
        _RAISES,
    ),
    Code(
        "GI306",
        "event-name",
        CodeKind.RULE,
        "a comparison with an event that there is not",
        '`event.event_type == "interaction.complete"`.',
        "No event has this name, so the branch never runs: usage is not counted, the end is not seen.",
        '`"interaction.completed"`.',
        'if event.event_type == "interaction.complete":',
        'if event.event_type == "interaction.completed":',
        "Needs `--unsafe`: code runs that never did. Functions that name the right event, too, are taken to read an "
        "older dialect on purpose.",
    ),
    Code(
        "GI307",
        "delta-arguments",
        CodeKind.RULE,
        "a comparison with a type of delta that there is not",
        '`event.delta.type == "arguments"`.',
        "The arguments of a function come in deltas of the type `arguments_delta`, so the branch never runs and the "
        "function is called with nothing.",
        '`"arguments_delta"`.',
        'if event.delta.type == "arguments":',
        'if event.delta.type == "arguments_delta":',
        "Needs `--unsafe`: code runs that never did.",
    ),
    Code(
        "GI308",
        "annotation-uri",
        CodeKind.RULE,
        "a read of annotation.uri",
        "`annotation.uri` of a citation in an answer.",
        "A citation of a page has a `url`, one of a file a `document_uri`; the read raises AttributeError.",
        "`annotation.url`, after a test for `url_citation`.",
        """if annotation.type == "url_citation":
    print(annotation.uri)""",
        """if annotation.type == "url_citation":
    print(annotation.url)""",
        f"{_RAISES} Without a test of the type it is told and left.",
    ),
    Code(
        "GI309",
        "capitals",
        CodeKind.RULE,
        "a word of generateContent in capitals",
        '`"HIGH"` as thinking level, `"ANY"` as tool choice, `"OBJECT"` in a schema, `"BLOCK_NONE"` as a threshold '
        "and so on.",
        "The SDK sends any word unchecked, and the documented ones are in lower case. A service that is strict refuses "
        "the call; for the types of schemas the migration guide itself has both.",
        "The same word in lower case.",
        'generation_config={"thinking_level": "HIGH"},',
        'generation_config={"thinking_level": "high"},',
        "Safe: the documented word in the place of one that is not. Words in a dict that is used elsewhere, too, are "
        "told and left.",
    ),
    Code(
        "GI310",
        "result-without-call",
        CodeKind.RULE,
        "a function result that names no call",
        "A `function_result` without `call_id`.",
        "generateContent pairs results with calls by name; here the SDK refuses a result without the id of its call.",
        '`{"type": "function_result", "call_id": step.id, "name": step.name, "result": ...}`, with the '
        "`function_call` step.",
        safety="Never changed: which call is answered has to be known.",
    ),
    Code(
        "GI311",
        "old-argument",
        CodeKind.RULE,
        "an argument of generate_content",
        "`contents=` or `config=` in a call of `interactions.create`.",
        "`create` raises TypeError for both.",
        "`input=`, and the fields of the config as arguments of their own.",
        'client.interactions.create(model=MODEL, contents="Name a moon.")',
        'client.interactions.create(model=MODEL, input="Name a moon.")',
        f"{_REFUSED} Only `contents` that are certain to be a text are renamed.",
    ),
    Code(
        "GI312",
        "old-read",
        CodeKind.RULE,
        "a read of the old answer from an interaction",
        "`text`, `candidates`, `parsed`, `usage_metadata` and the like of what `interactions.create` returned.",
        "The call was changed and what reads its result was not: the read raises AttributeError.",
        "`output_text`, `steps`, `usage`, `id`; `interactions-migrate explain response.text` and so on tell each.",
        "print(interaction.text)",
        "print(interaction.output_text)",
        f"{_RAISES} `text` and `response_id` are renamed, others are told and left.",
    ),
    Code(
        "GI313",
        "forgotten-options",
        CodeKind.RULE,
        "a turn without the instruction or tools of the one before",
        "A call with `previous_interaction_id` and without the `system_instruction` or `tools` that the turn it names "
        "was given.",
        "Both hold for one interaction and are not kept: from the second turn on, the model knows neither.",
        "Give them with every turn; or, where that is meant, put `# interactions-migrate: ignore[GI313]` behind it.",
        safety="Never changed: leaving them out may be meant.",
    ),
    Code(
        "GI314",
        "old-handler",
        CodeKind.RULE,
        "a handler of errors that are never raised",
        "`except errors.APIError` (or `ClientError`, `ServerError`) around nothing but calls of `interactions`.",
        "Errors of `interactions.create` are of other classes, without a common base: the handler does nothing and the "
        "error goes on.",
        "`google.genai._interactions.APIError` and its subclasses; `status_code` in the place of `code`.",
        safety="Never changed: what the handler reads of the error has to change with it.",
    ),
    Code(
        "GI319",
        "no-certain-fix",
        CodeKind.REASON,
        "what is meant is not certain",
        "A trap whose fix depends on what the program is to do.",
        "A guess would replace an error that shows by one that does not.",
        "Change it by hand as the message says.",
        effort=10,
    ),
    Code(
        "GI320",
        "stored-answer",
        CodeKind.RULE,
        "a new call that stores what the old one did not",
        "With `review` alone: a change has put `interactions.create` without `store` where `generate_content` was, and "
        "nothing reads the `id` of the answer.",
        "generateContent keeps nothing. `interactions.create` keeps prompt and answer by default: what has been "
        "promised about data may not hold any more.",
        "`store=False`; or leave it, where the answer is to be continued, and say so.",
        safety="Never changed.",
    ),
    Code(
        "GI321",
        "mark-left",
        CodeKind.RULE,
        "a mark that says that something is left",
        "With `review` alone: a change brings a comment of `--mark`.",
        "The mark is for whoever does the migration; in a change that is to be merged it says that a part is missing.",
        "Do what it says, or leave it and say in the description why it stays.",
        safety="Never changed; `apply --mark` takes it away once there is nothing left.",
    ),
)
