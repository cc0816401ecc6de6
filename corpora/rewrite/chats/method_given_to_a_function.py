# finding: GI103 10 GI517
# finding: GI104 11 GI537
from google import genai

client = genai.Client()


def _act(send, words: str) -> None:
    print(send(words).text)


chats = [client.chats.create(model="gemini-2.5-flash")]
_act(chats[0].send_message, "Name a moon.")
