# finding: GI101 10 GI506
from google import genai

client = genai.Client()


def ask(prompt: str) -> str:
    base = {"stop_sequences": ["Io"]}
    loose = base.copy()
    loose["stop_sequences"].append("Europa")
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=base).text or ""


print(ask("Name a moon."))
