# flags: --mark
# finding: GI101 5 GI504
from google import genai

client = genai.Client()
request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
name = "Io"; print(name, client.models.generate_content(**request).text)
# output
from google import genai

client = genai.Client()
request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
# interactions-migrate: left GI504 the arguments are not written at the call
name = "Io"; print(name, client.models.generate_content(**request).text)
