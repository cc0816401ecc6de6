# finding: GI102 7 GI511
from google import genai

client = genai.Client()


def ask(prompt: str):
    return client.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt)


for chunk in ask("Name a moon."):
    print(chunk.text, end="")
