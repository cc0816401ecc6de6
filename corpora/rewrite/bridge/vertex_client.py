# flags: --bridge
# finding: GI101 8 GI502
from google import genai

request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])


def ask() -> str:
    client = genai.Client(vertexai=True, project="moons", location="us-central1")
    return client.models.generate_content(**request).text or ""


print(len(request))
