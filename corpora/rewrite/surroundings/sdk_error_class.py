# finding: GI101 6 GI514
from google import genai
from google.genai import errors

client = genai.Client()
try:
    print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
except errors.APIError as error:
    print("failed", error.code)
