# finding: GI101 5 GI502
# rows: entry_point.vertexai
# run: needs a Vertex AI project
from google import genai

client = genai.Client(vertexai=True, project="demo", location="us-central1")
prompt = "Name a moon."
print(client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text)
