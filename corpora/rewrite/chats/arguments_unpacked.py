# finding: GI103 5 GI504
# finding: GI103 6 GI516
from google import genai

client = genai.Client()
arguments = {"model": "gemini-2.5-flash"}
chat = client.chats.create(**arguments)
print(chat.send_message("Name a moon.").text)
