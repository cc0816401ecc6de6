# finding: GI102 11 GI511
from google import genai

client = genai.Client()


def show(chunks) -> None:
    for chunk in chunks:
        print(chunk.text, end="")


show(client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."))
