# finding: GI308 12
# run: raises AttributeError
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash", input="Name a moon.", tools=[{"type": "google_search"}], store=False
)
for step in interaction.steps:
    if step.type == "model_output":
        for content in step.content:
            for annotation in content.annotations or []:
                if annotation.type == "url_citation":
                    print(annotation.title, annotation.uri)
# output
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash", input="Name a moon.", tools=[{"type": "google_search"}], store=False
)
for step in interaction.steps:
    if step.type == "model_output":
        for content in step.content:
            for annotation in content.annotations or []:
                if annotation.type == "url_citation":
                    print(annotation.title, annotation.url)
