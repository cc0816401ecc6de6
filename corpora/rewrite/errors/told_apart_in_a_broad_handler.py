# finding: GI101 6
from google import genai
from google.genai import errors

client = genai.Client()
try:
    print(client.models.generate_content(model="error-404", contents="Name a moon.").text)
except Exception as error:
    if isinstance(error, errors.APIError) and error.code == 404:
        print("gone")
    else:
        raise
# output
from google import genai
from google.genai._interactions import APIStatusError

client = genai.Client()
try:
    print(client.interactions.create(
        model="error-404",
        input="Name a moon.",
        store=False,
    ).output_text)
except Exception as error:
    if isinstance(error, APIStatusError) and error.status_code == 404:
        print("gone")
    else:
        raise
