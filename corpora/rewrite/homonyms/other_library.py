# run: needs another vendor's package
import openai
from google import genai

client = openai.OpenAI()
chat = client.chats.create(model="gpt", messages=[])
chat.send_message("hello")
print(client.responses.create(model="gpt", input="hello").output_text, genai.__name__)
