# finding: GI101 4
# finding: GI340 4
# flags: --models
# run: another model answers
from google import genai

client = genai.Client()
print(client.models.generate_content(model="gemini-3-pro-preview", contents="Name a moon.").text)
# output
from google import genai

client = genai.Client()
print(client.interactions.create(
    model="gemini-3.1-pro-preview",
    input="Name a moon.",
    store=False,
).output_text)
