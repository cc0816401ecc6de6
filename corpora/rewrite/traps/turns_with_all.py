
from google import genai

client = genai.Client()
options = {"tools": [{"type": "google_search"}]}
first = client.interactions.create(model="gemini-2.5-flash", input="I have two dogs.", **options)
second = client.interactions.create(
    model="gemini-2.5-flash", input="How many paws?", previous_interaction_id=first.id, **options
)
print(second.output_text)
