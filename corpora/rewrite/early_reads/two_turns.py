# finding: GI203 4
# finding: GI203 6
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
first = client.interactions.create(model="gemini-2.5-flash", input="Hi, my name is Phil.")
print(first.outputs[-1].text)
second = client.interactions.create(
    model="gemini-2.5-flash",
    input="What is my name?",
    previous_interaction_id=first.id,
)
print(second.outputs[-1].text)
# output
from google import genai

client = genai.Client()
first = client.interactions.create(model="gemini-2.5-flash", input="Hi, my name is Phil.")
print(first.output_text)
second = client.interactions.create(
    model="gemini-2.5-flash",
    input="What is my name?",
    previous_interaction_id=first.id,
)
print(second.output_text)
