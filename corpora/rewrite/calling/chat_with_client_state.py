# finding: GI103 10 GI516
# finding: GI103 12 GI532
# flags: --state client
from google import genai


def add(a: int, b: int) -> int:
    """Adds two numbers."""
    return a + b


client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash", config={"tools": [add]})
for question in ("Add two.", "And three?"):
    print(chat.send_message(question).text)
