# finding: GI102 10 GI512
# flags: --unsafe
from google import genai

client = genai.Client()


def show(pieces):
    print("".join(piece or "" for piece in pieces))


stream = client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon.")
show(chunk.candidates[0].content.parts[0].text for chunk in (c for c in stream if c.text))
