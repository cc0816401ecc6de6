# finding: GI102 7 GI511
from google import genai

client = genai.Client()


def first(prompt: str):
    for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt):
        return chunk


print(first("Name a moon.").text)
