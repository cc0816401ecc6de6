# finding: GI102 6 GI512
# finding: GI102 8 GI514
from google import genai

client = genai.Client()
from google.genai import errors
try:
    for chunk in client.models.generate_content_stream(model="stream-error-503", contents="Hello"):
        pass
    for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
        print(chunk.text, end="")
except errors.ServerError as error:
    print(error.code)
