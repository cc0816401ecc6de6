# finding: GI103 4 GI502
# finding: GI103 5 GI516
# run: needs a Vertex AI project
from google import genai

client = genai.Client(vertexai=True, project="p", location="global")
chat = client.chats.create(model="gemini-2.5-flash")
print(chat.send_message("Name a moon.").text)
