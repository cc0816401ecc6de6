# finding: GI103 5
# finding: GI103 6
from google import genai
from google.genai import types

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
response: types.GenerateContentResponse = chat.send_message("Name a moon.")
print(response.text)
# output
from google import genai
from google.genai.interactions import Interaction

client = genai.Client()
response: Interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
)
print(response.output_text)
