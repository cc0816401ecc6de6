# finding: GI101 6 GI514
# rows: error.code, error.status, error.message, error.details, error.response
from google import genai
from google.genai import errors

client = genai.Client()
try:
    print(client.models.generate_content(model="error-429", contents="Name a moon.").text)
except errors.APIError as error:
    print(error.code, error.status, error.message)
    print(error.details, error.response)
