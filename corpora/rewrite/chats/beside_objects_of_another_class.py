# finding: GI103 12 GI530
# finding: GI103 14 GI537
from google import genai

client = genai.Client()


class Echo:
    def send_message(self, words: str):
        self.text = words
        return self


chats = [client.chats.create(model="gemini-2.5-flash"), Echo()]
for chat in chats:
    print(chat.send_message("Name a moon.").text)
