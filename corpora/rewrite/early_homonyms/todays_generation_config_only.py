
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash", input="Hi", generation_config={"temperature": 0.5, "max_output_tokens": 64}
)
print(interaction.output_text)
