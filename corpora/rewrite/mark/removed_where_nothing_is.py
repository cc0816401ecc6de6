# flags: --mark
from google import genai

client = genai.Client()
request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
# interactions-migrate: left GI504 the arguments are not written at the call
print(request["model"])
print(client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False).output_text)
# output
from google import genai

client = genai.Client()
request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
print(request["model"])
print(client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False).output_text)
