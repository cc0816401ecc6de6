# finding: GI101 6
# types: the status of an error may be None to a type checker, where its code was always a number
from google import genai
from google.genai import errors

client = genai.Client()
try:
    print(client.models.generate_content(model="error-404", contents="Name a moon.").text)
except errors.ClientError as error:
    if error.code == 429:
        print("later")
    print("failed")
# output
from google import genai
from google.genai._interactions import APIStatusError, InternalServerError

client = genai.Client()
try:
    print(client.interactions.create(
        model="error-404",
        input="Name a moon.",
        store=False,
    ).output_text)
except InternalServerError:
    raise
except APIStatusError as error:
    if error.status_code == 429:
        print("later")
    print("failed")
