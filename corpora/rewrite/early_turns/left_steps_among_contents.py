# finding: GI203 4 GI593
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"role": "user", "content": "Hi"},
        {
            "role": "model",
            "content": [
                {"type": "text", "text": "Let me see."},
                {"type": "function_call", "id": "1", "name": "look", "arguments": {}},
            ],
        },
        {"role": "user", "content": [{"type": "function_result", "call_id": "1", "name": "look", "result": "x"}]},
    ],
)
print(interaction.status)
