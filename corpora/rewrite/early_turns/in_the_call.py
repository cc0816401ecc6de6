# finding: GI203 4
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"role": "user", "content": "Name the largest cities in Spain."},
        {"role": "model", "content": "Madrid, Barcelona, and Valencia."},
        {"role": "user", "content": [{"type": "text", "text": "What is there to see in the second one?"}]},
    ],
)
print(interaction.outputs[-1].text)
# output
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"type": "user_input", "content": [{"type": "text", "text": "Name the largest cities in Spain."}]},
        {"type": "model_output", "content": [{"type": "text", "text": "Madrid, Barcelona, and Valencia."}]},
        {"type": "user_input", "content": [{"type": "text", "text": "What is there to see in the second one?"}]},
    ],
)
print(interaction.output_text)
