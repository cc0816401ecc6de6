"""Codes of rules: uses of the old API that are found."""

from __future__ import annotations

from migrate.codes.code import Code, CodeKind

RULES = (
    Code(
        "GI101",
        "generate-content",
        CodeKind.RULE,
        "a call of models.generate_content",
        "A synchronous or asynchronous `generate_content` call on a google-genai client, with every read of its "
        "result.",
        "New models and agents appear on the Interactions API only.",
        "`client.interactions.create(...)`, with `store=False` because generateContent keeps nothing.",
        """response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Tell me a joke.",
    config=types.GenerateContentConfig(temperature=0.2),
)
print(response.text)""",
        """response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Tell me a joke.",
    generation_config={"temperature": 0.2},
    store=False,
)
print(response.output_text)""",
        "Safe when every field and every read keeps its meaning; unsafe (needs `--unsafe`) when one is approximated "
        "or dropped.",
    ),
    Code(
        "GI102",
        "generate-content-stream",
        CodeKind.RULE,
        "a call of models.generate_content_stream",
        "A synchronous or asynchronous `generate_content_stream` call on a google-genai client, with the loops that "
        "read its chunks.",
        "An interaction streams typed events, not chunks, so call and loops change together.",
        "`client.interactions.create(..., stream=True, store=False)`; the loop uses text deltas, takes the usage from "
        "the last event and raises error events.",
        """for chunk in client.models.generate_content_stream(
    model="gemini-2.5-flash",
    contents="Tell me a story.",
):
    print(chunk.text, end="")""",
        """for event in client.interactions.create(
    model="gemini-2.5-flash",
    input="Tell me a story.",
    stream=True,
    store=False,
):
    if event.event_type == "step.delta" and event.delta.type == "text":
        print(event.delta.text, end="")
    elif event.event_type == "error":
        raise RuntimeError(event.error)""",
        "Safe when every field and every read keeps its meaning; unsafe (needs `--unsafe`) when one is approximated or "
        "dropped. Loops over parts, and streams that are returned or passed on, are left.",
    ),
    Code(
        "GI103",
        "chat",
        CodeKind.RULE,
        "a chat: chats.create, send_message or send_message_stream",
        "A chat object and the messages sent through it.",
        "Interactions has no chat object: each turn names the one before it with `previous_interaction_id`, and sends "
        "its instructions and tools again.",
        "One `client.interactions.create(...)` a turn; in a loop, a variable keeps the id of the last one.",
        """chat = client.chats.create(model="gemini-2.5-flash")
first = chat.send_message("I have two dogs.")
print(first.text)
second = chat.send_message("How many paws are that?")
print(second.text)""",
        """first = client.interactions.create(model="gemini-2.5-flash", input="I have two dogs.")
print(first.output_text)
second = client.interactions.create(
    model="gemini-2.5-flash",
    input="How many paws are that?",
    previous_interaction_id=first.id,
)
print(second.output_text)""",
        "Creation, messages and reads change together or not at all. The service keeps the turns, unless the run has "
        "`--state client`: then the program keeps the steps and sends all of them, with `store=False`.",
    ),
    Code(
        "GI104",
        "method-reference",
        CodeKind.RULE,
        "an entry point passed on as a value",
        "`client.models.generate_content` (or a streaming or chat method) named without being called, for example in "
        "`asyncio.to_thread(client.models.generate_content, ...)`.",
        "Another function makes the call, so arguments and readers have to be found there.",
        "Rewritten where the arguments stand beside it and the result can be followed: through threads, executors, "
        "partials, tasks, and helpers of the file that only call and return.",
        safety="As for the call itself.",
    ),
    Code(
        "GI105",
        "mock",
        CodeKind.RULE,
        "a mock of a method whose call is rewritten in another file",
        '`patch("...models.generate_content")`, `return_value`, `side_effect` or assertions on the method, or a fake '
        "class with it, in a test of a file that calls interactions.create.",
        "A mock answers to any name, so such a test fails for a reason that is hard to see, or tests nothing.",
        "Let the mock stand in for `interactions.create`, and give it what the code reads now (`output_text`).",
        safety="Rewritten in the run that rewrites the calls, where everything that the mock answers and the test "
        "looks at has a certain form: texts, token counts, errors, the prompt, fields of the config that keep "
        "their value. Anything else is found and counted, once for each function.",
    ),
    Code(
        "GI201",
        "archived-sdk",
        CodeKind.RULE,
        "a use of the archived SDK, google-generativeai",
        "A `GenerativeModel` of `google.generativeai`, the calls that are certain to be one's, and functions.",
        "The package is archived and knows nothing of the Interactions API; its `genai` is another module than that of "
        "google-genai.",
        "A client in the place of `configure`, and `interactions.create` in the place of each call, with the settings "
        "of the model. The whole file is rewritten, or nothing of it.",
        before="""import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash", generation_config={"temperature": 0.2})
response = model.generate_content("Name a moon.")
print(response.text)""",
        after="""from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"
response = client.interactions.create(
    model=model,
    input="Name a moon.",
    generation_config={"temperature": 0.2},
    store=False,
)
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(response.output_text)""",
        safety="With `--unsafe` where there is no place for the check, or where the schema is that of a class.",
    ),
    Code(
        "GI202",
        "vertex-sdk",
        CodeKind.RULE,
        "a use of the Vertex AI SDK's generative models",
        "A `GenerativeModel` of `vertexai.generative_models`, and the calls that are certain to be one's.",
        "google-genai replaces this part of the SDK, and whether the Interactions API is available on Vertex AI is "
        "uncertain.",
        "Found and told, not rewritten: move the file to google-genai first.",
        safety="Never changed.",
    ),
    Code(
        "GI203",
        "early-interaction",
        CodeKind.RULE,
        "a call of interactions.create or get in the words of the early beta",
        "A call on a google-genai client's `interactions`, with what it sends and every read of its answer, as "
        "google-genai 1.55 to 1.75 had them: `outputs`, turns with roles, `content.delta`, a bare schema.",
        "The service has answered with steps since June 2026, and google-genai 2 has no `outputs`.",
        "`output_text` and loops over `steps`; steps as input; one `response_format`; today's names of events.",
        before="""interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input=[{"role": "user", "content": "Name a moon."}],
)
print(interaction.outputs[-1].text)""",
        after="""interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input=[{"type": "user_input", "content": [{"type": "text", "text": "Name a moon."}]}],
)
print(interaction.output_text)""",
        safety="Unsafe (needs `--unsafe`) where outputs or events are counted, and where nothing but an argument that "
        "the service still takes shows how old the code is.",
    ),
)
