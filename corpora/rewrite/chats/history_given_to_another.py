# finding: GI103 4 GI531
# finding: GI103 5 GI516
# finding: GI103 6 GI533
# finding: GI103 7 GI516
from google import genai

client = genai.Client()
first = client.chats.create(model="gemini-2.5-flash")
print(first.send_message("Name a moon.").text)
second = client.chats.create(model="gemini-2.5-flash", history=first.get_history())
print(second.send_message("And another?").text)
