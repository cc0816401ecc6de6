# finding: GI101 7 GI514
from google import genai
from google.genai import errors

client = genai.Client()
failed = None
try:
    print(client.models.generate_content(model="error-404", contents="Name a moon.").text)
except errors.APIError as error:
    failed = error
print(failed.code if failed else "fine")
