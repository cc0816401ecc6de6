# finding: GI102 7 GI511
from google import genai

client = genai.Client()


def stream(prompt: str):
    yield from client.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt)


print("".join(chunk.text or "" for chunk in stream("Name three moons.")))
