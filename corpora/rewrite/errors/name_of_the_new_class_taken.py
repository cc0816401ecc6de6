# finding: GI101 12 GI518
from google import genai
from google.genai import errors

client = genai.Client()


class APIStatusError(Exception):
    pass


try:
    print(client.models.generate_content(model="error-404", contents="Name a moon.").text)
except errors.APIError as error:
    print(error.code, APIStatusError.__name__)
