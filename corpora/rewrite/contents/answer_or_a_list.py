# finding: GI101 4
# finding: GI101 8 GI509
from google import genai

client = genai.Client()
first = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
prompt = first.text
if len(first.text or "") > 1000:
    prompt = ["Say it again.", "Be short."]
second = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
print(second.text)
# output
from google import genai

client = genai.Client()
first = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
)
prompt = first.output_text
if len(first.output_text or "") > 1000:
    prompt = ["Say it again.", "Be short."]
second = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
print(second.text)
