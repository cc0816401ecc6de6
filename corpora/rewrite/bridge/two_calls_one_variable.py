# flags: --bridge
# finding: GI101 7 bridged GI511
# finding: GI101 9 bridged GI511
from google import genai

client = genai.Client()

long = len("Name three moons.") > 10
if long:
    response = client.models.generate_content(model="gemini-2.5-flash", contents="Name three moons.")
else:
    response = client.models.generate_content(model="gemini-2.5-flash", contents="Name one moon.")
print(response.text)
print(vars(response)["candidates"][0].content.parts[0].text)
# output
import shim
from google import genai

client = genai.Client()

long = len("Name three moons.") > 10
if long:
    response = shim.to_generate_content_response(client.interactions.create(
        model="gemini-2.5-flash",
        input="Name three moons.",
        store=False,
    ))
else:
    response = shim.to_generate_content_response(client.interactions.create(
        model="gemini-2.5-flash",
        input="Name one moon.",
        store=False,
    ))
print(response.text)
print(vars(response)["candidates"][0].content.parts[0].text)
