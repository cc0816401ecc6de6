# finding: GI101 6
from google import genai

USE_VERTEX = False
client = genai.Client(vertexai=USE_VERTEX)

print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
# output
from google import genai

USE_VERTEX = False
client = genai.Client(vertexai=USE_VERTEX)

print(client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
).output_text)
