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
    if "MAX_TOKENS" in str(response.candidates[0].finish_reason):
        print("cut short")
    if "STOP" not in str(response.candidates[0].finish_reason):
        print("not ended")
    if str(response.candidates[0].finish_reason) == "FinishReason.STOP":
        print("ended")


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
    if response.status == "incomplete":
        print("cut short")
    if response.status != "completed":
        print("not ended")
    if response.status == "completed":
        print("ended")


ask(3)
ask(300)
