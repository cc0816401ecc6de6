# finding: GI102 10 GI512
# flags: --unsafe
from google import genai

client = genai.Client()


def show(pieces):
    print("".join(piece or "" for piece in pieces))


stream = client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon.")
show(str(chunk.usage_metadata is None) for chunk in stream)
