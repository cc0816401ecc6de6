# finding: GI103 10 GI516
# finding: GI103 11 GI532
# finding: GI103 12 GI516
from google import genai


def add(a: int, b: int) -> int:
    """Adds two numbers."""
    return a + b


client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash", config={"tools": [add]})
print(chat.send_message("Add two.").text)
print(chat.send_message("And three?").text)
