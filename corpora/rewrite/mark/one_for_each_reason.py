# flags: --mark
# finding: GI101 9 GI504
# finding: GI101 10 GI505
import json

from google import genai

client = genai.Client()
request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
config = json.loads('{"temperature": 0.1}')
print(
    client.models.generate_content(**request).text,
    client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config).text,
)
# output
import json

from google import genai

client = genai.Client()
request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
config = json.loads('{"temperature": 0.1}')
# interactions-migrate: left GI504 the arguments are not written at the call
# interactions-migrate: left GI505 the config is built elsewhere
print(
    client.models.generate_content(**request).text,
    client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config).text,
)
