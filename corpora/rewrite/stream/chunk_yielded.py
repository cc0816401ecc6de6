# finding: GI102 7 GI511
from google import genai

client = genai.Client()


def chunks(prompt: str):
    for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt):
        yield chunk


print("".join(chunk.text or "" for chunk in chunks("Name a moon.")))
