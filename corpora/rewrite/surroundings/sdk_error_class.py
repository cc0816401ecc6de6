# finding: GI101 6
from google import genai
from google.genai import errors

client = genai.Client()
try:
    print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
except errors.APIError as error:
    print("failed", error.code)
# output
from google import genai
from google.genai._interactions import APIStatusError

client = genai.Client()
try:
    print(client.interactions.create(
        model="gemini-2.5-flash",
        input="Name a moon.",
        store=False,
    ).output_text)
except APIStatusError as error:
    print("failed", error.status_code)
