# finding: GI308 9 GI319
# run: raises AttributeError
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash", input="Name a moon.", tools=[{"type": "google_search"}], store=False
)
for step in interaction.steps:
    if step.type == "model_output":
        print([annotation.uri for content in step.content for annotation in content.annotations or []])
