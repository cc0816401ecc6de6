# finding: GI103 14 GI530
# finding: GI103 17 GI537
from google import genai

client = genai.Client()
from google.genai.chats import Chat


class Echo:
    def send_message(self, words: str):
        self.text = words
        return self


chats: dict[str, Chat] = {}
chats["ada"] = client.chats.create(model="gemini-2.5-flash")
chats["bob"] = Echo()
for user in ("ada", "bob"):
    print(chats[user].send_message("Name a moon.").text)
