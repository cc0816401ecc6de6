# flags: --bridge
from google import genai

client = genai.Client()
request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
print(client.models.count_tokens(**request).total_tokens)
