# finding: GI103 6 GI530
import collections

from google import genai

client = genai.Client()
chats = collections.defaultdict(lambda: client.chats.create(model="gemini-2.5-flash"))
for user in ("Ann", "Bob", "Ann"):
    print(chats[user].send_message("Name a moon.").text)
