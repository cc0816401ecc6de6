# finding: GI101 8 GI512
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str) -> str | None:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    if not response.candidates or len(response.candidates) == 0:
        return "no candidate"
    if response.candidates[0].finish_reason != types.FinishReason.STOP:
        return "not done"
    return response.text


print(ask("Name a moon."), ask("Please block the answer."))
