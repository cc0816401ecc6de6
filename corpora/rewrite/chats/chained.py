# finding: GI103 4 GI530
# finding: GI103 4 GI537
from google import genai

client = genai.Client()
print(client.chats.create(model="gemini-2.5-flash").send_message("Name a moon.").text)
