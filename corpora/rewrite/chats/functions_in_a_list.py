# finding: GI103 12 GI532
# finding: GI103 13 GI516
from google import genai


def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


client = genai.Client()
tools = [add]
config = {"tools": tools}
chat = client.chats.create(model="gemini-2.5-flash", config=config)
print(chat.send_message("Name a moon.").text)
