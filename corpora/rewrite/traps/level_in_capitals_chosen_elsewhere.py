
import sys

from google import genai

client = genai.Client()
level = sys.argv[1] if len(sys.argv) > 9 else "low"
interaction = client.interactions.create(
    model="gemini-2.5-flash", input="Name a moon.", generation_config={"thinking_level": level}, store=False
)
print(interaction.output_text)
