# finding: GI103 8 GI338
# finding: GI103 9 GI516
# run: its requests leave the simulated service
from google import genai
from google.genai import types

scope = types.ResourceScope.COLLECTION
client = genai.Client(
    http_options=types.HttpOptions(base_url="https://gateway.example/v1/x", base_url_resource_scope=scope)
)
chat = client.chats.create(model="gemini-2.5-flash")
print(chat.send_message("Name a moon.").text)
