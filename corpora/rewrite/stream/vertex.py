# finding: GI102 4 GI502
# run: needs a Vertex AI project
from google import genai

client = genai.Client(vertexai=True, project="p", location="global")
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    print(chunk.text, end="")
