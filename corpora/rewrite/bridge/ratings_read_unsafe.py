# flags: --unsafe --bridge
# finding: GI101 4 bridged GI512
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name three moons.")
print(response.candidates[0].safety_ratings is None)
print(response.text)
# output
import shim
from google import genai

client = genai.Client()
response = shim.to_generate_content_response(client.interactions.create(
    model="gemini-2.5-flash",
    input="Name three moons.",
    store=False,
))
print(response.candidates[0].safety_ratings is None)
print(response.text)
