# finding: GI103 10 GI536
# finding: GI103 11 GI516
from google import genai

CLIENT = genai.Client()


def get_client() -> genai.Client:
    return CLIENT


chat = get_client().chats.create(model="gemini-2.5-flash")
print(chat.send_message("Name a moon.").text)
