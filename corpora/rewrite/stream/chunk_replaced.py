# finding: GI102 10 GI513
from google import genai

client = genai.Client()


class Chunk:
    text = "replaced"


for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    if not chunk.text:
        chunk = Chunk()
    print(chunk.text, end="")
