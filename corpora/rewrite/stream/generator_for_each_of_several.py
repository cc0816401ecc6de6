# finding: GI102 10 GI511
# flags: --unsafe
from google import genai

client = genai.Client()


def show(pieces):
    print("".join(piece or "" for piece in pieces))


stream = client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon.")
for pieces in [(chunk.text for chunk in one if chunk.text) for one in [stream]]:
    show(pieces)
