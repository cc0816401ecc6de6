# finding: GI101 6
from google import genai

client = genai.Client()
cache = {}
prompt = "Name a moon."
cache[prompt] = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
print(cache[prompt].text)
# output
from google import genai

client = genai.Client()
cache = {}
prompt = "Name a moon."
cache[prompt] = client.interactions.create(
    model="gemini-2.5-flash",
    input=prompt,
    store=False,
)
print(cache[prompt].output_text)
