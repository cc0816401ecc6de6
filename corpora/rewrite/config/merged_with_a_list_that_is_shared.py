# finding: GI101 14 GI505
from google import genai

client = genai.Client()

PLAIN = {"stop_sequences": ["Io"]}


def ask(prompt: str) -> str:
    config = {**PLAIN, "temperature": 0.9}
    print(len(prompt))
    config["seed"] = 1
    other = {**PLAIN}
    other["stop_sequences"].append("Titan")
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""


print(ask("Name a moon."))
