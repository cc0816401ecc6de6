# finding: GI103 11 GI532
# finding: GI103 13 GI537
from google import genai

client = genai.Client()


def double(number: int) -> int:
    """Twice the number."""
    return 2 * number


chats = [client.chats.create(model="gemini-2.5-flash", config={"tools": [double]})]
for chat in chats:
    print(chat.send_message("Name a moon.").text)
