# finding: GI203 4
# flags: --unsafe
# run: the simulated service thinks first, and a thought has no text: the program would fail
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")
print(interaction.outputs[0].text)
# output
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")
print(interaction.output_text)
