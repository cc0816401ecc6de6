# finding: GI101 6
# run: needs google-api-core
from google import genai
from google.api_core import exceptions

client = genai.Client()
try:
    print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
except exceptions.ResourceExhausted:
    print("later")
# output
from google import genai
from google.api_core import exceptions

client = genai.Client()
try:
    print(client.interactions.create(
        model="gemini-2.5-flash",
        input="Name a moon.",
        store=False,
    ).output_text)
except exceptions.ResourceExhausted:
    print("later")
