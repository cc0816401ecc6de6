# finding: GI313 8 GI319
from google import genai

client = genai.Client()
first = client.interactions.create(
    model="gemini-2.5-flash", input="I have two dogs.", system_instruction="Answer in rhymes."
)
print(first.output_text)
second = client.interactions.create(  # interactions-migrate: ignore[GI313]
    model="gemini-2.5-flash",
    input="How many paws are that?",
    previous_interaction_id=first.id,
)
print(second.output_text)
