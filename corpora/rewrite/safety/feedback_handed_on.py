# finding: GI101 7 GI512
# flags: --unsafe
from google import genai

client = genai.Client()


def ask(prompt: str) -> dict[str, object]:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    why = response.prompt_feedback.block_reason if response.prompt_feedback else None
    return {"text": response.text, "why": why}


print(ask("Name a moon."))
