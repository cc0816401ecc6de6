# finding: GI101 8
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def ask(tokens: int) -> None:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents="Name a moon.",
        config=types.GenerateContentConfig(max_output_tokens=tokens),
    )
    if response.candidates[0].finish_reason in (types.FinishReason.STOP, types.FinishReason.MAX_TOKENS):
        print("an answer")
    if response.candidates[0].finish_reason not in [None, types.FinishReason.STOP]:
        print("not ended")


ask(3)
ask(300)
# output
from google import genai

client = genai.Client()


def ask(tokens: int) -> None:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input="Name a moon.",
        generation_config={"max_output_tokens": tokens},
        store=False,
    )
    if response.status in ("completed", "incomplete"):
        print("an answer")
    if response.status not in (None, "completed"):
        print("not ended")


ask(3)
ask(300)
