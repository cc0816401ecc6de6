# finding: GI203 5
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
first = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")
again = client.interactions.get(first.id)
print(again.outputs[-1].text)
# output
from google import genai

client = genai.Client()
first = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")
again = client.interactions.get(first.id)
print(again.output_text)
