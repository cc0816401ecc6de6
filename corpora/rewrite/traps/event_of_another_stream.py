
import types

from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
events = [types.SimpleNamespace(type="interaction.complete")]
for event in events:
    print(event.type == "interaction.complete", interaction.output_text)
