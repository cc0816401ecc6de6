# finding: GI203 4
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
interaction = client.interactions.create(response_mime_type='application/json', model='gemini-2.5-flash', input='Moons', response_format={'type': 'array', 'items': {'type': 'string'}})
print(interaction.outputs[-1].text)
# output
from google import genai

client = genai.Client()
interaction = client.interactions.create(model='gemini-2.5-flash', input='Moons', response_format={
    'type': 'text',
    'mime_type': 'application/json',
    'schema': {'type': 'array', 'items': {'type': 'string'}},
})
print(interaction.output_text)
