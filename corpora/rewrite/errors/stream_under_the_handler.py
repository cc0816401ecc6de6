# finding: GI102 6 GI514
from google import genai
from google.genai import errors

client = genai.Client()
try:
    for chunk in client.models.generate_content_stream(model="error-404", contents="Name a moon."):
        print(chunk.text, end="")
except errors.APIError as error:
    print(error.code)
