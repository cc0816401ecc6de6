# finding: GI103 4 suppressed
# finding: GI103 5 suppressed
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")  # interactions-migrate: ignore
print(chat.send_message("Name a moon.").text)
