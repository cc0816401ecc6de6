# finding: GI103 4 GI520
# finding: GI103 5 GI516
# run: the simulated service has no tuned models
from google import genai

client = genai.Client()
chat = client.chats.create(model="tunedModels/mine")
print(chat.send_message("Name a moon.").text)
