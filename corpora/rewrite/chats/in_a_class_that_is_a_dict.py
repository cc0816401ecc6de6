# finding: GI103 8 GI530
from google import genai

client = genai.Client()


class Chats(dict):
    def __missing__(self, user: str):
        self[user] = client.chats.create(model="gemini-2.5-flash")
        return self[user]


chats = Chats()
print(chats["ada"].send_message("Name a moon.").text)
