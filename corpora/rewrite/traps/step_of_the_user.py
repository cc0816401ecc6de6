# flags: --unsafe
from google import genai

client = genai.Client()
steps = [{"type": "user_input", "content": [{"type": "text", "text": "Name a moon."}]}]
interaction = client.interactions.create(model="gemini-2.5-flash", input=steps, store=False)
print(steps[-1]["content"][0]["text"], interaction.output_text)
