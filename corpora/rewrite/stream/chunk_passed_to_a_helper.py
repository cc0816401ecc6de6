# finding: GI102 10 GI511
from google import genai

client = genai.Client()


def text_of(chunk) -> str:
    return chunk.text or ""


for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    print(text_of(chunk), end="")
