# finding: GI101 4
# finding: GI340 4
# flags: --models
# run: another model answers
from google import genai

client = genai.Client()
print(client.models.generate_content(model="gemini-3-pro-preview", contents="gemini-3-pro-preview").text)
# output
from google import genai

client = genai.Client()
print(client.interactions.create(
    model="gemini-3.1-pro-preview",
    input="gemini-3-pro-preview",
    store=False,
).output_text)
