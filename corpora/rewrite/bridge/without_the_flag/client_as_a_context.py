# finding: GI101 5 GI504
from google import genai

request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
with genai.Client() as client:
    print(client.models.generate_content(**request).text)
