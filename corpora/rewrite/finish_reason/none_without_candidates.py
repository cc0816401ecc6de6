# finding: GI101 8 GI512
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str) -> str | None:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    reason = response.candidates[0].finish_reason if response.candidates else None
    if reason is None:
        return "no candidates"
    if reason != types.FinishReason.STOP:
        return "not done"
    return response.text


print(ask("Name a moon."))
