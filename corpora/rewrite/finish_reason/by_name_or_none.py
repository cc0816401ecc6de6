# finding: GI101 8
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def ask(tokens: int) -> str:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents="Name a moon.",
        config=types.GenerateContentConfig(max_output_tokens=tokens),
    )
    reason = None
    if response.candidates:
        candidate = response.candidates[0]
        reason = getattr(candidate, "finish_reason", None)
    ended = response.candidates[0].finish_reason if response.candidates else None
    if reason and reason == types.FinishReason.MAX_TOKENS:
        print("cut short", ended == types.FinishReason.STOP)
    return response.text


print(ask(3), ask(300))
# output
from google import genai

client = genai.Client()


def ask(tokens: int) -> str:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input="Name a moon.",
        generation_config={"max_output_tokens": tokens},
        store=False,
    )
    reason = None
    if response.steps:
        reason = response.status
    ended = response.status
    if reason and reason == "incomplete":
        print("cut short", ended == "completed")
    return response.output_text


print(ask(3), ask(300))
