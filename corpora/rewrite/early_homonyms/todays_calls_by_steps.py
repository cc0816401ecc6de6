
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")
print([step.name for step in interaction.steps or [] if step.type == "function_call"])
