# finding: GI103 10 GI516
# finding: GI103 11 GI532
from google import genai


def add(a: int, b: int) -> int:
    """Adds two numbers."""
    return a + b


client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash", config={"tools": [add]})
for chunk in chat.send_message_stream("Add two."):
    print(chunk.text or "", end="")
