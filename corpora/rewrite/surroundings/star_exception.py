# finding: GI101 5 GI514
from google import genai

client = genai.Client()
try:
    print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
except* genai.errors.APIError as group:
    print(len(group.exceptions))
