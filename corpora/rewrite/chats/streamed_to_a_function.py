# finding: GI103 13 GI516
# finding: GI103 14 GI511
from collections.abc import Iterator

from google import genai
from google.genai import types


def show(chunks: Iterator[types.GenerateContentResponse]) -> None:
    for chunk in chunks:
        print(chunk.text, end="")


client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
show(chat.send_message_stream("Name a moon."))
