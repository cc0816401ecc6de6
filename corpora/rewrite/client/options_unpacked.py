# finding: GI101 6
from google import genai

options = {"api_key": "test-key"}
client = genai.Client(**options)

print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
# output
from google import genai

options = {"api_key": "test-key"}
client = genai.Client(**options)

print(client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
).output_text)
