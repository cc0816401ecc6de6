# finding: GI313 8 GI319
from google import genai

client = genai.Client()
last = client.interactions.create(
    model="gemini-2.5-flash", input="I have two dogs.", tools=[{"type": "google_search"}]
)
for question in ["How many paws are that?", "And tails?"]:
    last = client.interactions.create(
        model="gemini-2.5-flash", input="Tell me.", previous_interaction_id=last.id
    )
    print(question, last.output_text)
