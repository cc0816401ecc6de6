# finding: GI102 7 GI511
from google import genai

client = genai.Client()


def stream(prompt: str):
    return client.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt)


for chunk in stream("Name three moons."):
    print(chunk.text, end="")
