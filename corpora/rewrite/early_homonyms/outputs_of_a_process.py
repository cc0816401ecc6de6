from types import SimpleNamespace

from google import genai

client = genai.Client()
process = SimpleNamespace(outputs=[SimpleNamespace(text="Io")])
interaction = client.interactions.create(model="gemini-2.5-flash", input=process.outputs[-1].text)
print(process.outputs[0].text, interaction.output_text)
