
from google import genai

client = genai.Client()
turn = {"role": "user", "content": "Hi"}
print(client.interactions.create(model="gemini-2.5-flash", input=turn["content"]).output_text)
