# finding: GI101 6 unsafe
from google import genai
from google.genai import errors

client = genai.Client()
try:
    print(client.models.generate_content(model="error-404", contents="Name a moon.").text)
except errors.APIError as error:
    print(error.code, "not found" in error.message.lower())
except Exception as error:
    print("other", error)
