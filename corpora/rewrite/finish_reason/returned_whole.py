# finding: GI101 8 GI512
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str) -> types.FinishReason | None:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return response.candidates[0].finish_reason


print(ask("Name a moon.") == "STOP")
