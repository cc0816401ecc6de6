# finding: GI103 11 GI532
# finding: GI103 15 GI516
from google import genai
from google.genai import types


def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


client = genai.Client()
chat = client.chats.create(
    model="gemini-2.5-flash",
    config=types.GenerateContentConfig(tools=[add], temperature=0),
)
print(chat.send_message("Name a moon.").text)
