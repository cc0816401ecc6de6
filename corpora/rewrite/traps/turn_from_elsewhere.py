
from google import genai

client = genai.Client()


def go_on(previous: str) -> str | None:
    interaction = client.interactions.create(
        model="gemini-2.5-flash", input="And tails?", previous_interaction_id=previous
    )
    return interaction.output_text


first = client.interactions.create(
    model="gemini-2.5-flash", input="I have two dogs.", system_instruction="Answer in rhymes."
)
print(go_on(first.id))
