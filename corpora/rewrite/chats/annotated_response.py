# finding: GI103 5 GI516
# finding: GI103 6 GI523
from google import genai
from google.genai import types

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
response: types.GenerateContentResponse = chat.send_message("Name a moon.")
print(response.text)
