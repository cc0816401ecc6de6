# finding: GI103 13 GI530
# finding: GI103 14 GI537
import sys

from google import genai

client = genai.Client()


class Echo:
    def send_message(self, message):
        return type("Answer", (), {"text": message})


chat = client.chats.create(model="gemini-2.5-flash") if len(sys.argv) < 5 else Echo()
print(chat.send_message("Name a moon.").text)
