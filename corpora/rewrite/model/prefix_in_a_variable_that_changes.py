# finding: GI101 7
from google import genai

client = genai.Client()
fast = True
model = "models/gemini-2.5-flash" if fast else "gemini-2.5-pro"
prompt = "Name a moon."
response = client.models.generate_content(model=model, contents=prompt)
print(response.text)
# output
from google import genai

client = genai.Client()
fast = True
model = "models/gemini-2.5-flash" if fast else "gemini-2.5-pro"
prompt = "Name a moon."
response = client.interactions.create(
    model=model.removeprefix("models/"),
    input=prompt,
    store=False,
)
print(response.output_text)
