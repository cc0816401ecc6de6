from types import SimpleNamespace

from google import genai

client = genai.Client()
page = SimpleNamespace(rendered_content="<p>Io</p>")
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")
for step in interaction.steps or []:
    print(step.type, page.rendered_content)
