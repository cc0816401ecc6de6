
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input=[{"type": "user_input", "content": [{"type": "text", "text": "Hi"}]}],
)
print(interaction.output_text)
