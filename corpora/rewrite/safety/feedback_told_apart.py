# finding: GI101 8 GI512
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str) -> str | None:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    if response.prompt_feedback and response.prompt_feedback.block_reason == types.BlockedReason.SAFETY:
        return "unsafe"
    return response.text


print(ask("Name a moon."))
