# flags: --mark
# finding: GI101 5 GI504
# finding: GI101 6
from google import genai

client = genai.Client()
request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
print(client.models.generate_content(**request).text)
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
# output
from google import genai

client = genai.Client()
request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
# interactions-migrate: left GI504 the arguments are not written at the call
print(client.models.generate_content(**request).text)
print(client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
).output_text)
