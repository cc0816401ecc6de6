# finding: GI340 5
# flags: --models
# run: another model answers
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model='gemini-2.5-pro-preview-05-06', input="Name a moon.",
    generation_config={"temperature": 0.1},
)
print(interaction.output_text)
# output
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model='gemini-3.1-pro-preview', input="Name a moon.",
    generation_config={"temperature": 0.1},
)
print(interaction.output_text)
