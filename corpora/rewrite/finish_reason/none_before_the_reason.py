# finding: GI101 8 GI512
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str) -> str | None:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    candidate = response.candidates[0] if response.candidates else None
    if candidate is None:
        return "no candidate"
    if candidate.finish_reason == types.FinishReason.SAFETY:
        return "blocked"
    return response.text


print(ask("Name a moon."), ask("Please block the answer."))
