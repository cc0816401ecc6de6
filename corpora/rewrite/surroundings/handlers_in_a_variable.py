# finding: GI101 7 GI514
from google import genai
from google.genai import errors

client = genai.Client()
EXPECTED = (errors.ClientError, ValueError)
try:
    print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
except EXPECTED as error:
    print(error)
