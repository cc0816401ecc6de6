# finding: GI203 4
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")

if interaction.outputs and len(interaction.outputs) > 0:
    print(interaction.outputs[-1].text)
if not interaction.outputs:
    print("nothing")
if interaction.outputs is not None:
    print("something")
# output
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")

if interaction.steps and len(interaction.steps or []) > 0:
    print(interaction.output_text)
if not interaction.steps:
    print("nothing")
if interaction.steps is not None:
    print("something")
