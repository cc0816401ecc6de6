# finding: GI102 10 GI512
# flags: --unsafe
from google import genai

client = genai.Client()


def show(part) -> None:
    print(part.text or "")


for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    for part in chunk.candidates[0].content.parts:
        show(part)
