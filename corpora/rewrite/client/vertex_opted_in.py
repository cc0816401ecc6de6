# flags: --vertex
# finding: GI101 5
# run: needs a Vertex AI project
from google import genai

client = genai.Client(vertexai=True, project="demo", location="us-central1")
prompt = "Name a moon."
print(client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text)
# output
from google import genai

client = genai.Client(vertexai=True, project="demo", location="us-central1")
prompt = "Name a moon."
print(client.interactions.create(
    model="gemini-2.5-flash",
    input=prompt,
    store=False,
).output_text)
