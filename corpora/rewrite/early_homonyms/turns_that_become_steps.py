from google import genai

KINDS = {"user": "user_input", "model": "model_output"}
client = genai.Client()
turns = [{"role": "user", "content": "Name a moon."}]
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"type": KINDS[turn["role"]], "content": [{"type": "text", "text": turn["content"]}]} for turn in turns
    ],
)
print(interaction.output_text)
