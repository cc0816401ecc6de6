# finding: GI103 4 unsafe
# finding: GI103 5 unsafe
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash", config={"thinking_config": {"thinking_budget": 512}})
print(chat.send_message("Name a moon.").text)
