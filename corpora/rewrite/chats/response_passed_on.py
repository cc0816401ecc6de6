# finding: GI103 4 GI516
# finding: GI103 5 GI511
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
answers = [chat.send_message("Name a moon.")]
print(answers[0].text)
