# flags: --bridge
# finding: GI101 5
# finding: GI101 7 bridged GI512
from google import genai

client = genai.Client()

first = client.models.generate_content(model="gemini-2.5-flash", contents="Name three moons.")
print(first.text)
second = client.models.generate_content(model="gemini-2.5-flash", contents="Name one moon.")
print(second.candidates[0].content.role)
# output
import shim
from google import genai

client = genai.Client()

first = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name three moons.",
    store=False,
)
print(first.output_text)
second = shim.to_generate_content_response(client.interactions.create(
    model="gemini-2.5-flash",
    input="Name one moon.",
    store=False,
))
print(second.candidates[0].content.role)
