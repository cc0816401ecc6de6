# finding: GI101 6 bridged GI523
# flags: --bridge
from google import genai
from google.genai import types

client = genai.Client()

response: types.GenerateContentResponse | str = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
)
print(response.text)
# output
import shim
from google import genai
from google.genai import types

client = genai.Client()

response: types.GenerateContentResponse | str = shim.to_generate_content_response(client.interactions.create(
    model="gemini-2.5-flash",
    input="Name three moons.",
    store=False,
))
print(response.text)
