# finding: GI102 7 GI511
from google import genai

client = genai.Client()


def chunks(prompt: str):
    yield from client.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt)


for chunk in chunks("Name a moon."):
    print(chunk.text, end="")
