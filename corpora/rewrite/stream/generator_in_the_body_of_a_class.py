# finding: GI102 10 GI512
# flags: --unsafe
from google import genai

client = genai.Client()


def show(pieces):
    print("".join(piece or "" for piece in pieces))


stream = client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon.")


class Answer:
    show(chunk.text for chunk in stream if chunk.text)
