# finding: GI101 6 bridged GI514
# flags: --bridge
from google import genai
from google.genai import errors

client = genai.Client()
try:
    response = client.models.generate_content(model="gemini-2.5-flash", contents="Name three moons.")
    print(response.text)
except errors.APIError as error:
    print(error.code, error.details)
# output
import shim
from google.genai import errors

client = shim.Client()
try:
    response = client.models.generate_content(model="gemini-2.5-flash", contents="Name three moons.")
    print(response.text)
except errors.APIError as error:
    print(error.code, error.details)
