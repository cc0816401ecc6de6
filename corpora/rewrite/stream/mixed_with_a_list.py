# finding: GI102 13 GI513
from google import genai

client = genai.Client()


class Chunk:
    text = "nothing"


prompt = "Name a moon."
chunks = [Chunk()]
if prompt:
    chunks = client.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt)
for chunk in chunks:
    print(chunk.text, end="")
