# flags: --bridge
# finding: GI101 5 bridged GI504
# finding: GI101 6
from google import genai

client = genai.Client()
request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
print(client.models.generate_content(**request).text)
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name one moon.")
print(response.text)
# output
import shim

client = shim.Client()
request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
print(client.models.generate_content(**request).text)
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name one moon.",
    store=False,
)
print(response.output_text)
